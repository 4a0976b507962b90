//! From texts to values of the types that the schema allows.

use serde_json::Number;
use vistoria_schemas::graph::{SchemaId, Scope, Type, Types, applicable, item, property};
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::text::{At, FileId};

use super::styles::{self, Deep};
use super::text::Text;
use super::types::possible;
use crate::contract::Contract;

/// The schemas of a value, by which its texts are read.
#[derive(Clone)]
pub(super) struct Schemas<'a> {
    contract: &'a Contract,
    ids: Vec<SchemaId>,
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
        Self { contract, ids: contract.schemas_of(Some(definition)) }
    }

    pub(super) fn types(&self) -> Types {
        possible(self.contract.graph(), &self.ids)
    }

    /// Checks whether a value may be a scalar, so that a text can stand for it as a whole.
    pub(super) fn allow_scalars(&self) -> bool {
        let types = self.types();
        [Type::Boolean, Type::Integer, Type::Number, Type::String, Type::Null].into_iter().any(|ty| types.contains(ty))
    }

    pub(super) fn allow(&self, ty: Type) -> bool {
        self.types().contains(ty)
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
        Self { contract: self.contract, ids: property(self.contract.graph(), &self.applying(), key) }
    }

    pub(super) fn item(&self, index: usize) -> Self {
        Self { contract: self.contract, ids: item(self.contract.graph(), &self.applying(), index) }
    }

    fn applying(&self) -> Vec<SchemaId> {
        applicable(self.contract.graph(), self.ids.clone(), Scope::Possible)
    }

    /// Returns the value of several possible that satisfies the most schemas, of equal ones the first.
    pub(super) fn best(&self, candidates: Vec<Node>) -> Option<Node> {
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
        let (types, decoded) = (self.types(), text.decoded());
        let scalar = match decoded.as_str() {
            "true" | "false" if types.contains(Type::Boolean) => Some(Kind::Bool(decoded == "true")),
            "" if types.contains(Type::Null) && !types.contains(Type::String) => Some(Kind::Null),
            text if types.contains(Type::Number) || types.contains(Type::Integer) => number(text),
            _ => None,
        };
        let is_string = reading == Reading::String && types.contains(Type::String);
        Node::new(at(text), scalar.filter(|_| !is_string).unwrap_or(Kind::String(decoded)))
    }

    pub(super) fn array(&self, items: &[Text<'_>], reading: Reading, start: usize) -> Node {
        let item = |(index, text): (usize, &Text<'_>)| self.item(index).scalar(*text, reading);
        node(start, Kind::Array(items.iter().enumerate().map(item).collect()))
    }

    /// Reads properties; a later one of the same name replaces the earlier one.
    pub(super) fn object(&self, entries: &[styles::Entry<'_>], reading: Reading, start: usize) -> Node {
        let mut read: Vec<Entry> = Vec::new();
        for (key, text) in entries {
            let value = self.property(key).scalar(*text, reading);
            read.retain(|known| known.key != *key);
            read.push(Entry { at: value.at, key: key.clone(), value });
        }
        node(start, Kind::Object(read))
    }

    /// Reads what `name[a][b]=value` writes.
    pub(super) fn deep(&self, deep: &Deep<'_>, reading: Reading, start: usize) -> Node {
        let is_index = |key: &str| key.bytes().all(|byte| byte.is_ascii_digit());
        if deep.inner.is_empty() {
            let is_array = self.allow(Type::Array) && (deep.values.len() > 1 || !self.allow_scalars());
            return match deep.values.last() {
                Some(last) if !is_array => self.scalar(*last, reading),
                _ => self.array(&deep.values, reading, deep.values.first().map_or(start, |text| text.at)),
            };
        }
        if self.allow(Type::Array) && deep.inner.iter().all(|(key, _)| is_index(key)) {
            let mut items = Vec::new();
            for (_, inner) in &deep.inner {
                // `name[]=a&name[]=b` has several values at one place.
                let each = inner.values.iter().map(|value| Deep { values: vec![*value], inner: Vec::new() });
                let each: Vec<Deep<'_>> = each.collect();
                match (inner.inner.is_empty(), each) {
                    (true, each) => {
                        items.extend(each.iter().map(|value| self.item(0).deep(value, reading, start)));
                    }
                    (false, _) => items.push(self.item(items.len()).deep(inner, reading, start)),
                }
            }
            return node(start, Kind::Array(items));
        }
        let entry = |(key, inner): &(String, Deep<'_>)| {
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

fn at(text: Text<'_>) -> At {
    At { file: FileId(0), offset: text.at }
}

/// Makes a node at an offset.
pub(super) fn node(offset: usize, kind: Kind) -> Node {
    Node::new(At { file: FileId(0), offset }, kind)
}
