#!/usr/bin/env python3
"""Hold what `vistoria-gen export` writes to ajv: does it accept and refuse what `vistoria check` does?

    python3 tests/corpora/export.py [--list]      prints a table; `--list` prints each body on which they differ, too

For each vendor and target the valid examples of every event, request and response, and copies of them with one value set to
null, given another type, dropped or misspelt. A body that only ajv refuses ends the script with 1, and so does one that only ajv
accepts where the export listed no loss. The documents of OpenAPI are held to the schemas of the OpenAPI Initiative first.
"""
import json, random, subprocess, sys

from common import ROOT, WORK, generator, module_name, npm, validator
from pinpoint import AJV, changed, errors_of

PACKAGES = [
    *AJV,
    ("ajv-draft-04", "1.0.0", "b2328acf9b3a5b1b3a098789770c2dd34ed86b5913c904c056091ec10319c2e7"),
    ("@seriousme/openapi-schema-validator", "2.11.0", "70f69d93ee8a9fd7ac0dbbef98288a49c3120ce7076006e5ff336e131266cd2e"),
]
TARGETS = ["openapi-3.1", "openapi-3.0", "json-schema"]
VENDORS = ROOT / "schemas" / "vendors"
FOLDER = WORK / "export"

# Prints a line of verdicts (1 or 0) for each message; `false` first when the document is not what it says it is.
MAIN = """const {readFileSync} = require('node:fs');
const read = path => JSON.parse(readFileSync(path, 'utf8'));
const {target, document, meta, messages} = read(process.argv[2]);
const Ajv = require(target === 'openapi-3.0' ? 'ajv-draft-04' : 'ajv/dist/2020');
const options = {strict: false, logger: false, allErrors: false};
const ajv = new (Ajv.default ?? Ajv)(options);
require('ajv-formats').default(ajv);
let whole = {};
if (target !== 'json-schema') {
  whole = read(document);
  const held = new (Ajv.default ?? Ajv)({...options, validateFormats: false});
  const validate = held.compile(read(meta));
  if (!validate(whole)) { console.error(JSON.stringify(validate.errors.slice(0, 3), null, 1)); process.exit(3); }
  ajv.addSchema({...whole, [target === 'openapi-3.0' ? 'id' : '$id']: 'https://export.test/'}, undefined, true, false);
}
for (const {pointer, file, bodies} of messages) {
  const validate = ajv.compile(file ? read(file) : {$ref: 'https://export.test/#' + pointer});
  console.log(bodies.map(body => validate(body) ? 1 : 0).join(''));
}
"""


def messages(vendor):
    """The messages of a vendor that have examples: the name of their document, their options for `check`, their bodies."""
    for folder in sorted((VENDORS / vendor / "examples" / "valid").glob("*")):
        parts = [folder, *sorted(path for path in folder.iterdir() if path.is_dir())]
        for part in parts:
            bodies = []
            for example in sorted(part.glob("*.json")):
                try:
                    bodies.append(json.loads(example.read_text()))
                except ValueError:
                    pass
            if not bodies:
                continue
            if part == folder:
                yield folder.name, ["--event", folder.name], bodies
            elif part.name == "request":
                yield f"{folder.name}.request", ["--operation", folder.name, "--side", "request"], bodies
            else:
                status = part.name.removeprefix("response-")
                options = ["--operation", folder.name, "--side", "response", "--status", status]
                yield f"{folder.name}.response-{status}", options, bodies


def fragment(*tokens):
    escape = lambda token: token.replace("~", "~0").replace("/", "~1").replace("%", "%25").replace("{", "%7B").replace("}", "%7D")
    return "".join("/" + escape(token) for token in tokens)


def followed(document, node, tokens):
    """The tokens of an object, through the reference that it may be."""
    while "$ref" in node:
        tokens = [token.replace("~1", "/").replace("~0", "~") for token in node["$ref"].removeprefix("#/").split("/")]
        node = document
        for token in tokens:
            node = node[token]
    return node, tokens


def json_of(document, node, tokens):
    """The place of the JSON schema of a body."""
    node, tokens = followed(document, node, tokens)
    media = next(media for media in node["content"] if "json" in media)
    return fragment(*tokens, "content", media, "schema")


def pointers(document):
    """The places of the schemas of all messages in a document of OpenAPI."""
    for key in ("webhooks", "x-webhooks"):
        for event, item in document.get(key, {}).items():
            yield event, json_of(document, item["post"]["requestBody"], [key, event, "post", "requestBody"])
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items():
            if not isinstance(operation, dict) or "operationId" not in operation:
                continue
            at, name = ["paths", path, method], operation["operationId"]
            if "requestBody" in operation:
                yield f"{name}.request", json_of(document, operation["requestBody"], [*at, "requestBody"])
            for status, response in operation["responses"].items():
                if "content" in followed(document, response, [])[0]:
                    yield f"{name}.response-{status}", json_of(document, response, [*at, "responses", status])


def place_of(name, places, spelt):
    """The place of a message; a status may be described by its class, or by default."""
    call, found, status = name.rpartition(".response-")
    names = [name, f"{call}.response-{status[:1]}XX", f"{call}.response-default"] if found else [name]
    return next((places[spelt(known)] for known in names if spelt(known) in places), None)


def exported(vendor, target):
    """The places of the messages of a document that is written anew, its path, and the number of losses."""
    report = FOLDER / f"{vendor}-{target}.losses.json"
    out = FOLDER / (f"{vendor}/" if target == "json-schema" else f"{vendor}-{target}.json")
    command = [generator(), "export", vendor, "--to", target, "--out", f"{out}/" if target == "json-schema" else out, "--report", report]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    losses = json.loads(report.read_text())
    if target == "json-schema":
        names = {path.stem.removeprefix(f"{vendor}_"): str(path) for path in out.glob("*.json")}
        return names, out, losses
    return dict(pointers(json.loads(out.read_text()))), out, losses


def by_ajv(target, document, cases):
    modules = FOLDER / "node_modules"
    for name, *_ in PACKAGES:
        (modules / name).parent.mkdir(parents=True, exist_ok=True)
        if not (modules / name).exists():
            (modules / name).symlink_to(npm(*next(package for package in PACKAGES if package[0] == name)))
    (FOLDER / "main.js").write_text(MAIN)
    version = target.removeprefix("openapi-")
    meta = modules / "@seriousme" / "openapi-schema-validator" / "schemas" / f"v{version}" / "schema.json"
    task = FOLDER / "task.json"
    task.write_text(json.dumps({"target": target, "document": str(document), "meta": str(meta), "messages": cases}))
    ran = subprocess.run(["node", "--preserve-symlinks", FOLDER / "main.js", task], capture_output=True, text=True)
    if ran.returncode:
        sys.exit(f"{document}: {ran.stderr}")
    return ran.stdout.splitlines()


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    print("| | | messages | valid examples accepted | changed copies | same verdict | accepted by ajv only | refused by ajv only | losses listed |")
    print("|---|---|---|---|---|---|---|---|---|")
    is_good = True
    for vendor in sorted(path.name for path in VENDORS.iterdir() if path.is_dir()):
        chance, known = random.Random(1), []
        for name, options, examples in messages(vendor):
            copies = [copied for body in examples for _, _, copied in changed(body, chance) if isinstance(body, (dict, list))]
            bodies = [*examples, *copies]
            ours = [not errors for errors in errors_of(bodies, ["--vendor", vendor, *options])]
            known.append((name, len(examples), bodies, ours))
        for target in TARGETS:
            places, document, losses = exported(vendor, target)
            cases, rows = [], []
            for name, count, bodies, ours in known:
                place = place_of(name, places, module_name if target == "json-schema" else str)
                if place is None:
                    sys.exit(f"{vendor} {target}: {name} is not exported")
                cases.append({"file" if target == "json-schema" else "pointer": place, "bodies": bodies})
                rows.append((name, count, bodies, ours))
            accepted = examples = copies = same = wider = narrower = 0
            for (name, count, bodies, ours), line in zip(rows, by_ajv(target, document, cases), strict=True):
                theirs = [verdict == "1" for verdict in line]
                examples, accepted = examples + count, accepted + sum(theirs[:count])
                copies += len(bodies) - count
                for body, one, other in zip(bodies[count:], ours[count:], theirs[count:], strict=True):
                    same, wider, narrower = same + (one == other), wider + (other and not one), narrower + (one and not other)
                    if one != other and "--list" in sys.argv:
                        print(f"{vendor} {target} {name}: {'ajv' if other else 'vistoria'} alone accepts {json.dumps(body)}")
            is_good &= accepted == examples and not narrower and (not wider or bool(losses))
            print(f"| {vendor} | {target} | {len(rows)} | {accepted} of {examples} | {copies:,} | {same:,} | {wider} | {narrower} | {len(losses)} |")
    sys.exit(0 if is_good else 1)


if __name__ == "__main__":
    main()
