//! Remote documents: where the documents behind HTTP URLs come from. Local overrides come first, then a fetcher, if any.

use std::path::{Component, Path, PathBuf};

use crate::io_words;
use crate::overlay::Overlay;
use crate::url::{is_http, percent_decoded};

/// Returns the text behind a URL, or why there is none.
pub type Fetch = fn(&str) -> Result<String, String>;

/// Provides the documents behind URLs, and changes to local ones. The default provides none.
#[derive(Debug, Clone, Default)]
pub struct RemoteDocuments {
    /// Local files and folders that stand for URLs; the longest URL that fits is used.
    pub overrides: Vec<DocumentOverride>,
    /// Fetches the documents without an override.
    pub fetch: Option<Fetch>,
    /// Overlays that change the local documents after they are read, in this order.
    pub overlays: Vec<Overlay>,
}

/// A file that stands for a URL, or a folder that stands for all URLs below one.
#[derive(Debug, Clone)]
pub struct DocumentOverride {
    /// The URL, normalised.
    pub url: String,
    /// The file or the folder.
    pub path: PathBuf,
}

/// The text of a remote document.
pub(crate) struct RemoteDocument {
    /// Its name in diagnostics.
    pub(crate) name: String,
    /// Its text.
    pub(crate) text: String,
}

/// Extensions that are tried, in this order, for a URL whose last segment has none.
const EXTENSIONS: [&str; 4] = ["", ".json", ".yaml", ".yml"];

impl RemoteDocuments {
    /// Returns the document of a URL, or why it cannot be read. Returns `None` when nothing provides this URL.
    pub(crate) fn get(&self, url: &str) -> Option<Result<RemoteDocument, String>> {
        let paths = self.overrides.iter().filter_map(|one| Some((one.url.len(), one.path_of(url)?)));
        if let Some((_, path)) = paths.max_by_key(|(length, _)| *length) {
            return Some(read(&path));
        }
        let fetched = self.fetch?(url);
        Some(fetched.map(|text| RemoteDocument { name: url.to_owned(), text }))
    }
}

impl DocumentOverride {
    /// Parses `URL=PATH`.
    pub fn parse(text: &str) -> Result<Self, String> {
        // Both the URL and the path may contain the sign.
        let splits = || text.match_indices('=').map(|(at, _)| (&text[..at], &text[at + 1..]));
        let first = splits().next().ok_or("write URL=PATH")?;
        let (url, path) = splits().find(|(_, path)| Path::new(path).exists()).unwrap_or(first);
        let url = url.strip_suffix('#').unwrap_or(url);
        let uri = fluent_uri::Uri::parse(url).map_err(|error| format!("{url} is not a URL: {error}"))?.normalize();
        if !is_http(uri.as_str()) {
            return Err(format!("{url} is not an HTTP URL: it must start with http:// or https://"));
        }
        if uri.has_fragment() {
            return Err(format!("{url} has a fragment: give the URL of the document"));
        }
        if !Path::new(path).exists() {
            return Err(format!("there is no file and no folder {path}"));
        }
        Ok(Self { url: uri.to_string(), path: PathBuf::from(path) })
    }

    /// Returns the path that stands for `url`, when this override applies to it.
    fn path_of(&self, url: &str) -> Option<PathBuf> {
        if !self.path.is_dir() {
            return (self.url == url).then(|| self.path.clone());
        }
        let below = url.strip_prefix(self.url.trim_end_matches('/'))?.strip_prefix('/')?;
        let below = percent_decoded(below)?;
        let is_below =
            !below.is_empty() && Path::new(&below).components().all(|part| matches!(part, Component::Normal(_)));
        is_below.then(|| self.path.join(below))
    }
}

fn read(path: &Path) -> Result<RemoteDocument, String> {
    let with_extension = |extension| {
        let mut path = path.as_os_str().to_owned();
        path.push(extension);
        PathBuf::from(path)
    };
    let path =
        EXTENSIONS.map(with_extension).into_iter().find(|path| path.is_file()).unwrap_or_else(|| path.to_owned());
    let name = path.to_string_lossy().into_owned();
    match std::fs::read_to_string(&path) {
        Ok(text) => Ok(RemoteDocument { name, text }),
        Err(error) => Err(format!("{name}: {}", io_words::reason(error.kind()))),
    }
}
