//! What there is to check: files, folders, archives and standard input become messages, one after the other, so that an
//! input of any size takes little memory. The only modules here that read payloads.
//!
//! A `.http` file is a request, a response or both with their headers; `.ndjson` and `.jsonl` have a body in each line; `.har`
//! has calls and deliveries as a browser or a proxy wrote them down, `.journal` deliveries as we did; anything else is a body.
//! `.gz` and `.zst` are unpacked.

mod counted;
mod files;
mod har;
mod http;
mod journal;
mod lines;
mod list;
mod zst;

pub use files::{inputs, is_same_file, nameless};
pub(crate) use http::request_line;
pub use http::{Headers, RequestLine, Start};
pub use journal::records;
pub use list::elements;

use std::path::Path;

use jiff::Timestamp;
use vistoria_schemas::text::Position;

use crate::journal::EXTENSION;

/// A captured message: a delivery, or the request or the response of a call.
#[derive(Debug, Clone)]
pub struct Captured {
    /// Where it was read from, as the user named it; `-` for standard input.
    pub source: String,
    /// Its first line, when the capture has it.
    pub start: Option<Start>,
    /// Where in its file it starts.
    pub starts_at: usize,
    /// Its headers, when the capture has them.
    pub headers: Option<Headers>,
    /// The headers that the capture names without their values, which are secrets.
    pub withheld: Vec<String>,
    /// When it was received, when the capture says.
    pub received_at: Option<Timestamp>,
    /// The body's bytes.
    pub body: Vec<u8>,
    /// What stands before the body in its file, so that positions are the file's.
    pub before: Vec<u8>,
    /// Which entry of its file it is, when that has several: the line of an NDJSON file, the entry of an archive or of a
    /// list, from 1.
    pub entry: Option<usize>,
    /// Where its file has it, when positions in the body say nothing of the file: in a line of its own, or written otherwise.
    pub place: Place,
}

/// How a place in a body becomes one in its file.
#[derive(Debug, Clone, Copy, Default)]
pub enum Place {
    /// It is one in what stands before the body and the body.
    #[default]
    Whole,
    /// So many lines stand before those.
    After(usize),
    /// The body starts here.
    From(Position),
    /// Every place of the body is this one.
    At(Position),
}

impl Captured {
    /// What a file of this name and these bytes holds.
    pub fn of_file(source: &str, bytes: Vec<u8>) -> Vec<Input> {
        match Kind::of(source) {
            Kind::Http => http::read(source, &bytes),
            Kind::Har => har::read(source, &bytes),
            Kind::Journal => journal::read(source, Box::new(std::io::Cursor::new(bytes))).collect(),
            Kind::Lines => lines::Lines::new(source, Box::new(std::io::Cursor::new(bytes))).collect(),
            Kind::Body => vec![Ok(Self::of_body(source, bytes))],
        }
    }

    /// Where a place of the message is in its file.
    pub(crate) fn position(&self, text: &[u8], offset: usize) -> Position {
        match self.place {
            Place::Whole => Position::of(text, offset),
            Place::After(lines) => {
                let position = Position::of(text, offset);
                Position { line: position.line + lines, ..position }
            }
            Place::From(start) => {
                let Position { line, column } = Position::of(text, offset);
                let column = if line == 1 { start.column + column - 1 } else { column };
                Position { line: start.line + line - 1, column }
            }
            Place::At(position) => position,
        }
    }

    /// A body without anything around it.
    pub fn of_body(source: impl Into<String>, body: Vec<u8>) -> Self {
        Self {
            source: source.into(),
            start: None,
            starts_at: 0,
            headers: None,
            withheld: Vec::new(),
            received_at: None,
            body,
            before: Vec::new(),
            entry: None,
            place: Place::Whole,
        }
    }
}

/// One input: a message, or why there is none.
pub type Input = Result<Captured, Unreadable>;

/// Something that should have been read and could not be.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {source_name}: {reason}")]
pub struct Unreadable {
    /// What, as the user named it.
    pub source_name: String,
    /// Why.
    pub reason: String,
    /// Whether nothing is lost by it.
    pub is_harmless: bool,
}

impl Unreadable {
    fn new(source_name: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { source_name: source_name.into(), reason: reason.into(), is_harmless: false }
    }
}

/// What a file holds, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Body,
    Lines,
    Http,
    Har,
    Journal,
}

/// The extensions of the kinds, and those of packed files, which stand after another.
const KINDS: [(&str, Kind); 6] = [
    ("json", Kind::Body),
    ("ndjson", Kind::Lines),
    ("jsonl", Kind::Lines),
    (EXTENSION, Kind::Journal),
    ("http", Kind::Http),
    ("har", Kind::Har),
];
const PACKED: [&str; 2] = ["gz", "zst"];

impl Kind {
    /// That of a file with any name.
    fn of(source: &str) -> Self {
        Self::named(source).unwrap_or(Self::Body)
    }

    /// That of a file whose name says so.
    fn named(source: &str) -> Option<Self> {
        let (stem, extension) = split(source);
        let known = KINDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(extension)).map(|(_, kind)| *kind);
        known.or_else(|| {
            PACKED.iter().any(|packed| packed.eq_ignore_ascii_case(extension)).then(|| Self::named(stem))?
        })
    }
}

/// The name before its last extension, and that.
fn split(source: &str) -> (&str, &str) {
    let name = Path::new(source).file_name().map_or(0, |name| source.len() - name.len());
    match source[name..].rsplit_once('.') {
        Some((stem, extension)) => (&source[..name + stem.len()], extension),
        None => (source, ""),
    }
}

/// A file's name without the extensions that say how it is written.
pub(crate) fn stem(name: &str) -> &str {
    let (stem, extension) = split(name);
    let is = |known: &str| known.eq_ignore_ascii_case(extension);
    match () {
        () if PACKED.iter().any(|packed| is(packed)) => self::stem(stem),
        () if KINDS.iter().any(|(known, _)| is(known)) => stem,
        () => name,
    }
}
