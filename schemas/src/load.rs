//! A root document and every local file that its `$ref`s lead to; and those of servers, from where somebody says they are.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_uri::{Uri, UriRef};

use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::elsewhere::{Elsewhere, Found};
use crate::json;
use crate::node::{Kind, Node};
use crate::pointer::{Pointer, percent_decoded};
use crate::text::{At, FileId};
use crate::yaml;

/// One document file, read.
#[derive(Debug)]
pub struct SourceFile {
    /// What it is called in diagnostics: its path, relative to what the reader was given; of one that was fetched its address.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Its content; absent when it could not be read as YAML or JSON (there is a diagnostic then).
    pub root: Option<Node>,
    /// Where it really is, for refs that start from it.
    path: PathBuf,
    /// The address that it stands for.
    pub url: Option<String>,
}

impl SourceFile {
    /// Where it really is; for one of a server, its address.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// What it is called, without folders and extensions.
    pub fn stem(&self) -> &str {
        let name = self.name.rsplit('/').find(|part| !part.is_empty()).unwrap_or_default();
        name.split('.').find(|part| !part.is_empty()).unwrap_or("Root")
    }
}

/// The files that make one contract; the first is the root.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    by_path: BTreeMap<PathBuf, FileId>,
    unreadable: BTreeMap<PathBuf, String>,
    by_url: BTreeMap<String, FileId>,
    unfetched: BTreeMap<String, String>,
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

    /// The dialect of a file in a document of `whole`. What OpenAPI 3.0 refers to is OpenAPI 3.0, whatever it says.
    pub fn dialect_in(&self, whole: Dialect, file: FileId) -> Dialect {
        Some(whole).filter(|whole| *whole == Dialect::OpenApi30).or_else(|| self.dialect(file)).unwrap_or(whole)
    }

    /// How a file says that it is written, or its own metaschema is when that is at hand.
    pub fn dialect(&self, file: FileId) -> Option<Dialect> {
        let mut root = self.file(file).root.as_ref()?;
        // A metaschema may have one of its own, and so on; in a circle they say nothing.
        for _ in 0..=self.files.len() {
            let uri = root.get("$schema")?.as_str()?;
            if let Some(dialect) = Dialect::named(uri) {
                return Some(dialect);
            }
            root = self.metaschema(root)?;
        }
        None
    }

    /// The metaschema that somebody made for the dialect of a document, when it is at hand.
    pub fn metaschema(&self, root: &Node) -> Option<&Node> {
        let url = absolute("", own_dialect(root)?)?;
        let says_so = |root: &&Node| {
            root.get("$id").and_then(Node::as_str).and_then(|id| absolute("", id)).as_deref() == Some(&*url)
        };
        match self.by_url.get(&url) {
            Some(id) => self.file(*id).root.as_ref(),
            None => self.files.iter().filter_map(|file| file.root.as_ref()).find(says_so),
        }
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

    /// What stands at an address. The name there says little of what it is.
    fn add_fetched(&mut self, url: String, found: Found, diagnostics: &mut Diagnostics) {
        let Found { name, text } = found;
        let is_json = text.trim_start().starts_with(['{', '[']);
        let file = SourceFile { name, text, root: None, path: PathBuf::from(&url), url: Some(url.clone()) };
        let id = self.push(file, is_json, diagnostics);
        self.by_url.insert(url, id);
    }

    fn push(&mut self, file: SourceFile, is_json: bool, diagnostics: &mut Diagnostics) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        let root =
            if is_json { read_json(&file.text, id, diagnostics) } else { yaml::read(&file.text, id, diagnostics) };
        self.files.push(SourceFile { root, ..file });
        id
    }

    /// Gets what the file `from` mentions that is elsewhere, but not what is here under that name.
    fn fetch(&mut self, from: usize, mentioned: &mut Vec<Mentioned>, elsewhere: &Elsewhere, faults: &mut Diagnostics) {
        for number in 0..mentioned[from].references.len() {
            let Some(url) = mentioned[from].references[number].url() else { continue };
            if self.by_url.contains_key(&url) || self.unfetched.contains_key(&url) {
                continue;
            }
            self.mention(mentioned);
            if mentioned.iter().any(|mentioned| mentioned.names.contains(&url)) {
                continue;
            }
            let has_room = self.by_url.len() + self.unfetched.len() < MOST_FETCHED;
            let too_many = || Some(Err(format!("{MOST_FETCHED} others were asked for before it")));
            match if has_room { elsewhere.get(&url) } else { too_many() } {
                Some(Ok(document)) => self.add_fetched(url, document, faults),
                Some(Err(why)) => drop(self.unfetched.insert(url, why)),
                None => {}
            }
        }
    }

    /// What the files mention that were not looked at yet.
    fn mention(&self, mentioned: &mut Vec<Mentioned>) {
        let is_old = |version: &Node| version.as_str().is_some_and(|version| version.starts_with("3.0"));
        let whole = match self.root().root.as_ref().and_then(|root| root.get("openapi")) {
            Some(version) if is_old(version) => Dialect::OpenApi30,
            _ => self.dialect(FileId(0)).unwrap_or(Dialect::Draft202012),
        };
        for (id, file) in self.files().skip(mentioned.len()) {
            let dialect = self.dialect_in(whole, id);
            let mut of_file = Mentioned::default();
            let base = file.url.as_deref().unwrap_or_default();
            if let Some(root) = &file.root {
                of_file.add(root, false, dialect, base);
                // The metaschema of a dialect that somebody made says what its keywords mean.
                let metaschema = own_dialect(root).map(|uri| Reference::of(uri, base));
                of_file.references.extend(metaschema);
            }
            mentioned.push(of_file);
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
    Some(uri.normalize().to_string()).filter(|url| is_of_server(url))
}

/// Whether an address is one of those that may be fetched.
pub fn is_of_server(url: &str) -> bool {
    url.starts_with("http://") || url.starts_with("https://")
}

/// Loads `root` and, transitively, every local file that a `$ref` in it names. Names are shown relative to `shown_from`.
///
/// Only `root` must be readable; a file that a `$ref` names and that cannot be read is that `$ref`'s fault, and said where
/// references are resolved: a name may be that of a schema in another file.
pub fn load(root: &Path, shown_from: &Path, diagnostics: &mut Diagnostics) -> Result<Sources, LoadError> {
    load_with(root, shown_from, &Elsewhere::default(), diagnostics)
}

/// The same, and what `$ref`s lead to on servers.
pub fn load_with(
    root: &Path,
    shown_from: &Path,
    elsewhere: &Elsewhere,
    diagnostics: &mut Diagnostics,
) -> Result<Sources, LoadError> {
    let mut sources = Sources::default();
    let path = clean(root);
    let text = read_text(&path).map_err(|source| LoadError { path: path.clone(), source })?;
    sources.add(path.clone(), shown(&path, shown_from), text, diagnostics);
    let (mut mentioned, mut next) = (Vec::new(), 0);
    while next < sources.files.len() {
        sources.mention(&mut mentioned);
        sources.fetch(next, &mut mentioned, elsewhere, diagnostics);
        let (from, is_here) = (sources.files[next].path.clone(), sources.files[next].url.is_none());
        let references = std::mem::take(&mut mentioned[next].references).into_iter();
        for Reference { file: reference, base } in references.filter(|reference| is_here && !is_remote(&reference.file))
        {
            if absolute(&base, &reference).is_some_and(|url| sources.by_url.contains_key(&url)) {
                continue;
            }
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

/// The address of the metaschema of a document, when that is none of the dialects that are known.
fn own_dialect(root: &Node) -> Option<&str> {
    root.get("$schema")?.as_str().filter(|uri| Dialect::named(uri).is_none())
}

fn read_text(path: &Path) -> std::io::Result<String> {
    std::fs::read_to_string(path)
}

/// Keywords whose value is data: a `$ref` in it refers to nothing.
const DATA: [&str; 5] = ["example", "examples", "default", "const", "enum"];

/// Objects whose keys are names that somebody chose, so that one of them may well be called `example`.
const NAMED: [&str; 18] = [
    "properties",
    "patternProperties",
    "dependentSchemas",
    "dependencies",
    "definitions",
    "$defs",
    "schemas",
    "responses",
    "parameters",
    "headers",
    "requestBodies",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
    "paths",
    "webhooks",
    "encoding",
];

/// What a file says of others.
#[derive(Default)]
struct Mentioned {
    /// What it refers to outside of itself.
    references: Vec<Reference>,
    /// What anything in it says that it is called.
    names: BTreeSet<String>,
}

/// A `$ref` without its fragment, and the address that it is seen from when there is one.
struct Reference {
    file: String,
    base: String,
}

impl Reference {
    fn of(text: &str, base: &str) -> Self {
        Self { file: text.split('#').next().unwrap_or_default().to_owned(), base: base.to_owned() }
    }

    fn url(&self) -> Option<String> {
        absolute(&self.base, &self.file)
    }
}

impl Mentioned {
    /// Adds what `node` mentions. `names` says whether its keys are names, `base` the address around it.
    fn add(&mut self, node: &Node, names: bool, dialect: Dialect, base: &str) {
        let entries = match &node.kind {
            Kind::Object(entries) => entries,
            Kind::Array(items) => return items.iter().for_each(|item| self.add(item, false, dialect, base)),
            _ => return,
        };
        let id = if names { None } else { node.get(dialect.id_keyword()).and_then(Node::as_str) };
        let is_id = !(dialect.reference_stands_alone() && node.get("$ref").is_some());
        let inner_base = id.filter(|_| is_id).map(|id| {
            let url = absolute(base, id);
            self.names.extend([Some(id.trim_end_matches('#').to_owned()), url.clone()].into_iter().flatten());
            url.unwrap_or_default()
        });
        let base = inner_base.as_deref().unwrap_or(base);
        for entry in entries {
            match (entry.key.as_str(), entry.value.as_str()) {
                (key, _) if !names && DATA.contains(&key) => {}
                ("$ref" | "$dynamicRef" | "$recursiveRef", Some(text)) => {
                    let reference = Reference::of(text, base);
                    self.references.extend(Some(reference).filter(|reference| !reference.file.is_empty()));
                }
                (key, _) => self.add(&entry.value, !names && NAMED.contains(&key), dialect, base),
            }
        }
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
pub(crate) fn clean(path: &Path) -> PathBuf {
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
