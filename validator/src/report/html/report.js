"use strict";
// Filters the causes. All of them are in the page without it.
const form = document.getElementById("filters");
const causes = [...document.querySelectorAll(".cause")];
const folds = [...document.querySelectorAll("section.level > details")];

function addOptions(select, values) {
  for (const value of [...new Set(values)]) select.append(new Option(value, value));
}

const levelOf = (cause) => cause.closest("[data-level]").dataset.level;

function filter() {
  const { level, subject, text } = form.elements;
  const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const cause of causes) {
    const content = words.length ? cause.textContent.toLowerCase() : "";
    const group = subject.value;
    const isOfGroup = !group || cause.dataset.subject === group || cause.dataset.subject.startsWith(`${group} `);
    cause.hidden = !(isOfGroup && (!level.value || levelOf(cause) === level.value) && words.every((word) => content.includes(word)));
    shown += cause.hidden ? 0 : 1;
  }
  for (const section of document.querySelectorAll("section.level")) {
    section.hidden = !section.querySelector(".cause:not([hidden])");
  }
  const isFiltering = Boolean(level.value || subject.value || words.length);
  if (isFiltering) folds.forEach((fold) => { fold.open = true; });
  form.querySelector("output").textContent = isFiltering ? `${shown} of ${causes.length} shown` : "";
}

if (form) {
  const { level, subject, open } = form.elements;
  addOptions(level, causes.map(levelOf));
  const subjects = causes.map((cause) => cause.dataset.subject).sort();
  addOptions(subject, subjects.flatMap((name) => (name.startsWith("no known") ? [name] : [name.split(" ")[0], name])));
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  open.addEventListener("click", () => {
    const isOpening = open.textContent === "Open all";
    if (isOpening) folds.forEach((fold) => { fold.open = true; });
    for (const cause of causes) if (!cause.hidden && cause.localName === "details") cause.open = isOpening;
    open.textContent = isOpening ? "Close all" : "Open all";
  });
  form.hidden = false;
  // A reload keeps what was typed.
  filter();
}

// A link to a cause shows it, whatever is folded or filtered.
function reveal() {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (!target) return;
  if (form && target.closest("[hidden]")) {
    form.reset();
    filter();
  }
  for (let details = target.closest("details"); details; details = details.parentElement.closest("details")) details.open = true;
  target.scrollIntoView();
}
addEventListener("hashchange", reveal);
reveal();

// Browsers print what is open.
let closed = [];
addEventListener("beforeprint", () => {
  closed = [...document.querySelectorAll("details:not([open])")];
  closed.forEach((details) => { details.open = true; });
});
addEventListener("afterprint", () => closed.forEach((details) => { details.open = false; }));
