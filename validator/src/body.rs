//! A body that is JSON: as a tree with places, and as the value that `jsonschema` takes.

use serde_json::Value;
use vistoria_schemas::node::{Kind, Node};
use vistoria_schemas::pointer::Pointer;

/// A body that is JSON.
pub struct Body {
    /// The tree, with the place of every key and value.
    pub node: Node,
    /// The same value without places.
    pub value: Value,
}

impl Body {
    /// Keeps the tree and makes the value.
    pub fn new(node: Node) -> Self {
        let value = node.to_value();
        Self { node, value }
    }

    /// Returns the byte at which the value of `pointer` starts; for a value that is absent, that of the innermost value around it.
    pub fn offset_of(&self, pointer: &Pointer) -> usize {
        let mut node = &self.node;
        for token in pointer.tokens() {
            let inner = match &node.kind {
                Kind::Object(_) => node.get(token),
                Kind::Array(items) => Pointer::index(token).and_then(|index| items.get(index)),
                _ => None,
            };
            let Some(inner) = inner else { break };
            node = inner;
        }
        node.at.offset
    }

    /// Returns the pointer of the innermost key or value that starts at a byte or last before it; `None` when the byte is before
    /// the body's value.
    pub fn pointer_at(&self, offset: usize) -> Option<Pointer> {
        let mut node = &self.node;
        let mut pointer = Pointer::root();
        while node.at.offset <= offset {
            let next = match &node.kind {
                Kind::Object(entries) => {
                    let entry = entries.iter().rfind(|entry| entry.at.offset <= offset);
                    entry.map(|entry| (entry.key.clone(), &entry.value))
                }
                Kind::Array(items) => {
                    let found = items.iter().enumerate().rfind(|(_, item)| item.at.offset <= offset);
                    found.map(|(index, item)| (index.to_string(), item))
                }
                _ => None,
            };
            let Some((token, inner)) = next else { return Some(pointer) };
            pointer = pointer.child(token);
            node = inner;
        }
        Some(pointer)
    }
}
