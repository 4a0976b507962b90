//! Kinds of files, known by their extensions or by their first bytes.

use std::path::Path;

use serde::de::IgnoredAny;

use super::http::is_http;
use super::values::SEPARATOR;
use crate::journal::EXTENSION;

/// Format of an input of messages
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum FileKind {
    /// One body, or a list of deliveries
    #[value(name = "json")]
    Body,
    /// One body a line
    #[value(name = "ndjson", alias = "jsonl")]
    Lines,
    /// Bodies one after another, as jq writes them, or as a JSON text sequence (RFC 7464)
    #[value(name = "json-seq")]
    Values,
    /// Requests and responses with headers
    Http,
    /// An HTTP archive of a browser or a proxy
    Har,
    /// Deliveries that `vistoria listen` received
    Journal,
}

const KINDS: [(&str, FileKind); 7] = [
    ("json", FileKind::Body),
    ("ndjson", FileKind::Lines),
    ("jsonl", FileKind::Lines),
    ("json-seq", FileKind::Values),
    (EXTENSION, FileKind::Journal),
    ("http", FileKind::Http),
    ("har", FileKind::Har),
];

/// Extensions of compressed files, which follow that of the kind.
const COMPRESSED: [&str; 2] = ["gz", "zst"];

impl FileKind {
    /// Returns the kind of a file, or `None` when its extension is unknown.
    pub(super) fn by_extension(name: &str) -> Option<Self> {
        let (stem, extension) = split(name);
        let known = KINDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(extension)).map(|(_, kind)| *kind);
        known.or_else(|| is_compressed(extension).then(|| Self::by_extension(stem))?)
    }

    /// Returns the kind of an input without a known extension that starts with these bytes: its first two lines that are not
    /// blank, or more. `is_all` says that nothing follows.
    pub(super) fn by_content(start: &[u8], is_all: bool) -> Self {
        let start = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start).trim_ascii_start();
        let is_whole = |line: &[u8]| serde_json::from_slice::<IgnoredAny>(line).is_ok();
        let (one, rest) = start.split_at(start.iter().position(|byte| *byte == b'\n').unwrap_or(start.len()));
        let follows = !is_all || !rest.trim_ascii().is_empty();
        let (one, other) =
            (one.trim_ascii(), rest.trim_ascii().split(|byte| *byte == b'\n').next().unwrap_or_default());
        match () {
            () if start.first() == Some(&SEPARATOR) => Self::Values,
            () if is_http(start) => Self::Http,
            () if is_har(start) => Self::Har,
            () if is_whole(one) && follows => Self::Lines,
            // The second line of a pretty-printed list may be a whole object, too.
            () if one != b"[" && other.starts_with(b"{") && is_whole(other) => Self::Lines,
            () => Self::Body,
        }
    }
}

/// Checks whether JSON starts like an HTTP archive: its first key is `log`, and that is an object.
fn is_har(mut start: &[u8]) -> bool {
    [&b"{"[..], b"\"log\"", b":", b"{"].iter().all(|token| {
        let rest = start.trim_ascii_start().strip_prefix(*token);
        start = rest.unwrap_or_default();
        rest.is_some()
    })
}

/// Checks whether an extension is that of a compressed file.
pub(super) fn is_compressed(extension: &str) -> bool {
    COMPRESSED.iter().any(|known| known.eq_ignore_ascii_case(extension))
}

/// Checks whether the name of a file hides it.
pub(super) fn is_hidden(name: &str) -> bool {
    name.starts_with('.')
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
