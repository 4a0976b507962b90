//! The report in SARIF 2.1.0, which code scanning reads: a result per cause. The standard has hundreds of properties and we write a
//! twentieth of them, so the structs are our own.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use vistoria_schemas::contract::Level;

use super::cause::{Cause, Place};
use super::cited::cited;
use super::run::Run;
use super::whereabouts::{headline, line_and_column, uri};
use super::words::counted;
use crate::code::{self, UNREADABLE};
use crate::escape::Escaped;

/// The most results: GitHub keeps 5,000 of a run.
const MAX_RESULTS: usize = 5000;

/// The most inputs that could not be read that are named.
const MAX_NOTIFICATIONS: usize = 100;

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [SarifRun; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifRun {
    tool: Tool,
    invocations: [Invocation; 1],
    column_kind: &'static str,
    results: Vec<SarifResult>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<ReportingDescriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ReportingDescriptor {
    id: String,
    short_description: Text,
    full_description: Text,
    help: Text,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tool_execution_notifications: Vec<Notification>,
}

#[derive(Serialize)]
struct Notification {
    level: &'static str,
    message: Text,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifResult {
    rule_id: String,
    rule_index: usize,
    level: &'static str,
    message: Text,
    occurrence_count: usize,
    locations: Vec<Location>,
    partial_fingerprints: Fingerprints,
}

#[derive(Serialize)]
struct Fingerprints {
    #[serde(rename = "vistoria/v1")]
    ours: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: PhysicalLocation,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
}

pub(super) fn end(out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
    let causes = run.causes.sorted();
    let (mut rules, mut indexes) = (Vec::new(), BTreeMap::new());
    let mut results = Vec::new();
    for cause in causes.iter().take(MAX_RESULTS) {
        let id = cause.code.to_string();
        let index = *indexes.entry(id.clone()).or_insert_with(|| {
            rules.push(descriptor(id, cause, run));
            rules.len() - 1
        });
        results.push(result(cause, index, run));
    }
    let log = Log {
        schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [SarifRun {
            tool: Tool { driver: Driver { name: "vistoria", version: env!("CARGO_PKG_VERSION"), rules } },
            invocations: [Invocation {
                execution_successful: run.summary.unreadable == 0,
                tool_execution_notifications: notifications(causes.len(), run),
            }],
            column_kind: "unicodeCodePoints",
            results,
        }],
    };
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

/// Returns what the results do not say: inputs that could not be read, and what was left out.
fn notifications(causes: usize, run: &Run<'_>) -> Vec<Notification> {
    let note = |level, text: String| Notification { level, message: plain(&text) };
    let reasons = run.unreadable.iter().take(MAX_NOTIFICATIONS);
    let mut notifications: Vec<_> =
        reasons.map(|input| note("error", format!("{}: {}", UNREADABLE.id, input.reason))).collect();
    if run.summary.unreadable > notifications.len() {
        let more = counted(run.summary.unreadable - notifications.len(), "input");
        notifications.push(note("error", format!("{}: {more} more", UNREADABLE.id)));
    }
    if causes > MAX_RESULTS {
        let text =
            format!("{} more are left out of the results; these are the worst", counted(causes - MAX_RESULTS, "cause"));
        notifications.push(note("warning", text));
    }
    if run.causes.uncounted > 0 {
        let text =
            format!("{} of further causes are left out of the results", counted(run.causes.uncounted, "finding"));
        notifications.push(note("warning", text));
    }
    notifications
}

fn descriptor(id: String, cause: &Cause, run: &Run<'_>) -> ReportingDescriptor {
    let explain = || format!("vistoria explain {id}");
    let (short, full, help) = match (&cause.rule, code::named(&id)) {
        (Some(rule), _) => {
            let source = cited(run.catalog, &id, &rule.source);
            (rule.says.clone(), rule.says.clone(), format!("{}\nSource: {source}\n{}", rule.says, explain()))
        }
        (None, Some(code)) => (code.title.to_owned(), code.help.to_owned(), format!("{}\n{}", code.help, explain())),
        (None, None) => (id.clone(), id.clone(), explain()),
    };
    ReportingDescriptor {
        short_description: plain(&short),
        full_description: plain(&full),
        help: Text { text: help },
        default_configuration: Configuration { level: level(cause.level) },
        id,
    }
}

fn result(cause: &Cause, rule_index: usize, run: &Run<'_>) -> SarifResult {
    SarifResult {
        rule_id: cause.code.to_string(),
        rule_index,
        level: level(cause.level),
        message: plain(&headline(cause, run)),
        occurrence_count: cause.findings,
        locations: cause.places.iter().map(location).collect(),
        partial_fingerprints: Fingerprints { ours: cause.fingerprint.clone() },
    }
}

fn location(place: &Place) -> Location {
    let (start_line, start_column) = line_and_column(place);
    let artifact_location = ArtifactLocation { uri: uri(&place.source) };
    Location { physical_location: PhysicalLocation { artifact_location, region: Region { start_line, start_column } } }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "note",
    }
}

/// Returns a message that is text alone: `[text](target)` would be a link.
fn plain(text: &str) -> Text {
    Text { text: Escaped(text).to_string().replace("](", "] (") }
}
