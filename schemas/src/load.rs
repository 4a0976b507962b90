//! The only module here that reads files: a root document and every local file that its `$ref`s lead to; and those of
//! servers, when somebody gives what fetches them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_uri::{Uri, UriRef};

use crate::diagnostic::Diagnostics;
use crate::json;
use crate::node::{Kind, Node};
use crate::pointer::{Pointer, percent_decoded};
use crate::text::{At, FileId};
use crate::yaml;

/// One document file, read.
#[derive(Debug)]
pub struct SourceFile {
    /// Its path as it should be shown: relative to what the reader was given.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Its content; absent when it could not be read as YAML or JSON (there is a diagnostic then).
    pub root: Option<Node>,
    /// Where it really is, for refs that start from it.
    path: PathBuf,
    /// Where it was fetched from.
    pub url: Option<String>,
}

impl SourceFile {
    /// What it is called, without folders and extensions.
    pub fn stem(&self) -> &str {
        let name = self.name.rsplit('/').find(|part| !part.is_empty()).unwrap_or_default();
        name.split('.').find(|part| !part.is_empty()).unwrap_or("Root")
    }
}

/// Gives the text behind an address, or says why there is none.
pub type Fetch = fn(&str) -> Result<String, String>;

/// The files that make one contract; the first is the root.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    by_path: BTreeMap<PathBuf, FileId>,
    unreadable: BTreeMap<PathBuf, String>,
    by_url: BTreeMap<String, FileId>,
    unfetched: BTreeMap<String, String>,
    /// What the first `looked_at` files have in them under a name of its own; gathered where something may be fetched.
    names: BTreeSet<String>,
    looked_at: usize,
}

/// A file of the outside world could not be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}", path.display())]
pub struct LoadError {
    path: PathBuf,
    source: std::io::Error,
}

impl Sources {
    /// The root document.
    pub fn root(&self) -> &SourceFile {
        &self.files[0]
    }

    /// All of them.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }

    /// A file of the set.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The file that `reference` (the part of a `$ref` before `#`) names, seen from `from`.
    pub fn referenced(&self, from: FileId, reference: &str) -> Option<FileId> {
        if reference.is_empty() {
            return Some(from);
        }
        if let Some(url) = self.absolute(from, reference) {
            return self.by_url.get(&url).copied();
        }
        self.by_path.get(&referenced_path(&self.file(from).path, reference)).copied()
    }

    /// Why the file that `reference` names, seen from `from`, could not be read.
    pub fn why_unreadable(&self, from: FileId, reference: &str) -> Option<&str> {
        self.unreadable.get(&referenced_path(&self.file(from).path, reference)).map(String::as_str)
    }

    /// The address that `reference` leads to, seen from `from`, when that is one of a server.
    pub fn absolute(&self, from: FileId, reference: &str) -> Option<String> {
        absolute(self.file(from).url.as_deref().unwrap_or_default(), reference)
    }

    /// Why there is nothing of an address, when it was asked for.
    pub fn why_unfetched(&self, url: &str) -> Option<&str> {
        self.unfetched.get(url).map(String::as_str)
    }

    /// Sixteen hexadecimal digits that change with any change of any file's text (FNV-1a; line endings do not count).
    pub fn fingerprint(&self) -> String {
        let bytes = self.files.iter().flat_map(|file| file.name.bytes().chain([0]).chain(file.text.bytes()).chain([0]));
        let hash = bytes
            .filter(|byte| *byte != b'\r')
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        format!("{hash:016x}")
    }

    /// A set of one file that is already in memory, for tests and for text that came from elsewhere.
    pub fn from_text(name: &str, text: &str, diagnostics: &mut Diagnostics) -> Self {
        let mut sources = Self::default();
        sources.add(PathBuf::from(name), name.to_owned(), text.to_owned(), diagnostics);
        sources
    }

    fn add(&mut self, path: PathBuf, name: String, text: String, diagnostics: &mut Diagnostics) {
        let is_json = path.extension().is_some_and(|extension| extension == "json");
        let id = self.push(SourceFile { name, text, root: None, path: path.clone(), url: None }, is_json, diagnostics);
        self.by_path.insert(path, id);
    }

    /// What came from an address. A name there says little of what it is.
    fn add_fetched(&mut self, url: &str, text: String, diagnostics: &mut Diagnostics) {
        let is_json = text.trim_start().starts_with(['{', '[']);
        let (name, path) = (url.to_owned(), PathBuf::from(url));
        let id =
            self.push(SourceFile { name, text, root: None, path, url: Some(url.to_owned()) }, is_json, diagnostics);
        self.by_url.insert(url.to_owned(), id);
    }

    fn push(&mut self, file: SourceFile, is_json: bool, diagnostics: &mut Diagnostics) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        let root =
            if is_json { read_json(&file.text, id, diagnostics) } else { yaml::read(&file.text, id, diagnostics) };
        self.files.push(SourceFile { root, ..file });
        id
    }

    /// Fetches what `references` of the file `from` lead to, but not what is here under that name.
    fn fetch(&mut self, from: usize, references: &[String], fetch: Fetch, diagnostics: &mut Diagnostics) {
        let base = self.files[from].url.clone().unwrap_or_default();
        for url in references.iter().filter_map(|reference| absolute(&base, reference)) {
            for root in self.files[self.looked_at..].iter().filter_map(|file| file.root.as_ref()) {
                add_names(root, &mut self.names);
            }
            self.looked_at = self.files.len();
            if self.by_url.contains_key(&url) || self.unfetched.contains_key(&url) || self.names.contains(&url) {
                continue;
            }
            let has_room = self.by_url.len() + self.unfetched.len() < MOST_FETCHED;
            let fetched =
                if has_room { fetch(&url) } else { Err(format!("{MOST_FETCHED} others were asked for before it")) };
            match fetched {
                Ok(text) => self.add_fetched(&url, text, diagnostics),
                Err(why) => drop(self.unfetched.insert(url, why)),
            }
        }
    }
}

/// So many documents are asked for: a server may refer to ever more.
const MOST_FETCHED: usize = 1000;

/// The address, without a fragment, that a reference leads to from `base`; none when it is of no server.
fn absolute(base: &str, reference: &str) -> Option<String> {
    let reference = UriRef::parse(reference.split('#').next()?).ok()?;
    let uri = match Uri::parse(base) {
        Ok(base) => reference.resolve_against(&base).ok()?,
        Err(_) => Uri::parse(reference.as_str()).ok()?.to_owned(),
    };
    matches!(uri.scheme().as_str(), "http" | "https").then(|| uri.normalize().to_string())
}

/// What anything in a document says that it is called.
fn add_names(node: &Node, names: &mut BTreeSet<String>) {
    match &node.kind {
        Kind::Object(entries) => {
            for entry in entries {
                let name = entry.value.as_str().filter(|_| entry.key == "$id" || entry.key == "id");
                names.extend(name.map(|name| name.trim_end_matches('#').to_owned()));
                add_names(&entry.value, names);
            }
        }
        Kind::Array(items) => items.iter().for_each(|item| add_names(item, names)),
        _ => {}
    }
}

/// Loads `root` and, transitively, every local file that a `$ref` in it names. Names are shown relative to `shown_from`.
///
/// Only `root` must be readable; a file that a `$ref` names and that cannot be read is that `$ref`'s fault, and said where
/// references are resolved: a name may be that of a schema in another file.
pub fn load(root: &Path, shown_from: &Path, diagnostics: &mut Diagnostics) -> Result<Sources, LoadError> {
    load_fetching(root, shown_from, None, diagnostics)
}

/// The same, and what `$ref`s lead to on servers.
pub fn load_fetching(
    root: &Path,
    shown_from: &Path,
    fetch: Option<Fetch>,
    diagnostics: &mut Diagnostics,
) -> Result<Sources, LoadError> {
    let mut sources = Sources::default();
    let path = clean(root);
    let text = read_text(&path).map_err(|source| LoadError { path: path.clone(), source })?;
    sources.add(path.clone(), shown(&path, shown_from), text, diagnostics);
    let mut next = 0;
    while next < sources.files.len() {
        let file = &sources.files[next];
        let mut found = Vec::new();
        if let Some(root) = &file.root {
            references(root, false, &mut found);
        }
        let (from, is_here) = (file.path.clone(), file.url.is_none());
        if let Some(fetch) = fetch {
            sources.fetch(next, &found, fetch, diagnostics);
        }
        for reference in found.into_iter().filter(|reference| is_here && !is_remote(reference)) {
            let path = referenced_path(&from, &reference);
            if sources.by_path.contains_key(&path) || sources.unreadable.contains_key(&path) {
                continue;
            }
            match read_text(&path) {
                Ok(text) => {
                    sources.add(path.clone(), shown(&path, shown_from), text, diagnostics);
                }
                Err(error) => {
                    sources.unreadable.insert(path, error.kind().to_string());
                }
            }
        }
        next += 1;
    }
    Ok(sources)
}

fn read_text(path: &Path) -> std::io::Result<String> {
    std::fs::read_to_string(path)
}

/// Keywords whose value is data: a `$ref` in it refers to nothing.
const DATA: [&str; 5] = ["example", "examples", "default", "const", "enum"];

/// Objects whose keys are names that somebody chose, so that one of them may well be called `example`.
const NAMED: [&str; 5] = ["properties", "patternProperties", "dependentSchemas", "$defs", "schemas"];

/// Every `$ref` that names another file. `names` says whether the keys of `node` are names.
fn references(node: &Node, names: bool, found: &mut Vec<String>) {
    match &node.kind {
        Kind::Array(items) => items.iter().for_each(|item| references(item, false, found)),
        Kind::Object(entries) => {
            for entry in entries {
                match (entry.key.as_str(), entry.value.as_str()) {
                    (key, _) if !names && DATA.contains(&key) => {}
                    ("$ref", Some(reference)) => {
                        let file = reference.split('#').next().unwrap_or_default();
                        if !file.is_empty() {
                            found.push(file.to_owned());
                        }
                    }
                    _ => {
                        let inside = !names && NAMED.contains(&entry.key.as_str());
                        references(&entry.value, inside, found);
                    }
                }
            }
        }
        _ => {}
    }
}

/// Whether the part of a `$ref` before `#` has a scheme: such a one is fetched only where that is allowed.
pub fn is_remote(reference: &str) -> bool {
    reference.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1 && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    })
}

fn referenced_path(from: &Path, reference: &str) -> PathBuf {
    let decoded = percent_decoded(reference).unwrap_or_else(|| reference.to_owned());
    clean(&from.parent().unwrap_or(Path::new("")).join(decoded))
}

/// Resolves `.` and `..` by name, so that one file has one path.
fn clean(path: &Path) -> PathBuf {
    let mut cleaned = PathBuf::new();
    for component in path.components() {
        match component {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir if cleaned.file_name().is_some() => {
                cleaned.pop();
            }
            other => cleaned.push(other),
        }
    }
    cleaned
}

fn shown(path: &Path, shown_from: &Path) -> String {
    let relative = path.strip_prefix(clean(shown_from)).unwrap_or(path);
    relative
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
        .replace("//", "/")
}

fn read_json(text: &str, file: FileId, diagnostics: &mut Diagnostics) -> Option<Node> {
    let read = json::read(text.as_bytes(), file);
    for fault in read.faults {
        let at = At { file, offset: fault.offset };
        diagnostics.error(fault.kind.code(), at, Pointer::root(), fault.kind.to_string());
    }
    read.root
}
