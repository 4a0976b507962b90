//! Which schemas apply to which place of a payload. What each of them leads to is gathered once for a contract; with a
//! payload only numbers are passed around.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schemas::{Condition, Schema, SchemaId};
use crate::catalog::Contract;

/// Which schemas count.
#[derive(Clone, Copy)]
pub enum Mode<'v> {
    /// Those that apply to this value: of alternatives, the ones that it satisfies.
    To(&'v Value),
    /// Those that could apply to some value.
    Any,
    /// Those that apply to every value.
    Every,
}

/// `here` and every schema that applies to the same value through it, each once however many ways lead to it.
pub fn spread(contract: &Contract, here: Vec<SchemaId>, mode: Mode<'_>) -> Vec<SchemaId> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    let mut open = here;
    open.reverse();
    while let Some(here) = open.pop() {
        if seen.insert(here) {
            found.push(here);
            let inner = open.len();
            same_value(contract, contract.schema(here), mode, &mut open);
            open[inner..].reverse();
        }
    }
    found
}

/// Adds the schemas that `schema` applies to the same value.
fn same_value(contract: &Contract, schema: &Schema, mode: Mode<'_>, inner: &mut Vec<SchemaId>) {
    inner.extend(&schema.always);
    match mode {
        Mode::To(value) => {
            inner.extend(schema.alternatives.iter().copied().filter(|id| contract.is_satisfied(*id, value)));
            if let Some(condition) = &schema.condition {
                let holds = contract.is_satisfied(condition.of, value);
                inner.extend(if holds { condition.then } else { condition.otherwise });
            }
        }
        Mode::Any => {
            inner.extend(&schema.alternatives);
            inner.extend(schema.condition.iter().flat_map(Condition::all));
            inner.extend(&schema.dependent);
        }
        Mode::Every => {}
    }
}

/// The schemas for the value under `key`.
pub fn property(contract: &Contract, schemas: &[SchemaId], key: &str) -> Vec<SchemaId> {
    let all = || schemas.iter().map(|id| contract.schema(*id));
    let described: Vec<SchemaId> = all().filter_map(|schema| schema.properties.get(key).copied()).collect();
    if !described.is_empty() {
        return described;
    }
    let patterns = all().flat_map(|schema| schema.patterns.iter().copied());
    patterns.chain(all().filter_map(|schema| schema.additional)).collect()
}

/// Whether any of `schemas` names the key.
pub fn is_named(contract: &Contract, schemas: &[SchemaId], key: &str) -> bool {
    schemas.iter().map(|id| contract.schema(*id)).any(|schema| {
        schema.properties.contains_key(key) || schema.required.contains(key) || schema.dependents.contains(key)
    })
}

/// The schemas for an item of a list.
pub fn item(contract: &Contract, schemas: &[SchemaId], index: usize) -> Vec<SchemaId> {
    let all = schemas.iter().map(|id| contract.schema(*id));
    all.filter_map(|schema| schema.prefix.get(index).copied().or(schema.items)).collect()
}

/// Whether a key that none of `schemas` names is worth a note. An object used as a map has none to name.
pub fn names_keys(contract: &Contract, schemas: &[SchemaId]) -> bool {
    let all = || schemas.iter().map(|id| contract.schema(*id));
    all().any(|schema| schema.describes_properties) && !all().any(|schema| schema.is_map)
}
