//! `.journal`: deliveries as they were received. What a crash left of a last line was never answered for, and is passed over.

use std::io::BufRead;
use std::path::PathBuf;

use vistoria_schemas::text::Position;

use super::files::{open, reason};
use super::http::request_line;
use super::lines::Lines;
use super::{Captured, Headers, Input, Place, Start, Unreadable};
use crate::journal::{self, Header, Record};

pub(super) fn read(source: &str, reader: Box<dyn BufRead + Send>) -> impl Iterator<Item = Input> + use<> {
    Lines::new(source, reader).map(|line| line.and_then(message))
}

/// The deliveries of journals: of files, and of the journal's files in folders.
pub fn records(paths: &[PathBuf]) -> impl Iterator<Item = Result<Record, Unreadable>> {
    let files = paths.iter().flat_map(|path| match journal::files(path) {
        Ok(names) => names.into_iter().map(|name| path.join(name)).collect(),
        // It is no folder.
        Err(_) => vec![path.clone()],
    });
    files.flat_map(|path| {
        let source = path.display().to_string();
        let lines: Box<dyn Iterator<Item = Input>> = match open(&path) {
            Ok(reader) => Box::new(Lines::new(&source, reader)),
            Err(error) => Box::new(std::iter::once(Err(Unreadable::new(source, reason(&error))))),
        };
        lines.map(|line| line.and_then(|line| record(&line)))
    })
}

fn message(line: Captured) -> Input {
    let delivery = record(&line)?.into_captured(line.entry.unwrap_or_default());
    Ok(Captured { source: line.source, entry: line.entry, ..delivery })
}

fn record(line: &Captured) -> Result<Record, Unreadable> {
    let number = line.entry.unwrap_or_default();
    let unreadable = |reason: &str| Unreadable::new(format!("{}:{number}", line.source), reason);
    serde_json::from_slice(&line.body).map_err(|error| match error.classify() {
        serde_json::error::Category::Eof => Unreadable {
            is_harmless: true,
            ..unreadable(
                "the line was not written to its end, so nobody was told that it was received; it is passed over",
            )
        },
        _ => unreadable("no line of a journal"),
    })
}

impl Record {
    /// The delivery, from the line of this number.
    fn into_captured(self, line: usize) -> Captured {
        let (given, withheld): (Vec<Header>, Vec<Header>) =
            self.headers.into_iter().partition(|Header(_, value)| value.is_some());
        let given = given.into_iter().filter_map(|Header(name, value)| Some((name, value?.into_bytes())));
        let headers: Headers = given.collect();
        let start = request_line(self.method, &self.path, headers.text("host"));
        Captured {
            start: Some(Start::Request(start)),
            headers: Some(headers),
            withheld: withheld.into_iter().map(|Header(name, _)| name).collect(),
            received_at: Some(self.received_at),
            // The body stands in it as a string.
            place: Place::At(Position { line, column: 1 }),
            ..Captured::of_body("", self.body.into_bytes())
        }
    }
}
