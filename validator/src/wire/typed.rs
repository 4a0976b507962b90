//! From texts to values of the types that the schema allows.

use std::collections::BTreeMap;

use serde_json::Number;
use vistoria_schemas::graph::{SchemaId, Scope, Type, Types, applicable, item, property};
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::text::{At, FileId};

use super::styles::{self, Deep};
use super::text::Text;
use super::types::possible;
use crate::contract::Contract;

/// The schemas of a value, by which its texts are read.
pub(super) struct Schemas<'a> {
    contract: &'a Contract,
    ids: Vec<SchemaId>,
    /// The types that they allow together.
    types: Types,
}

/// What a text becomes that may be a string or something else, such as `7`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    String,
    Scalar,
}

impl<'a> Schemas<'a> {
    /// Takes the schema of a definition.
    pub(super) fn of(contract: &'a Contract, definition: &str) -> Self {
        Self::all(contract, contract.schemas_of(Some(definition)))
    }

    fn all(contract: &'a Contract, ids: Vec<SchemaId>) -> Self {
        let types = possible(contract.graph(), &ids);
        Self { contract, ids, types }
    }

    /// Checks whether a value may be of a type.
    pub(super) fn allow(&self, ty: Type) -> bool {
        self.types.contains(ty)
    }

    /// Checks whether a value may be a scalar, so that a text can stand for it as a whole.
    pub(super) fn allow_scalars(&self) -> bool {
        [Type::Boolean, Type::Integer, Type::Number, Type::String, Type::Null].into_iter().any(|ty| self.allow(ty))
    }

    /// Checks whether the schemas say nothing about types, so that a text is just that.
    pub(super) fn allow_everything(&self) -> bool {
        Type::ALL.into_iter().all(|ty| self.allow(ty))
    }

    /// Checks whether an object declares a property by its name.
    pub(super) fn declares(&self, key: &str) -> bool {
        vistoria_schemas::graph::declares(self.contract.graph(), &self.applying(), key)
    }

    /// Checks whether an object may have properties of any name.
    pub(super) fn is_open(&self) -> bool {
        let graph = self.contract.graph();
        let applying = self.applying();
        let mut objects = applying.iter().filter_map(|id| graph.schema(*id).object.as_deref());
        objects.all(vistoria_schemas::graph::ObjectKeywords::is_map)
    }

    pub(super) fn property(&self, key: &str) -> Self {
        Self::all(self.contract, property(self.contract.graph(), &self.applying(), key))
    }

    pub(super) fn item(&self, index: usize) -> Self {
        Self::all(self.contract, item(self.contract.graph(), &self.applying(), index))
    }

    fn applying(&self) -> Vec<SchemaId> {
        applicable(self.contract.graph(), self.ids.clone(), Scope::Possible)
    }

    /// Reads a value in both ways that its texts may be read, and returns the best of what that gives.
    pub(super) fn best_reading(&self, read: impl Fn(Reading) -> Vec<Node>) -> Option<Node> {
        self.best([Reading::String, Reading::Scalar].into_iter().flat_map(read).collect())
    }

    /// Returns the value of several possible that satisfies the most schemas, of equal ones the first.
    fn best(&self, candidates: Vec<Node>) -> Option<Node> {
        let satisfied = |node: &Node| {
            let value = node.to_value();
            self.ids.iter().filter(|id| self.contract.is_satisfied(**id, &value)).count()
        };
        let mut best: Option<(usize, Node)> = None;
        for candidate in candidates {
            let count = satisfied(&candidate);
            if best.as_ref().is_none_or(|(most, _)| count > *most) {
                best = Some((count, candidate));
            }
        }
        best.map(|(_, node)| node)
    }

    /// Reads a text as a scalar.
    pub(super) fn scalar(&self, text: Text<'_>, reading: Reading) -> Node {
        let decoded = text.decoded();
        let scalar = match decoded.as_str() {
            "true" | "false" if self.allow(Type::Boolean) => Some(Kind::Bool(decoded == "true")),
            "" if self.allow(Type::Null) && !self.allow(Type::String) => Some(Kind::Null),
            text if self.allow(Type::Number) || self.allow(Type::Integer) => number(text),
            _ => None,
        };
        let is_string = reading == Reading::String && self.allow(Type::String);
        Node::new(at(text.at), scalar.filter(|_| !is_string).unwrap_or(Kind::String(decoded)))
    }

    pub(super) fn array(&self, items: &[Text<'_>], reading: Reading, start: usize) -> Node {
        let item = |(index, text): (usize, &Text<'_>)| self.item(index).scalar(*text, reading);
        node(start, Kind::Array(items.iter().enumerate().map(item).collect()))
    }

    /// Reads properties; a later one of the same name replaces the earlier one.
    pub(super) fn object(&self, entries: &[styles::Entry<'_>], reading: Reading, start: usize) -> Node {
        let last: BTreeMap<&str, Text<'_>> = entries.iter().map(|(key, text)| (key.as_str(), *text)).collect();
        let entry = |(key, text): (&str, Text<'_>)| {
            let value = self.property(key).scalar(text, reading);
            Entry { at: value.at, key: key.to_owned(), value }
        };
        node(start, Kind::Object(last.into_iter().map(entry).collect()))
    }

    /// Reads what `name[a][b]=value` writes.
    pub(super) fn deep(&self, deep: &Deep<'_>, reading: Reading, start: usize) -> Node {
        if deep.inner.is_empty() {
            let is_array = self.allow(Type::Array) && (deep.values.len() > 1 || !self.allow_scalars());
            return match deep.values.last() {
                Some(last) if !is_array => self.scalar(*last, reading),
                _ => self.array(&deep.values, reading, deep.values.first().map_or(start, |text| text.at)),
            };
        }
        // `name[0]=a&name[1]=b`, and `name[]=a&name[]=b`, which has several values at one place.
        let is_position = |key: &str| key.bytes().all(|byte| byte.is_ascii_digit());
        if self.allow(Type::Array) && deep.inner.keys().all(|key| is_position(key)) {
            let mut in_order: Vec<(&String, &Deep<'_>)> = deep.inner.iter().collect();
            in_order.sort_by_key(|(key, _)| (key.len(), *key));
            let mut items = Vec::new();
            for (_, inner) in in_order {
                for value in &inner.values {
                    items.push(self.item(items.len()).scalar(*value, reading));
                }
                if !inner.inner.is_empty() {
                    items.push(self.item(items.len()).deep(inner, reading, start));
                }
            }
            return node(start, Kind::Array(items));
        }
        let entry = |(key, inner): (&String, &Deep<'_>)| {
            let value = self.property(key).deep(inner, reading, start);
            Entry { at: value.at, key: key.clone(), value }
        };
        node(start, Kind::Object(deep.inner.iter().map(entry).collect()))
    }
}

/// Parses a number as JSON writes it.
fn number(text: &str) -> Option<Kind> {
    text.parse::<Number>().ok().map(Kind::Number)
}

/// Returns a place in the message, by its offset.
pub(super) fn at(offset: usize) -> At {
    At { file: FileId(0), offset }
}

/// Makes a node at an offset.
pub(super) fn node(offset: usize, kind: Kind) -> Node {
    Node::new(at(offset), kind)
}

/// Moves a value that was decoded to one place: its own places are those in the decoded text.
pub(super) fn placed(value: Node, offset: usize) -> Node {
    let kind = match value.kind {
        Kind::Array(items) => Kind::Array(items.into_iter().map(|item| placed(item, offset)).collect()),
        Kind::Object(entries) => {
            let entry = |entry: Entry| Entry { at: at(offset), key: entry.key, value: placed(entry.value, offset) };
            Kind::Object(entries.into_iter().map(entry).collect())
        }
        kind => kind,
    };
    node(offset, kind)
}
