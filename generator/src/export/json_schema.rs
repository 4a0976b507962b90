//! JSON Schema 2020-12 of a contract: a definition for each of its schemas, without the keywords of OpenAPI and of Vistoria.

use vistoria_schemas::contract::specification::Specification;
use vistoria_schemas::document::Document;
use vistoria_schemas::formats;
use vistoria_schemas::keywords::{KeywordKind, keyword_kind};
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::text::At;
use vistoria_schemas::validators::{DRAFT, definition_reference};

use super::loss::{Found, RawLoss};
use super::tree::{entry, list, object, reference, text};

/// The keywords of OpenAPI that JSON Schema does not have.
const OF_OPENAPI: [&str; 5] = ["nullable", "discriminator", "xml", "externalDocs", "example"];

/// Writes one document of all definitions. It accepts what its root accepts: that of a JSON Schema, else the body of any event.
pub(super) fn whole(specification: &Specification, found: &mut Found) -> Node {
    let at = At::default();
    let contract = &specification.contract;
    let mut entries =
        vec![entry(at, "$schema", text(at, DRAFT)), entry(at, "title", text(at, contract.bundle.title.clone()))];
    let events = contract.bundle.events.iter().map(|event| reference(at, definition_reference(&event.schema)));
    let events: Vec<Node> = events.collect();
    match &specification.root {
        Some(root) => entries.push(entry(at, "$ref", text(at, definition_reference(root)))),
        None if !events.is_empty() => entries.push(entry(at, "anyOf", list(at, events))),
        None => found
            .note("the document has definitions only, and accepts every value by itself: refer to one of its `$defs`"),
    }
    let definitions = contract.document.definitions.keys();
    let definitions = definitions
        .filter_map(|name| definition(&contract.document, name, found).map(|schema| entry(at, name.clone(), schema)));
    entries.push(entry(at, "$defs", object(at, definitions.collect())));
    object(at, entries)
}

/// Writes a definition.
pub(super) fn definition(document: &Document, name: &str, found: &mut Found) -> Option<Node> {
    document.definitions.get(name).map(|definition| schema(&definition.schema, found))
}

fn schema(node: &Node, found: &mut Found) -> Node {
    let Kind::Object(entries) = &node.kind else { return node.clone() };
    let mut written = Vec::new();
    for field in entries {
        let value = &field.value;
        let value = match (keyword_kind(&field.key), &value.kind) {
            (Some(KeywordKind::Schema), _) => schema(value, found),
            (Some(KeywordKind::SchemaList), Kind::Array(items)) => {
                list(value.at, items.iter().map(|item| schema(item, found)).collect())
            }
            (Some(KeywordKind::SchemaMap), Kind::Object(entries)) => {
                let entries = entries.iter().map(|entry| Entry { value: schema(&entry.value, found), ..entry.clone() });
                object(value.at, entries.collect())
            }
            (Some(KeywordKind::Assertion), _) if field.key.starts_with("x-") => {
                let what = format!("JSON Schema has no `{}`, which is left out: only Vistoria checks it", field.key);
                found.loss(assertion(field, field.key.clone(), what));
                continue;
            }
            (Some(_), _) if !field.key.starts_with("x-") && !OF_OPENAPI.contains(&field.key.as_str()) => {
                if let Some(format) = value.as_str().filter(|_| field.key == "format").and_then(formats::format) {
                    let what =
                        format!("the format `{}` is an annotation to others: only Vistoria checks it", format.name);
                    found.loss(assertion(field, format!("format {}", format.name), what));
                }
                value.clone()
            }
            _ if field.key == "example" && node.get("examples").is_none() => {
                written.push(entry(field.at, "examples", list(field.at, vec![value.clone()])));
                continue;
            }
            _ => continue,
        };
        written.push(Entry { value, ..field.clone() });
    }
    object(node.at, written)
}

fn assertion(field: &Entry, keyword: String, what: String) -> RawLoss {
    RawLoss { at: field.at, keyword, what, help: "check what the other tool accepted with `vistoria check`, too" }
}
