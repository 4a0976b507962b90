// Uses the page of `vistoria listen` as somebody would: started by page.py, which says what there is on standard input, and which starts
// the server again when this writes `restart`.
import assert from "node:assert";
import fs from "node:fs";
import http from "node:http";
import readline from "node:readline";

const lines = readline.createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const told = async () => (await lines.next()).value;
const { playwright, origin, key, rule, pictures, hostile, failed, word } = JSON.parse(await told());
const { chromium } = await import(playwright);
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: quiet });
const wrong = [];

async function open(url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: ["clipboard-read", "clipboard-write"], ...options });
  const page = await context.newPage();
  // That the server is gone for a moment, or refuses what it should, is an error for the console.
  page.on("console", (message) => message.type() === "error" && !/ERR_CONNECTION_REFUSED|status of 40[03]|ERR_INCOMPLETE/.test(message.text()) && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("dialog", (dialog) => { wrong.push(`a dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => new URL(request.url()).origin === new URL(url).origin || request.url().startsWith("blob:") || wrong.push(request.url()));
  await page.goto(url);
  return page;
}

const rows = (page) => page.locator("#deliveries > li").count();
const wait = (page, check, value) => page.waitForFunction(check, value, { timeout: 15000 });
const filled = (page) => wait(page, () => document.querySelectorAll("#deliveries > li").length > 5);
const isChosen = (page) => wait(page, () => document.querySelector("#detail h2"));
const saidIs = (page, text) => wait(page, (text) => document.querySelector(".told")?.textContent.includes(text), text);
const only = async (page, count) => {
  await wait(page, (count) => document.querySelectorAll("#deliveries > li").length === count && document.getElementById("none").hidden, count);
};

// By keyboard: a filter, the delivery, what is wrong with it.
const page = await open(`${origin}/_vistoria?key=${key}`);
await filled(page);
const all = await rows(page);
await page.selectOption("select[name=verdict]", "invalid");
await wait(page, () => [...document.querySelectorAll("#deliveries .verdict")].every((verdict) => verdict.textContent === "invalid"));
await page.locator("#deliveries button").first().focus();
await page.keyboard.press("ArrowDown");
await page.keyboard.press("ArrowUp");
await page.keyboard.press("/");
assert.strictEqual(await page.evaluate(() => document.activeElement.name), "words");
await page.keyboard.type(rule);
await only(page, 1);
await page.locator("#deliveries button").focus();
await page.keyboard.press("Enter");
await isChosen(page);
const finding = await page.locator(".finding.error").innerText();
assert.match(finding, /expected null, found integer/);
assert.match(finding, /◀/);
assert.ok(!(await page.content()).includes(word), "a value is shown before anybody asked");

// The values, as a text, a command and a file.
await page.getByRole("button", { name: "Show headers and body" }).click();
await wait(page, () => document.querySelector("pre.wrapped"));
await page.getByRole("button", { name: "Copy as curl" }).click();
await saidIs(page, "was copied");
const command = await page.evaluate(() => navigator.clipboard.readText());
assert.match(command, /^curl --globoff --request 'POST' 'http:\/\/127\.0\.0\.1:\d+\/clinicarx\//);
const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as .http" }).click()]);
await download.saveAs(`${pictures}/page.http`);
await page.getByRole("button", { name: "Copy link" }).click();
await saidIs(page, "The link");
const link = await page.evaluate(() => navigator.clipboard.readText());
assert.ok(!link.includes(key) && link.includes("#"));

// Sent again, as it came and with changes.
await page.getByRole("button", { name: "Forward again" }).click();
await saidIs(page, "Sent: the target responded with 200");
await page.getByRole("button", { name: "Send with changes" }).click();
await page.fill(".changes textarea", '{"changed": true}');
await page.getByRole("button", { name: "Send", exact: true }).click();
await saidIs(page, "Sent: the target responded with 200");
await page.fill(".changes input[type=url]", origin);
await page.getByRole("button", { name: "Send", exact: true }).click();
await saidIs(page, "it leads to this server itself");

// Search and filters.
await page.getByText("More", { exact: true }).click();
await page.getByRole("button", { name: "Clear all" }).click();
await only(page, all);
await page.fill("input[name=words]", word);
await wait(page, () => document.getElementById("none").textContent === "No delivery is of this kind.");
await page.getByLabel("Search bodies too").check();
await wait(page, () => document.querySelectorAll("#deliveries > li").length === 1);
await page.getByRole("button", { name: "Clear all" }).click();
await only(page, all);
await page.selectOption("select[name=vendor]", "twenty");
await page.selectOption("select[name=event]", "company.created");
await wait(page, () => document.querySelectorAll("#deliveries > li").length === 1);
await page.selectOption("select[name=verdict]", "set aside");
await wait(page, () => document.getElementById("none").textContent === "No delivery is of this kind.");
await page.getByRole("button", { name: "Clear all" }).click();
await page.selectOption("select[name=verdict]", "not read");
await wait(page, () => document.querySelectorAll("#deliveries > li").length === 3);
await page.locator("#deliveries button").first().click();
assert.match(await page.locator("#detail").innerText(), /not read, answered 4\d\d/);
await page.getByRole("button", { name: "Clear all" }).click();
await only(page, all);
await page.getByText("More", { exact: true }).click();

// A link that somebody else opens asks for the key.
const colleague = await open(link);
await colleague.waitForSelector("#key input");
await colleague.fill("#key input", "wrongwrongwrongwrong");
await colleague.getByRole("button", { name: "Open" }).click();
await colleague.waitForSelector("#key input");
await wait(colleague, () => document.getElementById("state").textContent.includes("not valid"));
await colleague.fill("#key input", key);
await colleague.getByRole("button", { name: "Open" }).click();
await isChosen(colleague);
assert.match(await colleague.locator(".finding.error").innerText(), /expected null, found integer/);
await colleague.context().close();

// Below a path of a proxy.
const proxy = http.createServer((request, response) => {
  if (!request.url.startsWith("/tools/")) return response.writeHead(404).end();
  const headers = { ...request.headers, host: new URL(origin).host };
  const passed = http.request(origin + request.url.slice(6), { method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  passed.on("error", () => response.destroy());
  response.on("close", () => passed.destroy());
  request.pipe(passed);
});
await new Promise((ready) => proxy.listen(0, "127.0.0.1", ready));
for (const slash of ["", "/"]) {
  const below = await open(`http://127.0.0.1:${proxy.address().port}/tools/_vistoria${slash}?key=${key}`);
  await filled(below);
  await below.locator("#deliveries button").last().click();
  await isChosen(below);
  await below.context().close();
}
proxy.closeAllConnections();
proxy.close();

// What a delivery has is text, whatever it looks like.
const nasty = await open(`${origin}/_vistoria?key=${key}#${hostile}`);
await isChosen(nasty);
await nasty.getByRole("button", { name: "Show headers and body" }).click();
await wait(nasty, () => document.querySelector("pre.wrapped")?.textContent.includes("<img src=x"));
await nasty.getByRole("button", { name: "Send with changes" }).click();
assert.strictEqual(await nasty.locator("article img, article script").count(), 0);
await nasty.context().close();

// Pictures, wide and narrow, light and dark.
for (const [name, width] of [["wide", 1280], ["narrow", 375]]) {
  for (const colorScheme of ["light", "dark"]) {
    const view = await open(`${origin}/_vistoria?key=${key}`, { viewport: { width, height: 800 }, colorScheme });
    const picture = async (what, fullPage = false) => {
      await view.waitForTimeout(150);
      const overflow = await view.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${what} is ${overflow} px wider than ${width} px`);
      await view.screenshot({ path: `${pictures}/page-${name}-${colorScheme}-${what}.png`, fullPage });
    };
    await filled(view);
    await picture("list");
    await view.getByText("More", { exact: true }).click();
    await picture("filters");
    await view.getByText("More", { exact: true }).click();
    const show = async (hash) => {
      await view.evaluate((hash) => { location.hash = hash; }, hash);
      await wait(view, (id) => document.getElementById("detail").textContent.includes(id), hash);
    };
    await show(failed);
    assert.match(await view.locator("#detail").innerText(), /received\s+\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/);
    await picture("set-aside");
    await view.getByRole("button", { name: "Show headers and body" }).click();
    await wait(view, () => document.getElementById("detail").textContent.includes("unknown tenant"));
    await show(link.split("#")[1]);
    await picture("invalid");
    await view.getByRole("button", { name: "Show headers and body" }).click();
    await wait(view, () => document.querySelector("pre.wrapped"));
    await picture("values");
    await view.getByRole("button", { name: "Send with changes" }).click();
    await wait(view, () => document.querySelector(".changes"));
    await picture("changes");
    await view.context().close();
    const locked = await open(`${origin}/_vistoria`, { viewport: { width, height: 800 }, colorScheme });
    await locked.waitForSelector("#key input");
    await locked.screenshot({ path: `${pictures}/page-${name}-${colorScheme}-key.png` });
    await locked.context().close();
  }
}

// The server is started again: the page goes on, and the latest delivery is there.
const newest = await page.locator("#deliveries > li").first().innerText();
console.log("restart");
await told();
await wait(page, (newest) => {
  const first = document.querySelector("#deliveries > li")?.innerText;
  return first && first !== newest && document.getElementById("state").textContent.includes("mode");
}, newest);
await page.getByRole("button", { name: "Pause" }).click();
console.log("deliver");
await told();
await page.getByRole("button", { name: /Go on \(1\)/ }).click();

assert.deepStrictEqual(wrong, []);
console.log("the page works, and shows of the invalid delivery:\n" + finding);
await browser.close();
process.exit(0);
