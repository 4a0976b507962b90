#!/usr/bin/env python3
"""The official JSON Schema test suite, through `vistoria check --schema`: each schema of the required tests, with its
instances as the lines of one file.

    python3 tests/corpora/door.py            prints one table
    python3 tests/corpora/door.py --list     and every verdict that is wrong

Fetched as `suite.py` does. Schemas that refer to documents on a server are left aside and counted.
"""
import json, subprocess, sys

from corpus import WORK, validator
from suite import PACKAGE, SHA256, VERSION, cases, pypi

# So many valid instances are proved without `jsonschema`; never fewer.
PROVED = 2280


def main():
    vistoria, folder = validator(), WORK / "door"
    folder.mkdir(parents=True, exist_ok=True)
    schema_file, lines = folder / "schema.json", folder / "instances.ndjson"
    tallies, valid, proved = {}, 0, 0
    for draft, file, description, schema, tests in cases(pypi(PACKAGE, VERSION, SHA256)):
        tally = tallies.setdefault(draft, [0, 0, 0, 0])
        if "http://localhost:1234" in json.dumps(schema):
            tally[0] += 1
            continue
        tally[1] += 1
        schema_file.write_text(json.dumps(schema))
        lines.write_text("".join(json.dumps(test["data"]) + "\n" for test in tests))
        command = [vistoria, "check", "--format", "json", "--schema", schema_file, lines]
        ran = subprocess.run(command, capture_output=True, text=True)
        report = json.loads(ran.stdout) if ran.returncode < 2 else {"payloads": [], "summary": {"proved": 0}}
        payloads = report["payloads"]
        valid += sum(test["valid"] for test in tests)
        proved += report["summary"]["proved"]
        for index, test in enumerate(tests):
            said = payloads[index]["verdict"] == "clean" if index < len(payloads) else None
            tally[2] += 1
            tally[3] += said == test["valid"]
            if said != test["valid"] and "--list" in sys.argv:
                print(f"{draft}/{file}: {description}: {test['description']}: {test['valid']}, and {said} {ran.stderr[-200:]}")
    print("| draft | schemas | aside | verdicts | right |\n|---|---|---|---|---|")
    for draft, (aside, schemas, verdicts, right) in tallies.items():
        print(f"| {draft} | {schemas} | {aside} | {verdicts} | {right} |")
    print(f"\n{proved} of {valid} valid ones proved on the fast path")
    sys.exit(proved < PROVED or any(verdicts != right for _, _, verdicts, right in tallies.values()))


main()
