//! A message that is made of a valid one, value by value, and stays valid: a value that would make it invalid is not put in.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use vistoria_schemas::graph::{SchemaId, Scope, applicable, declares, item, property, reports_undeclared};
use vistoria_schemas::pointer::Pointer;

use super::pointed::{get, merged, remove, set, text};
use crate::contract::Contract;

/// The codes of the warnings of a message.
pub(super) type Codes = BTreeSet<String>;

/// Returns the codes of the warnings of a message; `None` when it has an error.
pub(super) type Judge<'j> = &'j dyn Fn(&Value) -> Option<Codes>;

/// A valid message.
pub(super) struct Draft<'j> {
    value: Value,
    judge: Judge<'j>,
    codes: Codes,
}

/// How values come into a message.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// A value takes the place of another one.
    Replace,
    /// The properties of an object are replaced one by one.
    Merge,
}

impl<'j> Draft<'j> {
    /// Starts from a message; `None` when it is not valid.
    pub(super) fn new(value: Value, judge: Judge<'j>) -> Option<Self> {
        let codes = judge(&value)?;
        Some(Self { value, judge, codes })
    }

    pub(super) fn value(&self) -> &Value {
        &self.value
    }

    pub(super) fn into_value(self) -> Value {
        self.value
    }

    /// Takes the place of the message, if that is valid.
    pub(super) fn replace(&mut self, value: Value) -> bool {
        let found = (self.judge)(&value);
        let is_valid = found.is_some();
        if let Some(codes) = found {
            (self.value, self.codes) = (value, codes);
        }
        is_valid
    }

    /// Puts a value at a place, if the message stays valid. A text also stands for the number or the truth value that it is written
    /// as, where the place has one.
    pub(super) fn set(&mut self, at: &Pointer, new: Value, manner: Manner) -> bool {
        let old = get(&self.value, at).cloned().unwrap_or_default();
        let new = if manner == Manner::Merge { merged(&old, new) } else { new };
        let scalar = |new: &Value| {
            serde_json::from_str(new.as_str()?).ok().filter(|value: &Value| !value.is_object() && !value.is_array())
        };
        let other = match &new {
            Value::String(_) => scalar(&new),
            Value::Number(_) | Value::Bool(_) => Some(Value::String(text(&new))),
            _ => None,
        };
        let is_other_first = new.is_string() && (old.is_number() || old.is_boolean());
        let mut candidates: Vec<Value> = [Some(new), other].into_iter().flatten().collect();
        if is_other_first {
            candidates.reverse();
        }
        candidates.into_iter().any(|candidate| {
            let mut changed = self.value.clone();
            set(&mut changed, at, candidate) && self.replace(changed)
        })
    }

    /// Takes the value at a place out: a list and an object are empty then, another value is removed, else null or empty. It stays
    /// where all of these would be wrong, or lead to a warning.
    pub(super) fn clear(&mut self, at: &Pointer) {
        let Some(old) = get(&self.value, at) else { return };
        let empty = match old {
            Value::String(_) => Some(json!("")),
            Value::Array(_) => Some(json!([])),
            Value::Object(_) => Some(json!({})),
            _ => None,
        };
        let is_container = old.is_array() || old.is_object();
        let mut without = self.value.clone();
        let removed = remove(&mut without, at).then_some(without);
        let with = |value: Value| {
            let mut changed = self.value.clone();
            set(&mut changed, at, value).then_some(changed)
        };
        let empty = empty.and_then(with);
        // A list without items and an object without properties say as much as one that is not there.
        let candidates =
            if is_container { [empty, removed, with(Value::Null)] } else { [removed, with(Value::Null), empty] };
        for candidate in candidates.into_iter().flatten() {
            if let Some(codes) = (self.judge)(&candidate).filter(|codes| codes.is_subset(&self.codes)) {
                (self.value, self.codes) = (candidate, codes);
                return;
            }
        }
    }
}

/// The schemas of a place in messages of a definition.
pub(super) struct Place<'a> {
    contract: &'a Contract,
    schemas: Vec<SchemaId>,
}

impl<'a> Place<'a> {
    /// Goes to a place in messages of a definition.
    pub(super) fn new(contract: &'a Contract, definition: Option<&str>, pointer: &Pointer) -> Self {
        let graph = contract.graph();
        let spread = |schemas| applicable(graph, schemas, Scope::Possible);
        let start = spread(contract.schemas_of(definition));
        let schemas = pointer.tokens().iter().fold(start, |schemas, token| {
            let inner = property(graph, &schemas, token);
            let index = || Pointer::index(token).map(|index| item(graph, &schemas, index)).unwrap_or_default();
            spread(if inner.is_empty() { index() } else { inner })
        });
        Self { contract, schemas }
    }

    /// Checks whether an object there may have a key: the contract declares it, or expects others than those that it declares.
    pub(super) fn takes(&self, key: &str) -> bool {
        let graph = self.contract.graph();
        declares(graph, &self.schemas, key) || !reports_undeclared(graph, &self.schemas)
    }

    /// Returns the keys that an object there may have, as far as the contract declares them.
    pub(super) fn declared(&self) -> BTreeSet<String> {
        let graph = self.contract.graph();
        let objects = self.schemas.iter().filter_map(|id| graph.schema(*id).object.as_deref());
        objects.flat_map(|object| object.declared().map(str::to_owned).collect::<Vec<_>>()).collect()
    }
}
