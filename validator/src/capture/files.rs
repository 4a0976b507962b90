//! Paths, and the messages of the files they name.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashSet};
use std::io::{BufRead as _, Read as _};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use walkdir::{DirEntry, WalkDir};

use super::chunk::{Chunk, one_by_one};
use super::gz::MAX_DECOMPRESSED;
use super::har;
use super::input::{Inputs, Source, passed_over_words, unreadable};
use super::kind::{FileKind, InFolder, is_hidden, split};
use super::message::{Input, Unreadable};
use super::open::{beside, open};
use super::read::{read, read_any};
use super::stdin::standard_input;
use super::worded::reason;
use crate::journal::is_own_file;

/// How paths are read.
#[derive(Debug, Clone, Copy, Default)]
pub struct ReadOptions<'a> {
    /// The kind of all inputs; by their extensions and contents when absent.
    pub kind: Option<FileKind>,
    /// The files that this run writes, which are not read.
    pub written: &'a [PathBuf],
}

/// Returns the messages of `paths`, in the order of the paths and, below a folder, of the names.
///
/// Of a folder, the files with a known extension are read, or all that are not hidden when the kind is given; a path given by
/// itself is read whatever its name. A path that does not exist and has a `*`, `?` or `[` in it is a pattern.
pub fn inputs<'a>(paths: &'a [PathBuf], options: ReadOptions<'a>) -> impl Iterator<Item = Input> + 'a {
    chunks(paths, options).flat_map(one_by_one)
}

/// Returns the messages of `paths` as [`inputs`] does, as many at a time as are read at once.
pub fn chunks<'a>(paths: &'a [PathBuf], options: ReadOptions<'a>) -> impl Iterator<Item = Chunk> + 'a {
    let seen = Seen::default();
    let is_alone = paths.len() == 1;
    paths.iter().flat_map(move |path| -> Inputs<'a> {
        let walk = Walk { options, seen: seen.clone(), is_alone };
        if path.as_os_str() == "-" {
            return Box::new(std::iter::once_with(move || standard_input(options.kind)).flatten());
        }
        match matches(path) {
            Some(matches) => {
                let ours =
                    move |path: &Result<PathBuf, Unreadable>| path.as_ref().is_ok_and(|path| options.writes(path));
                let matches: Vec<_> = matches.into_iter().filter(move |path| !ours(path)).collect();
                let walk = Walk { is_alone: is_alone && matches.len() == 1, ..walk };
                Box::new(matches.into_iter().flat_map(move |path| of_path(path, walk.clone())))
            }
            None => of_path(Ok(path.clone()), walk),
        }
    })
}

impl ReadOptions<'_> {
    /// Checks whether a path is that of a file that this run writes.
    fn writes(&self, path: &Path) -> bool {
        self.written.iter().any(|written| is_same_file(path, written))
    }

    /// Decides how a file of a folder is read.
    fn kind_of(&self, file: &DirEntry) -> InFolder {
        match self.kind {
            Some(_) if is_hidden(&file.file_name().to_string_lossy()) => InFolder::PassedOver,
            Some(kind) => InFolder::ReadAs(kind),
            None => FileKind::in_a_folder(&file.path().to_string_lossy(), || start_of(file.path())),
        }
    }
}

/// Returns the first bytes of a file, decompressed.
fn start_of(path: &Path) -> std::io::Result<Vec<u8>> {
    Ok(open(path)?.reader.fill_buf()?.to_vec())
}

/// How the files of one path are read.
#[derive(Clone)]
struct Walk<'a> {
    options: ReadOptions<'a>,
    seen: Seen,
    /// Whether the path is the only one.
    is_alone: bool,
}

/// The files that were read, so that each is checked once, however many links and paths lead to it.
#[derive(Clone, Default)]
struct Seen(Rc<RefCell<HashSet<FileIdentity>>>);

impl Seen {
    /// Adds a file; returns false when it was read before. What is no file, such as a pipe, is always new.
    fn is_new(&self, path: &Path) -> bool {
        identity(path).is_none_or(|identity| self.0.borrow_mut().insert(identity))
    }
}

/// What distinguishes a file from others: its device and its number there.
#[cfg(unix)]
type FileIdentity = (u64, u64);

#[cfg(unix)]
fn identity(path: &Path) -> Option<FileIdentity> {
    use std::os::unix::fs::MetadataExt as _;
    let metadata = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file)?;
    Some((metadata.dev(), metadata.ino()))
}

/// What distinguishes a file from others: its path without links.
#[cfg(not(unix))]
type FileIdentity = PathBuf;

#[cfg(not(unix))]
fn identity(path: &Path) -> Option<FileIdentity> {
    path.canonicalize().ok().filter(|path| path.is_file())
}

/// Returns the messages of a path.
fn of_path(path: Result<PathBuf, Unreadable>, walk: Walk<'_>) -> Inputs<'_> {
    match path {
        Ok(path) if path.is_dir() => Box::new(folder(&path, walk)),
        Ok(path) if !walk.seen.is_new(&path) => {
            let name = path.display().to_string();
            Box::new(std::iter::once(Err(Unreadable::remark(
                name,
                "the file was read before, under this or another name",
            ))))
        }
        Ok(path) => file(&path, walk.options.kind, FileOf::CommandLine { is_alone: walk.is_alone }),
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
fn folder<'a>(path: &Path, Walk { options, seen, .. }: Walk<'a>) -> impl Iterator<Item = Chunk> + use<'a> {
    let passed_over: Rc<RefCell<BTreeMap<String, usize>>> = Rc::default();
    let is_empty = Rc::new(Cell::new(true));
    let repeated = Rc::new(Cell::new(0_usize));
    let repeats = Rc::clone(&repeated);
    let walk = WalkDir::new(path).follow_links(true).sort_by_file_name();
    let mut attached = HashSet::new();
    let (counts, is_still_empty) = (Rc::clone(&passed_over), Rc::clone(&is_empty));
    let files = walk.into_iter().flat_map(move |entry| -> Inputs<'a> {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {
                attached.extend(attached_in(entry.path()));
                Box::new(std::iter::empty())
            }
            Ok(entry) if !entry.file_type().is_file() || options.writes(entry.path()) => Box::new(std::iter::empty()),
            // Part of an archive, which is read with it.
            Ok(entry) if attached.contains(entry.path()) => Box::new(std::iter::empty()),
            Ok(entry) if is_own_file(entry.path()) => Box::new(std::iter::empty()),
            Ok(entry) => {
                let kind = match options.kind_of(&entry) {
                    InFolder::ReadAs(kind) => Some(kind),
                    InFolder::ReadByContent => None,
                    InFolder::PassedOver => {
                        let name = entry.file_name().to_string_lossy();
                        if !is_hidden(&name) {
                            *counts.borrow_mut().entry(split(&name).1.to_owned()).or_default() += 1;
                        }
                        return Box::new(std::iter::empty());
                    }
                };
                is_still_empty.set(false);
                if seen.is_new(entry.path()) {
                    return file(entry.path(), kind, FileOf::Folder);
                }
                repeats.set(repeats.get() + 1);
                Box::new(std::iter::empty())
            }
            Err(error) => {
                let source_name = error.path().map_or_else(String::new, |path| path.display().to_string());
                let remark = |reason: &str| -> Inputs<'static> {
                    Box::new(std::iter::once(Err(Unreadable::remark(source_name.clone(), reason))))
                };
                let is_link = error.path().is_some_and(Path::is_symlink);
                let is_missing = error.io_error().is_some_and(|error| error.kind() == std::io::ErrorKind::NotFound);
                match error.loop_ancestor() {
                    Some(_) => remark("the link leads to a folder that it is in"),
                    None if is_link && is_missing => remark("the link leads to nothing"),
                    None => unreadable(&source_name, reason(&error.into())),
                }
            }
        }
    });
    let name = path.display().to_string();
    let folder_name = name.clone();
    let nothing = std::iter::once_with(move || is_empty.get()).filter(|is_empty| *is_empty).map(move |_| {
        let reason =
            "the folder has no file of messages (.json, .ndjson, .http, .har, .csv or another; see the README)";
        Err(Unreadable::new(folder_name.clone(), reason))
    });
    let remark = std::iter::once_with(move || passed_over.take()).filter(|counts| !counts.is_empty());
    let repeats_name = name.clone();
    let repeats = std::iter::once_with(move || repeated.get()).filter(|count| *count > 0).map(move |count| {
        let (files, were) = if count == 1 { ("file", "was") } else { ("files", "were") };
        Err(Unreadable::remark(repeats_name.clone(), format!("{count} {files} {were} read before, under another name")))
    });
    files
        .chain(nothing)
        .chain(repeats)
        .chain(remark.map(move |counts| Err(Unreadable::remark(name.clone(), passed_over_words(&counts)))))
}

/// Returns the files that HTTP archives of a folder have their bodies in.
fn attached_in(folder: &Path) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let archives = files.filter(|path| FileKind::by_extension(&path.to_string_lossy()) == Some(FileKind::Har));
    let contents = archives.filter_map(|path| {
        let mut bytes = Vec::new();
        open(&path).ok()?.reader.take(MAX_DECOMPRESSED).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    });
    contents.flat_map(|bytes| har::attached(&bytes)).map(|name| folder.join(name.trim_start_matches("./"))).collect()
}

/// Where a file was found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FileOf {
    Folder,
    CommandLine {
        /// Whether nothing else was named.
        is_alone: bool,
    },
}

/// Returns the messages of a file.
fn file(path: &Path, kind: Option<FileKind>, found: FileOf) -> Inputs<'static> {
    let source = path.display().to_string();
    // Much that is JSON is called .json: lines and archives of HTTP, too.
    let by_extension = || FileKind::by_extension(&source).filter(|kind| *kind != FileKind::Body);
    let kind = kind.or_else(by_extension);
    // A server starts its journal before the first delivery.
    let may_be_empty = found == FileOf::Folder && kind == Some(FileKind::Journal);
    let beside = |name: &str| beside(path, name, MAX_DECOMPRESSED);
    match open(path) {
        Ok(opened) if may_be_empty => read_any(&source, opened, kind, &beside),
        Ok(opened) => {
            let is_alone = found == FileOf::CommandLine { is_alone: true };
            read(Source { name: &source, is_alone }, opened, kind, &beside)
        }
        Err(error) => unreadable(&source, reason(&error)),
    }
}

/// Checks whether two paths lead to the same existing file.
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}
