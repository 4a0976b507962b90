#!/usr/bin/env python3
"""Put mutated bodies into the samples of all forms of captures, and hold what is said of each to what is said of the body alone.

    python3 tests/corpora/carried.py [NUMBER]      bodies of each form, 10,000 by default; prints a table

The bodies are mutations of the one in the samples: keys are removed, repeated or added, values get other types, texts are cut off. A body
stands in a record as the sample's does: as a value, as JSON in a text, in base64, compressed. A body that is clean in a record and
not alone, or alone and not in the record, ends the script, as a panic does.
"""
import base64, collections, copy, csv, gzip, io, json, random, re, subprocess, sys

from common import WORK, validator
from captures import SAMPLES

EVENT = "connection.update"
VALUES = [None, True, 7, -1.5, "", "x", "2026-08-20T07:00:00.000Z", [], {}, [None], {"a": 1}]
# Lines of logs that are no JSON are left aside, so that a broken body in one is no payload.
LOGS = ("aws-cloudwatch", "google-cloud-logging", "opentelemetry")
# Of these the record is the body itself, with keys more that no contract declares.
THEMSELVES = {"stripe-events": {"id": "evt_1", "object": "event"}}


def parse(text):
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, (dict, list)) else None


def decoded(text):
    """The text in base64, compressed or not, and how to write another one in its place."""
    try:
        data = base64.b64decode("".join(text.split()), validate=True)
    except ValueError:
        return None
    is_gzip = data[:2] == b"\x1f\x8b"
    try:
        inner = (gzip.decompress(data) if is_gzip else data).decode()
    except (OSError, EOFError, UnicodeDecodeError):
        return None
    packed = lambda text: gzip.compress(text.encode(), 1, mtime=0) if is_gzip else text.encode()
    return inner, lambda text: base64.b64encode(packed(text)).decode()


class Found(Exception):
    pass


def put(value, body, text):
    """The record with another body in it; text is the body as JSON, or what a mutation left of it. None where only JSON can stand."""
    if isinstance(value, dict):
        if value.get("event") == EVENT:
            if body is None:
                raise Found
            return body
        return {key: put(inner, body, text) for key, inner in value.items()}
    if isinstance(value, list):
        if value and all(isinstance(item, int) for item in value) and bytes(value)[:1] == b"{":
            return list(text.encode())
        return [put(inner, body, text) for inner in value]
    if not isinstance(value, str):
        return value
    if EVENT in value:
        before, start, rest = value.partition("{")
        inner = parse(start + rest)
        if isinstance(inner, dict) and inner.get("event") == EVENT:
            return before + text
        if parse(value) is not None:
            return json.dumps(put(parse(value), body, text))
    unpacked = decoded(value) if len(value) > 40 else None
    if unpacked and EVENT in unpacked[0]:
        inner, packed = unpacked
        head, blank, rest = inner.partition("\r\n\r\n")
        if blank and parse(rest) is not None:
            return packed(head + blank + text)
        return packed(text if inner.startswith('{"event"') or parse(inner).get("event") == EVENT else json.dumps(put(parse(inner), body, text)))
    return value


def body_in(value):
    """The first right body in a record, of any encoding."""
    if isinstance(value, dict):
        return value if value.get("event") == EVENT else next(filter(None, map(body_in, value.values())), None)
    if isinstance(value, list):
        return next(filter(None, map(body_in, value)), None)
    return None


def changed(body, chance):
    """The body with a value changed, and its text, which may be no JSON."""
    body = copy.deepcopy(body)
    # Copies, since a later change may be of a value that an earlier one put in.
    for _ in range(chance.randint(1, 2)):
        at = body["data"] if chance.random() < 0.5 and isinstance(body.get("data"), dict) else body
        key = chance.choice(list(at) or ["a"])
        match chance.randrange(4):
            case 0:
                at.pop(key, None)
            case 1 | 2:
                at[key] = copy.deepcopy(chance.choice(VALUES))
            case 3:
                at[chance.choice(["extra", "wuid", "profileName", "Event"])] = copy.deepcopy(chance.choice(VALUES))
    text = json.dumps(body)
    match chance.randrange(12):
        case 0:
            return None, text[:chance.randrange(1, len(text))]
        case 1:
            return None, text[:-1] + ', "state": 1, "state": 2}'
        case 2:
            # Not before it, where a line of a log has other words.
            at = chance.randrange(1, len(text))
            return None, text[:at] + chance.choice('"{}[],:\\x') + text[at:]
    return body, text


def itself(template, form, body):
    """The list with a body as its only record."""
    if body is None:
        raise Found
    return json.dumps({**template, "data": [{**THEMSELVES[form], **body}]})


def records(sample):
    """The records of a sample, each with what else is in the file; and how several are written."""
    text = sample.read_text()
    if sample.suffix in (".yaml", ".yml"):
        one = re.compile(r"'\{\"event\".*\}'")
        write = lambda body: one.sub(lambda _: "'" + body.replace("'", "''") + "'", text.removeprefix("---\n"))
        return (lambda body, text: write(text)), (lambda written: "".join("---\n" + each for each in written))
    if sample.suffix == ".csv":
        columns, row, *_ = csv.reader(io.StringIO(text))
        place = next(index for index, cell in enumerate(row) if EVENT in cell)

        def write(written):
            out = io.StringIO()
            csv.writer(out, lineterminator="\n").writerows([columns, *written])
            return out.getvalue()
        return (lambda body, text: [text if index == place else cell for index, cell in enumerate(row)]), write
    try:
        template = json.loads(text)
    except ValueError:
        template = json.loads(text.splitlines()[0])
    for logs in template.get("resourceLogs", []) if isinstance(template, dict) else []:
        for scope in logs["scopeLogs"]:
            # Of the other records the body is an object, which OpenTelemetry writes with the type of each value.
            scope["logRecords"] = [record for record in scope["logRecords"] if "stringValue" in record["body"]]
    if sample.stem in THEMSELVES:
        return (lambda body, text: itself(template, sample.stem, body)), (lambda written: "\n".join(written) + "\n")
    if sample.stem == "postman":
        # The other requests of a collection have no body of ours, and --all finds each an error.
        template["item"] = [item for item in template["item"] if EVENT in json.dumps(item)]
    return (lambda body, text: json.dumps(put(template, body, text))), (lambda written: "\n".join(written) + "\n")


def verdicts(vistoria, file):
    """The verdicts of each entry of a file, without those of responses."""
    command = [vistoria, "check", "--all", "--format", "json", file]
    ran = subprocess.run(command, capture_output=True, timeout=3000)
    if ran.returncode not in (0, 1, 2) or b"panicked" in ran.stderr:
        sys.exit(f"{file}: exit {ran.returncode}: {ran.stderr[-2000:].decode(errors='replace')}")
    found = collections.defaultdict(set)
    for payload in json.loads(ran.stdout)["payloads"]:
        if payload["side"] != "response":
            found[payload["entry"]].add(any(finding["level"] == "error" for finding in payload["findings"]))
    return found


def main():
    vistoria, number, chance = validator(), int((sys.argv[1:] or ["10000"])[0]), random.Random(1)
    folder = WORK / "carried"
    folder.mkdir(parents=True, exist_ok=True)
    right = body_in(json.loads((SAMPLES / "n8n.item.json").read_text()))
    # More than asked for, since not every form can hold a body that is no JSON.
    bodies = [(right, json.dumps(right))] + [changed(right, chance) for _ in range(number * 3 // 2)]
    alone = folder / "alone.ndjson"
    alone.write_text("".join(text.replace("\n", " ") + "\n" for _, text in bodies))
    expected = verdicts(vistoria, alone)
    print(f"{len(bodies)} bodies, of which {sum(has_errors == {False} for has_errors in expected.values())} have no error")
    print(f"{'form':25} records  without error  with errors  left aside  clean by mistake  refused by mistake")
    samples = collections.defaultdict(list)
    for sample in sorted(SAMPLES.iterdir()):
        samples[sample.name.split(".")[0]].append(sample)
    failed = False
    for form, of_form in samples.items():
        counts = collections.Counter()
        for index, sample in enumerate(of_form):
            make, join = records(sample)
            written, entries = [], []
            for entry in range(index + 1, len(bodies) + 1, len(of_form)):
                body, text = bodies[entry - 1]
                if len(entries) >= -(-number // len(of_form)):
                    break
                try:
                    written.append(make(body, text))
                    entries.append(entry)
                except Found:
                    continue
            suffix = sample.suffix if sample.suffix in (".yaml", ".yml", ".csv") else ".ndjson"
            file = folder / f"{sample.stem}{suffix}"
            file.write_text(join(written))
            found = verdicts(vistoria, file)
            for line, entry in enumerate(entries, 1):
                has_errors, wanted = found.get(line, set()), expected[entry]
                counts["records"] += 1
                counts["aside"] += not has_errors
                counts["clean"] += has_errors == {False}
                counts["errors"] += True in has_errors
                is_left = not has_errors and (form in LOGS or bodies[entry - 1][0] is None)
                by_mistake = "false clean" if True in wanted and False in has_errors else "false errors" if wanted == {False} and False not in has_errors else ""
                by_mistake = by_mistake or ("false clean" if not has_errors and not is_left else "")
                if by_mistake:
                    counts[by_mistake] += 1
                    if counts[by_mistake] <= 2:
                        print(f"    {by_mistake}: {file.name}#{line}, body {entry}: {bodies[entry - 1][1][:300]}")
        failed |= bool(counts["false clean"] or counts["false errors"])
        print(f"{form:25} {counts['records']:7}  {counts['clean']:13}  {counts['errors']:11}  {counts['aside']:10}  {counts['false clean']:16}  {counts['false errors']:18}", flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
