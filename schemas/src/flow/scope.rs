//! The values that expressions have while a workflow runs.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::expression::{Expression, Part, Root};
use crate::pointer::Pointer;

/// Values by name.
pub type Values = Map<String, Value>;

/// A request and, once there is one, its response.
#[derive(Debug, Clone, Default)]
pub struct Exchange {
    /// The URL of the request.
    pub url: String,
    /// Its method, in capitals.
    pub method: String,
    /// The request.
    pub request: Message,
    /// The status and the response.
    pub response: Option<(u16, Message)>,
}

/// The parts of a request or a response that expressions refer to.
#[derive(Debug, Clone, Default)]
pub struct Message {
    /// Names and values of headers.
    pub headers: Vec<(String, String)>,
    /// Values in the query by name.
    pub query: BTreeMap<String, String>,
    /// Values in the path by name.
    pub path: BTreeMap<String, String>,
    /// The body; null when there is none, or none that is JSON.
    pub body: Value,
}

/// What expressions are evaluated against. What is not there yet is empty.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scope<'a> {
    /// The inputs of the workflow.
    pub inputs: Option<&'a Values>,
    /// The outputs of the steps that are done, by their ids.
    pub steps: Option<&'a BTreeMap<String, Values>>,
    /// The outputs of the workflow itself.
    pub outputs: Option<&'a Values>,
    /// The call that is made, or the delivery as a request.
    pub exchange: Option<&'a Exchange>,
    /// The UUID of the workflow and the delivery.
    pub trigger_id: Option<&'a str>,
}

impl Scope<'_> {
    /// Returns the value of an expression; `None` when it has no value.
    pub fn value(&self, expression: &Expression) -> Option<Value> {
        let exchange = || self.exchange;
        let inside = |value: &Value| pointed(value, &expression.pointer).cloned();
        match &expression.root {
            Root::Url => Some(exchange()?.url.clone().into()),
            Root::Method => Some(exchange()?.method.clone().into()),
            Root::StatusCode => Some(exchange()?.response.as_ref()?.0.into()),
            Root::Request(part) => of_message(&exchange()?.request, part, &expression.pointer),
            Root::Response(part) => of_message(&exchange()?.response.as_ref()?.1, part, &expression.pointer),
            Root::Input(name) => inside(self.inputs?.get(name)?),
            Root::Output(name) => inside(self.outputs?.get(name)?),
            Root::StepOutput(step, name) | Root::WorkflowOutput(step, name) => {
                inside(self.steps?.get(step)?.get(name)?)
            }
            Root::TriggerId => Some(self.trigger_id?.into()),
        }
    }
}

fn of_message(message: &Message, part: &Part, pointer: &Pointer) -> Option<Value> {
    match part {
        Part::Header(name) => {
            let mut headers = message.headers.iter();
            headers.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.clone().into())
        }
        Part::Query(name) => message.query.get(name).map(|value| value.clone().into()),
        Part::Path(name) => message.path.get(name).map(|value| value.clone().into()),
        Part::Body => pointed(&message.body, pointer).cloned(),
    }
}

/// Returns the value at a place.
fn pointed<'v>(value: &'v Value, pointer: &Pointer) -> Option<&'v Value> {
    pointer.tokens().iter().try_fold(value, |value, token| match value {
        Value::Object(entries) => entries.get(token),
        Value::Array(items) => items.get(token.parse::<usize>().ok()?),
        _ => None,
    })
}
