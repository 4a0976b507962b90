//! Alternatives of objects that become an enum: they are distinguished by a tag (a required property with different constants
//! in each), or each is named, by its definition or by a property that only it requires.
//!
//! A guard of each variant has the properties and constants by which decoding selects the variants to try; for example the tag
//! `kind` in `oneOf: [{properties: {kind: {const: a}}, required: [kind]}, {properties: {kind: {const: b}}, required: [kind]}]`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use vistoria_schemas::canonical::{Canonical, View};

use super::lowering::{Lowering, definition_name};
use crate::ir::{Branch, OneOf, Provenance, Shape};

/// The properties that an object of one alternative has.
#[derive(Debug, Clone, Default, PartialEq)]
struct Guard {
    /// All properties that it declares or requires.
    keys: BTreeSet<String>,
    required: BTreeSet<String>,
    constants: BTreeMap<String, Vec<Value>>,
}

impl Lowering<'_> {
    /// Makes an enum of `branches`, all of which are objects; `None` when they cannot be distinguished or named.
    pub(super) fn alternatives(
        &mut self,
        branches: &[&Canonical],
        exclusive: bool,
        provenance: &Provenance,
    ) -> Option<Shape> {
        let names: Vec<Option<String>> = branches.iter().map(|branch| self.reference(branch, provenance)).collect();
        let mut guards: Vec<Guard> =
            branches.iter().map(|branch| self.guard(branch, &provenance.definition, &mut BTreeSet::new())).collect();
        let tag = tag(&guards);
        let mut own = if tag.is_none() { own_keys(&guards) } else { Vec::new() };
        let unnamed: Vec<usize> = own
            .iter()
            .zip(&names)
            .enumerate()
            .filter(|(_, (own, name))| own.is_none() && name.is_none())
            .map(|(index, _)| index)
            .collect();
        if let [only] = unnamed[..] {
            own[only] = Some("other".to_owned());
        }
        let is_named = |index: usize| tag.is_some() || names[index].is_some() || own[index].is_some();
        // Objects with the same properties of which each requires others are better represented by one struct.
        let is_one = tag.is_none() && guards.iter().all(|guard| guard.keys == guards[0].keys);
        if is_one || !(0..branches.len()).all(is_named) {
            return None;
        }
        remove_common(&mut guards);
        let is_open = |guard: &&Guard| guard.required.is_empty() && guard.constants.is_empty();
        let discriminator = self.applicable(provenance).first().and_then(|applied| applied.schema.get("discriminator"));
        if exclusive && discriminator.is_some() && guards.iter().filter(is_open).count() > 1 {
            self.ir.undecided.push(provenance.clone());
        }
        let mut alternatives = Vec::new();
        for (index, ((branch, name), guard)) in branches.iter().zip(names).zip(guards).enumerate() {
            let of_tag = tag.as_ref().and_then(|tag| guard.constants.get(tag)).and_then(|values| values.first());
            let word = of_tag.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
            let label = name.or(word).or_else(|| own.get(index)?.clone()).unwrap_or_default();
            let shape = self.typed(branch, provenance.labelled(&label)).shape;
            let required = guard.required.into_iter().collect();
            alternatives.push(Branch { label, shape, required, constants: guard.constants });
        }
        Some(Shape::OneOf(OneOf { exclusive: exclusive && tag.is_none(), branches: alternatives }))
    }

    /// Returns the name of the definition that a form refers to, or the title of the alternative.
    fn reference(&self, form: &Canonical, provenance: &Provenance) -> Option<String> {
        let View::Reference(uri) = form.view() else { return None };
        let name = definition_name(&uri, &provenance.definition);
        self.outlined.get(name).map_or_else(|| Some(name.to_owned()), |alternative| alternative.title.clone())
    }

    /// Returns the guard of a form.
    fn guard(&self, form: &Canonical, current: &str, seen: &mut BTreeSet<String>) -> Guard {
        match form.view() {
            View::Object(object) => {
                let constants =
                    object.properties.iter().filter_map(|(key, form)| Some((key.clone(), plain_constants(form)?)));
                Guard {
                    keys: object.properties.keys().chain(&object.required).cloned().collect(),
                    required: object.required.iter().cloned().collect(),
                    constants: constants.collect(),
                }
            }
            View::Reference(uri) => {
                let name = definition_name(&uri, current);
                let form = self.form(name).filter(|_| seen.insert(name.to_owned()));
                let guard = form.map(|form| self.guard(form, name, seen)).unwrap_or_default();
                seen.remove(name);
                guard
            }
            View::AnyOf(branches) | View::OneOf(branches) => {
                let guards = branches.iter().map(|branch| self.guard(branch, current, seen));
                guards.reduce(|one, other| either(one, &other)).unwrap_or_default()
            }
            _ => Guard::default(),
        }
    }
}

/// Returns the guard of a value that matches either of two.
fn either(one: Guard, other: &Guard) -> Guard {
    let required: BTreeSet<String> = one.required.intersection(&other.required).cloned().collect();
    let mut constants = BTreeMap::new();
    for (key, mut values) in one.constants {
        let Some(more) = other.constants.get(&key) else { continue };
        values.extend(more.iter().filter(|value| !values.contains(value)).cloned().collect::<Vec<_>>());
        constants.insert(key, values);
    }
    Guard { keys: one.keys.union(&other.keys).cloned().collect(), required, constants }
}

/// Returns, for each alternative, a property that it requires and that the others do not have.
fn own_keys(guards: &[Guard]) -> Vec<Option<String>> {
    let is_own = |index: usize, key: &&String| {
        let mut others = guards.iter().enumerate().filter(|(other, _)| *other != index);
        others.all(|(_, other)| !other.keys.contains(*key))
    };
    let own = |(index, guard): (usize, &Guard)| guard.required.iter().find(|key| is_own(index, key)).cloned();
    guards.iter().enumerate().map(own).collect()
}

/// Returns the constants of a form, when each can be written in one way only, which numbers cannot.
fn plain_constants(form: &Canonical) -> Option<Vec<Value>> {
    let values = match form.view() {
        View::Const(value) => vec![value],
        View::Enum(values) => values,
        _ => return None,
    };
    let is_plain = |value: &Value| matches!(value, Value::String(_) | Value::Bool(_) | Value::Null);
    values.iter().all(is_plain).then_some(values)
}

/// Returns the property that all alternatives require, each with different constants.
fn tag(guards: &[Guard]) -> Option<String> {
    let is_tag = |key: &&String| {
        let mut seen: Vec<&Value> = Vec::new();
        guards.iter().all(|guard| {
            let values = guard.constants.get(*key).filter(|_| guard.required.contains(*key));
            values.is_some_and(|values| {
                let is_new = values.iter().all(|value| !seen.contains(&value));
                seen.extend(values);
                is_new
            })
        })
    };
    guards.first()?.constants.keys().find(is_tag).cloned()
}

/// Removes what all guards have in common, which distinguishes none of them.
fn remove_common(guards: &mut [Guard]) {
    let Some(first) = guards.first().cloned() else { return };
    let in_all = |key: &String| guards.iter().all(|guard| guard.required.contains(key));
    let common: Vec<String> = first.required.iter().filter(|key| in_all(key)).cloned().collect();
    let alike = |key: &String| guards.iter().all(|guard| guard.constants.get(key) == first.constants.get(key));
    let same: Vec<String> = first.constants.keys().filter(|key| alike(key)).cloned().collect();
    for guard in guards {
        guard.required.retain(|key| !common.contains(key));
        guard.constants.retain(|key, _| !same.contains(key));
    }
}
