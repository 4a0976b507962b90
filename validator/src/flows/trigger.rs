//! Which workflows a delivery starts, and with what.

use std::collections::BTreeMap;

use serde_json::Value;
use vistoria_schemas::flow::{Exchange, Input, Message, Scope, Trigger, Values, Workflow, all_hold, text_of};

use super::run::{Setting, object_text, uuid_of};

/// A delivery, as triggers see it.
pub struct Started<'d> {
    /// The id under which it was received.
    pub id: &'d str,
    /// The vendor's id.
    pub vendor: &'d str,
    /// The event.
    pub event: &'d str,
    /// Names and values of its headers.
    pub headers: Vec<(String, String)>,
    /// Its body.
    pub body: Value,
}

/// A workflow that a delivery starts.
pub struct Start<'f> {
    /// The workflow.
    pub workflow: &'f Workflow,
    /// A UUID of the workflow and the delivery, or of what the trigger runs once for.
    pub run: String,
    /// The inputs.
    pub inputs: Values,
    /// The ordering key: runs with the same one are executed one after another.
    pub order: String,
    /// What the delivery is about, when the trigger says so.
    pub object: Option<String>,
}

/// Returns the workflows that a delivery starts.
pub fn starts<'f>(setting: &Setting<'f>, delivery: &Started<'_>) -> Vec<Start<'f>> {
    let request = Message {
        headers: delivery.headers.clone(),
        query: BTreeMap::new(),
        path: BTreeMap::new(),
        body: delivery.body.clone(),
    };
    let exchange = Exchange { method: "POST".to_owned(), request, ..Exchange::default() };
    let triggers = setting.flow.triggers(delivery.vendor, delivery.event);
    triggers.filter_map(|(workflow, trigger)| start(setting, delivery, &exchange, (workflow, trigger))).collect()
}

/// Returns the start of a workflow by a trigger; `None` when the delivery does not meet its criteria.
fn start<'f>(
    setting: &Setting<'_>,
    delivery: &Started<'_>,
    exchange: &Exchange,
    (workflow, trigger): (&'f Workflow, &Trigger),
) -> Option<Start<'f>> {
    let of_delivery = uuid_of(&[&workflow.id, "delivery", delivery.id]);
    // `once` may refer to inputs, and inputs to `$trigger.id`, which `once` determines: so they are evaluated again.
    let known = inputs(setting, trigger, exchange, &of_delivery);
    let value = |input: &Option<Input>, inputs: &Values| {
        let scope = Scope { exchange: Some(exchange), inputs: Some(inputs), ..Scope::default() };
        input.as_ref()?.value(&scope).filter(|value| !value.is_null())
    };
    let (run, inputs) = match value(&trigger.once, &known) {
        Some(once) => {
            let run = uuid_of(&[&workflow.id, "once", &text_of(&once)]);
            let inputs = inputs(setting, trigger, exchange, &run);
            (run, inputs)
        }
        None => (of_delivery, known),
    };
    let scope = Scope { exchange: Some(exchange), inputs: Some(&inputs), ..Scope::default() };
    if !all_hold(&trigger.when, &scope) {
        return None;
    }
    let order = value(&trigger.order, &inputs).map_or_else(|| run.clone(), |order| object_text(&order));
    let object = value(&trigger.object, &inputs).map(|object| object_text(&object));
    Some(Start { workflow, run, inputs, order, object })
}

/// Returns the inputs that a trigger takes from a delivery. Each may be made of those before it, and of those of the configuration.
fn inputs(setting: &Setting<'_>, trigger: &Trigger, exchange: &Exchange, run: &str) -> Values {
    let mut inputs = setting.config.inputs.clone();
    for (name, input) in &trigger.inputs {
        let scope =
            Scope { exchange: Some(exchange), inputs: Some(&inputs), trigger_id: Some(run), ..Scope::default() };
        match input.value(&scope) {
            Some(value) => drop(inputs.insert(name.clone(), value)),
            None => drop(inputs.remove(name)),
        }
    }
    inputs
}
