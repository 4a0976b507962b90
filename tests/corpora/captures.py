#!/usr/bin/env python3
"""Mutate the samples of all forms of captures, and look for panics and for files about which nothing is said.

    python3 tests/corpora/captures.py [NUMBER]      mutations of each sample, 200 by default; prints a table

Bits are flipped, bytes inserted or removed, and the end is cut off. Each mutated file is an input of its own. A panic, an exit code
that is not 0, 1 or 2, or a file that no line of the report and no remark names ends the script.
"""
import json, random, shutil, subprocess, sys

from common import ROOT, WORK, validator

SAMPLES = ROOT / "validator" / "tests" / "fixtures" / "captures" / "records"
INSERTED = [b'"', b"{", b"}", b"[", b"]", b",", b":", b"\\", b"null", b"\xff", b"\x00", b"\xe2\x80\xae"]


def mutated(data, chance):
    data = bytearray(data)
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(data) or 1)
        match chance.randrange(4):
            case 0 if data:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                data[at:at] = chance.choice(INSERTED)
            case 2:
                del data[at:at + chance.randint(1, 20)]
            case 3 if chance.random() < 0.2:
                del data[at:]
    return bytes(data)


def main():
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    chance = random.Random(1)
    print(f"{'sample':45} payloads  clean  unreadable")
    for sample in sorted(SAMPLES.iterdir()):
        folder = WORK / "captures" / sample.name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        data = sample.read_bytes()
        for index in range(number):
            (folder / f"{index}{sample.suffix}").write_bytes(mutated(data, chance))
        files = sorted(str(path) for path in folder.iterdir())
        ran = subprocess.run([validator(), "check", "--all", "--format", "json", *files], capture_output=True, timeout=600)
        if ran.returncode not in (0, 1, 2) or b"panicked" in ran.stderr:
            sys.exit(f"{sample.name}: exit {ran.returncode}: {ran.stderr[-2000:].decode(errors='replace')}")
        report = json.loads(ran.stdout)
        said = {payload["source"] for payload in report["payloads"]}
        words = ran.stderr.decode(errors="replace")
        silent = [file for file in files if file not in said and file not in words]
        if silent:
            sys.exit(f"nothing is said of {silent[0]}")
        clean = sum(not payload["findings"] for payload in report["payloads"])
        print(f"{sample.name:45} {len(report['payloads']):8}  {clean:5}  {words.count('error: cannot read'):10}")


if __name__ == "__main__":
    main()
