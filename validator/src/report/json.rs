//! For programs. Streams: entries as they come, the summary last. The types here are the format, and its schema.

use std::io::{self, Write};

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings};
use serde::{Deserialize, Serialize};
use vistoria_schemas::contract::Level;
use vistoria_schemas::text::Position;

use super::{Entry, Summary};
use crate::finding::{Finding, Payload};
use crate::identify::{By, Side};

/// A report.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Document {
    /// The version of this format.
    version: Version,
    /// Every payload, in the order of the input.
    payloads: Vec<Entered>,
    /// The counts.
    summary: Summary,
}

/// The version of the format.
#[derive(Serialize, JsonSchema)]
struct Version(#[schemars(range(min = 1, max = 1))] u8);

/// One payload.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Entered {
    /// Where it was read from, as the user named it; `-` for standard input.
    source: String,
    /// Which entry of its source it is, from 1; null when the source holds one payload.
    entry: Option<usize>,
    /// The vendor's id; null when unknown.
    vendor: Option<String>,
    /// The event's id; null when unknown, and for a call.
    event: Option<String>,
    /// The operation's id; null when unknown, and for a delivery.
    operation: Option<String>,
    /// Which message of the operation; null without one.
    side: Option<Side>,
    /// The status of the response; null without one.
    status: Option<u16>,
    /// How the event or the operation is known; null when unknown.
    identified_by: Option<By>,
    /// What the run thinks of it.
    verdict: Verdict,
    /// Everything that is said about it, by place.
    findings: Vec<Said>,
}

/// What the run thinks of a payload.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Verdict {
    /// No finding at the level that fails the run.
    Clean,
    /// A finding at that level or above.
    Findings,
    /// It could not be read.
    Unreadable,
}

/// One finding.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Said {
    /// Its stable name.
    pub code: String,
    /// `error`, `warning` or `note`.
    #[schemars(schema_with = "level")]
    pub level: Level,
    /// A JSON Pointer; keys that the contract does not name are `*`.
    pub pointer: String,
    /// From 1; null when there is no text.
    pub line: Option<usize>,
    /// In characters, from 1; null when there is no text.
    pub column: Option<usize>,
    /// One sentence.
    pub message: String,
    /// What the contract wants there; null when there is no short way to say it.
    pub expected: Option<String>,
    /// What is there: `absent`, or a JSON type.
    pub found: Option<String>,
    /// Who says so; null when no rule owns the finding.
    pub source: Option<Source>,
}

/// Who says so.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Source {
    /// The id of a document.
    pub document: String,
    /// The part of it.
    pub section: String,
    /// `stated`, `implied` or `observed`.
    pub fidelity: String,
}

impl Said {
    /// A finding, and where it is.
    pub(crate) fn of(finding: &Finding, position: Position) -> Self {
        Self {
            code: finding.code.clone(),
            level: finding.level,
            pointer: finding.pointer.to_string(),
            line: Some(position.line),
            column: Some(position.column),
            message: finding.message.clone(),
            expected: finding.expected.clone(),
            found: finding.found.clone(),
            source: finding.rule.as_ref().map(|(_, source)| Source {
                document: source.document.clone(),
                section: source.section.clone(),
                fidelity: source.fidelity.to_string(),
            }),
        }
    }
}

fn level(_: &mut SchemaGenerator) -> Schema {
    schemars::json_schema!({"type": "string", "enum": ["error", "warning", "note"]})
}

/// The JSON Schema of a report.
pub fn schema() -> serde_json::Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Document>().to_value()
}

pub(super) fn start(out: &mut impl Write) -> io::Result<()> {
    out.write_all(b"{\"version\": 1,\n \"payloads\": [")
}

pub(super) fn entry(out: &mut impl Write, entry: &Entry<'_>, fail_on: Level, first: bool) -> io::Result<()> {
    out.write_all(if first { b"\n  " } else { b",\n  " })?;
    let entered = match entry {
        Entry::Checked(payload) => checked(payload, fail_on),
        Entry::Unreadable(unreadable) => Entered {
            source: unreadable.source_name.clone(),
            entry: None,
            vendor: None,
            event: None,
            operation: None,
            side: None,
            status: None,
            identified_by: None,
            verdict: Verdict::Unreadable,
            findings: vec![Said {
                code: "input/unreadable".to_owned(),
                level: Level::Error,
                pointer: String::new(),
                line: None,
                column: None,
                message: unreadable.to_string(),
                expected: None,
                found: None,
                source: None,
            }],
        },
    };
    serde_json::to_writer(out, &entered).map_err(io::Error::from)
}

fn checked(payload: &Payload, fail_on: Level) -> Entered {
    let label = payload.label.as_ref();
    Entered {
        source: payload.source.clone(),
        entry: payload.entry,
        vendor: label.map(|label| label.vendor.clone()),
        event: label.and_then(|label| label.event.clone()),
        operation: label.and_then(|label| label.operation.clone()),
        side: label.and_then(|label| label.side),
        status: label.and_then(|label| label.status),
        identified_by: label.map(|label| label.by),
        verdict: if payload.worst() >= Some(fail_on) { Verdict::Findings } else { Verdict::Clean },
        findings: payload.findings.iter().map(|(finding, position)| Said::of(finding, *position)).collect(),
    }
}

pub(super) fn end(out: &mut impl Write, summary: &Summary) -> io::Result<()> {
    out.write_all(b"\n ],\n \"summary\": ")?;
    serde_json::to_writer(&mut *out, summary).map_err(io::Error::from)?;
    out.write_all(b"}\n")
}
