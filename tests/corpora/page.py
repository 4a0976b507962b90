#!/usr/bin/env python3
"""Use the page of `vistoria listen` in a real browser, by keyboard and mouse (page.mjs), and take pictures of it.

    python3 tests/corpora/page.py        prints what it saw, and writes target/corpora/page-*.png

It fails when anything does not work, the page loads something from elsewhere, logs an error, or is wider than its window.
Needs Node.js and Debian's chromium at /usr/bin/chromium; playwright-core comes from npm, pinned.
"""
import json, pathlib, re, socket, socketserver, subprocess, sys, tempfile, threading, time, urllib.error, urllib.request

from common import WORK, npm, validator

PLAYWRIGHT = ("playwright-core", "1.64.1", "3af03703c967c95037454f2283f709d53ce804a4776d4219d319f5bbcc2a0185")
RULE = "clinicarx/appointment-not-yet-performed"
VENDORS = ["calcom", "chatwoot", "clinicarx", "evolution", "mivicall", "twenty"]
# In no name of a contract.
WORD = "Quetzalcoatl"
HOSTILE = {"triggerEvent": "BOOKING_CREATED", "<img src=x onerror=alert(1)>": "<script>alert(1)</script>", "payload": {"title": WORD + "\"'</pre>"}}


class Target(socketserver.StreamRequestHandler):
    """Takes everything but what Mivicall sends. Not by `http.server`, which needs a module that html.py here stands before."""

    def handle(self):
        while self.rfile.readline().strip():
            head = {}
            while line := self.rfile.readline().strip():
                name, value = line.decode("latin-1").split(": ", 1)
                head[name.lower()] = value
            self.rfile.read(int(head["content-length"]))
            is_taken = head["vistoria-vendor"] != '"mivicall"'
            answer = b"" if is_taken else b'{"error": "unknown tenant"}'
            status = b"200 OK" if is_taken else b"422 Unprocessable"
            self.wfile.write(b"HTTP/1.1 %s\r\ncontent-length: %d\r\n\r\n%s" % (status, len(answer), answer))


def ask(url, body=None, headers={}):
    """The status and the headers of an answer, whatever it is."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, body, headers)) as answer:
            return answer.status, answer.headers
    except urllib.error.HTTPError as error:
        return error.code, error.headers


def main():
    vistoria = validator()
    target = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Target)
    target.daemon_threads = True
    threading.Thread(target=target.serve_forever, daemon=True).start()
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = "127.0.0.1:%d" % free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        secrets = folder / "secrets"
        secrets.write_text("".join(f'{vendor} = "it is a secret"\n' for vendor in VENDORS if vendor != "twenty"))
        command = [vistoria, "listen", "--listen", address, "--journal", folder / "journal", "--secrets", secrets, "--forward-attempts", "2",
                   "--forward", "http://127.0.0.1:%d" % target.server_address[1], "--page-key-file", folder / "key"]

        def start():
            server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
            line = server.stdout.readline()
            return server, re.search(r"key=(\w+)", line)[1]

        server, key = start()
        origin = f"http://{address}"
        send = [vistoria, "send", "--to", origin, "--secrets", secrets]
        sends = lambda *words: subprocess.run([*send, *words], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            for vendor, event in [("clinicarx", "new-user"), ("calcom", "BOOKING_CREATED"), ("calcom", "BOOKING_CANCELLED"), ("twenty", "company.created"),
                                  ("chatwoot", "message_created"), ("evolution", "messages.upsert"), ("mivicall", None), ("clinicarx", None)]:
                sends(vendor, *([event] if event else []))
            for broken in [RULE, "signature/wrong", "signature/missing"]:
                sends(*(["--break", broken] if broken == RULE else ["chatwoot", "--break", broken]))
            hostile = ask(origin + "/calcom", json.dumps(HOSTILE).encode())[1]["vistoria-delivery"]
            ask(origin + "/cal.com", b"{}")
            ask(origin + "/calcom/", b"{}")
            ask(origin + "/calcom", b"x" * (2 << 20))
            # Until the target has had what it does not take.
            for _ in range(200):
                lines = (folder / "journal" / "failed.journal")
                if lines.exists() and lines.stat().st_size:
                    break
                time.sleep(0.1)
            failed = json.loads(lines.read_text().splitlines()[0])["id"]
            script = subprocess.Popen(["node", pathlib.Path(__file__).with_suffix(".mjs")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            tell = lambda text: (script.stdin.write(text + "\n"), script.stdin.flush())
            values = {"playwright": str(npm(*PLAYWRIGHT) / "index.mjs"), "origin": origin, "key": key, "rule": RULE, "pictures": str(WORK), "hostile": hostile,
                      "failed": failed, "word": WORD}
            tell(json.dumps(values))
            for line in script.stdout:
                if line == "restart\n":
                    server.terminate()
                    server.wait()
                    server, _ = start()
                    sends("twenty", "person.created")
                    tell("restarted")
                elif line == "deliver\n":
                    sends("twenty", "person.created")
                    tell("delivered")
                else:
                    print(line, end="")
            if script.wait() != 0:
                sys.exit(1)
            # What was saved is a capture, with the finding.
            checked = subprocess.run([vistoria, "check", WORK / "page.http", "--secrets", secrets], check=False, capture_output=True, text=True)
            assert RULE in checked.stdout, checked
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
