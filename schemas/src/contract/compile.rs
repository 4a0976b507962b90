//! Compiles a contract to its bundle: schema and advice apart, annotations gone, rules replaced by their codes.

use serde_json::{Map, Value};

use super::bundle::{Bundle, Contract};
use super::compiler::compile_all;
use super::direction;
use super::info::Info;
use super::rules::Rule;
use super::traffic::Traffic;
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::document_codes;
use crate::keywords::{KeywordKind, keyword_kind};
use crate::node::{Kind, Node};
use crate::pointer::Pointer;
use crate::validators::DRAFT;

/// Compiles a contract. Returns `None` when there are errors, also when `jsonschema` refuses what the lints accept, which is
/// an error at the refused schema.
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
    if let Err(error) = compile_all(bundle) {
        let pointer = Pointer::parse(&error.pointer).unwrap_or_default();
        let name = pointer.tokens().get(1).cloned().unwrap_or_default();
        let inner: Pointer = pointer.tokens().iter().skip(2).cloned().collect();
        let (at, pointer) = match document.definitions.get(&name) {
            Some(definition) => {
                let at = definition.schema.pointed(&inner).map_or(definition.schema.at, |node| node.at);
                (at, definition.pointer.join(&inner))
            }
            None => Default::default(),
        };
        diagnostics.error(&document_codes::NOT_A_SCHEMA, at, pointer, error.message);
        return None;
    }
    Some(contract)
}

/// Makes a contract without compiling its validators.
pub(super) fn bundle(
    document: Document,
    info: Info,
    rules: Vec<Rule>,
    traffic: Traffic,
    fingerprint: String,
    (schema, advice): CompiledSchema,
) -> Contract {
    let bundle = Bundle {
        vendor: info.vendor,
        title: info.title,
        fingerprint,
        documents: info.documents,
        floor: info.floor,
        event_path: info.event_path,
        body_limit: info.body_limit,
        rules,
        events: traffic.events,
        operations: traffic.operations,
        signatures: traffic.signatures,
        sequences: traffic.sequences,
        schema,
        advice,
    };
    Contract { document, bundle }
}

/// The definitions without annotations, and the schema of each advice by its code.
pub(super) type CompiledSchema = (Value, Map<String, Value>);

/// Compiles the definitions of a document. Codes of rules start with `vendor`.
pub(super) fn schema(document: &Document, vendor: &str) -> CompiledSchema {
    let mut compiler = SchemaCompiler { vendor, advice: Map::new() };
    let definitions: Map<String, Value> = document
        .definitions
        .iter()
        .map(|(name, definition)| (name.clone(), compiler.schema(&definition.schema)))
        .collect();
    // Not by the macro, which would copy them.
    let keywords = [("$schema", Value::from(DRAFT)), ("$defs", Value::Object(definitions))];
    (keywords.into_iter().map(|(keyword, value)| (keyword.to_owned(), value)).collect(), compiler.advice)
}

struct SchemaCompiler<'a> {
    vendor: &'a str,
    advice: Map<String, Value>,
}

impl SchemaCompiler<'_> {
    fn schema(&mut self, node: &Node) -> Value {
        let Kind::Object(entries) = &node.kind else { return node.to_value() };
        let mut compiled = Map::new();
        for entry in entries {
            let value = match (entry.key.as_str(), keyword_kind(&entry.key)) {
                (_, Some(KeywordKind::Schema)) => self.schema(&entry.value),
                (_, Some(KeywordKind::SchemaList)) => {
                    entry.value.items().iter().map(|item| self.schema(item)).collect()
                }
                (_, Some(KeywordKind::SchemaMap)) => Value::Object(
                    entry.value.entries().iter().map(|entry| (entry.key.clone(), self.schema(&entry.value))).collect(),
                ),
                ("x-rule", _) => self.code(&entry.value),
                ("x-advice", _) => entry.value.items().iter().map(|item| self.one_advice(item)).collect(),
                // `jsonschema` knows the first ones no more than annotations, but the graph reads them.
                (direction::READ_ONLY | "discriminator" | "x-pii" | "x-since", _)
                | (_, Some(KeywordKind::Assertion)) => entry.value.to_value(),
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
