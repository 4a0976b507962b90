//! The part of a result that a GraphQL document selects.

use serde_json::Value;
use vistoria_schemas::contract::Operation;
use vistoria_schemas::pointer::Pointer;

use super::draft::{Draft, Manner};
use super::pointed::{get, set};
use crate::identify::graphql::{Root, Selected};

/// Reduces a result to what its request selects, if it stays valid. A selected field that the result does not have is null, where the
/// contract allows that.
pub(super) fn select(root: &Root, operation: &Operation, draft: &mut Draft<'_>) {
    let data = Pointer::root().child("data");
    if operation.graphql.as_deref() != Some(root.name.as_str()) {
        return;
    }
    let Some(result) = get(draft.value(), &data.child(&root.name)) else { return };
    let selected = root.fields.of(result);
    let mut whole = draft.value().clone();
    let mut entries = serde_json::Map::new();
    entries.insert(root.key.clone(), selected);
    if set(&mut whole, &data, Value::Object(entries)) && draft.replace(whole) {
        fill(draft, &data.child(&root.key), &root.fields);
    }
}

/// Adds nulls for selected fields that a value does not have.
fn fill(draft: &mut Draft<'_>, at: &Pointer, fields: &Selected) {
    match get(draft.value(), at) {
        Some(Value::Array(items)) => {
            for index in 0..items.len() {
                fill(draft, &at.child(index.to_string()), fields);
            }
        }
        Some(Value::Object(_)) => {
            // No contract says what type a value has, and null is not allowed there.
            for (key, (_, inner)) in fields.0.iter().filter(|(_, (name, _))| name != "__typename") {
                let at = at.child(key);
                if get(draft.value(), &at).is_none() {
                    draft.set(&at, Value::Null, Manner::Replace);
                }
                fill(draft, &at, inner);
            }
        }
        _ => {}
    }
}
