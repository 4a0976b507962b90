//! The keys that distinguish events by shape, gathered once for each contract: those that every body of an event must
//! have, at its top and in the objects there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde_json::{Map, Value};
use vistoria_schemas::contract::Event;
use vistoria_schemas::graph::{ObjectKeywords, SchemaId, Scope, applicable};

use crate::contract::{Catalog, Contract};

/// The shapes of all contracts' events.
pub(super) struct Shapes<'a> {
    /// In the order of the catalog.
    contracts: Vec<(&'a Contract, OnceLock<ContractShapes>)>,
}

struct ContractShapes {
    /// The places of the events whose bodies may have to have a key at their top.
    by_required_key: BTreeMap<String, Vec<usize>>,
    /// The required keys of each event, gathered when the event is first a candidate.
    required: Vec<OnceLock<RequiredKeys>>,
}

impl<'a> Shapes<'a> {
    /// Prepares the shapes of a catalog; each contract's are gathered when they are first needed.
    pub(super) fn new(catalog: &'a Catalog) -> Self {
        Self { contracts: catalog.contracts().iter().map(|contract| (contract, OnceLock::new())).collect() }
    }

    /// Returns the events with which a body shares a key that any schema which could apply requires at the top, each with how
    /// far the body has its required keys. In the order of the contract.
    pub(super) fn candidates(
        &self,
        contract: &Contract,
        body: &Map<String, Value>,
    ) -> impl Iterator<Item = (&'a Event, Overlap)> {
        let known = self.contracts.iter().find(|(known, _)| std::ptr::eq(*known, contract));
        let places = known.map(|(contract, shapes)| {
            let shapes = shapes.get_or_init(|| ContractShapes::new(contract));
            let places = body.keys().filter_map(|key| shapes.by_required_key.get(key)).flatten().copied();
            let places: BTreeSet<usize> = places.collect();
            let events = &contract.bundle().events;
            let candidate = |place: usize| {
                let keys = shapes.required[place].get_or_init(|| RequiredKeys::of_event(contract, &events[place]));
                (&events[place], keys.overlap(body))
            };
            places.into_iter().map(candidate).collect::<Vec<_>>()
        });
        places.into_iter().flatten()
    }
}

impl ContractShapes {
    fn new(contract: &Contract) -> Self {
        let graph = contract.graph();
        let mut by_required_key: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, event) in contract.bundle().events.iter().enumerate() {
            let schemas = applicable(graph, contract.schemas_of(Some(&event.schema)), Scope::Possible);
            let objects = schemas.iter().filter_map(|id| graph.schema(*id).object.as_deref());
            let keys: BTreeSet<&str> = objects.flat_map(|object| &object.required).map(|key| &**key).collect();
            for key in keys {
                by_required_key.entry(key.to_owned()).or_default().push(place);
            }
        }
        let required = contract.bundle().events.iter().map(|_| OnceLock::new()).collect();
        Self { by_required_key, required }
    }
}

/// How far a body has the required keys of an event.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Overlap {
    /// The keys that the event requires at the top.
    pub required: usize,
    /// Those of them that the body has.
    pub present: usize,
    /// The required keys that the body has, at its top and in the objects there.
    pub matching: usize,
    /// The required keys that are missing there: at least so many errors the body has.
    pub missing: usize,
}

impl Overlap {
    /// Checks whether the body has enough of the keys at the top not to have them by chance: half of them, and two. An event
    /// that requires fewer than two has to have all of them.
    pub(super) fn is_enough(self) -> bool {
        self.present * 2 >= self.required && self.present >= self.required.min(2)
    }

    /// Checks whether a body with so many errors still is rather the event than a stranger that shares some keys with it: for
    /// each error it has two of the required keys.
    pub(super) fn outweighs(self, errors: usize) -> bool {
        errors * 2 <= self.matching
    }
}

/// The keys that an object must have, and those that the objects in it must have.
struct RequiredKeys {
    here: BTreeSet<String>,
    inside: BTreeMap<String, RequiredKeys>,
}

/// Deeper than this, events are alike, and a large contract has thousands of objects.
const LEVELS: usize = 1;

impl RequiredKeys {
    fn of_event(contract: &Contract, event: &Event) -> Self {
        Self::of_schemas(contract, contract.schemas_of(Some(&event.schema)), LEVELS)
    }

    fn of_schemas(contract: &Contract, schemas: Vec<SchemaId>, levels: usize) -> Self {
        let graph = contract.graph();
        let schemas = applicable(graph, schemas, Scope::Every);
        let objects = || schemas.iter().filter_map(|id| graph.schema(*id).object.as_deref());
        let mut properties: BTreeMap<&str, Vec<SchemaId>> = BTreeMap::new();
        for (key, id) in objects().flat_map(ObjectKeywords::properties).filter(|_| levels > 0) {
            properties.entry(key).or_default().push(id);
        }
        let inside = properties.into_iter().map(|(key, ids)| (key, Self::of_schemas(contract, ids, levels - 1)));
        let inside = inside.filter(|(_, inner)| !inner.here.is_empty() || !inner.inside.is_empty());
        Self {
            here: objects().flat_map(|object| &object.required).map(|key| (**key).to_owned()).collect(),
            inside: inside.map(|(key, inner)| (key.to_owned(), inner)).collect(),
        }
    }

    /// Counts the keys that a body has and those that are missing in it; of the objects in it, those that it has.
    fn overlap(&self, body: &Map<String, Value>) -> Overlap {
        let present = self.here.iter().filter(|key| body.contains_key(*key)).count();
        let required = self.here.len();
        let here = Overlap { required, present, matching: present, missing: required - present };
        let inside = self.inside.iter().filter_map(|(key, inner)| Some(inner.overlap(body.get(key)?.as_object()?)));
        inside.fold(here, |sum, inner| Overlap {
            matching: sum.matching + inner.matching,
            missing: sum.missing + inner.missing,
            ..sum
        })
    }
}
