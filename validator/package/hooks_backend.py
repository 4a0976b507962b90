"""Build the package that pre-commit installs for the hooks: metadata alone, whose dependency is the wheel with the programs.

A build backend by PEP 517. It is our own, since every other one has to be downloaded into an environment of its own first, which
takes half as long as everything else that pre-commit does when it installs a hook.
"""
import base64, hashlib, re, zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    field = lambda name: re.search(rf'^{name} = "(.*)"$', project, re.MULTILINE)[1]
    name, version = field("name").replace("-", "_"), field("version")
    requires = re.search(r'^dependencies = \["(.*)"\]$', project, re.MULTILINE)[1]
    info = f"{name}-{version}.dist-info"
    files = {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {field('name')}\nVersion: {version}\nRequires-Dist: {requires}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: vistoria\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    digest = lambda text: base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
    record = [f"{path},sha256={digest(text)},{len(text.encode())}\n" for path, text in files.items()]
    files[f"{info}/RECORD"] = "".join([*record, f"{info}/RECORD,,\n"])
    wheel = f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(Path(wheel_directory) / wheel, "w") as packed:
        for path, text in files.items():
            packed.writestr(path, text)
    return wheel
