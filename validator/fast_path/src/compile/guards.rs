//! Guards of alternatives: what every object that satisfies an alternative must have. To find less than there is rules out less,
//! and is never wrong.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use vistoria_schemas::graph::{Graph, Reference, Schema, SchemaId};

use crate::plan::guards::{GuardValue, Guards, KeyGuard};
use crate::plan::keys::KeyTable;
use crate::plan::sets::{AlternativeSet, MAX_MEMBERS};

/// What one schema demands of every object, by the names of keys.
#[derive(Debug, Clone, Default)]
struct Demands {
    required: BTreeSet<String>,
    /// The only values that a key may have, if it is there.
    constants: BTreeMap<String, BTreeSet<GuardValue>>,
    /// Values that a key may not have.
    excluded: BTreeMap<String, BTreeSet<GuardValue>>,
    /// The only keys that an object may have.
    allowed: Option<BTreeSet<String>>,
}

/// Returns the guards of alternatives; `None` when they would not rule anything out, or when there are too many alternatives.
pub(super) fn guards(graph: &Graph, alternatives: &[SchemaId]) -> Option<Guards> {
    let demands = |id: &SchemaId| demands(graph, *id, &mut Search { open: BTreeSet::new(), left: MAX_SCHEMAS });
    let demands: Vec<Demands> = alternatives.iter().map(demands).collect();
    let demanded = demands.iter().flat_map(|demands| demands.required.iter().chain(demands.constants.keys()));
    let mut keys: BTreeSet<&String> = demanded.collect();
    let allowed = demands.iter().filter_map(|demands| demands.allowed.as_ref()).flatten();
    let all: BTreeSet<&String> = keys.iter().copied().chain(allowed).collect();
    // A key that is not in the table is not allowed by any alternative that lists what it allows.
    let has_all = all.len() <= MAX_MEMBERS;
    if has_all {
        keys = all;
    }
    if !(2..=MAX_MEMBERS).contains(&alternatives.len()) || keys.is_empty() || keys.len() > MAX_MEMBERS {
        return None;
    }
    let keys: Vec<&String> = keys.into_iter().collect();
    let index = |key: &String| keys.binary_search(&key).unwrap_or_default();
    let required = demands.iter().map(|demands| demands.required.iter().map(index).collect()).collect();
    let others = set(&demands, |demands| !has_all || demands.allowed.is_none());
    let names = keys.iter().map(|key| (key.as_str().into(), key_guard(&demands, key))).collect();
    Some(Guards { keys: KeyTable::new(names)?, required, others })
}

/// Returns what a key says about alternatives with these demands.
fn key_guard(demands: &[Demands], key: &str) -> KeyGuard {
    let named = demands.iter().flat_map(|demands| [demands.constants.get(key), demands.excluded.get(key)]);
    let named: BTreeSet<&GuardValue> = named.flatten().flatten().collect();
    let allowing = |value: &GuardValue| (value.clone(), set(demands, |demands| demands.allow_value(key, Some(value))));
    KeyGuard {
        open: set(demands, |demands| demands.allow_value(key, None)),
        named: named.into_iter().map(allowing).collect(),
        allowing: set(demands, |demands| demands.allow(key)),
    }
}

/// Returns the set of the alternatives whose demands are so.
fn set(demands: &[Demands], is_so: impl Fn(&Demands) -> bool) -> AlternativeSet {
    demands.iter().enumerate().filter(|(_, demands)| is_so(demands)).map(|(index, _)| index).collect()
}

/// Schemas that are searched for the demands of one alternative.
const MAX_SCHEMAS: usize = 2000;

/// References that are followed inside each other.
const MAX_REFERENCES: usize = 8;

struct Search {
    /// The references on the way to the schema.
    open: BTreeSet<SchemaId>,
    /// The schemas that may still be searched.
    left: usize,
}

/// Returns what a schema demands of every object, perhaps not all of it.
fn demands(graph: &Graph, id: SchemaId, search: &mut Search) -> Demands {
    let mut found = Demands::default();
    if search.left == 0 {
        return found;
    }
    search.left -= 1;
    let schema = graph.schema(id);
    if let Some(target) = schema.reference.as_ref().and_then(Reference::definition)
        && search.open.len() < MAX_REFERENCES
        && search.open.insert(target)
    {
        found = demands(graph, target, search);
        search.open.remove(&target);
    }
    if let Some(combinators) = &schema.combinators {
        for inner in &combinators.all_of {
            found.add(demands(graph, *inner, search));
        }
        for alternatives in [&combinators.any_of, &combinators.one_of].into_iter().flatten() {
            let alternatives = alternatives.iter().map(|inner| demands(graph, *inner, search));
            if let Some(common) = alternatives.reduce(|one, other| one.common(&other)) {
                found.add(common);
            }
        }
    }
    let Some(object) = &schema.object else { return found };
    if object.patterns.is_none() && object.additional.is_some_and(|id| graph.schema(id).boolean == Some(false)) {
        let allowed = object.properties().map(|(key, _)| key.to_owned()).collect();
        found.add(Demands { allowed: Some(allowed), ..Demands::default() });
    }
    found.required.extend(object.required.iter().map(|key| (**key).to_owned()));
    for (key, inner) in object.properties() {
        let schema = graph.schema(inner);
        if let Some(values) = schema.values.listed().and_then(scalars) {
            found.add(Demands { constants: [(key.to_owned(), values)].into(), ..Demands::default() });
        }
        let negated = schema.combinators.as_ref().and_then(|combinators| combinators.not).map(|id| graph.schema(id));
        // A negation with anything beside the list excludes less.
        let negated = negated.filter(|negated| lists_only(negated));
        if let Some(values) = negated.and_then(|negated| negated.values.listed()) {
            let values = values.iter().filter_map(GuardValue::of).collect();
            found.add(Demands { excluded: [(key.to_owned(), values)].into(), ..Demands::default() });
        }
    }
    found
}

/// Returns the values when all of them are scalars.
fn scalars(values: &[Value]) -> Option<BTreeSet<GuardValue>> {
    values.iter().map(GuardValue::of).collect()
}

/// Checks whether a schema requires nothing but that a value is listed.
fn lists_only(schema: &Schema) -> bool {
    schema.reference.is_none()
        && schema.combinators.is_none()
        && schema.values.types.is_none()
        && (schema.values.constant.is_none() || schema.values.enumeration.is_none())
        && schema.string.is_none()
        && schema.number.is_none()
        && schema.has_plain_keywords_only()
}

impl Demands {
    /// Checks whether an object may have a key.
    fn allow(&self, key: &str) -> bool {
        self.allowed.as_ref().is_none_or(|allowed| allowed.contains(key))
    }

    /// Checks whether an object may have a key with a value; `None` is a value that no alternative names.
    fn allow_value(&self, key: &str, value: Option<&GuardValue>) -> bool {
        let has_value = |values: &BTreeSet<GuardValue>| value.is_some_and(|value| values.contains(value));
        self.allow(key)
            && self.constants.get(key).is_none_or(has_value)
            && !self.excluded.get(key).is_some_and(has_value)
    }

    fn add(&mut self, other: Self) {
        self.required.extend(other.required);
        self.allowed = match (self.allowed.take(), other.allowed) {
            (Some(one), Some(other)) => Some(one.intersection(&other).cloned().collect()),
            (one, other) => one.or(other),
        };
        for (key, values) in other.constants {
            match self.constants.get_mut(&key) {
                Some(known) => known.retain(|value| values.contains(value)),
                None => drop(self.constants.insert(key, values)),
            }
        }
        for (key, values) in other.excluded {
            self.excluded.entry(key).or_default().extend(values);
        }
    }

    /// Returns what both demand.
    fn common(self, other: &Self) -> Self {
        let both = |(key, mut values): (String, BTreeSet<GuardValue>)| {
            values.extend(other.constants.get(&key)?.iter().cloned());
            Some((key, values))
        };
        let excluded = |(key, mut values): (String, BTreeSet<GuardValue>)| {
            let others = other.excluded.get(&key)?;
            values.retain(|value| others.contains(value));
            Some((key, values))
        };
        Self {
            excluded: self.excluded.into_iter().filter_map(excluded).collect(),
            required: self.required.intersection(&other.required).cloned().collect(),
            constants: self.constants.into_iter().filter_map(both).collect(),
            allowed: self.allowed.zip(other.allowed.as_ref()).map(|(one, other)| one.union(other).cloned().collect()),
        }
    }
}
