//! Properties by which alternatives are told apart: those for which each alternative allows only a few strings, such as `kind` in
//! `{"kind": "cat"}`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use serde_json::Value;
use vistoria_schemas::graph::{Graph, SchemaId, Scope, applicable};

use super::fit::Fit;

/// How deep unions in unions are looked at.
const MAX_DEPTH: usize = 8;

/// Properties of which a schema allows few strings, with these strings.
type Properties = BTreeMap<String, BTreeSet<String>>;

/// What tells a schema from other alternatives.
#[derive(Debug, Clone, Default)]
pub(super) struct ConstantsOfSchema {
    /// The properties, those of a schema that is a union included: each of its alternatives allows some of the strings.
    pub(super) properties: Properties,
    /// Those of them that stand outside such a union.
    own: BTreeSet<String>,
}

/// The constants of the schemas that were met as alternatives; every item of an array meets the same ones.
#[derive(Default)]
pub(super) struct Constants(HashMap<SchemaId, Rc<ConstantsOfSchema>>);

impl Constants {
    /// Returns the constants of a schema.
    pub(super) fn of(&mut self, graph: &Graph, id: SchemaId) -> Rc<ConstantsOfSchema> {
        Rc::clone(self.0.entry(id).or_insert_with(|| Rc::new(constants(graph, id, 0))))
    }
}

impl ConstantsOfSchema {
    /// Adds the words that a discriminator has for the schema.
    pub(super) fn name(&mut self, property: &str, words: BTreeSet<String>) {
        self.own.insert(property.to_owned());
        self.properties.insert(property.to_owned(), words);
    }
}

fn constants(graph: &Graph, id: SchemaId, depth: usize) -> ConstantsOfSchema {
    let mut found = ConstantsOfSchema::default();
    let applying = applicable(graph, vec![id], Scope::Every);
    for object in applying.iter().filter_map(|id| graph.schema(*id).object.as_ref()) {
        for (key, inner) in object.properties() {
            let inner = applicable(graph, vec![inner], Scope::Every);
            let listed = inner.iter().find_map(|id| graph.schema(*id).values.listed());
            let strings =
                listed.and_then(|values| values.iter().map(|value| value.as_str().map(str::to_owned)).collect());
            if let Some(strings) = strings {
                found.own.insert(key.to_owned());
                found.properties.entry(key.to_owned()).or_insert(strings);
            }
        }
    }
    if depth < MAX_DEPTH {
        for combinators in applying.iter().filter_map(|id| graph.schema(*id).combinators.as_ref()) {
            for union in [&combinators.any_of, &combinators.one_of].into_iter().flatten() {
                for (key, strings) in of_union(graph, union, depth + 1) {
                    found.properties.entry(key).or_insert(strings);
                }
            }
        }
    }
    found
}

/// Returns the properties that all alternatives of a union restrict, each with the strings of all of them.
fn of_union(graph: &Graph, alternatives: &[SchemaId], depth: usize) -> Properties {
    let of_each = alternatives.iter().map(|id| constants(graph, *id, depth).properties);
    let common = |mut all: Properties, next: Properties| {
        all.retain(|key, strings| {
            next.get(key).is_some_and(|more| {
                strings.extend(more.iter().cloned());
                true
            })
        });
        all
    };
    of_each.reduce(common).unwrap_or_default()
}

/// Counts the properties of a value that are one of the constants, and those that are not.
pub(super) fn fit(constants: &ConstantsOfSchema, value: &Value) -> Fit {
    fit_of(constants.properties.iter(), value)
}

/// Counts the same without those of a union, which counts its own.
pub(super) fn fit_outside_unions(constants: &ConstantsOfSchema, value: &Value) -> Fit {
    fit_of(constants.properties.iter().filter(|(key, _)| constants.own.contains(*key)), value)
}

fn fit_of<'c>(properties: impl Iterator<Item = (&'c String, &'c BTreeSet<String>)>, value: &Value) -> Fit {
    let mut fit = Fit::default();
    for (key, values) in properties {
        match value.get(key) {
            Some(Value::String(text)) if values.contains(text) => fit.same_constants += 1,
            Some(_) => fit.other_constants += 1,
            None => {}
        }
    }
    fit
}
