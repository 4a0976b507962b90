//! The payloads by vendor and event or call, and what no payload was of.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::super::coverage::{Coverage, Covered, coverage, has_payload};
use super::super::run::{Run, SubjectTally};
use super::super::words::subject_name;
use super::fit::{Budget, start_of};
use crate::contract::Contract;

/// Returns the vendor of an event or a call, and its name.
fn parts(subject: &str) -> (&str, &str) {
    subject.split_once(' ').unwrap_or((subject, ""))
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

/// Returns what of the contracts in use no payload was of, in at most `bytes`.
pub(super) fn unseen(run: &Run<'_>, bytes: usize) -> Markup {
    let mut budget = Budget::new(bytes);
    let others: Vec<&str> =
        run.catalog.contracts().iter().filter(|contract| !has_payload(run, contract)).map(Contract::vendor).collect();
    let mut vendors = Vec::new();
    for Coverage { vendor, events, messages, rules, .. } in coverage(run) {
        let bundle = run.catalog.contract(&vendor).map(Contract::bundle);
        let summary = |name: &str| {
            let bundle = bundle?;
            let event = || bundle.event(name).map(|event| event.summary.as_str());
            let call = || {
                let id = name.strip_suffix(" request").or_else(|| Some(name.rsplit_once(" response ")?.0))?;
                Some(bundle.operation(id)?.summary.as_str())
            };
            bundle.rule(name).map(|rule| rule.says.as_str()).or_else(event).or_else(call)
        };
        let mut parts = Vec::new();
        let mut items = Vec::new();
        let mut add = |covered: &Covered, what: &str| {
            if covered.unseen.is_empty() {
                return;
            }
            parts.push(format!("{} of {} {what}", covered.unseen.len(), covered.all()));
            for name in &covered.unseen {
                let summary = summary(name).unwrap_or_default();
                items.push(budget.fit(html! { li { b { (start_of(name, 120)) } " " (start_of(summary, 160)) } }));
            }
        };
        add(&events, "events");
        add(&messages, "requests and responses");
        add(&rules, "rules");
        if !parts.is_empty() {
            vendors.push((start_of(&vendor, 60), parts.join(", "), items));
        }
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
