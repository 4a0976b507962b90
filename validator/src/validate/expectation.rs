//! What the law wants at a place, and what is there, in the words of JSON Schema.

use std::collections::BTreeSet;

use serde_json::Value;
use vistoria_schemas::node::{Kind, Node};
use vistoria_schemas::pointer::Pointer;

use super::applied::{Mode, item, property, spread};
use crate::identify::Identified;

/// The JSON type of a value, empties apart: absent, null, empty and wrong are four things.
pub(super) fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(text) if text.is_empty() => "empty string",
        Value::String(_) => "string",
        Value::Array(items) if items.is_empty() => "empty array",
        Value::Array(_) => "array",
        Value::Object(entries) if entries.is_empty() => "empty object",
        Value::Object(_) => "object",
    }
}

/// The types that every schema which applies at `pointer` in any case allows, such as `string or null`; `None` when
/// none says.
pub(super) fn types(identified: &Identified<'_>, body: &Node, pointer: &Pointer) -> Option<String> {
    let contract = identified.contract;
    let mut here = contract.schema_of(identified.schema().unwrap_or_default());
    let mut node = Some(body);
    for token in pointer.tokens() {
        let schemas = spread(contract, here, Mode::Every);
        here = match (node.map(|node| &node.kind), Pointer::index(token)) {
            (Some(Kind::Array(_)), Some(index)) => item(contract, &schemas, index),
            _ => property(contract, &schemas, token),
        };
        node = node.and_then(|node| node.pointed(&Pointer::root().child(token)));
    }
    let certain: Vec<_> = spread(contract, here, Mode::Every).into_iter().map(|id| contract.schema(id)).collect();
    // A schema with alternatives says more than its types, and which of them would hold is not known.
    if certain.iter().any(|schema| !schema.alternatives.is_empty()) {
        return None;
    }
    let sets = certain.iter().filter_map(|schema| schema.types.clone());
    let allowed = sets.reduce(|all: BTreeSet<String>, set| all.intersection(&set).cloned().collect())?;
    (!allowed.is_empty()).then(|| listed(allowed.iter().map(String::as_str)))
}

/// `a`, `a or b`, `a, b or c`; null last.
pub(super) fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let mut words: Vec<&str> = words.into_iter().collect();
    words.sort_by_key(|word| (*word == "null", *word));
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => words.concat(),
    }
}
