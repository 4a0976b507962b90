#!/usr/bin/env python3
"""The page of `vistoria listen` in a real browser, by keyboard:

    python3 tests/corpora/page.py        says what it saw, and leaves target/corpora/page.png

Wants Node.js and Debian's chromium at /usr/bin/chromium; playwright-core comes from npm, pinned.
"""
import pathlib, subprocess, tempfile

from corpus import WORK, npm, validator

PLAYWRIGHT = ("playwright-core", "1.64.1", "3af03703c967c95037454f2283f709d53ce804a4776d4219d319f5bbcc2a0185")
RULE = "clinicarx/appointment-not-yet-performed"

SCRIPT = """
import { chromium } from "%(playwright)s/index.mjs";
import assert from "node:assert";
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: quiet });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const wrong = [];
page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
page.on("pageerror", (error) => wrong.push(String(error)));
page.on("request", (request) => new URL(request.url()).origin === "%(origin)s" || wrong.push(request.url()));
await page.goto("%(page)s");
await page.waitForFunction(() => document.querySelectorAll("li button").length >= %(count)s);
await page.selectOption("select[name=verdict]", "invalid");
assert.strictEqual(await page.locator("li:visible").count(), 1);
// From the last filter one step to the delivery, and open it.
await page.locator("select[name=verdict]").focus();
await page.keyboard.press("Tab");
await page.keyboard.press("Enter");
const finding = await page.locator(".finding.error").innerText();
assert.match(finding, /expected null, found integer/);
assert.ok(finding.includes("%(rule)s"));
assert.match(finding, /◀/);
await page.screenshot({ path: "%(picture)s" });
assert.deepStrictEqual(wrong, []);
console.log("the page shows", await page.locator("li").count(), "deliveries, and of the invalid one:\\n" + finding);
await browser.close();
"""


def main():
    vistoria, picture = validator(), WORK / "page.png"
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        secrets = folder / "secrets"
        vendors = ["calcom", "chatwoot", "clinicarx", "evolution", "mivicall", "twenty"]
        secrets.write_text("".join(f'{vendor} = "it is a secret"\n' for vendor in vendors))
        command = [vistoria, "listen", "--listen", "127.0.0.1:0", "--journal", folder / "journal", "--secrets", secrets]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            words = server.stdout.readline().split()
            origin, page = words[2].rstrip(";"), words[-1]
            send = [vistoria, "send", "--to", origin, "--secrets", secrets]
            sent = subprocess.run([*send, "--all"], check=True, capture_output=True, text=True).stdout.splitlines()
            subprocess.run([*send, "--break", RULE], check=True, stdout=subprocess.DEVNULL)
            script = folder / "page.mjs"
            values = {"playwright": npm(*PLAYWRIGHT), "origin": origin, "page": page, "count": len(sent), "rule": RULE, "picture": picture}
            script.write_text(SCRIPT % values)
            subprocess.run(["node", script], check=True)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
