//! Whether a payload can have a field, by the contract.

use crate::flow::context::Described;
use crate::graph::{Graph, ObjectKeywords, SchemaId, Scope, applicable, declares, item, property, reports_undeclared};
use crate::pointer::Pointer;

/// What is known of a field.
pub(super) enum Known {
    /// A payload may have it.
    Possible,
    /// No payload has it.
    Missing {
        /// Number of tokens of the pointer that lead to something.
        depth: usize,
        /// The key that does not exist.
        key: String,
        /// The keys that do.
        keys: Vec<String>,
    },
}

/// Returns what is known of the field at a place of a definition's values.
pub(super) fn known(described: Described<'_>, definition: &str, pointer: &Pointer) -> Known {
    let graph = described.graph;
    let Some(start) = graph.definition(definition) else { return Known::Possible };
    let mut schemas = applicable(graph, vec![start], Scope::Possible);
    for (depth, token) in pointer.tokens().iter().enumerate() {
        let inner = below(graph, &schemas, token);
        if inner.is_empty() {
            let is_undeclared = !declares(graph, &schemas, token) && reports_undeclared(graph, &schemas);
            let is_index = Pointer::index(token).is_some() && has_items(graph, &schemas);
            if !is_undeclared || is_index {
                return Known::Possible;
            }
            return Known::Missing { depth, key: token.clone(), keys: keys(graph, &schemas) };
        }
        schemas = applicable(graph, inner, Scope::Possible);
    }
    Known::Possible
}

/// Returns the schemas of what is below a token, where these apply to the value.
fn below(graph: &Graph, schemas: &[SchemaId], token: &str) -> Vec<SchemaId> {
    let items = Pointer::index(token).map(|index| item(graph, schemas, index)).unwrap_or_default();
    property(graph, schemas, token).into_iter().chain(items).collect()
}

fn has_items(graph: &Graph, schemas: &[SchemaId]) -> bool {
    schemas.iter().any(|id| graph.schema(*id).array.is_some())
}

/// Returns the properties that schemas describe.
pub(super) fn keys(graph: &Graph, schemas: &[SchemaId]) -> Vec<String> {
    let objects = schemas.iter().filter_map(|id| graph.schema(*id).object.as_deref());
    let mut keys: Vec<String> = objects.flat_map(ObjectKeywords::properties).map(|(key, _)| key.to_owned()).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}
