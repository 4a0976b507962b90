#!/usr/bin/env python3
"""Run the FastAPI service of `generated/examples/python` with models of the export, by itself and behind `vistoria listen`.

    python3 tests/corpora/fastapi_service.py [--list]      prints a table; `--list` prints each invalid delivery that the service takes

Every valid and every invalid body of the vendors' events is sent, signed as the vendor signs. By itself the service must take all
valid ones and refuse 92 % of the invalid; behind `vistoria listen --mode enforce --forward` only the valid ones may reach it.
"""
import collections, concurrent.futures, http.client, os, re, socket, subprocess, sys, tempfile, time, urllib.request
from pathlib import Path

from common import ROOT, tools, validator
from python_models import LEAST_REFUSED, PINS, bodies, events_of, of_vendors, refused, vendors

# With the checksums of wheels for Python 3.11.
SERVICE = [
    ("fastapi", "0.165.0", "896f48462042bb4f162147eb8fac7e858753dc1f486765709baf105d70e4fc5b"),
    ("starlette", "1.10.0", "478c0ab3b4ced6e82719849c118fa406f0278a3499c1a898cd15cd31bdc38ce4"),
    ("anyio", "4.16.0", "c66ae634e0b8228396b801741beb3294326d4b6102f7bba4041c0dfb58c29026"),
    ("idna", "3.20", "ab7ae7122974553370f0bdb919e1a960b2cd1bc1ef0276416d896db81c14582c"),
    ("annotated-doc", "0.0.7", "6bc31bbbec6dfaaedc1676dbc11dbda96fe22a2b5c400e9ebad113fec44a9dc6"),
    ("opentelemetry-api", "1.45.2", "2cbd737377e710ee740d261c94e93fa0f08e6d037c18f17513cc0a2d94479a34"),
    ("uvicorn", "0.54.0", "505bdb0f318731d45f1f712071fc781a8981f6847a31c902c9f5e652d4f67faf"),
    ("click", "8.5.1", "8bb5376d2006950386f8c6427613334a2acadc5f559cb80e638d00b4df957e37"),
    ("h11", "0.16.0", "63cf8bbe7522de3bf65932fda1d9c2772064ffb3dae62d55932da54b31cb6c86"),
]
SECRET = "it is a secret"
PATIENCE = 60


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def answers(port):
    """Waits until somebody answers at a port."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return True
        except OSError:
            time.sleep(0.1)
    return False


def to_service(port, vendor, event, file):
    """The status with which the service answers what the listener would send it."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    headers = {"Vistoria-Vendor": f'"{vendor}"', "Vistoria-Event": f'"{event}"', "Content-Type": "application/json"}
    connection.request("POST", f"/{vendor}", file.read_bytes(), headers)
    status = connection.getresponse().status
    connection.close()
    return status


def to_listener(program, secrets, port, vendor, event, file):
    """The status with which the listener answers a delivery that is signed."""
    command = [program, "send", vendor, event, "--file", file, "--to", f"http://127.0.0.1:{port}", "--secrets", secrets]
    sent = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
    found = re.match(r"\d{3}", sent.stdout)
    return int(found[0]) if found else sys.exit(f"{vendor} {event}: {sent.stdout}{sent.stderr}")


def forwarded(port):
    """How many attempts to forward there were, by what became of them."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=PATIENCE) as answer:
        text = answer.read().decode()
    count = collections.Counter()
    for outcome, number in re.findall(r'^vistoria_forwarded_total\{[^}]*outcome="(\w+)"[^}]*\} (\d+)', text, re.M):
        count[outcome] += int(number)
    return count


def main():
    program, programs = validator(), tools("fastapi-service", PINS + SERVICE)
    models, _ = of_vendors(programs)
    cases = []
    for vendor in vendors():
        for event in events_of(vendor):
            cases += [(vendor, event, file, True) for file in bodies(vendor, event, "valid")]
            cases += [(vendor, event, file, False) for file in refused(program, vendor, event, bodies(vendor, event, "invalid"))]
    processes = []
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        (folder / "secrets.toml").write_text("".join(f'{vendor} = "{SECRET}"\n' for vendor in vendors()))
        inner, port = free_port(), free_port()
        service = [programs / "python", "-m", "uvicorn", "service:app", "--host", "127.0.0.1", "--port", str(inner), "--log-level", "warning"]
        service += ["--app-dir", ROOT / "generated" / "examples" / "python"]
        listen = [program, "listen", "--listen", f"127.0.0.1:{port}", "--mode", "enforce", "--forward", f"http://127.0.0.1:{inner}",
                  "--secrets", folder / "secrets.toml", "--journal", folder / "journal"]
        try:
            for name, command in {"service": service, "listen": listen}.items():
                log = (folder / f"{name}.log").open("w")
                environment = os.environ | {"PYTHONPATH": str(models), "PYTHONDONTWRITEBYTECODE": "1"}
                processes.append(subprocess.Popen(command, stdout=log, stderr=log, env=environment))
                if not answers(inner if name == "service" else port):
                    sys.exit(f"{name}: {(folder / f'{name}.log').read_text()}")
            is_good = sent(program, folder / "secrets.toml", inner, port, cases)
        finally:
            for process in reversed(processes):
                process.terminate()
                try:
                    process.wait(PATIENCE)
                except subprocess.TimeoutExpired:
                    process.kill()
    sys.exit(0 if is_good else 1)


def sent(program, secrets, inner, port, cases):
    """Sends all to the service and to the listener; prints a table and checks it."""
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        alone = list(pool.map(lambda case: to_service(inner, *case[:3]), cases))
        behind = list(pool.map(lambda case: to_listener(program, secrets, port, *case[:3]), cases))
    counts = collections.defaultdict(collections.Counter)
    for (vendor, event, file, is_valid), one, other in zip(cases, alone, behind, strict=True):
        kind, wanted = ("valid", 204) if is_valid else ("invalid", 422)
        for name in (vendor, "all"):
            # The listener answers what it took with 200.
            counts[name].update({kind: 1, f"{kind} alone": one == wanted, f"{kind} behind": other == (200 if is_valid else 422)})
        if is_valid and (one != 204 or other != 200) or not is_valid and other != 422:
            print(f"{vendor} {event} {file.name}: {one} by the service, {other} by the listener")
        if not is_valid and one != 422 and "--list" in sys.argv:
            print(f"{vendor} {event} {file.name}: {one} by the service")
    print("| vendor | valid: the service takes | the listener takes | invalid: the service refuses | the listener refuses |")
    print("|---|---|---|---|---|")
    for name, count in counts.items():
        if name != "all":
            print(row(name, count))
    count = counts["all"]
    print(row("all", count))
    until = time.monotonic() + PATIENCE
    while (reached := forwarded(port)).total() < count["valid"] and time.monotonic() < until:
        time.sleep(0.2)
    print(f"forwarded to the service: {reached['taken']} of {count['valid']}, {dict(reached)}")
    is_alone = count["valid alone"] == count["valid"] and count["invalid alone"] >= LEAST_REFUSED * count["invalid"]
    is_behind = count["valid behind"] == count["valid"] and count["invalid behind"] == count["invalid"]
    return is_alone and is_behind and reached == collections.Counter(taken=count["valid"])


def row(name, count):
    cells = [f"{count[f'{kind} {where}']} of {count[kind]}" for kind in ("valid", "invalid") for where in ("alone", "behind")]
    return f"| {name} | {' | '.join(cells)} |"


if __name__ == "__main__":
    main()
