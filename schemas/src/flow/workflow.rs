//! The parts of a flow, compiled: expressions are parsed, and operations, steps and reusable objects are found.

use std::time::Duration;

use serde_json::Value;
use serde_json_path::JsonPath;

use super::criterion::Criterion;
use super::expression::Expression;
use super::input::Input;
use super::scope::{Scope, Values};
use super::template::Template;
use crate::contract::ParameterPlace;
use crate::pointer::Pointer;

/// A flow: an Arazzo document whose every part is known.
#[derive(Debug)]
pub struct Flow {
    /// The title of the document.
    pub title: String,
    /// The documents that describe the calls.
    pub sources: Vec<Source>,
    /// The workflows.
    pub workflows: Vec<Workflow>,
}

/// A document that describes calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its name in the flow.
    pub name: String,
    /// Its URL, or its path relative to the flow.
    pub url: String,
    /// The vendor whose shipped contract stands for it (`x-vendor`).
    pub vendor: Option<String>,
}

/// A workflow.
#[derive(Debug)]
pub struct Workflow {
    /// The `workflowId`.
    pub id: String,
    /// The deliveries that start it.
    pub triggers: Vec<Trigger>,
    /// Inputs that the document gives a default.
    pub defaults: Values,
    /// Its steps, at least one.
    pub steps: Vec<Step>,
    /// Its outputs by name.
    pub outputs: Vec<(String, Output)>,
}

/// The deliveries that start a workflow, and what it takes from them.
#[derive(Debug)]
pub struct Trigger {
    /// The id of the vendor.
    pub vendor: String,
    /// The event.
    pub event: String,
    /// Inputs of the workflow by name.
    pub inputs: Vec<(String, Input)>,
    /// Criteria that the delivery and the inputs meet.
    pub when: Vec<Criterion>,
    /// The ordering key: deliveries with the same one are processed one after another.
    pub order: Option<Input>,
    /// The deduplication key: of deliveries with the same one only the first starts the workflow.
    pub once: Option<Input>,
    /// What the delivery is about, to know the deliveries that calls of the flow cause.
    pub object: Option<Input>,
}

/// A step of a workflow.
#[derive(Debug)]
pub struct Step {
    /// The `stepId`.
    pub id: String,
    /// What is called.
    pub target: Target,
    /// The parameters of the call, or the inputs of the workflow.
    pub parameters: Vec<Parameter>,
    /// The body of the request.
    pub body: Option<Body>,
    /// What must hold for the step to succeed; without any, a status of success.
    pub success: Vec<Criterion>,
    /// What is done when it succeeds: the first whose criteria are met.
    pub on_success: Vec<Action>,
    /// What is done when it fails: the first whose criteria are met.
    pub on_failure: Vec<Action>,
    /// Its outputs by name.
    pub outputs: Vec<(String, Output)>,
    /// The deliveries that the vendor sends because of the call.
    pub causes: Vec<Cause>,
    /// The step at which the run continues when it is unknown whether this call was processed.
    pub in_doubt: Option<usize>,
    /// How long the response may take.
    pub timeout: Option<Duration>,
}

/// What a step calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// An operation of a source.
    Operation {
        /// The position of the source.
        source: usize,
        /// The `operationId`.
        operation: String,
    },
    /// The workflow at this position.
    Workflow(usize),
}

/// A parameter of a call, or an input of a workflow.
#[derive(Debug)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Where it is in the request; `None` for the input of a workflow.
    pub place: Option<ParameterPlace>,
    /// Its value.
    pub value: Output,
}

/// The body of a request.
#[derive(Debug)]
pub struct Body {
    /// Its media type; that of the operation when absent.
    pub content_type: Option<String>,
    /// Its content.
    pub payload: Option<Template>,
    /// What is put into the content, at a place of it.
    pub replacements: Vec<(Pointer, Output)>,
}

/// A value that is made of others.
#[derive(Debug)]
pub enum Output {
    /// A value with expressions in it.
    Template(Template),
    /// The value at a place of another.
    Pointer(Expression, Pointer),
    /// The first value that a JSONPath selects in another.
    JsonPath(Expression, Box<JsonPath>),
}

/// What is done after a step.
#[derive(Debug)]
pub struct Action {
    /// Its name.
    pub name: String,
    /// Criteria that are met when it is done.
    pub criteria: Vec<Criterion>,
    /// What is done.
    pub kind: ActionKind,
}

/// The kinds of actions.
#[derive(Debug, Clone, PartialEq)]
pub enum ActionKind {
    /// The workflow ends.
    End,
    /// The workflow goes on at a step.
    Step(usize),
    /// Another workflow takes the place of this one.
    Workflow(usize),
    /// The step is tried again.
    Retry {
        /// How long to wait before.
        after: Duration,
        /// How often.
        limit: u64,
        /// The step that is done before; none for the same one.
        step: Option<usize>,
    },
}

/// A delivery that a call causes.
#[derive(Debug)]
pub struct Cause {
    /// The id of the vendor that delivers.
    pub vendor: String,
    /// The event.
    pub event: String,
    /// What the delivery will be about.
    pub object: Template,
}

impl Flow {
    /// Returns the workflow with an id.
    pub fn workflow(&self, id: &str) -> Option<&Workflow> {
        self.workflows.iter().find(|workflow| workflow.id == id)
    }

    /// Returns the triggers of a vendor's event, each with its workflow.
    pub fn triggers<'f>(&'f self, vendor: &str, event: &str) -> impl Iterator<Item = (&'f Workflow, &'f Trigger)> {
        let each =
            self.workflows.iter().flat_map(|workflow| workflow.triggers.iter().map(move |trigger| (workflow, trigger)));
        each.filter(move |(_, trigger)| trigger.vendor == vendor && trigger.event == event)
    }
}

impl Workflow {
    /// Returns the position of the step with an id.
    pub fn step(&self, id: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.id == id)
    }
}

impl Output {
    /// Returns the value in a scope; `None` when it has no value.
    pub fn value(&self, scope: &Scope<'_>) -> Option<Value> {
        match self {
            Self::Template(template) => template.value(scope),
            Self::Pointer(context, pointer) => scope.value(context)?.pointer(&pointer.to_string()).cloned(),
            Self::JsonPath(context, path) => path.query(&scope.value(context)?).first().cloned(),
        }
    }

    /// Calls `visit` for each expression, with its place.
    pub(super) fn each_expression<'o>(&'o self, visit: &mut impl FnMut(&Pointer, &'o Expression)) {
        match self {
            Self::Template(template) => template.each_expression(&Pointer::root(), visit),
            Self::Pointer(context, _) | Self::JsonPath(context, _) => visit(&Pointer::root(), context),
        }
    }
}
