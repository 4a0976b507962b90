#!/usr/bin/env python3
"""Build what people install, for the platform of this machine: archives, the wheel, the npm packages and the crates.

    python3 validator/package/build.py [--no-crates]

Everything goes to target/artifacts: `vistoria-VERSION-TARGET.tar.xz` and `vistoria-gen-VERSION-TARGET.tar.xz` in the layout that
cargo-binstall reads, the wheel, `npm/*.tgz`, `crates/*.crate` and `SHA256SUMS`. Needs cargo, npm, and maturin on the path.
"""
import argparse, hashlib, json, lzma, os, pathlib, platform, shutil, subprocess, sys, tarfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / "validator" / "package"
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
OUT = ROOT / "target" / "artifacts"
# Each program, and the crate that it is built from.
PROGRAMS = {"vistoria": "vistoria-validator", "vistoria-gen": "vistoria-generator"}
SHELLS = {"bash": "bash-completion/completions/{}", "zsh": "zsh/site-functions/_{}", "fish": "fish/vendor_completions.d/{}.fish"}
SYSTEMS = {"Linux": "linux", "Darwin": "darwin", "Windows": "win32"}
MACHINES = {"x86_64": "x64", "AMD64": "x64", "aarch64": "arm64", "arm64": "arm64"}
SUFFIX = ".exe" if os.name == "nt" else ""


def run(*command, **words):
    return subprocess.run([str(word) for word in command], check=True, text=True, **words)


def said(*command):
    return run(*command, stdout=subprocess.PIPE).stdout


def version():
    metadata = json.loads(said("cargo", "metadata", "--no-deps", "--format-version", "1", "--manifest-path", ROOT / "Cargo.toml"))
    return next(package["version"] for package in metadata["packages"] if package["name"] == PROGRAMS["vistoria"])


def host():
    return next(line.split()[1] for line in said("rustc", "-vV").splitlines() if line.startswith("host:"))


def programs():
    """Builds the programs, and returns their paths."""
    for crate in PROGRAMS.values():
        # Apart, as maturin builds one of them: together they would have other features, and be built twice.
        run("cargo", "build", "--locked", "--profile", "dist", "-p", crate, cwd=ROOT)
    return {name: TARGET / "dist" / f"{name}{SUFFIX}" for name in PROGRAMS}


def share(vistoria, folder):
    """Writes completions and manual pages into a folder, as they lie below `share`."""
    for shell, path in SHELLS.items():
        file = folder / path.format("vistoria")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(said(vistoria, "completions", shell))
    pages = folder / "man" / "man1"
    pages.mkdir(parents=True, exist_ok=True)
    (pages / "vistoria.1").write_text(said(vistoria, "man"))
    # The commands that the help lists, each with a page of its own.
    listed = said(vistoria, "--help").split("Commands:\n")[1].split("\n\n")[0]
    for line in listed.splitlines():
        command = line.split()[0]
        if line.startswith("  ") and not line.startswith("   ") and command != "help":
            (pages / f"vistoria-{command}.1").write_text(said(vistoria, "man", command))


def archive(program, path, name):
    """Packs a program, the licence and, with `vistoria`, completions and manual pages below a folder of the archive's name."""
    folder = OUT / name
    folder.mkdir(parents=True)
    shutil.copy2(path, folder)
    shutil.copy2(ROOT / "LICENSE", folder)
    shutil.copy2(HERE / "README.md", folder)
    if program == "vistoria":
        share(path, folder / "share")
    # Machine code packs better when the targets of its jumps are made absolute first.
    code = [{"id": lzma.FILTER_X86}] if platform.machine() in ("x86_64", "AMD64") else []
    filters = [*code, {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "lc": 4}]
    with lzma.open(OUT / f"{name}.tar.xz", "wb", filters=filters) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        tar.add(folder, name)
    shutil.rmtree(folder)


def wheel(built):
    data = OUT / "vistoria.data"
    (data / "scripts").mkdir(parents=True)
    shutil.copy2(built["vistoria-gen"], data / "scripts")
    share(built["vistoria"], data / "data" / "share")
    run("maturin", "build", "--locked", "--quiet", "--manifest-path", ROOT / "validator" / "Cargo.toml", "--out", OUT, cwd=ROOT)
    shutil.rmtree(data)


def npm(built, version):
    """Packs the package of this platform, and the one that people install."""
    system, machine = SYSTEMS[platform.system()], MACHINES[platform.machine()]
    own = f"@vistoria/{system}-{machine}"
    common = {"version": version, "license": "MIT", "description": "Holds vendors' payloads to their contracts"}
    one = {"name": own, **common, "os": [system], "cpu": [machine], "files": ["bin"], "preferUnplugged": True}
    if system == "linux":
        one["libc"] = ["glibc"]
    # One entry a platform whose package was published with this version.
    platforms = sorted({own, *os.environ.get("VISTORIA_NPM_PLATFORMS", "").split()})
    whole = {"name": "vistoria", **common, "bin": {name: f"bin/{name}.js" for name in PROGRAMS}, "files": ["bin"],
             "engines": {"node": ">=18"}, "optionalDependencies": {name: version for name in platforms}}
    folder = OUT / "npm"
    for described, files in [(one, {path.name: path for path in built.values()}), (whole, {f"{name}.js": HERE / "launcher.js" for name in PROGRAMS})]:
        package = folder / described["name"].split("/")[-1]
        (package / "bin").mkdir(parents=True)
        (package / "package.json").write_text(json.dumps(described, indent=2) + "\n")
        shutil.copy2(HERE / "README.md", package)
        shutil.copy2(ROOT / "LICENSE", package)
        for name, path in files.items():
            shutil.copy2(path, package / "bin" / name)
            (package / "bin" / name).chmod(0o755)
        run("npm", "pack", "--silent", "--pack-destination", folder, cwd=package, stdout=subprocess.DEVNULL)
        shutil.rmtree(package)


def crates():
    """Packs the crates, as they would be published."""
    private = [word for name in ("vistoria-tests", "vistoria-test-helpers") for word in ("--exclude", name)]
    run("cargo", "package", "--workspace", "--locked", "--no-verify", "--quiet", *private, cwd=ROOT)
    folder = OUT / "crates"
    folder.mkdir()
    for path in (TARGET / "package").glob("*.crate"):
        shutil.copy2(path, folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--no-crates", action="store_true", help="leave out the crates")
    arguments = parser.parse_args()
    if shutil.which("maturin") is None:
        sys.exit("error: maturin is not on the path; install it, e.g. with pip")
    for path in OUT.glob("*"):
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    OUT.mkdir(parents=True, exist_ok=True)
    built, number = programs(), version()
    for program, path in built.items():
        archive(program, path, f"{program}-{number}-{host()}")
    wheel(built)
    npm(built, number)
    if not arguments.no_crates:
        crates()
    made = sorted(path for path in OUT.rglob("*") if path.is_file())
    (OUT / "SHA256SUMS").write_text("".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(OUT)}\n" for path in made))
    for path in made:
        print(f"{path.stat().st_size:>10}  {path.relative_to(OUT)}")


if __name__ == "__main__":
    main()
