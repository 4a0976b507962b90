//! The payloads by vendor and event or call, and what no payload was of.

use std::collections::BTreeMap;

use maud::{Markup, html};
use vistoria_schemas::contract::{Bundle, Event, Operation};

use super::super::run::{Run, SubjectTally};
use super::super::words::{counted, subject_name};
use super::fit::{Budget, start_of};
use crate::contract::Contract;

/// Returns the vendor of an event or a call, and its name.
fn parts(subject: &str) -> (&str, &str) {
    subject.split_once(' ').unwrap_or((subject, ""))
}

fn has_payload(run: &Run<'_>, contract: &Contract) -> bool {
    let start = format!("{} ", contract.vendor());
    starts_with(&run.subjects, &start)
}

fn starts_with(subjects: &BTreeMap<Option<String>, SubjectTally>, start: &str) -> bool {
    let next = subjects.range(Some(start.to_owned())..).next();
    next.is_some_and(|(subject, _)| subject.as_ref().is_some_and(|subject| subject.starts_with(start)))
}

/// Returns the contracts that payloads belong to.
pub(super) fn contracts_with_payloads<'a>(run: &'a Run<'_>) -> impl Iterator<Item = &'a Contract> {
    run.catalog.contracts().iter().filter(|contract| has_payload(run, contract))
}

/// Returns the table of payloads by vendor and event or call, in at most `bytes`.
pub(super) fn subjects(run: &Run<'_>, anchors: &BTreeMap<&str, String>, bytes: usize) -> Markup {
    let mut vendors: BTreeMap<&str, Vec<(&str, &SubjectTally)>> = BTreeMap::new();
    for (subject, tally) in &run.subjects {
        if let Some(subject) = subject {
            vendors.entry(parts(subject).0).or_default().push((subject, tally));
        }
    }
    let mut budget = Budget::new(bytes);
    let cells = |tally: &SubjectTally| {
        html! {
            td.bad[tally.failed > 0] { (tally.failed) }
            td { (tally.with_findings) }
            td { (tally.payloads) }
        }
    };
    let mut rows = Vec::new();
    for (vendor, mut subjects) in vendors {
        subjects.sort_by_key(|(_, tally)| (std::cmp::Reverse(tally.failed), std::cmp::Reverse(tally.with_findings)));
        let sum = |count: fn(&SubjectTally) -> usize| subjects.iter().map(|(_, tally)| count(tally)).sum();
        let total = SubjectTally {
            payloads: sum(|tally| tally.payloads),
            failed: sum(|tally| tally.failed),
            with_findings: sum(|tally| tally.with_findings),
        };
        rows.push(budget.fit(html! { tr.vendor { th scope="row" { (start_of(vendor, 60)) } (cells(&total)) } }));
        for (subject, tally) in subjects {
            let name = start_of(parts(subject).1, 200);
            rows.push(budget.fit(html! {
                tr {
                    th scope="row" {
                        @match anchors.get(subject) {
                            Some(anchor) => { a href={ "#" (anchor) } { (name) } }
                            None => { (name) }
                        }
                    }
                    (cells(tally))
                }
            }));
        }
    }
    let unknown = run.subjects.get(&None);
    html! {
        @if !run.subjects.is_empty() {
            section {
                h2 { "By vendor, event and call" }
                table {
                    thead { tr { th scope="col" { "Event or call" } th scope="col" { "Failed" } th scope="col" { "With findings" } th scope="col" { "Payloads" } } }
                    tbody {
                        @for row in &rows { (row) }
                        @if let Some(unknown) = unknown {
                            tr.vendor { th scope="row" { (subject_name(None)) } (cells(unknown)) }
                        }
                    }
                }
                (budget.left_out("line"))
            }
        }
    }
}

/// Returns the events and calls of the contracts in use that no payload was of, in at most `bytes`.
pub(super) fn unseen(run: &Run<'_>, bytes: usize) -> Markup {
    let mut budget = Budget::new(bytes);
    let used: Vec<&Contract> = contracts_with_payloads(run).collect();
    let others: Vec<&str> =
        run.catalog.contracts().iter().filter(|contract| !has_payload(run, contract)).map(Contract::vendor).collect();
    let mut vendors = Vec::new();
    for contract in used {
        let bundle = contract.bundle();
        let (events, calls) = (unseen_events(run, bundle), unseen_calls(run, bundle));
        if events.is_empty() && calls.is_empty() {
            continue;
        }
        let of = |unseen: usize, all: usize, what: &str| format!("{unseen} of {}", counted(all, what));
        let heading = [(events.len(), bundle.events.len(), "event"), (calls.len(), bundle.operations.len(), "call")];
        let heading: Vec<String> = heading
            .iter()
            .filter(|(unseen, ..)| *unseen > 0)
            .map(|(unseen, all, what)| of(*unseen, *all, what))
            .collect();
        let mut items = Vec::new();
        for Event { id, summary, .. } in &events {
            items.push(budget.fit(html! { li { b { (start_of(id, 120)) } " " (start_of(summary, 160)) } }));
        }
        for Operation { id, summary, .. } in &calls {
            items.push(budget.fit(html! { li { b { (start_of(id, 120)) } " " (start_of(summary, 160)) } }));
        }
        vendors.push((start_of(&bundle.vendor, 60), heading.join(", "), items));
    }
    html! {
        @if !vendors.is_empty() || !others.is_empty() {
            section {
                h2 { "Never seen" }
                p { "What the contracts describe and no payload was of; nothing is known about it from this run." }
                @for (vendor, heading, items) in &vendors {
                    details.fold {
                        summary { b { (vendor) } ": " (heading) }
                        ul { @for item in items { (item) } }
                    }
                }
                (budget.left_out("name"))
                @if !others.is_empty() {
                    p { "No payload at all of: " (start_of(&others.join(", "), 600)) "." }
                }
            }
        }
    }
}

fn unseen_events<'b>(run: &Run<'_>, bundle: &'b Bundle) -> Vec<&'b Event> {
    let is_seen = |event: &Event| run.subjects.contains_key(&Some(format!("{} {}", bundle.vendor, event.id)));
    bundle.events.iter().filter(|event| !is_seen(event)).collect()
}

fn unseen_calls<'b>(run: &Run<'_>, bundle: &'b Bundle) -> Vec<&'b Operation> {
    let is_seen = |call: &Operation| {
        let start = format!("{} {} ", bundle.vendor, call.id);
        ["request", "response"].iter().any(|side| starts_with(&run.subjects, &format!("{start}{side}")))
    };
    bundle.operations.iter().filter(|call| !is_seen(call)).collect()
}
