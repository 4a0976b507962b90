#!/usr/bin/env python3
"""Install as strangers do, from artifacts that this run makes: each way leads from nothing to a first verdict in one command.

    python3 tests/corpora/install.py [--crates]

Prints the seconds of each way, and fails when one takes more than ten, judges wrongly or has another version than the others. With
`--crates` the programs are also built from the packed crates, as `cargo install` does it. Everything is downloaded from this machine.
"""
import base64, functools, hashlib, http.server, json, os, pathlib, re, shutil, subprocess, sys, tarfile, tempfile, threading, time, tomllib

from common import MATURIN, ROOT, artifacts, tools
from ci import AS_JSON, PINS, git

UV = ("uv", "0.13.9", "d7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19")
FORMATS = ROOT / "validator" / "tests" / "fixtures" / "formats" / "new-user"
MOST_SECONDS = 10
FAILED = []


def check(what, is_right, said=""):
    print(f"{'right' if is_right else 'WRONG'}: {what}", flush=True)
    if not is_right:
        FAILED.append(what)
        print(said)


class Registry(http.server.SimpleHTTPRequestHandler):
    """The artifacts, and the npm packages among them as a registry has them."""

    def do_GET(self):
        name = self.path.lstrip("/").replace("%2f", "/").replace("%2F", "/")
        packages = self.server.packages
        if name not in packages:
            return super().do_GET()
        described, archive = packages[name]
        version = described["version"]
        integrity = "sha512-" + base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
        dist = {"tarball": f"{self.server.url}/npm/{archive.name}", "integrity": integrity}
        answer = json.dumps({"name": name, "dist-tags": {"latest": version}, "versions": {version: described | {"dist": dist}}}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def send_error(self, code, *_):
        # The usual page needs a module that html.py here stands before.
        self.send_response(code)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def served(folder):
    """Serves the artifacts on a port of this machine, and returns the server."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Registry, directory=str(folder)))
    server.url = f"http://127.0.0.1:{server.server_port}"
    server.packages = {}
    for archive in (folder / "npm").glob("*.tgz"):
        with tarfile.open(archive) as tar:
            described = json.load(tar.extractfile("package/package.json"))
        server.packages[described["name"]] = (described, archive)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def archive_command(url, version, crate, program):
    """What gets the archive of a program and unpacks it, by the metadata of its crate that cargo-binstall reads."""
    target = next(line.split()[1] for line in subprocess.run(["rustc", "-vV"], capture_output=True, text=True).stdout.splitlines() if line.startswith("host:"))
    words = {"repo": url, "version": version, "target": target, "archive-suffix": ".tar.xz", "bin": program, "binary-ext": ""}
    filled = lambda text: re.sub(r"\{ ([a-z-]+) \}", lambda match: words[match[1]], text)
    metadata = tomllib.loads((ROOT / crate / "Cargo.toml").read_text())["package"]["metadata"]["binstall"]
    assert metadata["pkg-fmt"] == "txz"
    name = filled(metadata["pkg-url"]).rsplit("/", 1)[1]
    return f"curl -sSfL {url}/{name} | tar xJ && {filled(metadata['bin-dir'])}"


def ways(made, server, version):
    """The command of each way, up to the program's own words."""
    return {
        "pip": f"python3 -m venv v && v/bin/pip install -q --disable-pip-version-check --no-index --find-links {made} vistoria && v/bin/vistoria",
        "uvx": f"{tools('uv', [UV]) / 'uvx'} -q --offline --find-links {made} vistoria",
        "npx": f"npx --yes --registry {server.url} vistoria",
        "archive of cargo-binstall": archive_command(server.url, version, "validator", "vistoria"),
    }


def timed(command, folder, environment):
    began = time.monotonic()
    ran = subprocess.run(["bash", "-eo", "pipefail", "-c", command], cwd=folder, env=environment, capture_output=True, text=True)
    return ran, time.monotonic() - began


def verdicts(name, command, environment, version):
    """One way: from nothing to a verdict, then both verdicts and the version of what is there now."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        environment = environment | {"HOME": str(folder / "home"), "npm_config_cache": str(folder / "npm"), "UV_CACHE_DIR": str(folder / "uv"),
                                     "PIP_CACHE_DIR": str(folder / "pip"), "npm_config_update_notifier": "false"}
        (folder / "home").mkdir()
        shutil.copy(FORMATS / "1.json", folder / "broken.json")
        shutil.copy(FORMATS / "clean.json", folder / "clean.json")
        ran, seconds = timed(f"{command} check --vendor clinicarx --event new-user broken.json", folder, environment)
        is_right = ran.returncode == 1 and "error[" in ran.stdout and seconds <= MOST_SECONDS
        check(f"{name}: a verdict after {seconds:.1f} s", is_right, ran.stdout + ran.stderr)
        again = command.rsplit("&&", 1)[-1] if "&&" in command else command
        ran, seconds = timed(f"{again} check -q --vendor clinicarx --event new-user clean.json", folder, environment)
        check(f"{name}: what is sound passes, after {seconds:.2f} s", ran.returncode == 0, ran.stdout + ran.stderr)
        ran, _ = timed(f"{again} --version", folder, environment)
        check(f"{name}: the version", ran.stdout == version, ran.stdout + ran.stderr)


def pre_commit(made, environment):
    """A hook that is run for the first time, and once more."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        git(folder, "clone", "--quiet", ROOT, folder / "clone")
        repository = folder / "repository"
        (repository / "captures").mkdir(parents=True)
        git(repository, "init", "--quiet")
        for number in range(50):
            shutil.copy(FORMATS / ("1.json" if number == 7 else "clean.json"), repository / "captures" / f"{number}.json")
        chosen = {"repo": str(folder / "clone"), "rev": git(folder / "clone", "rev-parse", "HEAD"),
                  "hooks": [{"id": "vistoria-check", "args": ["--vendor", "clinicarx", "--event", "new-user"]}]}
        (repository / ".pre-commit-config.yaml").write_text(json.dumps({"repos": [chosen]}))
        git(repository, "add", ".")
        environment = environment | {"PRE_COMMIT_HOME": str(folder / "cache"), "PIP_FIND_LINKS": str(made)}
        command = f"{tools('ci', PINS) / 'pre-commit'} run --all-files --verbose"
        for what in ("from nothing", "again"):
            ran, seconds = timed(command, repository, environment)
            is_right = ran.returncode == 1 and "1 failed" in ran.stdout and seconds <= MOST_SECONDS
            check(f"pre-commit, {what}: 50 captures after {seconds:.1f} s", is_right, ran.stdout + ran.stderr)
            print(*re.findall(r"- duration: .*", ran.stdout))


def action(made, environment):
    """The steps of the action in a repository of 50 captures, as a runner runs them."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        python = tools("ci", PINS) / "python"
        described = json.loads(subprocess.run([python, "-c", AS_JSON, ROOT / ".github/actions/check/action.yml"], capture_output=True, text=True, check=True).stdout)
        repository = folder / "repository"
        (repository / "captures").mkdir(parents=True)
        for number in range(50):
            shutil.copy(FORMATS / ("1.json" if number == 7 else "clean.json"), repository / "captures" / f"{number}.json")
        inputs = {name: value.get("default") for name, value in described["inputs"].items()}
        inputs |= {"paths": "captures", "arguments": "--vendor\nclinicarx\n--event\nnew-user"}
        environment = environment | {"RUNNER_TEMP": str(folder), "GITHUB_STEP_SUMMARY": str(folder / "summary"),
                                     "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(made)}
        began = time.monotonic()
        for step in (step for step in described["runs"]["steps"] if "run" in step):
            variables = {name: inputs[of.removeprefix("${{ inputs.").removesuffix(" }}")] for name, of in step["env"].items()}
            (folder / "step.sh").write_text(step["run"])
            command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", folder / "step.sh"]
            ran = subprocess.run(command, cwd=repository, env=environment | variables, capture_output=True, text=True)
            if ran.returncode:
                break
        seconds = time.monotonic() - began
        annotated = "::error file=captures/7.json,line=" in ran.stdout
        is_right = ran.returncode == 1 and annotated and (folder / "summary").stat().st_size > 0 and seconds <= MOST_SECONDS
        check(f"action: red, with an annotation and a summary, after {seconds:.1f} s", is_right, ran.stdout + ran.stderr)


def completions_and_pages(made, version):
    """Completions in bash, and the manual pages by mandoc."""
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(next(made.glob("vistoria-0*.tar.xz"))) as tar:
            tar.extractall(folder, filter="data")
        share = next(pathlib.Path(folder).glob("vistoria-*")) / "share"
        script = f'source {share / "bash-completion/completions/vistoria"}; COMP_WORDS=(vistoria che); COMP_CWORD=1; _vistoria vistoria che vistoria; echo "${{COMPREPLY[@]}}"'
        ran = subprocess.run(["bash", "--norc", "-c", script], capture_output=True, text=True)
        check("bash completes che to check", ran.stdout.split() == ["check"], ran.stdout + ran.stderr)
        pages = sorted((share / "man" / "man1").glob("*.1"))
        if shutil.which("mandoc") is None:
            print("left out: mandoc is not installed")
            return
        ran = subprocess.run(["mandoc", "-T", "lint", "-W", "error", *pages], capture_output=True, text=True)
        check(f"mandoc finds no error in {len(pages)} manual pages", ran.returncode == 0, ran.stdout[:3000])


def crates(version, environment):
    """Both programs from the packed crates, of which none is in a registry yet."""
    path = os.pathsep.join([str(tools("maturin", [MATURIN])), os.environ["PATH"]])
    subprocess.run(["cargo", "package", "--workspace", "--locked", "--no-verify", "--quiet", "--exclude", "vistoria-tests", "--exclude", "vistoria-test-helpers"], cwd=ROOT, check=True)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        patches = []
        for archive in (ROOT / "target" / "package").glob("*.crate"):
            with tarfile.open(archive) as tar:
                tar.extractall(folder, filter="data")
            name = re.match(r"(.*)-\d", archive.stem)[1]
            patches += ["--config", f'patch.crates-io.{name}.path="{folder / archive.stem}"']
        for name in ("vistoria-validator", "vistoria-generator"):
            package = next(folder.glob(f"{name}-*"))
            command = ["cargo", "install", "--quiet", "--path", package, "--root", folder / "root", *patches]
            began = time.monotonic()
            ran = subprocess.run(command, capture_output=True, text=True, env=environment | {"PATH": path, "CARGO_TARGET_DIR": str(ROOT / "target" / "installed")})
            check(f"cargo install {name}: built after {time.monotonic() - began:.0f} s", ran.returncode == 0, ran.stderr)
        said = subprocess.run([folder / "root" / "bin" / "vistoria", "--version"], capture_output=True, text=True).stdout
        check("cargo install: the version", said == version, said)


def main():
    made = artifacts()
    for path in sorted(made.rglob("*")):
        if path.suffix in {".xz", ".whl", ".tgz"}:
            print(f"{path.name} has {path.stat().st_size / 1e6:.2f} MB")
    dist = ROOT / "target" / "dist" / "vistoria"
    version = subprocess.run([dist, "--version"], capture_output=True, text=True, check=True).stdout
    print(version, end="")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_", "PRE_COMMIT", "VISTORIA", "PIP_", "UV_", "npm_"))}
    server = served(made)
    for name, command in ways(made, server, version.split()[1]).items():
        verdicts(name, command, environment, version)
    pre_commit(made, environment)
    action(made, environment)
    completions_and_pages(made, version)
    if "--crates" in sys.argv:
        crates(version, environment)
    server.shutdown()
    sys.exit(bool(FAILED))


if __name__ == "__main__":
    main()
