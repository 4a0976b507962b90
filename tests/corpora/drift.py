#!/usr/bin/env python3
"""Measure `vistoria drift` on GitHub's own history: schemas and payloads of different versions of its webhooks.

    python3 tests/corpora/drift.py

Schemas and payloads are the npm packages `@octokit/webhooks-schemas` and `@octokit/webhooks-examples`. Prints for each pair of versions
how many payloads fail, how many of them have one of the first ten causes, how many the contract accepts when these, and when all, are
applied as an overlay, and, when an overlay is made of one half of the payloads, how many of the other half it accepts. Beside that stands
how many have only causes that the first half has as well: more cannot be learnt.
"""
import json, random, re, statistics, subprocess

from common import WORK, npm, validator

SCHEMAS = {
    "5.8.0": "31e7232497ea43b65f4e6a9aa748d24071369dd3d4e500d3677ab68bb7a27e8c",
    "6.11.0": "bdbdd04365fd3b297be9c1fae3970f762a2953a65fd57a07e7656ec1d7880b30",
    "7.3.1": "9f43ef56aacef6944723999cd6c24167c955f39568c4e40d5f66e563576c04a9",
    "7.6.1": "94be9136c02e5246912d6a4b1f178f8d5430ae36839e46ecfcad0020f42f33ca",
}
EXAMPLES = {
    "6.11.0": "fb5a775d0fbe24b5e182390f35cc6117670cca458b7b0d10371c141999324b7c",
    "7.1.0": "f8ffeb43ffc9ec194749c74174bf72e5712169e29ae6e8316edea8eb37382efa",
    "7.5.1": "8d7372ca1fa201e245209dc158f5a386fe418236bb8399ba35947f17978fe39a",
    "7.6.1": "89e6cb1c6345d32e3dd775617fa54effbdc26c859e514898d7728e95e9738280",
}
JUMPS = [("5.8.0", "6.11.0"), ("6.11.0", "7.1.0"), ("7.3.1", "7.5.1"), ("7.6.1", "7.6.1")]
FOLDER = WORK / "drift"
FIRST = 10
HALVINGS = 10


def payloads(version):
    """The examples of a version, in their order."""
    index = npm("@octokit/webhooks-examples", version, EXAMPLES[version]) / "api.github.com" / "index.json"
    return [json.dumps(example) for event in json.loads(index.read_text()) for example in event["examples"]]


def lines(name, texts):
    file = FOLDER / f"{name}.ndjson"
    file.write_text("".join(text + "\n" for text in texts))
    return file


def failing(program, schema, file, overlay=None):
    """The entries that have errors, each with the number of them."""
    more = ["--overlay", overlay] if overlay else []
    command = [program, "check", "--schema", schema, *more, file, "--format", "json"]
    report = json.loads(subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout)
    errors = lambda payload: sum(finding["level"] == "error" for finding in payload["findings"])
    return {payload["entry"]: errors(payload) for payload in report["payloads"] if errors(payload)}


def causes(program, schema, file, count):
    """The causes of each payload: code, the end of the place, and what the finding says."""
    command = [program, "check", "--schema", schema, file, "--format", "json", "--show-values"]
    report = json.loads(subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout)
    found = [set() for _ in range(count)]
    for payload in report["payloads"]:
        for finding in (finding for finding in payload["findings"] if finding["level"] == "error"):
            end = re.sub(r"/\d+(?=/|$)", "/*", finding["pointer"]).split("/")[-3:]
            found[payload["entry"] - 1].add((finding["code"], "/".join(end), re.sub(r"\d+", "", finding["message"])))
    return found


def proposed(program, schema, file, name, most=0):
    """The overlay that is made of payloads."""
    overlay = FOLDER / f"{name}.overlay.json"
    command = [program, "drift", "--schema", schema, file, "--show-keys", "--propose", overlay, "--at-most", str(most), "--format", "json"]
    report = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert report.returncode in (0, 1), report.stderr.decode()
    return overlay, json.loads(report.stdout)


def jump(program, schema_version, examples_version):
    schema = npm("@octokit/webhooks-schemas", schema_version, SCHEMAS[schema_version]) / "schema.json"
    texts = payloads(examples_version)
    name = f"{schema_version}-{examples_version}"
    file = lines(name, texts)
    before = failing(program, schema, file)
    overlay, report = proposed(program, schema, file, f"{name}-first", FIRST)
    after = failing(program, schema, file, overlay)
    explained = [entry for entry, errors in before.items() if after.get(entry, 0) < errors]
    everything, _ = proposed(program, schema, file, f"{name}-all")
    left = failing(program, schema, file, everything)
    number = sum(cause["level"] == "error" for cause in report["causes"])
    of_payload = causes(program, schema, file, len(texts))
    halves, known = [], []
    for seed in range(HALVINGS):
        shuffled = list(range(len(texts)))
        random.Random(seed).shuffle(shuffled)
        middle = len(shuffled) // 2
        for learnt, other in [(shuffled[:middle], shuffled[middle:]), (shuffled[middle:], shuffled[:middle])]:
            overlay, _ = proposed(program, schema, lines(f"{name}-half", [texts[index] for index in learnt]), f"{name}-half")
            held_out = lines(f"{name}-other", [texts[index] for index in other])
            halves.append(1 - len(failing(program, schema, held_out, overlay)) / len(other))
            seen = set().union(*(of_payload[index] for index in learnt))
            known.append(sum(of_payload[index] <= seen for index in other) / len(other))
    print(f"| {schema_version} | {examples_version} | {len(before)} of {len(texts)} | {number} | {percent(len(explained), len(before))} "
          f"| {percent(len(before) - len(set(after) & set(before)), len(before))} | {percent(len(before) - len(left), len(before))} "
          f"| {1 - len(before) / len(texts):.1%} | {statistics.mean(halves):.1%} | {statistics.mean(known):.1%} |", flush=True)


def percent(part, whole):
    return f"{part / max(whole, 1):.1%}"


def main():
    program = validator()
    FOLDER.mkdir(parents=True, exist_ok=True)
    print(f"| schema | payloads | fail | causes | have one of the first {FIRST} | accepted with these | accepted with all "
          "| of the other half, before | learnt on one half | with causes of that half only |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for versions in JUMPS:
        jump(program, *versions)


if __name__ == "__main__":
    main()
