//! One of the two documents that are compared.

use std::collections::BTreeSet;

use serde_json::Value;

use super::reference::referenced;
use crate::contract::Bundle;
use crate::graph::{Graph, SchemaId};

/// One of the two documents that are compared, as the contract that it makes.
#[derive(Clone, Copy)]
pub struct Compared<'a> {
    /// The contract's data.
    pub bundle: &'a Bundle,
    /// Its schemas.
    pub graph: &'a Graph,
    /// The definition of the root, when it is a JSON Schema.
    pub root: Option<&'a str>,
    /// Definitions that accept more than they were written to.
    pub widened: &'a BTreeSet<String>,
    /// Whether the graph says everything that the document demands.
    pub is_flat: bool,
    /// Checks whether a definition accepts a value.
    pub accepts: &'a dyn Fn(&str, &Value) -> bool,
    /// Checks whether a schema accepts a value.
    pub is_satisfied: &'a dyn Fn(SchemaId, &Value) -> bool,
}

impl Compared<'_> {
    /// Returns the number of alternatives that the root of a JSON Schema has, those of its alternatives included.
    pub(super) fn alternatives(&self) -> Option<usize> {
        let root = self.graph.definition(self.root?)?;
        let inner = |id: SchemaId| -> Vec<SchemaId> {
            let combinators = self.graph.schema(referenced(self.graph, id)).combinators.as_ref();
            combinators.iter().flat_map(|all| all.alternatives()).collect()
        };
        let count = inner(root).into_iter().map(|id| inner(id).len().max(1)).sum();
        Some(usize::max(count, 1))
    }
}
