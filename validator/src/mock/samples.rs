//! Bodies of responses and deliveries: the examples of the contract, the smallest that a schema accepts, and varied ones.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, OnceLock, PoisonError};

use serde_json::{Map, Value};
use vistoria_schemas::containment::{Comparison, Side};
use vistoria_schemas::contract::{MediaType, Operation, Response};
use vistoria_schemas::graph::{SchemaId, Scope, applicable, property};
use vistoria_schemas::pointer::Pointer;

use super::pointed::{get, set};
use crate::contract::Contract;
use crate::send::chance::Chance;
use crate::send::sample::{self, Judge};

/// The name of the example that stands for all, where several have names.
const USUAL: &str = "example";
/// Greatest depth to which optional properties are added to a sample.
const MAX_DEPTH: usize = 4;

/// The bodies of one contract.
pub(super) struct Samples<'a> {
    contract: &'a Contract,
    /// The examples of the contract's folder, by the folder of each, such as `createOrder/response-200`.
    folders: BTreeMap<String, Vec<(String, Value)>>,
    comparison: OnceLock<Mutex<Comparison>>,
}

impl<'a> Samples<'a> {
    pub(super) fn new(contract: &'a Contract) -> Self {
        let mut folders: BTreeMap<String, Vec<(String, Value)>> = BTreeMap::new();
        for (path, text) in sample::of_examples(contract, "valid/") {
            let path = path.trim_start_matches("valid/").trim_end_matches(".json");
            let (Some((folder, name)), Ok(value)) = (path.rsplit_once('/'), serde_json::from_str(&text)) else {
                continue;
            };
            folders.entry(folder.to_owned()).or_default().push((name.to_owned(), value));
        }
        for examples in folders.values_mut() {
            examples.sort_by_key(|(name, _)| name != USUAL);
        }
        Self { contract, folders, comparison: OnceLock::new() }
    }

    /// Returns the examples of an event.
    pub(super) fn of_event(&self, event: &str) -> &[(String, Value)] {
        self.folders.get(event).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns the examples of a response with this status, the usual one first. Those of other statuses that the contract describes
    /// by the same response come last.
    pub(super) fn of_response(
        &self,
        operation: &Operation,
        status: u16,
        media: Option<&MediaType>,
    ) -> Vec<(String, Value)> {
        let own = self.folders.get(&format!("{}/response-{status}", operation.id)).into_iter().flatten().cloned();
        let described = media.into_iter().flat_map(|media| media.examples.iter().cloned());
        let response = operation.response(status).map(|response| &response.status);
        let others = self.statuses(operation).into_iter().filter(|other| {
            *other != status && operation.response(*other).map(|response| &response.status) == response
        });
        let others = others.filter_map(|other| self.folders.get(&format!("{}/response-{other}", operation.id)));
        own.chain(described).chain(others.flatten().cloned()).collect()
    }

    /// Returns the statuses of which the contract's folder has examples.
    pub(super) fn statuses(&self, operation: &Operation) -> Vec<u16> {
        let start = format!("{}/response-", operation.id);
        self.folders.keys().filter_map(|folder| folder.strip_prefix(&start)?.parse().ok()).collect()
    }

    /// Returns a status of a response: its own, the first of its class that an example has, or the first of its class.
    pub(super) fn status_of(&self, operation: &Operation, response: &Response) -> u16 {
        let is_it = |status: &u16| operation.response(*status).is_some_and(|found| found.status == response.status);
        let of_class = || response.status.get(..1)?.parse::<u16>().ok().map(|class| class * 100);
        let shown = || self.statuses(operation).into_iter().find(is_it);
        response.status.parse().ok().or_else(shown).or_else(of_class).unwrap_or(200)
    }

    /// Returns the smallest value that is found of a definition.
    pub(super) fn smallest(&self, definition: &str) -> Option<Value> {
        self.smallest_of(&self.contract.schemas_of(Some(definition)))
            .filter(|value| self.contract.accepts(definition, value))
    }

    fn smallest_of(&self, schemas: &[SchemaId]) -> Option<Value> {
        let graph = self.contract.graph();
        let none = BTreeSet::new();
        let comparison = self.comparison.get_or_init(|| Mutex::new(Comparison::new((graph, &none), (graph, &none))));
        let mut comparison = comparison.lock().unwrap_or_else(PoisonError::into_inner);
        let places: Vec<_> = schemas.iter().map(|id| (Side::Old, *id)).collect();
        Some(comparison.questions().sample(&places)?.as_ref().clone())
    }

    /// Returns a value of a definition with the properties that it may have, as far as they are found.
    fn full(&self, definition: &str) -> Option<Value> {
        let mut value = self.smallest(definition)?;
        let schemas = self.contract.schemas_of(Some(definition));
        let mut at = Vec::new();
        self.fill(&mut value, (definition, &mut at), schemas, MAX_DEPTH);
        Some(value)
    }

    /// Adds optional properties to the object at a place of a value, each if the value is then still of the definition.
    fn fill(
        &self,
        whole: &mut Value,
        (definition, at): (&str, &mut Vec<String>),
        schemas: Vec<SchemaId>,
        depth: usize,
    ) {
        let Some(depth) = depth.checked_sub(1) else { return };
        let graph = self.contract.graph();
        let schemas = applicable(graph, schemas, Scope::Every);
        let objects = schemas.iter().filter_map(|id| graph.schema(*id).object.as_deref());
        let keys: Vec<String> =
            objects.flat_map(|object| object.properties().map(|(key, _)| key.to_owned()).collect::<Vec<_>>()).collect();
        for key in keys {
            let inner = property(graph, &schemas, &key);
            at.push(key);
            let pointer: Pointer = at.iter().cloned().collect();
            if get(whole, &pointer).is_none()
                && let Some(value) = self.smallest_of(&inner)
            {
                let mut changed = whole.clone();
                if set(&mut changed, &pointer, value) && self.contract.accepts(definition, &changed) {
                    *whole = changed;
                }
            }
            if get(whole, &pointer).is_some_and(Value::is_object) {
                self.fill(whole, (definition, &mut *at), inner, depth);
            }
            at.pop();
        }
    }

    /// Returns a varied value of a definition: of the examples or, when there are none, of what the schema shows.
    pub(super) fn varied(
        &self,
        definition: &str,
        examples: &[(String, Value)],
        chance: Chance,
        judge: Judge<'_>,
    ) -> Option<Value> {
        let mut examples: Vec<Value> = examples.iter().map(|(_, value)| value.clone()).collect();
        if examples.is_empty() {
            examples.extend(self.full(definition));
        }
        let mut samples = sample::Samples::of(self.contract, (definition, None), examples, chance, (false, judge))?;
        samples.next().and_then(|body| serde_json::from_slice(&body).ok())
    }
}

/// Returns a message that violates the contract, made of one that does not: without a property, with one of another type, or
/// another value altogether. `is_valid` decides; cut text is never valid.
pub(super) fn broken(value: &Value, is_valid: &dyn Fn(&Value) -> bool) -> Vec<u8> {
    let of_object = |entries: &Map<String, Value>| {
        let without = entries.keys().map(|key| {
            let mut rest = entries.clone();
            rest.remove(key);
            Value::Object(rest)
        });
        let others = entries.iter().map(|(key, value)| {
            let mut changed = entries.clone();
            changed.insert(key.clone(), if value.is_object() { Value::Bool(true) } else { Value::Object(Map::new()) });
            Value::Object(changed)
        });
        without.chain(others).collect::<Vec<_>>()
    };
    let mut candidates = value.as_object().map(of_object).unwrap_or_default();
    candidates.extend([Value::Null, Value::Array(Vec::new()), Value::Object(Map::new()), Value::Bool(true)]);
    match candidates.into_iter().find(|candidate| !is_valid(candidate)) {
        Some(found) => found.to_string().into_bytes(),
        None => b"{\"cut\":".to_vec(),
    }
}
