//! A JSON Schema as it was written, with every document that it refers to. It decides where the normalised form cannot say
//! the same, for example for dynamic references.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use fluent_uri::pct_enc::{EString, encoder};
use jsonschema::{Registry, RegistryBuilder, Validator};
use serde_json::Value;

use crate::dialect::{Dialect, Formats};
use crate::multiples;
use crate::node::Node;
use crate::sources::{Sources, clean};
use crate::validators::{CompileError, NoRetriever, draft};

/// A schema as written, and the documents that it refers to.
#[derive(Debug, Clone)]
pub struct OriginalSchema {
    /// The schema.
    pub schema: Value,
    /// Its dialect.
    pub dialect: Dialect,
    /// Whether formats are asserted.
    pub formats: Formats,
    /// Its URL, unless its `$id` gives another one.
    pub url: String,
    /// The other documents by their URLs.
    pub documents: BTreeMap<String, Value>,
}

/// The base URL of local files; relative references between them stay as they are.
const FILES: &str = "vistoria://files";

impl OriginalSchema {
    /// Collects the root of `sources` and the other documents.
    pub(super) fn of(sources: &Sources, dialect: Dialect, formats: Formats) -> Self {
        // Absolute, so that `..` above the current folder resolves too.
        let place = |path: &Path| clean(&std::path::absolute(path).unwrap_or_else(|_| path.to_owned()));
        let local = sources.files().filter(|(_, file)| file.url.is_none()).map(|(_, file)| place(file.path()));
        let folder = common_folder(local);
        let mut documents = sources.files().map(|(_, file)| {
            let path = place(file.path());
            let url = file.url.clone().unwrap_or_else(|| url_of(path.strip_prefix(&folder).unwrap_or(&path)));
            (url, file.root.as_ref().map_or(Value::Bool(true), Node::to_value))
        });
        let (url, schema) = documents.next().unwrap_or_default();
        Self { schema, dialect, formats, url, documents: documents.collect() }
    }

    /// Compiles the schema.
    pub fn compile(&self) -> Result<Validator, CompileError> {
        let draft = draft(self.dialect);
        let documents = self.documents.iter().chain([(&self.url, &self.schema)]);
        let registry = Registry::new().draft(draft).retriever(NoRetriever).extend(documents);
        let registry = registry
            .and_then(RegistryBuilder::prepare)
            .map_err(|error| CompileError::without_place(error.to_string()))?;
        let options = jsonschema::options().with_draft(draft).with_base_uri(&*self.url).offline();
        let options = options.with_registry(&registry).should_validate_formats(self.formats == Formats::Assert);
        // In a dialect of its own `multipleOf` may mean nothing.
        let is_known = |schema: &Value| schema["$schema"].as_str().is_none_or(|uri| Dialect::named(uri).is_some());
        let has_own_dialect = !is_known(&self.schema) || self.documents.iter().any(|(_, schema)| !is_known(schema));
        let options = if has_own_dialect { options } else { multiples::register(options) };
        options.build(&self.schema).map_err(|error| CompileError::from(&error))
    }
}

/// Returns the innermost folder that contains all of the files.
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
