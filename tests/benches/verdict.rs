//! From bytes to a verdict, side by side in one run and in turns, on one thread:
//!
//! ```text
//! cargo bench -p vistoria-tests --bench verdict             # `-- --ours` runs our side alone, `-- --vendors` the first part
//! ```
//!
//! The valid examples of all vendors, event known, with advice and undeclared keys checked on our side; and, where
//! `python3 tests/corpora/github.py` has fetched them, GitHub's valid deliveries against the union of all its events.
//! Formats count on both sides.

#![expect(clippy::print_stdout, reason = "what a bench is for")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::Value;
use serde_json::value::RawValue;
use vistoria_schemas::contract::specification::{Formats, read};
use vistoria_schemas::remote::RemoteDocuments;
use vistoria_validator::contract::Catalog;
use vistoria_validator::fast_path::{Plan, plan};

/// A body, and what each side checks it against.
struct Case<'a> {
    body: Vec<u8>,
    plan: &'a Plan,
    validator: &'a jsonschema::Validator,
}

/// A name, and a function from bytes to a verdict.
type Checker<'a> = (&'a str, &'a dyn Fn(&Case<'_>) -> bool);

/// Prints the best of many rounds of each checker, in turns, so that other load on the machine affects all of them alike.
fn compare(what: &str, cases: &[Case<'_>]) {
    #[expect(clippy::cast_precision_loss, reason = "megabytes")]
    let bytes = cases.iter().map(|case| case.body.len()).sum::<usize>() as f64;
    let checkers: [Checker<'_>; 4] = [
        ("scanned: from_utf8, then IgnoredAny", &|case| {
            let text = std::str::from_utf8(&case.body).expect("UTF-8");
            serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
        }),
        ("read: serde_json::Value", &|case| serde_json::from_slice::<Value>(&case.body).is_ok()),
        ("Value and jsonschema's is_valid", &|case| {
            let value: Value = serde_json::from_slice(&case.body).expect("JSON");
            case.validator.is_valid(&value)
        }),
        ("the fast path of vistoria", &|case| case.plan.accepts(&case.body)),
    ];
    let mut best = [Duration::MAX; 4];
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(8) {
        for ((_, check), best) in checkers.iter().zip(&mut best).skip(if is_asked("--ours") { 3 } else { 0 }) {
            // Once to be warm, as in a run over many bodies.
            for turn in 0..3 {
                let start = Instant::now();
                for case in cases {
                    assert!(black_box(check(black_box(case))));
                }
                if turn > 0 {
                    *best = (*best).min(start.elapsed());
                }
            }
        }
    }
    println!("\n{what}: {} bodies, {:.2} MB\n", cases.len(), bytes / 1e6);
    println!("| | MB/s | against ours |\n|---|---|---|");
    for ((name, _), time) in checkers.iter().zip(&best) {
        let ratio = time.as_secs_f64() / best[3].as_secs_f64();
        println!("| {name} | {:.0} | {ratio:.2} |", bytes / time.as_secs_f64() / 1e6);
    }
}

/// Returns a body without the white space of an example, as vendors send it.
fn compact(json: &str) -> Vec<u8> {
    let (mut is_string, mut is_escaped) = (false, false);
    let stays = |byte: &u8| {
        let stays = is_string || !byte.is_ascii_whitespace();
        is_string ^= *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        stays
    };
    json.bytes().filter(stays).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

fn vendors() {
    let catalog = Catalog::shipped();
    let mut bodies = Vec::new();
    for contract in catalog.contracts() {
        for event in &contract.bundle().events {
            let folder =
                root().join("schemas/vendors").join(&contract.bundle().vendor).join("examples/valid").join(&event.id);
            for entry in walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().flatten() {
                let Ok(body) = std::fs::read(entry.path()) else { continue };
                let Ok(text) = String::from_utf8(body) else { continue };
                if serde_json::from_str::<Value>(&text).is_err() {
                    continue;
                }
                let body = compact(&text);
                let plan = plan(contract, &event.schema).expect("every event has a plan");
                let validator = contract.validator(&event.schema).expect("compiled");
                if plan.accepts(&body) {
                    bodies.push((body, plan, validator));
                }
            }
        }
    }
    let cases: Vec<Case<'_>> =
        bodies.iter().map(|(body, plan, validator)| Case { body: body.clone(), plan, validator }).collect();
    compare("The vendors' events", &cases);
}

fn github() {
    let packages = root().join("target/corpora/packages");
    let schema_file = packages.join("octokit-webhooks-schemas-7.6.1/package/schema.json");
    let Ok(schema) = std::fs::read(&schema_file) else {
        println!("\nGitHub's deliveries are missing: python3 tests/corpora/github.py fetches them");
        return;
    };
    let examples = packages.join("octokit-webhooks-examples-7.6.1/package/api.github.com/index.json");
    let index = std::fs::read_to_string(examples).expect("readable");
    let index: Vec<BTreeMap<&str, &RawValue>> = serde_json::from_str(&index).expect("JSON");
    let schema: Value = serde_json::from_slice(&schema).expect("JSON");
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema");
    let reading = read(&schema_file, None, Formats::Assert, &RemoteDocuments::default()).expect("readable");
    let catalog = Catalog::of_specification(reading.specification.expect("a schema"), "github");
    let catalog = catalog.expect("compiled");
    let contract = &catalog.contracts()[0];
    let plan = plan(contract, &contract.bundle().events[0].schema).expect("a plan");
    let examples = index.iter().flat_map(|event| {
        let examples: Vec<&RawValue> = serde_json::from_str(event["examples"].get()).expect("examples");
        examples
    });
    let bodies: Vec<Vec<u8>> = examples.map(|body| compact(body.get())).collect();
    let (mut accepted, mut valid) = (Vec::new(), 0);
    for body in &bodies {
        let is_valid = validator.is_valid(&serde_json::from_slice(body).expect("JSON"));
        let is_accepted = plan.accepts(body);
        assert!(is_valid || !is_accepted, "the fast path accepts an invalid body");
        valid += usize::from(is_valid);
        accepted.extend(is_accepted.then(|| body.clone()));
    }
    println!("\n{} deliveries, {} valid, {} of these accepted by the fast path", bodies.len(), valid, accepted.len());
    assert_eq!(accepted.len(), valid);
    let cases: Vec<Case<'_>> =
        accepted.into_iter().map(|body| Case { body, plan: &plan, validator: &validator }).collect();
    compare("GitHub's deliveries, event unknown", &cases);
}

fn is_asked(word: &str) -> bool {
    std::env::args().any(|argument| argument == word)
}

fn main() {
    // `cargo test` may run benches too, without this option.
    if is_asked("--bench") {
        vendors();
        if !is_asked("--vendors") {
            github();
        }
    }
}
