//! One side of a comparison: a contract, an OpenAPI document or a JSON Schema, from a file or a commit.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail};
use vistoria_schemas::contract::Level;
use vistoria_schemas::contract::specification::{self, Formats};
use vistoria_schemas::document::Document;
use vistoria_schemas::graph::SchemaId;
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::remote::{DocumentOverride, RemoteDocuments};
use vistoria_schemas::text::Position;

use crate::contract::{Catalog, Contract};
use crate::process::Streams;

/// One side of a comparison.
pub struct Described {
    /// The name that the user gave.
    pub name: String,
    /// The contract that it makes, alone.
    pub catalog: Catalog,
    /// The definitions as written, with their places.
    document: Document,
    /// The text of each file, for lines.
    texts: Vec<(String, Vec<u8>)>,
    /// The definition of the root, when it is a JSON Schema.
    pub root: Option<String>,
    /// Definitions that accept more than they were written to.
    pub widened: BTreeSet<String>,
}

/// What stands in front of a commit: `git:REF:path`.
const GIT: &str = "git:";

impl Described {
    /// Reads a document from a path, or from `git:REF:path`. Diagnostics go to standard error.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or nothing can be made of it.
    pub fn read(
        name: &str,
        formats: Formats,
        documents: &[DocumentOverride],
        streams: &mut Streams<'_>,
    ) -> anyhow::Result<Self> {
        let Some(committed) = name.strip_prefix(GIT) else {
            return Self::read_file(Path::new(name), name, formats, documents, streams);
        };
        let (reference, path) = committed.split_once(':').context("a commit is written as git:REF:path")?;
        let folder = checked_out(reference)?;
        // As the shell has it, from the current folder, or as git has it, from the top.
        let prefix = git(Path::new("."), &["rev-parse", "--show-prefix"])?;
        let here = folder.path().join(String::from_utf8_lossy(&prefix).trim()).join(path);
        let found = if here.is_file() { here } else { folder.path().join(path) };
        if !found.is_file() {
            bail!("{reference} has no {path}");
        }
        Self::read_file(&found, name, formats, documents, streams)
    }

    fn read_file(
        path: &Path,
        name: &str,
        formats: Formats,
        documents: &[DocumentOverride],
        streams: &mut Streams<'_>,
    ) -> anyhow::Result<Self> {
        let elsewhere = RemoteDocuments { overrides: documents.to_vec(), ..RemoteDocuments::default() };
        let reading = specification::read(path, None, formats, &elsewhere).with_context(|| name.to_owned())?;
        for diagnostic in reading.diagnostics.iter().filter(|diagnostic| diagnostic.level == Level::Error) {
            writeln!(streams.err, "{}\n", reading.sources.display(diagnostic))?;
        }
        let Some(specification) = reading.specification else { bail!("{name} cannot be compared") };
        let widened = specification.losses.iter().map(|(definition, _)| definition.clone()).collect();
        let document = specification.contract.document.clone();
        let root = specification.root.clone();
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let catalog =
            Catalog::of_specification(specification, &stem).with_context(|| format!("{name} cannot be compared"))?;
        let texts = reading.sources.files().map(|(_, file)| (file.name.clone(), file.text.as_bytes().to_vec()));
        Ok(Self { name: name.to_owned(), catalog, document, texts: texts.collect(), root, widened })
    }

    /// Returns the contract that it makes.
    pub fn contract(&self) -> &Contract {
        &self.catalog.contracts()[0]
    }

    /// Returns the file and the position of a schema.
    pub fn position(&self, id: SchemaId) -> Option<(&str, Position)> {
        let location = self.contract().graph().location(id);
        let steps = Pointer::parse_fragment(location.strip_prefix('#')?)?;
        // A location starts with the two tokens of a definition.
        let definition = self.document.definitions.get(steps.tokens().get(1)?)?;
        let inner: Pointer = steps.tokens().iter().skip(2).cloned().collect();
        let node = definition.schema.pointed(&inner).unwrap_or(&definition.schema);
        let (file, text) = self.texts.get(node.at.file.0 as usize)?;
        Some((file, Position::of(text, node.at.offset)))
    }
}

/// Returns a folder with the documents of a commit.
fn checked_out(reference: &str) -> anyhow::Result<tempfile::TempDir> {
    let folder = tempfile::tempdir().context("no temporary folder can be made")?;
    let top = git(Path::new("."), &["rev-parse", "--show-toplevel"])?;
    let top = PathBuf::from(String::from_utf8_lossy(&top).trim());
    if git(&top, &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{reference}^{{tree}}")]).is_err() {
        bail!("there is no commit {reference}");
    }
    for extension in ["yaml", "yml", "json"] {
        let pattern = format!(":(glob)**/*.{extension}");
        // A pattern that no file matches is an error.
        let Ok(archive) = git(&top, &["archive", "--format=tar", reference, "--", &pattern]) else { continue };
        let unpacked = tar::Archive::new(archive.as_slice()).unpack(folder.path());
        unpacked.context("the documents of the commit cannot be written")?;
    }
    Ok(folder)
}

fn git(folder: &Path, arguments: &[&str]) -> anyhow::Result<Vec<u8>> {
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output().context("git cannot be run")?;
    if !output.status.success() {
        bail!("git: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(output.stdout)
}
