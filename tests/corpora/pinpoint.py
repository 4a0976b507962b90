#!/usr/bin/env python3
"""Measure how often the first error of `vistoria check` is at the changed place: GitHub's valid deliveries and the vendors'
valid examples, each with one value set to null, given another type, dropped, or misspelt.

    python3 tests/corpora/pinpoint.py [--list]      prints a table; `--list` prints each error elsewhere, too

Only changed bodies that are rejected count. For a dropped property, its own pointer or that of its object is right.
"""
import copy, json, random, subprocess, sys

from common import ROOT, WORK, npm, validator
from github import EXAMPLES, SCHEMAS

VENDORS = ROOT / "schemas" / "vendors"
# Changes of each kind to one body.
PER_KIND = 3


def places(value, path=()):
    """The paths of all values inside a value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in inner:
        yield path + (key,)
        yield from places(child, path + (key,))


def parent_of(body, path):
    for key in path[:-1]:
        body = body[key]
    return body


def null(parent, key):
    if parent[key] is None:
        return False
    parent[key] = None
    return True


def retype(parent, key):
    parent[key] = 7 if isinstance(parent[key], str) else "7"
    return True


def drop(parent, key):
    if isinstance(parent, list):
        return False
    del parent[key]
    return True


def misspell(parent, key):
    if not isinstance(parent[key], str):
        return False
    parent[key] += "x"
    return True


KINDS = {"null": null, "another type": retype, "dropped": drop, "misspelt": misspell}


def changed(body, chance):
    """Changed copies of a body, each with the kind and the path of the change."""
    all_places = list(places(body))
    for kind, change in KINDS.items():
        for path in chance.sample(all_places, min(PER_KIND, len(all_places))):
            copied = copy.deepcopy(body)
            if change(parent_of(copied, path), path[-1]):
                yield kind, path, copied


def is_at(pointer, path):
    """Whether a pointer, in which the names of undeclared keys are replaced by `*`, is a path."""
    tokens = [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
    return len(tokens) == len(path) and all(token in ("*", str(key)) for token, key in zip(tokens, path))


def errors_of(bodies, options):
    """The errors of each body."""
    lines = WORK / "pinpoint.ndjson"
    lines.write_text("".join(json.dumps(body) + "\n" for body in bodies))
    ran = subprocess.run([validator(), "check", "--format", "json", *options, lines], capture_output=True, text=True)
    if ran.returncode > 1:
        sys.exit(ran.stderr)
    for payload in json.loads(ran.stdout)["payloads"]:
        yield [finding for finding in payload["findings"] if finding["level"] == "error"]


def measure(name, options, bodies, tallies):
    chance = random.Random(1)
    valid = [body for body, errors in zip(bodies, errors_of(bodies, options), strict=True) if not errors]
    all_changes = [change for body in valid for change in changed(body, chance)]
    all_errors = errors_of([body for _, _, body in all_changes], options)
    for (kind, path, _), errors in zip(all_changes, all_errors, strict=True):
        if not errors:
            continue
        right = is_at(errors[0]["pointer"], path) or kind == "dropped" and is_at(errors[0]["pointer"], path[:-1])
        tally = tallies.setdefault(kind, [0, 0])
        tally[0] += 1
        tally[1] += right
        if not right and "--list" in sys.argv:
            print(f"{name}, {kind} {'/'.join(map(str, path))}: {errors[0]['code']} at {errors[0]['pointer']}")


def github(tallies):
    schema = npm(*SCHEMAS) / "schema.json"
    index = json.loads((npm(*EXAMPLES) / "api.github.com" / "index.json").read_text())
    measure("github", ["--schema", schema], [body for event in index for body in event["examples"]], tallies)


def vendors(tallies):
    for folder in sorted(VENDORS.glob("*/examples/valid/*")):
        vendor, bodies = folder.parents[2].name, []
        for example in sorted(folder.glob("*.json")):
            try:
                bodies.append(json.loads(example.read_text()))
            except ValueError:
                pass
        if bodies:
            measure(vendor, ["--vendor", vendor, "--event", folder.name], bodies, tallies)


def main():
    WORK.mkdir(parents=True, exist_ok=True)
    print("| | rejected | first error at the changed place |\n|---|---|---|")
    for name, corpus in (("GitHub's deliveries", github), ("the vendors' examples", vendors)):
        tallies = {}
        corpus(tallies)
        for kind, (rejected, right) in tallies.items():
            print(f"| {name}, {kind} | {rejected:,} | {100 * right / rejected:.1f} % |")


main()
