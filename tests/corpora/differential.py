#!/usr/bin/env python3
"""Hold the verdicts of emitted types against the Python package `jsonschema` on random schemas.

    python3 tests/corpora/differential.py [--schemas N] [--seed S] [--list]

A schema has definitions that refer to each other, with allOf, oneOf, anyOf, properties beside them, titles, tags, null and
closed objects. Each definition is decoded by the root, which has one of them, and by its own name. Needs `jsonschema` of pip.
"""
import argparse, collections, json, random, subprocess, sys

import jsonschema

from common import crate, generator

KEYS = ["a", "b", "kind", "next"]
NAMES = ["D0", "D1", "D2", "D3", "D4"]


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def scalar(self):
        return self.random.choice([
            {"type": "string"}, {"type": "integer"}, {"type": "boolean"}, {"enum": ["x", "y"]}, {"const": "x"}, {"type": "null"},
            {"type": "integer", "minimum": 2}, {"type": "string", "minLength": 2}, {"type": ["string", "null"]}, {},
        ])

    def place(self, depth):
        kind = self.random.random()
        if kind < 0.35 or depth > 2:
            return self.scalar()
        if kind < 0.6:
            return {"$ref": f"#/$defs/{self.random.choice(NAMES)}"}
        if kind < 0.7:
            return {"type": "array", "items": self.place(depth + 1)}
        return self.schema(depth + 1)

    def object(self, depth):
        made = {"type": "object"}
        keys = self.random.sample(KEYS, self.random.randint(0, 3))
        if keys:
            made["properties"] = {key: self.place(depth + 1) for key in keys}
            required = [key for key in keys if self.random.random() < 0.5]
            if required:
                made["required"] = required
        if self.random.random() < 0.15:
            made["additionalProperties"] = self.random.choice([False, {"type": "integer"}])
        if self.random.random() < 0.2:
            made["title"] = self.random.choice(["One thing", "Another", "Third"])
        return made

    def member(self, depth):
        return {"$ref": f"#/$defs/{self.random.choice(NAMES)}"} if self.random.random() < 0.5 else self.object(depth + 1)

    def schema(self, depth=0):
        kind = self.random.random()
        members = [self.member(depth) for _ in range(self.random.randint(2, 3))]
        union = self.random.choice(["oneOf", "anyOf"])
        if kind < 0.35:
            return self.object(depth)
        if kind < 0.55:
            return {union: members + self.random.choice([[], [{"type": "null"}], [{"type": "string"}]])}
        if kind < 0.8:
            return {**self.object(depth), union: members}
        return {"allOf": members} if kind < 0.95 else {"allOf": members, **self.object(depth)}

    def document(self):
        definitions = {name: self.schema() for name in NAMES}
        roots = {name.lower(): {"$ref": f"#/$defs/{name}"} for name in NAMES}
        return {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": roots, "$defs": definitions}

    def value(self, depth=0):
        kind = self.random.random()
        if kind < 0.75 and depth < 3:
            keys = self.random.sample(KEYS, self.random.randint(0, 3))
            return {key: self.value(depth + 1) for key in keys}
        return self.random.choice(["x", "y", "long", 1, 2, 3, True, None, [], ["x"], [{}], [1]])


def has_an_end(schema, document, seen=()):
    """Whether a schema does not lead to itself without a step into the value, which has no meaning."""
    if not isinstance(schema, dict):
        return True
    name = schema.get("$ref", "").rpartition("/")[2]
    if name in seen:
        return False
    inner = [document["$defs"][name]] if name else []
    for keyword in ("allOf", "oneOf", "anyOf"):
        inner += schema.get(keyword, [])
    return all(has_an_end(one, document, seen + ((name,) if name else ())) for one in inner)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--schemas", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--list", action="store_true")
    arguments = parser.parse_args()
    emit, folder = generator(), crate("differential")
    source, runs, losses = folder / "src", [], collections.Counter()
    seed = arguments.seed * 1_000_000
    while len(runs) < arguments.schemas:
        seed += 1
        maker = Maker(seed)
        document = maker.document()
        if not all(has_an_end(schema, document) for schema in document["$defs"].values()):
            continue
        module = f"s{len(runs)}"
        path = folder / "schema.json"
        path.write_text(json.dumps(document))
        report = folder / "report.json"
        command = [emit, "emit", path, "--root", "Root", "--support", "vistoria_support", "--out", source / f"{module}.rs", "--report", report]
        ran = subprocess.run(command, capture_output=True, text=True)
        if ran.returncode:
            sys.exit(f"seed {seed}: {ran.stderr[-2000:]}")
        losses.update(loss["what"] for loss in json.loads(report.read_text()))
        validator = jsonschema.Draft202012Validator(document)
        values = [{maker.random.choice(NAMES).lower(): maker.value()} for _ in range(60)]
        runs.append((module, seed, document, [(json.dumps(value), validator.is_valid(value)) for value in values]))
    declared = "".join(f"#[allow(warnings)]\nmod {run[0]};\n" for run in runs)
    table = "".join(f'        ("{run[0]}", |text| again::<{run[0]}::Root>(text)),\n' for run in runs)
    (source / "main.rs").write_text(f"""{declared}
type Decode = fn(&str) -> Result<String, String>;
fn again<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> Result<String, String> {{
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    Ok(serde_json::to_string(&value).expect("JSON"))
}}
fn main() {{
    let table: &[(&str, Decode)] = &[
{table}    ];
    let text = std::fs::read_to_string(std::env::args().nth(1).expect("the tests")).expect("readable");
    let tests: Vec<(String, Vec<String>)> = serde_json::from_str(&text).expect("tests");
    let table: std::collections::BTreeMap<_, _> = table.iter().copied().collect();
    let verdicts: Vec<Vec<Result<String, String>>> = tests
        .iter()
        .map(|(module, instances)| instances.iter().map(|text| table[module.as_str()](text)).collect())
        .collect();
    println!("{{}}", serde_json::to_string(&verdicts).expect("JSON"));
}}
""")
    (folder / "tests.json").write_text(json.dumps([(module, [text for text, _ in values]) for module, _, _, values in runs]))
    ran = subprocess.run(["cargo", "run", "--quiet", "--", "tests.json"], cwd=folder, capture_output=True, text=True)
    if ran.returncode:
        sys.exit(ran.stderr[-6000:])
    count = collections.Counter()
    for (module, seed, document, values), verdicts in zip(runs, json.loads(ran.stdout)):
        validator, wrong = jsonschema.Draft202012Validator(document), 0
        for (text, is_valid), verdict in zip(values, verdicts):
            count["valid" if is_valid else "invalid"] += 1
            written = verdict.get("Ok")
            if (written is not None) != is_valid:
                wrong += 1
                if arguments.list:
                    print(f"wrong: seed {seed}: {text} is {'valid' if is_valid else 'invalid'}: {verdict}")
            elif is_valid and not validator.is_valid(json.loads(written)):
                count["written as what is not valid"] += 1
                if arguments.list:
                    print(f"written: seed {seed}: {text} as {written}, which is not valid")
        count["wrong"] += wrong
        if wrong and arguments.list:
            print(json.dumps(document["$defs"]))
    print(f"{len(runs)} schemas: {dict(count)}")
    for what, number in losses.most_common():
        print(f"- {number}: {what}")
    sys.exit(1 if count["wrong"] else 0)


if __name__ == "__main__":
    main()
