#!/usr/bin/env python3
"""Hold the SARIF report of every example, valid and invalid, to the schema of SARIF 2.1.0, with our own `check --schema`, and to
the rules of Microsoft's SARIF Multitool, among them those of GitHub's code scanning.

    python3 tests/corpora/sarif.py                fails on an error of either

The package has a program of .NET for Linux; on other systems only the schema is checked.
"""
import json, os, subprocess, sys

from common import ROOT, WORK, npm, validator

PACKAGE, VERSION = "@microsoft/sarif-multitool-linux", "5.7.0"
SHA256 = "27d8e3e96dde578a23b7c45035b8d741fece5731e2700aa068015b8c44d1514e"
# Advice about what only a published tool has.
ALLOWED = {"SARIF2005"}


def main():
    vistoria, package = validator(), npm(PACKAGE, VERSION, SHA256)
    report, verdict = WORK / "examples.sarif", WORK / "verdict.sarif"
    command = [vistoria, "check", "--format", "sarif", "--fail-on", "note", "schemas/vendors", "there-is-no-such-file"]
    with open(report, "w") as out:
        # 2, because of the file that is not there.
        assert subprocess.run(command, cwd=ROOT, stdout=out, stderr=subprocess.DEVNULL).returncode == 2
    run = json.loads(report.read_text())["runs"][0]
    results, rules = len(run["results"]), len(run["tool"]["driver"]["rules"])
    print(f"{results} results of {rules} rules")
    checked = [vistoria, "check", "--schema", package / "sarif-2.1.0.json", "--input-format", "json", report]
    ran = subprocess.run(checked, capture_output=True, text=True)
    print(ran.stdout.strip().splitlines()[-1])
    failed = ran.returncode != 0 or results < 100
    if sys.platform == "linux":
        program = package / "Sarif.Multitool"
        program.chmod(0o755)
        command = [program, "validate", report, "--rule-kind", "Sarif;Ghas", "--output", verdict, "--log", "ForceOverwrite"]
        invariant = os.environ | {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
        ran = subprocess.run(command, capture_output=True, text=True, env=invariant)
        found = json.loads(verdict.read_text(encoding="utf-8-sig"))["runs"][0]["results"]
        for result in found:
            if result["ruleId"] not in ALLOWED and result.get("kind", "fail") == "fail":
                failed = True
                print(result["ruleId"], result.get("level", "warning"), result["message"].get("arguments"))
        print(f"Multitool: {len(found)} findings, exit {ran.returncode}")
    sys.exit(failed)


if __name__ == "__main__":
    main()
