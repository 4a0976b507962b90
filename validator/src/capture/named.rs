//! Parts of captures. A part is named: it is a whole file, or the lines of a byte range of one. Its size and the hash of its bytes
//! identify what was read.

use std::cell::Cell;
use std::io::BufRead as _;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::chunk::Chunk;
use super::encoding::marked_encoding;
use super::gz::MAX_DECOMPRESSED;
use super::input::{Inputs, in_blocks, unreadable};
use super::kind::FileKind;
use super::message::Unreadable;
use super::open::{beside, open, open_counted, open_lines, read_rest};
use super::range::ByteRange;
use super::read::{detected, read_any};
use super::tally::Tally;
use super::worded::{Worded, reason};

/// What stands in the inputs of several parts.
pub enum InParts {
    /// Messages of the part that goes on until the next end.
    Messages(Chunk),
    /// The end of a part.
    End(ReadPart),
    /// A name that is of no part.
    Refused(Unreadable),
}

/// A part that was read.
#[derive(Debug, Clone)]
pub struct ReadPart {
    /// The file, as the user named it.
    pub name: String,
    /// The range of its bytes; `None` for all of it.
    pub range: Option<(u64, u64)>,
    /// How many bytes the part has: of a range, those of its lines.
    pub bytes: u64,
    /// The SHA-256 of these bytes; `None` when they could not all be read.
    pub sha256: Option<String>,
    /// The lines of a range.
    pub lines: usize,
    /// The size of the file; `None` when there is none.
    pub file_bytes: Option<u64>,
    /// Whether it has a message, readable or not.
    pub has_message: bool,
}

/// Returns the messages of the parts with these names, each part with its end. A name that ends with `:from-to` or `:from-` is a range
/// of a file of lines.
pub fn in_parts(names: &[PathBuf], kind: Option<FileKind>) -> impl Iterator<Item = InParts> {
    names.iter().flat_map(move |name| -> Box<dyn Iterator<Item = InParts>> {
        match Part::named(name) {
            Ok(part) => Box::new(part.messages(kind)),
            Err(unreadable) => Box::new(std::iter::once(InParts::Refused(unreadable))),
        }
    })
}

/// Returns the file of the part of a name.
pub fn file_of_part(name: &Path) -> &Path {
    split(name).0
}

/// Splits a name into the file and the range.
fn split(name: &Path) -> (&Path, Option<ByteRange>) {
    let cut = name.to_str().and_then(|text| text.rsplit_once(':')).filter(|(file, _)| !file.is_empty());
    let ranged = cut.and_then(|(file, range)| Some((Path::new(file), ByteRange::parse(range)?)));
    ranged.map_or((name, None), |(file, range)| (file, Some(range)))
}

/// A part by its name.
struct Part {
    path: PathBuf,
    range: Option<ByteRange>,
}

impl Part {
    fn named(name: &Path) -> Result<Self, Unreadable> {
        let refused = |reason: &str| Unreadable::new(name.display().to_string(), reason);
        let (path, range) = split(name);
        match range {
            _ if path.as_os_str() == "-" => Err(refused("standard input has no name to be a part by")),
            _ if path.is_dir() => Err(refused("it is a folder: name its files, each is a part")),
            Some(ByteRange { from, to: Some(to) }) if to < from => Err(refused("its range ends before it starts")),
            // Where it ends is not known.
            Some(ByteRange { to: None, .. }) if !path.exists() => Err(refused("there is no such file")),
            range => Ok(Self { path: path.to_owned(), range }),
        }
    }

    /// Returns its messages, and then its end.
    fn messages(self, kind: Option<FileKind>) -> impl Iterator<Item = InParts> {
        let tally = Tally::default();
        let source = self.path.display().to_string();
        let file_bytes = self.path.metadata().ok().map(|file| file.len());
        let range = self.range.map(|range| (range.from, range.to.or(file_bytes).unwrap_or(range.from).max(range.from)));
        // Much that is JSON is called .json: lines and archives of HTTP, too.
        let kind = kind.or_else(|| FileKind::by_extension(&source).filter(|kind| *kind != FileKind::Body));
        let messages = match range {
            Some(range) => lines(&self.path, (&source, range), kind, &tally).unwrap_or_else(|error| {
                tally.fail();
                unreadable(&format!("{source}:{}-{}", range.0, range.1), reason(&error))
            }),
            None => whole(&self.path, &source, kind, &tally),
        };
        let has_message = Rc::new(Cell::new(false));
        let has_had = Rc::clone(&has_message);
        let name = source.clone();
        // Beside others, one without a payload is a note.
        let nothing = std::iter::once_with(move || !has_had.get() && range.is_none())
            .filter(|is_said| *is_said)
            .map(move |_| Err(Unreadable::remark(name.clone(), "it has no payload")));
        let noted = Rc::clone(&has_message);
        let messages = messages.inspect(move |_| noted.set(true)).chain(nothing).map(InParts::Messages);
        let end = std::iter::once_with(move || {
            if range.is_none() && read_rest(&self.path, &tally).is_err() {
                tally.fail();
            }
            InParts::End(ReadPart {
                name: source,
                range,
                bytes: tally.bytes(),
                sha256: tally.sha256(),
                lines: if range.is_some() { tally.lines() } else { 0 },
                file_bytes,
                has_message: has_message.get(),
            })
        });
        messages.chain(end)
    }
}

/// Returns the messages of a file.
fn whole(path: &Path, source: &str, kind: Option<FileKind>, tally: &Tally) -> Inputs<'static> {
    match open_counted(path, tally) {
        Ok(opened) => read_any(source, opened, kind, &|name: &str| beside(path, name, MAX_DECOMPRESSED)),
        Err(error) => unreadable(source, reason(&error)),
    }
}

/// Returns the messages of the lines of a range. Whether a file is one of lines is shown by its start.
fn lines(
    path: &Path,
    (source, range): (&str, (u64, u64)),
    kind: Option<FileKind>,
    tally: &Tally,
) -> std::io::Result<Inputs<'static>> {
    let mut opened = open(path)?;
    if opened.is_compressed || opened.container.is_some() {
        return Err(Worded::error("it is compressed or an archive: only a plain file of lines has ranges"));
    }
    if let Some(encoding) = marked_encoding(opened.reader.fill_buf()?) {
        return Err(Worded::error(format!("it is {encoding}: save it as UTF-8")));
    }
    let kind = if let Some(kind) = kind { kind } else { detected(&mut opened.reader)?.1 };
    if kind != FileKind::Lines {
        return Err(Worded::error("it is no file with a body in each line (NDJSON): only these have ranges"));
    }
    Ok(in_blocks(source, open_lines(path, range, tally)?))
}
