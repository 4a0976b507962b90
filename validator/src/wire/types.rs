//! The types that a value may have by its schemas.

use std::collections::BTreeMap;

use vistoria_schemas::graph::{Graph, Reference, SchemaId, Type, Types};

/// Returns the types that a value may have that satisfies all these schemas; alternatives are not decided.
pub(super) fn possible(graph: &Graph, schemas: &[SchemaId]) -> Types {
    let mut known = BTreeMap::new();
    schemas.iter().fold(every(), |types, id| types.intersection(of(graph, *id, &mut known)))
}

/// Returns the types that a schema allows. Each schema is visited once: alternatives may share most of theirs.
fn of(graph: &Graph, id: SchemaId, known: &mut BTreeMap<SchemaId, Types>) -> Types {
    if let Some(types) = known.get(&id) {
        return *types;
    }
    // A schema that refers back to itself says nothing more.
    known.insert(id, every());
    let schema = graph.schema(id);
    let mut types = schema.values.types.unwrap_or_else(every);
    if let Some(listed) = schema.values.listed() {
        types = types.intersection(listed.iter().map(type_of).collect());
    }
    if let Some(target) = schema.reference.as_ref().and_then(Reference::definition) {
        types = types.intersection(of(graph, target, known));
    }
    if let Some(combinators) = &schema.combinators {
        for id in &combinators.all_of {
            types = types.intersection(of(graph, *id, known));
        }
        for alternatives in [&combinators.any_of, &combinators.one_of].into_iter().flatten() {
            let mut any = Vec::new();
            for id in alternatives {
                any.extend(of(graph, *id, known).iter());
            }
            types = types.intersection(any.into_iter().collect());
        }
    }
    known.insert(id, types);
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
