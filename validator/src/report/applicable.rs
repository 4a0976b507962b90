//! The rules that apply to an event or to a message of a call: those of its schema and of all schemas that it refers to.

use std::collections::BTreeSet;

use serde_json::Value;
use vistoria_schemas::contract::{Bundle, Rule};
use vistoria_schemas::pointer::Pointer;

use crate::contract::Catalog;

/// Returns the rules and the advice that a payload of this event or call is held to, in the order of their contract. There are
/// none when the contract has no schema for it, as for the answer to a delivery.
pub fn applicable_rules<'a>(catalog: &'a Catalog, subject: &str) -> Vec<&'a Rule> {
    let Some((bundle, definition)) = schema_of(catalog, subject) else { return Vec::new() };
    let Some(definitions) = bundle.schema.get("$defs") else { return Vec::new() };
    let mut codes = BTreeSet::new();
    let (mut reached, mut left) = (BTreeSet::from([definition.to_owned()]), vec![definition.to_owned()]);
    while let Some(name) = left.pop() {
        let Some(schema) = definitions.get(&name) else { continue };
        for further in mentioned(schema, &mut codes) {
            if reached.insert(further.clone()) {
                left.push(further);
            }
        }
    }
    bundle.rules.iter().filter(|rule| codes.contains(rule.code.as_str())).collect()
}

/// Returns the contract of an event or call, and the name of the definition that its payloads must satisfy.
fn schema_of<'a>(catalog: &'a Catalog, subject: &str) -> Option<(&'a Bundle, &'a str)> {
    let inside = |vendor: &str| subject.strip_prefix(vendor)?.strip_prefix(' ');
    let (contract, id) =
        catalog.contracts().iter().find_map(|contract| Some((contract, inside(contract.vendor())?)))?;
    let bundle = contract.bundle();
    if let Some(event) = bundle.event(id) {
        return Some((bundle, &event.schema));
    }
    let schema = match id.rsplit_once(" response ") {
        Some((id, status)) => bundle.operation(id)?.response(status.parse().ok()?)?.schema(),
        None => bundle.operation(id.strip_suffix(" request")?)?.request.as_ref()?.schema(),
    };
    Some((bundle, schema?))
}

/// Adds the codes of the rules in a schema, and returns the definitions that it refers to.
fn mentioned<'s>(schema: &'s Value, codes: &mut BTreeSet<&'s str>) -> Vec<String> {
    let (mut names, mut left) = (Vec::new(), vec![schema]);
    while let Some(value) = left.pop() {
        match value {
            Value::Object(keywords) => {
                codes.extend(keywords.get("x-rule").and_then(Value::as_str));
                codes.extend(
                    keywords
                        .get("x-advice")
                        .into_iter()
                        .filter_map(Value::as_array)
                        .flatten()
                        .filter_map(Value::as_str),
                );
                names.extend(keywords.get("$ref").and_then(Value::as_str).and_then(definition));
                left.extend(keywords.values());
            }
            Value::Array(items) => left.extend(items),
            _ => {}
        }
    }
    names
}

/// Returns the name of the definition that a reference goes to or into.
fn definition(reference: &str) -> Option<String> {
    let pointer = Pointer::parse_fragment(reference.strip_prefix('#')?)?;
    match pointer.tokens() {
        [first, name, ..] if first == "$defs" => Some(name.clone()),
        _ => None,
    }
}
