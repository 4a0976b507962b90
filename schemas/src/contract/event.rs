//! `webhooks`: the events of a vendor, and how a delivery of each is known (`x-event`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::operation::Call;
use crate::diagnostic::Diagnostics;
use crate::fields::Fields;
use crate::load::Sources;
use crate::node::Node;
use crate::normalise::{Target, follow, schema_of};
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
pub struct BodyField {
    /// The field's JSON Pointer.
    pub pointer: String,
    /// What its text is.
    #[serde(flatten)]
    pub text: FieldText,
}

impl BodyField {
    /// The text that a body has there.
    pub fn text_of<'a>(&self, body: &'a Value) -> Option<&'a str> {
        let mut value = body;
        // Every event is asked for its field, and nearly none is in a list or under a key that is written otherwise.
        for token in self.pointer.split('/').skip(1) {
            value = match value {
                Value::Object(entries) if !token.contains('~') => entries.get(token)?,
                _ => return body.pointer(&self.pointer)?.as_str(),
            };
        }
        value.as_str()
    }
}

/// What the text of a field is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FieldText {
    /// This.
    Equals(String),
    /// What comes before its `*`, something, and what comes after. Texts that another event equals are not meant.
    Like(String),
}

impl FieldText {
    /// Whether `text` is it.
    pub fn fits(&self, text: &str) -> bool {
        match self {
            Self::Equals(equals) => text == equals,
            Self::Like(like) => {
                let (before, after) = like.split_once('*').unwrap_or((like, ""));
                text.len() > before.len() + after.len() && text.starts_with(before) && text.ends_with(after)
            }
        }
    }
}

/// An event whose schema has no name yet.
pub(super) struct Webhook {
    id: String,
    summary: String,
    schema: Target,
    identification: Identification,
}

/// A schema that waits for a name.
pub(super) struct Pending {
    pub(super) target: Target,
    pub(super) wished: String,
}

const CODE: &str = "contract/event";

pub(super) fn read(root: &Node, sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<Webhook> {
    let entries = root.get("webhooks").map(Node::entries).unwrap_or_default();
    if entries.is_empty() && root.get("paths").is_none() {
        let pointer = Pointer::root().child("webhooks");
        diagnostics
            .error(CODE, root.at, pointer, "the contract has neither webhooks nor paths")
            .help("add an entry to \"webhooks\" for each event, and to \"paths\" for each call");
    }
    entries
        .iter()
        .filter_map(|entry| {
            let pointer = Pointer::root().child("webhooks").child(&entry.key);
            let identification = identification(&entry.value, &pointer, diagnostics);
            let body = entry.value.get("post").and_then(|post| post.get("requestBody"));
            let place = (FileId(0), pointer.child("post").child("requestBody"));
            let body = body.and_then(|_| follow(sources, place, diagnostics));
            let Some(schema) = body.and_then(|(place, body)| schema_of(body, &place)) else {
                diagnostics
                    .error(CODE, entry.at, pointer, format!("the event \"{}\" has no schema for its body", entry.key))
                    .help("add post.requestBody.content.application/json.schema");
                return None;
            };
            let summary = entry.value.get("post").and_then(|post| post.get("summary")).and_then(Node::as_str);
            Some(Webhook {
                id: entry.key.clone(),
                summary: summary.unwrap_or_default().trim().to_owned(),
                schema,
                identification,
            })
        })
        .collect()
}

/// The events of a document that is no contract: its webhooks, and the callbacks of its operations. What cannot be read is
/// left out.
pub(super) fn read_any(root: &Node, sources: &Sources) -> Vec<Webhook> {
    let mut ignored = Diagnostics::default();
    let mut found = read(root, sources, &mut ignored);
    let own = Pointer::root().child("x-webhooks");
    let entries = root.get("x-webhooks").map(Node::entries).unwrap_or_default();
    for entry in entries.iter().filter(|entry| found.iter().all(|known| known.id != entry.key)).collect::<Vec<_>>() {
        found.extend(webhook(entry.key.clone(), (FileId(0), own.child(&entry.key)), sources));
    }
    for (operation, name, item) in callbacks(root, sources) {
        // By its name, or after its operation when several have one of that name.
        let after = format!("{operation} {name}");
        let numbered = (2..).map(|number| format!("{after} {number}"));
        let mut ids = [name, after.clone()].into_iter().chain(numbered);
        let id = ids.find(|id| found.iter().all(|known| known.id != *id)).unwrap_or_default();
        found.extend(webhook(id, item, sources));
    }
    found
}

/// The event of a path item that something is posted to.
fn webhook(id: String, item: Target, sources: &Sources) -> Option<Webhook> {
    let mut ignored = Diagnostics::default();
    let ((file, pointer), node) = follow(sources, item, &mut ignored)?;
    let post = node.get("post")?;
    post.get("requestBody")?;
    let (place, body) = follow(sources, (file, pointer.child("post").child("requestBody")), &mut ignored)?;
    let summary = post.get("summary").and_then(Node::as_str).unwrap_or_default().trim().to_owned();
    Some(Webhook { id, summary, schema: schema_of(body, &place)?, identification: Identification::default() })
}

/// What the operations call back: the operation, the callback's name, and the place of its path item.
fn callbacks(root: &Node, sources: &Sources) -> Vec<(String, String, Target)> {
    let mut ignored = Diagnostics::default();
    let mut found = Vec::new();
    let paths = Pointer::root().child("paths");
    let items = root.get("paths").map(Node::entries).unwrap_or_default();
    for (item, operation) in items.iter().flat_map(|item| item.value.entries().iter().map(move |entry| (item, entry))) {
        let id = operation.value.get("operationId").and_then(Node::as_str).unwrap_or(&item.key);
        let pointer = paths.child(&item.key).child(&operation.key).child("callbacks");
        for callback in operation.value.get("callbacks").map(Node::entries).unwrap_or_default() {
            let place = (FileId(0), pointer.child(&callback.key));
            let Some(((file, pointer), node)) = follow(sources, place, &mut ignored) else { continue };
            let expressions = node.entries().iter().map(|expression| (file, pointer.child(&expression.key)));
            found.extend(expressions.map(|target| (id.to_owned(), callback.key.clone(), target)));
        }
    }
    found
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
        let known = ["pointer", "equals", "like"];
        let fields = Fields::open(node, pointer.child("body"), ("x-event.body", CODE), &known, diagnostics);
        let pointer = fields.required_text("pointer", diagnostics);
        let text = match fields.text("like", diagnostics) {
            Some(like) => {
                if like.matches('*').count() != 1 || node.get("equals").is_some() {
                    diagnostics
                        .error(
                            CODE,
                            node.at,
                            fields.pointer.child("like"),
                            "\"like\" stands alone and has one \"*\" in it",
                        )
                        .help("write for example \"like: '*.created'\"");
                }
                Some(FieldText::Like(like))
            }
            None => fields.required_text("equals", diagnostics).map(FieldText::Equals),
        };
        if pointer.as_deref().is_some_and(|pointer| Pointer::parse(pointer).is_none()) {
            diagnostics
                .error(CODE, node.at, fields.pointer.child("pointer"), "not a JSON Pointer")
                .help("start it with \"/\"");
        }
        Some(BodyField { pointer: pointer?, text: text? })
    });
    let path = fields.text("path", diagnostics).map(|path| path.trim_matches('/').to_owned());
    Identification { path, header, body }
}

/// The schemas that normalising starts from, with the names they should have: the components, the events' bodies, then
/// those of the calls.
pub(super) fn roots(root: &Node, webhooks: &[Webhook], calls: &[Call]) -> Vec<(Target, String)> {
    let components = Pointer::root().child("components").child("schemas");
    let schemas = root.pointed(&components).map(Node::entries).unwrap_or_default();
    let named = schemas.iter().map(|entry| ((FileId(0), components.child(&entry.key)), entry.key.clone()));
    let bodies = webhooks.iter().map(|webhook| (webhook.schema.clone(), format!("{}.body", webhook.id)));
    let calls = calls.iter().flat_map(|call| &call.schemas);
    let calls = calls.map(|pending| (pending.target.clone(), pending.wished.clone()));
    named.chain(bodies).chain(calls).collect()
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{BodyField, FieldText};

    #[test]
    fn a_field_is_found_as_its_pointer_says() {
        let body = json!({"": "blank", "kind": "k", "a/b": {"~": "odd"}, "list": [{"kind": "first"}], "no": 1});
        for pointer in
            ["", "/", "/kind", "/a~1b/~0", "/a~1b/~", "/list/0/kind", "/list/00/kind", "/list/1", "/no", "/none/kind"]
        {
            let field = BodyField { pointer: pointer.to_owned(), text: FieldText::Equals(String::new()) };
            let found = body.pointer(pointer).and_then(|value| value.as_str());
            assert_eq!(field.text_of(&body), found, "{pointer}");
        }
    }
}
