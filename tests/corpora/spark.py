#!/usr/bin/env python3
"""Run the example of `validator/deploy/spark` on PySpark, and hold its merged report to that of one run.

    python3 tests/corpora/spark.py [MEGABYTES]      256 by default; 64 files, which stay in target/corpora/parts

Spark runs on two threads of this machine and needs Java 17. In a first run one task fails after half of its line, and is run again. Prints
the seconds of a run, and their ratio to those of `xargs -P2`. Ends with 1 when a report differs or a run fails.
"""
import os, shutil, subprocess, sys, time

from common import ROOT, WORK, tools, validator
from parts import FORMATS, SHARDS, made, report, took

PINS = [
    ("pyspark", "3.5.7", "80e36514e0c5c126d35a26adf4f405cd4a69de96a8ea8a3c1e9a65fce2fb4eaa"),
    ("py4j", "0.10.9.7", "85defdfd2b2376eb3abf5ca6474b51ab7e0de341c75a02f46dc9b5976f5a5c1b"),
]
EXAMPLE = ROOT / "validator" / "deploy" / "spark" / "check_parts.py"
FOLDER = WORK / "spark"

# Fails the first attempt at a part, after half of its line.
FAILING = """#!/bin/sh
read -r name
line=$(printf '%s\\n' "$name" | "{program}" check --part --format html --paths-from -) || exit 2
case "$name" in
"{fails}"*) if mkdir "{mark}" 2>/dev/null; then printf '%.500s' "$line"; exit 2; fi ;;
esac
printf '%s\\n' "$line"
"""


def spark(python, out, names, **environment):
    """Runs the example; returns its seconds."""
    shutil.rmtree(out, ignore_errors=True)
    settings = ["--master", "local[2,4]", "--conf", "spark.ui.enabled=false", "--driver-memory", "1g", "pyspark-shell"]
    environment = {**os.environ, "PYSPARK_SUBMIT_ARGS": " ".join(settings), "PYSPARK_PYTHON": str(python), "SPARK_LOCAL_IP": "127.0.0.1",
                   **{name: str(value) for name, value in environment.items()}}
    start = time.monotonic()
    ran = subprocess.run([python, EXAMPLE, out, *map(str, names)], env=environment, capture_output=True, text=True)
    if ran.returncode:
        sys.exit(ran.stderr[:3000])
    return time.monotonic() - start


def main():
    megabytes = int((sys.argv[1:] or ["256"])[0])
    program, python = validator(), tools("spark", PINS) / "python"
    FOLDER.mkdir(parents=True, exist_ok=True)
    shards = made(program, megabytes, SHARDS)
    size = sum(shard.stat().st_size for shard in shards) / 1e6
    failures = []

    def compare(what, out):
        lines = sorted(out.glob("part-*"))
        differ = [format for format in FORMATS if report(program, ["merge", *lines], format) != singles[format]]
        print(f"{what}: {'differs in ' + ', '.join(differ) if differ else 'equal in all formats'}")
        failures.extend(differ)

    few = made(program, 16, 4)
    singles = {format: report(program, ["check", "--window", "0", *few], format) for format in FORMATS}
    failing, mark = FOLDER / "failing.sh", FOLDER / "has-failed"
    failing.write_text(FAILING.format(program=program, fails=f"{few[1]}:2000000-", mark=mark))
    failing.chmod(0o755)
    shutil.rmtree(mark, ignore_errors=True)
    spark(python, FOLDER / "failing", few, VISTORIA_CHECK=failing, VISTORIA_RANGE=10**6)
    if not mark.exists():
        failures.append("no task failed")
    compare("16 MB in ranges of 1 MB, one task fails once", FOLDER / "failing")

    check = f"{program} check --part --format html --paths-from -"
    xargs, _ = took(["xargs", "-P2", "-n1", program, "check", "--part", "--format", "html"], shards)
    start = spark(python, FOLDER / "start", few[:1], VISTORIA_CHECK="true")
    seconds = spark(python, FOLDER / "all", shards, VISTORIA_CHECK=check, VISTORIA_RANGE=1 << 40)
    print(f"{size:,.0f} MB in {SHARDS} parts: Spark on local[2] {seconds:.1f} s ({size / seconds:,.0f} MB/s), of which its start {start:.1f} s; "
          f"xargs -P2 {xargs:.1f} s ({size / xargs:,.0f} MB/s); ratio {xargs / seconds:.2f}, without the start {xargs / (seconds - start):.2f}")
    singles = {format: report(program, ["check", "--window", "0", *shards], format) for format in FORMATS}
    compare(f"{SHARDS} parts", FOLDER / "all")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
