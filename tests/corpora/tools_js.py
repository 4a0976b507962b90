"""Scripts in JavaScript of tools.py: what a browser and packages of npm are asked to do."""
import json


def values(words):
    """The values of a script, as JSON."""
    return {name: json.dumps(str(value) if hasattr(value, "parts") else value) for name, value in words.items()}


PLAYWRIGHT = """
import { createRequire } from "node:module";
const { chromium } = createRequire(import.meta.url)(%(playwright)s);
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: quiet });
for (const [mode, path] of Object.entries(%(files)s)) {
  const content = mode === "embed" ? "embed" : "attach";
  const context = await browser.newContext({ recordHar: { path, content } });
  const page = await context.newPage();
  await page.goto(%(url)s);
  for (const [path, body] of %(bodies)s) {
    await page.evaluate(async ([path, body]) => {
      const answer = await fetch(path, { method: "POST", body, headers: { "Content-Type": "application/json" } });
      await answer.text();
    }, [path, body]);
  }
  await page.evaluate((url) => new Promise((resolve) => {
    const socket = new WebSocket(url.replace("http", "ws") + "/socket.io/?transport=websocket");
    socket.onclose = socket.onerror = resolve;
    socket.onopen = () => socket.send("2probe");
  }), %(url)s);
  await context.close();
}
console.log("Chromium " + browser.version());
await browser.close();
"""

EVENT_MOCKS = """
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
const createEvent = createRequire(import.meta.url)(%(package)s).default;
const lines = %(bodies)s.flatMap((body) => [
  createEvent("aws:sqs", { Records: [{ body }] }),
  createEvent("aws:sns", { Records: [{ Sns: { Message: body } }] }),
  createEvent("aws:apiGateway", { body, httpMethod: "POST", isBase64Encoded: false }),
  createEvent("aws:kinesis", { Records: [{ kinesis: { data: Buffer.from(body).toString("base64") } }] }),
]);
writeFileSync(%(file)s, lines.map((line) => JSON.stringify(line) + "\\n").join(""));
"""

CLOUDEVENTS = """
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
const { CloudEvent, HTTP } = createRequire(import.meta.url)(%(package)s);
const event = (words) => HTTP.structured(new CloudEvent({ type: "delivery", source: "/hooks", ...words })).body + "\\n";
const lines = %(bodies)s.flatMap((body) => [event({ data: JSON.parse(body) }), event({ data: Buffer.from(body), datacontenttype: "application/octet-stream" })]);
writeFileSync(%(file)s, lines.join(""));
"""

N8N = """
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
const { Webhook } = createRequire(import.meta.url)(%(package)s + "/dist/nodes/Webhook/Webhook.node.js");
const items = [];
for (const [path, body] of %(bodies)s) {
  const request = { method: "POST", ips: [], ip: "127.0.0.1", params: {}, query: {}, body: JSON.parse(body), contentType: "application/json",
    headers: { host: "n8n.example.com", "content-type": "application/json", "user-agent": "axios/1.7.7" } };
  const parameters = { httpMethod: "POST", options: {}, authentication: "none", responseMode: "onReceived" };
  const context = {
    getNode: () => ({ typeVersion: 2, type: "n8n-nodes-base.webhook", name: "Webhook" }),
    getNodeParameter: (name, fallback) => parameters[name] ?? fallback,
    getRequestObject: () => request,
    getResponseObject: () => ({}),
    getChildNodes: () => [],
    getNodeWebhookUrl: () => "https://n8n.example.com/webhook" + path,
    getMode: () => "manual",
  };
  const { workflowData } = await new Webhook().webhook(context);
  items.push(workflowData[0][0]);
}
writeFileSync(%(items)s, JSON.stringify(items.map((item) => item.json), null, 2));
const node = { parameters: { httpMethod: "POST", path: "hooks", options: {} }, type: "n8n-nodes-base.webhook", typeVersion: 2, position: [0, 0], id: "1", name: "Webhook" };
const pinned = items.map(({ json }) => ({ json }));
writeFileSync(%(workflow)s, JSON.stringify({ name: "hooks", nodes: [node], pinData: { Webhook: pinned }, connections: {}, active: false, settings: {} }, null, 2));
"""
