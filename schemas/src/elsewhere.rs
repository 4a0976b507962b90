//! Where the documents of servers are found: in files that somebody says stand for them, or through what fetches them.

use std::path::{Component, Path, PathBuf};

use crate::load::is_of_server;
use crate::pointer::percent_decoded;

/// Gives the text behind an address, or says why there is none.
pub type Fetch = fn(&str) -> Result<String, String>;

/// Where the documents of servers are found; nowhere unless somebody says so.
#[derive(Debug, Clone, Default)]
pub struct Elsewhere {
    /// What is here instead; the longest address decides.
    pub here: Vec<Here>,
    /// What fetches the others.
    pub fetch: Option<Fetch>,
}

/// A file that stands for an address, or a folder that stands for everything below one.
#[derive(Debug, Clone)]
pub struct Here {
    /// The address, as references resolve to it.
    pub url: String,
    /// The file or the folder.
    pub path: PathBuf,
}

/// A document that was found.
pub(crate) struct Found {
    /// What it is called in diagnostics.
    pub(crate) name: String,
    pub(crate) text: String,
}

/// What is added to an address, in this order, until there is a file of that name.
const EXTENSIONS: [&str; 4] = ["", ".json", ".yaml", ".yml"];

impl Elsewhere {
    /// What stands at an address, or why it cannot be had; nothing when nobody says where that would be.
    pub(crate) fn get(&self, url: &str) -> Option<Result<Found, String>> {
        let paths = self.here.iter().filter_map(|here| Some((here.url.len(), here.path_of(url)?)));
        if let Some((_, path)) = paths.max_by_key(|(length, _)| *length) {
            return Some(read(&path));
        }
        let fetched = self.fetch?(url);
        Some(fetched.map(|text| Found { name: url.to_owned(), text }))
    }
}

impl Here {
    /// Of `URL=PATH`.
    pub fn parse(text: &str) -> Result<Self, String> {
        // Either may have the sign in it.
        let splits = || text.match_indices('=').map(|(at, _)| (&text[..at], &text[at + 1..]));
        let first = splits().next().ok_or("it is written URL=PATH")?;
        let (url, path) = splits().find(|(_, path)| Path::new(path).exists()).unwrap_or(first);
        let url = url.strip_suffix('#').unwrap_or(url);
        let uri = fluent_uri::Uri::parse(url).map_err(|error| format!("{url} is no address: {error}"))?.normalize();
        if !is_of_server(uri.as_str()) {
            return Err(format!("{url} is of no server: it starts with http:// or https://"));
        }
        if uri.has_fragment() {
            return Err(format!("{url} is a place in a document: give the document"));
        }
        if !Path::new(path).exists() {
            return Err(format!("there is no file and no folder {path}"));
        }
        Ok(Self { url: uri.to_string(), path: PathBuf::from(path) })
    }

    /// Where a document of this address stands, when that is here.
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

fn read(path: &Path) -> Result<Found, String> {
    let named = |extension| {
        let mut path = path.as_os_str().to_owned();
        path.push(extension);
        PathBuf::from(path)
    };
    let path = EXTENSIONS.map(named).into_iter().find(|path| path.is_file()).unwrap_or_else(|| path.to_owned());
    let name = path.to_string_lossy().into_owned();
    match std::fs::read_to_string(&path) {
        Ok(text) => Ok(Found { name, text }),
        Err(error) => Err(format!("{name}: {}", error.kind())),
    }
}
