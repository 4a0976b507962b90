//! Reads a root document, every local file that its references lead to, and the remote documents that are allowed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::io_words;
use crate::node::{Kind, Node};
use crate::overlay::Overlay;
use crate::remote::{RemoteDocument, RemoteDocuments};
use crate::sources::{Sources, clean, custom_metaschema, referenced_path};
use crate::text::FileId;
use crate::url::{absolute, has_scheme};

/// The root document could not be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}", path.display())]
pub struct LoadError {
    path: PathBuf,
    source: std::io::Error,
}

/// The number of URLs that may be requested: a server could refer to ever more.
const MAX_REQUESTED_URLS: usize = 1000;

/// Loads `root` and, transitively, every local file that a `$ref` in it names. Names are relative to `shown_from`.
///
/// Only `root` must be readable. A file that a `$ref` names and that cannot be read becomes a diagnostic where references
/// are resolved, not here: the reference may also be the `$id` of a schema in another file.
pub fn load(root: &Path, shown_from: &Path, diagnostics: &mut Diagnostics) -> Result<Sources, LoadError> {
    load_with(root, shown_from, &RemoteDocuments::default(), diagnostics)
}

/// Loads like [`load`], and also the documents behind URLs that `remote` provides.
pub fn load_with(
    root: &Path,
    shown_from: &Path,
    remote: &RemoteDocuments,
    diagnostics: &mut Diagnostics,
) -> Result<Sources, LoadError> {
    let mut sources = Sources::default();
    let path = clean(root);
    let text = read_text(&path).map_err(|source| LoadError { path: path.clone(), source })?;
    sources.add_file(path.clone(), shown(&path, shown_from), text, diagnostics);
    sources.overlay(&path, &remote.overlays, diagnostics);
    let root_path = path;
    let (mut scanned, mut next) = (Vec::new(), 0);
    while next < sources.count() {
        scan(&sources, &mut scanned);
        request(&mut sources, next, &mut scanned, remote, diagnostics);
        let references = std::mem::take(&mut scanned[next].references);
        let file = sources.file(FileId(u32::try_from(next).unwrap_or(u32::MAX)));
        let (from, is_local) = (file.path().to_owned(), file.url.is_none());
        for Reference { file: reference, base } in references.into_iter().filter(|_| is_local) {
            let is_at_hand = absolute(&base, &reference).is_some_and(|url| sources.has_url(&url));
            let path = referenced_path(&from, &reference);
            if has_scheme(&reference) || is_at_hand || sources.was_read(&path) {
                continue;
            }
            match read_text(&path) {
                Ok(text) => {
                    sources.add_file(path.clone(), shown(&path, shown_from), text, diagnostics);
                    sources.overlay(&root_path, &remote.overlays, diagnostics);
                }
                Err(error) => sources.add_unreadable(path, io_words::reason(error.kind())),
            }
        }
        next += 1;
    }
    Ok(sources)
}

/// Reads the overlay of a file.
///
/// # Errors
///
/// When it cannot be read or is no overlay, in words.
pub fn read_overlay(path: &str) -> Result<Overlay, String> {
    let text = read_text(Path::new(path)).map_err(|error| format!("cannot read {path}: {error}"))?;
    Overlay::parse(path, text)
}

/// Requests the remote documents that a file refers to, unless a local file has that URL as an `$id`.
fn request(
    sources: &mut Sources,
    from: usize,
    scanned: &mut Vec<FileReferences>,
    remote: &RemoteDocuments,
    diagnostics: &mut Diagnostics,
) {
    for number in 0..scanned[from].references.len() {
        let Some(url) = scanned[from].references[number].url() else { continue };
        if sources.was_requested(&url) {
            continue;
        }
        scan(sources, scanned);
        if scanned.iter().any(|scanned| scanned.ids.contains(&url)) {
            continue;
        }
        let found = if sources.requested_count() < MAX_REQUESTED_URLS {
            remote.get(&url)
        } else {
            Some(Err(format!("{MAX_REQUESTED_URLS} others were requested before it")))
        };
        match found {
            Some(Ok(RemoteDocument { name, text })) => sources.add_remote(url, name, text, diagnostics),
            Some(Err(reason)) => sources.add_unfetched(url, reason),
            None => {}
        }
    }
}

/// Scans the files that were added since the last scan.
fn scan(sources: &Sources, scanned: &mut Vec<FileReferences>) {
    let is_3_0 = |version: &Node| version.as_str().is_some_and(|version| version.starts_with("3.0"));
    let whole = match sources.root().root.as_ref().and_then(|root| root.get("openapi")) {
        Some(version) if is_3_0(version) => Dialect::OpenApi30,
        _ => sources.dialect(FileId(0)).unwrap_or(Dialect::Draft202012),
    };
    for (id, file) in sources.files().skip(scanned.len()) {
        let dialect = sources.dialect_in(whole, id);
        let mut of_file = FileReferences::default();
        let base = file.url.as_deref().unwrap_or_default();
        if let Some(root) = &file.root {
            of_file.add(root, false, dialect, base);
            // A custom metaschema decides what the keywords of the document mean.
            of_file.references.extend(custom_metaschema(root).map(|uri| Reference::of(uri, base)));
        }
        scanned.push(of_file);
    }
}

/// Keywords whose value is data: a `$ref` in it refers to nothing.
const DATA_KEYWORDS: [&str; 5] = ["example", "examples", "default", "const", "enum"];

/// Objects whose keys are chosen names, so that one of them may well be called `example`.
const NAME_MAPS: [&str; 18] = [
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

/// The references and the ids of one file.
#[derive(Default)]
struct FileReferences {
    /// The references that lead out of the file.
    references: Vec<Reference>,
    /// Every `$id` in the file, as written and as a URL.
    ids: BTreeSet<String>,
}

/// A `$ref` without its fragment, and the URL that it is relative to, when there is one.
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

impl FileReferences {
    /// Adds the references and ids in `node`. `is_name_map` tells whether its keys are chosen names; `base` is the URL
    /// that references in it are relative to.
    fn add(&mut self, node: &Node, is_name_map: bool, dialect: Dialect, base: &str) {
        let entries = match &node.kind {
            Kind::Object(entries) => entries,
            Kind::Array(items) => return items.iter().for_each(|item| self.add(item, false, dialect, base)),
            _ => return,
        };
        let id = if is_name_map { None } else { node.get(dialect.id_keyword()).and_then(Node::as_str) };
        let is_id = !(dialect.reference_stands_alone() && node.get("$ref").is_some());
        let inner_base = id.filter(|_| is_id).map(|id| {
            let url = absolute(base, id);
            self.ids.extend([Some(id.trim_end_matches('#').to_owned()), url.clone()].into_iter().flatten());
            url.unwrap_or_default()
        });
        let base = inner_base.as_deref().unwrap_or(base);
        for entry in entries {
            match (entry.key.as_str(), entry.value.as_str()) {
                (key, _) if !is_name_map && DATA_KEYWORDS.contains(&key) => {}
                ("$ref" | "$dynamicRef" | "$recursiveRef", Some(text)) => {
                    let reference = Reference::of(text, base);
                    self.references.extend(Some(reference).filter(|reference| !reference.file.is_empty()));
                }
                (key, _) => self.add(&entry.value, !is_name_map && NAME_MAPS.contains(&key), dialect, base),
            }
        }
    }
}

fn read_text(path: &Path) -> std::io::Result<String> {
    std::fs::read_to_string(path)
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
