//! Arazzo documents: read from a file, and their structure checked by `roas-arazzo`.

use std::path::Path;

use roas_arazzo::validation::Validate as _;
use roas_arazzo::{v1_0, v1_1};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::check::check;
use super::codes;
use super::compile::compile;
use super::context::{Context, Contracts};
use super::keys;
use super::workflow::{Flow, Source};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::{LoadError, load};
use crate::node::Node;
use crate::pointer::Pointer;
use crate::sources::Sources;

/// The key of a source description that names the vendor whose shipped contract stands for it.
const VENDOR: &str = "x-vendor";

/// An Arazzo document. Its parts are looked up by [`Document::compile`].
#[derive(Debug)]
pub struct Document {
    /// The document as it is written, with what diagnostics need.
    pub sources: Sources,
    description: Option<v1_1::Description>,
    diagnostics: Diagnostics,
}

/// What became of a document.
#[derive(Debug)]
pub struct Compiled {
    /// The flow, when it has no mistake.
    pub flow: Option<Flow>,
    /// The mistakes, from the top of the document to its end.
    pub diagnostics: Vec<Diagnostic>,
    /// The document as it is written, which displays them.
    pub sources: Sources,
}

impl Document {
    /// Reads a document from a file. Its mistakes are kept for [`Document::compile`].
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn read(path: &Path, shown_from: &Path) -> Result<Self, LoadError> {
        let mut diagnostics = Diagnostics::default();
        let sources = load(path, shown_from, &mut diagnostics)?;
        Ok(Self::of(sources, diagnostics))
    }

    /// Reads a document from its text.
    pub fn from_text(name: &str, text: &str) -> Self {
        let mut diagnostics = Diagnostics::default();
        let sources = Sources::from_text(name, text, &mut diagnostics);
        Self::of(sources, diagnostics)
    }

    fn of(sources: Sources, mut diagnostics: Diagnostics) -> Self {
        let description = sources.root().root.as_ref().and_then(|root| {
            let description = described(root, &mut diagnostics);
            keys::check(root, &mut diagnostics);
            description
        });
        Self { sources, description, diagnostics }
    }

    /// Returns the documents that describe the calls.
    pub fn described_by(&self) -> Vec<Source> {
        let descriptions = self.description.iter().flat_map(|description| &description.source_descriptions);
        descriptions
            .map(|source| {
                let extensions = source.extensions.as_ref();
                let vendor = extensions.and_then(|extensions| extensions.get(VENDOR)?.as_str().map(str::to_owned));
                Source { name: source.name.clone(), url: source.url.clone(), vendor }
            })
            .collect()
    }

    /// Looks up everything that the document refers to, and checks it against the contracts.
    pub fn compile(self, contracts: &Contracts<'_>) -> Compiled {
        let described_by = self.described_by();
        let Self { sources, description, mut diagnostics } = self;
        let flow = description.as_ref().zip(sources.root().root.as_ref()).map(|(description, root)| {
            let mut context = Context { description, root, contracts, diagnostics: &mut diagnostics };
            let flow = compile(&mut context, described_by);
            if !context.diagnostics.has_errors() {
                check(&flow, &mut context);
            }
            flow
        });
        let has_errors = diagnostics.has_errors();
        Compiled { flow: flow.filter(|_| !has_errors), diagnostics: diagnostics.sorted(), sources }
    }
}

/// Reads the objects of the document. A 1.0 document is converted to 1.1, which is a superset.
#[expect(clippy::default_trait_access, reason = "the sets of options are of a crate that only `roas-arazzo` uses")]
fn described(root: &Node, diagnostics: &mut Diagnostics) -> Option<v1_1::Description> {
    let value = root.to_value();
    let version = value.get("arazzo").and_then(Value::as_str).unwrap_or_default().to_owned();
    let (description, errors) = if version.starts_with("1.0") {
        let description = typed::<v1_0::Description>(with_plain_types(value), root, diagnostics)?;
        let errors = description.validate(Default::default()).err();
        (description.into(), errors)
    } else if version.starts_with("1.1") {
        let description = typed::<v1_1::Description>(value, root, diagnostics)?;
        let errors = description.validate(Default::default()).err();
        (description, errors)
    } else {
        diagnostics
            .error(&codes::ARAZZO, root.at, Pointer::root(), "the document does not say that it is Arazzo 1.0 or 1.1")
            .help("start the document with arazzo: 1.0.1");
        return None;
    };
    let mistakes = errors.map(|errors| errors.errors).unwrap_or_default();
    for mistake in &mistakes {
        let pointer = pointer_of(&mistake.path, root);
        let at = root.pointed(&pointer).map_or(root.at, |node| node.at);
        diagnostics.error(&codes::ARAZZO, at, pointer, mistake.message.clone());
    }
    mistakes.is_empty().then_some(description)
}

/// Writes the types of criteria that are objects, `type: {type: jsonpath, version: …}`, as `roas-arazzo` reads them in version 1.0.
fn with_plain_types(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(with_plain_types).collect(),
        Value::Object(mut entries) => {
            if entries.contains_key("condition")
                && let Some(Value::Object(kind)) = entries.get("type").cloned()
            {
                entries.extend(kind);
            }
            Value::Object(entries.into_iter().map(|(key, value)| (key, with_plain_types(value))).collect())
        }
        scalar => scalar,
    }
}

fn typed<T: DeserializeOwned>(value: Value, root: &Node, diagnostics: &mut Diagnostics) -> Option<T> {
    let typed = serde_json::from_value(value);
    typed.map_err(|error| diagnostics.error(&codes::ARAZZO, root.at, Pointer::root(), error.to_string())).ok()
}

/// Returns the pointer of a place in the notation of `roas-arazzo`, `#.workflows[0].steps[1]`, as far as it exists.
fn pointer_of(path: &str, root: &Node) -> Pointer {
    let tokens = path.trim_start_matches('#').split(['.', '[', ']']).filter(|token| !token.is_empty());
    let mut pointer = Pointer::root();
    for token in tokens {
        let further = pointer.child(token);
        if root.pointed(&further).is_none() {
            break;
        }
        pointer = further;
    }
    pointer
}
