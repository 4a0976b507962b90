//! `webhooks`: the events of a vendor, and how a delivery of each is identified (`x-event`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::code::Code;
use crate::diagnostic::Diagnostics;
use crate::document::Target;
use crate::document_codes;
use crate::extensions::{EVENT, EVENT_BODY, EVENT_HEADER};
use crate::fields::Fields;
use crate::node::Node;
use crate::normalise::{follow, schema_of};
use crate::pointer::Pointer;
use crate::sources::Sources;
use crate::text::FileId;

/// An event: its id, how its deliveries are identified, the schema of its body.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The id, as the vendor spells it.
    pub id: String,
    /// One line about it.
    pub summary: String,
    /// The definition that a body is validated against.
    pub schema: String,
    /// How a delivery is identified.
    pub identification: Identification,
}

/// The marks by which a delivery of an event is identified. Any of them may be absent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identification {
    /// The end of the URL, such as `appointment/new`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// A header with one value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<Header>,
    /// A field of the body with one text.
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
    /// Its text.
    #[serde(flatten)]
    pub text: FieldText,
}

impl BodyField {
    /// Returns the text of this field in `body`.
    pub fn text_of<'a>(&self, body: &'a Value) -> Option<&'a str> {
        let mut value = body;
        // Called for every event; nearly no field is in a list or has an escaped key.
        for token in self.pointer.split('/').skip(1) {
            value = match value {
                Value::Object(entries) if !token.contains('~') => entries.get(token)?,
                _ => return body.pointer(&self.pointer)?.as_str(),
            };
        }
        value.as_str()
    }
}

/// A pattern for the text of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FieldText {
    /// Exactly this text.
    Equals(String),
    /// A text with one `*`, which stands for one or more characters. An event whose text is equal takes precedence.
    Like(String),
}

impl FieldText {
    /// Checks whether `text` matches.
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

/// An event before normalising, whose schema has no name yet.
pub(super) struct RawEvent {
    id: String,
    summary: String,
    schema: Target,
    identification: Identification,
}

impl RawEvent {
    /// Returns its id.
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// Returns the schema of the body, and the name it should have.
    pub(super) fn root(&self) -> (Target, String) {
        (self.schema.clone(), format!("{}.body", self.id))
    }

    /// Makes the event, now that its schema has a name.
    pub(super) fn named(self, names: &BTreeMap<Target, String>) -> Event {
        let schema = names[&self.schema].clone();
        Event { id: self.id, summary: self.summary, schema, identification: self.identification }
    }
}

const CODE: &Code = &document_codes::EVENT;

/// Reads the webhooks of a contract.
pub(super) fn read(root: &Node, sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<RawEvent> {
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
            Some(RawEvent {
                id: entry.key.clone(),
                summary: summary.unwrap_or_default().trim().to_owned(),
                schema,
                identification,
            })
        })
        .collect()
}

/// Reads the events of a document that is not a contract: its webhooks, and the callbacks of its operations. Leaves out what
/// cannot be read.
pub(super) fn read_any(root: &Node, sources: &Sources) -> Vec<RawEvent> {
    let mut ignored = Diagnostics::default();
    let mut found = read(root, sources, &mut ignored);
    let own = Pointer::root().child("x-webhooks");
    let entries = root.get("x-webhooks").map(Node::entries).unwrap_or_default();
    for entry in entries.iter().filter(|entry| found.iter().all(|known| known.id != entry.key)).collect::<Vec<_>>() {
        found.extend(webhook(entry.key.clone(), (FileId(0), own.child(&entry.key)), sources));
    }
    for (operation, name, item) in callbacks(root, sources) {
        // By its name, or after its operation when several have that name.
        let after = format!("{operation} {name}");
        let numbered = (2..).map(|number| format!("{after} {number}"));
        let mut ids = [name, after.clone()].into_iter().chain(numbered);
        let id = ids.find(|id| found.iter().all(|known| known.id != *id)).unwrap_or_default();
        found.extend(webhook(id, item, sources));
    }
    found
}

/// Makes the event of a path item with a `post`.
fn webhook(id: String, item: Target, sources: &Sources) -> Option<RawEvent> {
    let mut ignored = Diagnostics::default();
    let ((file, pointer), node) = follow(sources, item, &mut ignored)?;
    let post = node.get("post")?;
    post.get("requestBody")?;
    let (place, body) = follow(sources, (file, pointer.child("post").child("requestBody")), &mut ignored)?;
    let summary = post.get("summary").and_then(Node::as_str).unwrap_or_default().trim().to_owned();
    Some(RawEvent { id, summary, schema: schema_of(body, &place)?, identification: Identification::default() })
}

/// Returns the callbacks of all operations: the operation, the callback's name, and the place of its path item.
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

/// Reads `x-event`.
fn identification(webhook: &Node, pointer: &Pointer, diagnostics: &mut Diagnostics) -> Identification {
    let Some(node) = webhook.get("x-event") else { return Identification::default() };
    let pointer = pointer.child("x-event");
    let fields = Fields::open(node, pointer.clone(), &EVENT, CODE, diagnostics);
    let header = node.get("header").and_then(|node| {
        let fields = Fields::open(node, pointer.child("header"), &EVENT_HEADER, CODE, diagnostics);
        let name = fields.text("name", diagnostics);
        let value = fields.text("value", diagnostics);
        Some(Header { name: name?, value: value? })
    });
    let body = node.get("body").and_then(|node| body_field(node, pointer.child("body"), diagnostics));
    let path = fields.text("path", diagnostics).map(|path| path.trim_matches('/').to_owned());
    Identification { path, header, body }
}

/// Reads `x-event.body`.
fn body_field(node: &Node, pointer: Pointer, diagnostics: &mut Diagnostics) -> Option<BodyField> {
    let fields = Fields::open(node, pointer, &EVENT_BODY, CODE, diagnostics);
    let pointer = fields.text("pointer", diagnostics);
    let text = match fields.text("like", diagnostics) {
        Some(like) => {
            if like.matches('*').count() != 1 || node.get("equals").is_some() {
                let message = "\"like\" has exactly one \"*\", and no \"equals\" beside it";
                diagnostics
                    .error(CODE, node.at, fields.pointer.child("like"), message)
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
