//! Which schemas apply to which place of a payload. Only ids are passed around.

use std::collections::BTreeSet;

use super::arena::Graph;
use super::id::SchemaId;
use super::objects::ObjectKeywords;
use super::references::Reference;
use super::schema::Schema;

/// Which schemas count as applying to a value.
#[derive(Clone, Copy)]
pub enum Scope<'f> {
    /// Those that apply to every value: references and `allOf`.
    Every,
    /// Those that could apply to some value: alternatives, both branches of conditions, and dependent schemas too.
    Possible,
    /// Those that apply to one value, of which the function knows whether it satisfies a schema.
    Satisfied(&'f dyn Fn(SchemaId) -> bool),
}

/// Up to so many schemas are compared one by one, which is faster than a set.
const FEW: usize = 16;

/// Returns `from` and every schema that applies to the same value through it, each once.
pub fn applicable(graph: &Graph, from: Vec<SchemaId>, scope: Scope<'_>) -> Vec<SchemaId> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut is_new = |id: SchemaId, found: &[SchemaId]| {
        if found.len() < FEW {
            return !found.contains(&id);
        }
        if seen.is_empty() {
            seen.extend(found);
        }
        seen.insert(id)
    };
    let mut open = from;
    open.reverse();
    while let Some(id) = open.pop() {
        if is_new(id, &found) {
            found.push(id);
            let first = open.len();
            add_same_value(graph.schema(id), scope, &mut open);
            open[first..].reverse();
        }
    }
    found
}

/// Adds the schemas that `schema` applies to the same value.
fn add_same_value(schema: &Schema, scope: Scope<'_>, into: &mut Vec<SchemaId>) {
    if let Some(combinators) = &schema.combinators {
        into.extend(&combinators.all_of);
    }
    into.extend(schema.reference.as_ref().and_then(Reference::definition));
    if let Some(combinators) = &schema.combinators {
        match scope {
            Scope::Every => {}
            Scope::Possible => {
                into.extend(combinators.alternatives());
                into.extend(combinators.condition.all());
            }
            Scope::Satisfied(is_satisfied) => {
                into.extend(combinators.alternatives().filter(|id| is_satisfied(*id)));
                let condition = &combinators.condition;
                if let Some(test) = condition.test {
                    into.extend(if is_satisfied(test) { condition.then } else { condition.otherwise });
                }
            }
        }
    }
    if let (Scope::Possible, Some(object)) = (scope, &schema.object) {
        into.extend(object.dependent_schemas.iter().map(|(_, id)| *id));
    }
}

/// Returns the schemas of the value under `key`, where `schemas` apply to the object.
pub fn property(graph: &Graph, schemas: &[SchemaId], key: &str) -> Vec<SchemaId> {
    let described: Vec<SchemaId> = objects(graph, schemas).filter_map(|object| object.property(key)).collect();
    if !described.is_empty() {
        return described;
    }
    let patterns = objects(graph, schemas).flat_map(|object| object.patterns().map(|(_, id)| id));
    let additional = objects(graph, schemas).filter(|object| !object.has_boolean_additional);
    patterns.chain(additional.filter_map(|object| object.additional)).collect()
}

/// Returns the schemas of the item at `index`, where `schemas` apply to the array.
pub fn item(graph: &Graph, schemas: &[SchemaId], index: usize) -> Vec<SchemaId> {
    let arrays = schemas.iter().filter_map(|id| graph.schema(*id).array.as_deref());
    arrays.filter_map(|array| array.item(index)).collect()
}

/// Checks whether any of `schemas` mentions a key by its name.
pub fn declares(graph: &Graph, schemas: &[SchemaId], key: &str) -> bool {
    objects(graph, schemas).any(|object| object.declares(key))
}

/// Checks whether a key that none of `schemas` declares is worth a note. An object that is used as a map declares none.
pub fn reports_undeclared(graph: &Graph, schemas: &[SchemaId]) -> bool {
    let describes = objects(graph, schemas).any(|object| object.properties.is_some());
    describes && !objects(graph, schemas).any(ObjectKeywords::is_map)
}

fn objects<'g>(graph: &'g Graph, schemas: &[SchemaId]) -> impl Iterator<Item = &'g ObjectKeywords> {
    schemas.iter().filter_map(|id| graph.schema(*id).object.as_deref())
}
