//! Canonical forms of schemas, by `jsonschema`. Its canonicaliser is experimental; this is the only module that uses it.
//!
//! A canonical form states what a schema accepts without saying how: `allOf` is merged, references to scalars are inlined,
//! alternatives are simplified. For example
//!
//! ```text
//! {allOf: [{type: [string, integer]}, {type: [string, null], minLength: 2}]}
//! ```
//!
//! is the string of two or more characters. The generator makes types of these forms; annotations are looked up in the
//! document by [`crate::applicable`].

use jsonschema::canonical::{CanonicalSchema, PreparedDocument, options};
use serde_json::{Map, Value, json};

use crate::keywords::{KeywordKind, keyword_kind};
use crate::pointer::Pointer;
use crate::validators::definition_reference;

pub use jsonschema::canonical::{
    ArrayView, CanonicalView as View, Distinctness, IntegerView, NumberView, ObjectView, StringView, TypedGroupView,
};
pub use jsonschema::{JsonType, JsonTypeSet};

/// A schema in canonical form.
pub type Canonical = CanonicalSchema;

/// The reason why a schema has no canonical form.
#[derive(Debug, thiserror::Error)]
#[error("no canonical form: {0}")]
pub struct CanonicalError(String);

/// A document whose definitions can be canonicalised one at a time.
pub struct Forms<'a> {
    prepared: PreparedDocument<'a>,
}

impl<'a> Forms<'a> {
    /// Prepares `schema`, a document with flat `$defs` and standard keywords only (see [`plain`]).
    pub fn new(schema: &'a Value) -> Result<Self, CanonicalError> {
        let options = options().should_validate_formats(true).offline();
        Ok(Self { prepared: options.prepare(schema).map_err(|error| CanonicalError(error.to_string()))? })
    }

    /// Canonicalises the schema `name` under `keyword`, which is `$defs` or `properties`. References in the form read
    /// `#/$defs/<name>`.
    pub fn at(&self, keyword: &str, name: &str) -> Result<Canonical, CanonicalError> {
        let pointer = Pointer::root().child(keyword).child(name).to_string();
        self.prepared.canonicalize_at(&pointer).map_err(|error| CanonicalError(error.to_string()))
    }

    /// Canonicalises a schema that is nothing but a reference to the definition `name`. In the document itself that would cost
    /// as much as canonicalising the definition.
    pub fn of_reference(name: &str) -> Result<Canonical, CanonicalError> {
        let reference = definition_reference(name);
        let document = json!({"$ref": reference, "$defs": {name: opaque(name, ["object"])}});
        let options = options().should_validate_formats(true).offline();
        options.canonicalize(&document).map_err(|error| CanonicalError(error.to_string()))
    }
}

/// Returns a schema that keeps references to the definition `name` from being inlined: objects, and the other JSON types of it.
pub fn opaque<'t>(name: &str, types: impl IntoIterator<Item = &'t str>) -> Value {
    let mut types: Vec<&str> = types.into_iter().filter(|ty| *ty != "object").collect();
    types.push("object");
    json!({"type": types, "properties": {"same": {"$ref": definition_reference(name)}}})
}

/// Returns a bundle's schema without keywords that start with `x-`.
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

/// Replaces every reference to a definition of scalars in `document` (plain, with flat `$defs`) by the definition. The
/// canonicaliser cannot look through references when it finds that alternatives are exclusive, and no scalar needs a type of
/// its own.
pub fn with_scalars_inlined(mut document: Value) -> Value {
    let definitions = document["$defs"].as_object().into_iter().flatten();
    let scalars = definitions.filter(|(_, schema)| is_scalar(schema));
    let scalars: Map<String, Value> = scalars.map(|(name, schema)| (name.clone(), schema.clone())).collect();
    inline(&mut document, &scalars);
    document
}

/// Checks whether a schema accepts scalars only, by keywords for types, strings and numbers.
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
    match (keyword_kind(keyword), value) {
        (Some(KeywordKind::Schema), _) => plain(value),
        (Some(KeywordKind::SchemaList), Value::Array(items)) => items.iter().map(plain).collect(),
        (Some(KeywordKind::SchemaMap), Value::Object(entries)) => {
            Value::Object(entries.iter().map(|(key, value)| (key.clone(), plain(value))).collect())
        }
        _ => value.clone(),
    }
}
