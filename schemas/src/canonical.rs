//! The one module that uses `jsonschema`'s canonical form, which is experimental: every other one sees [`Canonical`].

use jsonschema::canonical::{CanonicalSchema, PreparedDocument, options};
use serde_json::{Map, Value, json};

pub use jsonschema::canonical::{
    ArrayView, CanonicalView as View, Distinctness, IntegerView, NumberView, ObjectView, StringView, TypedGroupView,
};
pub use jsonschema::{JsonType, JsonTypeSet};

/// A schema in canonical form.
pub type Canonical = CanonicalSchema;

/// A schema that has no canonical form, and why.
#[derive(Debug, thiserror::Error)]
#[error("no canonical form: {0}")]
pub struct NoForm(String);

/// A document whose definitions can be canonicalised one at a time.
pub struct Forms<'a> {
    prepared: PreparedDocument<'a>,
}

impl<'a> Forms<'a> {
    /// Prepares `schema`, a document with flat `$defs` and no keyword but JSON Schema's (see [`plain`]).
    pub fn new(schema: &'a Value) -> Result<Self, NoForm> {
        let options = options().should_validate_formats(true).offline();
        Ok(Self { prepared: options.prepare(schema).map_err(|error| NoForm(error.to_string()))? })
    }

    /// The canonical form of what stands at `name` under `keyword`, which is `$defs` or `properties`. References in it read
    /// `#/$defs/<name>`.
    pub fn at(&self, keyword: &str, name: &str) -> Result<Canonical, NoForm> {
        let pointer = format!("/{keyword}/{}", name.replace('~', "~0").replace('/', "~1"));
        self.prepared.canonicalize_at(&pointer).map_err(|error| NoForm(error.to_string()))
    }

    /// The form of a schema that is a reference to the definition `name` and nothing else. Asked of the document, it costs as
    /// much as the form of the definition.
    pub fn of_reference(name: &str) -> Result<Canonical, NoForm> {
        let reference = crate::law::definition(name);
        let document = json!({"$ref": reference, "$defs": {name: opaque(name)}});
        let options = options().should_validate_formats(true).offline();
        options.canonicalize(&document).map_err(|error| NoForm(error.to_string()))
    }
}

/// A definition of which nothing is known: a reference to it stays one.
pub fn opaque(name: &str) -> Value {
    json!({"type": "object", "properties": {"same": {"$ref": crate::law::definition(name)}}})
}

/// A bundle's schema without our own keywords: exactly what JSON Schema says.
pub fn plain(schema: &Value) -> Value {
    match schema {
        Value::Object(entries) => Value::Object(
            entries
                .iter()
                .filter(|(key, _)| !key.starts_with("x-"))
                .map(|(key, value)| (key.clone(), plain_value(key, value)))
                .collect::<Map<_, _>>(),
        ),
        other => other.clone(),
    }
}

/// `document` (plain, with flat `$defs`) with every reference to a definition of scalars replaced by the definition. The
/// canonical form cannot look through references when it proves alternatives exclusive, and scalars lose no name by it.
pub fn with_scalars_inlined(mut document: Value) -> Value {
    let definitions = document["$defs"].as_object().into_iter().flatten();
    let scalars = definitions.filter(|(_, schema)| is_scalar(schema));
    let scalars: Map<String, Value> = scalars.map(|(name, schema)| (name.clone(), schema.clone())).collect();
    inline(&mut document, &scalars);
    document
}

/// Whether a schema says only which scalars it accepts, by type and by what strings and numbers are like.
fn is_scalar(schema: &Value) -> bool {
    const KEYWORDS: [&str; 10] = [
        "type",
        "format",
        "pattern",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
    ];
    let is_container = |ty: &Value| matches!(ty.as_str(), Some("object" | "array"));
    schema.as_object().is_some_and(|entries| {
        entries.keys().all(|keyword| KEYWORDS.contains(&keyword.as_str()))
            && entries
                .get("type")
                .is_some_and(|types| !is_container(types) && !types.as_array().into_iter().flatten().any(is_container))
    })
}

fn inline(value: &mut Value, scalars: &Map<String, Value>) {
    match value {
        Value::Object(entries) => {
            let reference = entries.get("$ref").and_then(Value::as_str).and_then(|uri| uri.strip_prefix("#/$defs/"));
            if let Some(scalar) = reference.filter(|_| entries.len() == 1).and_then(|name| scalars.get(name)) {
                *value = scalar.clone();
                return;
            }
            entries.iter_mut().for_each(|(_, value)| inline(value, scalars));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| inline(item, scalars)),
        _ => {}
    }
}

fn plain_value(keyword: &str, value: &Value) -> Value {
    use crate::keywords::{Holds, holds};
    match (holds(keyword), value) {
        (Some(Holds::Schema), _) => plain(value),
        (Some(Holds::SchemaList), Value::Array(items)) => items.iter().map(plain).collect(),
        (Some(Holds::SchemaMap), Value::Object(entries)) => {
            Value::Object(entries.iter().map(|(key, value)| (key.clone(), plain(value))).collect())
        }
        _ => value.clone(),
    }
}
