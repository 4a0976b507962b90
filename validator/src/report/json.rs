//! The JSON report: payloads as they are checked, the summary last. The types here are the format and its published schema.

use std::io::{self, Write};

use schemars::{JsonSchema, generate::SchemaSettings};
use serde::Serialize;
use vistoria_schemas::contract::Level;
use vistoria_schemas::text::Position;

use super::cited::document_title;
use super::coverage::{Coverage, coverage};
use super::fingerprint::Identity;
use super::run::Run;
use super::sentence::{expected_words, found_words, picked_alternative, sentence};
use super::summary::{Entry, Summary};
use crate::code::UNREADABLE;
use crate::contract::Catalog;
use crate::finding::{Finding, Payload};
use crate::reported::{JsonFinding, Source};
use crate::subject::{IdentifiedBy, Label, Side};

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
    /// What of the contracts the payloads were of, when that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    coverage: Option<Vec<Coverage>>,
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
    /// The method of the request, or of that which it answers, and the path of its call; `*` for each segment of any other path.
    /// Null when the payload is not from an archive.
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
    /// Findings, none of which fails the run: it is below the level that does, or in the baseline.
    Passed,
    /// A finding at that level or above, which is not in the baseline.
    Findings,
    /// The payload could not be read.
    Unreadable,
}

/// Returns the JSON form of a finding at a position, without the payload that it is about.
pub fn json_finding(finding: &Finding, position: Position) -> JsonFinding {
    JsonFinding {
        code: finding.code.to_string(),
        fingerprint: None,
        place: None,
        level: finding.level,
        pointer: finding.pointer.to_string(),
        line: Some(position.line),
        column: Some(position.column),
        message: sentence(finding),
        expected: expected_words(finding),
        found: found_words(finding),
        alternative: picked_alternative(finding),
        rule: None,
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

pub(super) fn entry(
    out: &mut impl Write,
    entry: &Entry<'_>,
    (run, is_failed): (&Run<'_>, bool),
    first: bool,
) -> io::Result<()> {
    let Some(payload) = payload(entry, run, is_failed) else { return Ok(()) };
    out.write_all(if first { b"\n  " } else { b",\n  " })?;
    serde_json::to_writer(out, &payload).map_err(io::Error::from)
}

/// Returns an entry as an element of the report.
pub(super) fn payload(entry: &Entry<'_>, run: &Run<'_>, is_failed: bool) -> Option<JsonPayload> {
    Some(match entry {
        Entry::LeftAside { .. } => return None,
        Entry::Clean { .. } => unreachable!("where each payload is written, none is counted alone"),
        Entry::Checked(payload, ..) => checked(payload, run.catalog, is_failed),
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
                fingerprint: None,
                place: None,
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
            }],
        },
    })
}

fn checked(payload: &Payload, catalog: &Catalog, is_failed: bool) -> JsonPayload {
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
        verdict: match payload.findings.len() {
            0 => Verdict::Clean,
            _ if is_failed => Verdict::Findings,
            _ => Verdict::Passed,
        },
        findings: payload.findings.iter().map(|found| identified_finding(label, found, catalog)).collect(),
    }
}

/// Returns the JSON form of a finding about a payload of an event or call, with its rule in words.
fn identified_finding(
    label: Option<&Label>,
    (finding, position): &(Finding, Position),
    catalog: &Catalog,
) -> JsonFinding {
    let identity = Identity::of(label, finding);
    let mut full = json_finding(finding, *position);
    full.fingerprint = Some(identity.fingerprint());
    full.place = Some(identity.place);
    if let (Some(rule), Some(source)) = (&finding.rule, &mut full.source) {
        full.rule = Some(rule.says.clone());
        source.title = document_title(catalog, &full.code, &rule.source);
    }
    full
}

pub(super) fn end(out: &mut impl Write, run: &Run<'_>) -> io::Result<()> {
    out.write_all(b"\n ],\n \"summary\": ")?;
    serde_json::to_writer(&mut *out, &run.summary)?;
    if run.reports_coverage {
        out.write_all(b",\n \"coverage\": ")?;
        serde_json::to_writer(&mut *out, &coverage(run))?;
    }
    out.write_all(b"}\n")
}
