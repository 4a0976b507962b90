//! `webhooks`: the events of a vendor, and how a delivery of each is known (`x-event`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostics;
use crate::fields::Fields;
use crate::load::Sources;
use crate::node::Node;
use crate::normalise::Target;
use crate::pointer::Pointer;
use crate::text::FileId;

/// An event: what happened, how its delivery is known, what its body must satisfy.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The vendor's own spelling.
    pub id: String,
    /// One line about it.
    pub summary: String,
    /// The definition that a body must satisfy.
    pub schema: String,
    /// How a delivery is known.
    pub identification: Identification,
}

/// The marks by which a delivery is known to be of one event. Any of them may be absent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identification {
    /// How the URL ends, such as `appointment/new`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// A header that has one value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<Header>,
    /// A field of the body that has one value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<BodyField>,
}

/// A header and its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The header's name; case does not matter.
    pub name: String,
    /// Its whole value.
    pub value: String,
}

/// A field of the body and its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BodyField {
    /// The field's JSON Pointer.
    pub pointer: String,
    /// Its text.
    pub equals: String,
}

/// An event whose schema has no name yet.
pub(super) struct Webhook {
    id: String,
    summary: String,
    schema: Target,
    identification: Identification,
}

const CODE: &str = "contract/event";

pub(super) fn read(root: &Node, sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<Webhook> {
    let webhooks = root.get("webhooks");
    if webhooks.is_none_or(|webhooks| webhooks.entries().is_empty()) {
        let pointer = Pointer::root().child("webhooks");
        diagnostics.error(CODE, root.at, pointer, "the contract has no webhooks").help("add one entry for each event");
    }
    let entries = webhooks.map(Node::entries).unwrap_or_default();
    entries
        .iter()
        .filter_map(|entry| {
            let pointer = Pointer::root().child("webhooks").child(&entry.key);
            let identification = identification(&entry.value, &pointer, diagnostics);
            let tokens = ["post", "requestBody", "content", "application/json", "schema"];
            let schema = tokens.iter().fold(pointer.clone(), |pointer, token| pointer.child(*token));
            if sources.root().root.as_ref().and_then(|root| root.pointed(&schema)).is_none() {
                diagnostics
                    .error(CODE, entry.at, pointer, format!("the event \"{}\" has no schema for its body", entry.key))
                    .help("add post.requestBody.content.application/json.schema");
                return None;
            }
            let summary = entry.value.get("post").and_then(|post| post.get("summary")).and_then(Node::as_str);
            Some(Webhook {
                id: entry.key.clone(),
                summary: summary.unwrap_or_default().trim().to_owned(),
                schema: (FileId(0), schema),
                identification,
            })
        })
        .collect()
}

fn identification(webhook: &Node, pointer: &Pointer, diagnostics: &mut Diagnostics) -> Identification {
    let Some(node) = webhook.get("x-event") else { return Identification::default() };
    let pointer = pointer.child("x-event");
    let fields = Fields::open(node, pointer.clone(), ("x-event", CODE), &["path", "header", "body"], diagnostics);
    let header = node.get("header").and_then(|node| {
        let fields =
            Fields::open(node, pointer.child("header"), ("x-event.header", CODE), &["name", "value"], diagnostics);
        let name = fields.required_text("name", diagnostics);
        let value = fields.required_text("value", diagnostics);
        Some(Header { name: name?, value: value? })
    });
    let body = node.get("body").and_then(|node| {
        let known = ["pointer", "equals"];
        let fields = Fields::open(node, pointer.child("body"), ("x-event.body", CODE), &known, diagnostics);
        let pointer = fields.required_text("pointer", diagnostics);
        let equals = fields.required_text("equals", diagnostics);
        if pointer.as_deref().is_some_and(|pointer| Pointer::parse(pointer).is_none()) {
            diagnostics
                .error(CODE, node.at, fields.pointer.child("pointer"), "not a JSON Pointer")
                .help("start it with \"/\"");
        }
        Some(BodyField { pointer: pointer?, equals: equals? })
    });
    let path = fields.text("path", diagnostics).map(|path| path.trim_matches('/').to_owned());
    Identification { path, header, body }
}

/// The schemas that normalising starts from, with the names they should have: the components, then the events' bodies.
pub(super) fn roots(root: &Node, webhooks: &[Webhook]) -> Vec<(Target, String)> {
    let components = Pointer::root().child("components").child("schemas");
    let schemas = root.pointed(&components).map(Node::entries).unwrap_or_default();
    let named = schemas.iter().map(|entry| ((FileId(0), components.child(&entry.key)), entry.key.clone()));
    let bodies = webhooks.iter().map(|webhook| (webhook.schema.clone(), format!("{}.body", webhook.id)));
    named.chain(bodies).collect()
}

/// The events, now that every schema has a name.
pub(super) fn named(webhooks: Vec<Webhook>, names: &BTreeMap<Target, String>) -> Vec<Event> {
    let event = |webhook: Webhook| Event {
        schema: names[&webhook.schema].clone(),
        id: webhook.id,
        summary: webhook.summary,
        identification: webhook.identification,
    };
    webhooks.into_iter().map(event).collect()
}
