//! Sentences of changes.

use crate::containment::Part;
use crate::graph::SchemaId;
use serde_json::Value;

use super::change::{Change, What};
use super::compared::Compared;
use super::direction::Direction;
use super::shape::shape;

/// The words of an enumeration that are listed.
const MAX_LISTED: usize = 8;

/// Says what a part of a schema demands.
pub(super) fn demanded(side: &Compared<'_>, id: SchemaId, part: &Part) -> String {
    let graph = side.graph;
    let schema = graph.schema(id);
    let source = graph.source_of(id);
    let keyword = |name: &str| {
        let value = source.and_then(|source| source.get(name));
        value.map_or_else(|| name.to_owned(), |value| format!("{name} {}", shape(value)))
    };
    match part {
        Part::Type => schema.values.types.map_or_else(|| "another type".to_owned(), |types| types.to_string()),
        Part::Values => {
            let listed: Vec<String> = schema.values.listed().unwrap_or_default().iter().map(Value::to_string).collect();
            match listed.len() {
                1 => listed.concat(),
                count if count <= MAX_LISTED => format!("one of {}", listed.join(", ")),
                count => format!("one of {} and {} more", listed[..MAX_LISTED].join(", "), count - MAX_LISTED),
            }
        }
        Part::Keyword(name) => keyword(name),
        Part::Assertion(name) => keyword(name),
        Part::Required(_) => "a value".to_owned(),
        Part::Property(_) | Part::Pattern(_) | Part::Item(_) | Part::Items => "another schema".to_owned(),
        Part::Additional => "no other keys".to_owned(),
        Part::AnyOf => "one of the alternatives of anyOf".to_owned(),
        Part::OneOf => "exactly one of the alternatives of oneOf".to_owned(),
    }
}

/// Says what a change is, in one line without its place.
pub fn sentence(change: &Change) -> String {
    let received = |direction: &Direction| *direction == Direction::Received;
    match &change.what {
        What::Body { direction, part, demanded } => {
            let found = change.witness.as_ref().map(|value| found(part, value)).unwrap_or_default();
            match (received(direction), part) {
                (true, Part::Required(_)) => "may be absent now; the old contract requires it".to_owned(),
                (false, Part::Required(_)) => {
                    "must be present now; the old contract allowed it to be absent".to_owned()
                }
                (true, _) => format!("may be {found} now; the old contract says {demanded}"),
                (false, _) => format!("may no longer be {found}; the new contract says {demanded}"),
            }
        }
        What::NewKey(direction) if received(direction) => {
            "is a new key; the old contract allows no keys but its own".to_owned()
        }
        What::NewKey(_) => "is no longer allowed; the new contract allows no keys but its own".to_owned(),
        What::Undescribed(direction, demanded) if received(direction) => {
            format!("is no longer described, so that nothing or any value may come; the old contract says {demanded}")
        }
        What::Undescribed(_, demanded) => {
            format!("is described now as {demanded}; the old contract did not say what it is")
        }
        What::NewAlternative(direction, name) if received(direction) => {
            format!("may be {name} now, which the old contract does not have")
        }
        What::NewAlternative(_, name) => format!("may no longer be {name}"),
        What::Undecided(direction, keyword) => {
            let (reader, writer) = if received(direction) { ("old", "new") } else { ("new", "old") };
            format!(
                "may differ: whether the {reader} contract accepts what the {writer} one allows is not decided ({keyword})"
            )
        }
        What::Type(before, after) => format!("was {before} in the generated Rust, and is {after}"),
        What::Envelope(says) | What::Rule(says) => says.clone(),
    }
}

/// Says what a value is that a part does not allow.
fn found(part: &Part, value: &Value) -> String {
    match (part, value) {
        (Part::Type, Value::Null) => "null".to_owned(),
        (Part::Type, Value::Bool(_)) => "a boolean".to_owned(),
        (Part::Type, Value::Number(number)) if number.is_f64() => "a number with a fraction".to_owned(),
        (Part::Type, Value::Number(_)) => "a number".to_owned(),
        (Part::Type, Value::String(_)) => "a string".to_owned(),
        (Part::Type, Value::Array(_)) => "an array".to_owned(),
        (Part::Type, Value::Object(_)) => "an object".to_owned(),
        _ => shape(value),
    }
}
