//! Kinds of files, known by their extensions.

use std::path::Path;

use crate::journal::EXTENSION;

/// Format of a file of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileKind {
    Body,
    Lines,
    Http,
    Har,
    Journal,
}

const KINDS: [(&str, FileKind); 6] = [
    ("json", FileKind::Body),
    ("ndjson", FileKind::Lines),
    ("jsonl", FileKind::Lines),
    (EXTENSION, FileKind::Journal),
    ("http", FileKind::Http),
    ("har", FileKind::Har),
];

/// Extensions of compressed files, which follow that of the kind.
const COMPRESSED: [&str; 2] = ["gz", "zst"];

impl FileKind {
    /// Returns the kind of a file; one with an unknown extension holds a body.
    pub(super) fn of(name: &str) -> Self {
        Self::by_extension(name).unwrap_or(Self::Body)
    }

    /// Returns the kind of a file, or `None` when its extension is unknown.
    pub(super) fn by_extension(name: &str) -> Option<Self> {
        let (stem, extension) = split(name);
        let known = KINDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(extension)).map(|(_, kind)| *kind);
        known.or_else(|| is_compressed(extension).then(|| Self::by_extension(stem))?)
    }
}

/// Checks whether an extension is that of a compressed file.
pub(super) fn is_compressed(extension: &str) -> bool {
    COMPRESSED.iter().any(|known| known.eq_ignore_ascii_case(extension))
}

/// Splits a path into the part before its last extension, and that extension.
pub(super) fn split(path: &str) -> (&str, &str) {
    let name = Path::new(path).file_name().map_or(0, |name| path.len() - name.len());
    match path[name..].rsplit_once('.') {
        Some((stem, extension)) => (&path[..name + stem.len()], extension),
        None => (path, ""),
    }
}

/// Returns a file's name without the extensions of its kind and its compression.
pub(crate) fn stem(name: &str) -> &str {
    let (before, extension) = split(name);
    match () {
        () if is_compressed(extension) => stem(before),
        () if KINDS.iter().any(|(known, _)| known.eq_ignore_ascii_case(extension)) => before,
        () => name,
    }
}
