//! A JSON Schema as it was written, with all documents that it refers to: asked where a flat one cannot say the same.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use fluent_uri::pct_enc::{EString, encoder};
use jsonschema::{Registry, RegistryBuilder, Validator};
use serde_json::Value;

use super::specification::{Formats, draft};
use crate::dialect::Dialect;
use crate::law::{Nothing, Refusal};
use crate::load::{Sources, clean};

/// A schema and what it refers to.
#[derive(Debug, Clone)]
pub struct Written {
    /// The schema.
    pub schema: Value,
    /// How it is read.
    pub dialect: Dialect,
    /// Whether formats decide.
    pub formats: Formats,
    /// Its address, unless it says another one itself.
    pub url: String,
    /// The other documents by theirs.
    pub documents: BTreeMap<String, Value>,
}

/// Where files stand that are of no server; what is below it is as they are to each other.
const FILES: &str = "vistoria://files";

impl Written {
    /// The root of `sources`, and the others.
    pub(super) fn of(sources: &Sources, dialect: Dialect, formats: Formats) -> Self {
        // Of those above the folder that we are in too, each has its own.
        let place = |path: &Path| clean(&std::path::absolute(path).unwrap_or_else(|_| path.to_owned()));
        let local = sources.files().filter(|(_, file)| file.url.is_none()).map(|(_, file)| place(file.path()));
        let folder = common_folder(local);
        let mut documents = sources.files().map(|(_, file)| {
            let path = place(file.path());
            let url = file.url.clone().unwrap_or_else(|| url_of(path.strip_prefix(&folder).unwrap_or(&path)));
            (url, file.root.as_ref().map_or(Value::Bool(true), crate::node::Node::to_value))
        });
        let (url, schema) = documents.next().unwrap_or_default();
        Self { schema, dialect, formats, url, documents: documents.collect() }
    }

    /// Its validator.
    pub fn compile(&self) -> Result<Validator, Refusal> {
        let draft = draft(self.dialect);
        let documents = self.documents.iter().chain([(&self.url, &self.schema)]);
        let registry = Registry::new().draft(draft).retriever(Nothing).extend(documents);
        let registry = registry.and_then(RegistryBuilder::prepare);
        let registry = registry.map_err(|error| Refusal { pointer: String::new(), message: error.to_string() })?;
        let options = jsonschema::options().with_draft(draft).with_base_uri(&*self.url).offline();
        let options = options.with_registry(&registry).should_validate_formats(self.formats == Formats::Assert);
        options.build(&self.schema).map_err(|error| Refusal::of(&error))
    }
}

/// The folder that all of the files are below.
fn common_folder(files: impl Iterator<Item = PathBuf>) -> PathBuf {
    let folders = files.map(|file| file.parent().map(Path::to_owned).unwrap_or_default());
    let common = |one: PathBuf, other: PathBuf| {
        one.components().zip(other.components()).take_while(|(one, other)| one == other).map(|(one, _)| one).collect()
    };
    folders.reduce(common).unwrap_or_default()
}

fn url_of(path: &Path) -> String {
    let mut url = EString::<encoder::Path>::new();
    for component in path.components() {
        let Component::Normal(name) = component else { continue };
        url.push('/');
        url.encode_str::<encoder::Data>(&name.to_string_lossy());
    }
    format!("{FILES}{url}")
}
