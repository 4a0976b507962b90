//! The types of schemas of OpenAPI 3.0: one, and `nullable`.

use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::text::At;

use super::super::tree::{boolean, entry, list, object, only, set, take, text};

/// The keywords that concern values of one type, with the types.
const OF_TYPE: &[(&str, &[&str])] = &[
    ("maxLength", &["string"]),
    ("minLength", &["string"]),
    ("pattern", &["string"]),
    ("multipleOf", &["number", "integer"]),
    ("maximum", &["number", "integer"]),
    ("exclusiveMaximum", &["number", "integer"]),
    ("minimum", &["number", "integer"]),
    ("exclusiveMinimum", &["number", "integer"]),
    ("items", &["array"]),
    ("maxItems", &["array"]),
    ("minItems", &["array"]),
    ("uniqueItems", &["array"]),
    ("properties", &["object"]),
    ("required", &["object"]),
    ("additionalProperties", &["object"]),
    ("maxProperties", &["object"]),
    ("minProperties", &["object"]),
];

/// Adds the type of all values of an `enum`, since many tools read none without it.
pub(super) fn explicit_type(entries: &mut Vec<Entry>, at: At) {
    let Some(values) = entries.iter().find(|entry| entry.key == "enum") else { return };
    if entries.iter().any(|entry| matches!(entry.key.as_str(), "type" | "$ref")) {
        return;
    }
    let mut types: Vec<&str> = values.value.items().iter().map(type_of).collect();
    types.sort_unstable();
    types.dedup();
    if types == ["integer", "number"] || types == ["integer", "null", "number"] {
        types.retain(|name| *name != "integer");
    }
    let types: Vec<Node> = types.into_iter().map(|name| text(at, name)).collect();
    // More than one type and null would take the values apart.
    let is_simple = types.len() == 1 || types.len() == 2 && types.iter().any(|name| name.as_str() == Some("null"));
    if is_simple {
        entries.insert(0, entry(at, "type", list(at, types)));
    }
}

fn type_of(value: &Node) -> &'static str {
    match &value.kind {
        Kind::Null => "null",
        Kind::Bool(_) => "boolean",
        Kind::Number(number) if number.is_i64() || number.is_u64() => "integer",
        Kind::Number(_) => "number",
        Kind::String(_) => "string",
        Kind::Array(_) => "array",
        Kind::Object(_) => "object",
    }
}

/// Writes the types of a schema: one and `nullable`, or alternatives.
pub(super) fn nullable_or_alternatives(entries: &mut Vec<Entry>, all: &mut Vec<Node>, at: At) {
    let Some(field) = entries.iter().find(|entry| entry.key == "type") else { return };
    let mut types: Vec<String> = match &field.value.kind {
        Kind::String(name) => vec![name.clone()],
        _ => field.value.items().iter().filter_map(|item| item.as_str().map(str::to_owned)).collect(),
    };
    let is_nullable = types.iter().any(|name| name == "null");
    types.retain(|name| name != "null");
    if types.iter().any(|name| name == "number") {
        types.retain(|name| name != "integer");
    }
    match (&types[..], is_nullable) {
        ([], _) => null_only(entries, all, at),
        ([name], _) => {
            set(entries, "type", text(at, name.clone()));
            if name == "array" && entries.iter().all(|entry| entry.key != "items") {
                entries.push(entry(at, "items", object(at, Vec::new())));
            }
            if is_nullable {
                add_after_type(entries, entry(at, "nullable", boolean(at, true)));
            }
        }
        _ => alternatives(&types, is_nullable, entries, all, at),
    }
}

fn add_after_type(entries: &mut Vec<Entry>, added: Entry) {
    let index = entries.iter().position(|entry| entry.key == "type").map_or(0, |index| index + 1);
    entries.insert(index, added);
}

/// Writes a schema that accepts null alone. `nullable` has an effect beside a type only.
fn null_only(entries: &mut Vec<Entry>, all: &mut Vec<Node>, at: At) {
    set(entries, "type", text(at, "string"));
    add_after_type(entries, entry(at, "nullable", boolean(at, true)));
    let null = list(at, vec![Node::new(at, Kind::Null)]);
    match take(entries, "enum") {
        // It may exclude null, too.
        Some(values) if values.value.items().iter().all(|value| value.kind != Kind::Null) => {
            entries.push(values);
            all.push(only(at, "enum", null));
        }
        _ => entries.push(entry(at, "enum", null)),
    }
}

/// Writes several types as alternatives, each with the keywords of its type.
fn alternatives(types: &[String], is_nullable: bool, entries: &mut Vec<Entry>, all: &mut Vec<Node>, at: At) {
    take(entries, "type");
    let mut of_types: Vec<Entry> = Vec::new();
    entries.retain(|field| {
        let is_of_type = OF_TYPE.iter().any(|(keyword, _)| *keyword == field.key);
        if is_of_type {
            of_types.push(field.clone());
        }
        !is_of_type
    });
    let made = types.iter().enumerate().map(|(index, name)| {
        let mut inner = vec![entry(at, "type", text(at, name.clone()))];
        if is_nullable && index == 0 {
            inner.push(entry(at, "nullable", boolean(at, true)));
        }
        let is_of = |keyword: &str| OF_TYPE.iter().any(|(known, of)| *known == keyword && of.contains(&name.as_str()));
        inner.extend(of_types.iter().filter(|field| is_of(&field.key)).cloned());
        if name == "array" && inner.iter().all(|entry| entry.key != "items") {
            inner.push(entry(at, "items", object(at, Vec::new())));
        }
        object(at, inner)
    });
    let made = list(at, made.collect());
    if entries.iter().any(|entry| entry.key == "anyOf") {
        all.push(only(at, "anyOf", made));
    } else {
        entries.push(entry(at, "anyOf", made));
    }
}
