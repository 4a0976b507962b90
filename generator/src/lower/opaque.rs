//! Definitions that stand for others while a form is made that only refers to them.
//!
//! Of such a definition its JSON types matter, and nothing else: whether `oneOf: [{type: 'null'}, {$ref: Code}]` accepts null
//! depends on whether `Code` does.

use std::collections::BTreeMap;
use std::ops::BitOr as _;

use serde_json::{Map, Value};
use vistoria_schemas::canonical::opaque;
use vistoria_schemas::document::REFERENCE_PREFIX;

/// The JSON types, integers among the numbers; each is a bit of a set.
const TYPES: [&str; 6] = ["null", "boolean", "number", "string", "array", "object"];

/// A set of JSON types.
type Types = u8;

const ALL: Types = (1 << TYPES.len()) - 1;

/// The JSON types that the definitions of a document may accept.
#[derive(Debug, Default)]
pub(super) struct Opaque {
    types: BTreeMap<String, Types>,
}

impl Opaque {
    /// Finds the types of definitions.
    pub(super) fn of(definitions: &Map<String, Value>) -> Self {
        let mut found = Found { definitions, known: BTreeMap::new() };
        let types = definitions.keys().map(|name| (name.clone(), found.of_definition(name)));
        Self { types: types.collect() }
    }

    /// Returns what stands for a definition; what is not in the document is an object that was written out in place.
    pub(super) fn definition(&self, name: &str) -> Value {
        let types = self.types.get(name).copied().unwrap_or_else(|| of_type("object"));
        let names = TYPES.iter().enumerate().filter(|(bit, _)| types & (1 << bit) != 0).map(|(_, name)| *name);
        opaque(name, names)
    }
}

struct Found<'d> {
    definitions: &'d Map<String, Value>,
    /// `None` for a definition whose types are being found.
    known: BTreeMap<&'d str, Option<Types>>,
}

impl<'d> Found<'d> {
    fn of_definition(&mut self, name: &str) -> Types {
        if let Some(known) = self.known.get(name) {
            return known.unwrap_or(ALL);
        }
        let Some((name, schema)) = self.definitions.get_key_value(name) else { return ALL };
        self.known.insert(name, None);
        let types = self.of(schema);
        self.known.insert(name, Some(types));
        types
    }

    fn of(&mut self, schema: &Value) -> Types {
        let keywords = match schema {
            Value::Object(keywords) => keywords,
            schema => return if *schema == Value::Bool(false) { 0 } else { ALL },
        };
        let mut types = ALL;
        match keywords.get("type") {
            Some(Value::String(name)) => types &= of_type(name),
            Some(Value::Array(names)) => {
                types &= names.iter().filter_map(Value::as_str).map(of_type).fold(0, Types::bitor)
            }
            _ => {}
        }
        if let Some(value) = keywords.get("const") {
            types &= of_value(value);
        }
        if let Some(values) = keywords.get("enum").and_then(Value::as_array) {
            types &= values.iter().map(of_value).fold(0, Types::bitor);
        }
        if let Some(name) =
            keywords.get("$ref").and_then(Value::as_str).and_then(|uri| uri.strip_prefix(REFERENCE_PREFIX))
        {
            types &= self.of_definition(name);
        }
        for schema in keywords.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            types &= self.of(schema);
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(schemas) = keywords.get(keyword).and_then(Value::as_array) {
                types &= schemas.iter().fold(0, |types, schema| types | self.of(schema));
            }
        }
        types
    }
}

fn of_type(name: &str) -> Types {
    let name = if name == "integer" { "number" } else { name };
    TYPES.iter().position(|known| *known == name).map_or(0, |bit| 1 << bit)
}

fn of_value(value: &Value) -> Types {
    of_type(match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    })
}
