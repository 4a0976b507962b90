//! The types that the schemas at a place allow.

use vistoria_schemas::graph::{Graph, SchemaId, Scope, Types, applicable, item, property};
use vistoria_schemas::node::{Kind, Node};
use vistoria_schemas::pointer::Pointer;

use crate::subject::Identified;

/// Returns the types that every schema which applies at `pointer` in any case allows; `None` when none says, or when
/// alternatives say more.
pub(super) fn types(identified: &Identified<'_>, body: &Node, pointer: &Pointer) -> Option<Types> {
    allowed(identified.contract.graph(), schemas_at(identified, body, pointer, Scope::Every))
}

/// Returns the schemas of the value at `pointer`, whether it is there or not.
pub(super) fn schemas_at(identified: &Identified<'_>, body: &Node, pointer: &Pointer, scope: Scope) -> Vec<SchemaId> {
    let contract = identified.contract;
    let graph = contract.graph();
    let mut here = contract.schemas_of(identified.schema());
    let mut node = Some(body);
    for token in pointer.tokens() {
        let schemas = applicable(graph, here, scope);
        here = match (node.map(|node| &node.kind), Pointer::index(token)) {
            (Some(Kind::Array(_)), Some(index)) => item(graph, &schemas, index),
            _ => property(graph, &schemas, token),
        };
        node = node.and_then(|node| node.pointed(&Pointer::root().child(token)));
    }
    here
}

/// Returns the types that these schemas together allow in any case; `None` when none says, or when alternatives say more.
pub(super) fn allowed(graph: &Graph, schemas: Vec<SchemaId>) -> Option<Types> {
    let schemas = applicable(graph, schemas, Scope::Every);
    let schemas = || schemas.iter().map(|id| graph.schema(*id));
    // Which alternative would hold is not known.
    if schemas().any(|schema| schema.combinators.as_ref().is_some_and(|all| all.alternatives().next().is_some())) {
        return None;
    }
    let allowed = schemas().filter_map(|schema| schema.values.types).reduce(Types::intersection)?;
    (!allowed.is_empty()).then_some(allowed)
}
