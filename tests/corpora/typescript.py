#!/usr/bin/env python3
"""Have openapi-typescript make types of what `vistoria-gen export --to openapi-3.1` writes of each vendor, and compile them with tsc.

    python3 tests/corpora/typescript.py        prints a line for each vendor; exits with 1 when one does not compile

With the types is compiled a file that gives every valid example of an event to the type of its body, and an empty object to each,
which must not compile. Objects of which a contract says nothing more are `unknown`, else no example with a property would fit.
"""
import json, subprocess, sys

from common import ROOT, WORK, generator, npm
from python_models import bodies, events_of, vendors

TOOLS = [
    ("@babel/code-frame", "7.29.7", "fa8b176fa0b5d1d72b41ad33443f1f4f75933157a45010dffb51719f40c19c67"),
    ("@babel/helper-validator-identifier", "7.29.7", "7a31904bc45f1bb232d5e5dd797d12296f4a27fb4bf0f6d517827700f997dc1f"),
    ("@redocly/ajv", "8.11.2", "6a7695279f8fd8f4330fe52fc566096393bbcfe4a1a12b71b81952db2c9e6d2b"),
    ("@redocly/config", "0.22.0", "d6bc45387bfc4a1a679014db2d26f2ba2236ffcfcce43bbc92f9a2fb59b6fb4c"),
    ("@redocly/openapi-core", "1.34.24", "cc883b370136d01d8ee7d9b53f5ac8b73fa45a2eaf055dd10e87d0095981ddee"),
    ("agent-base", "7.1.4", "7dd4a61668a9a4e8d4e903f1a254f94d53dafd3f316f2b9b597c5ad8c79cb57e"),
    ("ansi-colors", "4.1.3", "8e8874d92e1805e62ae3e17846521c70c68eaf16d2c977ba9c8d3e2cebbd8931"),
    ("argparse", "2.0.1", "27903847fc8215e6fc5a33e81490f7baba66403f8aade33771b988cca097728c"),
    ("balanced-match", "1.0.2", "d854f7abdd0c7a8120cf381e0ad5f972cbd0255f5d987424bd672c8c4fcebcc1"),
    ("brace-expansion", "2.1.8", "eb26e9fe6cb6d92d79fe866c567552d5a052749c5438f2eda737639605c7ab5a"),
    ("change-case", "5.4.4", "8fd13538849edf6d6756d65690913ba7ae03ecab99bbf2d3e2a95b95957975ab"),
    ("colorette", "1.4.0", "e6f3e47e264cbf911efa07154de8a401ae6b01ce8d7ba3a064a35baa161b926f"),
    ("debug", "4.4.3", "89c1ac9c946ee8905a875837114528e97eeae35e03be3190584b2216af43e4a7"),
    ("fast-deep-equal", "3.1.3", "b019a0980f27638dc3f85836b0e478f188e00d7a6e5852c0819fa86f56e47b8f"),
    ("https-proxy-agent", "7.0.6", "960f89e8e5240882f64249d04a538421dd39d62ffacc138544647cc3251bc0e0"),
    ("index-to-position", "1.2.0", "c901418ea21085a92727630720b986cbfc05cb05134eebdc1bea31ca13ad0b2c"),
    ("js-levenshtein", "1.1.6", "71870db27c270863cec3cd851212021c9c83ab7d4988db582b60e2bb35d603b5"),
    ("js-tokens", "4.0.0", "d884c7a2d8adb5568c1272d92b4f9c62707f4226cf9e7b22e7b957c7361e3c53"),
    ("js-yaml", "4.3.2", "c7b241d2224cf9253ff53854aa4cee87da91bd889c4d0fa3a3ffd1041ecee5b1"),
    ("json-schema-traverse", "1.0.0", "023222622df29fc274bde5d3590e47aa1d4a8e3c1d6e2aba029948ed79799b21"),
    ("minimatch", "5.1.9", "67e7dacfba9fcabb6ac661620b67e6c22600b4aa56ffa14431cbdfdeebbd4cfe"),
    ("ms", "2.1.3", "f6616e15e530ed552f9daa2d3ce71963947c6bc7c98c9b64fd3e673fd02622c6"),
    ("openapi-typescript", "7.13.0", "127c3c93b02c3deacc93091a215235f697e6db9fe350bc50740cdaefb865d580"),
    ("parse-json", "8.3.0", "417c68fbbfb5a7ebb279f1972de2c1253e7de2979b1a7ded32e1063d3b47d148"),
    ("picocolors", "1.1.1", "d3aedb2807967b7eb37fd11b03b7e3701e725af79c650d0812ff7213f8f882d9"),
    ("pluralize", "8.0.0", "984464a74e8a33c18d2760e162533a68eb772574b0816918f738e2b27ef5b695"),
    ("require-from-string", "2.0.2", "cb694a4965908f7775a0c757f00cf4e624d193cd71d77988fbcca0f597b88d82"),
    ("supports-color", "10.2.2", "adf493660d1efc7c69540b579f6c317070ba8e9f5d73d2b9067127ad3fe346b7"),
    ("type-fest", "4.41.0", "7de169e0a6ddc9193052f165cc7e75848eb739c97e358578e93bf7f7fc478932"),
    ("typescript", "5.9.3", "10e108c9cf7d5f2879053dff18515fb405abf2ccef63eaaf017d9c571687a1d3"),
    ("uri-js-replace", "1.0.3", "56747381335f8f4808e7a9fd1e3c6d4116cc40c37c91902b44933965b0055cbb"),
    ("yaml-ast-parser", "0.0.43", "8020fec3360cdb78524a090c7668877ce5f52c28210b71b2b5bb95a5aaa57582"),
    ("yargs-parser", "21.1.1", "342b7d527d4a72265b64f27711517349c3c05ee302ab3b8c7452f0bfbe709151"),
]
FOLDER = WORK / "typescript"
OPTIONS = {"strict": True, "noEmit": True, "skipLibCheck": False, "types": [], "target": "es2022", "module": "esnext", "moduleResolution": "bundler"}
HEAD = """import type { webhooks } from "./types";

type Body<Event extends keyof webhooks> =
  webhooks[Event] extends { post: { requestBody?: { content: { "application/json": infer Body } } } } ? Body : never;

"""


def installed():
    """The folder with the packages, as Node.js looks for them."""
    modules = FOLDER / "node_modules"
    for pin in TOOLS:
        folder, link = npm(*pin), modules / pin[0]
        link.parent.mkdir(parents=True, exist_ok=True)
        if not link.exists():
            link.symlink_to(folder)
    return modules


def node(modules, script, *words):
    return subprocess.run(["node", "--preserve-symlinks", "--preserve-symlinks-main", modules / script, *words], capture_output=True, text=True, cwd=FOLDER)


def checks(vendor):
    """A file that gives values to the types of bodies, and the number of examples in it."""
    lines, count = [HEAD], 0
    for event in events_of(vendor):
        for file in bodies(vendor, event, "valid"):
            lines.append(f"export const example_{count}: Body<{json.dumps(event)}> = {file.read_text().strip()};\n")
            count += 1
        lines.append(f"// @ts-expect-error\nexport const none_{len(lines)}: Body<{json.dumps(event)}> = {{}};\n")
    return "".join(lines), count


def main():
    modules, program, is_good = installed(), generator(), True
    for vendor in vendors():
        folder = FOLDER / vendor
        folder.mkdir(parents=True, exist_ok=True)
        document = folder / "openapi.json"
        exported = subprocess.run([program, "export", vendor, "--to", "openapi-3.1", "--out", document], capture_output=True, text=True, cwd=ROOT)
        made = node(modules, "openapi-typescript/bin/cli.js", document, "--output", folder / "types.ts", "--empty-objects-unknown")
        text, count = checks(vendor)
        (folder / "checks.ts").write_text(text)
        (folder / "tsconfig.json").write_text(json.dumps({"compilerOptions": OPTIONS, "files": ["types.ts", "checks.ts"]}))
        compiled = node(modules, "typescript/bin/tsc", "--project", folder / "tsconfig.json")
        is_right = not (exported.returncode or made.returncode or compiled.returncode)
        is_good &= is_right
        lines = len((folder / "types.ts").read_text().splitlines()) if made.returncode == 0 else 0
        print(f"{vendor}: {lines:,} lines of types, {count} examples of {len(events_of(vendor))} events: {'compiled' if is_right else 'WRONG'}", flush=True)
        if not is_right:
            print(exported.stderr, made.stderr, compiled.stdout, compiled.stderr, sep="\n")
    sys.exit(0 if is_good else 1)


if __name__ == "__main__":
    main()
