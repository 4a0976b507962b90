//! Properties by which alternatives are told apart: those whose values a schema restricts to a few strings, such as `kind` in
//! `{"kind": "cat"}`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use serde_json::Value;
use vistoria_schemas::graph::{Graph, SchemaId, Scope, applicable};

use super::fit::Fit;

/// The properties that a schema restricts to a few strings, with these strings.
pub(super) type ConstantsOfSchema = BTreeMap<String, BTreeSet<String>>;

/// The constants of the schemas that were met as alternatives; every item of an array meets the same ones.
#[derive(Default)]
pub(super) struct Constants(HashMap<SchemaId, Rc<ConstantsOfSchema>>);

impl Constants {
    /// Returns the constants of a schema.
    pub(super) fn of(&mut self, graph: &Graph, id: SchemaId) -> Rc<ConstantsOfSchema> {
        Rc::clone(self.0.entry(id).or_insert_with(|| Rc::new(constants(graph, id))))
    }
}

fn constants(graph: &Graph, id: SchemaId) -> ConstantsOfSchema {
    let mut found = ConstantsOfSchema::new();
    for schema in applicable(graph, vec![id], Scope::Every) {
        let Some(object) = &graph.schema(schema).object else { continue };
        for (key, inner) in object.properties() {
            let inner = applicable(graph, vec![inner], Scope::Every);
            let listed = inner.iter().find_map(|id| graph.schema(*id).values.listed());
            let strings =
                listed.and_then(|values| values.iter().map(|value| value.as_str().map(str::to_owned)).collect());
            if let Some(strings) = strings {
                found.entry(key.to_owned()).or_insert(strings);
            }
        }
    }
    found
}

/// Counts the properties of a value that are one of the constants, and those that are not.
pub(super) fn fit(constants: &ConstantsOfSchema, value: &Value) -> Fit {
    let mut fit = Fit::default();
    for (key, values) in constants {
        match value.get(key) {
            Some(Value::String(text)) if values.contains(text) => fit.same_constants += 1,
            Some(_) => fit.other_constants += 1,
            None => {}
        }
    }
    fit
}
