//! The one place that sets `jsonschema` up: which draft, which formats and assertions, no network.
//!
//! Contracts, advice and the generator's canonical form all go through here, so that they mean the same by a schema.

use std::error::Error;

use jsonschema::{Draft, ValidationOptions, ValidatorMap};
use serde_json::{Value, json};

use crate::assertions;
use crate::contract::Bundle;
use crate::formats::FORMATS;

/// The dialect that every contract is normalised to.
pub const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Options with our formats and assertions, formats checked, the network closed.
pub fn options<'a>() -> ValidationOptions<'a> {
    let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true).offline();
    let options = FORMATS.iter().fold(options, |options, format| options.with_format(format.name, format.check));
    assertions::register(options)
}

/// What `jsonschema` refuses to compile, and where: a pointer into the document given to it.
#[derive(Debug, thiserror::Error)]
#[error("{message} at {pointer}")]
pub struct Refusal {
    /// The pointer of the refused node.
    pub pointer: String,
    /// Why.
    pub message: String,
}

/// Validators for every schema of a bundle, by the URI fragments that [`definition`] and [`advice`] make.
pub fn validators(bundle: &Bundle) -> Result<ValidatorMap, Refusal> {
    let mut definitions = bundle.schema["$defs"].as_object().cloned().unwrap_or_default();
    definitions.extend(bundle.advice.iter().map(|(code, schema)| (format!("advice:{code}"), schema.clone())));
    map(&json!({"$schema": DRAFT, "$defs": definitions}))
}

fn map(schema: &Value) -> Result<ValidatorMap, Refusal> {
    options().build_map(schema).map_err(|error| Refusal {
        // For an error of the schema itself, the instance is the schema.
        pointer: error.instance_path().as_str().to_owned(),
        message: match error.source() {
            Some(source) => format!("{error}: {source}"),
            None => error.to_string(),
        },
    })
}

/// The key of a definition's validator.
pub fn definition(name: &str) -> String {
    format!("#/$defs/{}", escaped(name))
}

/// The key of an advice's validator.
pub fn advice(code: &str) -> String {
    format!("#/$defs/{}", escaped(&format!("advice:{code}")))
}

fn escaped(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}
