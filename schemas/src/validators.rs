//! The one place that configures `jsonschema`: draft, formats, assertions, no network.
//!
//! Contracts, advice and the generator's canonical forms all use these options, so that a schema means the same everywhere.

use std::error::Error;

use jsonschema::{Draft, Retrieve, Uri, ValidationError, ValidationOptions};
use serde_json::Value;

use crate::assertions;
use crate::dialect::Dialect;
use crate::document::REFERENCE_PREFIX;
use crate::formats::FORMATS;
use crate::multiples;
use crate::pointer::Pointer;

/// The URI of the dialect that every contract is normalised to.
pub const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Returns options with Vistoria's formats and assertions, formats asserted, the network closed.
pub fn options<'a>() -> ValidationOptions<'a> {
    let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true).offline();
    let options = FORMATS.iter().fold(options, |options, format| options.with_format(format.name, format.check));
    multiples::register(assertions::register(options))
}

/// Returns the `jsonschema` crate's name of a dialect.
pub fn draft(dialect: Dialect) -> Draft {
    match dialect {
        Dialect::OpenApi30 | Dialect::Draft4 => Draft::Draft4,
        Dialect::Draft6 => Draft::Draft6,
        Dialect::Draft7 => Draft::Draft7,
        Dialect::Draft201909 => Draft::Draft201909,
        Dialect::Draft202012 => Draft::Draft202012,
    }
}

/// The reason why `jsonschema` does not compile a schema, and where.
#[derive(Debug, thiserror::Error)]
#[error("{message} at {pointer}")]
pub struct CompileError {
    /// The pointer of the wrong node in the schema.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
}

impl CompileError {
    /// Makes an error without a place.
    pub(crate) fn without_place(message: impl Into<String>) -> Self {
        Self { pointer: String::new(), message: message.into() }
    }
}

impl From<&ValidationError<'_>> for CompileError {
    fn from(error: &ValidationError<'_>) -> Self {
        Self {
            // The instance of a compile error is the schema.
            pointer: error.instance_path().as_str().to_owned(),
            message: match error.source() {
                Some(source) => format!("{error}: {source}"),
                None => error.to_string(),
            },
        }
    }
}

/// A retriever that retrieves nothing: every document that may be used is in the registry.
pub(crate) struct NoRetriever;

impl Retrieve for NoRetriever {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn Error + Send + Sync>> {
        Err(format!("{uri} is not at hand").into())
    }
}

/// Returns the reference to a definition.
pub fn definition_reference(name: &str) -> String {
    format!("{REFERENCE_PREFIX}{}", Pointer::fragment_token(name))
}

/// Returns the reference to the schema of an advice, which is compiled beside the definitions.
pub fn advice_reference(code: &str) -> String {
    definition_reference(&advice_definition(code))
}

/// Returns the name of the definition that the schema of an advice becomes.
pub(crate) fn advice_definition(code: &str) -> String {
    format!("advice:{code}")
}
