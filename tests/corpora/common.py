"""Helpers of the scripts in this folder: pinned packages from their registries, and our programs, built."""
import hashlib, os, pathlib, re, subprocess, sys, tarfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / "target" / "corpora"
TYPIFY = "0.8.0"
MATURIN = ("maturin", "1.16.0", "837db2f4d93d4899c3ac393fb3cc9eebf35b6002336e5d574f4a4fb6c49fe283")

MANIFEST = """[package]
name = "{name}"
version = "0.0.0"
edition = "2024"
[dependencies]
serde = {{ version = "1", features = ["derive"] }}
serde_json = {{ version = "1", features = ["raw_value"] }}
jsonschema = {{ version = "=0.60.2", default-features = false }}
vistoria-support = {{ path = "{root}/generated/support" }}
{more}
[workspace]
[profile.dev]
debug = false
"""


def checked(archive, sha256):
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != sha256:
        sys.exit(f"{archive.name} has the checksum {found}, not {sha256}")
    return archive


def npm(package, version, sha256):
    """The folder of an npm package, downloaded and unpacked once."""
    WORK.mkdir(parents=True, exist_ok=True)
    stem = f"{package.removeprefix('@').replace('/', '-')}-{version}"
    archive, folder = WORK / f"{stem}.tgz", WORK / "packages" / stem
    if not archive.exists():
        command = ["npm", "pack", "--silent", f"{package}@{version}"]
        subprocess.run(command, cwd=WORK, check=True, stdout=subprocess.DEVNULL)
    checked(archive, sha256)
    if not folder.exists():
        folder.mkdir(parents=True)
        with tarfile.open(archive) as tar:
            tar.extractall(folder, filter="data")
    return folder / "package"


def pypi(package, version, sha256):
    """The source archive of a Python package."""
    WORK.mkdir(parents=True, exist_ok=True)
    archive = WORK / f"{package}-{version}.tar.gz"
    if not archive.exists():
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps",
                   "--no-binary", ":all:", "--dest", str(WORK), f"{package}=={version}"]
        subprocess.run(command, check=False)
    return checked(archive, sha256)


def tools(name, pins):
    """The folder of the programs of Python packages, each pinned with its version and checksums, which pip checks; made once."""
    folder, wanted = WORK / "tools" / name, WORK / "tools" / f"{name}.txt"
    line = lambda package, version, *checksums: " ".join([f"{package}=={version}", *(f"--hash=sha256:{sha256}" for sha256 in checksums)])
    text = "".join(line(*pin) + "\n" for pin in pins)
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    if not wanted.exists() or wanted.read_text() != text:
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        listed = folder / "requirements.txt"
        listed.write_text(text)
        install = ["install", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes", "-r", str(listed)]
        subprocess.run([programs / "python", "-m", "pip", *install], check=True)
        wanted.write_text(text)
    return programs


def peer(crate, version):
    """The program of a crate, installed once."""
    program = WORK / "peers" / "bin" / crate
    if not program.exists():
        command = ["cargo", "install", "--quiet", crate, "--version", version, "--root", str(WORK / "peers")]
        subprocess.run(command, check=True)
    return program


def built(package, program):
    manifest = str(ROOT / "Cargo.toml")
    command = ["cargo", "build", "--quiet", "--release", "-p", package, "--manifest-path", manifest]
    subprocess.run(command, check=True)
    return ROOT / "target" / "release" / program


def generator():
    return built("vistoria-generator", "vistoria-gen")


def validator():
    return built("vistoria-validator", "vistoria")


def artifacts():
    """The folder of what people install, built of this checkout, without the crates."""
    path = os.pathsep.join([str(tools("maturin", [MATURIN])), os.environ["PATH"]])
    command = [sys.executable, str(ROOT / "validator" / "package" / "build.py"), "--no-crates"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=os.environ | {"PATH": path})
    return ROOT / "target" / "artifacts"


def module_name(name):
    """The name of what `vistoria-gen export` writes of a message: of `calcom.createBooking.request`, `calcom_create_booking_request`."""
    words = re.sub(r"([a-z][0-9]*)([A-Z])", r"\1_\2", name)
    return "_".join(re.findall("[a-z0-9]+", words.lower()))


def crate(name, more=""):
    """The folder of a crate that depends on the support crate."""
    folder = WORK / name
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "Cargo.toml").write_text(MANIFEST.format(name=name, root=ROOT, more=more))
    return folder


def code_lines(file):
    """Lines after rustfmt that are neither blank nor comments."""
    copy = file.with_suffix(".formatted.rs")
    copy.write_text(file.read_text())
    subprocess.run(["rustfmt", "--edition", "2024", str(copy)], check=True, capture_output=True)
    lines = [line.strip() for line in copy.read_text().splitlines()]
    copy.unlink()
    return sum(1 for line in lines if line and not line.startswith("//"))
