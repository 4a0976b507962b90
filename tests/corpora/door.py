#!/usr/bin/env python3
"""The official JSON Schema test suite, through `vistoria check --schema`: each schema of the required tests, with its
instances as the lines of one file.

    python3 tests/corpora/door.py            prints one table
    python3 tests/corpora/door.py --list     and every verdict that is wrong

Fetched as `suite.py` does; what schemas refer to on a server is handed to them with `--document`.
"""
import json, subprocess, sys

from corpus import WORK, validator
from suite import PACKAGE, SHA256, VERSION, cases, pypi, remotes

# So many valid instances are proved without `jsonschema`; never fewer.
PROVED = 2362


def main():
    vistoria, folder = validator(), WORK / "door"
    folder.mkdir(parents=True, exist_ok=True)
    schema_file, lines = folder / "schema.json", folder / "instances.ndjson"
    archive = pypi(PACKAGE, VERSION, SHA256)
    documents = remotes(archive)
    tallies, valid, proved = {}, 0, 0
    for draft, file, description, schema, tests in cases(archive):
        tally = tallies.setdefault(draft, [0, 0, 0])
        tally[0] += 1
        schema_file.write_text(json.dumps(schema))
        lines.write_text("".join(json.dumps(test["data"]) + "\n" for test in tests))
        command = [vistoria, "check", "--format", "json", "--schema", schema_file, *documents, lines]
        ran = subprocess.run(command, capture_output=True, text=True)
        report = json.loads(ran.stdout) if ran.returncode < 2 else {"payloads": [], "summary": {"proved": 0}}
        payloads = report["payloads"]
        valid += sum(test["valid"] for test in tests)
        proved += report["summary"]["proved"]
        for index, test in enumerate(tests):
            said = payloads[index]["verdict"] == "clean" if index < len(payloads) else None
            tally[1] += 1
            tally[2] += said == test["valid"]
            if said != test["valid"] and "--list" in sys.argv:
                print(f"{draft}/{file}: {description}: {test['description']}: {test['valid']}, and {said} {ran.stderr[-200:]}")
    print("| draft | schemas | verdicts | right |\n|---|---|---|---|")
    for draft, (schemas, verdicts, right) in tallies.items():
        print(f"| {draft} | {schemas} | {verdicts} | {right} |")
    print(f"\n{proved} of {valid} valid ones proved on the fast path")
    sys.exit(proved < PROVED or any(verdicts != right for _, verdicts, right in tallies.values()))


main()
