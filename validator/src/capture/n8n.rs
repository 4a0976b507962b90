//! Deliveries as n8n shows them: the item that a webhook node hands on, `{headers, params, query, body, webhookUrl, executionMode}`,
//! and an exported workflow, which keeps such items in `pinData.<node>[].json`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::headers::{Headers, RequestLine};
use super::message::{BodyPlace, Captured, Start};

/// The item of a webhook node. Anything with another key is something else.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Item<'a> {
    headers: Map<String, Value>,
    #[serde(borrow)]
    body: &'a RawValue,
    #[serde(borrow, rename = "params")]
    _params: Option<&'a RawValue>,
    #[serde(borrow, rename = "query")]
    _query: Option<&'a RawValue>,
    webhook_url: Option<String>,
    #[serde(borrow, rename = "executionMode")]
    _execution_mode: Option<&'a RawValue>,
}

/// An exported workflow, as far as it holds data.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Workflow<'a> {
    #[serde(borrow)]
    pin_data: BTreeMap<String, Vec<Pinned<'a>>>,
}

#[derive(Deserialize)]
struct Pinned<'a> {
    #[serde(borrow)]
    json: &'a RawValue,
}

/// Returns the deliveries in a body that is n8n's, each with its headers; any other body as it is.
pub fn deliveries(captured: Captured) -> Vec<Captured> {
    let is_body = captured.start.is_none() && captured.headers.is_none();
    let may_be_item = is_body && may_be_item(&captured.body);
    // Lines and lists hold deliveries, not workflows.
    let may_be_workflow = is_body && captured.entry.is_none();
    let text = (may_be_item || may_be_workflow).then(|| std::str::from_utf8(&captured.body).ok()).flatten();
    let found = match text {
        Some(text) if may_be_item => item(&captured, text, text).into_iter().collect(),
        Some(text) if text.contains("\"pinData\"") => pinned(&captured, text),
        _ => Vec::new(),
    };
    if found.is_empty() { vec![captured] } else { found }
}

/// Checks whether the first key of an object is one of an item's, so that most bodies are not read for it.
fn may_be_item(body: &[u8]) -> bool {
    const KEYS: [&str; 6] = ["headers", "params", "query", "body", "webhookUrl", "executionMode"];
    let entries = body.trim_ascii_start().strip_prefix(b"{").map(<[u8]>::trim_ascii_start);
    entries.and_then(|entries| entries.strip_prefix(b"\"")).is_some_and(|key| {
        KEYS.iter().any(|known| key.strip_prefix(known.as_bytes()).is_some_and(|rest| rest.starts_with(b"\"")))
    })
}

/// Returns the deliveries that a workflow keeps, in the order of the file.
fn pinned(captured: &Captured, text: &str) -> Vec<Captured> {
    let Ok(workflow) = serde_json::from_str::<Workflow<'_>>(text) else { return Vec::new() };
    let mut items: Vec<&str> = workflow.pin_data.values().flatten().map(|pinned| pinned.json.get()).collect();
    items.sort_by_key(|item| item.as_ptr());
    let found = items.into_iter().filter_map(|json| item(captured, text, json));
    (1..).zip(found).map(|(number, found)| Captured { entry: Some(number), ..found }).collect()
}

/// Returns the delivery of an item, which is a part of the text of a body.
fn item(captured: &Captured, text: &str, json: &str) -> Option<Captured> {
    let item: Item<'_> = serde_json::from_str(json).ok().filter(|item: &Item<'_>| item.body.get().starts_with('{'))?;
    let header = |(name, value): (String, Value)| match value {
        Value::String(text) => Some((name, text.into_bytes())),
        _ => None,
    };
    let headers: Headers = item.headers.into_iter().map(header).collect::<Option<_>>()?;
    let line = item.webhook_url.map(|url| RequestLine::new("POST".to_owned(), &url, None));
    let inside = item.body.get().as_ptr() as usize - text.as_ptr() as usize;
    let before = [&captured.before[..], &captured.body].concat();
    let place = BodyPlace::From(captured.position(&before, captured.before.len() + inside));
    let body = Captured::of_body(captured.source.clone(), item.body.get().as_bytes().to_vec());
    Some(Captured {
        start: line.map(Start::Request),
        headers: Some(headers),
        entry: captured.entry,
        received_at: captured.received_at,
        place,
        ..body
    })
}
