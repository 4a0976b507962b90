//! The causes, the worst first: a line of each, which opens to what was expected and found, who says so, and where it is.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};
use vistoria_schemas::contract::Level;

use super::super::cause::{Cause, Place};
use super::super::cited::cited;
use super::super::group::{grouped, message, place};
use super::super::run::Run;
use super::super::whereabouts::{all_payloads, share};
use super::super::words::{counted, subject_name};
use super::fit::{Budget, end_of, start_of};
use crate::code::named;
use crate::excerpt::Excerpt;

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

    /// Takes anchors back that were not used.
    fn take_back(&mut self, anchors: &[String]) {
        anchors.iter().for_each(|anchor| {
            self.0.remove(anchor);
        });
    }
}

/// Returns the causes by level, in at most `bytes`, and the filters.
pub(super) fn section<'r>(run: &'r Run<'_>, bytes: usize) -> Causes<'r> {
    let sorted = run.causes.sorted();
    let mut anchors = Anchors::default();
    let mut first_of_subject = BTreeMap::new();
    let mut left = bytes;
    let mut sections = Vec::new();
    for level in Level::WORST_FIRST {
        let all: Vec<&Cause> = sorted.iter().copied().filter(|cause| cause.level == level).collect();
        let groups = grouped(&all);
        if groups.is_empty() {
            continue;
        }
        // Many errors leave room for the first warnings and notes.
        let share = if level == Level::Note { left } else { left / 4 * 3 };
        let (list, unused) = list(&groups, run, share, &mut anchors, &mut first_of_subject);
        left -= share - unused;
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

/// Returns the causes of one level in at most `bytes`, those that have no room in full in one line, and how many bytes are unused.
fn list<'r>(
    groups: &[Vec<&'r Cause>],
    run: &Run<'_>,
    bytes: usize,
    anchors: &mut Anchors,
    first_of_subject: &mut BTreeMap<&'r str, String>,
) -> (Markup, usize) {
    let for_full = bytes / 3 * 2;
    let mut full = Budget::new(for_full);
    let (mut items, mut lines) = (Vec::new(), Vec::new());
    for (index, group) in groups.iter().enumerate() {
        let ids: Vec<String> = group.iter().map(|cause| anchors.of(cause)).collect();
        let is_open = group[0].level == Level::Error && (index == 0 || groups.len() <= FEW);
        let item = full.fit(cause(group, &ids, run, is_open));
        if full.is_full() {
            anchors.take_back(&ids);
            break;
        }
        add_first(first_of_subject, group[0], &ids);
        items.push(item);
    }
    let mut brief = Budget::new(bytes - for_full + full.left);
    for (index, group) in groups.iter().enumerate().skip(items.len()) {
        let ids = [anchors.of(group[0])];
        let item = brief.fit(line(group, &ids[0], run));
        if brief.is_full() {
            brief.leave_out(groups.len() - index - 1);
            break;
        }
        add_first(first_of_subject, group[0], &ids);
        lines.push(item);
    }
    let markup = html! {
        @if !items.is_empty() { div.list { @for item in &items { (item) } } }
        @if !lines.is_empty() {
            p.more { "These have a line each, since this report is kept small enough for mail; the JSON report has all of them in full:" }
            div.list { @for line in &lines { (line) } }
        }
        (brief.left_out("cause"))
    };
    (markup, brief.left)
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

fn add_first<'r>(first_of_subject: &mut BTreeMap<&'r str, String>, cause: &'r Cause, ids: &[String]) {
    if let Some(subject) = &cause.subject {
        first_of_subject.entry(subject.as_str()).or_insert_with(|| ids[0].clone());
    }
}

fn subject(cause: &Cause) -> String {
    start_of(subject_name(cause.subject.as_deref()), 200)
}

/// Returns a cause in one line, with its anchor.
fn line(group: &[&Cause], id: &str, run: &Run<'_>) -> Markup {
    let cause = group[0];
    html! { div.cause.line.(cause.level) data-subject=(subject(cause)) #(id) { (head(group, 200, run)) } }
}

/// Returns in how many payloads a cause is, what it is, and where. A change is in a document, and not in payloads.
fn head(group: &[&Cause], max: usize, run: &Run<'_>) -> Markup {
    let (cause, place) = (group[0], place(group));
    html! {
        @if run.comparison.is_none() { span.count { b { (cause.payloads) } " of " (all_payloads(cause, run)) } }
        span.what {
            b { (start_of(&message(group), max)) }
            span.where { (subject(cause)) @if !place.is_empty() { " " code { (start_of(&place, max)) } } }
        }
    }
}

/// Returns a cause in full.
fn cause(group: &[&Cause], ids: &[String], run: &Run<'_>, is_open: bool) -> Markup {
    let cause = group[0];
    let code = cause.code.to_string();
    html! {
        details.cause.(cause.level) data-subject=(subject(cause)) open[is_open] {
            summary { (head(group, 500, run)) }
            // Inside, because browsers open what holds the target of a link.
            div.body #(ids[0]) {
                @for id in ids.iter().skip(1).take(20) { span #(id) {} }
                @if let Some(excerpt) = &cause.excerpt {
                    @if excerpt.is_decoded { p.help { "In the decoded body:" } }
                    (lines(excerpt))
                }
                dl {
                    dt { "In" }
                    dd { (start_of(&share(cause, run), 300)) @if cause.findings > cause.payloads { ", " (counted(cause.findings, "finding")) } }
                    @if let (Some(expected), [_]) = (&cause.expected, group) { dt { "Expected" } dd { (start_of(expected, 400)) } }
                    @if let Some(found) = &cause.found { dt { "Found" } dd { (start_of(found, 400)) } }
                    @if let Some(alternative) = &cause.alternative {
                        dt { "Read as" } dd { "the alternative " (start_of(alternative, 300)) }
                    }
                    @if let Some(rule) = &cause.rule {
                        @if rule.says != cause.message { dt { "Rule" } dd { (start_of(&rule.says, 600)) } }
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
                    dt.link { "Link" }
                    dd.link { a href={ "#" (ids[0]) } { "#" (ids[0]) } }
                }
            }
        }
    }
}

/// Returns the lines of an excerpt with their numbers and the marked part.
fn lines(excerpt: &Excerpt) -> Markup {
    let (before, rest) = excerpt.text.split_at(excerpt.mark.start);
    let (marked, after) = rest.split_at(excerpt.mark.len());
    let number = |line: usize| html! { span.number { (format!("{line:>5}  ")) } };
    let numbered = |text: &str, first: usize| {
        html! {
            @for (index, line) in text.split('\n').enumerate() {
                @if index > 0 { "\n" (number(first + index)) }
                (line)
            }
        }
    };
    let line = excerpt.first_line + before.matches('\n').count();
    html! {
        pre { (number(excerpt.first_line)) (numbered(before, excerpt.first_line)) mark { (marked) } (numbered(after, line)) }
    }
}

fn places(cause: &Cause) -> Markup {
    let item = |place: &Place| {
        html! {
            li {
                code { bdi { (end_of(&place.source, 160)) } ":" (place.line) ":" (place.column) }
                @if let Some(entry) = place.entry { ", entry " (entry) }
                @if place.pointer != cause.place && cause.missing.is_none() {
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
