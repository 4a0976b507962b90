#!/usr/bin/env python3
"""Run the official JSON Schema test suite through `vistoria-gen emit`: make types for every schema, compile them, and decode
every instance.

    python3 tests/corpora/suite_types.py            prints a table
    python3 tests/corpora/suite_types.py --list     prints every wrong verdict, too
    python3 tests/corpora/suite_types.py --peer     prints for how many schemas `cargo-typify` makes a type, too

The suite ships inside the source distribution of the Python package `jsonschema`; it is downloaded with pip into
target/corpora/, its checksum is checked, and nothing of it is committed. The required tests of the drafts below are run;
remote documents that the schemas refer to are the suite's own.
"""
import json, re, subprocess, sys, tarfile

from common import TYPIFY, WORK, crate, generator as built, peer, pypi

PACKAGE, VERSION = "jsonschema", "4.26.0"
SHA256 = "0c26707e2efad8aa1bfc5b7ce170f3fccc2e4918ff85989ba9ffa9facb2be326"
DRAFTS = {
    "draft2020-12": "https://json-schema.org/draft/2020-12/schema",
    "draft2019-09": "https://json-schema.org/draft/2019-09/schema",
    "draft7": "http://json-schema.org/draft-07/schema#",
    "draft6": "http://json-schema.org/draft-06/schema#",
    "draft4": "http://json-schema.org/draft-04/schema#",
}


def remotes(archive):
    """The options that give the program the documents of the suite's server."""
    folder = WORK / f"{PACKAGE}-{VERSION}" / "json" / "remotes"
    with tarfile.open(archive) as tar:
        prefix = f"{PACKAGE}-{VERSION}/json/remotes/"
        tar.extractall(WORK, [member for member in tar if member.name.startswith(prefix)], filter="data")
    return ["--document", f"http://localhost:1234/={folder}"]


def cases(archive):
    """(draft, file, description, schema, tests) for every schema of the required tests."""
    with tarfile.open(archive) as tar:
        names = sorted(name for name in tar.getnames() if name.endswith(".json"))
        for draft, uri in DRAFTS.items():
            prefix = f"{PACKAGE}-{VERSION}/json/tests/{draft}/"
            for name in names:
                rest = name.removeprefix(prefix)
                if not name.startswith(prefix) or "/" in rest:
                    continue
                for case in json.load(tar.extractfile(name)):
                    schema = case["schema"]
                    if isinstance(schema, dict) and "$schema" not in schema:
                        schema = {"$schema": uri, **schema}
                    yield draft, rest, case["description"], schema, case["tests"]


def has_root(typify, schema, folder):
    """Whether `cargo-typify` makes a type of a schema, which it names by the title."""
    (folder / "peer.json").write_text(json.dumps({**schema, "title": "Root"} if isinstance(schema, dict) else schema))
    made = folder / "peer.rs"
    made.unlink(missing_ok=True)
    command = [typify, "typify", "--no-builder", "-o", made, folder / "peer.json"]
    ran = subprocess.run(command, capture_output=True, text=True)
    return ran.returncode == 0 and re.search(r"pub (struct|enum|type) Root\b", made.read_text()) is not None


def main():
    generator = built()
    typify = peer("cargo-typify", TYPIFY) if "--peer" in sys.argv else None
    folder = crate("suite")
    source = folder / "src"
    archive = pypi(PACKAGE, VERSION, SHA256)
    documents = remotes(archive)
    tallies, modules, runs, reasons = {}, [], [], {}
    for number, (draft, file, description, schema, tests) in enumerate(cases(archive)):
        tally = tallies.setdefault(draft, dict(peer=0, schemas=0, none=0, exact=0, json=0, right=0, valid=0, accepted=0, invalid=0, rejected=0))
        tally["schemas"] += 1
        module = f"s{number}"
        path = folder / "schema.json"
        path.write_text(json.dumps(schema))
        if typify:
            tally["peer"] += has_root(typify, schema, folder)
        command = [generator, "emit", path, "--root", "Root", "--support", "vistoria_support",
                   "--out", source / f"{module}.rs", "--report", folder / "report.json", *documents]
        ran = subprocess.run(command, capture_output=True, text=True)
        if ran.returncode:
            tally["none"] += 1
            print(f"nothing: {draft}/{file}: {description}: {ran.stderr.strip()[-300:]}")
            continue
        losses = json.loads((folder / "report.json").read_text())
        tally["exact"] += not losses
        tally["json"] += any(loss["what"].startswith("any JSON") for loss in losses)
        for what in {loss["what"] for loss in losses}:
            reasons[what] = reasons.get(what, 0) + 1
        modules.append(module)
        runs.append((module, draft, file, description, tests))
    declared = "".join(f"#[allow(warnings)]\nmod {module};\n" for module in modules)
    table = "".join(f'        ("{module}", |text| serde_json::from_str::<{module}::Root>(text).map(drop).map_err(|error| error.to_string())),\n' for module in modules)
    (source / "main.rs").write_text(f"""{declared}
type Decode = fn(&str) -> Result<(), String>;
fn main() {{
    let table: &[(&str, Decode)] = &[
{table}    ];
    let text = std::fs::read_to_string(std::env::args().nth(1).expect("the tests")).expect("readable");
    let tests: Vec<(String, Vec<String>)> = serde_json::from_str(&text).expect("tests");
    let table: std::collections::BTreeMap<_, _> = table.iter().copied().collect();
    let verdicts: Vec<Vec<Option<String>>> = tests
        .iter()
        .map(|(module, instances)| instances.iter().map(|text| table[module.as_str()](text).err()).collect())
        .collect();
    println!("{{}}", serde_json::to_string(&verdicts).expect("JSON"));
}}
""")
    tests = [(module, [json.dumps(test["data"]) for test in tests]) for module, _, _, _, tests in runs]
    (folder / "tests.json").write_text(json.dumps(tests))
    ran = subprocess.run(["cargo", "run", "--quiet", "--", "tests.json"], cwd=folder, capture_output=True, text=True)
    if ran.returncode:
        sys.exit(ran.stderr[-6000:])
    for (_, draft, file, description, tests), verdicts in zip(runs, json.loads(ran.stdout)):
        tally, right = tallies[draft], True
        for test, error in zip(tests, verdicts):
            kind, got = ("valid", "accepted") if test["valid"] else ("invalid", "rejected")
            tally[kind] += 1
            is_right = (error is None) == test["valid"]
            tally[got] += is_right
            right &= is_right
            if not is_right and "--list" in sys.argv:
                print(f"wrong: {draft}/{file}: {description}: {test['description']}: {error}")
        tally["right"] += right
    print("| draft | schemas | types made and compiled | every verdict right | valid accepted | invalid rejected | nothing left to the schema | with any-JSON places |")
    print("|---|---|---|---|---|---|---|---|")
    for draft, t in tallies.items():
        print(f"| {draft} | {t['schemas']} | {t['schemas'] - t['none']} | {t['right']} | {t['accepted']} of {t['valid']} | {t['rejected']} of {t['invalid']} | {t['exact']} | {t['json']} |")

    if typify:
        print(f"\ncargo-typify {TYPIFY} makes a type for " + ", ".join(f"{t['peer']} of {t['schemas']} ({draft})" for draft, t in tallies.items()) + ".")
    print("\nWhat is left to the schema, by how many schemas:\n")
    for what, count in sorted(reasons.items(), key=lambda row: -row[1]):
        print(f"- {count}: {what}")


if __name__ == "__main__":
    main()
