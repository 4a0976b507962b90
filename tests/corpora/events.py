#!/usr/bin/env python3
"""Measure `vistoria check` on a large file of the shipped examples without findings, a body a line, repeated; and on the same
with one line in a thousand that has errors.

    python3 tests/corpora/events.py [MEGABYTES]       500 by default; the files stay in target/corpora/
"""
import json, os, subprocess, sys, time

from common import ROOT, WORK, validator

VENDORS = ROOT / "schemas" / "vendors"


def bodies(kind):
    """The examples of a kind, a line each, without those that are not JSON."""
    lines = []
    for example in sorted(VENDORS.glob(f"*/examples/{kind}/*/*.json")):
        try:
            lines.append(json.dumps(json.loads(example.read_text())) + "\n")
        except ValueError:
            pass
    return lines


def report(vistoria, lines):
    file = WORK / "events.ndjson"
    file.write_text("".join(lines))
    ran = subprocess.run([vistoria, "check", "--format", "json", file], capture_output=True, text=True)
    return json.loads(ran.stdout)["payloads"]


def run(vistoria, file):
    """The seconds, the megabytes and the last line of a run."""
    start = time.monotonic()
    running = subprocess.Popen([vistoria, "check", file], stdout=subprocess.PIPE, text=True)
    last = ""
    for line in running.stdout:
        last = line.strip() or last
    _, status, used = os.wait4(running.pid, 0)
    if os.waitstatus_to_exitcode(status) > 1:
        sys.exit(last)
    return time.monotonic() - start, used.ru_maxrss / 1024, last


def main():
    vistoria, size = validator(), int((sys.argv[1:] or ["500"])[0]) * 10**6
    WORK.mkdir(parents=True, exist_ok=True)
    valid, invalid = bodies("valid"), bodies("invalid")
    clean = [line for line, payload in zip(valid, report(vistoria, valid)) if not payload["findings"]]
    broken = [line for line, payload in zip(invalid, report(vistoria, invalid)) if payload["verdict"] == "findings"]
    files = {"clean": WORK / "events.ndjson", "one in a thousand broken": WORK / "events-broken.ndjson"}
    for name, file in files.items():
        written, number = 0, 0
        with file.open("w") as out:
            while written < size:
                is_broken = name != "clean" and number % 1000 == 999
                written += out.write(broken[number // 1000 % len(broken)] if is_broken else clean[number % len(clean)])
                number += 1
    runs = {name: [] for name in files}
    for _ in range(5):
        for name, file in files.items():
            runs[name].append(run(vistoria, file))
    for name, done in runs.items():
        best, most = min(seconds for seconds, _, _ in done), max(memory for _, memory, _ in done)
        print(f"{name}: {files[name].stat().st_size / 1e6:.0f} MB in {best:.2f} s, at most {most:.0f} MB of memory: {done[0][2]}")


if __name__ == "__main__":
    main()
