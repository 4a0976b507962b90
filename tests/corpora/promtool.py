#!/usr/bin/env python3
"""Hold the metrics of `vistoria listen` to `promtool check metrics`, and have Prometheus itself scrape them as OpenMetrics.

    python3 tests/corpora/promtool.py        fails on an error, and when there is nothing to check

Needs apt-get and dpkg-deb, which download and unpack Debian's package `prometheus`, or `promtool` and `prometheus` in the path.
"""
import http.server, json, pathlib, shutil, socket, subprocess, sys, tempfile, threading, time, urllib.error, urllib.request

from common import WORK, validator

VENDORS = ["calcom", "chatwoot", "clinicarx", "evolution", "mivicall", "twenty"]
# Every metric has a sample when a delivery was accepted, forwarded, refused and set aside.
EXPECTED = """answers_total body_bytes build_info connections deliveries_total forward_accepted_timestamp_seconds forward_backlog
forward_oldest_seconds forward_set_aside forwarded_total journal_bytes journal_free_bytes judging_seconds_bucket
last_accepted_timestamp_seconds log_dropped_total refused_total replays_total unkept_total""".split()


def program(name):
    """A program of Debian's package `prometheus`."""
    found, folder = shutil.which(name), WORK / "prometheus"
    if found:
        return found
    if not (folder / "usr/bin" / name).exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["apt-get", "download", "-qq", "prometheus"], cwd=folder, check=True)
        subprocess.run(["dpkg-deb", "-x", str(next(folder.glob("prometheus_*.deb"))), str(folder)], check=True)
    return folder / "usr/bin" / name


class Target(http.server.BaseHTTPRequestHandler):
    """Accepts what all vendors but the first one deliver."""

    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        self.send_response(404 if self.path.startswith("/" + VENDORS[0]) else 200)
        self.end_headers()

    def log_message(self, *_):
        pass


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def ask(url):
    with urllib.request.urlopen(url, timeout=5) as answer:
        return answer.read().decode()


def scraped(address, folder):
    """The names of the metrics that Prometheus knows after it has scraped them, and how it went."""
    port, config = free_port(), folder / "prometheus.yml"
    config.write_text(json.dumps({"scrape_configs": [{"job_name": "vistoria", "scrape_interval": "1s", "static_configs": [{"targets": [address]}]}]}))
    words = [f"--config.file={config}", f"--storage.tsdb.path={folder / 'data'}", f"--web.listen-address=127.0.0.1:{port}"]
    server = subprocess.Popen([program("prometheus"), *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(60):
            time.sleep(0.5)
            try:
                targets = json.loads(ask(f"http://127.0.0.1:{port}/api/v1/targets"))["data"]["activeTargets"]
                if targets and targets[0]["health"] != "unknown":
                    names = json.loads(ask(f"http://127.0.0.1:{port}/api/v1/label/__name__/values"))["data"]
                    return targets[0]["health"] + targets[0]["lastError"], names
            except (urllib.error.URLError, ConnectionError):
                pass
        return "Prometheus scraped nothing in 30 seconds", []
    finally:
        server.terminate()
        server.wait()


def main():
    vistoria, target, failed = validator(), http.server.ThreadingHTTPServer(("127.0.0.1", 0), Target), False
    threading.Thread(target=target.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        secrets, port = folder / "secrets", free_port()
        secrets.write_text("".join(f'{vendor} = "it is a secret"\n' for vendor in VENDORS))
        command = [vistoria, "listen", "--listen", "127.0.0.1:0", "--journal", folder / "journal", "--secrets", secrets, "--log", "off"]
        command += ["--forward", f"http://127.0.0.1:{target.server_port}", "--forward-attempts", "1", "--mode", "enforce"]
        server = subprocess.Popen([*command, "--metrics-listen", f"127.0.0.1:{port}"], stdout=subprocess.PIPE, text=True)
        try:
            origin = server.stdout.readline().split()[2].rstrip(";")
            send = [vistoria, "send", "--all", "--to", origin]
            subprocess.run([*send, "--secrets", secrets], check=True, stdout=subprocess.DEVNULL)
            subprocess.run([*send, "--secrets", "/dev/null"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                ask(origin + "/nobody")
            except urllib.error.HTTPError:
                pass
            time.sleep(2)
            text = ask(f"http://127.0.0.1:{port}/metrics")
            lint = subprocess.run([program("promtool"), "check", "metrics"], input=text, capture_output=True, text=True)
            print(f"promtool: exit {lint.returncode}, {len(text.splitlines())} lines {lint.stdout}{lint.stderr}")
            health, names = scraped(f"127.0.0.1:{port}", folder)
            missing = [name for name in EXPECTED if "vistoria_" + name not in names]
            print(f"prometheus: {health}, {len(names)} names, missing: {missing or 'none'}")
            failed = lint.returncode != 0 or bool(lint.stdout + lint.stderr) or health != "up" or bool(missing)
        finally:
            server.terminate()
            server.wait()
    sys.exit(failed)


if __name__ == "__main__":
    main()
