//! A captured message, and the place of its body in the file.

use std::sync::Arc;

use jiff::Timestamp;
use vistoria_schemas::contract::Level;
use vistoria_schemas::text::Position;

use super::headers::{Headers, RequestLine};

/// A captured message: a delivery, or the request or the response of a call.
#[derive(Debug, Clone)]
pub struct Captured {
    /// File that it was read from, as the user named it; `-` for standard input.
    pub source: String,
    /// Its first line, when the capture has it.
    pub start: Option<Start>,
    /// Offset in its file at which it starts.
    pub starts_at: usize,
    /// Its headers, when the capture has them.
    pub headers: Option<Headers>,
    /// Names of the headers whose values are secrets, which the capture leaves out.
    pub redacted: Vec<String>,
    /// When it was received, when the capture states it.
    pub received_at: Option<Timestamp>,
    /// Bytes of the body.
    pub body: Vec<u8>,
    /// Whether the capture has the body.
    pub body_availability: BodyAvailability,
    /// Whether it is from an archive, which records all that a browser or a proxy did, whoever it was with.
    pub is_archived: bool,
    /// Bytes before the body in its file, so that positions are those of the file.
    pub before: Vec<u8>,
    /// Number of the message in a file of several, from 1: the line of an NDJSON file, the entry of an archive or of a list.
    pub entry: Option<usize>,
    /// How positions in the body become positions in the file.
    pub place: BodyPlace,
}

/// Whether a capture has the body of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum BodyAvailability {
    /// It has all of it, also when the message has none.
    #[default]
    Here,
    /// There was a body, which was not captured.
    NotCaptured,
    /// The body is in another file, which does not give it.
    InOtherFile(FileAbsence),
}

/// Why a file that a capture refers to does not give a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileAbsence {
    /// It is not below the folder of the capture, so it is not looked for.
    Outside,
    /// There is no such file.
    Missing,
    /// It cannot be read, or is too large.
    Unreadable,
}

/// First line of a message.
#[derive(Debug, Clone)]
pub enum Start {
    /// Request line.
    Request(RequestLine),
    /// Status line.
    Response {
        /// Status code.
        status: u16,
        /// Request that it answers, when the capture has that too.
        to: Option<Arc<Captured>>,
    },
}

/// How a position in a body becomes a position in its file.
#[derive(Debug, Clone, Copy, Default)]
pub enum BodyPlace {
    /// The file consists of `before` and the body.
    #[default]
    Whole,
    /// The same, after this number of lines.
    After(usize),
    /// The body starts here, inside another value, whose writer may have spaced it in another way than its sender.
    From(Position),
    /// The file holds the body in another form, such as a string; every position is this one.
    At(Position),
}

impl Captured {
    /// Creates a message that is only a body.
    pub fn of_body(source: impl Into<String>, body: Vec<u8>) -> Self {
        Self {
            source: source.into(),
            start: None,
            starts_at: 0,
            headers: None,
            redacted: Vec::new(),
            received_at: None,
            body,
            body_availability: BodyAvailability::Here,
            is_archived: false,
            before: Vec::new(),
            entry: None,
            place: BodyPlace::Whole,
        }
    }

    /// Returns its name for a user: that of its file, and its number in a file of several.
    pub(crate) fn name(&self) -> String {
        self.entry.map_or_else(|| self.source.clone(), |entry| format!("{}#{entry}", self.source))
    }

    /// Returns the request line of the request, or of that which a response answers.
    pub fn request_line(&self) -> Option<&RequestLine> {
        match self.start.as_ref()? {
            Start::Request(line) => Some(line),
            Start::Response { to, .. } => to.as_ref()?.request_line(),
        }
    }

    /// Returns the position in its file of an offset in `text`, which is `before` and the body.
    pub(crate) fn position(&self, text: &[u8], offset: usize) -> Position {
        match self.place {
            BodyPlace::Whole => Position::of(text, offset),
            BodyPlace::After(lines) => {
                let position = Position::of(text, offset);
                Position { line: position.line + lines, ..position }
            }
            BodyPlace::From(start) => Position::of(text, offset).after(start),
            BodyPlace::At(position) => position,
        }
    }
}

/// A message, or the reason why it could not be read.
pub type Input = Result<Captured, Unreadable>;

/// An input, or part of one, that was not read.
#[derive(Debug, thiserror::Error)]
#[error("{}{source_name}: {reason}", if *.level == Level::Error { "cannot read " } else { "" })]
pub struct Unreadable {
    /// Name of the input, as the user gave it.
    pub source_name: String,
    /// Why it was not read.
    pub reason: String,
    /// How much that matters: an error when messages may be lost by it.
    pub level: Level,
}

impl Unreadable {
    pub(crate) fn new(source_name: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { source_name: source_name.into(), reason: reason.into(), level: Level::Error }
    }

    /// Creates a remark about an input, which does not fail a run.
    pub(crate) fn remark(source_name: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { level: Level::Note, ..Self::new(source_name, reason) }
    }

    /// Checks whether no message is lost by it.
    pub fn is_harmless(&self) -> bool {
        self.level < Level::Error
    }
}

/// Reads a file by its name beside the one that refers to it; `None` when it is not there.
pub(super) type Beside<'a> = &'a dyn Fn(&str) -> Result<Vec<u8>, FileAbsence>;
