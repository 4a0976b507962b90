//! The one place that sets `jsonschema` up: which draft, which formats and assertions, no network.
//!
//! Contracts, advice and the generator's canonical form all go through here, so that they mean the same by a schema.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;

use jsonschema::{Draft, Registry, RegistryBuilder, Retrieve, Uri, ValidationError, ValidationOptions, Validator};
use serde_json::{Value, json};

use crate::assertions;
use crate::contract::{Bundle, Operation};
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

/// Compiles the schemas of a bundle one at a time, by the keys that [`definition`] and [`advice`] make.
///
/// One at a time, because a large contract has thousands of places and a payload asks for a few of them. The definitions are
/// looked through once, and not held to the metaschema: [`compiles`] does that, when a contract is read.
pub struct Compiler {
    /// Refused when they refer to what is outside of them.
    definitions: Result<Registry<'static>, String>,
}

/// Where the definitions of a bundle stand while they are compiled.
const PLACE: &str = "vistoria://contract";

impl Compiler {
    /// Makes one for a bundle.
    pub fn new(bundle: &Bundle) -> Self {
        Self::of(definitions(bundle))
    }

    fn of(definitions: Value) -> Self {
        let registry = Registry::new().draft(Draft::Draft202012).retriever(Nothing).add(PLACE, definitions);
        Self { definitions: registry.and_then(RegistryBuilder::prepare).map_err(|error| error.to_string()) }
    }

    /// The validator of the schema that `key` leads to, a URI fragment.
    pub fn compile(&self, key: &str) -> Result<Validator, Refusal> {
        let registry = self.definitions.as_ref();
        let registry = registry.map_err(|message| Refusal { pointer: String::new(), message: message.clone() })?;
        let document = json!({"$schema": DRAFT, "$ref": format!("{PLACE}{key}")});
        options().with_registry(registry).build(&document).map_err(|error| Refusal::of(&error))
    }
}

impl Refusal {
    pub(crate) fn of(error: &ValidationError<'_>) -> Self {
        Self {
            // For an error of the schema itself, the instance is the schema.
            pointer: error.instance_path().as_str().to_owned(),
            message: match error.source() {
                Some(source) => format!("{error}: {source}"),
                None => error.to_string(),
            },
        }
    }
}

/// What is at hand is in the registry.
pub(crate) struct Nothing;

impl Retrieve for Nothing {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn Error + Send + Sync>> {
        Err(format!("{uri} is not at hand").into())
    }
}

/// All definitions, advice among them.
fn definitions(bundle: &Bundle) -> Value {
    let mut definitions = bundle.schema["$defs"].as_object().cloned().unwrap_or_default();
    definitions.extend(bundle.advice.iter().map(|(code, schema)| (format!("advice:{code}"), schema.clone())));
    // Not by the macro, which would copy them.
    let keywords = [("$schema", Value::from(DRAFT)), ("$defs", Value::Object(definitions))];
    keywords.into_iter().map(|(keyword, value)| (keyword.to_owned(), value)).collect()
}

/// Compiles everything that a payload can be held to; the first refusal, when there is one.
pub fn compiles(bundle: &Bundle) -> Result<(), Refusal> {
    let definitions = definitions(bundle);
    jsonschema::draft202012::meta::validate(&definitions).map_err(|error| Refusal::of(&error))?;
    let compiler = Compiler::of(definitions);
    let events = bundle.events.iter().map(|event| definition(&event.schema));
    let calls = bundle.operations.iter().flat_map(Operation::schemas).map(definition);
    let keys: BTreeSet<String> = events.chain(calls).chain(bundle.advice.keys().map(|code| advice(code))).collect();
    keys.iter().try_for_each(|key| compiler.compile(key).map(drop))
}

/// The key of a definition's validator.
pub fn definition(name: &str) -> String {
    format!("#/$defs/{}", escaped(name))
}

/// The key of an advice's validator.
pub fn advice(code: &str) -> String {
    format!("#/$defs/{}", escaped(&format!("advice:{code}")))
}

/// A token of a key: escaped as pointers have it, and then as URIs do.
pub fn escaped(token: &str) -> String {
    let mut escaped = String::with_capacity(token.len());
    for byte in token.bytes() {
        match byte {
            b'~' => escaped.push_str("~0"),
            b'/' => escaped.push_str("~1"),
            _ if byte.is_ascii_alphanumeric() || b"-._!$&'()*+,;=:@".contains(&byte) => escaped.push(char::from(byte)),
            _ => {
                let _ = write!(escaped, "%{byte:02X}");
            }
        }
    }
    escaped
}
