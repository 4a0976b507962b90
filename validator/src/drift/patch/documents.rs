//! The documents of a contract as they are while patches are made.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;

use serde_json::Value;
use vistoria_schemas::document::Document;
use vistoria_schemas::graph::{Graph, SchemaId};
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::sources::Sources;
use vistoria_schemas::text::FileId;

/// The documents of a contract.
#[derive(Debug, Clone)]
pub struct Documents {
    /// The pointer of each definition in its file.
    definitions: BTreeMap<String, (FileId, Pointer)>,
    files: BTreeMap<FileId, File>,
    pub(super) is_3_0: bool,
    /// The name of the root document.
    pub name: String,
}

#[derive(Debug, Clone)]
pub(super) struct File {
    /// Its path relative to the root document; none for that.
    pub(super) document: Option<String>,
    pub(super) root: Value,
    pub(super) read: Rc<Read>,
}

/// A file as it was read.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) path: PathBuf,
    /// Its name in diagnostics.
    pub(super) name: String,
    pub(super) text: String,
    pub(super) root: Value,
}

impl Documents {
    /// Keeps the documents of a contract that was read.
    pub fn new(document: &Document, sources: &Sources) -> Self {
        let folder = sources.root().name.rsplit_once('/').map(|(folder, _)| format!("{folder}/")).unwrap_or_default();
        let files = sources.files().filter(|(_, file)| file.url.is_none()).filter_map(|(id, file)| {
            let name = file.name.strip_prefix(&folder).unwrap_or(&file.name).to_owned();
            let root = file.root.as_ref()?.to_value();
            let read = Read {
                path: file.path().to_owned(),
                name: file.name.clone(),
                text: file.text.clone(),
                root: root.clone(),
            };
            let document = (id != FileId(0)).then_some(name);
            Some((id, File { document, root, read: Rc::new(read) }))
        });
        let definitions = document.definitions.iter();
        let definitions = definitions
            .map(|(name, definition)| (name.clone(), (definition.schema.at.file, definition.pointer.clone())));
        let version = sources.root().root.as_ref().and_then(|root| root.get("openapi")?.as_str());
        let is_3_0 = version.is_some_and(|version| version.starts_with("3.0"));
        let name = sources.root().name.rsplit('/').next().unwrap_or_default().to_owned();
        Self { definitions: definitions.collect(), files: files.collect(), is_3_0, name }
    }

    /// Returns the file and the pointer of a schema as it is written. `None` when it does not stand there as it was read: its keywords
    /// have other names in older dialects.
    pub(super) fn locate(&self, graph: &Graph, id: SchemaId) -> Option<(FileId, Pointer)> {
        let root = SchemaId { index: 0, ..id };
        let (file, pointer) = self.definitions.get(graph.name(root)?)?;
        let location = graph.location(id);
        let inner = Pointer::parse_fragment(location.strip_prefix(&graph.location(root))?)?;
        let pointer = pointer.join(&inner);
        self.node(*file, &pointer)?;
        Some((*file, pointer))
    }

    pub(super) fn node(&self, file: FileId, pointer: &Pointer) -> Option<&Value> {
        self.files.get(&file)?.root.pointer(&pointer.to_string())
    }

    pub(super) fn files(&self) -> impl Iterator<Item = (FileId, &File)> {
        self.files.iter().map(|(id, file)| (*id, file))
    }

    pub(super) fn file(&mut self, file: FileId) -> Option<&mut File> {
        self.files.get_mut(&file)
    }
}
