//! The types that a value may have by its schemas.

use std::collections::BTreeSet;

use vistoria_schemas::graph::{Graph, Reference, SchemaId, Type, Types};

/// Returns the types that a value may have that satisfies all these schemas; alternatives are not decided.
pub(super) fn possible(graph: &Graph, schemas: &[SchemaId]) -> Types {
    schemas.iter().fold(every(), |types, id| types.intersection(of(graph, *id, &mut BTreeSet::new())))
}

fn of(graph: &Graph, id: SchemaId, seen: &mut BTreeSet<SchemaId>) -> Types {
    // A schema that refers back to itself says nothing more.
    if !seen.insert(id) {
        return every();
    }
    let schema = graph.schema(id);
    let mut types = schema.values.types.unwrap_or_else(every);
    if let Some(listed) = schema.values.listed() {
        types = types.intersection(listed.iter().map(type_of).collect());
    }
    if let Some(target) = schema.reference.as_ref().and_then(Reference::definition) {
        types = types.intersection(of(graph, target, seen));
    }
    if let Some(combinators) = &schema.combinators {
        for id in &combinators.all_of {
            types = types.intersection(of(graph, *id, seen));
        }
        for alternatives in [&combinators.any_of, &combinators.one_of].into_iter().flatten() {
            let any = alternatives.iter().flat_map(|id| of(graph, *id, &mut seen.clone()).iter().collect::<Vec<_>>());
            types = types.intersection(any.collect());
        }
    }
    types
}

fn every() -> Types {
    Type::ALL.into_iter().collect()
}

fn type_of(value: &serde_json::Value) -> Type {
    use serde_json::Value::{Array, Bool, Null, Number, Object, String};
    match value {
        Null => Type::Null,
        Bool(_) => Type::Boolean,
        Number(_) => Type::Number,
        String(_) => Type::String,
        Array(_) => Type::Array,
        Object(_) => Type::Object,
    }
}
