//! The contract as the validator takes it: law and advice apart, words gone, rules by their codes.

use serde_json::{Map, Value};

use super::info::Info;
use super::{Bundle, Contract, Rule, Traffic};
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::keywords::{Holds, holds};
use crate::law;
use crate::node::{Kind, Node};
use crate::pointer::Pointer;

/// `None` when `jsonschema` refuses what the checks before let pass, with a diagnostic that says where.
pub(super) fn compile(
    document: Document,
    info: Info,
    rules: Vec<Rule>,
    traffic: Traffic,
    fingerprint: String,
    diagnostics: &mut Diagnostics,
) -> Option<Contract> {
    let compiled = schema(&document, &info.vendor);
    let contract = bundle(document, info, rules, traffic, fingerprint, compiled);
    let Contract { document, bundle } = &contract;
    if diagnostics.has_errors() {
        return None;
    }
    if let Err(refusal) = law::compiles(bundle) {
        let pointer = Pointer::parse(&refusal.pointer).unwrap_or_default();
        let name = pointer.tokens().get(1).cloned().unwrap_or_default();
        let inner: Pointer = pointer.tokens().iter().skip(2).cloned().collect();
        let (at, pointer) = match document.definitions.get(&name) {
            Some(definition) => {
                let at = definition.schema.pointed(&inner).map_or(definition.schema.at, |node| node.at);
                (at, definition.pointer.join(&inner))
            }
            None => Default::default(),
        };
        diagnostics.error("contract/not-a-schema", at, pointer, refusal.message);
        return None;
    }
    Some(contract)
}

/// The contract, whatever `jsonschema` makes of it.
pub(super) fn bundle(
    document: Document,
    info: Info,
    rules: Vec<Rule>,
    traffic: Traffic,
    fingerprint: String,
    (schema, advice): Compiled,
) -> Contract {
    let bundle = Bundle {
        vendor: info.vendor,
        title: info.title,
        fingerprint,
        documents: info.documents,
        rules,
        events: traffic.events,
        operations: traffic.operations,
        signatures: traffic.signatures,
        schema,
        advice,
    };
    Contract { document, bundle }
}

/// The definitions without words, and the schema of each advice.
pub(super) type Compiled = (Value, Map<String, Value>);

pub(super) fn schema(document: &Document, vendor: &str) -> Compiled {
    let mut compiler = Compiler { vendor, advice: Map::new() };
    let definitions: Map<String, Value> = document
        .definitions
        .iter()
        .map(|(name, definition)| (name.clone(), compiler.schema(&definition.schema)))
        .collect();
    // Not by the macro, which would copy them.
    let keywords = [("$schema", Value::from(law::DRAFT)), ("$defs", Value::Object(definitions))];
    (keywords.into_iter().map(|(keyword, value)| (keyword.to_owned(), value)).collect(), compiler.advice)
}

struct Compiler<'a> {
    vendor: &'a str,
    advice: Map<String, Value>,
}

impl Compiler<'_> {
    fn schema(&mut self, node: &Node) -> Value {
        let Kind::Object(entries) = &node.kind else { return node.to_value() };
        let mut compiled = Map::new();
        for entry in entries {
            let value = match (entry.key.as_str(), holds(&entry.key)) {
                (_, Some(Holds::Schema)) => self.schema(&entry.value),
                (_, Some(Holds::SchemaList)) => entry.value.items().iter().map(|item| self.schema(item)).collect(),
                (_, Some(Holds::SchemaMap)) => Value::Object(
                    entry.value.entries().iter().map(|entry| (entry.key.clone(), self.schema(&entry.value))).collect(),
                ),
                ("x-rule", _) => self.code(&entry.value),
                ("x-advice", _) => entry.value.items().iter().map(|item| self.one_advice(item)).collect(),
                ("x-pii", _) | (_, Some(Holds::Assertion)) => entry.value.to_value(),
                _ => continue,
            };
            compiled.insert(entry.key.clone(), value);
        }
        Value::Object(compiled)
    }

    fn code(&self, rule: &Node) -> Value {
        Value::String(format!("{}/{}", self.vendor, rule.get("id").and_then(Node::as_str).unwrap_or_default()))
    }

    fn one_advice(&mut self, advice: &Node) -> Value {
        let code = self.code(advice);
        if let (Some(code), Some(schema)) = (code.as_str(), advice.get("schema")) {
            let schema = self.schema(schema);
            self.advice.insert(code.to_owned(), schema);
        }
        code
    }
}
