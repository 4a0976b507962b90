#!/usr/bin/env python3
"""Run the official JSON Schema test suite through `vistoria check --schema`: each schema of the required tests, with its
instances as the lines of one file.

    python3 tests/corpora/suite_check.py            prints a table
    python3 tests/corpora/suite_check.py --list     prints every wrong verdict, too

The suite is fetched as `suite_types.py` does. Remote documents that the schemas refer to are given with `--document`.
"""
import json, subprocess, sys

from common import WORK, validator
from suite_types import PACKAGE, SHA256, VERSION, cases, pypi, remotes

# The number of valid instances that the fast path accepts. The script fails when it is smaller.
MIN_ACCEPTED = 2785


def main():
    vistoria, folder = validator(), WORK / "suite-check"
    folder.mkdir(parents=True, exist_ok=True)
    schema_file, lines = folder / "schema.json", folder / "instances.ndjson"
    archive = pypi(PACKAGE, VERSION, SHA256)
    documents = remotes(archive)
    tallies, valid, accepted = {}, 0, 0
    for draft, file, description, schema, tests in cases(archive):
        tally = tallies.setdefault(draft, [0, 0, 0])
        tally[0] += 1
        schema_file.write_text(json.dumps(schema))
        lines.write_text("".join(json.dumps(test["data"]) + "\n" for test in tests))
        command = [vistoria, "check", "--format", "json", "--schema", schema_file, *documents, lines]
        ran = subprocess.run(command, capture_output=True, text=True)
        report = json.loads(ran.stdout) if ran.returncode < 2 else {"payloads": [], "summary": {"fast_path": 0}}
        payloads = report["payloads"]
        valid += sum(test["valid"] for test in tests)
        accepted += report["summary"]["fast_path"]
        for index, test in enumerate(tests):
            verdict = payloads[index]["verdict"] == "clean" if index < len(payloads) else None
            tally[1] += 1
            tally[2] += verdict == test["valid"]
            if verdict != test["valid"] and "--list" in sys.argv:
                print(f"{draft}/{file}: {description}: {test['description']}: {test['valid']}, and {verdict} {ran.stderr[-200:]}")
    print("| draft | schemas | verdicts | right |\n|---|---|---|---|")
    for draft, (schemas, verdicts, right) in tallies.items():
        print(f"| {draft} | {schemas} | {verdicts} | {right} |")
    print(f"\n{accepted} of {valid} valid instances accepted by the fast path")
    sys.exit(accepted < MIN_ACCEPTED or any(verdicts != right for _, verdicts, right in tallies.values()))


main()
