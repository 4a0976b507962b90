//! The report as lines of JSON: a line per payload as in the JSON report, and the summary last.

use std::io::{self, Write};

use serde::Serialize;

use super::json;
use super::run::Run;
use super::summary::{Entry, Summary};

/// The last line.
#[derive(Serialize)]
struct Last<'s> {
    summary: &'s Summary,
}

pub(super) fn entry(out: &mut dyn Write, entry: &Entry<'_>, run: &Run<'_>, is_failed: bool) -> io::Result<()> {
    json::payload(entry, run, is_failed).map_or(Ok(()), |payload| line(out, &payload))
}

pub(super) fn end(out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
    line(out, &Last { summary: &run.summary })
}

fn line(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}
