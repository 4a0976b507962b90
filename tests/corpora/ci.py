#!/usr/bin/env python3
"""Run what repositories of other people use to check their captures: the hooks of `.pre-commit-hooks.yaml` with pre-commit, which
installs the wheel of this checkout, and the scripts of the composite action as a runner runs them.

    python3 tests/corpora/ci.py        fails when one of them does not do what it should

Hooks and action are those of the last commit, from a clone; both are also held to their formats: the hooks to pre-commit's own
check, the action to the schema of actions in the source archive of check-jsonschema, with our own `check --schema`, and to zizmor.
"""
import json, os, pathlib, re, shutil, subprocess, sys, tarfile, tempfile

from common import ROOT, WORK, artifacts, generator, pypi, tools, validator

SCHEMAS = ("check_jsonschema", "0.39.0", "33340a2f885e207411c7a7d1db0a052ba24a4e58c92a47f54231e4a128af2764")
SCHEMA_FOLDER = "src/check_jsonschema/builtin_schemas/vendor"
PINS = [
    ("pre-commit", "4.7.0", "2e229038ad3656081b70c27913157e4b636ef306f643f024a8a8e3f0f7b2f877"),
    ("cfgv", "3.5.0", "a8dc6b26ad22ff227d2634a65cb388215ce6cc96bbcc5cfde7641ae87e8dacc0"),
    ("identify", "2.6.20", "6a16b69b93187244e0548cbfd25b3e4a6f9a7a2ad784625c3bec2b8d27b81aaa"),
    ("nodeenv", "1.12.0", "80644d65c10cc2be12e3e4b54b3367ff288c7ad24ae75c2dcc65454fc7449d4d"),
    # The source archive, and what is built of it for Python 3.11 on Linux.
    ("PyYAML", "6.0.4", "e24bf71af8a432d7808fabff134d38dfe16d3cbb41f2873bb4b1e42422de0a1a",
     "622aa875fa6533f25fedcffe23079357d65a690d462200afed5d8e9d0e01ebee"),
    ("virtualenv", "21.15.11", "0390c40275487b5e677a1e559e30204ff061db4c5fec39c81d0dff1b24d2b774"),
    ("distlib", "0.4.4", "cf09d55b1e85a89576b036aeb71550bfd68320f3f21761ca329eadadad918638"),
    ("filelock", "4.3.1", "79e43df8e9fe509cd83a3899a7c186c8077cbbe4d200a1ed3705c2f3bb6bc487"),
    ("packaging", "26.4", "81383611a09c1bc0b08b76e0fd5829d7c6824c65b27a6aee339da133f4233ea2"),
    ("platformdirs", "4.14.8", "1e34af590de4d978631b751eb2202f2fee4497537a17c1720b12fcf57b331392"),
    ("python-discovery", "1.9.6", "93b10b90363d4151964cdeee2ec6601f3041b17fc2b253a1c3da7d6e7ddd8337"),
]
ZIZMOR = ("zizmor", "1.32.0", "84a6acb975accc13408786a2bd274b572537ca19c933ebbc13e78f3988562071")
AS_JSON = "import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1], encoding='utf-8'))))"
FORMATS = ROOT / "validator" / "tests" / "fixtures" / "formats" / "new-user"
DOCUMENT = ROOT / "tests" / "fixtures" / "specifications" / "bodies.openapi.yaml"
CLEAN, BROKEN = FORMATS / "clean.json", FORMATS / "1.json"
# Names that are words of a shell or of a program if nobody takes care.
NAMES = ["a b.json", "$(touch ran).json", "`touch ran`;touch ran.json", "'\".json", "é.json"]


class Checks:
    """What was looked at, a line each, and whether any was wrong."""

    def __init__(self):
        self.failed = False

    def __call__(self, name, is_right, ran):
        print(f"{'right' if is_right else 'WRONG'}: {name}", flush=True)
        if not is_right:
            self.failed = True
            print(f"exit {ran.returncode}\n{ran.stdout}{ran.stderr}")


def text(command, **words):
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, **words)


def git(folder, *words):
    author = ["-c", "user.name=corpora", "-c", "user.email=corpora@example.com", "-c", "commit.gpgsign=false"]
    ran = text(["git", *author, *words], cwd=folder)
    return ran.stdout.strip() if ran.returncode == 0 else sys.exit(f"git {' '.join(words)}: {ran.stderr}")


class Repository:
    """A repository in which a hook runs."""

    def __init__(self, folder, clone, hook, environment, programs):
        self.folder, self.clone, self.hook = folder / hook["id"], clone, hook
        self.environment, self.programs = environment, programs
        self.folder.mkdir()
        git(self.folder, "init", "--quiet")

    def run(self):
        chosen = {"repo": str(self.clone), "rev": git(self.clone, "rev-parse", "HEAD"), "hooks": [self.hook]}
        # JSON is YAML.
        (self.folder / ".pre-commit-config.yaml").write_text(json.dumps({"repos": [chosen]}))
        git(self.folder, "add", ".")
        command = [self.programs / "pre-commit", "run", "--all-files", "--verbose"]
        return text(command, cwd=self.folder, env=self.environment)


def hooks(checks, manifest, clone, folder, environment, programs):
    """Each hook in a repository of its own: first with what it should pass, then with what it should fail."""
    ran = text([programs / "pre-commit", "validate-manifest", clone / ".pre-commit-hooks.yaml"])
    checks("pre-commit takes the list of hooks", ran.returncode == 0, ran)
    tested = {"vistoria-check": check_hook, "vistoria-lint": lint_hook, "vistoria-types": types_hook}
    checks("every hook is run here", {hook["id"] for hook in manifest} == set(tested), ran)
    for name, test in tested.items():
        test(checks, name, lambda **options: Repository(folder, clone, {"id": name} | options, environment, programs))


def check_hook(checks, name, repository):
    here = repository(files="^captures/")
    captures = here.folder / "captures"
    captures.mkdir()
    for file in NAMES:
        shutil.copy(CLEAN, captures / file)
    (here.folder / "other.json").write_text("[1, 2]")
    ran = here.run()
    is_right = ran.returncode == 0 and f"{len(NAMES)} payloads" in ran.stdout and "0 errors" in ran.stdout
    checks(f"{name} passes what has no error, and checks the chosen folder alone", is_right, ran)
    shutil.copy(BROKEN, captures / "broken.json")
    ran = here.run()
    checks(f"{name} fails what is broken", ran.returncode == 1 and "1 failed" in ran.stdout, ran)
    checks(f"{name} runs nothing of a name", not any(here.folder.rglob("ran*")), ran)


def lint_hook(checks, name, repository):
    here = repository()
    shutil.copy(DOCUMENT, here.folder / "openapi.yaml")
    ran = here.run()
    checks(f"{name} passes a sound document", ran.returncode == 0 and "1 passed" in ran.stdout, ran)
    (here.folder / "broken.openapi.yaml").write_text("openapi: 3.1.0\n  info: {\n")
    ran = here.run()
    checks(f"{name} fails a broken one, with its place", ran.returncode == 1 and "broken.openapi.yaml:2" in ran.stdout, ran)


def types_hook(checks, name, repository):
    here = repository(args=["openapi.yaml", "--out", "types.rs"])
    shutil.copy(DOCUMENT, here.folder / "openapi.yaml")
    types = here.folder / "types.rs"
    text([generator(), "emit", here.folder / "openapi.yaml", "--out", types], check=True)
    ran = here.run()
    checks(f"{name} passes types that are up to date", ran.returncode == 0, ran)
    types.write_text(types.read_text().replace("Problem", "Trouble"))
    ran = here.run()
    checks(f"{name} fails stale types, with a diff", ran.returncode == 1 and "-pub struct Trouble" in ran.stdout, ran)


def snippet(checks, vistoria, schema, clone, programs, folder):
    """The job for GitLab in validator/README.md, by the schema of GitLab's jobs."""
    [yaml] = re.findall(r"^```yaml\n# \.gitlab-ci\.yml\n(.*?)^```$", (clone / "validator" / "README.md").read_text(), re.M | re.S)
    (folder / "job.yml").write_text(yaml)
    (folder / "job.json").write_text(text([programs / "python", "-c", AS_JSON, folder / "job.yml"], check=True).stdout)
    ran = text([vistoria, "check", "--schema", schema, folder / "job.json"])
    checks("the job for GitLab is valid by the schema of GitLab", ran.returncode == 0, ran)


def action(checks, described, vistoria, folder, environment):
    """The script of the action, with the variables that the runner sets from its inputs."""
    [step] = [step for step in described["runs"]["steps"] if step["name"] == "vistoria check"]
    script = folder / "step.sh"
    script.write_text(step["run"])
    repository = folder / "action"
    (repository / "captures").mkdir(parents=True)
    for name in NAMES:
        shutil.copy(CLEAN, repository / "captures" / name)
    shutil.copy(BROKEN, repository / "broken.json")
    defaults = {name: value.get("default") for name, value in described["inputs"].items()}

    def run(**inputs):
        values = defaults | {name.replace("_", "-"): value for name, value in inputs.items()}
        variables = {name: values[of.removeprefix("${{ inputs.").removesuffix(" }}")] for name, of in step["env"].items()}
        # As runners call a script whose shell is bash.
        return text(["bash", "--noprofile", "--norc", "-eo", "pipefail", script], cwd=repository, env=environment | {"RUNNER_TEMP": str(folder)} | variables)

    ran = run(paths="captures")
    checks("the action passes what has no error", ran.returncode == 0 and f"{len(NAMES)} payloads" in ran.stdout, ran)
    ran = run(paths="\n".join(f"captures/{name}" for name in NAMES) + "\n\n")
    checks("the action takes any name, one a line", ran.returncode == 0 and f"{len(NAMES)} payloads" in ran.stdout, ran)
    ran = run(paths="captures/*.json\nbroken.json")
    is_right = ran.returncode == 1 and "::error file=broken.json," in ran.stdout and f"{len(NAMES) + 1} payloads" in ran.stdout
    checks("the action takes patterns, and annotates what is broken", is_right, ran)
    ran = run(paths="there-is-no-such-file")
    checks("the action fails for a file that is not there", ran.returncode == 2, ran)
    ran = run(paths="\n")
    checks("the action fails without a path", ran.returncode == 2, ran)
    ran = run(paths="--help")
    checks("the action takes no option for a path's sake", ran.returncode == 2, ran)
    ran = run(paths="broken.json", format="sarif", arguments="--output\na report.sarif\n\n--report\njunit=a report.xml")
    written = [repository / "a report.sarif", repository / "a report.xml"]
    checks("the action takes further arguments, one a line", ran.returncode == 1 and all(file.exists() for file in written), ran)
    shutil.copy(FORMATS / "2 & more.json", repository / "notes.json")
    report = repository / "report.json"
    text([vistoria, "check", "--format", "json", "--output", report, repository / "broken.json"])
    found = {finding["fingerprint"] for payload in json.loads(report.read_text())["payloads"] for finding in payload["findings"]}
    add = [vistoria, "baseline", "add", "--baseline", repository / "known causes.toml", "--from", report, "--reason", "It is known"]
    text([*add, *sorted(found)], check=True)
    ran = run(paths="broken.json", baseline="known causes.toml")
    checks("the action passes what is in the baseline", ran.returncode == 0, ran)
    ran = run(paths="notes.json", baseline="known causes.toml", fail_on="warning")
    checks("the action fails for a warning when asked to", ran.returncode == 1, ran)
    ran = run(paths="broken.json", sarif="true")
    checks("the action writes what is uploaded", ran.returncode == 1 and (folder / "vistoria.sarif").exists(), ran)
    checks("the action runs nothing of a name", not any(repository.rglob("ran*")), ran)


def main():
    vistoria, programs, checks, made = validator(), tools("ci", PINS), Checks(), artifacts()
    with tarfile.open(pypi(*SCHEMAS)) as tar:
        schemas = [WORK / "github-actions.json", WORK / "gitlab-ci.json"]
        for schema in schemas:
            schema.write_bytes(tar.extractfile(f"{SCHEMAS[0]}-{SCHEMAS[1]}/{SCHEMA_FOLDER}/{schema.name}").read())
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        clone = folder / "clone"
        git(folder, "clone", "--quiet", ROOT, clone)
        read = lambda file: json.loads(text([programs / "python", "-c", AS_JSON, clone / file], check=True).stdout)
        # What the user has set for git, for pre-commit or for a runner does not count.
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_", "PRE_COMMIT", "VISTORIA"))}
        path = os.pathsep.join([str(vistoria.parent), kept["PATH"]])
        environment = kept | {"PATH": path, "PRE_COMMIT_HOME": str(folder / "cache"), "PIP_FIND_LINKS": str(made)}
        hooks(checks, read(".pre-commit-hooks.yaml"), clone, folder, environment, programs)
        described = folder / "action.json"
        described.write_text(json.dumps(read(".github/actions/check/action.yml")))
        ran = text([vistoria, "check", "--schema", schemas[0], "--input-format", "json", described])
        checks("the action is valid by the schema of actions", ran.returncode == 0, ran)
        ran = text([tools("zizmor", [ZIZMOR]) / "zizmor", "--offline", "--no-progress", clone / ".github" / "actions" / "check" / "action.yml"])
        checks("zizmor has nothing against the action", ran.returncode == 0, ran)
        snippet(checks, vistoria, schemas[1], clone, programs, folder)
        action(checks, json.loads(described.read_text()), vistoria, folder, environment)
    sys.exit(checks.failed)


if __name__ == "__main__":
    main()
