//! The JSON report: payloads as they are checked, the summary last. The types here are the format and its published schema.

use std::io::{self, Write};

use schemars::{JsonSchema, generate::SchemaSettings};
use serde::Serialize;
use vistoria_schemas::contract::Level;
use vistoria_schemas::text::Position;

use super::cause::fingerprint_of;
use super::run::Run;
use super::sentence::{expected_words, found_words, picked_alternative, sentence};
use super::summary::{Entry, Summary};
use super::text::document_title;
use crate::code::UNREADABLE;
use crate::contract::Catalog;
use crate::finding::{Finding, Payload};
use crate::reported::{JsonFinding, Source};
use crate::subject::{IdentifiedBy, Side};

/// A report.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Document {
    /// The version of this format.
    version: Version,
    /// Every payload, in the order of the input.
    payloads: Vec<JsonPayload>,
    /// The counts.
    summary: Summary,
}

/// The version of the format.
#[derive(Serialize, JsonSchema)]
struct Version(#[schemars(range(min = 1, max = 1))] u8);

/// One payload.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct JsonPayload {
    /// The file that it was read from, as the user named it; `-` for standard input.
    source: String,
    /// The entry of its source, from 1; null when the source holds one payload.
    entry: Option<usize>,
    /// The method and path of the request, or of that which it answers; null when the payload is not from an archive.
    request: Option<String>,
    /// The vendor's id; null when unknown.
    vendor: Option<String>,
    /// The event's id; null when unknown, and for a call.
    event: Option<String>,
    /// The operation's id; null when unknown, and for a delivery.
    operation: Option<String>,
    /// The message of the operation; null without one.
    side: Option<Side>,
    /// The status of the response; null without one.
    status: Option<u16>,
    /// What identified the event or the operation; null when unknown.
    identified_by: Option<IdentifiedBy>,
    /// The verdict of the run.
    verdict: Verdict,
    /// The findings, by place.
    findings: Vec<JsonFinding>,
}

/// The verdict of the run about a payload.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Verdict {
    /// No finding.
    Clean,
    /// Findings, none of which is at the level that fails the run.
    Passed,
    /// A finding at that level or above.
    Findings,
    /// The payload could not be read.
    Unreadable,
}

/// Returns the JSON form of a finding at a position.
pub fn json_finding(finding: &Finding, position: Position) -> JsonFinding {
    JsonFinding {
        code: finding.code.to_string(),
        level: finding.level,
        pointer: finding.pointer.to_string(),
        line: Some(position.line),
        column: Some(position.column),
        message: sentence(finding),
        expected: expected_words(finding),
        found: found_words(finding),
        alternative: picked_alternative(finding),
        rule: None,
        fingerprint: None,
        source: finding.rule.as_ref().map(|rule| Source {
            document: rule.source.document.clone(),
            title: None,
            section: rule.source.section.clone(),
            fidelity: rule.source.fidelity.to_string(),
        }),
    }
}

/// Returns the JSON Schema of a report.
pub fn schema() -> serde_json::Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Document>().to_value()
}

pub(super) fn start(out: &mut impl Write) -> io::Result<()> {
    out.write_all(b"{\"version\": 1,\n \"payloads\": [")
}

pub(super) fn entry(out: &mut impl Write, entry: &Entry<'_>, run: &Run<'_>, first: bool) -> io::Result<()> {
    let Some(payload) = payload(entry, run) else { return Ok(()) };
    out.write_all(if first { b"\n  " } else { b",\n  " })?;
    serde_json::to_writer(out, &payload).map_err(io::Error::from)
}

/// Returns an entry as an element of the report.
pub(super) fn payload(entry: &Entry<'_>, run: &Run<'_>) -> Option<JsonPayload> {
    Some(match entry {
        Entry::LeftAside { .. } => return None,
        Entry::Checked(payload) => checked(payload, run),
        Entry::Unreadable(unreadable) => JsonPayload {
            source: unreadable.source_name.clone(),
            entry: None,
            request: None,
            vendor: None,
            event: None,
            operation: None,
            side: None,
            status: None,
            identified_by: None,
            verdict: Verdict::Unreadable,
            findings: vec![JsonFinding {
                code: UNREADABLE.id.to_owned(),
                level: Level::Error,
                pointer: String::new(),
                line: None,
                column: None,
                message: unreadable.to_string(),
                expected: None,
                found: None,
                alternative: None,
                rule: None,
                source: None,
                fingerprint: None,
            }],
        },
    })
}

fn checked(payload: &Payload, run: &Run<'_>) -> JsonPayload {
    let label = payload.label.as_ref();
    JsonPayload {
        source: payload.source.clone(),
        entry: payload.entry,
        request: payload.request.clone(),
        vendor: label.map(|label| label.vendor.clone()),
        event: label.and_then(|label| label.event.clone()),
        operation: label.and_then(|label| label.operation.clone()),
        side: label.and_then(|label| label.side),
        status: label.and_then(|label| label.status),
        identified_by: label.map(|label| label.by),
        verdict: match payload.worst() {
            None => Verdict::Clean,
            Some(worst) if worst >= run.fail_on => Verdict::Findings,
            Some(_) => Verdict::Passed,
        },
        findings: findings(payload, run.catalog),
    }
}

/// Returns the findings of a payload with their rules in words and their fingerprints.
fn findings(payload: &Payload, catalog: &Catalog) -> Vec<JsonFinding> {
    let subject = payload.label.as_ref().map(ToString::to_string);
    let full = |(finding, position): &(Finding, Position)| {
        let mut full = json_finding(finding, *position);
        full.fingerprint = Some(fingerprint_of(subject.as_deref(), finding));
        if let (Some(rule), Some(source)) = (&finding.rule, &mut full.source) {
            full.rule = Some(rule.says.clone());
            source.title = document_title(catalog, &full.code, &rule.source);
        }
        full
    };
    payload.findings.iter().map(full).collect()
}

pub(super) fn end(out: &mut impl Write, summary: &Summary) -> io::Result<()> {
    out.write_all(b"\n ],\n \"summary\": ")?;
    serde_json::to_writer(&mut *out, summary).map_err(io::Error::from)?;
    out.write_all(b"}\n")
}
