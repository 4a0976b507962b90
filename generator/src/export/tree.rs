//! Makes and changes documents as trees of nodes.

use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::text::At;

pub(super) fn text(at: At, text: impl Into<String>) -> Node {
    Node::new(at, Kind::String(text.into()))
}

pub(super) fn boolean(at: At, value: bool) -> Node {
    Node::new(at, Kind::Bool(value))
}

pub(super) fn list(at: At, items: Vec<Node>) -> Node {
    Node::new(at, Kind::Array(items))
}

pub(super) fn object(at: At, entries: Vec<Entry>) -> Node {
    Node::new(at, Kind::Object(entries))
}

pub(super) fn entry(at: At, key: impl Into<String>, value: Node) -> Entry {
    Entry { at, key: key.into(), value }
}

/// Makes an object of one key.
pub(super) fn only(at: At, key: &str, value: Node) -> Node {
    object(at, vec![entry(at, key, value)])
}

/// Makes a `$ref`.
pub(super) fn reference(at: At, to: impl Into<String>) -> Node {
    only(at, "$ref", text(at, to))
}

/// Returns the reference of an object that has nothing beside it.
pub(super) fn sole_reference(node: &Node) -> Option<&str> {
    match node.entries() {
        [entry] if entry.key == "$ref" => entry.value.as_str(),
        _ => None,
    }
}

/// Sets the value of a key, at its place or at the end.
pub(super) fn set(entries: &mut Vec<Entry>, key: &str, value: Node) {
    match entries.iter_mut().find(|entry| entry.key == key) {
        Some(entry) => entry.value = value,
        None => entries.push(entry(value.at, key, value)),
    }
}

/// Removes a key and returns its entry.
pub(super) fn take(entries: &mut Vec<Entry>, key: &str) -> Option<Entry> {
    let index = entries.iter().position(|entry| entry.key == key)?;
    Some(entries.remove(index))
}
