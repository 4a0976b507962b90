#!/usr/bin/env python3
"""Deliver to `vistoria listen` as the HTTP clients of real vendors do: Node's fetch and http, undici, requests, httpx and curl.

    python3 tests/corpora/senders.py        prints a line a client, and fails when one gets another answer than it should

Each sends a signed delivery, a forged one, one of 3 MB, and one of 3 MB to a path of no vendor, as one body and in chunks. A refusal
must reach the client as a status: one that is given before the body was read must not become a broken pipe.
"""
import hashlib, hmac, json, pathlib, socket, subprocess, sys, tempfile, time, urllib.request

from common import ROOT, npm, tools, validator

UNDICI = ("undici", "7.30.2", "2bf5b1c41724614729cb383f22c64506b6665869d385de862752c33763fcce1b")
PINS = [
    ("requests", "2.34.2", "2a0d60c172f83ac6ab31e4554906c0f3b3588d37b5cb939b1c061f4907e278e0"),
    ("urllib3", "2.8.0", "0cf3cae568d36aa9576b28dfb35f11328f1cb974ca7647d9475ebb86c75ac6e3"),
    ("idna", "3.20", "ab7ae7122974553370f0bdb919e1a960b2cd1bc1ef0276416d896db81c14582c"),
    ("certifi", "2026.10.19.post1", "1324c476b4811eff41a8bc2122cd0bbd4d9c7234c725446d99ab1612b3a7fdd2"),
    ("charset-normalizer", "3.5.3", "2a6f937e0b70133d1f826d0a253331b6fe1a4c874808cc12e16f2fb8177042f4"),
    ("httpx", "0.28.1", "d909fcccc110f8c7faf814ca82a9a4d816bc5a6dbfea25d6591d6985b8ba59ad"),
    ("httpcore", "1.0.9", "2d400746a40668fc9dec9810239072b40b4484b640a8c38fd654a024c7a1bf55"),
    ("h11", "0.16.0", "63cf8bbe7522de3bf65932fda1d9c2772064ffb3dae62d55932da54b31cb6c86"),
    ("anyio", "4.16.0", "c66ae634e0b8228396b801741beb3294326d4b6102f7bba4041c0dfb58c29026"),
    ("typing_extensions", "4.16.0", "481caa481374e813c1b176ada14e97f1f67a4539ce9cfeb3f350d78d6370c2e8"),
]
SECRET = "it is a secret"
BODY = (ROOT / "schemas/vendors/calcom/examples/valid/BOOKING_CREATED")
# Each prints the statuses of the requests in a file of JSON, one a line; the number of bytes a chunk has, or none, is in them.
NODE = """const {readFileSync} = require('node:fs');
const http = require('node:http');
const which = process.argv[2];
const {fetch: other} = which === 'undici' ? require(process.argv[4]) : globalThis;
async function* pieces(body, size) { for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size); }
const plain = (url, options, body, chunk) => new Promise((resolve, reject) => {
  const request = http.request(url, {method: 'POST', headers: {...options.headers, ...(chunk ? {} : {'content-length': body.length})}}, (response) => {
    response.resume();
    response.on('end', () => resolve(response.statusCode));
  });
  request.on('error', reject);
  (async () => { for await (const piece of pieces(body, chunk ?? body.length)) request.write(piece); request.end(); })();
});
(async () => {
  for (const {url, headers, file, chunk} of JSON.parse(readFileSync(process.argv[3]))) {
    const body = readFileSync(file);
    try {
      if (which === 'http') { console.log(await plain(url, {headers}, body, chunk)); continue; }
      const sent = chunk ? {body: ReadableStream.from(pieces(body, chunk)), duplex: 'half'} : {body};
      const answer = await other(url, {method: 'POST', headers, redirect: 'manual', ...sent});
      await answer.text();
      console.log(answer.status);
    } catch (error) { console.log(String(error.cause ?? error)); }
  }
})();
"""
PYTHON = """import json, sys
which = __import__(sys.argv[1])
session = which.Session() if sys.argv[1] == 'requests' else which.Client()
def pieces(body, size):
    for at in range(0, len(body), size):
        yield body[at:at + size]
for one in json.load(open(sys.argv[2])):
    body = open(one['file'], 'rb').read()
    sent = pieces(body, one['chunk']) if one['chunk'] else body
    word = 'data' if sys.argv[1] == 'requests' else 'content'
    try:
        print(session.post(one['url'], headers=one['headers'], **{word: sent}).status_code)
    except Exception as error:
        print(repr(error))
"""


def curl(asked):
    statuses = []
    for one in asked:
        headers = [word for name, value in one["headers"].items() for word in ("-H", f"{name}: {value}")]
        # With this header and no length, curl sends chunks; Expect, it sends by itself.
        chunks = ["-H", "Transfer-Encoding: chunked"] if one["chunk"] else []
        command = ["curl", "-s", "-o", "/dev/null", "-w", "%{http_code}", *headers, *chunks, "--data-binary", f"@{one['file']}", one["url"]]
        ran = subprocess.run(command, capture_output=True, text=True)
        statuses.append(ran.stdout if ran.returncode == 0 else f"exit {ran.returncode}")
    return statuses


def requests_of(url, folder):
    """What is asked of each client, with the status it should get."""
    body = next(BODY.iterdir()).read_bytes()
    good, large = folder / "good", folder / "large"
    good.write_bytes(body)
    large.write_bytes(b" " * 3_000_000)
    code = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    for chunk in (None, 97):
        signed = {"content-type": "application/json", "x-cal-signature-256": code}
        yield {"url": f"{url}/calcom", "headers": signed, "file": str(good), "chunk": chunk}, 200
        yield {"url": f"{url}/calcom", "headers": signed | {"x-cal-signature-256": "0" * 64}, "file": str(good), "chunk": chunk}, 401
        wide = chunk and 65_536
        yield {"url": f"{url}/calcom", "headers": signed, "file": str(large), "chunk": wide}, 413
        yield {"url": f"{url}/nobody", "headers": signed, "file": str(large), "chunk": wide}, 404


def main():
    vistoria, python, undici = validator(), tools("senders", PINS) / "python", npm(*UNDICI)
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = "127.0.0.1:%d" % free.getsockname()[1]
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "secrets").write_text(f'calcom = "{SECRET}"\n')
        (folder / "secrets").chmod(0o600)
        node, script, list_of = folder / "client.js", folder / "client.py", folder / "requests.json"
        node.write_text(NODE)
        script.write_text(PYTHON)
        server = subprocess.Popen([vistoria, "listen", "--mode", "enforce", "--listen", address, "--journal", folder / "journal",
                                   "--secrets", folder / "secrets"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            for _ in range(100):
                try:
                    urllib.request.urlopen(f"http://{address}/healthz")
                    break
                except OSError:
                    time.sleep(0.05)
            asked = list(requests_of(f"http://{address}", folder))
            list_of.write_text(json.dumps([one for one, _ in asked]))
            said = lambda *command: subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=120).stdout.split("\n")[:-1]
            clients = {
                "Node's fetch": lambda: said("node", node, "fetch", list_of),
                "Node's http": lambda: said("node", node, "http", list_of),
                "undici": lambda: said("node", node, "undici", list_of, undici),
                "requests": lambda: said(python, script, "requests", list_of),
                "httpx": lambda: said(python, script, "httpx", list_of),
                "curl": lambda: curl([one for one, _ in asked]),
            }
            for name, client in clients.items():
                statuses, expected = client(), [str(status) for _, status in asked]
                print(f"{'right' if statuses == expected else 'WRONG'}: {name}: {' '.join(statuses)}")
                failed |= statuses != expected
        finally:
            server.terminate()
            server.wait()
        kept = sum(1 for path in (folder / "journal").glob("*.journal") for _ in path.open())
        print(f"{kept} deliveries are kept of {2 * len(clients)}")
        failed |= kept != 2 * len(clients)
    sys.exit(failed)


if __name__ == "__main__":
    main()
