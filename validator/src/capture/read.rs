//! From the content of an input to its messages, by its kind.

use std::io::{BufRead, Cursor, Read as _, Result};

use super::encoding::marked_encoding;
use super::gz::MAX_DECOMPRESSED;
use super::input::{Inputs, Source, in_blocks, singly, unreadable};
use super::kind::FileKind;
use super::lines::Lines;
use super::message::{Beside, Captured, FileAbsence, Input, Unreadable};
use super::open::Opened;
use super::worded::reason;
use super::{archives, bruno, documents, har, http, journal, logs, rows, transcript, values};

/// Returns the messages of an input whose kind is known or shown by its content.
pub(super) fn read(source: Source<'_>, opened: Opened, kind: Option<FileKind>, beside: Beside<'_>) -> Inputs<'static> {
    const REASON: &str = "it has no payload";
    let mut messages = read_any(source.name, opened, kind, beside).peekable();
    match messages.peek() {
        Some(_) => Box::new(messages),
        None if source.is_alone => unreadable(source.name, REASON),
        None => Box::new(std::iter::once(Err(Unreadable::remark(source.name, REASON)))),
    }
}

/// Returns the messages of an input that may have none.
pub(super) fn read_any(source: &str, opened: Opened, kind: Option<FileKind>, beside: Beside<'_>) -> Inputs<'static> {
    if let Some(container) = opened.container {
        return archives::members(source, (opened.reader, container), kind, |name, opened, kind, beside| {
            read(Source { name, is_alone: false }, opened, kind, beside)
        });
    }
    messages(source, opened, kind, beside).unwrap_or_else(|error| unreadable(source, reason(&error)))
}

/// Reads lines one at a time, any other kind as a whole.
fn messages(source: &str, opened: Opened, kind: Option<FileKind>, beside: Beside<'_>) -> Result<Inputs<'static>> {
    let Opened { mut reader, is_compressed, .. } = opened;
    let known = kind;
    let kind = if let Some(kind) = known {
        kind
    } else {
        let (start, kind) = detected(&mut reader)?;
        reader = Box::new(Cursor::new(start).chain(reader));
        kind
    };
    // A body is read by the reader of JSON, which says so with its place.
    if kind != FileKind::Body
        && let Some(encoding) = marked_encoding(reader.fill_buf()?)
    {
        return Ok(unreadable(source, format!("it is {encoding}: save it as UTF-8")));
    }
    match kind {
        FileKind::Lines => return Ok(in_blocks(source, reader)),
        FileKind::Log => return Ok(singly(logs::read(source, reader))),
        FileKind::Journal => return Ok(singly(journal::read(source, reader))),
        FileKind::Rows => return Ok(singly(rows::read(source, reader)?)),
        _ => {}
    }
    let mut bytes = Vec::new();
    let most = if is_compressed { MAX_DECOMPRESSED } else { u64::MAX };
    reader.by_ref().take(most).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == most && !reader.fill_buf()?.is_empty() {
        return Ok(unreadable(source, "it is larger than 1 GiB; store its messages as lines (.ndjson)"));
    }
    if kind == FileKind::Body && bytes.trim_ascii().is_empty() {
        return Ok(Box::new(std::iter::empty()));
    }
    let are_several = if is_called_json(source) { values::are_on_lines } else { values::are_several };
    let kind = if known.is_none() && kind == FileKind::Body && are_several(&bytes) { FileKind::Values } else { kind };
    Ok(singly(of_bytes(source, bytes, kind, beside)))
}

/// Checks whether a name says that there is one value.
fn is_called_json(name: &str) -> bool {
    FileKind::by_extension(name) == Some(FileKind::Body)
}

/// Reads the first two lines that are not blank, or that follow; returns them and the kind that they show.
pub(super) fn detected(reader: &mut impl BufRead) -> Result<(Vec<u8>, FileKind)> {
    let mut start = Vec::new();
    while start.trim_ascii().is_empty() && reader.read_until(b'\n', &mut start)? > 0 {}
    reader.read_until(b'\n', &mut start)?;
    let is_all = reader.fill_buf()?.trim_ascii().is_empty();
    let kind = FileKind::by_content(&start, is_all);
    Ok((start, kind))
}

/// Returns the messages of the bytes of an input.
fn of_bytes(source: &str, bytes: Vec<u8>, kind: FileKind, beside: Beside<'_>) -> Vec<Input> {
    match kind {
        FileKind::Http => http::read(source, &bytes, beside),
        FileKind::Har => har::read(source, &bytes, beside),
        FileKind::Values => values::read(source, &bytes),
        FileKind::Transcript => transcript::read(source, &bytes),
        FileKind::Documents => documents::read(source, &bytes),
        FileKind::Log => logs::read(source, Box::new(Cursor::new(bytes))).collect(),
        FileKind::Bruno => bruno::read(source, &bytes),
        FileKind::Rows => match rows::read(source, Box::new(Cursor::new(bytes))) {
            Ok(rows) => rows.collect(),
            Err(error) => vec![Err(Unreadable::new(source, reason(&error)))],
        },
        FileKind::Journal => journal::read(source, Box::new(Cursor::new(bytes))).collect(),
        FileKind::Lines => Lines::new(source, Box::new(Cursor::new(bytes))).collect(),
        FileKind::Body => vec![Ok(Captured::of_body(source, bytes))],
    }
}

impl Captured {
    /// Returns the messages of a file with this name and these bytes.
    pub fn of_file(source: &str, bytes: Vec<u8>) -> Vec<Input> {
        of_bytes(source, bytes, FileKind::by_extension(source).unwrap_or(FileKind::Body), &|_| {
            Err(FileAbsence::Missing)
        })
    }
}
