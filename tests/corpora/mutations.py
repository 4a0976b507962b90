#!/usr/bin/env python3
"""Mutate the vendors' valid examples, and look for panics, hangs and leaked values in what `vistoria check` prints.

    python3 tests/corpora/mutations.py      prints a table

Every string and a quarter of the keys of 5,000 bodies hold a mark; then bits are flipped, bytes inserted (escapes, controls,
lone halves) or the end is cut off. They are checked as lines of one file and as a tree of folders, and 500 more as requests
with marks in path, query, host, headers and cookies; each in every format. A mark in a report, a panic, or an exit code
that is not 0, 1 or 2 ends the script.
"""
import json, os, random, re, shutil, subprocess, sys, time

from common import ROOT, WORK, validator

MARK = "CANARY"
INSERTED = [b"\xe2\x80\xae", b"\x00", b"\x1b[31m", b"\\ud800", b"\\u0000", b'"', b"{", b"]", b",", b"\xff"]
FORMATS = ["text", "json", "ndjson", "csv", "markdown", "html", "github", "junit", "sarif", "gitlab", "rdjson"]


def marked(value, chance):
    if isinstance(value, dict):
        return {(key + MARK if chance.random() < 0.25 else key): marked(inner, chance) for key, inner in value.items()}
    if isinstance(value, list):
        return [marked(inner, chance) for inner in value]
    return MARK + value if isinstance(value, str) and chance.random() < 0.5 else value


def mutated(body, chance):
    data = bytearray(json.dumps(marked(body, chance)).encode())
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(data) or 1)
        match chance.randrange(3):
            case 0 if data:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                data[at:at] = chance.choice(INSERTED)
            case 2 if chance.random() < 0.3:
                del data[at:]
    return bytes(data).replace(b"\n", b" ").replace(b"\r", b" ")


def run(options, paths, environment):
    started = time.monotonic()
    ran = subprocess.run([validator(), "check", *options, *paths], capture_output=True, env=environment, timeout=300)
    printed = ran.stdout + ran.stderr
    if ran.returncode not in (0, 1, 2) or b"panicked" in printed:
        sys.exit(f"exit {ran.returncode}: {printed[-2000:].decode(errors='replace')}")
    if (leak := printed.find(MARK.encode())) >= 0:
        sys.exit(f"leaked with {options}: {printed[max(0, leak - 200):leak + 100].decode(errors='replace')}")
    if raw := re.search(rb"[\x00-\x08\x0b-\x1f\x7f]|\xe2\x80\xae", printed):
        sys.exit(f"raw control with {options}: {printed[max(0, raw.start() - 200):raw.start() + 50]!r}")
    return len(printed), time.monotonic() - started, ran.returncode


def main():
    chance = random.Random(1)
    folder = WORK / "mutations"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    examples = []
    for path in sorted((ROOT / "schemas" / "vendors").glob("*/examples/valid/*/*.json")):
        try:
            examples.append((path, json.loads(path.read_text())))
        except ValueError:
            pass
    lines = folder / "bodies.ndjson"
    with lines.open("wb") as out:
        for number in range(5000):
            path, body = chance.choice(examples)
            data = mutated(body, chance)
            out.write(data + b"\n")
            inner = folder / "tree" / path.parts[-5] / path.parent.name
            inner.mkdir(parents=True, exist_ok=True)
            (inner / f"{number}.json").write_bytes(data)
    (folder / "http").mkdir()
    for number in range(500):
        path, body = chance.choice(examples)
        data = mutated(body, chance)
        head = (f"POST /{MARK}/hooks?token={MARK} HTTP/1.1\r\nHost: {MARK}.example\r\nCookie: a={MARK}\r\n"
                f"X-{MARK}: {MARK}\r\nX-Cal-Signature-256: {MARK}\r\nContent-Length: {len(data)}\r\n\r\n").encode()
        (folder / "http" / f"{number}.http").write_bytes(head + data)
    secrets = {f"VISTORIA_SECRET_{vendor}": MARK for vendor in ("CALCOM", "CHATWOOT", "CLINICARX", "TWENTY")}
    environment = {**os.environ, **secrets}
    print("| input | format | bytes printed | seconds | exit |\n|---|---|---|---|---|")
    for name, path in (("5,000 lines", lines), ("5,000 files", folder / "tree"), ("500 requests", folder / "http")):
        for form in FORMATS:
            options = ["--format", form, *(["-v", "--level", "note", "--limit", "0"] if form == "text" else [])]
            printed, seconds, code = run(options, [path], environment)
            print(f"| {name} | {form} | {printed:,} | {seconds:.1f} | {code} |", flush=True)
    print("no panic, no mark, no raw control character")


main()
