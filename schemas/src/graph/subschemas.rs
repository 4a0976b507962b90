//! What the keyword groups share: ids for the subschemas that a keyword holds, and readers of small values.

use std::collections::{BTreeMap, VecDeque};

use serde_json::Value;

use super::id::SchemaId;
use crate::pointer::Pointer;

/// Result of offering a keyword to a group.
pub(super) enum Parsed {
    /// The keyword belongs to another group.
    Other,
    /// The keyword belongs to the group and was read.
    Read,
    /// The keyword belongs to the group, and its value is not what the metaschema demands.
    Malformed,
}

impl Parsed {
    /// Stores what was read; `None` is malformed.
    pub(super) fn store<T>(into: &mut T, value: Option<T>) -> Self {
        match value {
            Some(value) => {
                *into = value;
                Self::Read
            }
            None => Self::Malformed,
        }
    }
}

/// A subschema that has an id and is not parsed yet.
pub(super) struct Pending<'v> {
    pub parent: Option<(u32, Box<str>)>,
    pub schema: &'v Value,
}

/// Gives ids to the subschemas of one definition and keeps them until they are parsed, in the order of the ids.
pub(super) struct Subschemas<'v> {
    definition: u32,
    indices: &'v BTreeMap<String, u32>,
    next: u32,
    /// The index of the schema that is being parsed.
    pub(super) parent: u32,
    pub(super) pending: VecDeque<Pending<'v>>,
}

impl<'v> Subschemas<'v> {
    /// Starts with the definition itself.
    pub(super) fn new(definition: u32, schema: &'v Value, indices: &'v BTreeMap<String, u32>) -> Self {
        let pending = [Pending { parent: None, schema }].into();
        Self { definition, indices, next: 1, parent: 0, pending }
    }

    /// Returns the id of a definition that a reference names.
    pub(super) fn named(&self, name: &str) -> Option<SchemaId> {
        self.indices.get(name).map(|definition| SchemaId { definition: *definition, index: 0 })
    }

    /// Returns the id of the subschema of a keyword.
    pub(super) fn one(&mut self, keyword: &str, schema: &'v Value) -> SchemaId {
        self.add(keyword.into(), schema)
    }

    /// Returns the ids of the subschemas of a keyword whose value is a list; `None` when it is none.
    pub(super) fn list(&mut self, keyword: &str, schemas: &'v Value) -> Option<Vec<SchemaId>> {
        let schemas = schemas.as_array()?.iter().enumerate();
        Some(schemas.map(|(index, schema)| self.add(format!("{keyword}/{index}").into(), schema)).collect())
    }

    /// Returns the ids of the subschemas of a keyword whose value is an object, by key; `None` when it is none.
    pub(super) fn map(&mut self, keyword: &str, schemas: &'v Value) -> Option<Vec<(Box<str>, SchemaId)>> {
        let add = |(key, schema): (&String, &'v Value)| {
            let step = format!("{keyword}/{}", Pointer::fragment_token(key));
            (key.as_str().into(), self.add(step.into(), schema))
        };
        Some(schemas.as_object()?.iter().map(add).collect())
    }

    fn add(&mut self, step: Box<str>, schema: &'v Value) -> SchemaId {
        let id = SchemaId { definition: self.definition, index: self.next };
        self.next += 1;
        self.pending.push_back(Pending { parent: Some((self.parent, step)), schema });
        id
    }
}

/// Reads a non-negative whole number, also one that is written as `2.0`.
pub(super) fn count(value: &Value) -> Option<u64> {
    let float = |float: f64| (float.fract() == 0.0).then(|| format!("{float}").parse().ok()).flatten();
    value.as_u64().or_else(|| value.as_f64().and_then(float))
}

/// Reads a list of strings.
pub(super) fn strings(value: &Value) -> Option<Vec<Box<str>>> {
    value.as_array()?.iter().map(|item| item.as_str().map(Into::into)).collect()
}
