//! Paths, and the messages of the files they name.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use walkdir::{DirEntry, WalkDir};

use super::gz::MAX_DECOMPRESSED;
use super::kind::{FileKind, is_hidden, split};
use super::message::{Input, Unreadable};
use super::open::{beside, open};
use super::read::{Inputs, read, read_any, unreadable};
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
    paths.iter().flat_map(move |path| -> Inputs<'a> {
        if path.as_os_str() == "-" {
            return Box::new(std::iter::once_with(move || standard_input(options.kind)).flatten());
        }
        match matches(path) {
            Some(matches) => {
                let ours =
                    move |path: &Result<PathBuf, Unreadable>| path.as_ref().is_ok_and(|path| options.writes(path));
                let matches = matches.into_iter().filter(move |path| !ours(path));
                Box::new(matches.flat_map(move |path| of_path(path, options)))
            }
            None => of_path(Ok(path.clone()), options),
        }
    })
}

impl ReadOptions<'_> {
    /// Checks whether a path is that of a file that this run writes.
    fn writes(&self, path: &Path) -> bool {
        self.written.iter().any(|written| is_same_file(path, written))
    }

    /// Checks whether a file of a folder is read.
    fn reads(&self, file: &DirEntry) -> bool {
        match self.kind {
            Some(_) => !is_hidden(&file.file_name().to_string_lossy()),
            None => FileKind::by_extension(&file.path().to_string_lossy()).is_some(),
        }
    }
}

/// Returns the messages of a path.
fn of_path(path: Result<PathBuf, Unreadable>, options: ReadOptions<'_>) -> Inputs<'_> {
    match path {
        Ok(path) if path.is_dir() => Box::new(folder(&path, options)),
        Ok(path) => file(&path, options.kind, false),
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
fn folder<'a>(path: &Path, options: ReadOptions<'a>) -> impl Iterator<Item = Input> + use<'a> {
    let passed_over: Rc<RefCell<BTreeMap<String, usize>>> = Rc::default();
    let is_empty = Rc::new(Cell::new(true));
    let walk = WalkDir::new(path).follow_links(true).sort_by_file_name();
    let (counts, is_still_empty) = (Rc::clone(&passed_over), Rc::clone(&is_empty));
    let files = walk.into_iter().flat_map(move |entry| match entry {
        Ok(entry) if !entry.file_type().is_file() || options.writes(entry.path()) => Box::new(std::iter::empty()),
        Ok(entry) if is_own_file(entry.path()) => Box::new(std::iter::empty()),
        Ok(entry) if options.reads(&entry) => {
            is_still_empty.set(false);
            file(entry.path(), options.kind, true)
        }
        Ok(entry) => {
            let name = entry.file_name().to_string_lossy();
            if !is_hidden(&name) {
                *counts.borrow_mut().entry(split(&name).1.to_owned()).or_default() += 1;
            }
            Box::new(std::iter::empty())
        }
        Err(error) => {
            let source_name = error.path().map_or_else(String::new, |path| path.display().to_string());
            match error.loop_ancestor() {
                Some(_) => unreadable(&source_name, "it contains a symlink loop"),
                None => unreadable(&source_name, reason(&error.into())),
            }
        }
    });
    let name = path.display().to_string();
    let folder_name = name.clone();
    let nothing = std::iter::once_with(move || is_empty.get()).filter(|is_empty| *is_empty).map(move |_| {
        let reason = "the folder has no file of messages (.json, .ndjson, .jsonl, .json-seq, .journal, .http, .har, or \
                      these compressed)";
        Err(Unreadable::new(folder_name.clone(), reason))
    });
    let remark = std::iter::once_with(move || passed_over.take()).filter(|counts| !counts.is_empty());
    files
        .chain(nothing)
        .chain(remark.map(move |counts| Err(Unreadable::remark(name.clone(), passed_over_words(&counts)))))
}

/// Says how many files of a folder were passed over, by their extensions.
fn passed_over_words(counts: &BTreeMap<String, usize>) -> String {
    let total: usize = counts.values().sum();
    let each = counts.iter().map(|(extension, count)| match extension.as_str() {
        "" => format!("{count} without one"),
        _ => format!("{count} .{extension}"),
    });
    let (files, were) = if total == 1 { ("file", "was") } else { ("files", "were") };
    let each = each.collect::<Vec<_>>().join(", ");
    format!("{total} {files} {were} passed over because of the extension ({each}); --input-format reads all files")
}

/// Returns the messages of a file, which is of a folder or was named itself.
fn file(path: &Path, kind: Option<FileKind>, is_of_folder: bool) -> Inputs<'static> {
    let source = path.display().to_string();
    let kind = kind.or_else(|| FileKind::by_extension(&source));
    // A server starts its journal before the first delivery.
    let may_be_empty = is_of_folder && kind == Some(FileKind::Journal);
    let beside = |name: &str| beside(path, name, MAX_DECOMPRESSED);
    match open(path) {
        Ok(opened) if may_be_empty => read_any(&source, opened, kind, &beside),
        Ok(opened) => read(&source, opened, kind, &beside),
        Err(error) => unreadable(&source, reason(&error)),
    }
}

/// Checks whether two paths lead to the same existing file.
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}
