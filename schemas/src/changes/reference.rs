//! The schema that another one stands for.

use crate::graph::{Graph, Reference, Schema, SchemaId};

/// The longest chain of references that is followed.
const MAX_STEPS: usize = 100;

/// Returns the schema that a schema stands for: one that is nothing but a reference, or nothing but one alternative.
pub(super) fn referenced(graph: &Graph, mut id: SchemaId) -> SchemaId {
    for _ in 0..MAX_STEPS {
        let schema = graph.schema(id);
        let target = schema.reference.as_ref().and_then(Reference::definition).filter(|_| schema.is_reference_only());
        let Some(target) = target.or_else(|| only_alternative(schema)) else { break };
        id = target;
    }
    id
}

/// Returns the only alternative of a union that demands nothing else.
fn only_alternative(schema: &Schema) -> Option<SchemaId> {
    let combinators = schema.combinators.as_ref()?;
    let is_alone = schema.reference.is_none()
        && schema.values.is_empty()
        && (schema.string.is_none() && schema.number.is_none() && schema.array.is_none() && schema.object.is_none())
        && schema.has_plain_keywords_only()
        && combinators.not.is_none()
        && combinators.condition.test.is_none();
    let mut all = combinators.all_of.iter().copied().chain(combinators.alternatives());
    let (first, second) = (all.next(), all.next());
    first.filter(|_| is_alone && second.is_none())
}
