//! The keys that every body of a definition must have: at its top, and in the objects there.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::catalog::Contract;
use crate::validate::SchemaId;
use crate::validate::applied::{Mode, spread};

/// The keys of an object, and of the objects in it.
pub(crate) struct Outline {
    required: BTreeSet<String>,
    inside: BTreeMap<String, Outline>,
}

/// Deeper than this events are alike, and a large contract has thousands of objects.
const LEVELS: usize = 1;

impl Outline {
    /// That of a definition.
    pub(crate) fn of(contract: &Contract, definition: &str) -> Self {
        Self::of_schemas(contract, contract.schema_of(definition), LEVELS)
    }

    fn of_schemas(contract: &Contract, schemas: Vec<SchemaId>, levels: usize) -> Self {
        let schemas = spread(contract, schemas, Mode::Every);
        let schemas = || schemas.iter().map(|id| contract.schema(*id));
        let mut properties: BTreeMap<&String, Vec<SchemaId>> = BTreeMap::new();
        for (key, id) in schemas().flat_map(|schema| &schema.properties).filter(|_| levels > 0) {
            properties.entry(key).or_default().push(*id);
        }
        let inside = properties.into_iter().map(|(key, ids)| (key, Self::of_schemas(contract, ids, levels - 1)));
        let inside = inside.filter(|(_, inner)| !inner.required.is_empty() || !inner.inside.is_empty());
        Self {
            required: schemas().flat_map(|schema| &schema.required).cloned().collect(),
            inside: inside.map(|(key, inner)| (key.clone(), inner)).collect(),
        }
    }

    /// How many of the keys are not in a body, of those for which there is an object. The law is broken at least so often.
    pub(crate) fn missing(&self, body: &Map<String, Value>) -> usize {
        let here = self.required.iter().filter(|key| !body.contains_key(*key)).count();
        let inside = self.inside.iter().filter_map(|(key, inner)| Some(inner.missing(body.get(key)?.as_object()?)));
        here + inside.sum::<usize>()
    }
}
