//! The documents of one contract in memory: the root and what its references lead to.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dialect::Dialect;
use crate::json;
use crate::node::Node;
use crate::overlay::Overlay;
use crate::pointer::Pointer;
use crate::text::{At, FileId, Position};
use crate::url::{absolute, percent_decoded};
use crate::yaml;

/// One document, parsed.
#[derive(Debug)]
pub struct SourceFile {
    /// Its name in diagnostics: the path relative to a given folder, or the URL of a fetched document.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Its content; absent when the text is neither YAML nor JSON (there is a diagnostic then).
    pub root: Option<Node>,
    /// Its path, against which relative references resolve; the URL of a remote document.
    path: PathBuf,
    /// The URL of a remote document.
    pub url: Option<String>,
}

impl SourceFile {
    /// Returns the path, or the URL of a remote document.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the name without folders and extensions.
    pub fn stem(&self) -> &str {
        let name = self.name.rsplit('/').find(|part| !part.is_empty()).unwrap_or_default();
        name.split('.').find(|part| !part.is_empty()).unwrap_or("Root")
    }
}

/// The documents that make one contract; the first is the root. A document that a reference names and that could not be
/// read is kept as the reason, for the diagnostic at that reference.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    by_path: BTreeMap<PathBuf, FileId>,
    unreadable: BTreeMap<PathBuf, String>,
    by_url: BTreeMap<String, FileId>,
    unfetched: BTreeMap<String, String>,
    /// The texts of the overlays that changed the documents.
    overlays: Vec<String>,
}

impl Sources {
    /// Returns the root document.
    pub fn root(&self) -> &SourceFile {
        &self.files[0]
    }

    /// Returns all documents with their ids, the root first.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }

    /// Returns one document.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Finds the document that `reference` (the part of a `$ref` before `#`) in the document `from` names.
    pub fn referenced(&self, from: FileId, reference: &str) -> Option<FileId> {
        if reference.is_empty() {
            return Some(from);
        }
        if let Some(url) = self.absolute(from, reference) {
            return self.by_url.get(&url).copied();
        }
        self.by_path.get(&referenced_path(&self.file(from).path, reference)).copied()
    }

    /// Returns why the file that `reference` in the document `from` names could not be read.
    pub fn why_unreadable(&self, from: FileId, reference: &str) -> Option<&str> {
        self.unreadable.get(&referenced_path(&self.file(from).path, reference)).map(String::as_str)
    }

    /// Returns why the document of a URL is not here, when it was requested.
    pub fn why_unfetched(&self, url: &str) -> Option<&str> {
        self.unfetched.get(url).map(String::as_str)
    }

    /// Returns the URL that `reference` in the document `from` resolves to, when that is one of a server.
    pub fn absolute(&self, from: FileId, reference: &str) -> Option<String> {
        absolute(self.file(from).url.as_deref().unwrap_or_default(), reference)
    }

    /// Returns the dialect of a file that belongs to a document of the dialect `whole`. A file that an OpenAPI 3.0 document
    /// refers to is read as OpenAPI 3.0, whatever its `$schema` is.
    pub fn dialect_in(&self, whole: Dialect, file: FileId) -> Dialect {
        Some(whole).filter(|whole| *whole == Dialect::OpenApi30).or_else(|| self.dialect(file)).unwrap_or(whole)
    }

    /// Returns the dialect that the `$schema` of a file names, directly or through custom metaschemas that are at hand.
    pub fn dialect(&self, file: FileId) -> Option<Dialect> {
        let mut root = self.file(file).root.as_ref()?;
        // A metaschema may have a metaschema of its own, and so on; the bound ends a circle of them.
        for _ in 0..=self.files.len() {
            let uri = root.get("$schema")?.as_str()?;
            if let Some(dialect) = Dialect::named(uri) {
                return Some(dialect);
            }
            root = self.metaschema(root)?;
        }
        None
    }

    /// Returns the custom metaschema of a document, when it is at hand.
    pub fn metaschema(&self, root: &Node) -> Option<&Node> {
        let url = absolute("", custom_metaschema(root)?)?;
        let has_this_id = |root: &&Node| {
            root.get("$id").and_then(Node::as_str).and_then(|id| absolute("", id)).as_deref() == Some(&*url)
        };
        match self.by_url.get(&url) {
            Some(id) => self.file(*id).root.as_ref(),
            None => self.files.iter().filter_map(|file| file.root.as_ref()).find(has_this_id),
        }
    }

    /// Returns sixteen hexadecimal digits of the SHA-256 of all names and texts. Carriage returns do not count, so that a
    /// checkout with other line endings has the same fingerprint.
    pub fn fingerprint(&self) -> String {
        let mut hash = Sha256::new();
        let texts = self.files.iter().flat_map(|file| [&file.name, &file.text]).chain(&self.overlays);
        for text in texts {
            text.split('\r').for_each(|part| hash.update(part));
            hash.update([0]);
        }
        hex::encode(&hash.finalize()[..8])
    }

    /// Makes a set of one document from text in memory.
    pub fn from_text(name: &str, text: &str, diagnostics: &mut Diagnostics) -> Self {
        let mut sources = Self::default();
        sources.add_file(PathBuf::from(name), name.to_owned(), text.to_owned(), diagnostics);
        sources
    }

    /// Renders a diagnostic of these documents as text, with the name, line and column of its place.
    pub fn display<'a>(&'a self, diagnostic: &'a Diagnostic) -> impl fmt::Display + 'a {
        RenderedDiagnostic { diagnostic, sources: self }
    }

    /// Returns the number of documents.
    pub(crate) fn count(&self) -> usize {
        self.files.len()
    }

    /// Parses and adds a file; its extension tells JSON from YAML.
    pub(crate) fn add_file(&mut self, path: PathBuf, name: String, text: String, diagnostics: &mut Diagnostics) {
        let is_json = path.extension().is_some_and(|extension| extension == "json");
        let id = self.add(SourceFile { name, text, root: None, path: path.clone(), url: None }, is_json, diagnostics);
        self.by_path.insert(path, id);
    }

    /// Parses and adds a remote document. The first character tells JSON from YAML, since URLs often have no extension.
    pub(crate) fn add_remote(&mut self, url: String, name: String, text: String, diagnostics: &mut Diagnostics) {
        let is_json = text.trim_start().starts_with(['{', '[']);
        let file = SourceFile { name, text, root: None, path: PathBuf::from(&url), url: Some(url.clone()) };
        let id = self.add(file, is_json, diagnostics);
        self.by_url.insert(url, id);
    }

    fn add(&mut self, file: SourceFile, is_json: bool, diagnostics: &mut Diagnostics) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        let root =
            if is_json { read_json(&file.text, id, diagnostics) } else { yaml::read(&file.text, id, diagnostics) };
        self.files.push(SourceFile { root, ..file });
        id
    }

    /// Changes the document that was added last by overlays, in their order. `root` is the path of the root document, to which the
    /// files that overlays name are relative.
    pub(crate) fn overlay(&mut self, root: &Path, overlays: &[Overlay], diagnostics: &mut Diagnostics) {
        let is_root = self.files.len() == 1;
        let Some(file) = self.files.last_mut() else { return };
        let folder = root.parent().unwrap_or(Path::new(""));
        let document = Some(file.path.strip_prefix(folder).unwrap_or(&file.path)).filter(|_| !is_root);
        let document = document.map(Path::to_path_buf);
        for overlay in overlays {
            if let Some(root) = &mut file.root {
                overlay.apply(document.as_deref(), root, diagnostics);
            }
            if is_root {
                self.overlays.push(overlay.text().to_owned());
            }
        }
    }

    /// Records why a file could not be read.
    pub(crate) fn add_unreadable(&mut self, path: PathBuf, reason: String) {
        self.unreadable.insert(path, reason);
    }

    /// Records why the document of a URL is not here.
    pub(crate) fn add_unfetched(&mut self, url: String, reason: String) {
        self.unfetched.insert(url, reason);
    }

    /// Checks whether a document of this URL was added.
    pub(crate) fn has_url(&self, url: &str) -> bool {
        self.by_url.contains_key(url)
    }

    /// Checks whether this URL was requested, with or without success.
    pub(crate) fn was_requested(&self, url: &str) -> bool {
        self.has_url(url) || self.unfetched.contains_key(url)
    }

    /// Returns the number of URLs that were requested.
    pub(crate) fn requested_count(&self) -> usize {
        self.by_url.len() + self.unfetched.len()
    }

    /// Checks whether reading this file was tried, with or without success.
    pub(crate) fn was_read(&self, path: &Path) -> bool {
        self.by_path.contains_key(path) || self.unreadable.contains_key(path)
    }
}

/// Returns the `$schema` of a document when it is none of the standard dialects.
pub(crate) fn custom_metaschema(root: &Node) -> Option<&str> {
    root.get("$schema")?.as_str().filter(|uri| Dialect::named(uri).is_none())
}

/// Returns the path of the file that `reference` in the file `from` names.
pub(crate) fn referenced_path(from: &Path, reference: &str) -> PathBuf {
    let decoded = percent_decoded(reference).unwrap_or_else(|| reference.to_owned());
    clean(&from.parent().unwrap_or(Path::new("")).join(decoded))
}

/// Resolves `.` and `..` lexically, so that one file has one path.
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

fn read_json(text: &str, file: FileId, diagnostics: &mut Diagnostics) -> Option<Node> {
    let read = json::read(text.as_bytes(), file);
    for fault in read.faults {
        let at = At { file, offset: fault.offset };
        diagnostics.error(fault.kind.code(), at, Pointer::root(), fault.kind.to_string());
    }
    read.root
}

struct RenderedDiagnostic<'a> {
    diagnostic: &'a Diagnostic,
    sources: &'a Sources,
}

impl fmt::Display for RenderedDiagnostic<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Diagnostic { code, level, at, pointer, message, help } = self.diagnostic;
        writeln!(f, "{level}[{code}]: {message}")?;
        let file = self.sources.file(at.file);
        let Position { line, column, .. } = Position::of(file.text.as_bytes(), at.offset);
        write!(f, "  --> {}:{line}:{column}", file.name)?;
        if *pointer != Pointer::root() {
            write!(f, " at {pointer}")?;
        }
        if let Some(help) = help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Sources;
    use crate::diagnostic::Diagnostics;

    #[test]
    fn the_fingerprint_sees_every_change_but_line_endings() {
        let fingerprint =
            |name: &str, text: &str| Sources::from_text(name, text, &mut Diagnostics::default()).fingerprint();
        let original = fingerprint("a.yaml", "x: 1\ny: 2\n");
        assert_eq!(original.len(), 16);
        assert_eq!(original, fingerprint("a.yaml", "x: 1\r\ny: 2\r\n"));
        assert_ne!(original, fingerprint("a.yaml", "x: 1\ny: 2 # new\n"));
        assert_ne!(original, fingerprint("b.yaml", "x: 1\ny: 2\n"));
    }
}
