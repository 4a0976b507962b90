//! Changes as findings about the new document, for the formats of reports.

use std::collections::BTreeMap;
use std::io::{Result, Write};

use vistoria_schemas::changes::{Breaks, Change, Difference, payload, sentence};
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::Position;

use super::described::Described;
use crate::finding::{Fact, Finding, Payload};
use crate::report::{Entry, Format, GroupBy, Output, Report, TextOptions, Verbosity};
use crate::subject::{IdentifiedBy, Label};

/// Writes the changes at a level or above in a format of reports.
///
/// # Errors
///
/// When it cannot be written.
pub fn write(
    difference: &Difference,
    old: &Described,
    new: &Described,
    least: Breaks,
    format: Format,
    out: &mut dyn Write,
) -> Result<()> {
    let output = Output { format, out: Box::new(out), has_colour: false };
    let text = TextOptions {
        level: least.level(),
        limit: usize::MAX,
        verbosity: Verbosity::Usual,
        group_by: GroupBy::Rule,
        has_coverage: false,
        has_colour: false,
    };
    let comparison = format!("{} -> {}: {}", old.name, new.name, difference.counts());
    let report = Report::start(vec![output], &new.catalog, least.level(), &text, None)?;
    let mut report = report.of_comparison(comparison);
    let shown = difference.changes.iter().filter(|change| change.breaks >= least);
    let mut payloads: BTreeMap<(String, Option<String>), Payload> = BTreeMap::new();
    for change in shown {
        let (source, finding) = finding(change, new);
        let subject = change.definition.clone().or_else(|| change.messages.first().cloned());
        let payload = payloads.entry((source.clone(), subject.clone())).or_insert_with(|| Payload {
            source,
            entry: None,
            request: None,
            label: Some(label(new, subject)),
            findings: Vec::new(),
            took_fast_path: false,
        });
        payload.findings.push(finding);
    }
    for payload in payloads.values() {
        report.add(&Entry::Checked(payload, &|_| None, None))?;
    }
    report.end().map(drop)
}

fn finding(change: &Change, new: &Described) -> (String, (Finding, Position)) {
    let place = change.described.and_then(|id| new.position(id));
    let (source, position) = place.unwrap_or((&new.name, Position::start_of(1)));
    let payload = payload(change).map_or_else(String::new, |payload| format!(" (payload: {payload})"));
    let reaches = match change.messages.len() {
        0 => String::new(),
        1 => "; reaches 1 message".to_owned(),
        count => format!("; reaches {count} messages"),
    };
    let fact = Fact::Change(format!("{}{payload}{reaches}", sentence(change)));
    let place: Pointer = change.place.clone();
    let finding =
        Finding { level: change.breaks.level(), pointer: place.clone(), place, ..Finding::own(change.code, fact) };
    (source.to_owned(), (finding, position))
}

/// Returns the label of what a change is in.
fn label(new: &Described, subject: Option<String>) -> Label {
    let vendor = new.contract().vendor().to_owned();
    Label { vendor, event: subject, operation: None, side: None, status: None, by: IdentifiedBy::Option }
}
