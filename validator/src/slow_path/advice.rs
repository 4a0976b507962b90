//! The advice, and the keys that the contract does not declare: one walk over the payload with the schemas that apply.

use std::collections::BTreeSet;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::Value;
use vistoria_schemas::contract::Level;
use vistoria_schemas::graph::{SchemaId, Scope, applicable, declares, item, property, reports_undeclared};
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::pointer::Pointer;

use super::discriminator;
use super::masking::shown;
use crate::body::Body;
use crate::code;
use crate::finding::{Fact, Finding, FindingCode, Found, Offset, RuleText};
use crate::settings::Settings;
use crate::subject::Identified;

/// Adds the findings of advice and of undeclared keys. A place with an error gets no advice on top.
pub(super) fn check(
    body: &Body,
    identified: &Identified<'_>,
    settings: &Settings,
    places_with_errors: &BTreeSet<Pointer>,
    findings: &mut Vec<Finding>,
) {
    let contract = identified.contract;
    if !contract.has_advice() && !contract.reports_undeclared_keys {
        return;
    }
    let root = contract.schemas_of(identified.schema());
    let mut walk = Walk { identified, settings, body, places_with_errors, findings, pointer: Pointer::root() };
    walk.visit(Schemas { applying: root.clone(), possible: root }, &body.node, &body.value);
}

struct Walk<'a, 'f> {
    identified: &'a Identified<'a>,
    settings: &'a Settings,
    body: &'a Body,
    places_with_errors: &'a BTreeSet<Pointer>,
    findings: &'f mut Vec<Finding>,
    /// The pointer of the value that is visited.
    pointer: Pointer,
}

/// The schemas of one value.
struct Schemas {
    /// Those that apply to the value.
    applying: Vec<SchemaId>,
    /// Those that could apply: a key that any of them declares is declared.
    possible: Vec<SchemaId>,
}

impl Walk<'_, '_> {
    fn visit(&mut self, schemas: Schemas, node: &Node, value: &Value) {
        let contract = self.identified.contract;
        let graph = contract.graph();
        let Schemas { mut applying, possible } = schemas;
        // All of them or none: a schema without advice may describe a key that another one's pattern would match.
        if !applying.iter().any(|id| contract.leads_to_advice(*id)) {
            applying.clear();
        }
        let is_container = matches!(value, Value::Object(_) | Value::Array(_));
        let looks_for_undeclared = is_container && contract.reports_undeclared_keys && !possible.is_empty();
        if applying.is_empty() && !looks_for_undeclared {
            return;
        }
        let applying = contract.applicable_to(applying, value);
        if !applying.is_empty() && !self.places_with_errors.contains(&self.pointer) {
            self.advice(&applying, node, value);
        }
        if !is_container {
            return;
        }
        let possible = applicable(graph, possible, Scope::Possible);
        match (&node.kind, value) {
            (Kind::Object(entries), Value::Object(values)) => {
                let inner: Vec<_> = entries.iter().map(|entry| property(graph, &possible, &entry.key)).collect();
                self.undeclared(&possible, entries.iter().zip(&inner));
                for (entry, possible) in entries.iter().zip(inner) {
                    if let Some(value) = values.get(&entry.key) {
                        self.pointer.push(&entry.key);
                        let applying = property(graph, &applying, &entry.key);
                        self.visit(Schemas { applying, possible }, &entry.value, value);
                        self.pointer.pop();
                    }
                }
            }
            (Kind::Array(nodes), Value::Array(values)) => {
                for (index, (node, value)) in nodes.iter().zip(values).enumerate() {
                    let [applying, possible] = [&applying, &possible].map(|schemas| item(graph, schemas, index));
                    self.pointer.push(index.to_string());
                    self.visit(Schemas { applying, possible }, node, value);
                    self.pointer.pop();
                }
            }
            _ => {}
        }
    }

    fn advice(&mut self, schemas: &[SchemaId], node: &Node, value: &Value) {
        let contract = self.identified.contract;
        let graph = contract.graph();
        let pointer = self.pointer.clone();
        if schemas.iter().any(|id| graph.schema(*id).extensions.is_read_only) {
            self.own(&code::READ_ONLY, Fact::ReadOnly, (&pointer, node));
        }
        for combinators in schemas.iter().filter_map(|id| graph.schema(*id).combinators.as_deref()) {
            if let Some((property, fact)) = discriminator::check(contract, combinators, value) {
                let place = node.get(&property).unwrap_or(node);
                self.own(&code::DISCRIMINATOR, fact, (&pointer.child(property), place));
            }
        }
        let codes: BTreeSet<&String> = schemas.iter().flat_map(|id| &graph.schema(*id).extensions.advice).collect();
        for code in codes {
            let validator = contract.advice_validator(code).filter(|validator| !validator.is_valid(value));
            let Some((validator, rule)) = validator.zip(contract.bundle().rule(code)) else { continue };
            for inner in failing_places(validator, value) {
                let value = value.pointer(&inner.to_string()).unwrap_or(value);
                let full = self.pointer.join(&inner);
                let found = Found::of(Some(value), self.settings.shown.has(&full));
                let (pointer, place) = self.shown(&full);
                self.findings.push(Finding {
                    code: FindingCode::Rule(code.clone()),
                    level: rule.level,
                    pointer,
                    place,
                    offset: Offset::Body(node.pointed(&inner).unwrap_or(node).at.offset),
                    fact: Fact::Advice { found },
                    rule: Some(RuleText::from(rule)),
                    alternative: None,
                    parameter: None,
                });
            }
        }
    }

    /// Adds a finding that no rule states.
    fn own(&mut self, code: &'static code::Code, fact: Fact, (pointer, node): (&Pointer, &Node)) {
        let vendor = self.identified.contract.vendor().to_owned();
        let finding = Finding::own(code, fact).placed(self.shown(pointer)).in_body(node.at.offset);
        self.findings.push(Finding { code: FindingCode::Schema { vendor, code }, ..finding });
    }

    /// Adds one note for all keys of an object that no schema declares. Each key comes with the schemas of its value.
    fn undeclared<'n>(&mut self, schemas: &[SchemaId], entries: impl Iterator<Item = (&'n Entry, &'n Vec<SchemaId>)>) {
        let contract = self.identified.contract;
        let graph = contract.graph();
        if !contract.reports_undeclared_keys || !reports_undeclared(graph, schemas) {
            return;
        }
        let is_undeclared = |(entry, inner): &(&Entry, &Vec<SchemaId>)| {
            // In such an object, what describes a value does so by the key's name.
            inner.is_empty() && !declares(graph, schemas, &entry.key)
        };
        let undeclared: Vec<&Entry> = entries.filter(is_undeclared).map(|(entry, _)| entry).collect();
        let Some(first) = undeclared.first() else { return };
        let names = || undeclared.iter().map(|entry| entry.key.clone()).collect();
        let names = self.settings.shown.is_all().then(names);
        let (pointer, place) = self.shown(&self.pointer);
        self.findings.push(Finding {
            code: FindingCode::Schema { vendor: contract.vendor().to_owned(), code: &code::UNDECLARED_KEY },
            level: Level::Note,
            pointer,
            place,
            offset: Offset::Body(first.at.offset),
            fact: Fact::UndeclaredProperties { count: undeclared.len(), names },
            rule: None,
            alternative: None,
            parameter: None,
        });
    }

    fn shown(&self, pointer: &Pointer) -> (Pointer, Pointer) {
        shown(pointer, self.body, Some(self.identified), self.settings)
    }
}

/// Returns the places in `value` at which an advice is not followed: the value itself, unless an assertion of ours is more
/// precise.
fn failing_places(validator: &Validator, value: &Value) -> BTreeSet<Pointer> {
    let place = |error: ValidationError<'_>| match error.kind() {
        ValidationErrorKind::Custom { message, .. } => Pointer::parse(message).unwrap_or_default(),
        _ => Pointer::root(),
    };
    validator.iter_errors(value).map(place).collect()
}
