//! The advice, and the keys that the contract does not name: one walk over the payload with the schemas that apply.

use std::collections::BTreeSet;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::Value;
use vistoria_schemas::contract::Level;
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::pointer::Pointer;

use super::applied::{Mode, is_named, item, names_keys, property, spread};
use super::{Body, SchemaId, expectation, mask};
use crate::Settings;
use crate::finding::{Finding, Findings, Spot};
use crate::identify::Identified;

/// Adds what the advice says. A value that breaks the law at its place (`broken`) needs no advice on top.
pub(super) fn check(
    body: &Body,
    identified: &Identified<'_>,
    settings: &Settings,
    broken: &BTreeSet<Pointer>,
    findings: &mut Findings,
) {
    if identified.contract.bundle().advice.is_empty() && !identified.contract.tells_names {
        return;
    }
    let root = identified.contract.schema_of(identified.schema().unwrap_or_default());
    let mut walk = Walk { identified, settings, root: &body.node, broken, findings, pointer: Pointer::root() };
    walk.visit([root.clone(), root], &body.node, &body.value);
}

struct Walk<'a, 'f> {
    identified: &'a Identified<'a>,
    settings: &'a Settings,
    root: &'a Node,
    broken: &'a BTreeSet<Pointer>,
    findings: &'f mut Findings,
    /// Of the value at hand.
    pointer: Pointer,
}

impl Walk<'_, '_> {
    /// `applied` are the schemas that apply to the value, `known` those that could: a key that any of them names is named.
    fn visit(&mut self, [mut applied, known]: [Vec<SchemaId>; 2], node: &Node, value: &Value) {
        let contract = self.identified.contract;
        // All of them or none: one that has no advice may yet describe the key that another one's pattern would take.
        if !applied.iter().any(|id| contract.leads_to_advice(*id)) {
            applied.clear();
        }
        let is_container = matches!(value, Value::Object(_) | Value::Array(_));
        if known.is_empty() || (applied.is_empty() && !is_container) {
            return;
        }
        let schemas = spread(contract, applied, Mode::To(value));
        if !schemas.is_empty() && !self.broken.contains(&self.pointer) {
            self.advice(&schemas, node, value);
        }
        if !is_container {
            return;
        }
        let known = spread(contract, known, Mode::Any);
        match (&node.kind, value) {
            (Kind::Object(entries), Value::Object(values)) => {
                let inner: Vec<_> = entries.iter().map(|entry| property(contract, &known, &entry.key)).collect();
                self.unnamed(&known, entries.iter().zip(&inner));
                for (entry, known) in entries.iter().zip(inner) {
                    if let Some(value) = values.get(&entry.key) {
                        self.pointer.push(&entry.key);
                        self.visit([property(contract, &schemas, &entry.key), known], &entry.value, value);
                        self.pointer.pop();
                    }
                }
            }
            (Kind::Array(nodes), Value::Array(values)) => {
                for (index, (node, value)) in nodes.iter().zip(values).enumerate() {
                    let inner = [&schemas, &known].map(|schemas| item(contract, schemas, index));
                    self.pointer.push(index.to_string());
                    self.visit(inner, node, value);
                    self.pointer.pop();
                }
            }
            _ => {}
        }
    }

    fn advice(&mut self, schemas: &[SchemaId], node: &Node, value: &Value) {
        let contract = self.identified.contract;
        let codes: BTreeSet<&String> = schemas.iter().flat_map(|id| &contract.schema(*id).advice).collect();
        for code in codes {
            let validator = contract.advice(code).filter(|validator| !validator.is_valid(value));
            let Some((validator, rule)) = validator.zip(contract.bundle().rule(code)) else { continue };
            for inner in places(validator, value) {
                let pointer = self.pointer.join(&inner);
                let value = value.pointer(&inner.to_string()).unwrap_or(value);
                let shown = self.settings.show_values.then(|| value.to_string());
                self.findings.list.push(Finding {
                    code: code.clone(),
                    level: rule.level,
                    spot: Spot::Body(node.pointed(&inner).unwrap_or(node).at.offset),
                    pointer: mask(&pointer, self.root, Some(self.identified), self.settings),
                    message: rule.says.clone(),
                    expected: None,
                    found: Some(shown.unwrap_or_else(|| expectation::found(value).to_owned())),
                    rule: Some((rule.says.clone(), rule.source.clone())),
                });
            }
        }
    }

    /// One note for all the keys of an object that no schema names. What describes each key's value is given.
    fn unnamed<'n>(&mut self, schemas: &[SchemaId], entries: impl Iterator<Item = (&'n Entry, &'n Vec<SchemaId>)>) {
        let contract = self.identified.contract;
        if !contract.tells_names || !names_keys(contract, schemas) {
            return;
        }
        let is_unnamed = |(entry, inner): &(&Entry, &Vec<SchemaId>)| {
            // Where that is worth a note, what describes a value does so by the key's name.
            inner.is_empty() && !is_named(contract, schemas, &entry.key)
        };
        let unnamed: Vec<&Entry> = entries.filter(is_unnamed).map(|(entry, _)| entry).collect();
        let Some(first) = unnamed.first() else { return };
        let count = match unnamed.len() {
            1 => "1 key that the contract does not name".to_owned(),
            count => format!("{count} keys that the contract does not name"),
        };
        let names: Vec<&str> = unnamed.iter().map(|entry| entry.key.as_str()).collect();
        let message = if self.settings.show_values { format!("{count}: {}", names.join(", ")) } else { count };
        self.findings.list.push(Finding {
            code: format!("{}/schema/unnamed-key", contract.vendor()),
            level: Level::Note,
            pointer: mask(&self.pointer, self.root, Some(self.identified), self.settings),
            spot: Spot::Body(first.at.offset),
            message,
            expected: None,
            found: None,
            rule: None,
        });
    }
}

/// Where in `value` an advice is not followed: the value itself, unless an assertion of ours knows better. None when it is.
fn places(validator: &Validator, value: &Value) -> BTreeSet<Pointer> {
    let place = |error: ValidationError<'_>| match error.kind() {
        ValidationErrorKind::Custom { message, .. } => Pointer::parse(message).unwrap_or_default(),
        _ => Pointer::root(),
    };
    validator.iter_errors(value).map(place).collect()
}
