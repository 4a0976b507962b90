//! Paths to messages.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::journal;
use super::lines::Lines;
use super::zst::Frames;
use super::{Captured, Input, Kind, Unreadable, split};

type Inputs<'a> = Box<dyn Iterator<Item = Input> + 'a>;

/// The most that one packed file may hold where it must be read as a whole: 1 GiB.
const UNPACKED: u64 = 1 << 30;

/// The messages of `paths`, in the order of the paths and, below a folder, of the names. Folders give the files whose names
/// say that they hold messages, except `report`, which is ours; a path given by itself is taken whatever its name; a path
/// that is not there and has a `*`, `?` or `[` in it stands for the files that it matches.
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

fn of_path(path: Result<PathBuf, Unreadable>, report: Option<&Path>) -> Inputs<'_> {
    match path {
        Ok(path) if path.is_dir() => Box::new(folder(&path, report)),
        Ok(path) => file(&path),
        Err(unreadable) => Box::new(std::iter::once(Err(unreadable))),
    }
}

/// What a pattern stands for; `None` for what is none.
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
    Some(if found.is_empty() { vec![Err(unreadable("no file has such a name"))] } else { found })
}

fn folder<'a>(path: &Path, report: Option<&'a Path>) -> impl Iterator<Item = Input> + use<'a> {
    let walk = WalkDir::new(path).follow_links(true).sort_by_file_name();
    let mut files = walk
        .into_iter()
        .flat_map(move |entry| match entry {
            Ok(entry) => {
                let is_payload = Kind::named(&entry.path().to_string_lossy()).is_some();
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
                    "a link in it leads back to it".to_owned()
                } else {
                    reason(&error.into())
                };
                Box::new(std::iter::once(Err(Unreadable::new(source_name, reason))))
            }
        })
        .peekable();
    let nothing = files.peek().is_none().then(|| {
        let reason =
            "the folder has no file of messages in it (.json, .ndjson, .jsonl, .journal, .http, .har, or these packed)";
        Err(Unreadable::new(path.display().to_string(), reason))
    });
    files.chain(nothing)
}

fn file(path: &Path) -> Inputs<'static> {
    let source = path.display().to_string();
    match open(path) {
        Ok(reader) => read(&source, reader),
        Err(error) => Box::new(std::iter::once(Err(Unreadable::new(source, reason(&error))))),
    }
}

/// A file, unpacked when its name says that it is packed.
pub(super) fn open(path: &Path) -> std::io::Result<Box<dyn BufRead + Send>> {
    let file = BufReader::with_capacity(1 << 16, File::open(path)?);
    let name = path.to_string_lossy();
    let (_, extension) = split(&name);
    Ok(match extension.to_ascii_lowercase().as_str() {
        "gz" => Box::new(BufReader::with_capacity(1 << 16, flate2::bufread::MultiGzDecoder::new(file))),
        "zst" => Box::new(BufReader::with_capacity(1 << 16, Frames::new(file))),
        _ => Box::new(file),
    })
}

/// Lines one at a time; anything else as a whole.
fn read(source: &str, mut reader: Box<dyn BufRead + Send>) -> Inputs<'static> {
    if Kind::of(source) == Kind::Lines {
        return Box::new(Lines::new(source, reader));
    }
    if Kind::of(source) == Kind::Journal {
        return Box::new(journal::read(source, reader));
    }
    let mut bytes = Vec::new();
    let packed = split(source).1;
    let most = if super::PACKED.iter().any(|known| known.eq_ignore_ascii_case(packed)) { UNPACKED } else { u64::MAX };
    let read = reader.by_ref().take(most).read_to_end(&mut bytes);
    let more = read.and_then(|_| Ok(bytes.len() as u64 == most && !reader.fill_buf()?.is_empty()));
    let unreadable =
        |reason: String| -> Inputs<'static> { Box::new(std::iter::once(Err(Unreadable::new(source, reason)))) };
    match more {
        Ok(false) => Box::new(Captured::of_file(source, bytes).into_iter()),
        Ok(true) => unreadable("it holds more than 1 GiB; pack its messages as lines (.ndjson)".to_owned()),
        Err(error) => unreadable(reason(&error)),
    }
}

/// Whether two paths lead to one file that is there.
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

fn standard_input() -> Inputs<'static> {
    nameless(Box::new(BufReader::with_capacity(1 << 16, std::io::stdin())))
}

/// What comes without a name: a body, or a body in each line when the first line is a whole one and others follow, or when
/// the second is a whole object.
pub fn nameless(mut reader: Box<dyn BufRead + Send>) -> Box<dyn Iterator<Item = Input>> {
    let mut first = Vec::new();
    let unreadable = |error: &std::io::Error| -> Inputs<'static> {
        Box::new(std::iter::once(Err(Unreadable::new("-", reason(error)))))
    };
    let mut second = 0;
    while first[second..].trim_ascii().is_empty() {
        second = first.len();
        match reader.read_until(b'\n', &mut first) {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => return unreadable(&error),
        }
    }
    let start = second;
    second = first.len();
    if let Err(error) = reader.read_until(b'\n', &mut first) {
        return unreadable(&error);
    }
    let is_whole = |line: &[u8]| serde_json::from_slice::<serde::de::IgnoredAny>(line).is_ok();
    let (one, other) = (first[start..second].trim_ascii(), first[second..].trim_ascii());
    let follows = match reader.fill_buf() {
        Ok(next) => !other.is_empty() || !next.trim_ascii().is_empty(),
        Err(error) => return unreadable(&error),
    };
    // A list over several lines may have an object in its second.
    if (is_whole(one) && follows) || (one != b"[" && other.starts_with(b"{") && is_whole(other)) {
        return Box::new(Lines::new("-", Box::new(std::io::Cursor::new(first).chain(reader))));
    }
    match reader.read_to_end(&mut first) {
        Ok(_) => Box::new(std::iter::once(Ok(Captured::of_body("-", first)))),
        Err(error) => unreadable(&error),
    }
}

/// The same words on every system, without its error numbers.
pub(super) fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::UnexpectedEof => "it ends too early: what is there of it was cut off".to_owned(),
        std::io::ErrorKind::Other | std::io::ErrorKind::InvalidInput | std::io::ErrorKind::InvalidData => {
            "it is damaged, or not packed as its name says".to_owned()
        }
        kind => kind.to_string(),
    }
}
