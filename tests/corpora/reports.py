#!/usr/bin/env python3
"""Measure the reports of a million payloads with 100,000 findings of thousands of causes, in every format, and hold each to its limits.

    python3 tests/corpora/reports.py [--payloads N]      prints a table; payloads stay in target/corpora/reports

A tenth of the payloads are the vendors' valid examples with one value that is wrong, dropped or replaced by one of another type.
It fails on a wrong exit code; when a format takes more than twice as long as the text; when its memory grows with the number of
payloads, of which a tenth are checked beside all of them; and when a report is longer than its format may be, or has wrong counts.
"""
import argparse, collections, csv, json, os, subprocess, sys
import xml.etree.ElementTree as xml

from common import ROOT, WORK, validator

FORMATS = ["text", "json", "ndjson", "csv", "markdown", "html", "github", "junit", "sarif", "gitlab", "rdjson"]
OTHERS = ["a text", 7, None, {"a": 1}, [], True]
LARGEST, ROUNDS = 1000, 3
FOLDER = WORK / "reports"
# A program's peak starts with that of the one that started it, and this script keeps all bodies, so a small one starts it.
STARTER = """
import json, os, sys, time
start = time.monotonic()
program = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, used = os.wait4(program, 0)
print(json.dumps([os.waitstatus_to_exitcode(status), time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024]))
"""


def examples():
    """The small examples of events, a line each, which say by themselves what they are."""
    for path in sorted((ROOT / "schemas" / "vendors").glob("*/examples/valid/*/*.json")):
        try:
            body = json.loads(path.read_text())
        except ValueError:
            continue
        if isinstance(body, dict) and len(line(body)) <= LARGEST:
            yield body


def line(body):
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")) + "\n"


def broken(body):
    """Copies of a body with one value that is dropped or replaced."""
    def places(value, path=()):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield (*path, key)
            if isinstance(inner, dict | list):
                yield from places(inner, (*path, key))

    for path in places(body):
        for other in (..., *OTHERS):
            copy = json.loads(json.dumps(body))
            holder = copy
            for key in path[:-1]:
                holder = holder[key]
            if other is not ...:
                holder[path[-1]] = other
            elif isinstance(holder, dict):
                del holder[path[-1]]
            else:
                continue
            yield copy


def findings(vistoria, lines):
    """The findings of each line."""
    file = FOLDER / "candidates.ndjson"
    file.write_text("".join(lines))
    ran = subprocess.run([vistoria, "check", "--format", "ndjson", file], stdout=subprocess.PIPE, text=True)
    payloads = [json.loads(payload) for payload in ran.stdout.splitlines()[:-1]]
    assert len(payloads) == len(lines)
    return [(payload["event"], payload["findings"]) for payload in payloads]


def write(vistoria, payloads, file):
    """Writes the payloads, a tenth of them broken, each of which has one finding; and returns the numbers of rules and causes."""
    bodies = list(examples())
    found_in = findings(vistoria, [line(body) for body in bodies])
    clean = [(body, line(body)) for body, (event, found) in zip(bodies, found_in) if event and not found]
    candidates = list(dict.fromkeys(line(copy) for body, _ in clean for copy in broken(body)))
    wrong = []
    for text, (event, found) in zip(candidates, findings(vistoria, candidates)):
        if event and len(found) == 1 and found[0]["level"] == "error":
            wrong.append((text, (found[0]["code"], event, found[0]["place"], found[0]["expected"], found[0]["found"])))
    causes = set()
    with file.open("w") as out:
        for number in range(payloads):
            text = clean[number % len(clean)][1]
            if number % 10 == 9:
                # 7919 is prime, so that neighbours are of different events and all are taken before one is taken again.
                text, cause = wrong[number // 10 * 7919 % len(wrong)]
                causes.add(cause)
            out.write(text)
    return len({cause[0] for cause in causes}), len(causes)


def run(vistoria, form, file):
    """The seconds, those of its processors, the megabytes and the report of a run."""
    report = FOLDER / f"report.{form}"
    command = [vistoria, "check", "--color", "never", "--format", form, "--output", report, file]
    starter = [sys.executable, "-I", "-S", "-c", STARTER, *command]
    # The report goes to a file, and nothing else is printed.
    ran = subprocess.run(starter, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    code, seconds, processors, memory = json.loads(ran.stdout)
    if code != 1:
        sys.exit(f"{form} ends with {code} instead of 1")
    return seconds, processors, memory, report


def faults(form, report, findings, payloads):
    """What a report has wrong."""
    text = report.read_text() if report.stat().st_size < 200e6 else ""
    if form in ("text", "markdown", "github"):
        if f"{payloads} payloads" not in text or f"{findings} errors" not in text:
            yield "the counts are not those of the payloads"
    if form == "html" and report.stat().st_size > 300_000:
        yield "it is longer than 300 kB"
    if form == "github":
        commands = collections.Counter(line.split()[0] for line in text.splitlines() if line.startswith("::"))
        if commands["::error"] > 10 or commands["::warning"] > 10 or commands["::notice"] > 1:
            yield f"it has {dict(commands)}"
    if form == "junit":
        cases = [(case.get("classname"), case.get("name")) for case in xml.fromstring(text).iter("testcase")]
        if len(set(cases)) != len(cases):
            yield "a rule of an event has two cases"
    if form == "sarif":
        results = json.loads(text)["runs"][0]["results"]
        notes = json.loads(text)["runs"][0]["invocations"][0].get("toolExecutionNotifications", [])
        counted = sum(result["occurrenceCount"] for result in results)
        if len(results) > 5000 or max(len(result["locations"]) for result in results) > 100:
            yield "it has more results or locations than GitHub takes"
        if counted != findings and (counted > findings or not notes):
            yield f"its results are of {counted} findings of {findings}"
    if form == "gitlab":
        fingerprints = [issue["fingerprint"] for issue in json.loads(text)]
        if len(set(fingerprints)) != len(fingerprints):
            yield "a fingerprint is of two issues"
    if form == "rdjson":
        places = collections.Counter((diagnostic["code"]["value"], diagnostic["message"]) for diagnostic in json.loads(text)["diagnostics"])
        if not places or max(places.values()) > 100:
            yield "a cause has more than a hundred places, or there is none"
    if form == "csv":
        with report.open(newline="") as rows:
            if sum(1 for _ in csv.reader(rows)) != findings + 1:
                yield "it has not a row for each finding"
    if form == "ndjson":
        with report.open("rb") as lines:
            count = 0
            for last in lines:
                count += 1
        summary = json.loads(last)["summary"]
        if count != payloads + 1 or summary["errors"] != findings or summary["payloads"] != payloads:
            yield f"it has {count} lines and {summary}"
    if form == "json":
        with report.open("rb") as whole:
            whole.seek(-2000, os.SEEK_END)
            end = whole.read().decode(errors="replace")
        if f'"payloads":{payloads},' not in end or f'"errors":{findings},' not in end:
            yield f"its counts are not those of the payloads: {end[-300:]}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--payloads", type=int, default=1_000_000)
    payloads = parser.parse_args().payloads
    vistoria = validator()
    FOLDER.mkdir(parents=True, exist_ok=True)
    tenth, whole = FOLDER / "tenth.ndjson", FOLDER / "whole.ndjson"
    write(vistoria, payloads // 10, tenth)
    rules, causes = write(vistoria, payloads, whole)
    findings = payloads // 10
    print(f"{payloads:,} payloads, {whole.stat().st_size / 1e6:.0f} MB, {findings:,} findings of {causes:,} causes and {rules} codes")
    if causes < min(1000, findings // 10) or rules < 12:
        sys.exit("these are too few causes")
    failed = False
    of_tenth = {}
    for form in FORMATS:
        *_, of_tenth[form], report = run(vistoria, form, tenth)
        report.unlink()
    runs = {form: [] for form in FORMATS}
    for number in range(ROUNDS):
        for form in FORMATS:
            *measured, report = run(vistoria, form, whole)
            runs[form].append((*measured, report.stat().st_size))
            for fault in faults(form, report, findings, payloads) if number == 0 else ():
                failed = True
                print(f"{form}: {fault}")
            report.unlink()
    best = {form: [min(figures) for figures in zip(*of)] for form, of in runs.items()}
    print("| format | seconds | of the text's | of its processors | memory | of a tenth | size |\n|---|---|---|---|---|---|---|")
    for form, (seconds, processors, _, size) in best.items():
        of_text = [mine / texts for mine, texts in zip((seconds, processors), best["text"])]
        memory = max(memory for _, _, memory, _ in runs[form])
        times = f"{seconds:.2f} | {of_text[0]:.2f} | {of_text[1]:.2f}"
        print(f"| {form} | {times} | {memory:.0f} MB | {of_tenth[form]:.0f} MB | {size / 1e3:,.0f} kB |")
        # A tenth has not all the causes and places yet that are kept.
        if memory > 1.5 * of_tenth[form] + 50:
            failed = True
            print(f"{form}: its memory grows with the payloads")
        # On a machine that has other work, too, seconds say less than those of its processors.
        if max(of_text) > 2:
            failed = True
            print(f"{form}: it takes {max(of_text):.2f} times as long as the text")
    sys.exit(failed)


if __name__ == "__main__":
    main()
