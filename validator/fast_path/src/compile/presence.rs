//! Which schemas are conditions on the presence of keys, and nothing else.

use vistoria_schemas::graph::{Graph, ObjectKeywords, Reference, Schema, SchemaId, Types};

use super::types::type_bits;
use crate::plan::presence::Presence;
use crate::plan::requirements::{ANY, OBJECT};

/// A condition on objects, and the other types that satisfy the schema.
pub(super) struct PresenceSchema {
    pub presence: Presence,
    pub others: u8,
}

/// Schemas inside each other, references counted.
const MAX_DEPTH: usize = 20;

/// Returns the condition that one of the schemas at least is satisfied.
pub(super) fn any(graph: &Graph, ids: &[SchemaId]) -> Option<PresenceSchema> {
    any_within(graph, ids, MAX_DEPTH)
}

/// Returns the condition that exactly one of the schemas is satisfied.
pub(super) fn one(graph: &Graph, ids: &[SchemaId]) -> Option<PresenceSchema> {
    one_within(graph, ids, MAX_DEPTH)
}

/// Returns the condition that a schema is not satisfied.
pub(super) fn not(graph: &Graph, id: SchemaId) -> Option<PresenceSchema> {
    within(graph, id, MAX_DEPTH).map(PresenceSchema::negated)
}

fn within(graph: &Graph, id: SchemaId, depth: usize) -> Option<PresenceSchema> {
    let schema = graph.schema(id);
    let depth = depth.checked_sub(1)?;
    if let Some(Reference::Definition(target)) = schema.reference
        && schema.is_reference_only()
    {
        return within(graph, target, depth);
    }
    let types = types(schema)?;
    let required = schema.object.iter().flat_map(|object| &object.required).map(|key| &**key);
    let mut all = vec![PresenceSchema { presence: Presence::has(required), others: types & !OBJECT }];
    if let Some(combinators) = &schema.combinators {
        if combinators.condition.test.is_some() || combinators.discriminator.is_some() {
            return None;
        }
        for inner in &combinators.all_of {
            all.push(within(graph, *inner, depth)?);
        }
        if let Some(any) = &combinators.any_of {
            all.push(any_within(graph, any, depth)?);
        }
        if let Some(one) = &combinators.one_of {
            all.push(one_within(graph, one, depth)?);
        }
        if let Some(negated) = combinators.not {
            all.push(within(graph, negated, depth)?.negated());
        }
    }
    let others = all.iter().fold(ANY & !OBJECT, |others, inner| others & inner.others);
    Some(PresenceSchema { presence: Presence::All(all.into_iter().map(|inner| inner.presence).collect()), others })
}

fn any_within(graph: &Graph, ids: &[SchemaId], depth: usize) -> Option<PresenceSchema> {
    let all: Vec<_> = ids.iter().map(|id| within(graph, *id, depth)).collect::<Option<_>>()?;
    let others = all.iter().fold(0, |others, inner| others | inner.others);
    Some(PresenceSchema { presence: Presence::Any(all.into_iter().map(|inner| inner.presence).collect()), others })
}

fn one_within(graph: &Graph, ids: &[SchemaId], depth: usize) -> Option<PresenceSchema> {
    let all: Vec<_> = ids.iter().map(|id| within(graph, *id, depth)).collect::<Option<_>>()?;
    let (once, _) = all.iter().fold((0, 0), |(once, twice), inner| {
        let twice = twice | (once & inner.others);
        ((once | inner.others) & !twice, twice)
    });
    Some(PresenceSchema {
        presence: Presence::One(all.into_iter().map(|inner| inner.presence).collect()),
        others: once,
    })
}

impl PresenceSchema {
    fn negated(self) -> Self {
        Self { presence: Presence::Not(Box::new(self.presence)), others: ANY & !OBJECT & !self.others }
    }
}

/// Returns the types of a schema that requires nothing of a value but its type, keys of it, and what its combinators do.
fn types(schema: &Schema) -> Option<u8> {
    let is_plain = schema.reference.is_none()
        && schema.values.constant.is_none()
        && schema.values.enumeration.is_none()
        && schema.string.is_none()
        && schema.number.is_none()
        && schema.array.is_none()
        && schema.object.as_deref().is_none_or(requires_keys_only)
        && schema.has_plain_keywords_only();
    let types = schema.values.types.map_or(Some(ANY), types_with_objects);
    types.filter(|_| is_plain)
}

/// Returns the bits of types when objects are among them.
fn types_with_objects(types: Types) -> Option<u8> {
    let (bits, integers_only) = type_bits(types);
    (bits & OBJECT != 0 && !integers_only).then_some(bits)
}

/// Checks whether an object has to have some keys, and nothing else is required of it.
pub(super) fn requires_keys_only(object: &ObjectKeywords) -> bool {
    object.properties.is_none()
        && !object.is_map()
        && object.names.is_none()
        && object.min_properties.is_none()
        && object.max_properties.is_none()
        && object.dependent_required.is_empty()
        && object.dependent_schemas.is_empty()
}
