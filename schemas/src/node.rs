//! A document as written: JSON's data model with a place in the text for every key and value.
//!
//! The YAML and the JSON parser make it, of contracts and of payloads. Keys keep their order.

use serde_json::{Map, Number, Value};

use crate::pointer::Pointer;
use crate::text::At;

/// A value and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The start of the value; an object starts at its first key in YAML and at its brace in JSON.
    pub at: At,
    /// The value.
    pub kind: Kind,
}

/// The six kinds of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number within the range of a 64-bit float.
    Number(Number),
    /// A string, unescaped.
    String(String),
    /// A list.
    Array(Vec<Node>),
    /// An object; each key once, in the order of the text.
    Object(Vec<Entry>),
}

/// One key of an object with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The start of the key.
    pub at: At,
    /// The key, unescaped.
    pub key: String,
    /// Its value.
    pub value: Node,
}

impl Node {
    /// Makes a node at a place.
    pub fn new(at: At, kind: Kind) -> Self {
        Self { at, kind }
    }

    /// Returns the value of `key`, when this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// Returns the entry of `key`, when this is an object that has it.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// Returns the entries of an object; none of anything else.
    pub fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Object(entries) => entries,
            _ => &[],
        }
    }

    /// Returns the items of a list; none of anything else.
    pub fn items(&self) -> &[Node] {
        match &self.kind {
            Kind::Array(items) => items,
            _ => &[],
        }
    }

    /// Returns the text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            Kind::String(text) => Some(text),
            _ => None,
        }
    }

    /// Checks whether this is an object.
    pub fn is_object(&self) -> bool {
        matches!(self.kind, Kind::Object(_))
    }

    /// Returns the node that `pointer` leads to from here.
    pub fn pointed(&self, pointer: &Pointer) -> Option<&Node> {
        pointer.tokens().iter().try_fold(self, |node, token| match &node.kind {
            Kind::Object(_) => node.get(token),
            Kind::Array(items) => Pointer::index(token).and_then(|index| items.get(index)),
            _ => None,
        })
    }

    /// Converts to a value without places.
    pub fn to_value(&self) -> Value {
        match &self.kind {
            Kind::Null => Value::Null,
            Kind::Bool(bool) => Value::Bool(*bool),
            Kind::Number(number) => Value::Number(number.clone()),
            Kind::String(text) => Value::String(text.clone()),
            Kind::Array(items) => Value::Array(items.iter().map(Node::to_value).collect()),
            Kind::Object(entries) => Value::Object(
                entries.iter().map(|entry| (entry.key.clone(), entry.value.to_value())).collect::<Map<_, _>>(),
            ),
        }
    }
}
