#!/usr/bin/env python3
"""Check captures in parts, and hold the merged report to that of one run.

    python3 tests/corpora/parts.py [MEGABYTES]      64 by default; the files stay in target/corpora/parts

Deliveries of the vendors' examples, one of a thousand wrong, in 64 files: `xargs -P2` checks each with `vistoria check`, and then with
`vistoria check --part` for `vistoria merge`. A file of at most 64 MB is cut into 1, 2, 7 and 64 ranges, of which a tenth is there twice
and a tenth is of workers that are killed with signal 9 and started again; the report must be that of one run in each format. The memory
of a merge of 1,000 parts must be at most 50 MB. Ends with 1 when one of these fails.
"""
import random, re, signal, subprocess, sys, time

from common import WORK, validator
from events import bodies, report as payloads

FOLDER = WORK / "parts"
FORMATS = ["text", "html", "markdown", "github", "junit", "sarif", "gitlab", "rdjson"]
MEASURE = """import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"""
SHARDS = 64
MOST_OF_ONE = 64
MOST_MEMORY = 50


def deliveries(program):
    """Lines of deliveries of all vendors without findings, as they come; one of a thousand is wrong or cut off."""
    valid, invalid = bodies("valid"), bodies("invalid")
    valid = [line.encode() for line, payload in zip(valid, payloads(program, valid)) if not payload["findings"]]
    invalid = [line.encode() for line in invalid]
    numbers = random.Random(1)
    while True:
        broken = numbers.random() < 0.001
        line = numbers.choice(invalid if broken else valid)
        yield line[: len(line) // 2] + b"\n" if broken and numbers.random() < 0.2 else line


def made(program, megabytes, count):
    """Files of so many megabytes together, made once."""
    folder = FOLDER / f"{megabytes}-in-{count}"
    names = [folder / f"{number:02}.ndjson" for number in range(count)]
    if not all(name.exists() for name in names):
        folder.mkdir(parents=True, exist_ok=True)
        lines = deliveries(program)
        for name in names:
            left, chunk = megabytes * 10**6 // count, []
            while left > 0:
                chunk.append(next(lines))
                left -= len(chunk[-1])
            name.write_bytes(b"".join(chunk))
    return names


def took(command, names=None, out=subprocess.DEVNULL):
    """The seconds of a command that reads names, and its exit code."""
    text = names and "\n".join(map(str, names)).encode()
    start = time.monotonic()
    code = subprocess.run(list(map(str, command)), input=text, stdout=out, stderr=subprocess.DEVNULL).returncode
    return time.monotonic() - start, code


def used(command):
    """The megabytes that a command took. What starts it is small, since a process has at least the memory of the one that it is forked of."""
    ran = subprocess.run([sys.executable, "-c", MEASURE, *map(str, command)], capture_output=True, text=True, check=True)
    return int(ran.stdout) / 1024


def report(program, command, format):
    ran = subprocess.run([program, *map(str, command), "--format", format], capture_output=True)
    # The page says at which minute it was written.
    return ran.returncode, re.sub(rb"<time.*?</time>", b"", ran.stdout)


def ranges(file, count):
    size, numbers = file.stat().st_size, random.Random(count)
    cuts = sorted([0, size, *(numbers.randrange(size) for _ in range(count - 1))])
    return [f"{file}:{start}-{end}" for start, end in zip(cuts, cuts[1:])]


def checked(program, parts, out):
    """Checks parts one after the other and appends their lines to some files; a tenth twice, and a tenth after a worker was killed."""
    numbers = random.Random(len(parts))
    tenth = max(1, len(parts) // 10)
    killed = set(numbers.sample(parts, tenth))
    parts = parts + numbers.sample(parts, tenth)
    numbers.shuffle(parts)
    files = [out / f"{number}.parts" for number in range(3)]
    for file in files:
        file.write_bytes(b"")
    for part in parts:
        command = [program, "check", "--part", "--format", "html", part]
        with open(numbers.choice(files), "ab") as file:
            if part in killed:
                running = subprocess.Popen(command, stdout=file, stderr=subprocess.DEVNULL)
                time.sleep(numbers.random() * 0.05)
                running.send_signal(signal.SIGKILL)
                running.wait()
                # What a worker leaves that is killed while it writes.
                line = subprocess.run(command, capture_output=True).stdout
                file.write(line[: numbers.randrange(len(line) // 2, len(line))] if len(line) > 1000 else b"")
                file.flush()
            subprocess.run(command, stdout=file, stderr=subprocess.DEVNULL)
    return files


def main():
    megabytes = int((sys.argv[1:] or ["64"])[0])
    program, failures = validator(), []
    shards = made(program, megabytes, SHARDS)
    size = sum(shard.stat().st_size for shard in shards) / 1e6
    lines = FOLDER / "lines"
    each, _ = took(["xargs", "-P2", "-n1", program, "check", "--quiet", "--window", "0"], shards)
    with open(lines, "wb") as out:
        parts, code = took(["xargs", "-P2", "-n1", program, "check", "--part"], shards, out)
    merge, _ = took([program, "merge", lines])
    print(f"{size:,.0f} MB in {SHARDS} files, xargs -P2: check {each:.1f} s ({size / each:,.0f} MB/s); check --part {parts:.1f} s "
          f"({size / parts:,.0f} MB/s), then merge {merge:.2f} s; ratio {each / (parts + merge):.2f}")
    if code:
        failures.append(f"xargs ended with {code}")
    single = report(program, ["check", "--window", "0", *shards], "text")
    same = report(program, ["merge", lines], "text") == single
    print(f"report of {SHARDS} files: {'equal' if same else 'DIFFERS'}")
    failures += [] if same else ["the report of the files differs"]

    [whole] = made(program, min(megabytes, MOST_OF_ONE), 1)
    singles = {format: report(program, ["check", "--window", "0", whole], format) for format in FORMATS}
    for count in (1, 2, 7, 64):
        files = checked(program, ranges(whole, count), FOLDER)
        differ = [format for format in FORMATS if report(program, ["merge", *files], format) != singles[format]]
        print(f"{count:3} ranges, a tenth twice, a tenth killed: {'differs in ' + ', '.join(differ) if differ else 'equal in all formats'}")
        failures += [f"{count} ranges: {format}" for format in differ]

    names, many = FOLDER / "names", FOLDER / "many"
    names.write_text("\n".join(ranges(whole, 1000)))
    with open(many, "wb") as out:
        took([program, "check", "--part", "--format", "html", "--paths-from", names], out=out)
    for format in FORMATS:
        memory = used([program, "merge", "--format", format, many])
        print(f"merge of 1,000 parts, {format}: {memory:.1f} MB")
        failures += [f"{format} took {memory:.1f} MB"] if memory > MOST_MEMORY else []
    for failure in failures:
        print(f"FAILED: {failure}")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
