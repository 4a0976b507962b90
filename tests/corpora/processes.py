#!/usr/bin/env python3
"""Measure whole processes, from start to verdict, on small and large files.

    python3 tests/corpora/processes.py [MEGABYTES]       500 by default; the file stays in target/corpora/

`vistoria check` is compared to the crate `jsonschema-cli` and Sourcemeta's `jsonschema` (npm `@sourcemeta/jsonschema`). Payloads
and schema are GitHub's, from the npm packages `@octokit/webhooks-schemas` and `@octokit/webhooks-examples`, and one shipped
example. The programs run in turns and the best time of each counts; a wrong verdict has no time.
"""
import json, os, platform, subprocess, sys, time

from common import ROOT, WORK, npm, peer, validator
from github import EXAMPLES, SCHEMAS

CLI = "0.60.2"
SOURCEMETA = ("@sourcemeta/jsonschema", "16.11.0", "f98cf8306f8d0f691a24380241a99eb976e59f244088bcb5f6995616e5462b74")
TRIVIAL = {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["createdAt"], "properties": {"createdAt": {"type": "string"}}}


def took(command):
    """The seconds and the megabytes of a run, or None when it does not report that all is valid."""
    start = time.monotonic()
    running = subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(running.pid, 0)
    return None if status else (time.monotonic() - start, used.ru_maxrss / 1024)


def best(commands, rounds):
    found = {name: took(command) for name, command in commands.items()}
    for _ in range(rounds - 1):
        for name, command in commands.items():
            found[name] = found[name] and min(found[name], took(command) or found[name])
    return found


def shown(name, found, unit, scale):
    one = lambda run: "wrong verdict" if run is None else f"{run[0] * scale:,.1f} {unit}"
    return f"| {name} | " + " | ".join(one(found[of]) if of in found else "" for of in ("ours", "cli", "sourcemeta")) + " |"


def main():
    size = int((sys.argv[1:] or ["500"])[0]) * 10**6
    ours, cli = validator(), peer("jsonschema-cli", CLI)
    released = npm(*SOURCEMETA) / "build" / "github-releases"
    sourcemeta = released / f"jsonschema-{sys.platform}-{platform.machine()}"
    sourcemeta.chmod(0o755)
    schema = npm(*SCHEMAS) / "schema.json"
    small = ROOT / "schemas/vendors/calcom/examples/valid/BOOKING_CREATED/1.json"
    small = small if small.exists() else sorted((ROOT / "schemas/vendors/calcom/examples/valid/BOOKING_CREATED").glob("*.json"))[0]
    trivial = WORK / "trivial.json"
    trivial.write_text(json.dumps(TRIVIAL))
    deliveries = WORK / "deliveries.jsonl"
    index = json.loads((npm(*EXAMPLES) / "api.github.com" / "index.json").read_text())
    # Sourcemeta's fast mode rejects valid payloads of this event.
    lines = [json.dumps(example) + "\n" for event in index if event["name"] != "pull_request_review" for example in event["examples"]]
    deliveries.write_text("".join(lines))
    checked = subprocess.run([ours, "check", "--format", "json", "--schema", schema, deliveries], capture_output=True, text=True)
    clean = [line for line, payload in zip(lines, json.loads(checked.stdout)["payloads"]) if not payload["findings"]]
    delivery = WORK / "delivery.json"
    delivery.write_text(clean[0])
    with deliveries.open("w") as out:
        for _ in range(max(1, size // len("".join(clean).encode()))):
            out.write("".join(clean))
    print("| | vistoria | jsonschema-cli | Sourcemeta |\n|---|---|---|---|")
    cold = [
        ("a small payload, a trivial schema", trivial, small, ["--schema", trivial]),
        ("a small payload, a shipped contract, event named", None, small, ["--vendor", "calcom", "--event", "BOOKING_CREATED"]),
        ("one delivery, GitHub's schema", schema, delivery, ["--schema", schema]),
    ]
    for name, of, payload, words in cold:
        commands = {"ours": [ours, "check", *words, payload]}
        if of:
            commands |= {"cli": [cli, "validate", of, "-i", payload], "sourcemeta": [sourcemeta, "validate", "--fast", of, payload]}
        print(shown(name, best(commands, 15), "ms", 1000))
    many = {"ours": [ours, "check", "--schema", schema, deliveries], "sourcemeta": [sourcemeta, "validate", "--fast", schema, deliveries]}
    found = best(many, 2)
    print(shown(f"{deliveries.stat().st_size / 1e6:.0f} MB of deliveries, a line each, GitHub's schema", found, "s", 1))
    print("memory, in MB:", {name: run and round(run[1]) for name, run in found.items()})


if __name__ == "__main__":
    main()
