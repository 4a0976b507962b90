//! `x-trigger`: the deliveries that start a workflow.

use regex::Regex;
use roas_arazzo::v1_1::Criterion;
use serde::Deserialize;
use serde_json::Value;

use crate::flow::codes;
use crate::flow::context::Context;
use crate::flow::input::{Input, is_format};
use crate::flow::scope::Values;
use crate::flow::template::Template;
use crate::flow::workflow::Trigger;
use crate::node::{Kind, Node};
use crate::pointer::Pointer;

/// A trigger as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Described {
    vendor: String,
    event: String,
    // Compiled from the document, which has their order and their places.
    #[serde(default, rename = "inputs")]
    _inputs: serde_json::Map<String, Value>,
    #[serde(default)]
    when: Vec<Criterion>,
    order: Option<Value>,
    once: Option<Value>,
    object: Option<Value>,
}

impl Context<'_> {
    /// Compiles the triggers of the workflow at a place.
    pub(super) fn triggers(&mut self, workflow: &Pointer) -> Vec<Trigger> {
        let pointer = workflow.child("x-trigger");
        match self.node(&pointer).map(|node| &node.kind) {
            None => Vec::new(),
            Some(Kind::Array(items)) => {
                (0..items.len()).filter_map(|index| self.trigger(&pointer.child(index.to_string()))).collect()
            }
            Some(_) => self.trigger(&pointer).into_iter().collect(),
        }
    }

    fn trigger(&mut self, pointer: &Pointer) -> Option<Trigger> {
        let described = self.node(pointer)?.to_value();
        let described: Described = match serde_json::from_value(described) {
            Ok(described) => described,
            Err(error) => {
                self.error(&codes::ARAZZO, pointer, format!("a trigger cannot be read: {error}"))
                    .help("it has vendor and event, and may have inputs, when, order, once and object");
                return None;
            }
        };
        self.check_event(&described.vendor, &described.event, pointer);
        let at = pointer.child("inputs");
        let names: Vec<String> =
            self.node(&at).map(Node::entries).unwrap_or_default().iter().map(|entry| entry.key.clone()).collect();
        let inputs = names.into_iter().map(|name| {
            let input = self.input(&at.child(&name));
            (name, input)
        });
        let inputs = inputs.collect();
        let when = self.criteria(&described.when, &pointer.child("when"));
        let mut optional = |key: &str, value: &Option<Value>| value.as_ref().map(|_| self.input(&pointer.child(key)));
        let order = optional("order", &described.order);
        let once = optional("once", &described.once);
        let object = optional("object", &described.object);
        Some(Trigger { vendor: described.vendor, event: described.event, inputs, when, order, once, object })
    }

    /// Compiles an input: a value, or an object that says how it is made.
    fn input(&mut self, pointer: &Pointer) -> Input {
        let nothing = || Input::Value(Template::Literal(Value::Null));
        let Some(node) = self.node(pointer) else { return nothing() };
        let mut keys: Vec<&str> = node.entries().iter().map(|entry| entry.key.as_str()).collect();
        keys.sort_unstable();
        let is_list = |key: &str| node.get(key).is_some_and(|value| matches!(value.kind, Kind::Array(_)));
        let text = |key: &str| node.get(key).and_then(Node::as_str).unwrap_or_default();
        match keys.as_slice() {
            ["first"] if is_list("first") => {
                let pointer = pointer.child("first");
                let count = node.get("first").map_or(0, |inputs| inputs.items().len());
                Input::First((0..count).map(|index| self.input(&pointer.child(index.to_string()))).collect())
            }
            ["of", "table"] if node.get("table").is_some_and(Node::is_object) => {
                let rows = node.get("table").map(Node::to_value);
                let rows: Values = rows.and_then(|rows| rows.as_object().cloned()).unwrap_or_default();
                Input::Table { of: self.template(&pointer.child("of")), rows }
            }
            ["of", "pattern"] => {
                let of = self.template(&pointer.child("of"));
                if let Ok(pattern) = Regex::new(text("pattern")) {
                    return Input::Pattern { of, pattern: pattern.into() };
                }
                self.error(&codes::CONDITION, &pointer.child("pattern"), "the regular expression cannot be read");
                nothing()
            }
            ["format", "of", "zone"] => {
                if !is_format(text("format")) {
                    self.error(&codes::CONDITION, &pointer.child("format"), "the format cannot be read")
                        .help("it is written as that of strftime, such as %d/%m/%Y");
                }
                let (of, zone) = (self.template(&pointer.child("of")), self.template(&pointer.child("zone")));
                Input::Time { of, zone, format: text("format").to_owned() }
            }
            [_, ..] => {
                self.error(&codes::ARAZZO, pointer, "an object here is none of the known forms")
                    .help("they are {first: […]}, {of, table: {…}}, {of, pattern} and {of, zone, format}");
                nothing()
            }
            _ => Input::Value(self.template(pointer)),
        }
    }
}
