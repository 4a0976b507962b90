//! Reads a document of OpenAPI 3.0 with the types of the crate `openapiv3`, which thereby reads what is written.

use openapiv3::OpenAPI;
use serde::de::DeserializeOwned;
use serde_json::Value;
use vistoria_schemas::extensions::ObjectKind;
use vistoria_schemas::node::{Entry, Kind, Node};

use super::super::loss::{Found, RawLoss};
use super::super::objects::each_object;
use super::super::tree::object;
use super::schema::SAME;

const BEYOND_FLOATS: &str = "a number is beyond what a 64-bit float can hold";

const HELP: &str = "correct the document as the message says";

/// Returns the document as `openapiv3` reads it: without the fields that it does not know, which no version 3.0 has, and without
/// the parts that it refuses.
pub(super) fn keep_what_is_read(mut document: Node, found: &mut Found) -> Node {
    leave_out_refused(&mut document, found);
    match read::<OpenAPI>(&document) {
        Ok(read) => {
            let back = serde_json::to_value(&read).expect("its keys are texts");
            kept(document, &back, found)
        }
        Err(message) => {
            found.loss(refused(&document, "the document", &message));
            document
        }
    }
}

/// Replaces each schema, and leaves out each operation, that the crate refuses: it would refuse the whole document.
fn leave_out_refused(document: &mut Node, found: &mut Found) {
    if read::<OpenAPI>(document).is_ok() {
        return;
    }
    each_object(ObjectKind::Root, document, &mut |kind, node| match kind {
        ObjectKind::Schema => {
            leave_out_beyond_floats(node, found);
            if let Err(message) = read::<openapiv3::ReferenceOr<openapiv3::Schema>>(node) {
                found.loss(refused(node, "a schema", &message));
                *node = object(node.at, Vec::new());
            }
        }
        ObjectKind::Components => {
            leave_out::<openapiv3::ReferenceOr<openapiv3::SecurityScheme>>(node, "securitySchemes", found);
            leave_out::<openapiv3::ReferenceOr<openapiv3::Example>>(node, "examples", found);
        }
        ObjectKind::Responses => {
            if let Kind::Object(entries) = &mut node.kind {
                keep_read::<openapiv3::ReferenceOr<openapiv3::Response>>(entries, "a response", found);
            }
        }
        _ => {}
    });
    // Now that the schemas are readable.
    each_object(ObjectKind::Root, document, &mut |kind, node| match (kind, &mut node.kind) {
        (ObjectKind::Operation | ObjectKind::PathItem, Kind::Object(entries)) => {
            for parameters in entries.iter_mut().filter(|entry| entry.key == "parameters") {
                let Kind::Array(items) = &mut parameters.value.kind else { continue };
                items.retain(|item| match read::<openapiv3::ReferenceOr<openapiv3::Parameter>>(item) {
                    Ok(_) => true,
                    Err(message) => {
                        found.loss(refused(item, "a parameter", &message));
                        false
                    }
                });
            }
        }
        (ObjectKind::Components, _) => {
            leave_out::<openapiv3::ReferenceOr<openapiv3::Parameter>>(node, "parameters", found);
            leave_out::<openapiv3::ReferenceOr<openapiv3::Response>>(node, "responses", found);
            leave_out::<openapiv3::ReferenceOr<openapiv3::RequestBody>>(node, "requestBodies", found);
        }
        _ => {}
    });
    each_object(ObjectKind::Root, document, &mut |kind, node| {
        if let (ObjectKind::Paths, Kind::Object(entries)) = (kind, &mut node.kind) {
            keep_read::<openapiv3::ReferenceOr<openapiv3::PathItem>>(entries, "a path", found);
        }
    });
}

/// Leaves out the keywords of a schema with a number that no 64-bit float holds.
fn leave_out_beyond_floats(schema: &mut Node, found: &mut Found) {
    let Kind::Object(entries) = &mut schema.kind else { return };
    entries.retain(|entry| {
        let is_beyond = is_beyond_floats(&entry.value);
        if is_beyond {
            found.loss(refused(&entry.value, &format!("`{}`", entry.key), BEYOND_FLOATS));
        }
        !is_beyond
    });
}

/// Checks whether a number, or one in a list, is beyond what a 64-bit float can hold.
fn is_beyond_floats(node: &Node) -> bool {
    match &node.kind {
        Kind::Number(number) => number.as_f64().is_none_or(f64::is_infinite),
        Kind::Array(items) => items.iter().any(is_beyond_floats),
        _ => false,
    }
}

/// Checks the same of a number anywhere in a value.
fn has_number_beyond_floats(node: &Node) -> bool {
    match &node.kind {
        Kind::Object(entries) => entries.iter().any(|entry| has_number_beyond_floats(&entry.value)),
        Kind::Array(items) => items.iter().any(has_number_beyond_floats),
        _ => is_beyond_floats(node),
    }
}

/// Leaves out the entries of a section of the components that the crate refuses.
fn leave_out<T: DeserializeOwned>(components: &mut Node, section: &str, found: &mut Found) {
    let Kind::Object(sections) = &mut components.kind else { return };
    for section in sections.iter_mut().filter(|entry| entry.key == section) {
        if let Kind::Object(entries) = &mut section.value.kind {
            keep_read::<T>(entries, "a component", found);
        }
    }
}

fn keep_read<T: DeserializeOwned>(entries: &mut Vec<Entry>, what: &str, found: &mut Found) {
    entries.retain(|entry| match read::<T>(&entry.value) {
        Err(message) if !entry.key.starts_with("x-") => {
            found.loss(RawLoss { at: entry.at, ..refused(&entry.value, what, &message) });
            false
        }
        _ => true,
    });
}

fn refused(node: &Node, what: &str, message: &str) -> RawLoss {
    RawLoss {
        at: node.at,
        keyword: String::new(),
        what: format!("{what} is left out, which is not OpenAPI 3.0: {message}"),
        help: HELP,
    }
}

fn read<T: DeserializeOwned>(node: &Node) -> Result<T, String> {
    // The crate panics on one.
    if has_number_beyond_floats(node) {
        return Err(BEYOND_FLOATS.to_owned());
    }
    serde_json::from_value(node.to_value()).map_err(|error| error.to_string())
}

/// Keeps the fields that were read. The order and the spelling of numbers stay, which the crate does not keep.
fn kept(node: Node, back: &Value, found: &mut Found) -> Node {
    let mut unknown: Vec<String> = Vec::new();
    let kept = kept_fields(node, back, &mut unknown);
    unknown.sort();
    unknown.dedup();
    if !unknown.is_empty() {
        found.note(format!("left out, since OpenAPI 3.0 has no such fields: {}", unknown.join(", ")));
    }
    kept
}

fn kept_fields(node: Node, back: &Value, unknown: &mut Vec<String>) -> Node {
    let Node { at, kind } = node;
    let kind = match (kind, back) {
        (Kind::Object(entries), Value::Object(known)) => {
            let entries = entries.into_iter().filter_map(|field| match known.get(&field.key) {
                Some(back) => Some(Entry { value: kept_fields(field.value, back, unknown), ..field }),
                // What the crate leaves out by default, and what it does not know of schemas.
                None if is_default(&field.value) || SAME.contains(&field.key.as_str()) => Some(field),
                None => {
                    unknown.push(field.key);
                    None
                }
            });
            Kind::Object(entries.collect())
        }
        (Kind::Array(items), Value::Array(known)) if items.len() == known.len() => {
            Kind::Array(items.into_iter().zip(known).map(|(item, back)| kept_fields(item, back, unknown)).collect())
        }
        (kind, _) => kind,
    };
    Node::new(at, kind)
}

fn is_default(value: &Node) -> bool {
    match &value.kind {
        Kind::Null | Kind::Bool(_) => true,
        Kind::Array(items) => items.is_empty(),
        Kind::Object(entries) => entries.is_empty(),
        Kind::Number(_) | Kind::String(_) => false,
    }
}
