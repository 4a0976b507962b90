//! From bytes to a verdict, side by side in one run and in turns, on one thread:
//!
//! ```text
//! cargo bench -p vistoria-tests --features rival --bench verdict
//! ```
//!
//! `-- --ours` runs our side alone, `-- --vendors` and `-- --corpora` one part. The feature adds `corvus-json-schema`, the fastest
//! validator of bytes that is known; it is one, since that crate turns on features of `serde_json` that would change our tests.
//!
//! The valid examples of all vendors, event known, with advice and undeclared keys checked on our side; and, where
//! `python3 tests/corpora/github.py` has fetched them, GitHub's valid deliveries against the union of all its events.
//! Formats count on both sides. Then corpora of documents, each of one schema; see `verdict/corpora.rs`.

#![expect(clippy::print_stdout, reason = "what a bench is for")]

#[path = "verdict/checkers.rs"]
mod checkers;
#[path = "verdict/compact.rs"]
mod compact;
#[path = "verdict/corpora.rs"]
mod corpora;
#[path = "verdict/made.rs"]
mod made;
#[path = "verdict/table.rs"]
mod table;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::Value;
use serde_json::value::RawValue;
use vistoria_schemas::contract::specification::{Formats, read};
use vistoria_schemas::remote::RemoteDocuments;
use vistoria_validator::contract::Catalog;
use vistoria_validator::fast_path::plan;

use checkers::{CHECKERS, Case, OURS, Rival, rates};
use compact::compact;
use table::print_table;

/// Prints how fast each side is on some bodies.
fn compare(what: &str, cases: &[Case<'_>]) {
    let rates = rates(cases, Duration::from_secs(8), |index| index == OURS || !is_asked("--ours"));
    println!("\n{what}: {} bodies\n", cases.len());
    println!("| | MB/s | of scanning | ours is so many times as fast |\n|---|---|---|---|");
    for ((name, _), rate) in CHECKERS.iter().zip(&rates).filter(|(_, rate)| **rate > 0.0) {
        let share = if rates[0] > 0.0 { format!("{:.2}", rate / rates[0]) } else { "–".to_owned() };
        println!("| {name} | {rate:.0} | {share} | {:.2} |", rates[OURS] / rate);
    }
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
                let schema = &contract.bundle().schema;
                let reference = format!("#/$defs/{}", event.schema);
                let whole = serde_json::json!({"$ref": reference, "$defs": schema["$defs"]});
                if plan.accepts(&body) {
                    bodies.push((body, plan, validator, Rival::new(&whole, true)));
                }
            }
        }
    }
    let cases: Vec<Case<'_>> =
        bodies.iter().map(|(body, plan, validator, rival)| Case { body, plan, validator, rival }).collect();
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
    let rival = Rival::new(&schema, true);
    let examples = index.iter().flat_map(|event| {
        let examples: Vec<&RawValue> = serde_json::from_str(event["examples"].get()).expect("examples");
        examples
    });
    let bodies: Vec<Vec<u8>> = examples.map(|body| compact(body.get())).collect();
    let is_valid = |body: &&Vec<u8>| validator.is_valid(&serde_json::from_slice(body).expect("JSON"));
    let (valid, invalid): (Vec<&Vec<u8>>, Vec<&Vec<u8>>) = bodies.iter().partition(is_valid);
    assert!(!invalid.iter().any(|body| plan.accepts(body)), "the fast path accepts an invalid body");
    let accepted: Vec<&Vec<u8>> = valid.iter().copied().filter(|body| plan.accepts(body)).collect();
    println!(
        "\n{} deliveries, {} valid, {} of these accepted by the fast path",
        bodies.len(),
        valid.len(),
        accepted.len()
    );
    assert_eq!(accepted.len(), valid.len());
    let cases: Vec<Case<'_>> =
        accepted.into_iter().map(|body| Case { body, plan: &plan, validator: &validator, rival: &rival }).collect();
    compare("GitHub's deliveries, event unknown", &cases);
}

fn is_asked(word: &str) -> bool {
    std::env::args().any(|argument| argument == word)
}

fn main() {
    // `cargo test` may run benches too, without this option.
    if !is_asked("--bench") {
        return;
    }
    let only = ["--vendors", "--github", "--corpora"].into_iter().find(|part| is_asked(part));
    let is_wanted = |part: &str| only.is_none_or(|only| only == part);
    if is_wanted("--vendors") {
        vendors();
    }
    if is_wanted("--github") {
        github();
    }
    if is_wanted("--corpora") {
        print_table("Our own corpora", &corpora::own(&root().join("tests/benches/corpora")));
        match std::env::var_os("VISTORIA_CORPORA") {
            Some(folder) => print_table("The corpora of VISTORIA_CORPORA", &corpora::of_folder(Path::new(&folder))),
            None => println!("\nVISTORIA_CORPORA names no folder of other corpora"),
        }
    }
}
