//! One payload in full: each finding with its place, its rule and where that is stated.

use std::io::{self, Write};

use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::Position;

use super::cause::Place;
use super::cited::cited;
use super::escape::Escaped;
use super::sentence::{missing_of_one_object, picked_alternative, sentence};
use super::words::subject_name;
use crate::contract::Catalog;
use crate::finding::{Fact, Finding, Payload};
use crate::subject::IdentifiedBy;

/// Returns the file of a payload and what it was identified as.
pub(super) fn heading(payload: &Payload) -> String {
    let source = Escaped(&payload.source);
    let entry = payload.entry.map_or_else(String::new, |entry| format!("#{entry}"));
    let request = payload.request.as_ref().map_or_else(String::new, |request| format!(" {}", Escaped(request)));
    let Some(label) = &payload.label else { return format!("{source}{entry}{request}: {}", subject_name(None)) };
    let by = match label.by {
        IdentifiedBy::Option => "by option",
        IdentifiedBy::Path => "by path",
        IdentifiedBy::Request => "by its request",
        IdentifiedBy::Header => "by header",
        IdentifiedBy::Body => "by body",
        IdentifiedBy::Shape => "by shape",
    };
    format!("{source}{entry}{request}: {label} ({by})")
}

/// Returns a place as `file:line:column`, which terminals and editors open.
pub(super) fn position(place: &Place) -> String {
    format!("{}:{}:{}", place.source, place.line, place.column)
}

/// Writes a payload with its findings.
pub(super) fn payload(out: &mut impl Write, payload: &Payload, catalog: &Catalog) -> io::Result<()> {
    writeln!(out, "{}", heading(payload))?;
    if payload.findings.is_empty() {
        writeln!(out, "  clean")?;
    }
    for group in payload.findings.chunk_by(|one, other| have_same_cause(&one.0, &other.0)) {
        let (finding, position) = &group[0];
        writeln!(out, "  {}[{}]: {}", finding.level, finding.code, Escaped(&message(group)))?;
        write!(out, "    --> {}:{}:{}", Escaped(&payload.source), position.line, position.column)?;
        let pointer = place(group).to_string();
        writeln!(out, "{}{}", if pointer.is_empty() { "" } else { " at " }, Escaped(&pointer))?;
        if let Some(alternative) = picked_alternative(finding) {
            writeln!(out, "    alternative: {}", Escaped(&alternative))?;
        }
        if let Some(rule) = &finding.rule {
            if rule.says != sentence(finding) {
                writeln!(out, "    rule: {}", rule.says)?;
            }
            writeln!(out, "    source: {}", cited(catalog, &finding.code.to_string(), &rule.source))?;
        }
    }
    Ok(())
}

/// Checks whether two findings have the same cause: both are about missing properties of one object, and belong to one rule.
fn have_same_cause(one: &Finding, other: &Finding) -> bool {
    let is_missing = |finding: &Finding| matches!(finding.fact, Fact::MissingProperty { .. });
    let place = |finding: &Finding| (finding.code.clone(), finding.pointer.parent());
    let because = |finding: &Finding| match &finding.fact {
        Fact::MissingProperty { because, .. } => because.clone(),
        _ => None,
    };
    is_missing(one) && is_missing(other) && place(one) == place(other) && because(one) == because(other)
}

fn message(group: &[(Finding, Position)]) -> String {
    match group {
        [(only, _)] => sentence(only),
        several => missing_of_one_object(&several.iter().map(|(finding, _)| finding).collect::<Vec<_>>()),
    }
}

/// Returns the place of a finding; of several, the object around them.
fn place(group: &[(Finding, Position)]) -> Pointer {
    let pointer = &group[0].0.pointer;
    if group.len() == 1 { pointer.clone() } else { pointer.parent().unwrap_or_default() }
}
