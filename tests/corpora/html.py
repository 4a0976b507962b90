#!/usr/bin/env python3
"""Open HTML reports of `vistoria check` in a real browser, and take pictures of them.

    python3 tests/corpora/html.py [PATH…]    reports on each path (default: schemas/vendors) and writes target/corpora/html-*.png

It fails when a page loads anything, logs an error, is wider than its window, or when a filter or a link to a cause does not work.
Needs Node.js and Debian's chromium at /usr/bin/chromium; playwright-core comes from npm, pinned.
"""
import json, pathlib, subprocess, sys, tempfile

from common import ROOT, WORK, npm, validator
from page import PLAYWRIGHT

SCRIPT = """
import { chromium } from "%(playwright)s/index.mjs";
import assert from "node:assert";
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: quiet });
const wrong = [];
async function open(report, options, hash = "") {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("request", (request) => request.url().startsWith(report) || wrong.push(request.url()));
  await page.goto(report + hash);
  return page;
}
for (const [name, report] of %(reports)s) {
  for (const width of [1440, 390]) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await open(report, { viewport: { width, height: 900 }, colorScheme });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${name} is ${overflow} px wider than ${width} px`);
      await page.screenshot({ path: `%(pictures)s/html-${name}-${width}-${colorScheme}.png` });
      await page.screenshot({ path: `%(pictures)s/html-${name}-${width}-${colorScheme}-whole.png`, fullPage: true, clip: { x: 0, y: 0, width, height: 4000 } });
      await page.context().close();
    }
  }
  const page = await open(report, { viewport: { width: 1440, height: 900 } });
  const causes = await page.locator(".cause").count();
  if (causes) {
    // The filters: one event, then a search that finds nothing, then all again.
    const subject = await page.locator(".cause").last().getAttribute("data-subject");
    await page.selectOption("select[name=subject]", subject);
    const ofSubject = await page.locator(".cause:not([hidden])").count();
    assert.ok(ofSubject >= 1 && ofSubject <= causes);
    await page.fill("input[type=search]", "nothing has these words");
    assert.strictEqual(await page.locator(".cause:visible").count(), 0);
    await page.fill("input[type=search]", "");
    await page.selectOption("select[name=subject]", "");
    await page.click("button[name=open]");
    assert.strictEqual(await page.locator("details.cause:not([open])").count(), 0);
    // A link to the last cause opens it, with the script and without it.
    const anchor = "#" + await page.locator(".cause[id], .cause .body").last().getAttribute("id");
    for (const javaScriptEnabled of [true, false]) {
      const linked = await open(report, { viewport: { width: 1440, height: 900 }, javaScriptEnabled }, anchor);
      await linked.waitForTimeout(100);
      assert.ok(await linked.locator(anchor).isVisible(), `${name}${anchor} is folded`);
    }
    // Without the script the filters, which would do nothing, are not shown; on paper everything is.
    const paper = await open(report, { viewport: { width: 800, height: 900 }, javaScriptEnabled: false });
    assert.ok(!await paper.locator("form").isVisible());
    await paper.emulateMedia({ media: "print" });
    assert.ok(await paper.locator(anchor).isVisible(), "a cause is folded on paper");
    await paper.pdf({ path: `%(pictures)s/html-${name}.pdf`, format: "A4" });
  }
  console.log(name, "has", causes, "causes");
}
assert.deepStrictEqual(wrong, []);
await browser.close();
"""


def main():
    vistoria = validator()
    paths = [pathlib.Path(path) for path in sys.argv[1:]] or [ROOT / "schemas" / "vendors"]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        reports = []
        for path in paths:
            report = folder / f"{path.name}.html"
            command = [vistoria, "check", path, "--format", "html", "--output", report]
            subprocess.run(command, check=False, stderr=subprocess.DEVNULL)
            reports.append([path.name, report.as_uri()])
            print(path.name, report.stat().st_size, "bytes")
        script = folder / "html.mjs"
        script.write_text(SCRIPT % {"playwright": npm(*PLAYWRIGHT), "reports": json.dumps(reports), "pictures": WORK})
        subprocess.run(["node", script], check=True)


if __name__ == "__main__":
    main()
