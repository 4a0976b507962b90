//! `x-trigger`: the deliveries that start a workflow.

use roas_arazzo::v1_1::Criterion;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::Compiler;
use crate::flow::codes;
use crate::flow::scope::Values;
use crate::flow::template::Template;
use crate::flow::workflow::{Input, Trigger};
use crate::node::Kind;
use crate::pointer::Pointer;

/// A trigger as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Described {
    vendor: String,
    event: String,
    #[serde(default)]
    inputs: Map<String, Value>,
    #[serde(default)]
    when: Vec<Criterion>,
    order: Option<Value>,
    once: Option<Value>,
    object: Option<Value>,
}

impl Compiler<'_> {
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
        let inputs = described.inputs.iter();
        let inputs =
            inputs.map(|(name, value)| (name.clone(), self.input(value, &pointer.child("inputs").child(name))));
        let inputs = inputs.collect();
        let when = self.criteria(&described.when, &pointer.child("when"));
        let mut named = |key: &str, value: &Option<Value>| value.as_ref().map(|_| self.template(&pointer.child(key)));
        let order: Option<Template> = named("order", &described.order);
        let once = named("once", &described.once);
        let object = named("object", &described.object);
        Some(Trigger { vendor: described.vendor, event: described.event, inputs, when, order, once, object })
    }

    fn input(&mut self, value: &Value, pointer: &Pointer) -> Input {
        let keys: Vec<&str> = value.as_object().into_iter().flatten().map(|(key, _)| key.as_str()).collect();
        match (keys.as_slice(), value) {
            (["first"], _) => {
                let pointer = pointer.child("first");
                let count = value["first"].as_array().map_or(0, Vec::len);
                Input::First((0..count).map(|index| self.template(&pointer.child(index.to_string()))).collect())
            }
            (["of", "table"] | ["table", "of"], _) => {
                let rows: Values = value["table"].as_object().cloned().unwrap_or_default();
                Input::Table { of: self.template(&pointer.child("of")), rows }
            }
            _ => Input::Value(self.template(pointer)),
        }
    }
}
