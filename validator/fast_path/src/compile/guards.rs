//! Guards of alternatives: what every object that satisfies an alternative must have. To find less than there is rules out less,
//! and is never wrong.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use vistoria_schemas::graph::{Graph, Reference, SchemaId};

use crate::plan::guards::{AlternativeSet, Guard, Guards, KeyGuard, KeySet, MAX_KEYS, insert};
use crate::plan::keys::KeyTable;

/// What one schema demands of every object, by the names of keys.
#[derive(Debug, Clone, Default)]
struct Demands {
    required: BTreeSet<String>,
    constants: BTreeMap<String, BTreeSet<String>>,
    /// The only keys that an object may have.
    allowed: Option<BTreeSet<String>>,
}

/// Returns the guards of alternatives; `None` when they would not rule anything out.
pub(super) fn guards(graph: &Graph, alternatives: &[SchemaId]) -> Option<Guards> {
    let demands = |id: &SchemaId| demands(graph, *id, &mut Search { open: BTreeSet::new(), left: MAX_SCHEMAS });
    let demands: Vec<Demands> = alternatives.iter().map(demands).collect();
    let demanded = |demands: &'_ Demands| demands.required.iter().chain(demands.constants.keys()).cloned().collect();
    let mut keys: BTreeSet<String> = demands.iter().flat_map(|demands| -> Vec<String> { demanded(demands) }).collect();
    let allowed = demands.iter().filter_map(|demands| demands.allowed.as_ref()).flatten();
    let with_allowed: BTreeSet<String> = keys.iter().chain(allowed).cloned().collect();
    if with_allowed.len() <= MAX_KEYS {
        keys = with_allowed;
    }
    if alternatives.len() < 2 || keys.is_empty() || keys.len() > MAX_KEYS {
        return None;
    }
    let keys: Vec<String> = keys.into_iter().collect();
    let index = |key: &String| keys.binary_search(key).unwrap_or_default();
    let guard = |demands: &Demands| {
        let mut required = KeySet::default();
        demands.required.iter().for_each(|key| insert(&mut required, index(key)));
        let strings = |strings: &BTreeSet<String>| strings.iter().map(|string| string.as_str().into()).collect();
        let constants = demands.constants.iter().map(|(key, values)| (index(key), strings(values)));
        Guard { required, constants: constants.collect() }
    };
    let alternatives = demands.iter().map(guard).collect();
    let names = keys.iter().map(|key| (key.as_str().into(), key_guard(&demands, key))).collect();
    let others = set(&demands, |demands| demands.allowed.is_none());
    Some(Guards { keys: KeyTable::new(names)?, alternatives, others })
}

/// Returns what a key says about alternatives with these demands.
fn key_guard(demands: &[Demands], key: &str) -> KeyGuard {
    let allows = |demands: &Demands| demands.allowed.as_ref().is_none_or(|allowed| allowed.contains(key));
    let strings: BTreeSet<&String> =
        demands.iter().filter_map(|demands| demands.constants.get(key)).flatten().collect();
    let naming = |string: &str| {
        set(demands, |demands| demands.constants.get(key).is_some_and(|strings| strings.contains(string)))
    };
    KeyGuard {
        allowing: set(demands, allows),
        open: set(demands, |demands| !demands.constants.contains_key(key)),
        strings: strings.into_iter().map(|string| (string.as_str().into(), naming(string))).collect(),
    }
}

/// Returns the set of the alternatives whose demands are so. Those that have no bit are not asked for.
fn set(demands: &[Demands], is_so: impl Fn(&Demands) -> bool) -> AlternativeSet {
    let all = demands.iter().take(AlternativeSet::BITS as usize).enumerate();
    all.filter(|(_, demands)| is_so(demands)).fold(0, |set, (index, _)| set | 1 << index)
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
        let strings = graph.schema(inner).values.listed().and_then(strings);
        if let Some(strings) = strings {
            found.add(Demands { constants: [(key.to_owned(), strings)].into(), ..Demands::default() });
        }
    }
    found
}

/// Returns the values when all of them are strings.
fn strings(values: &[Value]) -> Option<BTreeSet<String>> {
    values.iter().map(|value| value.as_str().map(str::to_owned)).collect()
}

impl Demands {
    fn add(&mut self, other: Self) {
        self.required.extend(other.required);
        self.allowed = match (self.allowed.take(), other.allowed) {
            (Some(one), Some(other)) => Some(one.intersection(&other).cloned().collect()),
            (one, other) => one.or(other),
        };
        for (key, strings) in other.constants {
            match self.constants.get_mut(&key) {
                Some(known) => known.retain(|string| strings.contains(string)),
                None => drop(self.constants.insert(key, strings)),
            }
        }
    }

    /// Returns what both demand.
    fn common(self, other: &Self) -> Self {
        let both = |(key, mut strings): (String, BTreeSet<String>)| {
            strings.extend(other.constants.get(&key)?.iter().cloned());
            Some((key, strings))
        };
        Self {
            required: self.required.intersection(&other.required).cloned().collect(),
            constants: self.constants.into_iter().filter_map(both).collect(),
            allowed: self.allowed.zip(other.allowed.as_ref()).map(|(one, other)| one.union(other).cloned().collect()),
        }
    }
}
