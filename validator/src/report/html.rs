//! The HTML report: one file for somebody who was not there. It loads nothing, has an upper bound of its size, and works without
//! its script, which only filters.

mod causes;
mod fit;
mod lifecycle;
mod seen;

use std::collections::BTreeMap;
use std::io::{self, Write};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::Timestamp;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest as _, Sha256};
use vistoria_schemas::contract::Level;

use self::fit::{Budget, start_of};
use super::known;
use super::run::Run;
use super::summary::Summary;
use super::words::{counted, left_aside, levels};
use crate::contract::Contract;
use crate::process::is_interrupted;

const STYLE: &str = include_str!("html/report.css");
const SCRIPT: &str = include_str!("html/report.js");

/// The bytes of a report are at most these: mail and browsers take them, and nobody reads more.
pub const MAX_BYTES: usize = 300_000;

/// Inputs that could not be read that are listed unfolded.
const FEW: usize = 3;

// The most that lists have of it; the causes have what these leave.
const SUBJECTS: usize = 40_000;
const UNSEEN: usize = 30_000;
const UNREADABLE: usize = 10_000;
const CONTRACTS: usize = 10_000;
const LIFECYCLE: usize = 60_000;

/// The words around the lists: head, counts, headings and footer.
const WORDS: usize = 10_000;

/// The most that a link to a cause adds to a line of the table.
const LINK: usize = "<a href=\"#c-0123456789abcdef-100000\"></a>".len();

/// Writes what a run found.
pub(super) fn end(out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
    out.write_all(page(run, Timestamp::now(), is_interrupted()).into_string().as_bytes())
}

fn page(run: &Run<'_>, now: Timestamp, is_cut: bool) -> Markup {
    let verdict = verdict(run);
    let hash = |text: &str| BASE64_STANDARD.encode(Sha256::digest(text));
    // The file may lie beside others and be opened from anywhere: nothing is loaded, sent or framed, and no other script runs.
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        hash(STYLE),
        hash(SCRIPT)
    );
    let (circumstances, unreadable, unseen) = (circumstances(run, now), unreadable(run), seen::unseen(run, UNSEEN));
    let lifecycle =
        run.lifecycle.as_ref().map(|lifecycle| lifecycle::section(lifecycle, LIFECYCLE)).unwrap_or_default();
    // The links of the table lead to causes, so it is made last; without them it tells its size.
    let table = seen::subjects(run, &BTreeMap::new(), SUBJECTS).0.len() + LINK * run.subjects.len();
    let taken = WORDS + STYLE.len() + SCRIPT.len() + table.min(SUBJECTS);
    let taken =
        taken + [&circumstances, &unreadable, &lifecycle, &unseen].iter().map(|part| part.0.len()).sum::<usize>();
    let causes = causes::section(run, MAX_BYTES - taken);
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta name="color-scheme" content="light dark";
                title { (verdict) " – Vistoria" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    p.brand { "Vistoria" }
                    h1 class=(if run.fails() || run.is_partial() { "failed" } else { "passed" }) { (verdict) }
                    @if is_cut {
                        p.cut { "The run was interrupted: the remaining payloads were not checked." }
                    }
                    @if run.comparison.is_none() { (counts(run)) }
                    (circumstances)
                }
                main {
                    (unreadable)
                    (causes.markup)
                    @if run.comparison.is_none() {
                        (seen::subjects(run, &causes.first_of_subject, SUBJECTS))
                        (lifecycle)
                        (unseen)
                    }
                }
                footer {
                    @if run.comparison.is_some() {
                        p {
                            "An " b { "error" } " breaks the wire: a conforming receiver may refuse a message, or crash on it. A " b { "warning" }
                            " breaks generated types. A " b { "note" } " is anything else that the new contract says."
                        }
                    } @else { p {
                        "An " b { "error" } " violates the contract. A " b { "warning" } " should be corrected, but breaks nothing yet. "
                        "A " b { "note" } " is worth knowing. A " b { "cause" } " is what several findings have in common: the same fault at the same \
                         place of the same event or call. In a place, " code { "*" } " is any position of a list or any key that the contract does not name."
                    } }
                    p {
                        "A rule's source says how directly the document supports it: " b { "stated" } ", it is written there; " b { "implied" }
                        ", its example shows it; " b { "observed" } ", it was seen in a payload or in the vendor's source code."
                    }
                }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    }
}

/// Returns the verdict in one sentence: passed, when the run's exit code is 0. That of a comparison is how much breaks.
fn verdict(run: &Run<'_>) -> String {
    let Summary { payloads, with_findings, unreadable, .. } = run.summary;
    let what = match (run.fail_on, run.all_known) {
        (Level::Error, 0) => "errors",
        (Level::Error, _) => "new errors",
        (Level::Warning, 0) => "errors or warnings",
        (Level::Warning, _) => "new errors or warnings",
        (Level::Note, 0) => "findings",
        (Level::Note, _) => "new findings",
    };
    if let Some(comparison) = &run.comparison {
        return start_of(comparison, 500);
    }
    let checked = payloads - unreadable;
    let outcome = match (checked, with_findings) {
        (0, _) => "nothing was checked".to_owned(),
        (1, 0) => format!("the only payload has no {what}"),
        (_, 0) => format!("none of {checked} payloads has {what}"),
        (1, _) => format!("the only payload has {what}"),
        (_, 1) => format!("1 of {checked} payloads has {what}"),
        (_, _) => format!("{with_findings} of {checked} payloads have {what}"),
    };
    let mut parts = vec![outcome];
    if run.all_known > 0 {
        let have = if run.all_known == 1 { "has" } else { "have" };
        parts.push(format!("{} {have} known ones", run.all_known));
    }
    match run.worse() {
        0 => {}
        1 => parts.push("1 known cause is worse than before".to_owned()),
        worse => parts.push(format!("{worse} known causes are worse than before")),
    }
    if unreadable > 0 {
        parts.push(format!("{} could not be read", counted(unreadable, "input")));
    }
    let verdict = if run.fails() || run.is_partial() { "Failed" } else { "Passed" };
    format!("{verdict}: {}", listed(&parts))
}

/// Returns parts of a sentence, the last with `and`.
fn listed(parts: &[String]) -> String {
    match parts {
        [all @ .., last] if !all.is_empty() => format!("{}, and {last}", all.join(", ")),
        parts => parts.concat(),
    }
}

fn counts(run: &Run<'_>) -> Markup {
    let Summary { payloads, clean, passed, with_findings, unreadable, errors, warnings, notes, .. } = run.summary;
    let payloads_word = if payloads == 1 { "payload" } else { "payloads" };
    let tiles = [
        (payloads, payloads_word, None),
        (with_findings, "failed", Some("error").filter(|_| with_findings > 0)),
        (passed, "passed with findings", Some("warning")),
        (clean, "without findings", Some("clean")),
        (unreadable, "unreadable", Some("error")),
    ];
    html! {
        ul.tiles {
            @for (count, what, class) in tiles {
                @if count > 0 || what == "failed" {
                    li class=[class] { b { (count) } " " (what) }
                }
            }
        }
        p {
            (levels(errors, warnings, notes))
            @if let Some(left_aside) = left_aside(&run.summary) { "; " (left_aside) }
        }
        @for line in known::lines(run) { p { (start_of(&line, 500)) } }
    }
}

/// Returns when it was checked, and with which contracts.
fn circumstances(run: &Run<'_>, now: Timestamp) -> Markup {
    let used: Vec<&Contract> = seen::contracts_with_payloads(run).collect();
    let names: Vec<&str> = used.iter().map(|contract| contract.vendor()).collect();
    let names = names.join(", ");
    let mut budget = Budget::new(CONTRACTS);
    html! {
        p.when {
            (if run.comparison.is_some() { "Compared on " } else { "Checked on " })
            time datetime=(now.strftime("%Y-%m-%dT%H:%MZ")) { (now.strftime("%Y-%m-%d, %H:%M UTC")) }
            " with Vistoria " (env!("CARGO_PKG_VERSION"))
            @if used.is_empty() && run.comparison.is_none() { ", against no contract: no payload belongs to a known event or call" }
        }
        @if !used.is_empty() && run.comparison.is_none() {
            details.fold.contracts open[used.len() <= 2] {
                summary { "Against " (counted(used.len(), "contract")) ": " (start_of(&names, 200)) }
                ul {
                    @for contract in &used {
                        @let bundle = contract.bundle();
                        (budget.fit(html! {
                            li {
                                b { (start_of(&bundle.vendor, 60)) } ": " (start_of(&bundle.title, 120))
                                @if let Some(floor) = &bundle.floor { ", from release " (start_of(&floor.to_string(), 40)) }
                                ", fingerprint " code { (start_of(&bundle.fingerprint, 64)) }
                            }
                        }))
                    }
                }
                (budget.left_out("contract"))
            }
        }
    }
}

fn unreadable(run: &Run<'_>) -> Markup {
    let mut budget = Budget::new(UNREADABLE);
    // A run keeps the first reasons only.
    let items: Vec<Markup> = run
        .unreadable
        .iter()
        .map(|input| budget.fit(html! { li { bdi { (start_of(&input.reason, 500)) } } }))
        .collect();
    budget.leave_out(run.summary.unreadable.saturating_sub(run.unreadable.len()));
    let list = html! { ul.unreadable { @for item in &items { (item) } } (budget.left_out("input")) };
    html! {
        @if run.summary.unreadable > 0 {
            section {
                h2 { "Could not be read" }
                @if items.len() <= FEW {
                    (list)
                } @else {
                    details.fold { summary { (counted(run.summary.unreadable, "input")) } (list) }
                }
            }
        }
    }
}
