//! `.journal` files: deliveries as `listen` received them. A last line that a crash cut off is skipped, because its delivery
//! was never acknowledged.

use std::io::BufRead;
use std::path::PathBuf;

use vistoria_schemas::contract::Level;
use vistoria_schemas::text::Position;

use super::headers::{Headers, RequestLine};
use super::lines::Lines;
use super::message::{BodyPlace, Captured, Input, Start, Unreadable};
use super::open::open;
use super::worded::reason;
use crate::journal::{self, Record, RecordedHeader};

/// Returns the deliveries of a file.
pub(super) fn read(source: &str, reader: Box<dyn BufRead + Send>) -> impl Iterator<Item = Input> + use<> {
    terminated(Lines::new(source, reader)).map(|(line, is_terminated)| message(line?, is_terminated))
}

/// Returns the lines of a file, and whether each ends with a line break.
fn terminated(mut lines: Lines) -> impl Iterator<Item = (Input, bool)> {
    std::iter::from_fn(move || {
        let line = lines.next()?;
        Some((line, lines.is_terminated()))
    })
}

/// Returns the records of journals: of files, and of the journal's files in folders.
pub fn records(paths: &[PathBuf]) -> impl Iterator<Item = Result<Record, Unreadable>> {
    let files = paths.iter().flat_map(|path| match journal::files(path) {
        Ok(names) => names.into_iter().map(|name| path.join(name)).collect(),
        // Not a folder, so a file.
        Err(_) => vec![path.clone()],
    });
    files.flat_map(|path| {
        let source = path.display().to_string();
        let lines: Box<dyn Iterator<Item = (Input, bool)>> = match open(&path) {
            Ok(opened) => Box::new(terminated(Lines::new(&source, opened.reader))),
            Err(error) => Box::new(std::iter::once((Err(Unreadable::new(source, reason(&error))), true))),
        };
        lines.map(|(line, is_terminated)| record(&line?, is_terminated))
    })
}

/// Returns the delivery of a line.
fn message(line: Captured, is_terminated: bool) -> Input {
    let delivery = record(&line, is_terminated)?.into_captured(line.entry.unwrap_or_default());
    Ok(Captured { source: line.source, entry: line.entry, ..delivery })
}

/// Returns the record of a line. Only the last line of a file may be cut off, and it has no line break then: a line is written at
/// once, and its delivery is acknowledged afterwards.
fn record(line: &Captured, is_terminated: bool) -> Result<Record, Unreadable> {
    let number = line.entry.unwrap_or_default();
    let unreadable = |reason: &str| Unreadable::new(format!("{}:{number}", line.source), reason);
    serde_json::from_slice(&line.body).map_err(|error| match error.classify() {
        serde_json::error::Category::Eof if !is_terminated => Unreadable {
            level: Level::Warning,
            ..unreadable(
                "the line was cut off while it was written, so its delivery was never acknowledged; it is skipped",
            )
        },
        serde_json::error::Category::Eof => {
            unreadable("the line was cut off after it was written; its delivery is lost")
        }
        _ => unreadable("not a line of a journal"),
    })
}

impl Record {
    /// Returns the delivery, which stands in the line of this number.
    fn into_captured(self, line: usize) -> Captured {
        let (kept, redacted): (Vec<RecordedHeader>, Vec<RecordedHeader>) =
            self.headers.into_iter().partition(|RecordedHeader(_, value)| value.is_some());
        let kept = kept.into_iter().filter_map(|RecordedHeader(name, value)| Some((name, value?.into_bytes())));
        let headers: Headers = kept.collect();
        let start = RequestLine::new(self.method, &self.path, headers.text("host"));
        Captured {
            start: Some(Start::Request(start)),
            headers: Some(headers),
            redacted: redacted.into_iter().map(|RecordedHeader(name, _)| name).collect(),
            received_at: Some(self.received_at),
            // The line holds the body as a string.
            place: BodyPlace::At(Position::start_of(line)),
            ..Captured::of_body("", self.body.into_bytes())
        }
    }
}
