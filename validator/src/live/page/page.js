"use strict";
// Received data is added to the page as text, never as markup.
const at = (id) => document.getElementById(id);
const made = (tag, text, className) => {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return element;
};
const MAX_DELIVERIES = 500;
let deliveries = [], chosen = null, canReplay = false;
const filters = at("filters").elements;
at("hint").textContent = `vistoria send --all --to ${location.origin}`;

const fits = (delivery) => ["vendor", "event", "verdict"].every((key) => !filters[key].value || filters[key].value === delivery[key]);

function offer(key, value) {
  if (value && ![...filters[key].options].some((option) => option.value === value)) filters[key].append(new Option(value, value));
}

function row(delivery) {
  const button = made("button");
  button.append(made("span", delivery.time.slice(11, 19)), made("span", delivery.verdict, delivery.verdict));
  button.append(made("span", [delivery.vendor, delivery.event].filter(Boolean).join(" ")));
  button.addEventListener("click", () => choose(delivery, true));
  const item = made("li");
  item.append(button);
  item.hidden = !fits(delivery);
  delivery.item = item;
  return item;
}

function add(delivery) {
  ["vendor", "event", "verdict"].forEach((key) => offer(key, delivery[key]));
  deliveries.push(delivery);
  at("deliveries").prepend(row(delivery));
  at("none").hidden = true;
  while (deliveries.length > MAX_DELIVERIES) deliveries.shift().item.remove();
}

// Returns the lines of a body. Marks those of the finding at `pointer`, or of all findings.
function shown(lines, pointer) {
  const body = made("pre");
  const least = Math.min(...lines.map((line) => line.depth));
  for (const line of lines) {
    const marked = pointer ? line.told === pointer : line.told;
    body.append(made("span", "  ".repeat(line.depth - least) + line.text + (marked ? "   ◀" : ""), marked ? "marked" : ""));
  }
  return body;
}

function choose(delivery, focus) {
  if (chosen) chosen.item.firstChild.removeAttribute("aria-current");
  chosen = delivery;
  delivery.item.firstChild.setAttribute("aria-current", "true");
  const detail = at("detail");
  detail.replaceChildren(made("h2", `${delivery.vendor || ""} ${delivery.event || "unknown event"}: ${delivery.verdict}, answered ${delivery.status}`));
  const worst = ["error", "warning", "note"];
  const findings = [...delivery.findings].sort((one, other) => worst.indexOf(one.level) - worst.indexOf(other.level));
  for (const finding of findings) {
    const box = made("section", undefined, `finding ${finding.level}`);
    box.append(made("h3", `${finding.level}: ${finding.message}`));
    if (finding.rule) box.append(made("p", finding.rule));
    const facts = made("dl");
    for (const [name, value] of [["where", finding.pointer || (finding.code.startsWith("signature/") ? "the headers" : "the whole body")], ["code", finding.code], ["says", finding.says]]) {
      if (value) facts.append(made("dt", name), made("dd", value));
    }
    box.append(facts);
    const line = finding.pointer ? delivery.lines.findIndex((line) => line.told === finding.pointer) : -1;
    if (line >= 0) box.append(shown(delivery.lines.slice(Math.max(0, line - 2), line + 3), finding.pointer));
    detail.append(box);
  }
  if (!delivery.findings.length) detail.append(made("p", "No findings."));
  if (delivery.lines.length) {
    detail.append(made("h3", "The body, without its values"));
    detail.append(shown(delivery.lines));
  }
  const facts = made("dl");
  for (const [name, value] of [["delivery", delivery.id], ["received", delivery.time], ["path", delivery.path]]) facts.append(made("dt", name), made("dd", value));
  detail.append(facts);
  if (canReplay && delivery.kept) {
    const button = made("button", "Send to the target again");
    const result = made("p");
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
  filters[key].addEventListener("change", () => deliveries.forEach((delivery) => { delivery.item.hidden = !fits(delivery); }));
}

const source = new EventSource(`/_vistoria/deliveries${location.search}`);
source.addEventListener("hello", (event) => {
  ({ canReplay } = JSON.parse(event.data));
  at("state").textContent = JSON.parse(event.data).state;
  deliveries.forEach((delivery) => delivery.item.remove());
  deliveries = [];
});
source.addEventListener("delivery", (event) => add(JSON.parse(event.data)));
source.addEventListener("error", () => { at("state").textContent = location.search ? "not connected; trying again…" : "open the page by the address that was printed at the start"; });
