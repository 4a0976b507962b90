// The list of deliveries: those of the journal, and those that arrive.
import { createElement, details } from "./details.js";
import { ask, watch } from "./server.js";

const byId = (id) => document.getElementById(id);
const MAX_RECENT = 200, MAX_LIVE = 1000, SEARCH_PAUSE = 300;
const filters = byId("filters").elements, list = byId("deliveries");
// What is not in the journal; what arrived while the list was paused; where the search goes on.
let recent = [], held = [], next = null;
let vendors = {}, targets = {}, chosen = null, search = 0, live = 0, opening = 0;

// Checks whether a delivery is one that is looked for. Bodies are only searched by the server.
function matches(row) {
  const words = filters.words.value.trim().toLowerCase();
  const { since, until } = range();
  return ["vendor", "event", "verdict"].every((name) => !filters[name].value || filters[name].value === row[name])
    && (!words || [row.id, row.vendor, row.event, row.path, ...row.codes].some((text) => text?.toLowerCase().includes(words)))
    && (!since || Date.parse(row.time) >= Date.parse(since)) && (!until || Date.parse(row.time) <= Date.parse(until));
}

function range() {
  const utc = (value) => (value ? new Date(`${value}Z`).toISOString() : undefined);
  return { since: utc(filters.since.value), until: utc(filters.until.value) };
}

function item(row) {
  const element = createElement("li");
  const button = createElement("button");
  const today = new Date().toISOString().slice(0, 10);
  const day = row.time.slice(0, 10) === today ? "" : `${row.time.slice(5, 10)} `;
  const when = createElement("time", day + row.time.slice(11, 19));
  when.dateTime = row.time;
  const subject = createElement("span", undefined, "subject");
  subject.append(createElement("span", [row.vendor, row.event ?? (row.id ? "unknown event" : row.path)].filter(Boolean).join(" ")));
  const about = row.detail ?? row.codes.slice(0, 3).join(", ") + (row.codes.length > 3 ? ` and ${row.codes.length - 3} more` : "");
  if (about) subject.append(createElement("small", about));
  button.append(when, createElement("span", row.verdict, `verdict ${row.verdict.replace(" ", "-")}`), subject);
  button.addEventListener("click", () => choose(row, element));
  element.append(button);
  Object.assign(element, { row });
  return element;
}

// Adds a delivery where its time puts it: nearly always at one of the ends.
function insert(row) {
  if (row.id && [...list.children].some((other) => other.row.id === row.id)) return;
  const element = item(row);
  if (list.lastChild && list.lastChild.row.time >= row.time) {
    list.append(element);
  } else {
    list.insertBefore(element, [...list.children].find((other) => other.row.time <= row.time) ?? null);
  }
  if (chosen && row.id && chosen === row.id) mark(element);
  tell();
}

function arrived(row) {
  if (!row.stored) {
    recent.push(row);
    recent = recent.slice(-MAX_RECENT);
  }
  if (byId("pause").getAttribute("aria-pressed") === "true") {
    held = [...held, row].slice(-MAX_LIVE);
    byId("pause").textContent = `Go on (${held.length})`;
  } else if (matches(row)) {
    insert(row);
    // What is left out is in the journal, and comes with the older ones.
    live += 1;
    if (live > MAX_LIVE && !next) list.lastChild.remove();
  }
}

function tell(text) {
  byId("none").hidden = list.children.length > 0 && !text;
  byId("none").textContent = text ?? (isFiltered() ? "No delivery is of this kind." : `No delivery yet. Send one: vistoria send --all --to ${location.origin}`);
}

const isFiltered = () => ["words", "vendor", "event", "verdict", "since", "until"].some((name) => filters[name].value);

// Searches the journal from its end, or on from where the search was.
async function load(from) {
  const number = (search += 1);
  byId("older").hidden = true;
  if (!from) {
    list.replaceChildren();
    live = 0;
    recent.filter(matches).forEach(insert);
  }
  const verdict = filters.verdict.value, failed = verdict === "set aside";
  if (["replayed", "not read"].includes(verdict)) return tell();
  const query = { ...range(), failed, "in-bodies": filters.bodies.checked && filters.words.value.trim() !== "" };
  for (const name of ["vendor", "event", "words"]) if (filters[name].value) query[name] = filters[name].value;
  if (verdict && !failed) query.verdict = verdict;
  if (from) query.before = from;
  tell(list.children.length ? undefined : "Searching…");
  try {
    const found = await ask("search", query);
    if (number !== search) return;
    next = found.next ?? null;
    found.deliveries.forEach(insert);
    byId("older").hidden = !next;
    if (next && found.back_to) byId("older").textContent = `Older than ${found.back_to.slice(0, 19).replace("T", " ")} UTC`;
    tell();
  } catch (error) {
    if (number === search) tell(error.message);
  }
}

function mark(element) {
  list.querySelector("[aria-current]")?.removeAttribute("aria-current");
  element?.firstChild.setAttribute("aria-current", "true");
  element?.scrollIntoView({ block: "nearest" });
}

// Shows a delivery, of which `row` is known.
async function choose(row, element) {
  const number = (opening += 1);
  chosen = row.id || null;
  mark(element);
  history.replaceState(null, "", chosen ? `#${chosen}` : location.pathname + location.search);
  const back = createElement("button", "Back to the list", "back");
  back.addEventListener("click", close);
  let shown;
  try {
    shown = await details(row, targets[row.vendor]);
  } catch (error) {
    shown = [createElement("p", `${error.message}.`)];
  }
  if (number !== opening) return;
  byId("detail").replaceChildren(back, ...shown);
  document.body.classList.add("chosen");
  byId("detail").scrollTop = 0;
  byId("detail").focus();
}

function close() {
  document.body.classList.remove("chosen");
  list.querySelector("[aria-current]")?.focus();
}

// Opens the delivery that the address names.
async function openLinked() {
  const id = location.hash.slice(1);
  if (!id || id === chosen) return;
  const element = [...list.children].find((other) => other.row.id === id);
  if (element) return choose(element.row, element);
  try {
    await choose(await ask(`deliveries/${encodeURIComponent(id)}`));
  } catch (error) {
    byId("detail").replaceChildren(createElement("p", `The delivery ${id} cannot be shown: ${error.message}.`));
  }
}

function setOptions(select, values) {
  select.replaceChildren(new Option("all", ""), ...values.map((value) => new Option(value, value)));
}

function askForKey(text) {
  byId("state").textContent = text;
  byId("key").hidden = false;
  byId("filters").hidden = true;
  document.body.classList.add("locked");
  byId("key").elements.key.focus();
}

let timer;
byId("filters").addEventListener("input", (event) => {
  if (event.target === filters.vendor) {
    setOptions(filters.event, vendors[filters.vendor.value] ?? []);
    filters.event.disabled = !filters.vendor.value;
  }
  clearTimeout(timer);
  timer = setTimeout(load, event.target === filters.words ? SEARCH_PAUSE : 0);
});
byId("filters").addEventListener("reset", () => {
  setOptions(filters.event, []);
  filters.event.disabled = true;
  setTimeout(load);
});
byId("filters").addEventListener("submit", (event) => event.preventDefault());
byId("older").addEventListener("click", () => load(next));
byId("key").addEventListener("submit", (event) => {
  event.preventDefault();
  // The address is the one to keep as a bookmark; a link to a delivery is given without the key.
  location.search = new URLSearchParams({ key: byId("key").elements.key.value.trim() });
});
byId("pause").addEventListener("click", () => {
  const paused = byId("pause").getAttribute("aria-pressed") === "true";
  byId("pause").setAttribute("aria-pressed", String(!paused));
  byId("pause").textContent = paused ? "Pause" : "Go on";
  if (paused) held.splice(0).filter(matches).forEach(insert);
});
addEventListener("hashchange", openLinked);
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, select, textarea")) return;
  if (event.key === "/") {
    event.preventDefault();
    filters.words.focus();
  } else if (event.key === "Escape") {
    close();
  } else if (["ArrowUp", "ArrowDown"].includes(event.key) && event.target.closest("nav, body")) {
    const buttons = [...list.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement);
    const wanted = buttons[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (wanted && event.target.closest("article") === null) {
      event.preventDefault();
      wanted.focus();
    }
  }
});

watch(async (name, data) => {
  if (name === "hello") {
    ({ vendors, targets } = data);
    recent = [];
    byId("state").textContent = data.state;
    if (filters.vendor.options.length === 1) setOptions(filters.vendor, Object.keys(vendors));
    await load();
    openLinked();
  } else if (name === "delivery") {
    arrived(data);
  } else if (name === "forwarding") {
    const failing = Object.entries(data).filter(([, status]) => status.failing || status.failed);
    const counts = ({ backlog, failed }) => [[backlog, "not forwarded yet"], [failed, "set aside"]].filter(([count]) => count).map((count) => count.join(" ")).join(", ");
    byId("forwarding").textContent = failing.map(([vendor, status]) => `${vendor}: ${counts(status)}`).join("; ");
  } else if (name === "lost" && data === 403) {
    const isGiven = location.search !== "";
    askForKey(isGiven ? "This key is not valid, or not since the server was started again. Enter the one that `vistoria listen` printed." : "Enter the key that `vistoria listen` printed.");
  } else if (name === "lost") {
    byId("state").textContent = data === 503 ? "Too many pages are open; trying again…" : "Not connected; trying again…";
  }
});
