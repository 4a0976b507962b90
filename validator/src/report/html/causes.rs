//! The causes, the worst first: a line of each, which opens to what was expected and found, who says so, and where it is.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};
use vistoria_schemas::contract::Level;

use super::super::cause::{Cause, Place};
use super::super::run::Run;
use super::super::text::{cited, counted, grouped, message, place};
use super::fit::{Budget, end_of, start_of};
use crate::code::named;

/// The places that are shown at once.
const FIRST_PLACES: usize = 3;

/// The places that are shown at all.
const PLACES: usize = 15;

/// The causes of errors that are open when there are no more than these.
const FEW: usize = 3;

/// The causes of a report.
pub(super) struct Causes<'r> {
    pub(super) markup: Markup,
    /// The anchor of the worst cause of each event and call that has one.
    pub(super) first_of_subject: BTreeMap<&'r str, String>,
}

/// The anchors of a report, each given once: causes that differ only in what was expected have one fingerprint.
#[derive(Default)]
struct Anchors(BTreeSet<String>);

impl Anchors {
    fn of(&mut self, cause: &Cause) -> String {
        let first = format!("c-{}", cause.fingerprint);
        let further = (2..).map(|number| format!("{first}-{number}"));
        let anchor = std::iter::once(first.clone()).chain(further).find(|anchor| !self.0.contains(anchor));
        let anchor = anchor.unwrap_or(first);
        self.0.insert(anchor.clone());
        anchor
    }
}

/// Returns the causes by level, in at most `bytes`, and the filters.
pub(super) fn section<'r>(run: &'r Run<'_>, bytes: usize) -> Causes<'r> {
    let sorted = run.causes.sorted();
    let mut anchors = Anchors::default();
    let mut first_of_subject = BTreeMap::new();
    let mut left = bytes;
    let mut sections = Vec::new();
    for level in [Level::Error, Level::Warning, Level::Note] {
        let all: Vec<&Cause> = sorted.iter().copied().filter(|cause| cause.level == level).collect();
        let groups = grouped(&all);
        if groups.is_empty() {
            continue;
        }
        // Many errors leave room for the first warnings and notes.
        let share = if level == Level::Note { left } else { left / 3 * 2 };
        let mut budget = Budget::new(share);
        let mut items = Vec::new();
        for (index, group) in groups.iter().enumerate() {
            if budget.is_full() {
                budget.leave_out(groups.len() - index);
                break;
            }
            let ids: Vec<String> = group.iter().map(|cause| anchors.of(cause)).collect();
            let is_open = level == Level::Error && (index == 0 || groups.len() <= FEW);
            let item = budget.fit(cause(group, &ids, run, is_open));
            if let (Some(subject), false) = (&group[0].subject, budget.is_full()) {
                first_of_subject.entry(subject.as_str()).or_insert_with(|| ids[0].clone());
            }
            items.push(item);
        }
        left -= share - budget.left;
        let list = html! {
            div.list { @for item in &items { (item) } }
            (budget.left_out("cause"))
        };
        sections.push((level, groups.len(), list));
    }
    let markup = html! {
        (filters(!sections.is_empty()))
        @for (level, count, list) in &sections {
            section.level data-level=(level) {
                @if *level == Level::Note {
                    details.fold { summary { h2 { (heading(*level, *count)) } } (list) }
                } @else {
                    h2 { (heading(*level, *count)) }
                    (list)
                }
            }
        }
        @if run.causes.uncounted > 0 {
            p.more { (counted(run.causes.uncounted, "further finding")) " of causes beyond those that a run keeps." }
        }
    };
    Causes { markup, first_of_subject }
}

fn heading(level: Level, count: usize) -> String {
    let what = match level {
        Level::Error => "What is broken",
        Level::Warning => "What should be corrected",
        Level::Note => "Worth knowing",
    };
    format!("{what}: {} of {level}s", counted(count, "cause"))
}

/// Returns the filters, which the script fills and shows.
fn filters(is_needed: bool) -> Markup {
    html! {
        @if is_needed {
            form #filters hidden {
                label { "Level " select name="level" { option value="" { "all" } } }
                label { "Event or call " select name="subject" { option value="" { "all" } } }
                label { "Search " input type="search" name="text" autocomplete="off"; }
                button type="button" name="open" { "Open all" }
                output {}
            }
        }
    }
}

fn cause(group: &[&Cause], ids: &[String], run: &Run<'_>, is_open: bool) -> Markup {
    let cause = group[0];
    let (message, place) = (message(group), place(group));
    let subject = cause.subject.as_deref();
    let all = subject.and_then(|subject| run.subjects.get(subject)).map_or(run.unknown, |tally| tally.payloads);
    let shown_subject = start_of(subject.unwrap_or("no known event or call"), 200);
    let code = cause.code.to_string();
    html! {
        details.cause.(cause.level) data-subject=(shown_subject) open[is_open] {
            summary {
                span.count title={ "in " (counted(cause.payloads, "payload")) } { (cause.payloads) }
                span.what {
                    b { (start_of(&message, 600)) }
                    span.where {
                        (shown_subject)
                        @if !place.is_empty() { " " code { (start_of(&place, 300)) } }
                    }
                }
            }
            // Inside, because browsers open what holds the target of a link.
            div.body #(ids[0]) {
                @for id in ids.iter().skip(1).take(20) { span #(id) {} }
                dl {
                    dt { "In" }
                    dd {
                        (cause.payloads) " of " (counted(all, "payload")) " of " (shown_subject)
                        @if cause.findings > cause.payloads { ", " (counted(cause.findings, "finding")) }
                    }
                    @if let (Some(expected), [_]) = (&cause.expected, group) { dt { "Expected" } dd { (start_of(expected, 400)) } }
                    @if let Some(found) = &cause.found { dt { "Found" } dd { (start_of(found, 400)) } }
                    @if let Some(alternative) = &cause.alternative {
                        dt { "Read as" } dd { "the alternative " (start_of(alternative, 300)) }
                    }
                    @if let Some(rule) = &cause.rule {
                        dt { "Rule" } dd { (start_of(&rule.says, 600)) }
                        dt { "Source" } dd { (start_of(&cited(run.catalog, &code, &rule.source), 400)) }
                    }
                    dt { "Code" }
                    dd {
                        code { (start_of(&code, 200)) }
                        @if let Some(known) = named(&code) {
                            ": " (known.title) ". " span.help { (known.help) }
                        }
                    }
                    dt { "Found in" }
                    dd { (places(cause)) }
                }
                p.link { a href={ "#" (ids[0]) } { "Link to this cause" } }
            }
        }
    }
}

fn places(cause: &Cause) -> Markup {
    let item = |place: &Place| {
        html! {
            li {
                code { bdi { (end_of(&place.source, 160)) } ":" (place.line) ":" (place.column) }
                @if let Some(entry) = place.entry { ", entry " (entry) }
                @if place.pointer != cause.place && !cause.is_missing_property {
                    ", at " code { (start_of(&place.pointer.to_string(), 200)) }
                }
            }
        }
    };
    let (first, rest) = cause.places.split_at(FIRST_PLACES.min(cause.places.len()));
    let rest = &rest[..rest.len().min(PLACES - FIRST_PLACES)];
    let left_out = cause.findings - first.len() - rest.len();
    html! {
        ul { @for place in first { (item(place)) } }
        @if !rest.is_empty() {
            details.fold {
                summary { "and " (counted(cause.findings - first.len(), "more place")) }
                ul { @for place in rest { (item(place)) } }
                @if left_out > 0 { p.more { "and " (left_out) " more, not listed here" } }
            }
        }
    }
}
