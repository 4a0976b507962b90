//! The report in the JSON of reviewdog: a diagnostic per place, since reviewdog shows those that are in the lines of a change. It
//! counts columns in bytes.

use std::io::{self, Write};

use serde::Serialize;
use vistoria_schemas::contract::Level;

use super::cause::{Cause, Place};
use super::run::Run;
use super::whereabouts::{headline, repository_path};
use crate::code::UNREADABLE;
use crate::escape::Escaped;

#[derive(Serialize)]
struct Diagnostic {
    message: String,
    location: Location,
    severity: &'static str,
    code: Code,
}

#[derive(Serialize)]
struct Location {
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Range>,
}

#[derive(Serialize)]
struct Range {
    start: Start,
}

#[derive(Serialize)]
struct Start {
    line: usize,
    column: usize,
}

#[derive(Serialize)]
struct Code {
    value: String,
}

pub(super) fn end(out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
    let sorted = run.causes.sorted();
    let worst = if run.unreadable.is_empty() { sorted.first().map(|cause| cause.level) } else { Some(Level::Error) };
    let worst = severity(worst.unwrap_or(Level::Note));
    write!(out, "{{\"source\": {{\"name\": \"vistoria\"}},\n \"severity\": \"{worst}\",\n \"diagnostics\": [")?;
    let unreadable = run.unreadable.iter().map(|input| Diagnostic {
        message: Escaped(&input.reason).to_string(),
        location: Location { path: repository_path(&input.source), range: None },
        severity: severity(Level::Error),
        code: Code { value: UNREADABLE.id.to_owned() },
    });
    // Written one by one, because there may be a hundred for each of thousands of causes.
    let of_causes = sorted.iter().flat_map(|cause| {
        let message = headline(cause, run);
        cause.places.iter().map(move |place| diagnostic(cause, place, message.clone()))
    });
    for (index, diagnostic) in unreadable.chain(of_causes).enumerate() {
        out.write_all(if index == 0 { b"\n  " } else { b",\n  " })?;
        serde_json::to_writer(&mut *out, &diagnostic)?;
    }
    out.write_all(b"\n ]}\n")
}

fn diagnostic(cause: &Cause, place: &Place, message: String) -> Diagnostic {
    let (line, column) = (place.line.max(1), place.byte_column.max(1));
    Diagnostic {
        message,
        location: Location {
            path: repository_path(&place.source),
            range: Some(Range { start: Start { line, column } }),
        },
        severity: severity(cause.level),
        code: Code { value: cause.code.to_string() },
    }
}

fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "ERROR",
        Level::Warning => "WARNING",
        Level::Note => "INFO",
    }
}
