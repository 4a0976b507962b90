//! Lines about which there is nothing to report are counted rather than listed, unless a report lists every payload. What is written is
//! the same both ways.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use vistoria_test_helpers::cases::{Case, case};
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::random_schemas::Random;
use vistoria_test_helpers::{files, root};

/// The inputs, by name.
const INPUTS: [&str; 5] = ["clean", "mixed", "one", "second-broken", "blank"];

/// Options of `check` beside the input.
const OPTIONS: [&[&str]; 9] = [
    &[],
    &["--window", "0"],
    &["--coverage"],
    &["--group-by", "payload", "--level", "note"],
    &["--fail-on", "note", "--quiet"],
    &["--format", "markdown", "--window", "0"],
    &["--format", "junit"],
    &["--format", "github"],
    &["--vendor", "calcom", "--format", "sarif"],
];

pub(crate) fn cases() -> Vec<Case> {
    let all = INPUTS.iter().flat_map(|input| OPTIONS.iter().map(move |options| (*input, *options)));
    let all = all.map(|(input, options)| {
        let check = move || check(text(input), options);
        case(format!("{input} {}", options.join(" ")), check)
    });
    let doubted = KEYS.iter().map(|key| case(format!("a body with {key}"), move || doubted(key)));
    all.chain(doubted).collect()
}

/// A contract whose second event leaves room for the field of the first one, which requires more.
const CONTRACT: &str = r"{openapi: 3.1.0, info: {title: Doubts, version: '1', x-vistoria: {vendor: doubts, sources: [{id: own, title: Own, kind: vendor-doc}]}},
webhooks: {
  aaa: {x-event: {body: {pointer: /a~1b, equals: B}}, post: {summary: A., requestBody: {content: {application/json: {schema:
    {type: object, properties: {a/b: {type: string}, must: {type: string}}, required: [must]}}}}, responses: {'200': {description: Yes.}}}},
  zzz: {x-event: {body: {pointer: /kind, equals: A}}, post: {summary: Z., requestBody: {content: {application/json: {schema:
    {type: object, properties: {kind: {type: string}}, additionalProperties: true}}}}, responses: {'200': {description: Yes.}}}}}}
";

/// How a body may write the key of the first event, and one that only looks like it.
const KEYS: [&str; 4] = [r#""a/b""#, r#""a\/b""#, r#""\u0061/b""#, r#""a\\/b""#];

/// Checks bodies that name the second event, some of which have the key of the first one too.
fn doubted(key: &str) {
    let folder = TempDir::new().expect("a folder");
    let contract = folder.path().join("contract.yaml");
    fs::write(&contract, CONTRACT).expect("written");
    let lines = [r#"{"kind":"A"}"#.to_owned(), r#"{"kind":"A"}"#.to_owned(), format!(r#"{{"kind":"A",{key}:"B"}}"#)];
    check(lines.join("\n").into_bytes(), &["--contract", contract.to_str().expect("UTF-8"), "--window", "0"]);
}

/// Runs the command as it counts, and again so that it has to list every payload.
fn check(text: Vec<u8>, options: &[&str]) {
    let folder = TempDir::new().expect("a folder");
    let lines = folder.path().join("lines.ndjson");
    fs::write(&lines, text).expect("written");
    let (lines, listed) = (lines.to_str().expect("UTF-8"), folder.path().join("listed.json"));
    let counted = vistoria(&[&["check", lines], options].concat());
    let also = format!("json={}", listed.display());
    let whole = vistoria(&[&["check", lines, "--report", &also], options].concat());
    assert_eq!(counted.whole(), whole.whole());
    assert!(counted.exit < 2 && listed.exists(), "{}", counted.err);
}

/// Returns an input: examples of all vendors, a line each, in an order that a seed decides.
fn text(input: &str) -> Vec<u8> {
    let (valid, invalid) = (examples("valid"), examples("invalid"));
    let mut random = Random::new(0x11E5);
    let mut any = |lines: &[Vec<u8>]| lines[random.below(lines.len())].clone();
    let lines: Vec<Vec<u8>> = match input {
        "clean" => (0..600).map(|_| any(&valid)).collect(),
        "mixed" => {
            let odd = [b"{\"a\":".to_vec(), b"\xFF".to_vec(), b"  ".to_vec(), b"[1]".to_vec()];
            (0..600)
                .map(|turn| {
                    any(if turn % 9 < 7 {
                        &valid
                    } else if turn % 9 < 8 {
                        &invalid
                    } else {
                        &odd
                    })
                })
                .collect()
        }
        "one" => vec![valid[0].clone()],
        "second-broken" => vec![valid[0].clone(), invalid[0].clone()],
        "blank" => vec![Vec::new(), valid[1].clone(), b"\t".to_vec(), valid[1].clone(), Vec::new()],
        input => panic!("{input} is no input"),
    };
    lines.join(&b'\n')
}

/// Returns the examples of a kind that are JSON, each on a line.
fn examples(kind: &str) -> Vec<Vec<u8>> {
    let of_vendor = |folder: &Path| {
        let folder = folder.join("examples").join(kind);
        let bodies = files(&folder).into_iter().filter_map(move |name| {
            let text = fs::read(folder.join(name)).expect("an example");
            let value: serde_json::Value = serde_json::from_slice(&text).ok()?;
            Some(value.to_string().into_bytes())
        });
        bodies.collect::<Vec<_>>()
    };
    ["calcom", "chatwoot", "mivicall", "twenty"]
        .iter()
        .flat_map(|vendor| of_vendor(&root().join("schemas/vendors").join(vendor)))
        .collect()
}
