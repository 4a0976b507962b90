//! One JSON Schema for each message: the body of each event, and of the request and the responses of each call.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;
use vistoria_schemas::contract::specification::Specification;
use vistoria_schemas::document::REFERENCE_PREFIX;
use vistoria_schemas::keywords::{KeywordKind, keyword_kind};
use vistoria_schemas::node::{Kind, Node};
use vistoria_schemas::sources::Sources;
use vistoria_schemas::text::At;
use vistoria_schemas::validators::DRAFT;

use super::json_schema::definition;
use super::loss::Found;
use super::tree::{entry, object, set, sole_reference, text};

/// A message: its name, what it is, and the definition of its body.
struct Message {
    name: String,
    summary: String,
    definition: String,
}

/// Returns the name of a document for its file: the vendor, else the name of its own file.
pub(super) fn document_name(specification: &Specification, sources: &Sources) -> String {
    let vendor = &specification.contract.bundle.vendor;
    if vendor.is_empty() { sources.root().stem().to_owned() } else { vendor.clone() }
}

/// Writes the documents, each with its name: `clinicarx.attendance-new`, `calcom.createBooking.request`.
pub(super) fn documents(specification: &Specification, of: &str, found: &mut Found) -> Vec<(String, Node)> {
    let definitions = &specification.contract.document.definitions;
    let written: BTreeMap<&str, Node> = definitions
        .keys()
        .filter_map(|name| Some((name.as_str(), definition(&specification.contract.document, name, found)?)))
        .collect();
    let mut taken = BTreeSet::new();
    let messages = messages(specification);
    let documents = messages.into_iter().filter_map(|message| {
        let plain = |char: char| if char.is_ascii_alphanumeric() || "._-".contains(char) { char } else { '-' };
        let wished: String = format!("{of}.{}", message.name).chars().map(plain).collect();
        let mut names = std::iter::once(wished.clone()).chain((2..).map(|number| format!("{wished}-{number}")));
        // Some file systems do not tell letters by their case.
        let name = names.find(|name| taken.insert(name.to_lowercase()))?;
        Some((name, document(&message, &written)?))
    });
    documents.collect()
}

/// Returns the messages; of a document without any, its root.
fn messages(specification: &Specification) -> Vec<Message> {
    let bundle = &specification.contract.bundle;
    let mut messages: Vec<Message> = Vec::new();
    let mut add = |name: String, summary: &str, definition: &str| {
        messages.push(Message { name, summary: summary.to_owned(), definition: definition.to_owned() });
    };
    for event in &bundle.events {
        add(event.id.clone(), &event.summary, &event.schema);
    }
    for operation in &bundle.operations {
        let request = operation.request.iter().flat_map(|body| &body.content).find_map(|media| media.schema.as_deref());
        if let Some(schema) = request {
            add(format!("{}.request", operation.id), &operation.summary, schema);
        }
        for response in &operation.responses {
            if let Some(schema) = response.content.iter().find_map(|media| media.schema.as_deref()) {
                add(format!("{}.response-{}", operation.id, response.status), &operation.summary, schema);
            }
        }
    }
    if let (Some(root), true) = (&specification.root, messages.is_empty()) {
        messages.push(Message { name: root.clone(), summary: String::new(), definition: root.clone() });
    }
    messages
}

/// Writes the document of one message, with the definitions that it leads to.
fn document(message: &Message, definitions: &BTreeMap<&str, Node>) -> Option<Node> {
    let at = At::default();
    let referred = |node: &Node| Some(sole_reference(node)?.strip_prefix(REFERENCE_PREFIX)?.to_owned());
    let mut root = definitions.get(message.definition.as_str())?;
    let mut seen = BTreeSet::new();
    // A name for another definition says no more than that.
    while let Some(next) = referred(root).filter(|name| seen.insert(name.clone())) {
        root = definitions.get(next.as_str())?;
    }
    let mut entries = match &root.kind {
        Kind::Object(entries) => entries.clone(),
        Kind::Bool(false) => vec![entry(at, "not", object(at, Vec::new()))],
        _ => Vec::new(),
    };
    let mut needed = BTreeSet::new();
    references(root, &mut needed);
    let mut waiting: Vec<String> = needed.iter().cloned().collect();
    while let Some(name) = waiting.pop() {
        let mut more = BTreeSet::new();
        if let Some(schema) = definitions.get(name.as_str()) {
            references(schema, &mut more);
        }
        waiting.extend(more.into_iter().filter(|name| needed.insert(name.clone())));
    }
    if !message.summary.is_empty() && entries.iter().all(|entry| entry.key != "description") {
        entries.insert(0, entry(at, "description", text(at, message.summary.clone())));
    }
    set(&mut entries, "title", text(at, message.name.to_upper_camel_case()));
    entries.insert(0, entry(at, "$schema", text(at, DRAFT)));
    let definitions =
        needed.iter().filter_map(|name| Some(entry(at, name.clone(), definitions.get(name.as_str())?.clone())));
    let definitions: Vec<_> = definitions.collect();
    if !definitions.is_empty() {
        entries.push(entry(at, "$defs", object(at, definitions)));
    }
    Some(object(at, entries))
}

/// Collects the definitions that a schema refers to.
fn references(schema: &Node, found: &mut BTreeSet<String>) {
    for field in schema.entries() {
        match keyword_kind(&field.key) {
            Some(KeywordKind::Schema) => references(&field.value, found),
            Some(KeywordKind::SchemaList) => field.value.items().iter().for_each(|item| references(item, found)),
            Some(KeywordKind::SchemaMap) => {
                field.value.entries().iter().for_each(|entry| references(&entry.value, found));
            }
            _ if field.key == "$ref" => {
                found.extend(
                    field.value.as_str().and_then(|text| text.strip_prefix(REFERENCE_PREFIX)).map(str::to_owned),
                );
            }
            _ => {}
        }
    }
}
