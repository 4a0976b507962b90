#!/usr/bin/env python3
"""Hold the JUnit report to the schema of Jenkins's xUnit plugin, which is in the source archive of pytest.

    python3 tests/corpora/junit.py        fails on an error

Reports are of the small folder of the tests of formats, of all examples of the vendors, of hostile names and keys, of inputs that
cannot be read, and of no payload at all.
"""
import json, pathlib, subprocess, sys, tarfile, tempfile
import xml.etree.ElementTree as xml

from common import ROOT, WORK, pypi, tools, validator

PYTEST = ("pytest", "8.4.2", "86c0d0b93306b961d58d62a4db4879f27fe25513d4b969df351abdddb3c30e01")
SCHEMA = "testing/example_scripts/junit-10.xsd"
PINS = [
    ("xmlschema", "4.3.2", "cf5c970a30f6ebcb3da35260e694704cc0b6794d8ace46125bb2a95e38ed9307"),
    ("elementpath", "5.1.4", "5ec8d7bb44b16c98414a6a95e20cb150f3cbfc3cac65edc14773288c7a937376"),
]
HOSTILE = ["]]>", "<![CDATA[", "</testsuite>", "&amp;&#0;", "\"'", "ç 😀"]
HOSTILE += ["\x00\x01\x1b[31m", "\x7f\x85", "\u2028\u202e", "\ufffe\uffff", "\U0010ffff", "\t\r\n"]


def hostile(folder):
    """Payloads, a schema and file names with what XML has a meaning for, or does not allow."""
    for number, text in enumerate(HOSTILE):
        name = "".join(char for char in text if char not in "/\x00")
        (folder / f"{number} {name}.json").write_text(json.dumps({text: 1, "declared " + text: text, "list": [{text: None}]}))
    (folder / "not JSON ]]>.json").write_bytes(b"{\"\xff\x00]]>")
    (folder / "lone half.json").write_text('{"\\ud800": "\\udfff"}')
    schema = folder / "schema"
    properties = {"declared " + text: {"const": text + "!", "type": "integer"} for text in HOSTILE}
    schema.write_text(json.dumps({"properties": properties, "additionalProperties": False, "required": HOSTILE}))
    return ["--schema", schema, folder]


def main():
    vistoria, work = validator(), WORK / "junit"
    work.mkdir(parents=True, exist_ok=True)
    with tarfile.open(pypi(*PYTEST)) as tar:
        schema = work / "junit-10.xsd"
        schema.write_bytes(tar.extractfile(f"{PYTEST[0]}-{PYTEST[1]}/{SCHEMA}").read())
    validate, failed = tools("junit", PINS) / "xmlschema-validate", False
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "hostile").mkdir()
        (folder / "nothing").mkdir()
        names = hostile(folder / "hostile")
        fixtures, vendors = "validator/tests/fixtures/formats", "schemas/vendors"
        runs = {
            "formats": [fixtures, "there-is-no-such-file"],
            "formats, notes fail": ["--fail-on", "note", fixtures],
            "vendors": [vendors],
            "vendors, notes fail": ["--fail-on", "note", "there-is-no ]]>\x01such-file", vendors],
            "vendors, values shown": ["--show-values", vendors],
            "hostile": names,
            "hostile, values shown": ["--show-values", *names],
            "nothing": [folder / "nothing"],
            "clean": [f"{fixtures}/new-user/clean.json"],
        }
        for number, (name, words) in enumerate(runs.items()):
            report = work / f"{number}.xml"
            command = [vistoria, "check", "--format", "junit", *words]
            with report.open("wb") as out:
                ran = subprocess.run(command, cwd=ROOT, stdout=out, stderr=subprocess.PIPE)
            held = subprocess.run([validate, "--version", "1.0", "--schema", schema, report], capture_output=True, text=True)
            wrong = "" if held.returncode == 0 else (held.stdout + held.stderr).strip()
            cases = [] if wrong else [(case.get("classname"), case.get("name")) for case in xml.parse(report).iter("testcase")]
            if len(set(cases)) != len(cases):
                wrong = "a class has two cases of one name"
            print(f"{name}: exit {ran.returncode}, {report.stat().st_size:,} bytes, {len(cases)} cases: {wrong or 'valid'}")
            failed |= bool(wrong)
    sys.exit(failed)


if __name__ == "__main__":
    main()
