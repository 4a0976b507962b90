#!/usr/bin/env python3
"""Have real tools capture deliveries, and check what they wrote with `vistoria check`, without an option.

    python3 tests/corpora/tools.py [TOOL…]     all tools by default; prints a table, and fails when a capture is not read right

The bodies are examples of the vendors, right and wrong; they go to a server on the loopback interface, or into a queue, and each
capture must have the verdicts of the bodies themselves. The captures stay in target/corpora/tools/captures/.

Needs Node.js, Java, curl and kcat (Debian's packages of these names), and Debian's chromium at /usr/bin/chromium; all else comes from
npm and PyPI. The packages are pinned, and what they need is that of the day of BEFORE.
"""
import collections, json, os, pathlib, shutil, socket, subprocess, sys, threading, time, urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import tools_js
from common import ROOT, WORK, npm, validator
from page import PLAYWRIGHT

FOLDER = WORK / "tools"
BEFORE = "2026-11-27"
VENDORS = ROOT / "schemas" / "vendors"
# A body and the path it goes to; the last one is identified by the path alone.
BODIES = [
    ("/evolution", "evolution/examples/valid/connection.update/example.json"),
    ("/evolution", "evolution/examples/invalid/connection.update/connection-fields.reason-text.json"),
    ("/calcom", "calcom/examples/valid/BOOKING_CREATED/example.json"),
    ("/hooks/appointment/new", "clinicarx/examples/valid/new-appointment/example.json"),
]
# A call, whose response the server gives.
CALL = {"path": "/v2/bookings", "request": "calcom/examples/valid/createBooking/request/example.json",
        "response": "calcom/examples/valid/createBooking/response-201/example.json"}
NPM = {
    "newman": ("newman", "6.2.2", "83dc72024fd2c37e5dfcca80d7c38451bba5ada50d6746099730e48318bbc27f"),
    "wiremock": ("wiremock", "3.13.2", "7a1a83d4daea324511f9e5e51e94a55210c4045e46eb217c9a190f0ce40e94d5"),
    "event-mocks": ("@serverless/event-mocks", "1.1.1", "bce951c03b7dfb32da7b5d4a99d65894bdca9f4a453a050245df089db38e9667"),
    "cloudevents": ("cloudevents", "10.0.0", "61e4be6e52944e20e6fe67e9eedbd501d2d93438cb592c12e82d708a8d59f87f"),
    "n8n-nodes-base": ("n8n-nodes-base", "1.99.0", "e0da0519908d547fad28ca92a8454428b066826910e278d0074510d0f92406bc"),
}
# What the node of webhooks needs of the many packages that n8n-nodes-base names.
N8N_NEEDS = ["n8n-workflow@1.98.0", "isbot@3.6.13", "tmp-promise@3.0.3", "uuid@10.0.0", "basic-auth@2.0.1", "jsonwebtoken@9.0.2",
             "lodash@4.17.21"]
PYPI = {
    "mitmproxy": ["mitmproxy==11.0.2"],
    "httpie": ["httpie==3.2.4"],
    "vcrpy": ["vcrpy==9.4.2", "requests==2.34.2"],
    "sam": ["aws-sam-cli==1.170.0"],
    "aws": ["moto[server]==5.2.5", "awscli==1.46.3"],
    "httpbin": ["httpbin==0.10.4"],
    "kafka": ["confluent-kafka"],
    "opentelemetry": ["opentelemetry-sdk==1.45.2"],
}


def text(command, **words):
    ran = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=300, **words)
    return ran.stdout if ran.returncode == 0 else sys.exit(f"{command}\n{ran.stdout[-2000:]}{ran.stderr[-2000:]}")


def python(name):
    """The folder of the programs of a tool of PyPI, installed once."""
    folder, mark = FOLDER / name, FOLDER / name / "wanted.txt"
    wanted = "\n".join(PYPI[name])
    if not mark.exists() or mark.read_text() != wanted:
        text([sys.executable, "-m", "venv", "--clear", folder])
        text([folder / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", *PYPI[name]])
        mark.write_text(wanted)
    return folder / "bin"


def node(name, needs=()):
    """The folder of a package of npm with all that it needs, installed once."""
    package = npm(*NPM[name])
    if not (package / "node_modules").exists():
        install = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--omit=dev", f"--before={BEFORE}"]
        if needs:
            # Beside it, since npm would install all that the package itself names.
            (package / "package.json").rename(package / "package.of-npm.json")
            (package / "package.json").write_text("{}")
        text([*install, *needs], cwd=package)
    return package


class Server(ThreadingHTTPServer):
    """A server that answers every delivery, and has a page for browsers and a websocket that tells of one."""

    daemon_threads = True
    pushed = ""

    class RequestHandlerClass(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            if self.headers.get("Upgrade") == "websocket":
                return self.push()
            self.answer("text/html", b"<!doctype html><title>page</title>")

        def do_POST(self):
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            if self.path == CALL["path"]:
                return self.answer("application/json", (VENDORS / CALL["response"]).read_bytes(), 201)
            self.answer("application/json", b'{"received": true}')

        def answer(self, media_type, body, status=200):
            self.send_response(status)
            self.send_header("Content-Type", media_type)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def push(self):
            import base64, hashlib
            key = self.headers["Sec-WebSocket-Key"] + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
            self.send_response(101)
            self.send_header("Upgrade", "websocket")
            self.send_header("Connection", "Upgrade")
            self.send_header("Sec-WebSocket-Accept", base64.b64encode(hashlib.sha1(key.encode()).digest()).decode())
            self.end_headers()
            for words in ["0{}", "40", self.server.pushed]:
                data = words.encode()
                length = bytes([len(data)]) if len(data) < 126 else b"\x7e" + len(data).to_bytes(2, "big")
                self.wfile.write(b"\x81" + length + data)
            self.close_connection = True
            time.sleep(1)

        def log_message(self, *_):
            pass

    def __init__(self):
        super().__init__(("127.0.0.1", 0), self.RequestHandlerClass)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, daemon=True).start()


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class running:
    """A program that listens on a port, for as long as it is needed."""

    def __init__(self, command, port, **words):
        self.program = subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **words)
        for _ in range(600):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return
            except OSError:
                time.sleep(0.1)
        sys.exit(f"{command[0]} does not listen")

    def __enter__(self):
        return self.program

    def __exit__(self, *_):
        self.program.terminate()
        self.program.wait()


def post(url, body):
    request = urllib.request.Request(url, body, {"Content-Type": "application/json"})
    return urllib.request.urlopen(request, timeout=60).read()


class Captures:
    """The captures of one tool; each has all bodies, or those that are identified without a path."""

    def __init__(self, tool, server, bodies):
        self.folder, self.server, self.bodies = FOLDER / "captures" / tool, server, bodies
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.files, self.version = [], ""

    @property
    def without_paths(self):
        return [(path, body) for path, body in self.bodies if not path.startswith("/hooks")]

    def file(self, name, bodies=None):
        """The path of a capture of these bodies."""
        self.files.append((self.folder / name, self.bodies if bodies is None else bodies))
        return self.folder / name

    def script(self, words):
        script = self.folder / "script.mjs"
        script.write_text(words)
        return text(["node", script])


def playwright(captures):
    server = captures.server
    push = captures.without_paths[:1]
    server.pushed = "42" + json.dumps(["connection.update", json.loads(push[0][1])])
    files = {mode: captures.file(name, captures.bodies + push) for mode, name in
             [("embed", "embed.har"), ("attach", "attach.har"), ("zip", "attach.har.zip")]}
    values = {"playwright": npm(*PLAYWRIGHT), "url": server.url, "files": {mode: str(path) for mode, path in files.items()},
              "bodies": [[path, body.decode()] for path, body in captures.bodies]}
    captures.version = f"{PLAYWRIGHT[1]}, {captures.script(tools_js.PLAYWRIGHT % tools_js.values(values)).strip()}"


def mitmproxy(captures):
    programs, port, archive = python("mitmproxy"), free_port(), captures.file("dump.har")
    captures.version = text([programs / "mitmdump", "--version"]).split()[1]
    command = [programs / "mitmdump", "--quiet", "--listen-host", "127.0.0.1", "--listen-port", port, "--mode",
               f"reverse:{captures.server.url}", "--set", f"hardump={archive}", "--save-stream-file", captures.folder / "flows"]
    with running(command, port, env={**os.environ, "HOME": str(captures.folder)}):
        for path, body in captures.bodies:
            post(f"http://127.0.0.1:{port}{path}", body)
    shutil.rmtree(captures.folder / ".mitmproxy", ignore_errors=True)


def httpie(captures):
    program = python("httpie") / "http"
    captures.version = text([program, "--version"]).strip()
    for name, words in [("exchanges.txt", ["--print=HBhb"]), ("pretty.txt", ["--print=HBhb", "--pretty=format"]),
                        ("offline.http", ["--print=HB", "--offline"])]:
        with captures.file(name).open("w") as out:
            for path, body in captures.bodies:
                command = [program, *words, "POST", captures.server.url + path, "Content-Type:application/json"]
                subprocess.run(command, input=body, stdout=out, check=True)


def curl(captures):
    captures.version = text(["curl", "--version"]).split()[1]
    post = ["curl", "-sS", "-H", "Content-Type: application/json", "--data-binary", "@-"]
    with captures.file("trace.txt").open("w") as out:
        for path, body in captures.bodies:
            command = [*post, "--trace", "-", "-o", os.devnull, captures.server.url + path]
            subprocess.run(command, input=body, stdout=out, check=True)
    # What is sent is not in a transcript of -v, and the response to a call is.
    request = (VENDORS / CALL["request"]).read_bytes()
    with captures.file("verbose.txt", ["call"]).open("w") as out:
        command = [*post, "-v", "-H", "cal-api-version: 2026-02-25", captures.server.url + CALL["path"]]
        subprocess.run(command, input=request, stdout=out, stderr=subprocess.STDOUT, check=True)


def newman(captures):
    package = node("newman")
    captures.version = NPM["newman"][1]
    item = lambda path, body: {"name": path, "request": {
        "method": "POST", "url": captures.server.url + path, "header": [{"key": "Content-Type", "value": "application/json"}],
        "body": {"mode": "raw", "raw": body.decode()}}}
    collection = captures.file("hooks.postman_collection.json")
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    collection.write_text(json.dumps({"info": {"name": "hooks", "schema": schema}, "item": [item(*each) for each in captures.bodies]}))
    export = ["--reporters", "json", "--reporter-json-export", captures.file("run.json")]
    text(["node", package / "bin" / "newman.js", "run", collection, *export])


BROKER = """
import sys
from confluent_kafka import Producer
producer = Producer({"test.mock.num.brokers": "1", "bootstrap.servers": "unused"})
broker = next(iter(producer.list_topics(timeout=30).brokers.values()))
print(f"{broker.host}:{broker.port}", flush=True)
sys.stdin.read()
"""


def kcat(captures):
    captures.version = text(["kcat", "-V"]).split("Version ")[1].split()[0]
    program = python("kafka") / "python"
    cluster = subprocess.Popen([program, "-c", BROKER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        broker = cluster.stdout.readline().strip()
        lines = b"".join(json.dumps(json.loads(body)).encode() + b"\n" for _, body in captures.without_paths)
        subprocess.run(["kcat", "-q", "-P", "-b", broker, "-t", "hooks", "-p", "0"], input=lines, check=True)
        for name, words in [("envelopes.txt", ["-J"]), ("values.txt", [])]:
            file = captures.file(name, captures.without_paths)
            file.write_text(text(["kcat", "-q", "-C", "-e", "-b", broker, "-t", "hooks", "-p", "0", *words]))
    finally:
        cluster.terminate()
        cluster.wait()


def sam(captures):
    program = python("sam") / "sam"
    environment = {**os.environ, "SAM_CLI_TELEMETRY": "0", "HOME": str(captures.folder)}
    captures.version = text([program, "--version"], env=environment).split()[-1]
    # Some templates have the body in base64, the others have it in a text, into which it is put as it is.
    plain, escaped = bytes.decode, lambda body: json.dumps(body.decode())[1:-1]
    kinds = [("sqs", "receive-message", "--body", escaped), ("sns", "notification", "--message", escaped),
             ("apigateway", "aws-proxy", "--body", plain), ("apigateway", "http-api-proxy", "--body", plain),
             ("alb", "request", "--body", plain), ("kinesis", "get-records", "--data", plain)]
    for service, event, option, written in kinds:
        for number, (_, body) in enumerate(captures.without_paths):
            file = captures.file(f"{service}-{event}-{number}.json", [captures.without_paths[number]])
            file.write_text(text([program, "local", "generate-event", service, event, option, written(body)], env=environment))
    shutil.rmtree(captures.folder / ".aws-sam", ignore_errors=True)


def aws(captures):
    programs, port = python("aws"), free_port()
    captures.version = text([programs / "aws", "--version"]).split()[0]
    environment = {**os.environ, "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b", "AWS_DEFAULT_REGION": "sa-east-1", "HOME": str(captures.folder)}
    call = lambda *words: text([programs / "aws", "--endpoint-url", f"http://127.0.0.1:{port}", *words], env=environment)
    field = lambda name, *words: json.loads(call(*words))[name]
    with running([programs / "moto_server", "-H", "127.0.0.1", "-p", port], port):
        queue = field("QueueUrl", "sqs", "create-queue", "--queue-name", "hooks")
        for _, body in captures.without_paths:
            call("sqs", "send-message", "--queue-url", queue, "--message-body", body.decode())
        receive = ["sqs", "receive-message", "--max-number-of-messages", "10", "--queue-url"]
        captures.file("sqs.json", captures.without_paths).write_text(call(*receive, queue))
        second = field("QueueUrl", "sqs", "create-queue", "--queue-name", "notes")
        topic = field("TopicArn", "sns", "create-topic", "--name", "hooks")
        call("sns", "subscribe", "--topic-arn", topic, "--protocol", "sqs", "--notification-endpoint", "arn:aws:sqs:sa-east-1:123456789012:notes")
        for _, body in captures.without_paths:
            call("sns", "publish", "--topic-arn", topic, "--message", body.decode())
        captures.file("sns-in-sqs.json", captures.without_paths).write_text(call(*receive, second))
        call("kinesis", "create-stream", "--stream-name", "hooks", "--shard-count", "1")
        for _, body in captures.without_paths:
            call("kinesis", "put-record", "--stream-name", "hooks", "--partition-key", "1", "--data", body.decode())
        shard = ["--stream-name", "hooks", "--shard-id", "shardId-000000000000", "--shard-iterator-type", "TRIM_HORIZON"]
        records = call("kinesis", "get-records", "--shard-iterator", field("ShardIterator", "kinesis", "get-shard-iterator", *shard))
        captures.file("kinesis.json", captures.without_paths).write_text(records)
        call("logs", "create-log-group", "--log-group-name", "hooks")
        call("logs", "create-log-stream", "--log-group-name", "hooks", "--log-stream-name", "one")
        now = int(time.time() * 1000)
        events = [{"timestamp": now, "message": "received " + json.dumps(json.loads(body))} for _, body in captures.without_paths]
        call("logs", "put-log-events", "--log-group-name", "hooks", "--log-stream-name", "one", "--log-events", json.dumps(events))
        logs = call("logs", "filter-log-events", "--log-group-name", "hooks")
        captures.file("cloudwatch.json", captures.without_paths).write_text(logs)


def event_mocks(captures):
    package = node("event-mocks")
    captures.version = NPM["event-mocks"][1]
    file = captures.file("events.ndjson", captures.without_paths * 4)
    bodies = [body.decode() for _, body in captures.without_paths]
    captures.script(tools_js.EVENT_MOCKS % tools_js.values({"package": package, "bodies": bodies, "file": str(file)}))


def cloudevents(captures):
    package = node("cloudevents")
    captures.version = NPM["cloudevents"][1]
    file = captures.file("structured.ndjson", captures.without_paths * 2)
    bodies = [body.decode() for _, body in captures.without_paths]
    captures.script(tools_js.CLOUDEVENTS % tools_js.values({"package": package, "bodies": bodies, "file": str(file)}))


def n8n(captures):
    package = node("n8n-nodes-base", N8N_NEEDS)
    captures.version = NPM["n8n-nodes-base"][1]
    item, workflow = captures.file("items.json", captures.bodies), captures.file("workflow.json", captures.bodies)
    bodies = [[path, body.decode()] for path, body in captures.bodies]
    values = {"package": package, "bodies": bodies, "items": str(item), "workflow": str(workflow)}
    captures.script(tools_js.N8N % tools_js.values(values))


def wiremock(captures):
    package, port = npm(*NPM["wiremock"]), free_port()
    captures.version = NPM["wiremock"][1]
    jar = next((package / "build").glob("*.jar"))
    with running(["java", "-jar", jar, "--bind-address", "127.0.0.1", "--port", port, "--root-dir", captures.folder / "root"], port):
        mapping = {"request": {"method": "ANY"}, "response": {"status": 200, "jsonBody": {"received": True}}}
        post(f"http://127.0.0.1:{port}/__admin/mappings", json.dumps(mapping).encode())
        for path, body in captures.bodies:
            post(f"http://127.0.0.1:{port}{path}", body)
        journal = urllib.request.urlopen(f"http://127.0.0.1:{port}/__admin/requests", timeout=60).read()
        captures.file("requests.json").write_bytes(journal)
        found = post(f"http://127.0.0.1:{port}/__admin/requests/find", b'{"method": "POST"}')
        captures.file("found.json").write_bytes(found)


VCR = """
import sys, vcr, requests
url, cassette, serializer, *bodies = sys.argv[1:]
with vcr.use_cassette(cassette, serializer=serializer, record_mode="all"):
    for path, file in zip(bodies[::2], bodies[1::2]):
        requests.post(url + path, data=open(file, "rb").read(), headers={"Content-Type": "application/json"})
print(vcr.__version__)
"""


def vcrpy(captures):
    program = python("vcrpy") / "python"
    bodies = [word for path, file in BODIES for word in (path, VENDORS / file)]
    for name, serializer in [("cassette.yaml", "yaml"), ("cassette.json", "json")]:
        captures.version = text([program, "-c", VCR, captures.server.url, captures.file(name), serializer, *bodies]).strip()


def httpbin(captures):
    programs, port = python("httpbin"), free_port()
    captures.version = PYPI["httpbin"][0].split("==")[1]
    file = captures.file("anything.json")
    with running([programs / "flask", "--app", "httpbin:app", "run", "--port", port], port):
        file.write_bytes(b"".join(post(f"http://127.0.0.1:{port}/anything{path}", body) for path, body in captures.bodies))


OTEL = """
import sys
from opentelemetry._logs import LogRecord, SeverityNumber
from opentelemetry.sdk._logs import LoggerProvider
from opentelemetry.sdk._logs.export import SimpleLogRecordProcessor, ConsoleLogExporter
provider = LoggerProvider()
provider.add_log_record_processor(SimpleLogRecordProcessor(ConsoleLogExporter()))
for file in sys.argv[1:]:
    provider.get_logger("hooks").emit(LogRecord(timestamp=1, body=open(file).read(), severity_number=SeverityNumber.INFO))
"""


def opentelemetry(captures):
    program = python("opentelemetry") / "python"
    captures.version = PYPI["opentelemetry"][0].split("==")[1]
    bodies = [VENDORS / file for path, file in BODIES if not path.startswith("/hooks")]
    captures.file("console.txt", captures.without_paths).write_text(text([program, "-W", "ignore", "-c", OTEL, *bodies]))


TOOLS = [playwright, mitmproxy, httpie, curl, newman, kcat, sam, aws, event_mocks, cloudevents, n8n, wiremock, vcrpy, httpbin, opentelemetry]


def verdicts(vistoria, file):
    """The verdict of each request of a file, and of each response to a call: vendor, event or call, and errors; and the run."""
    ran = subprocess.run([vistoria, "check", "--format", "json", file], capture_output=True, text=True, timeout=300)
    payloads = json.loads(ran.stdout)["payloads"] if ran.stdout else []
    codes = lambda payload: tuple(sorted(finding["code"] for finding in payload["findings"] if finding["level"] == "error"))
    of_interest = [payload for payload in payloads if payload["side"] != "response" or payload["operation"]]
    name = lambda payload: payload["event"] or " ".join(str(payload[key]) for key in ("operation", "side", "status") if payload[key])
    return collections.Counter((payload["vendor"], name(payload), codes(payload)) for payload in of_interest), ran


def main():
    vistoria, server = validator(), Server()
    bodies = [(path, (VENDORS / file).read_bytes()) for path, file in BODIES]
    expected = {}
    for number, (path, body) in enumerate(bodies):
        file = FOLDER / f"body-{number}.http"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(f"POST {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode() + body)
        expected[path, body] = verdicts(vistoria, file)[0]
    expected["call"] = collections.Counter([("calcom", "createBooking request", ()), ("calcom", "createBooking response 201", ())])
    wanted_tools = sys.argv[1:]
    failed = False
    print(f"{'tool':15} {'version':30} {'capture':38} payloads  verdict")
    for tool in TOOLS:
        if wanted_tools and tool.__name__ not in wanted_tools:
            continue
        captures = Captures(tool.__name__, server, bodies)
        tool(captures)
        for file, sent in captures.files:
            found, ran = verdicts(vistoria, file)
            wanted = sum((expected[each] for each in sent), collections.Counter())
            is_right = found == wanted and ran.returncode == (1 if any(codes for *_, codes in wanted) else 0)
            failed |= not is_right
            print(f"{tool.__name__:15} {captures.version:30} {file.name:38} {found.total():8}  {'right' if is_right else 'WRONG'}", flush=True)
            if not is_right:
                print(f"    exit {ran.returncode}, found {dict(found)}, wanted {dict(wanted)}\n    {ran.stderr.strip()[:600]}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
