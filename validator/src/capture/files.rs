//! Paths, and the messages of the files they name.

use std::io::{BufRead, Cursor, Read as _};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::kind::{FileKind, is_compressed, split};
use super::lines::Lines;
use super::message::{Captured, Input, Unreadable};
use super::open::{open, reason};
use super::stdin::standard_input;
use super::{har, http, journal};

/// Messages of unknown number, read when they are asked for.
type Inputs<'a> = Box<dyn Iterator<Item = Input> + 'a>;

/// Greatest decompressed size of a file that must be read as a whole, in bytes.
const MAX_DECOMPRESSED: u64 = 1 << 30;

/// Returns the messages of `paths`, in the order of the paths and, below a folder, of the names.
///
/// Of a folder, the files with a known extension are read, except `report`, which this run writes; a path given by itself is
/// read whatever its name. A path that does not exist and has a `*`, `?` or `[` in it is a pattern.
pub fn inputs<'a>(paths: &'a [PathBuf], report: Option<&'a Path>) -> impl Iterator<Item = Input> + 'a {
    paths.iter().flat_map(move |path| -> Inputs<'a> {
        if path.as_os_str() == "-" {
            Box::new(std::iter::once_with(standard_input).flatten())
        } else {
            match matches(path) {
                Some(matches) => {
                    let is_report = move |path: &Path| report.is_some_and(|report| is_same_file(path, report));
                    let ours =
                        move |path: &Result<PathBuf, Unreadable>| path.as_ref().is_ok_and(|path| is_report(path));
                    let matches = matches.into_iter().filter(move |path| !ours(path));
                    Box::new(matches.flat_map(move |path| of_path(path, report)))
                }
                None => of_path(Ok(path.clone()), report),
            }
        }
    })
}

/// Returns the messages of a path.
fn of_path(path: Result<PathBuf, Unreadable>, report: Option<&Path>) -> Inputs<'_> {
    match path {
        Ok(path) if path.is_dir() => Box::new(folder(&path, report)),
        Ok(path) => file(&path),
        Err(unreadable) => Box::new(std::iter::once(Err(unreadable))),
    }
}

/// Returns the files that a pattern matches; `None` for a path that is no pattern.
fn matches(path: &Path) -> Option<Vec<Result<PathBuf, Unreadable>>> {
    let pattern = path.to_str().filter(|text| text.contains(['*', '?', '[']) && !path.exists())?;
    let unreadable = |reason: &str| Unreadable::new(pattern, reason);
    let found: Vec<_> = match glob::glob(pattern) {
        Ok(found) => found
            .map(|found| {
                found.map_err(|error| Unreadable::new(error.path().display().to_string(), reason(error.error())))
            })
            .collect(),
        Err(error) => return Some(vec![Err(unreadable(error.msg))]),
    };
    Some(if found.is_empty() { vec![Err(unreadable("no file matches the pattern"))] } else { found })
}

/// Returns the messages of the files below a folder.
fn folder<'a>(path: &Path, report: Option<&'a Path>) -> impl Iterator<Item = Input> + use<'a> {
    let walk = WalkDir::new(path).follow_links(true).sort_by_file_name();
    let mut files = walk
        .into_iter()
        .flat_map(move |entry| match entry {
            Ok(entry) => {
                let is_payload = FileKind::by_extension(&entry.path().to_string_lossy()).is_some();
                let is_report = report.is_some_and(|report| is_same_file(entry.path(), report));
                if entry.file_type().is_file() && is_payload && !is_report {
                    file(entry.path())
                } else {
                    Box::new(std::iter::empty())
                }
            }
            Err(error) => {
                let source_name = error.path().map_or_else(String::new, |path| path.display().to_string());
                let reason = if error.loop_ancestor().is_some() {
                    "it contains a symlink loop".to_owned()
                } else {
                    reason(&error.into())
                };
                Box::new(std::iter::once(Err(Unreadable::new(source_name, reason))))
            }
        })
        .peekable();
    let nothing = files.peek().is_none().then(|| {
        let reason =
            "the folder has no file of messages (.json, .ndjson, .jsonl, .journal, .http, .har, or these compressed)";
        Err(Unreadable::new(path.display().to_string(), reason))
    });
    files.chain(nothing)
}

/// Returns the messages of a file.
fn file(path: &Path) -> Inputs<'static> {
    let source = path.display().to_string();
    match open(path) {
        Ok(reader) => read(&source, reader),
        Err(error) => Box::new(std::iter::once(Err(Unreadable::new(source, reason(&error))))),
    }
}

/// Reads lines one at a time, any other kind as a whole.
fn read(source: &str, mut reader: Box<dyn BufRead + Send>) -> Inputs<'static> {
    if FileKind::of(source) == FileKind::Lines {
        return Box::new(Lines::new(source, reader));
    }
    if FileKind::of(source) == FileKind::Journal {
        return Box::new(journal::read(source, reader));
    }
    let mut bytes = Vec::new();
    let most = if is_compressed(split(source).1) { MAX_DECOMPRESSED } else { u64::MAX };
    let read = reader.by_ref().take(most).read_to_end(&mut bytes);
    let more = read.and_then(|_| Ok(bytes.len() as u64 == most && !reader.fill_buf()?.is_empty()));
    let unreadable =
        |reason: String| -> Inputs<'static> { Box::new(std::iter::once(Err(Unreadable::new(source, reason)))) };
    match more {
        Ok(false) => Box::new(Captured::of_file(source, bytes).into_iter()),
        Ok(true) => unreadable("it is larger than 1 GiB; store its messages as lines (.ndjson)".to_owned()),
        Err(error) => unreadable(reason(&error)),
    }
}

/// Checks whether two paths lead to the same existing file.
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

impl Captured {
    /// Returns the messages of a file with this name and these bytes.
    pub fn of_file(source: &str, bytes: Vec<u8>) -> Vec<Input> {
        match FileKind::of(source) {
            FileKind::Http => http::read(source, &bytes),
            FileKind::Har => har::read(source, &bytes),
            FileKind::Journal => journal::read(source, Box::new(Cursor::new(bytes))).collect(),
            FileKind::Lines => Lines::new(source, Box::new(Cursor::new(bytes))).collect(),
            FileKind::Body => vec![Ok(Self::of_body(source, bytes))],
        }
    }
}
