#!/usr/bin/env python3
"""Compare the fast path with validators that `#[jsonschema::validator]` generates at compile time.

    python3 tests/corpora/compiled.py        prints a table

A crate in target/corpora/ uses our library and the macro. Both check the valid examples of one vendor's
events, each with its event's schema, and GitHub's valid deliveries with the union of all their events (fetched as `github.py`
does). In turns, on one thread, formats on for both sides; the best of many rounds counts.
"""
import json, pathlib, subprocess

from common import ROOT, WORK, npm
from github import EXAMPLES, SCHEMAS

VENDORS = ["calcom", "chatwoot", "clinicarx", "evolution", "mivicall", "twenty"]

MANIFEST = """[package]
name = "compiled"
version = "0.0.0"
edition = "2024"
[dependencies]
jsonschema = { version = "=0.60.2", default-features = false, features = ["macros"] }
serde_json = "1"
vistoria-schemas = { path = "%(root)s/schemas" }
vistoria-validator = { path = "%(root)s/validator" }
[workspace]
"""

MAIN = """use std::{fs, hint::black_box, path::Path, time::{Duration, Instant}};
use serde_json::Value;
use vistoria_schemas::contract::specification::{Formats, read};
use vistoria_schemas::remote::RemoteDocuments;
use vistoria_validator::contract::Catalog;
use vistoria_validator::fast_path::{Plan, plan};

%(validators)s

type Made = fn(&Value) -> bool;
const VENDORS: &[(&str, &str, Made)] = &[%(vendors)s];

fn lines(path: &str) -> Vec<Vec<u8>> {
    fs::read(path).unwrap().split(|byte| *byte == b'\\n').filter(|line| !line.is_empty()).map(<[u8]>::to_vec).collect()
}

fn compare(what: &str, cases: &[(Vec<u8>, Made, &Plan)]) {
    let mut best = [Duration::MAX; 2];
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(8) {
        for way in 0..2 {
            let start = Instant::now();
            for (body, made, plan) in cases {
                let body = black_box(body);
                let is_valid = if way == 0 { made(&serde_json::from_slice(body).unwrap()) } else { plan.accepts(body) };
                assert!(black_box(is_valid));
            }
            best[way] = best[way].min(start.elapsed());
        }
    }
    let bytes: usize = cases.iter().map(|(body, ..)| body.len()).sum();
    let [made, ours] = best.map(|time| bytes as f64 / time.as_secs_f64() / 1e6);
    println!("| {what}, {} bodies | {made:.0} MB/s | {ours:.0} MB/s | {:.1} |", cases.len(), ours / made);
}

fn main() {
    println!("| | Value and the macro's validator | vistoria | times |\\n|---|---|---|---|");
    let catalog = Catalog::shipped();
    let plans: Vec<_> = VENDORS.iter().map(|(vendor, schema, _)| plan(catalog.contract(vendor).unwrap(), schema).unwrap()).collect();
    let mut cases = Vec::new();
    for (index, (_, _, made)) in VENDORS.iter().enumerate() {
        for body in lines(&format!("bodies/{index}.ndjson")) {
            // Some examples are valid and have warnings or notes.
            if plans[index].accepts(&body) { cases.push((body, *made, &plans[index])); }
        }
    }
    compare("the vendors' examples", &cases);
    let reading = read(Path::new("github.json"), None, Formats::Assert, &RemoteDocuments::default()).unwrap();
    let catalog = Catalog::of_specification(reading.specification.unwrap(), "github").unwrap();
    let contract = &catalog.contracts()[0];
    let plan = plan(contract, &contract.bundle().events[0].schema).unwrap();
    let bodies = lines("bodies/github.ndjson").into_iter();
    let cases: Vec<(Vec<u8>, Made, &Plan)> = bodies
        .filter(|body| plan.accepts(body)).map(|body| (body, (|value| Github::is_valid(value)) as Made, &plan)).collect();
    compare("GitHub's deliveries", &cases);
}
"""

VALIDATOR = """#[jsonschema::validator(path = "{path}", draft = {draft}, validate_formats = true, ignore_unknown_formats = true,
    methods = {{ is_valid = true, validate = false, iter_errors = false }})]
struct {name};
"""


def reached(schema, definitions):
    """The definitions that a schema refers to, by name."""
    found, waiting = {}, [schema]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            name = str(node.get("$ref", "")).removeprefix("#/$defs/")
            if name in definitions and name not in found:
                found[name] = definitions[name]
                waiting.append(definitions[name])
            waiting += node.values()
    return found


def main():
    folder = WORK / "compiled"
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "bodies").mkdir(exist_ok=True)
    (folder / "Cargo.toml").write_text(MANIFEST % {"root": ROOT})
    validators, vendors = [], []
    for vendor in VENDORS:
        bundle = json.loads((ROOT / f"generated/src/{vendor}.bundle.json").read_text())
        for event in bundle["events"]:
            examples = sorted((ROOT / f"schemas/vendors/{vendor}/examples/valid/{event['id']}").glob("**/*.json"))
            if not examples:
                continue
            number = len(vendors)
            start = {"$ref": f"#/$defs/{event['schema']}"}
            schema = {"$schema": bundle["schema"]["$schema"], **start, "$defs": reached(start, bundle["schema"]["$defs"])}
            (folder / f"{number}.json").write_text(json.dumps(schema))
            lines = [json.dumps(json.loads(example.read_text()), separators=(",", ":"), ensure_ascii=False) for example in examples]
            (folder / "bodies" / f"{number}.ndjson").write_text("\n".join(lines))
            validators.append(VALIDATOR.format(path=f"{number}.json", draft="Draft202012", name=f"Event{number}"))
            vendors.append(f'("{vendor}", "{event["schema"]}", |value| Event{number}::is_valid(value)),')
    (folder / "github.json").write_bytes((npm(*SCHEMAS) / "schema.json").read_bytes())
    index = json.loads((npm(*EXAMPLES) / "api.github.com" / "index.json").read_text())
    lines = [json.dumps(example, separators=(",", ":"), ensure_ascii=False) for event in index for example in event["examples"]]
    (folder / "bodies" / "github.ndjson").write_text("\n".join(lines))
    validators.append(VALIDATOR.format(path="github.json", draft="Draft7", name="Github"))
    (folder / "src" / "main.rs").write_text(MAIN % {"validators": "\n".join(validators), "vendors": "\n".join(vendors)})
    subprocess.run(["cargo", "run", "--quiet", "--release"], cwd=folder, check=True)


if __name__ == "__main__":
    main()
