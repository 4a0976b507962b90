//! Containment of each definition that both documents have, both ways.

use std::collections::BTreeMap;

use crate::containment::{Containment, Place, Questions, Side};
use serde_json::Value;

use super::compared::Compared;

/// The answers about one pair.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// Whether every value of the old schema is one of the new.
    pub old_within_new: Containment,
    /// Whether every value of the new schema is one of the old.
    pub new_within_old: Containment,
}

/// The answers about all pairs.
#[derive(Debug, Default)]
pub struct Pairs {
    /// That of the roots of two JSON Schemas.
    pub roots: Option<Pair>,
    /// Those of definitions, by name.
    pub definitions: BTreeMap<String, Pair>,
}

/// Compares every pair.
pub(super) fn compare(old: &Compared<'_>, new: &Compared<'_>, mut questions: Questions<'_>) -> Pairs {
    let mut pair = |before: &str, after: &str| {
        let old_place = (Side::Old, old.graph.definition(before)?);
        let new_place = (Side::New, new.graph.definition(after)?);
        let (one, other) = ((old, before, old_place), (new, after, new_place));
        Some(Pair {
            old_within_new: answer(&mut questions, one, other),
            new_within_old: answer(&mut questions, other, one),
        })
    };
    let roots = match (&old.root, &new.root) {
        (Some(before), Some(after)) => pair(before, after),
        _ => None,
    };
    let names = old.bundle.schema["$defs"].as_object().into_iter().flatten().map(|(name, _)| name);
    let definitions = names.filter_map(|name| Some((name.clone(), pair(name, name)?))).collect();
    Pairs { roots, definitions }
}

/// Returns whether the values of one schema are within another, a "no" only with a value that `jsonschema` accepts and refuses.
fn answer(
    questions: &mut Questions<'_>,
    (inner, inner_name, inner_place): (&Compared<'_>, &str, Place),
    (outer, outer_name, outer_place): (&Compared<'_>, &str, Place),
) -> Containment {
    let is_proof = |value: &Value| (inner.accepts)(inner_name, value) && !(outer.accepts)(outer_name, value);
    match questions.is_within(inner_place, outer_place) {
        Containment::Yes => Containment::Yes,
        Containment::No(value) if is_proof(&value) => Containment::No(value),
        Containment::No(_) => Containment::Undecided("a value that only one of two validators refuses".into()),
        Containment::Undecided(keyword) => {
            // A few values can be tried, where the validator of the other side decides by the document as written: the bundle's when
            // nothing was lost on the way to it, else that of the root.
            let is_root = outer.root == Some(outer_name);
            let is_exact = outer.widened.is_empty() || (is_root && !outer.is_flat);
            let values = questions.values_of(inner_place).filter(|_| is_exact);
            let Some(values) = values else { return Containment::Undecided(keyword) };
            let refused = values.into_iter().find(|value| is_proof(value));
            refused.map_or(Containment::Yes, |value| Containment::No(value.into()))
        }
    }
}
