//! The one place that sets `jsonschema` up: which draft, which formats and assertions, no network.
//!
//! Contracts, advice and the generator's canonical form all go through here, so that they mean the same by a schema.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;

use jsonschema::{Draft, ValidationOptions, Validator};
use serde_json::{Map, Value, json};

use crate::assertions;
use crate::contract::{Bundle, Operation};
use crate::document::REFERENCE_PREFIX;
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
/// One at a time, because a large contract has thousands of places and a payload asks for a few of them; and each with the
/// definitions that it leads to and no others.
pub struct Compiler {
    /// Advice among them.
    definitions: Map<String, Value>,
}

impl Compiler {
    /// Makes one for a bundle.
    pub fn new(bundle: &Bundle) -> Self {
        let mut definitions = bundle.schema["$defs"].as_object().cloned().unwrap_or_default();
        definitions.extend(bundle.advice.iter().map(|(code, schema)| (format!("advice:{code}"), schema.clone())));
        Self { definitions }
    }

    /// The validator of the schema that `key` leads to, a URI fragment.
    pub fn compile(&self, key: &str) -> Result<Validator, Refusal> {
        let document = json!({"$schema": DRAFT, "$ref": key, "$defs": self.reached_by(key)});
        options().build(&document).map_err(|error| Refusal {
            // For an error of the schema itself, the instance is the schema.
            pointer: error.instance_path().as_str().to_owned(),
            message: match error.source() {
                Some(source) => format!("{error}: {source}"),
                None => error.to_string(),
            },
        })
    }
}

impl Compiler {
    /// The definitions that a key leads to; all of them when its own is not plainly one of them.
    fn reached_by(&self, key: &str) -> Map<String, Value> {
        let first = key.strip_prefix(REFERENCE_PREFIX).and_then(|rest| rest.split('/').next());
        let Some(first) = first.filter(|name| self.definitions.contains_key(*name)) else {
            return self.definitions.clone();
        };
        let mut reached = Map::new();
        let mut open = vec![first.to_owned()];
        while let Some(name) = open.pop() {
            let Some(definition) = self.definitions.get(&name).filter(|_| !reached.contains_key(&name)) else {
                continue;
            };
            reached.insert(name, definition.clone());
            references(definition, &mut open);
        }
        reached
    }
}

/// The names behind everything that may be a reference. What is none, and looks like one, leads to one definition more.
fn references(schema: &Value, names: &mut Vec<String>) {
    match schema {
        Value::Object(entries) => entries.values().for_each(|value| references(value, names)),
        Value::Array(items) => items.iter().for_each(|item| references(item, names)),
        Value::String(text) => {
            let rest = text.strip_prefix(REFERENCE_PREFIX).and_then(|rest| rest.split('/').next());
            names.extend(rest.map(str::to_owned));
        }
        _ => {}
    }
}

/// Compiles everything that a payload can be held to; the first refusal, when there is one.
pub fn compiles(bundle: &Bundle) -> Result<(), Refusal> {
    let compiler = Compiler::new(bundle);
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
