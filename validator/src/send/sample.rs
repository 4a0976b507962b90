//! Bodies for `send` and `mock`: the examples of an event or of a response, and more of them, varied as the schema allows. A varied
//! delivery is identified as its event, satisfies the schema, and has no warning that the best example does not have.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Map, Number, Value};
use vistoria_schemas::contract::Event;
use vistoria_schemas::graph::{SchemaId, Scope, Type, applicable, item, property};
use vistoria_schemas::pointer::Pointer;

use super::chance::Chance;
use crate::contract::Contract;

/// Variations that are tried for one that is new and valid.
const MAX_TRIES: usize = 500;
/// Of a first variation, one value in so many is varied; of later ones fewer, by one for so many tries.
const LEAST_RARITY: usize = 2;
const TRIES_A_RARITY: usize = 10;

/// Returns the codes of a body's warnings; `None` when it has an error, or is not of its event.
pub type Judge<'a> = Box<dyn Fn(&[u8]) -> Option<BTreeSet<String>> + 'a>;

/// Makes bodies of one event or response. The same seed makes the same bodies.
pub struct Samples<'a> {
    contract: &'a Contract,
    schema: &'a str,
    /// Pointer of the field that names the event, which is never varied.
    named_at: Option<&'a str>,
    judge: Judge<'a>,
    /// Codes of the warnings that a body may have; any when absent.
    allowed: Option<BTreeSet<String>>,
    examples: Vec<Value>,
    made: BTreeSet<String>,
    chance: Chance,
    /// One value in so many is varied. It grows while variations are not valid, since fewer changes break fewer rules.
    rarity: usize,
}

/// Returns the valid examples of an event, with their names.
pub fn examples(contract: &Contract, event: &Event) -> Vec<(String, String)> {
    of_examples(contract, &format!("valid/{}/", event.id))
}

/// Returns the examples below a folder that are bodies.
pub(crate) fn of_examples(contract: &Contract, folder: &str) -> Vec<(String, String)> {
    let all: BTreeMap<String, String> = serde_json::from_str(contract.examples).unwrap_or_default();
    let is_body = |name: &str| Path::new(name).extension().is_some_and(|extension| extension == "json");
    all.into_iter().filter(|(name, _)| name.starts_with(folder) && is_body(name)).collect()
}

/// Returns an example as it goes over the wire: without white space, when it is JSON.
pub fn compact(text: &str) -> Vec<u8> {
    match serde_json::from_str::<Value>(text) {
        Ok(value) => value.to_string().into_bytes(),
        Err(_) => text.as_bytes().to_vec(),
    }
}

impl<'a> Samples<'a> {
    /// Creates the samples of an event; `None` for an event without a valid example. With `warnings`, bodies may have any.
    pub fn new(contract: &'a Contract, event: &'a Event, seed: u64, warnings: bool, judge: Judge<'a>) -> Option<Self> {
        let bodies = examples(contract, event).into_iter().filter_map(|(_, text)| serde_json::from_str(&text).ok());
        let named_at = event.identification.body.as_ref().map(|field| field.pointer.as_str());
        Self::of(contract, (&event.schema, named_at), bodies.collect(), Chance::of(seed, &event.id), (warnings, judge))
    }

    /// Creates the samples of a definition from its examples; `None` when none of them is valid. The value at `named_at` is never
    /// varied.
    pub(crate) fn of(
        contract: &'a Contract,
        (schema, named_at): (&'a str, Option<&'a str>),
        examples: Vec<Value>,
        chance: Chance,
        (warnings, judge): (bool, Judge<'a>),
    ) -> Option<Self> {
        let judged = |body: Value| Some((judge(body.to_string().as_bytes())?, body));
        let judged: Vec<(BTreeSet<String>, Value)> = examples.into_iter().filter_map(judged).collect();
        let best = judged.iter().map(|(codes, _)| codes).min_by_key(|codes| codes.len())?.clone();
        let is_used = |codes: &BTreeSet<String>| warnings || codes.is_subset(&best);
        let examples = judged.into_iter().filter(|(codes, _)| is_used(codes)).map(|(_, body)| body).collect();
        Some(Self {
            contract,
            schema,
            named_at,
            judge,
            allowed: (!warnings).then_some(best),
            examples,
            made: BTreeSet::new(),
            chance,
            rarity: LEAST_RARITY,
        })
    }

    fn is_good(&self, body: &[u8]) -> bool {
        (self.judge)(body).is_some_and(|codes| self.allowed.as_ref().is_none_or(|allowed| codes.is_subset(allowed)))
    }

    /// Returns the schemas that apply to a value in any case.
    fn spread(&self, from: Vec<SchemaId>) -> Vec<SchemaId> {
        applicable(self.contract.graph(), from, Scope::Every)
    }

    /// Varies a value to which these schemas apply. Where no schema applies, nothing is known that could be varied.
    fn vary(&mut self, schemas: &[SchemaId], value: &Value, at: &Pointer) -> Value {
        if schemas.is_empty() || self.named_at.is_some_and(|named| at.to_string() == named) {
            return value.clone();
        }
        let graph = self.contract.graph();
        let all = || schemas.iter().map(|id| graph.schema(*id));
        if let Some(values) = all().find_map(|schema| schema.values.enumeration.as_ref()) {
            return if self.chance.one_in(self.rarity) {
                values[self.chance.below(values.len())].clone()
            } else {
                value.clone()
            };
        }
        let may_be_null = all().any(|schema| {
            schema.values.types.is_some_and(|types| types.contains(Type::Null) && types.iter().count() > 1)
        });
        if may_be_null && self.chance.one_in(4 * self.rarity) {
            return Value::Null;
        }
        let has_constant = all().any(|schema| schema.values.constant.is_some());
        let has_pattern = all().any(|schema| schema.string.as_ref().is_some_and(|string| string.pattern.is_some()));
        match value {
            _ if has_constant => value.clone(),
            Value::Object(entries) => Value::Object(self.vary_object(schemas, entries, at)),
            Value::Array(items) => {
                let inner = self.spread(item(graph, schemas, usize::MAX));
                let kept = items.iter().filter(|_| !self.chance.one_in(6 * self.rarity)).cloned().collect::<Vec<_>>();
                let item = |(index, item): (usize, &Value)| self.vary(&inner, item, &at.child(index.to_string()));
                kept.iter().enumerate().map(item).collect()
            }
            Value::Bool(bool) => Value::Bool(*bool ^ self.chance.one_in(self.rarity + 1)),
            Value::Number(number) if number.is_u64() && self.chance.one_in(self.rarity) => {
                let most = number.as_u64().unwrap_or_default().saturating_mul(2).clamp(2, 1 << 40);
                Value::Number(Number::from(self.chance.below(usize::try_from(most).unwrap_or(2))))
            }
            Value::String(text) if !has_pattern && self.chance.one_in(self.rarity) => {
                Value::String(self.chance.text(text))
            }
            other => other.clone(),
        }
    }

    fn vary_object(&mut self, schemas: &[SchemaId], entries: &Map<String, Value>, at: &Pointer) -> Map<String, Value> {
        let graph = self.contract.graph();
        let objects = schemas.iter().filter_map(|id| graph.schema(*id).object.as_deref());
        let required: BTreeSet<&str> = objects.flat_map(|object| &object.required).map(|key| &**key).collect();
        let mut varied = Map::new();
        for (key, value) in entries {
            let at = at.child(key);
            let leads_to_name = self.named_at.is_some_and(|named| named.starts_with(&at.to_string()));
            if !required.contains(key.as_str()) && !leads_to_name && self.chance.one_in(5 * self.rarity) {
                continue;
            }
            let inner = self.spread(property(graph, schemas, key));
            varied.insert(key.clone(), self.vary(&inner, value, &at));
        }
        varied
    }
}

impl Iterator for Samples<'_> {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        let schemas = self.spread(self.contract.schemas_of(Some(self.schema)));
        for tried in 0..MAX_TRIES {
            self.rarity = LEAST_RARITY + tried / TRIES_A_RARITY;
            let example = self.examples[self.chance.below(self.examples.len())].clone();
            let text = self.vary(&schemas, &example, &Pointer::root()).to_string();
            if self.is_good(text.as_bytes()) && self.made.insert(text.clone()) {
                return Some(text.into_bytes());
            }
        }
        None
    }
}
