//! One JSON Schema for each message: the body of each event, and of the request and the responses of each call.

use std::collections::{BTreeMap, BTreeSet};

use vistoria_schemas::contract::specification::Specification;
use vistoria_schemas::document::{Document, REFERENCE_PREFIX};
use vistoria_schemas::node::{Kind, Node};
use vistoria_schemas::sources::Sources;
use vistoria_schemas::text::At;
use vistoria_schemas::validators::DRAFT;

use super::identifiers::{self, Identifiers};
use super::json_schema::definition;
use super::loss::Found;
use super::references::{references, renamed};
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

/// Writes the documents, each with its name: `clinicarx_new_appointment`, `calcom_create_booking_request`.
pub(super) fn documents(specification: &Specification, of: &str, found: &mut Found) -> Vec<(String, Node)> {
    let mut files = Identifiers::default();
    let mut types = Identifiers::default();
    let messages: Vec<(String, Message)> = messages(specification)
        .into_iter()
        .map(|message| (types.give(&identifiers::type_name(&message.name)), message))
        .collect();
    let names = names(&specification.contract.document, types);
    let definitions: BTreeMap<&str, Node> = names
        .iter()
        .filter_map(|(name, given)| {
            let written = definition(&specification.contract.document, name, found)?;
            Some((given.as_str(), renamed(&written, &names)))
        })
        .collect();
    let documents = messages.iter().filter_map(|(title, message)| {
        let document = document(message, title, names.get(message.definition.as_str())?, &definitions)?;
        Some((files.give(&identifiers::module_name(&format!("{of}.{}", message.name))), document))
    });
    documents.collect()
}

/// Names all definitions anew, in every document alike: as they are named where that is an identifier.
fn names(document: &Document, mut given: Identifiers) -> BTreeMap<&str, String> {
    let (kept, others): (Vec<&str>, Vec<&str>) =
        document.definitions.keys().map(String::as_str).partition(|name| identifiers::is_identifier(name));
    let kept = kept.into_iter().map(|name| (name, name.to_owned()));
    let others = others.into_iter().map(|name| (name, identifiers::type_name(name)));
    kept.chain(others).map(|(name, wished)| (name, given.give(&wished))).collect()
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
fn document(message: &Message, title: &str, root: &str, definitions: &BTreeMap<&str, Node>) -> Option<Node> {
    let at = At::default();
    let referred = |node: &Node| Some(sole_reference(node)?.strip_prefix(REFERENCE_PREFIX)?.to_owned());
    let mut root = definitions.get(root)?;
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
    set(&mut entries, "title", text(at, title));
    entries.insert(0, entry(at, "$schema", text(at, DRAFT)));
    let definitions =
        needed.iter().filter_map(|name| Some(entry(at, name.clone(), definitions.get(name.as_str())?.clone())));
    let definitions: Vec<_> = definitions.collect();
    if !definitions.is_empty() {
        entries.push(entry(at, "$defs", object(at, definitions)));
    }
    Some(object(at, entries))
}
