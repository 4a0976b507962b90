#!/usr/bin/env python3
"""How long `vistoria check` takes for a large file: the shipped examples of which nothing is to be said, a body a line, again
and again.

    python3 tests/corpora/events.py [MEGABYTES]       500 unless told; the file stays in target/corpora/
"""
import json, os, subprocess, sys, time

from corpus import ROOT, WORK, validator


def report(vistoria, path):
    ran = subprocess.run([vistoria, "check", "--format", "json", path], capture_output=True, text=True)
    return json.loads(ran.stdout)["payloads"]


def main():
    vistoria, size = validator(), int((sys.argv[1:] or ["500"])[0]) * 10**6
    WORK.mkdir(parents=True, exist_ok=True)
    examples = sorted((ROOT / "schemas" / "vendors").glob("*/examples/valid/*/*.json"))
    lines = [json.dumps(json.loads(example.read_text())) + "\n" for example in examples]
    file = WORK / "events.ndjson"
    file.write_text("".join(lines))
    clean = "".join(line for line, payload in zip(lines, report(vistoria, file)) if not payload["findings"])
    with file.open("w") as out:
        for _ in range(max(1, size // len(clean.encode()))):
            out.write(clean)
    best, most = None, 0
    for _ in range(3):
        start = time.monotonic()
        running = subprocess.Popen([vistoria, "check", file], stdout=subprocess.PIPE, text=True)
        said = running.stdout.read().strip()
        _, status, used = os.wait4(running.pid, 0)
        if status:
            sys.exit(said)
        best, most = min(best or 1e9, time.monotonic() - start), max(most, used.ru_maxrss / 1024)
    print(f"{file.stat().st_size / 1e6:.0f} MB in {best:.1f} s, at most {most:.0f} MB of memory: {said}")


main()
