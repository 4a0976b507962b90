//! What there is to check: files, folders and standard input become messages. The only module here that reads payloads.
//!
//! A `.http` file is a request, a response or both with their headers; anything else is a body.

mod http;

pub use http::{Headers, RequestLine, Start};

use std::io::Read as _;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// A captured message: a delivery, or the request or the response of a call.
#[derive(Debug, Clone)]
pub struct Captured {
    /// Where it was read from, as the user named it; `-` for standard input.
    pub source: String,
    /// Its first line, when the capture has it.
    pub start: Option<Start>,
    /// Where in its file it starts.
    pub starts_at: usize,
    /// Its headers, when the capture has them.
    pub headers: Option<Headers>,
    /// The body's bytes.
    pub body: Vec<u8>,
    /// What stands before the body in its file, so that positions are the file's.
    pub before: Vec<u8>,
}

impl Captured {
    /// What a file of this name and these bytes holds.
    pub fn of_file(source: &str, bytes: Vec<u8>) -> Vec<Input> {
        if has_extension(Path::new(source), "http") {
            http::read(source, &bytes)
        } else {
            vec![Ok(Self::of_body(source, bytes))]
        }
    }

    /// A body without anything around it.
    pub fn of_body(source: impl Into<String>, body: Vec<u8>) -> Self {
        Self { source: source.into(), start: None, starts_at: 0, headers: None, body, before: Vec::new() }
    }
}

/// One input: a message, or why there is none.
pub type Input = Result<Captured, Unreadable>;

/// Something that should have been read and could not be.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {source_name}: {reason}")]
pub struct Unreadable {
    /// What, as the user named it.
    pub source_name: String,
    /// Why.
    pub reason: String,
}

/// The files below `paths`, in the order of the paths and, below a folder, of the names. Folders give their `.json`
/// and `.http` files, except `report`, which is ours; a path given by itself is taken whatever its name.
pub fn inputs<'a>(paths: &'a [PathBuf], report: Option<&'a Path>) -> impl Iterator<Item = Input> + 'a {
    paths.iter().flat_map(move |path| -> Box<dyn Iterator<Item = Input>> {
        if path.as_os_str() == "-" {
            Box::new(std::iter::once_with(standard_input))
        } else if path.is_dir() {
            Box::new(folder(path, report))
        } else {
            Box::new(std::iter::once_with(move || file(path)).flatten())
        }
    })
}

fn folder<'a>(path: &'a Path, report: Option<&'a Path>) -> impl Iterator<Item = Input> + use<'a> {
    let walk = WalkDir::new(path).follow_links(true).sort_by_file_name();
    let mut files = walk
        .into_iter()
        .flat_map(move |entry| match entry {
            Ok(entry) => {
                let is_payload = has_extension(entry.path(), "json") || has_extension(entry.path(), "http");
                let is_report = report.is_some_and(|report| is_same_file(entry.path(), report));
                if entry.file_type().is_file() && is_payload && !is_report { file(entry.path()) } else { Vec::new() }
            }
            Err(error) => {
                let source_name = error.path().map_or_else(String::new, |path| path.display().to_string());
                let reason = if error.loop_ancestor().is_some() {
                    "a link in it leads back to it".to_owned()
                } else {
                    reason(&error.into())
                };
                vec![Err(Unreadable { source_name, reason })]
            }
        })
        .peekable();
    let nothing = files.peek().is_none().then(|| {
        let reason = "the folder has no .json or .http file in it".to_owned();
        Err(Unreadable { source_name: path.display().to_string(), reason })
    });
    files.chain(nothing)
}

fn file(path: &Path) -> Vec<Input> {
    let source = path.display().to_string();
    match std::fs::read(path) {
        Ok(bytes) => Captured::of_file(&source, bytes),
        Err(error) => vec![Err(Unreadable { source_name: source, reason: reason(&error) })],
    }
}

fn has_extension(path: &Path, wanted: &str) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(wanted))
}

/// Whether two paths lead to one file that is there.
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

fn standard_input() -> Input {
    let mut body = Vec::new();
    match std::io::stdin().read_to_end(&mut body) {
        Ok(_) => Ok(Captured::of_body("-", body)),
        Err(error) => Err(Unreadable { source_name: "-".to_owned(), reason: reason(&error) }),
    }
}

/// The same words on every system, without its error numbers.
fn reason(error: &std::io::Error) -> String {
    error.kind().to_string()
}
