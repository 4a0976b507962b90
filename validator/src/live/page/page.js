"use strict";
// Received data is added to the page as text, never as markup.
const byId = (id) => document.getElementById(id);
const createElement = (tag, text, className) => {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return element;
};
const MAX_DELIVERIES = 500;
let deliveries = [], chosen = null, canReplay = false;
const filters = byId("filters").elements;
byId("hint").textContent = `vistoria send --all --to ${location.origin}`;

const matchesFilters = (delivery) => ["vendor", "event", "verdict"].every((key) => !filters[key].value || filters[key].value === delivery[key]);

function addFilterOption(key, value) {
  if (value && ![...filters[key].options].some((option) => option.value === value)) filters[key].append(new Option(value, value));
}

function row(delivery) {
  const button = createElement("button");
  button.append(createElement("span", delivery.time.slice(11, 19)), createElement("span", delivery.verdict, delivery.verdict));
  button.append(createElement("span", [delivery.vendor, delivery.event].filter(Boolean).join(" ")));
  button.addEventListener("click", () => choose(delivery, true));
  const item = createElement("li");
  item.append(button);
  item.hidden = !matchesFilters(delivery);
  delivery.item = item;
  return item;
}

function add(delivery) {
  ["vendor", "event", "verdict"].forEach((key) => addFilterOption(key, delivery[key]));
  deliveries.push(delivery);
  byId("deliveries").prepend(row(delivery));
  byId("none").hidden = true;
  while (deliveries.length > MAX_DELIVERIES) deliveries.shift().item.remove();
}

// Returns the lines of a body. Marks those of the finding at `pointer`, or of all findings.
function shown(lines, pointer) {
  const body = createElement("pre");
  const least = Math.min(...lines.map((line) => line.depth));
  for (const line of lines) {
    const marked = pointer ? line.finding_pointer === pointer : line.finding_pointer;
    body.append(createElement("span", "  ".repeat(line.depth - least) + line.text + (marked ? "   ◀" : ""), marked ? "marked" : ""));
  }
  return body;
}

function choose(delivery, focus) {
  if (chosen) chosen.item.firstChild.removeAttribute("aria-current");
  chosen = delivery;
  delivery.item.firstChild.setAttribute("aria-current", "true");
  const detail = byId("detail");
  detail.replaceChildren(createElement("h2", `${delivery.vendor || ""} ${delivery.event || "unknown event"}: ${delivery.verdict}, responded ${delivery.status}`));
  const worst = ["error", "warning", "note"];
  const findings = [...delivery.findings].sort((one, other) => worst.indexOf(one.level) - worst.indexOf(other.level));
  for (const finding of findings) {
    const box = createElement("section", undefined, `finding ${finding.level}`);
    box.append(createElement("h3", `${finding.level}: ${finding.message}`));
    if (finding.rule) box.append(createElement("p", finding.rule));
    const facts = createElement("dl");
    for (const [name, value] of [["where", finding.pointer || (finding.code.startsWith("signature/") ? "the headers" : "the whole body")], ["code", finding.code], ["source", finding.source]]) {
      if (value) facts.append(createElement("dt", name), createElement("dd", value));
    }
    box.append(facts);
    const line = finding.pointer ? delivery.lines.findIndex((line) => line.finding_pointer === finding.pointer) : -1;
    if (line >= 0) box.append(shown(delivery.lines.slice(Math.max(0, line - 2), line + 3), finding.pointer));
    detail.append(box);
  }
  if (delivery.detail) detail.append(createElement("p", delivery.detail));
  else if (!delivery.findings.length) detail.append(createElement("p", "No findings."));
  if (delivery.lines.length) {
    detail.append(createElement("h3", "The body, without its values"));
    detail.append(shown(delivery.lines));
  }
  const facts = createElement("dl");
  for (const [name, value] of [["delivery", delivery.id], ["received", delivery.time], ["path", delivery.path]]) facts.append(createElement("dt", name), createElement("dd", value));
  detail.append(facts);
  if (canReplay && delivery.stored) {
    const button = createElement("button", "Forward again");
    const result = createElement("p");
    result.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      button.disabled = true;
      const response = await fetch(`/_vistoria/replay/${delivery.id}${location.search}`, { method: "POST", headers: { "X-Vistoria": "page" } });
      result.textContent = (await response.json()).detail;
      button.disabled = false;
    });
    detail.append(button, result);
  }
  if (focus) detail.focus();
}

for (const key of ["vendor", "event", "verdict"]) {
  filters[key].addEventListener("change", () => deliveries.forEach((delivery) => { delivery.item.hidden = !matchesFilters(delivery); }));
}

const source = new EventSource(`/_vistoria/deliveries${location.search}`);
source.addEventListener("hello", (event) => {
  ({ canReplay } = JSON.parse(event.data));
  byId("state").textContent = JSON.parse(event.data).state;
  deliveries.forEach((delivery) => delivery.item.remove());
  deliveries = [];
});
source.addEventListener("forwarding", (event) => {
  const vendors = Object.entries(JSON.parse(event.data)).filter(([, status]) => status.failing || status.failed);
  const told = vendors.map(([vendor, status]) => `${vendor}: ${status.backlog} not forwarded yet, ${status.failed} set aside`);
  byId("forwarding").textContent = told.join("; ");
});
source.addEventListener("delivery", (event) => add(JSON.parse(event.data)));
source.addEventListener("error", () => { byId("state").textContent = location.search ? "not connected; trying again…" : "open the page with the URL that `vistoria listen` printed"; });
