#!/usr/bin/env python3
"""Have datamodel-code-generator make pydantic models of what `vistoria-gen export --to json-schema` writes, and hold them to the
vendors' examples: what is valid must be accepted and come out as it went in, and 92 % of what `vistoria check` refuses be refused.

    python3 tests/corpora/python_models.py [--list]      prints a table; `--list` prints each invalid body that is accepted, too

An export of a small schema has the four presences of a property: required or not, nullable or not.
"""
import collections, json, shutil, subprocess, sys

from common import ROOT, WORK, generator, module_name, tools, validator

# With the checksums of wheels for Python 3.11 on Linux; what only other formatters need is left out.
PINS = [
    ("datamodel-code-generator", "0.89.0", "18b077547244dfc5679057471e30a1170e048e8b4dc7b4871c6d3ef9cc8b8716"),
    ("pydantic", "2.14.4", "653a2ad9f6d8858529c77c72717d0ea991d6c6837fe683246b2f4b2bbfc3fadc"),
    ("pydantic_core", "2.50.5", "488319076ec92908b91fc6265ce761f1d78748f69f85518564fd16bf333e1b70"),
    ("annotated-types", "0.8.0", "f072f4d804ea359e4eaf198b1af7a8b0943881a87f31bb764f8bf219bb9419e0"),
    ("typing_extensions", "4.16.0", "481caa481374e813c1b176ada14e97f1f67a4539ce9cfeb3f350d78d6370c2e8"),
    ("typing-inspection", "0.4.5", "bc210535442b39e1bf2805e0c7a17dfd6a4ace760c84c7f7d16245d23a6b1c39"),
    ("argcomplete", "3.7.2", "6029205678bdd9c1c728a155f5f9ecf5812393f969eef58807641a2bc2aa5b19"),
    ("inflect", "7.6.0", "9fefad5c0c174d8a38f8c33d3033817e38fca8475f7f226c62efc39d46c83e8a"),
    ("jaraco.functools", "4.6.0", "99e3dc0060c5cbe8fcd1cdb36258e2a65ca40f1566b2033b12abb1bb44dd3c30"),
    ("Jinja2", "3.1.6", "85ece4451f492d0c13c5dd7c13a64681a86afae63a5f347908daf103ce6d2f67"),
    ("MarkupSafe", "3.0.4", "6da83a088f8ef93b2d483a8232a4dbf4d69d3d8496b568a03c56becac43e1808"),
    ("more-itertools", "11.2.1", "35a7377edd1dd6608dcb2cdf534ded55ea32d49448875ad042cd3f879fb1ded0"),
    ("PyYAML", "6.0.4", "622aa875fa6533f25fedcffe23079357d65a690d462200afed5d8e9d0e01ebee"),
    ("typeguard", "4.6.1", "aca1f365124873d5325b18aad1a3689d62f7184abe32d899413562cf51729d02"),
]
VENDORS = ROOT / "schemas" / "vendors"
FOLDER = WORK / "python-models"
# As the section "Python" of `generated/README.md` has it.
RECIPE = ("--input-file-type jsonschema --output-model-type pydantic_v2.BaseModel --target-pydantic-version 2.14"
          " --use-missing-sentinel --strict-types str int float bool --extra-fields allow --formatters builtin --disable-timestamp").split()
LEAST_REFUSED = 0.92

# Prints a line of JSON for each module: what became of each body, or why it cannot be imported.
MAIN = """import importlib, json, sys
from pydantic import ValidationError

def outcome(model, file):
    body = open(file, "rb").read()
    try:
        found = model.model_validate_json(body)
    except ValidationError as error:
        return "refused"
    back = json.loads(found.model_dump_json(by_alias=True))
    return "same" if back == json.loads(body) else "accepted"

for module, root, files in json.load(sys.stdin):
    try:
        model = getattr(importlib.import_module("models." + module), root)
    except Exception as error:
        print(json.dumps(repr(error)))
        continue
    print(json.dumps([outcome(model, file) for file in files]))
"""

# A property of each presence, and which bodies are right.
CELLS = {
    "type": "object",
    "required": ["required", "nullable"],
    "properties": {
        "required": {"type": "string"},
        "nullable": {"type": ["string", "null"]},
        "optional": {"type": "string"},
        "both": {"type": ["string", "null"]},
    },
}
ABSENT = object()
MAY_BE_NULL, MAY_BE_ABSENT = {"nullable", "both"}, {"optional", "both"}


def ran(command, **words):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, **words)
    return done.stdout if done.returncode == 0 else sys.exit(f"{' '.join(map(str, command))}: exit {done.returncode}\n{done.stderr}")


def made(programs, documents, into):
    """The folder in which the package `models` is, of a folder of documents."""
    shutil.rmtree(into / "models", ignore_errors=True)
    into.mkdir(parents=True, exist_ok=True)
    ran([programs / "datamodel-codegen", "--input", documents, "--output", into / "models", *RECIPE])
    return into


def of_vendors(programs):
    """The folder of the models of all vendors' messages, and the documents by the names of their modules."""
    documents = FOLDER / "documents"
    shutil.rmtree(documents, ignore_errors=True)
    program = generator()
    for vendor in vendors():
        ran([program, "export", vendor, "--to", "json-schema", "--out", f"{documents}/"], cwd=ROOT)
    titles = {path.stem: json.loads(path.read_text())["title"] for path in sorted(documents.glob("*.json"))}
    return made(programs, documents, FOLDER), titles


def vendors():
    return sorted(path.name for path in VENDORS.iterdir() if path.is_dir())


def events_of(vendor):
    """The ids of a vendor's events."""
    bundle = json.loads((ROOT / "generated" / "src" / f"{vendor}.bundle.json").read_text())
    return [event["id"] for event in bundle["events"]]


def bodies(vendor, event, kind):
    return sorted((VENDORS / vendor / "examples" / kind / event).glob("*.json"))


def refused(program, vendor, event, files):
    """Those of the files of which `vistoria check` says an error."""
    if not files:
        return []
    done = subprocess.run([program, "check", "--format", "json", "--vendor", vendor, "--event", event, *files], capture_output=True, text=True)
    if done.returncode > 1:
        sys.exit(done.stderr)
    is_wrong = lambda payload: any(finding["level"] == "error" for finding in payload["findings"])
    wrong = {payload["source"] for payload in json.loads(done.stdout)["payloads"] if is_wrong(payload)}
    return [file for file in files if str(file) in wrong]


def outcomes(programs, folder, tasks):
    """What became of the bodies of each task: a module, its root and the files of bodies."""
    text = json.dumps([[module, root, list(map(str, files))] for module, root, files in tasks])
    lines = ran([programs / "python", "-c", MAIN], input=text, cwd=folder).splitlines()
    return [json.loads(line) for line in lines]


def cells_are_right(programs):
    """Checks the four presences of a property; prints a line each."""
    folder = FOLDER / "cells"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "cells.json").write_text(json.dumps(CELLS))
    ran([generator(), "export", folder / "cells.json", "--to", "json-schema", "--out", f"{folder}/documents/"])
    [document] = (folder / "documents").glob("*.json")
    made(programs, folder / "documents", folder)
    files, expected = [], []
    for name in CELLS["properties"]:
        for what, value in {"absent": ABSENT, "null": None, "a value": "text"}.items():
            body = {"required": "a", "nullable": "b", "optional": "c", "both": "d"} | {name: value}
            files.append(folder / f"{name}-{what}.body")
            files[-1].write_text(json.dumps({key: value for key, value in body.items() if value is not ABSENT}))
            is_right = name in MAY_BE_ABSENT if what == "absent" else what == "a value" or name in MAY_BE_NULL
            expected.append("same" if is_right else "refused")
    [found] = outcomes(programs, folder, [(document.stem, json.loads(document.read_text())["title"], files)])
    for index, name in enumerate(CELLS["properties"]):
        three = slice(3 * index, 3 * index + 3)
        print(f"{name}: absent, null, a value: {', '.join(found[three])}{'' if found[three] == expected[three] else ' WRONG'}")
    return found == expected


def main():
    programs, program = tools("python-models", PINS), validator()
    is_good = cells_are_right(programs)
    folder, titles = of_vendors(programs)
    broken = [answer for answer in outcomes(programs, folder, [(name, title, []) for name, title in titles.items()]) if answer]
    print(f"{len(titles) - len(broken)} of {len(titles)} modules of events, requests and responses can be imported", *broken, sep="\n")
    print("| vendor | events that can be imported | valid bodies accepted | written as they were read | invalid bodies refused |")
    print("|---|---|---|---|---|")
    total = collections.Counter()
    for vendor in vendors():
        count, tasks = collections.Counter(), []
        for event in events_of(vendor):
            valid, invalid = bodies(vendor, event, "valid"), refused(program, vendor, event, bodies(vendor, event, "invalid"))
            name = module_name(f"{vendor}.{event}")
            if name not in titles:
                sys.exit(f"{vendor} {event} is not exported")
            tasks.append((name, titles[name], [*valid, *invalid]))
            count.update({"events": 1, "valid": len(valid), "invalid": len(invalid)})
        for (_, _, files), found in zip(tasks, outcomes(programs, folder, tasks), strict=True):
            if isinstance(found, str):
                print(found)
                continue
            count["imported"] += 1
            for file, became in zip(files, found, strict=True):
                is_valid = "valid" in file.parts
                count.update({"accepted": is_valid and became != "refused", "same": is_valid and became == "same",
                              "refused": not is_valid and became == "refused"})
                if is_valid and became != "same":
                    print(f"{file.relative_to(VENDORS)}: {became}")
                if not is_valid and became != "refused" and "--list" in sys.argv:
                    print(f"{file.relative_to(VENDORS)}: accepted")
        print(row(vendor, count))
        total += count
    print(row("all", total))
    is_good &= not broken and total["imported"] == total["events"] and total["same"] == total["accepted"] == total["valid"]
    sys.exit(0 if is_good and total["refused"] >= LEAST_REFUSED * total["invalid"] else 1)


def row(name, count):
    of = lambda part, whole: f"{count[part]} of {count[whole]}"
    return f"| {name} | {of('imported', 'events')} | {of('accepted', 'valid')} | {of('same', 'valid')} | {of('refused', 'invalid')} |"


if __name__ == "__main__":
    main()
