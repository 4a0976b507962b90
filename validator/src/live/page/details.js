// The details of a delivery. Received data is added to the page as text, never as markup.
import { ask, replay } from "./server.js";

export function createElement(tag, text, className) {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return element;
}

export function button(text, act) {
  const element = createElement("button", text);
  element.type = "button";
  element.addEventListener("click", async () => {
    element.disabled = true;
    try { await act(); } finally { element.disabled = false; }
  });
  return element;
}

const time = (text) => `${text.slice(0, 19).replace("T", " ")} UTC`;

function facts(pairs) {
  const list = createElement("dl");
  for (const [name, value] of pairs) if (value) list.append(createElement("dt", name), createElement("dd", value));
  return list;
}

// Returns the lines of a body. Marks those of the finding at `pointer`, or of all findings.
function body(lines, pointer) {
  const shown = createElement("pre");
  const least = Math.min(...lines.map((line) => line.depth));
  for (const line of lines) {
    const marked = pointer ? line.finding_pointer === pointer : line.finding_pointer;
    shown.append(createElement("span", "  ".repeat(line.depth - least) + line.text + (marked ? "   ◀" : ""), marked ? "marked" : ""));
  }
  return shown;
}

function finding(finding, lines) {
  const box = createElement("section", undefined, `finding ${finding.level}`);
  box.append(createElement("h3", `${finding.level}: ${finding.message}`));
  if (finding.rule) box.append(createElement("p", finding.rule));
  const where = finding.pointer || (finding.code.startsWith("signature/") ? "the headers" : "the whole body");
  box.append(facts([["where", where], ["code", finding.code], ["source", finding.source]]));
  const at = finding.pointer ? lines.findIndex((line) => line.finding_pointer === finding.pointer) : -1;
  if (at >= 0) box.append(body(lines.slice(Math.max(0, at - 2), at + 3), finding.pointer));
  return box;
}

function attempts(delivery) {
  const section = createElement("section");
  section.append(createElement("h3", "Forwarding"));
  if (delivery.failure) {
    const { at, attempts, last } = delivery.failure;
    section.append(createElement("p", `Set aside at ${time(at)} after ${attempts} attempts; the last: ${last}. Forward it again once the target takes it.`, "error"));
  }
  const list = createElement("ol");
  for (const { number, at, outcome, milliseconds, by_hand } of delivery.attempts) {
    const item = createElement("li", `${time(at)}: ${outcome}, after ${milliseconds} ms${by_hand ? ", asked for on this page" : ""}`);
    item.value = number;
    list.append(item);
  }
  section.append(delivery.attempts.length ? list : createElement("p", "No attempt since this server was started."));
  return section;
}

function run(one) {
  const section = createElement("section");
  section.append(createElement("h3", `${one.workflow}: ${one.status}`));
  if (one.failure) section.append(createElement("p", `Set aside at ${one.failure.step}: ${one.failure.why}.`, "error"));
  for (const { code, pointer, message } of one.failure?.findings ?? []) {
    section.append(createElement("p", `${code}${pointer ? ` at ${pointer}` : ""}: ${message}`, "error"));
  }
  const list = createElement("ol");
  for (const { step, source, operation, answer, at } of one.calls) {
    list.append(createElement("li", `${time(at)}: ${step} called ${operation} of ${source}: ${answer}`));
  }
  section.append(one.calls.length ? list : createElement("p", "No call yet."));
  return section;
}

async function copy(text, what, told) {
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = `${what} was copied.`;
  } catch {
    // Without https, only a page of this machine may write to the clipboard.
    const area = createElement("textarea", text);
    area.readOnly = true;
    area.rows = 6;
    told.replaceChildren(`${what}, to be copied:`, area);
    area.select();
  }
}

function save(parts, name) {
  const link = createElement("a");
  link.href = URL.createObjectURL(new Blob(parts));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const bodyOf = (values) => values.body ?? bytes(values.body_base64);

// Returns the headers and the body with their values.
function disclosed(values, delivery) {
  const section = createElement("section");
  section.append(createElement("h3", "Headers"), createElement("p", `${values.method} ${values.path}`));
  const rows = values.headers.map(([name, value]) => [name, value === null ? "not kept: its name says that it is a secret" : value || " "]);
  section.append(facts(rows), createElement("h3", "Body"));
  if (values.body === undefined) {
    section.append(createElement("p", `${bytes(values.body_base64).length} bytes that are not text`));
  } else {
    section.append(createElement("pre", values.body, "wrapped"));
  }
  section.append(button("Save the body", () => save([bodyOf(values)], `${delivery.id}.body`)));
  for (const [number, answer] of values.answers) {
    section.append(createElement("h3", `What the target said to attempt ${number}`), createElement("pre", answer, "wrapped"));
  }
  return section;
}

// Returns the form that sends the delivery with changes.
function changes(values, target, told) {
  const form = createElement("form", undefined, "changes");
  const field = (label, element) => {
    const box = createElement("label", label);
    box.append(element);
    form.append(box);
    return element;
  };
  const to = field("To this URL, followed by the delivery's path", createElement("input"));
  to.type = "url";
  to.value = target ?? "";
  to.placeholder = "http://localhost:3000";
  const text = field("Body", createElement("textarea", values.body ?? ""));
  text.rows = 12;
  text.spellcheck = false;
  text.disabled = values.body === undefined;
  const sign = createElement("input");
  sign.type = "checkbox";
  sign.disabled = !target;
  const label = createElement("label", undefined, "check");
  label.append(sign, " Sign it as the vendor would, with the present time; only for its forward target");
  form.append(label, button("Send", async () => {
    const asked = { sign: sign.checked };
    if (to.value !== (target ?? "")) asked.to = to.value;
    // A text area changes line breaks, so that a body is only sent when somebody changed it.
    if (!text.disabled && text.value !== text.defaultValue) asked.body = text.value;
    told.textContent = "sending…";
    told.textContent = await replay(form.dataset.id, asked);
  }));
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
}

// Returns the elements that show a delivery, of which `row` is known already.
export async function details(row, target) {
  const names = [row.vendor, row.event ?? (row.detail ? "" : "unknown event")].filter(Boolean).join(" ");
  const shown = [createElement("h2", `${names || "request"}: ${row.verdict}, answered ${row.status}`)];
  if (row.detail) {
    shown.push(createElement("p", row.detail), facts([["received", time(row.time)], ["path", row.path]]));
    return shown;
  }
  const delivery = await ask(`deliveries/${row.id}`);
  const told = createElement("p", undefined, "told");
  told.setAttribute("role", "status");
  const opened = createElement("div");
  const buttons = createElement("p", undefined, "buttons");
  let known;
  // Each is asked for once, and told to whoever reads the log of the server.
  const values = async () => (known ??= await ask(`reveal/${delivery.id}`, {}).catch((error) => { told.textContent = error.message; throw error; }));
  const quiet = (act) => () => act().catch(() => {});
  const link = `${location.origin}${location.pathname}#${delivery.id}`;
  buttons.append(button("Copy link", () => copy(link, "The link, without the key,", told)));
  if (delivery.stored) {
    buttons.append(
      button("Show headers and body", quiet(async () => opened.replaceChildren(disclosed(await values(), delivery)))),
      button("Copy as curl", quiet(async () => copy((await values()).curl, "The command", told))),
      button("Save as .http", quiet(async () => save([(await values()).http_head, bodyOf(await values())], `${delivery.id}.http`))),
    );
    if (target) {
      buttons.append(button("Forward again", async () => {
        told.textContent = "sending…";
        told.textContent = await replay(delivery.id, {});
      }));
    }
    buttons.append(button("Send with changes", quiet(async () => {
      const form = changes(await values(), target, told);
      form.dataset.id = delivery.id;
      opened.replaceChildren(form);
    })));
  }
  shown.push(facts([
    ["received", time(delivery.time)],
    ["delivery", delivery.id],
    ["path", delivery.path],
    ["sent from", delivery.sender],
    ["sender", delivery.verified ? "verified by its signature" : "not verified"],
    ["the same as", delivery.replay_of],
  ]), buttons, told, opened);
  const worst = ["error", "warning", "note"];
  const findings = [...delivery.findings].sort((one, other) => worst.indexOf(one.level) - worst.indexOf(other.level));
  shown.push(...findings.map((one) => finding(one, delivery.lines)));
  if (!findings.length) shown.push(createElement("p", "No findings."));
  if (delivery.stored && (target || delivery.failure || delivery.attempts.length)) shown.push(attempts(delivery));
  shown.push(...(delivery.runs ?? []).map(run));
  if (delivery.lines.length) shown.push(createElement("h3", "The body, without its values"), body(delivery.lines));
  return shown;
}
