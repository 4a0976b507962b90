//! Compiles the schemas of a bundle, each when it is needed.

use std::collections::BTreeSet;

use jsonschema::{Draft, Registry, RegistryBuilder, Validator};
use serde_json::{Value, json};

use super::bundle::Bundle;
use super::operation::Operation;
use crate::validators::{
    CompileError, DRAFT, NoRetriever, advice_definition, advice_reference, definition_reference, options,
};

/// Compiles the schemas of a bundle one at a time, by the references that [`definition_reference`] and [`advice_reference`]
/// make.
///
/// One at a time, because a large contract has thousands of schemas and a payload needs a few of them. The definitions are
/// indexed once, and not validated against the metaschema: `compile_all` does that when a contract is read.
pub struct ValidatorCompiler {
    /// An error when the definitions refer to documents outside of the bundle.
    definitions: Result<Registry<'static>, String>,
}

/// The URI of the definitions while they are compiled.
const DEFINITIONS_URI: &str = "vistoria://contract";

impl ValidatorCompiler {
    /// Makes a compiler for a bundle.
    pub fn new(bundle: &Bundle) -> Self {
        Self::of(definitions(bundle))
    }

    fn of(definitions: Value) -> Self {
        let registry =
            Registry::new().draft(Draft::Draft202012).retriever(NoRetriever).add(DEFINITIONS_URI, definitions);
        Self { definitions: registry.and_then(RegistryBuilder::prepare).map_err(|error| error.to_string()) }
    }

    /// Compiles the schema that `reference`, a URI fragment, leads to.
    pub fn compile(&self, reference: &str) -> Result<Validator, CompileError> {
        let registry = self.definitions.as_ref().map_err(|message| CompileError::without_place(message.as_str()))?;
        let document = json!({"$schema": DRAFT, "$ref": format!("{DEFINITIONS_URI}{reference}")});
        options().with_registry(registry).build(&document).map_err(|error| CompileError::from(&error))
    }
}

/// Returns one document of all definitions, advice among them.
fn definitions(bundle: &Bundle) -> Value {
    let mut definitions = bundle.schema["$defs"].as_object().cloned().unwrap_or_default();
    definitions.extend(bundle.advice.iter().map(|(code, schema)| (advice_definition(code), schema.clone())));
    // Not by the macro, which would copy them.
    let keywords = [("$schema", Value::from(DRAFT)), ("$defs", Value::Object(definitions))];
    keywords.into_iter().map(|(keyword, value)| (keyword.to_owned(), value)).collect()
}

/// Compiles every schema that a payload can be validated against; returns the first error.
pub(super) fn compile_all(bundle: &Bundle) -> Result<(), CompileError> {
    let definitions = definitions(bundle);
    jsonschema::draft202012::meta::validate(&definitions).map_err(|error| CompileError::from(&error))?;
    let compiler = ValidatorCompiler::of(definitions);
    let events = bundle.events.iter().map(|event| definition_reference(&event.schema));
    let calls = bundle.operations.iter().flat_map(Operation::schemas).map(definition_reference);
    let advice = bundle.advice.keys().map(|code| advice_reference(code));
    let references: BTreeSet<String> = events.chain(calls).chain(advice).collect();
    references.iter().try_for_each(|reference| compiler.compile(reference).map(drop))
}
