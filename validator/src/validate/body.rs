//! A body that is JSON: as a tree with places, and as the value that `jsonschema` takes.

use serde_json::Value;
use vistoria_schemas::node::{Kind, Node};
use vistoria_schemas::pointer::Pointer;

/// A body that is JSON.
pub struct Body {
    /// With a place for everything.
    pub node: Node,
    /// The same without places.
    pub value: Value,
}

impl Body {
    /// Keeps the tree and makes the value.
    pub fn new(node: Node) -> Self {
        let value = node.to_value();
        Self { node, value }
    }

    /// Where the value of `pointer` starts; for one that is not there, where the innermost value around it does.
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

    /// The pointer of the innermost key or value that starts at or last before a place.
    pub fn pointer_at(&self, offset: usize) -> Option<Pointer> {
        let mut node = &self.node;
        let mut pointer = Pointer::root();
        while node.at.offset <= offset {
            let next = match &node.kind {
                Kind::Object(entries) => {
                    let entry = entries.iter().rfind(|entry| entry.at.offset <= offset);
                    entry.map(|entry| (entry.key.clone(), entry.at.offset, &entry.value))
                }
                Kind::Array(items) => {
                    let found = items.iter().enumerate().rfind(|(_, item)| item.at.offset <= offset);
                    found.map(|(index, item)| (index.to_string(), item.at.offset, item))
                }
                _ => None,
            };
            let Some((token, _, inner)) = next else { return Some(pointer) };
            pointer = pointer.child(token);
            node = inner;
        }
        Some(pointer)
    }
}
