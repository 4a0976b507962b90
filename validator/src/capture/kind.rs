//! Kinds of files, known by their extensions or by their first bytes.

use std::path::Path;

use serde::de::IgnoredAny;

use super::http::is_http;
use super::logs::is_of_a_log;
use super::transcript::is_transcript;
use super::values::SEPARATOR;
use super::wrapped;
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
    /// What `curl -v` or `curl --trace` printed
    #[value(name = "curl")]
    Transcript,
    /// A table, a record a row
    #[value(name = "csv")]
    Rows,
    /// Values in YAML, such as cassettes of VCR
    #[value(name = "yaml")]
    Documents,
    /// A log whose lines have JSON after other words
    Log,
    /// A request of Bruno
    #[value(name = "bru")]
    Bruno,
}

/// How a file of a folder or an archive is read.
pub(super) enum InFolder {
    ReadAs(FileKind),
    /// Its content shows what it is.
    ReadByContent,
    PassedOver,
}

const KINDS: [(&str, FileKind); 15] = [
    ("json", FileKind::Body),
    ("ndjson", FileKind::Lines),
    ("jsonl", FileKind::Lines),
    ("json-seq", FileKind::Values),
    (EXTENSION, FileKind::Journal),
    ("http", FileKind::Http),
    ("har", FileKind::Har),
    ("jsonlines", FileKind::Lines),
    ("rest", FileKind::Http),
    ("chlsj", FileKind::Body),
    ("csv", FileKind::Rows),
    ("tsv", FileKind::Rows),
    ("yaml", FileKind::Documents),
    ("yml", FileKind::Documents),
    ("bru", FileKind::Bruno),
];

/// Extensions of archives, compressed or not.
const ARCHIVES: [&str; 5] = ["zip", "tar", "tgz", "tbz2", "tzst"];

/// Extensions that say nothing about what is in a file.
const TELLING_NOTHING: [&str; 5] = ["", "log", "txt", "out", "dump"];

/// Extensions of compressed files, which follow that of the kind.
const COMPRESSED: [&str; 4] = ["gz", "zst", "bz2", "br"];

impl FileKind {
    /// Returns the kind of a file, or `None` when its extension is unknown.
    pub(super) fn by_extension(name: &str) -> Option<Self> {
        let (stem, extension) = split(name);
        let known = KINDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(extension)).map(|(_, kind)| *kind);
        known.or_else(|| is_compressed(extension).then(|| Self::by_extension(stem))?)
    }

    /// Decides how a file of a folder or an archive is read. `content` gives its first bytes, and is called only when they matter.
    pub(super) fn in_a_folder(name: &str, content: impl Fn() -> std::io::Result<Vec<u8>>) -> InFolder {
        let (stem, extension) = split(name);
        let inner = if is_compressed(extension) { split(stem).1 } else { extension };
        let is = |known: &[&str]| known.iter().any(|known| known.eq_ignore_ascii_case(inner));
        let starts_like = |test: fn(&[u8]) -> bool| content().is_ok_and(|start| test(&start));
        match Self::by_extension(name) {
            // Most YAML is configuration.
            Some(Self::Documents) if !starts_like(is_of_captures) => InFolder::PassedOver,
            Some(Self::Body) => InFolder::ReadByContent,
            Some(kind) => InFolder::ReadAs(kind),
            None if is(&ARCHIVES) => InFolder::ReadByContent,
            None if is(&TELLING_NOTHING) && !is_hidden(name) && starts_like(may_be_messages) => InFolder::ReadByContent,
            None => InFolder::PassedOver,
        }
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
            () if is_transcript(start) => Self::Transcript,
            () if is_http(start) => Self::Http,
            () if is_har(start) => Self::Har,
            () if is_of_a_log(one) || (!one.starts_with(b"[") && is_of_a_log(other)) => Self::Log,
            () if follows && is_whole(one) => Self::Lines,
            () if !other.is_empty() && holds_json(one) && holds_json(other) => Self::Lines,
            // The second line of a pretty-printed list may be a whole object, too.
            () if one != b"[" && !wrapped::is_guard(one) && other.starts_with(b"{") && is_whole(other) => Self::Lines,
            () => Self::Body,
        }
    }
}

/// Checks whether a file starts as one of messages does: with JSON, as it is or in base64, HTTP, or what curl prints.
fn may_be_messages(start: &[u8]) -> bool {
    let text = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start).trim_ascii_start();
    let json = text.strip_prefix(b"[").map_or(text, <[u8]>::trim_ascii_start);
    let is_object =
        json.strip_prefix(b"{").is_some_and(|rest| matches!(rest.trim_ascii_start().first(), Some(b'"' | b'}')));
    let is_log = || text.split(|byte| *byte == b'\n').take(2).any(is_of_a_log);
    let holds_json = || holds_json(text.split(|byte| *byte == b'\n').next().unwrap_or_default());
    is_object || text.first() == Some(&SEPARATOR) || is_transcript(text) || is_http(text) || is_log() || holds_json()
}

/// Checks whether a line holds JSON in another form, such as base64.
fn holds_json(line: &[u8]) -> bool {
    std::str::from_utf8(line).is_ok_and(|line| wrapped::json(line).is_some())
}

/// Checks whether YAML starts as captures in it do.
fn is_of_captures(start: &[u8]) -> bool {
    let lines = start.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii_end);
    lines.into_iter().any(|line| {
        line == b"http_interactions:" || line == b"interactions:" || line.starts_with(b"type: collection.insomnia.rest")
    })
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
