//! `.journal`: deliveries as they were received. What a crash left of a last line was never answered for, and is passed over.

use std::io::BufRead;

use vistoria_schemas::text::Position;

use super::http::request_line;
use super::lines::Lines;
use super::{Captured, Headers, Input, Place, Start, Unreadable};
use crate::journal::{Header, Record};

pub(super) fn read(source: &str, reader: Box<dyn BufRead + Send>) -> impl Iterator<Item = Input> + use<> {
    Lines::new(source, reader).map(|line| line.and_then(message))
}

fn message(line: Captured) -> Input {
    let number = line.entry.unwrap_or_default();
    let unreadable = |reason: &str| Unreadable::new(format!("{}:{number}", line.source), reason);
    let record: Record = serde_json::from_slice(&line.body).map_err(|error| match error.classify() {
        serde_json::error::Category::Eof => Unreadable {
            is_harmless: true,
            ..unreadable("the line was not written to its end, so nobody was told that it was received; it is passed over")
        },
        _ => unreadable("no line of a journal"),
    })?;
    Ok(Captured { source: line.source, entry: line.entry, ..record.into_captured(number) })
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
