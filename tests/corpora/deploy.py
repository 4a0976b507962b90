#!/usr/bin/env python3
"""Try the files of validator/deploy: the unit with systemd-analyze, the configuration, and deliveries through a real nginx.

    python3 tests/corpora/deploy.py        fails on an error, and when something cannot be tried

Needs systemd-analyze, and nginx in the path or apt-get and dpkg-deb, which download and unpack Debian's packages of it.
"""
import json, os, pathlib, shutil, socket, subprocess, sys, tempfile, time, urllib.error, urllib.request

from common import ROOT, WORK, validator

DEPLOY = ROOT / "validator" / "deploy"
SECRET = "it is a secret"
VENDORS = ["calcom", "chatwoot", "clinicarx", "evolution", "mivicall", "twenty"]


def nginx():
    found, folder = shutil.which("nginx"), WORK / "nginx"
    if found:
        return found
    if not (folder / "usr/sbin/nginx").exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["apt-get", "download", "-qq", "nginx"], cwd=folder, check=True)
        subprocess.run(["dpkg-deb", "-x", str(next(folder.glob("nginx_*.deb"))), str(folder)], check=True)
    return folder / "usr/sbin/nginx"


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def status(url, body=b"{}", headers={}):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=20) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def unit(vistoria, folder):
    """What systemd says about the unit, with the program where it is here."""
    text = (DEPLOY / "vistoria.service").read_text().replace("/usr/local/bin/vistoria", str(vistoria))
    # The user of the unit does not exist here.
    text = text.replace("User=vistoria", "User=daemon").replace("Group=vistoria", "Group=daemon")
    path = folder / "vistoria.service"
    path.write_text(text)
    verified = subprocess.run(["systemd-analyze", "verify", "--man=no", path], capture_output=True, text=True)
    said = (verified.stdout + verified.stderr).strip()
    security = subprocess.run(["systemd-analyze", "security", "--offline=true", path], capture_output=True, text=True)
    exposure = security.stdout.strip().splitlines()[-1:]
    print(f"systemd-analyze verify: exit {verified.returncode} {said or 'nothing to say'}; {' '.join(exposure)}")
    return verified.returncode == 0 and not said


def through_nginx(vistoria, folder):
    """Starts Vistoria with the shipped configuration behind nginx with the shipped location, and sends to nginx."""
    port, inner, metrics = free_port(), free_port(), free_port()
    config = (DEPLOY / "listen.toml").read_text().replace("8717", str(inner)).replace("8718", str(metrics))
    (folder / "listen.toml").write_text("\n".join(line for line in config.splitlines() if not line.startswith("forward")))
    secrets = folder / "secrets"
    secrets.mkdir()
    for vendor in VENDORS:
        (secrets / vendor).write_text(SECRET + "\n")
    (folder / "location.conf").write_text((DEPLOY / "nginx.conf").read_text().replace("8717", str(inner)))
    temporary = "".join(f"{name}_temp_path {folder}/{name};" for name in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
    # Root's nginx would run its workers as somebody who may not write into the folder.
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(
        f"{user} daemon off; pid {folder}/pid; error_log {folder}/error.log; events {{}} http {{ access_log off; {temporary}"
        f" server {{ listen 127.0.0.1:{port}; include {folder}/location.conf; }} }}")
    proxy = [nginx(), "-e", f"{folder}/start.log", "-p", folder, "-c", f"{folder}/nginx.conf"]
    tested = subprocess.run([*proxy, "-t"], capture_output=True, text=True)
    print(f"nginx -t: exit {tested.returncode} {tested.stderr.strip().splitlines()[-1:]}")
    if tested.returncode != 0:
        return False
    command = [vistoria, "listen", "--config", folder / "listen.toml", "--secrets", secrets, "--journal", folder / "journal", "--log-format", "json"]
    checked = subprocess.run([*command, "--check-config"], capture_output=True, text=True)
    log = (folder / "log").open("w")
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True)
    server.stdout.readline()
    front = subprocess.Popen(proxy)
    try:
        time.sleep(1)
        base = f"http://127.0.0.1:{port}/webhooks"
        toml = folder / "secrets.toml"
        toml.write_text("".join(f'{vendor} = "{SECRET}"\n' for vendor in VENDORS))
        sent = subprocess.run([vistoria, "send", "calcom", "BOOKING_CREATED", "--to", base + "/calcom", "--secrets", toml], capture_output=True, text=True)
        forged = {"X-Forwarded-For": "203.0.113.7", "Forwarded": "for=203.0.113.8"}
        found = {
            "a signed delivery": (sent.returncode, 0),
            "an unsigned one": (status(base + "/calcom", headers=forged), 401),
            "a wrong path": (status(base + "/calcom/", headers=forged), 404),
            "3 MB, beyond the limit": (status(base + "/calcom", b" " * 3_000_000), 413),
            "3 MB within the vendor's": (status(base + "/evolution", b" " * 3_000_000), 401),
            "the metrics can be read": (status(f"http://127.0.0.1:{port}/metrics", None) == 200, False),
            "the configuration": (checked.returncode, 0),
        }
        time.sleep(1)
        senders = {line.get("sender") for line in map(json.loads, (folder / "log").read_text().splitlines()) if "sender" in line}
        found["who sent it, whatever it says"] = (senders, {"127.0.0.1"})
        for what, (got, wanted) in found.items():
            print(f"{what}: {got}{'' if got == wanted else f', not {wanted}'}")
        return all(got == wanted for got, wanted in found.values())
    finally:
        for process in [front, server]:
            process.terminate()
            process.wait()


def main():
    vistoria = validator()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        # Each is tried, also when one before it has failed.
        results = [unit(vistoria, folder), through_nginx(vistoria, folder)]
    sys.exit(not all(results))


if __name__ == "__main__":
    main()
