#!/usr/bin/env python3
"""Change 100 public OpenAPI documents, and find names of the emitted types that get another meaning.

    python3 tests/corpora/names.py [N]

The documents are the N smallest with more than twenty schemas of the npm package that documents.py reads. Of each, values of
enums, properties and definitions are removed, added (with names close to those that are there) and put in reverse order, one
change at a time; the test `stability` of the generator compares the types before and after.
"""
import json, os, shutil, subprocess, sys

from common import ROOT, WORK
from documents import documents


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    folder = WORK / "names"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    chosen = 0
    for document in sorted(documents(), key=lambda path: path.stat().st_size):
        schemas = json.loads(document.read_text()).get("components", {}).get("schemas", {})
        if len(schemas) > 20 and chosen < count:
            shutil.copy(document, folder)
            chosen += 1
    command = ["cargo", "test", "-p", "vistoria-generator", "--test", "it", "stability", "--", "--nocapture"]
    sys.exit(subprocess.run(command, cwd=ROOT, env={**os.environ, "VISTORIA_DOCUMENTS": str(folder)}).returncode)


if __name__ == "__main__":
    main()
