#!/usr/bin/env python3
"""Hold the flows to the JSON Schema of Arazzo, and have another runner execute workflows of MedFlow.

    python3 tests/corpora/arazzo.py        prints what it did; fails when a flow is invalid or a call is not the expected one

The schema is the OpenAPI Initiative's, as Spectral ships it. The runner is Jentic's `arazzo-runner`; its calls go to a server on the
loopback interface. It reads the flow as it is. To execute workflows it gets a copy, in which three things are as it needs them: an
operation has its bare id, no path of a source is a `$ref`, and the account, which Vistoria has from its configuration, is a parameter.
"""
import http.server, json, pathlib, subprocess, sys, tempfile, threading

from common import ROOT, WORK, npm, tools

FLOWS = ROOT / "schemas" / "flows"
RULESETS = ("@stoplight/spectral-rulesets", "1.23.1", "47ce33af58d9447b39635ffd3d1af692bafd86d7efbd467a276ed3f108d503b8")
# Where a package has compiled parts, those for Python 3.11 on Linux.
PINS = [
    ("annotated-types", "0.8.0", "f072f4d804ea359e4eaf198b1af7a8b0943881a87f31bb764f8bf219bb9419e0"),
    ("arazzo-runner", "0.9.6", "6db1a33da2290a41e2dc3990302a387421508e1884bc1db085428d06e5f8be28"),
    ("attrs", "26.1.0", "c647aa4a12dfbad9333ca4e71fe62ddc36f4e63b2d260a37a8b83d2f043ac309"),
    ("certifi", "2026.10.19.post1", "1324c476b4811eff41a8bc2122cd0bbd4d9c7234c725446d99ab1612b3a7fdd2"),
    ("charset-normalizer", "3.5.3", "2a6f937e0b70133d1f826d0a253331b6fe1a4c874808cc12e16f2fb8177042f4"),
    ("idna", "3.20", "ab7ae7122974553370f0bdb919e1a960b2cd1bc1ef0276416d896db81c14582c"),
    ("jsonpath-ng", "1.16.0", "c5e28ddd70ebcaeba9af3c2b880933fbfeb108b5e68c9edb84e1b57803091218"),
    ("jsonpointer", "3.12", "89f391335ee2719ae72149e1bf30a4d4c7c5d92f15a3f53faa8d20cc7c6c7f19"),
    ("jsonschema", "4.26.0", "d489f15263b8d200f8387e64b4c3a75f06629559fb73deb8fdfb525f2dab50ce"),
    ("jsonschema-specifications", "2025.9.1", "98802fee3a11ee76ecaca44429fda8a41bff98b00a0f2838151b113f210cc6fe"),
    ("pydantic", "2.14.4", "653a2ad9f6d8858529c77c72717d0ea991d6c6837fe683246b2f4b2bbfc3fadc"),
    ("pydantic-core", "2.50.5", "488319076ec92908b91fc6265ce761f1d78748f69f85518564fd16bf333e1b70"),
    ("pyyaml", "6.0.4", "622aa875fa6533f25fedcffe23079357d65a690d462200afed5d8e9d0e01ebee"),
    ("referencing", "0.37.0", "381329a9f99628c9069361716891d34ad94af76e461dcb0335825aecc7692231"),
    ("requests", "2.34.2", "2a0d60c172f83ac6ab31e4554906c0f3b3588d37b5cb939b1c061f4907e278e0"),
    ("rpds-py", "2026.9.1", "136a1c3fe4402b7008bc81cb62ee538481795b61a7e83df88dff3b3f02b726ff"),
    ("typing-extensions", "4.16.0", "481caa481374e813c1b176ada14e97f1f67a4539ce9cfeb3f350d78d6370c2e8"),
    ("typing-inspection", "0.4.5", "bc210535442b39e1bf2805e0c7a17dfd6a4ace760c84c7f7d16245d23a6b1c39"),
    ("urllib3", "2.8.0", "0cf3cae568d36aa9576b28dfb35f11328f1cb974ca7647d9475ebb86c75ac6e3"),
]
CONTACT = {"id": 42, "email": "maria@example.com", "phone_number": "+5511999990000"}
ANSWERS = {
    "/contacts/search": {"payload": [CONTACT]},
    "/contacts/42/conversations": {"payload": [{"id": 17, "can_reply": True}]},
    "/conversations/17/messages": {"id": 905},
}
APPOINTMENT = "8e54dc94-29de-4e10-adca-45cf328e8427"
# A workflow, its inputs, and the calls that it makes: method, path, key for repetitions, body.
RUNS = [
    ("checkIn", {"appointment": APPOINTMENT},
     [("PATCH", f"/v1/appointments/{APPOINTMENT}", f"pms-checkin-{APPOINTMENT}", {"status": "attended"})]),
    ("sendMessageTo", {"id": "run", "search": "maria@example.com", "text": "Olá!", "account_id": 1},
     [("GET", "/api/v1/accounts/1/contacts/search?q=maria%40example.com", None, None),
      ("GET", "/api/v1/accounts/1/contacts/42/conversations", None, None),
      ("POST", "/api/v1/accounts/1/conversations/17/messages", None,
       {"content": "Olá!", "message_type": "outgoing", "content_attributes": {"vistoria_run": "run"}})]),
]
VALIDATE = """
import json, sys, jsonschema, yaml
schema = json.load(open(sys.argv[1]))
for file in sys.argv[2:]:
    for error in jsonschema.Draft202012Validator(schema).iter_errors(yaml.safe_load(open(file))):
        print(f"{file}: /{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
"""
# Lays out a copy of the flow and of its sources for the runner.
PREPARE = """
import json, pathlib, sys, yaml
account = {"name": "account_id", "in": "path", "value": "$inputs.account_id"}
flow, folder, server = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
files = {}
def read(file):
    return files.setdefault(file, yaml.safe_load(file.read_text()))
def inlined(value, file, names):
    if isinstance(value, list):
        return [inlined(item, file, names) for item in value]
    if not isinstance(value, dict):
        return value
    if "$ref" in value:
        name, _, place = value["$ref"].partition("#/")
        other = (file.parent / name).resolve() if name else file
        if (other, place) in names:
            return {}
        found = read(other)
        for key in place.split("/"):
            found = found[key]
        return inlined(found, other, names | {(other, place)})
    return {key: inlined(item, file, names) for key, item in value.items()}
document = yaml.safe_load(flow.read_text())
for source in document["sourceDescriptions"]:
    file = (flow.parent / source["url"]).resolve()
    paths = inlined(read(file)["paths"], file, frozenset())
    for item in paths.values():
        shared = item.pop("parameters", [])
        for operation in item.values():
            operation["parameters"] = shared + operation.get("parameters", [])
    source["url"] = source["name"] + ".json"
    text = json.dumps({"openapi": "3.1.0", "info": {}, "servers": [{"url": server}], "paths": paths})
    (folder / source["url"]).write_text(text)
for workflow in document["workflows"]:
    for step in workflow["steps"]:
        if "operationId" in step:
            source, step["operationId"] = step["operationId"].split(".")[1:]
            if source == "chatwoot":
                step["parameters"] = [account, *step.get("parameters", [])]
(folder / "flow.json").write_text(json.dumps(document))
"""
RUN = """
import json, logging, sys
from arazzo_runner import ArazzoRunner
logging.disable(logging.CRITICAL)
ArazzoRunner.from_arazzo_path(sys.argv[1])
result = ArazzoRunner.from_arazzo_path(sys.argv[2]).execute_workflow(sys.argv[3], json.loads(sys.argv[4]))
print(result.status, result.error or "")
"""


class Server(http.server.BaseHTTPRequestHandler):
    calls = []

    def answer(self):
        body = self.rfile.read(int(self.headers["content-length"] or 0))
        Server.calls.append((self.command, self.path, self.headers["Idempotency-Key"], json.loads(body) if body else None))
        answer = next((body for path, body in ANSWERS.items() if path in self.path), {"id": APPOINTMENT})
        text = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PATCH = answer

    def log_message(self, *_):
        pass


def main():
    python, flows = tools("arazzo", PINS) / "python", sorted(FLOWS.glob("*.arazzo.yaml"))
    run = lambda code, *words: subprocess.run([python, "-c", code, *map(str, words)], capture_output=True, text=True)
    schema = npm(*RULESETS) / "dist" / "arazzo" / "schemas" / "arazzo" / "v1.0" / "index.json"
    invalid = run(VALIDATE, schema, *flows)
    print(f"schema: {len(flows)} flows, {len(invalid.stdout.splitlines())} errors\n{invalid.stdout}{invalid.stderr}", end="")
    failed = not flows or bool(invalid.stdout) or invalid.returncode != 0
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    flow = FLOWS / "medflow.arazzo.yaml"
    with tempfile.TemporaryDirectory() as folder:
        prepared = run(PREPARE, flow, folder, f"http://127.0.0.1:{server.server_port}")
        if prepared.returncode:
            sys.exit(prepared.stderr)
        for workflow, inputs, expected in RUNS:
            Server.calls.clear()
            ran = run(RUN, flow, pathlib.Path(folder) / "flow.json", workflow, json.dumps(inputs))
            made = Server.calls == expected
            failed |= not made or "complete" not in ran.stdout
            print(f"{workflow}: {ran.stdout.strip() or ran.stderr[-500:]}, {len(Server.calls)} calls, as expected: {made}")
            if not made:
                print(*Server.calls, sep="\n")
    sys.exit(failed)


if __name__ == "__main__":
    main()
