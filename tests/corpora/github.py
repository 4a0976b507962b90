#!/usr/bin/env python3
"""Compare the types that `vistoria-gen emit` makes of GitHub's webhooks with those of `cargo-typify`.

    python3 tests/corpora/github.py

Schema and payloads are the npm packages `@octokit/webhooks-schemas` and `@octokit/webhooks-examples`. Prints on how many
payloads decoding agrees with `jsonschema`, then a table: seconds to make the types, lines of code (after rustfmt,
without comments, support included), seconds of `cargo check` with dependencies built, and decoding speed on the payloads
that both decode, each by the type of its event. The programs run in turns and the best time of each counts.
"""
import json, re, shutil, subprocess, time

from common import TYPIFY, WORK, code_lines, crate, generator, npm, peer

SCHEMAS = ("@octokit/webhooks-schemas", "7.6.1", "94be9136c02e5246912d6a4b1f178f8d5430ae36839e46ecfcad0020f42f33ca")
EXAMPLES = ("@octokit/webhooks-examples", "7.6.1", "89e6cb1c6345d32e3dd775617fa54effbdc26c859e514898d7728e95e9738280")
OPENAPI = ("@octokit/openapi-webhooks", "12.1.0", "112b87c7dcda464640248dcf5965bcd69027c65bb45c26ae78fbf3f0d1eaa740")
WHOLE = ("@octokit/openapi", "23.0.2", "71a18407dd5e8464f4e0525daf03deabbe65abd9287d6adc7b5d98f516cd0d0c")
MORE = """regress = "0.10"
chrono = { version = "0.4", features = ["serde"] }
uuid = { version = "1", features = ["serde"] }
"""

MAIN = """//! Decodes every payload with both, and prints the results.
#[allow(warnings)]
mod ours;
#[allow(warnings)]
mod theirs;

use std::time::Instant;

use vistoria_support as support;

struct Payload {
    event: String,
    text: String,
}

fn decode_ours(event: &str, text: &str) -> Result<(), String> {
    match event {
        OURS
        _ => Err("no such event".to_owned()),
    }
}

fn decode_theirs(event: &str, text: &str) -> Result<(), String> {
    match event {
        THEIRS
        _ => Err("no such event".to_owned()),
    }
}

/// The best of many rounds of each, in megabytes a second; in turns, so that other load on the machine affects all of them alike.
fn speeds(payloads: &[&Payload], ways: &[&dyn Fn(&Payload)]) -> Vec<f64> {
    let bytes: usize = payloads.iter().map(|payload| payload.text.len()).sum();
    let mut best = vec![f64::MAX; ways.len()];
    for _ in 0..60 {
        for (way, best) in ways.iter().zip(&mut best) {
            let start = Instant::now();
            payloads.iter().for_each(|payload| way(payload));
            *best = best.min(start.elapsed().as_secs_f64());
        }
    }
    best.iter().map(|best| bytes as f64 / best / 1e6).collect()
}

fn main() {
    let read = |place: usize| std::fs::read_to_string(std::env::args().nth(place).expect("a path")).expect("readable");
    let schema: serde_json::Value = serde_json::from_str(&read(1)).expect("JSON");
    let validator = jsonschema::options().with_draft(jsonschema::Draft::Draft7).should_validate_formats(false).build(&schema).expect("a schema");
    let index: serde_json::Value = serde_json::from_str(&read(2)).expect("JSON");
    let mut payloads = Vec::new();
    for event in index.as_array().expect("a list") {
        for example in event["examples"].as_array().expect("a list") {
            let event = event["name"].as_str().expect("a name").to_owned();
            payloads.push(Payload { event, text: example.to_string() });
        }
    }
    let (mut agree, mut valid, mut both) = (0, 0, Vec::new());
    for payload in &payloads {
        let value: serde_json::Value = serde_json::from_str(&payload.text).expect("JSON");
        let verdict = validator.is_valid(&value);
        let decoded = serde_json::from_str::<ours::Webhook>(&payload.text);
        valid += usize::from(verdict);
        agree += usize::from(decoded.is_ok() == verdict);
        if decoded.is_ok() != verdict {
            eprintln!("{}: {verdict} but {:?}", payload.event, decoded.err());
        }
        if decode_ours(&payload.event, &payload.text).is_ok() && decode_theirs(&payload.event, &payload.text).is_ok() {
            both.push(payload);
        }
    }
    let speeds = speeds(&both, &[
        &|payload| drop(serde_json::from_str::<serde_json::Value>(&payload.text)),
        &|payload| drop(decode_ours(&payload.event, &payload.text)),
        &|payload| drop(support::decode::<ours::Webhook>(payload.text.as_bytes())),
        &|payload| drop(decode_theirs(&payload.event, &payload.text)),
    ]);
    println!("{}", serde_json::json!({"payloads": payloads.len(), "valid": valid, "agree": agree, "both": both.len(),
        "value": speeds[0], "ours": speeds[1], "root": speeds[2], "theirs": speeds[3]}));
}
"""


def seconds(command, rounds=3, before=None, **more):
    best = None
    for _ in range(rounds):
        if before:
            before()
        start = time.monotonic()
        subprocess.run(command, check=True, capture_output=True, **more)
        best = min(best or 1e9, time.monotonic() - start)
    return best


def alone(name, types):
    """A function that measures `cargo check` of a crate of these types alone, with its dependencies built and without
    incremental results."""
    folder = WORK / name
    (folder / "src").mkdir(parents=True, exist_ok=True)
    manifest = (WORK / "github" / "Cargo.toml").read_text()
    (folder / "Cargo.toml").write_text(manifest.replace('name = "github"', f'name = "{name}"'))
    shutil.copy(types, folder / "src" / "types.rs")
    library = folder / "src" / "lib.rs"
    library.write_text("#[allow(warnings)]\npub mod types;\n")
    environment = dict(__import__("os").environ, CARGO_TARGET_DIR=str(WORK / "github" / "target"), CARGO_INCREMENTAL="0")
    check = ["cargo", "check", "--quiet"]
    subprocess.run(check, cwd=folder, check=True, env=environment)
    return lambda: seconds(check, rounds=1, before=library.touch, cwd=folder, env=environment)


def main():
    ours, theirs = generator(), peer("cargo-typify", TYPIFY)
    schema = npm(*SCHEMAS) / "schema.json"
    index = npm(*EXAMPLES) / "api.github.com" / "index.json"
    source = crate("github", MORE) / "src"
    made, whole, peers = source / "ours.rs", WORK / "github-whole.rs", source / "theirs.rs"
    emit = [ours, "emit", schema, "--root", "Webhook", "--out"]
    typify = [theirs, "typify", "--no-builder", "-o", peers, schema]
    gen = [min(turn) for turn in zip(*[(seconds([*emit, whole], 1), seconds(typify, 1)) for _ in range(5)])]
    subprocess.run([*emit, made, "--support", "vistoria_support"], check=True, capture_output=True)
    checks = [alone("github-ours", whole), alone("github-theirs", peers)]
    check = [min(turn) for turn in zip(*[(checks[0](), checks[1]()) for _ in range(3)])]
    events = [event["name"] for event in json.loads(index.read_text())]

    def arms(file, module):
        names = set(re.findall(r"pub (?:struct|enum|type) (\w+)", file.read_text()))
        camel = lambda event: "".join(word.capitalize() for word in event.split("_")) + "Event"
        decode = {"ours": "support::decode::<ours::{}>(text.as_bytes())", "theirs": "serde_json::from_slice::<theirs::{}>(text.as_bytes())"}
        arm = '"{}" => ' + decode[module] + ".map(drop).map_err(|error| error.to_string()),"
        return "\n        ".join(arm.format(event, camel(event)) for event in events if camel(event) in names)

    (source / "main.rs").write_text(MAIN.replace("OURS", arms(made, "ours")).replace("THEIRS", arms(peers, "theirs")))
    run = ["cargo", "run", "--quiet", "--release", "--", schema, index]
    ran = subprocess.run(run, cwd=WORK / "github", capture_output=True, text=True)
    print(ran.stderr[-4000:], end="")
    found = json.loads(ran.stdout)
    print(f"{found['agree']} of {found['payloads']} verdicts are jsonschema's; {found['valid']} payloads are valid\n")
    lines = [code_lines(file) for file in (whole, peers)]
    rows = [
        ("making the types", "s", *gen, gen[1] / gen[0], "faster"),
        ("lines of code", "", *lines, lines[1] / lines[0], "fewer"),
        ("`cargo check`", "s", *check, check[1] / check[0], "faster"),
        (f"decoding {found['both']} payloads by event", "MB/s", found["ours"], found["theirs"],
         found["ours"] / found["theirs"], "faster"),
    ]
    print(f"| | vistoria-gen | cargo-typify {TYPIFY} | ratio |\n|---|---|---|---|")
    for what, unit, one, other, ratio, word in rows:
        show = lambda number: f"{number:,}" if isinstance(number, int) else f"{number:,.2f}" if number < 100 else f"{number:,.0f}"
        print(f"| {what} | {show(one)} {unit} | {show(other)} {unit} | {ratio:.1f} times {word} |")
    print(f"\nBeside it, in MB/s: serde_json::Value {found['value']:.0f}; our 66-way union of all events {found['root']:.0f}.")
    for name, package in [("github-webhooks", OPENAPI), ("github-api", WHOLE)]:
        document = npm(*package) / "generated" / "api.github.com.json"
        types = WORK / f"{name}.rs"
        took = seconds([ours, "emit", document, "--out", types])
        print(f"{package[0]}, {document.stat().st_size / 1e6:.0f} MB: types in {took:.2f} s, {code_lines(types):,} lines of code, "
              f"which `cargo check` takes {alone(name, types)():.0f} s for.")


if __name__ == "__main__":
    main()
