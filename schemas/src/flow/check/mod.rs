//! Checks of a compiled flow against the contracts: names that nothing sets, fields that no payload has, values that would be
//! refused.

mod fields;
mod values;

use fields::{Known, known};

use super::codes;
use super::context::{Context, Described};
use super::expression::{Expression, Part, Root};
use super::workflow::{Action, ActionKind, Flow, Step, Target, Trigger, Workflow};
use crate::contract::Operation;
use crate::pointer::Pointer;

/// What expressions are about at a place of the document.
#[derive(Clone, Copy)]
struct About<'a> {
    flow: &'a Flow,
    workflow: &'a Workflow,
    /// The position of the step; `None` outside of steps.
    step: Option<usize>,
    /// The contract and the definition of `$request.body`.
    request: Option<(Described<'a>, &'a str)>,
    /// The contract and the definitions of `$response.body`, one of which it satisfies; empty when nothing is known.
    response: Option<(Described<'a>, &'a [&'a str])>,
}

/// Checks a flow.
pub(super) fn check(flow: &Flow, context: &mut Context<'_>) {
    for (index, workflow) in flow.workflows.iter().enumerate() {
        let pointer = Pointer::root().child("workflows").child(index.to_string());
        for (at, trigger) in workflow.triggers.iter().enumerate() {
            let of_list = pointer.child("x-trigger").child(at.to_string());
            let is_list = context.node(&of_list).is_some();
            check_trigger(
                flow,
                workflow,
                trigger,
                &if is_list { of_list } else { pointer.child("x-trigger") },
                context,
            );
        }
        for (at, step) in workflow.steps.iter().enumerate() {
            check_step(flow, workflow, (at, step), &pointer.child("steps").child(at.to_string()), context);
        }
        let about = About { flow, workflow, step: None, request: None, response: None };
        for (name, output) in &workflow.outputs {
            let at = pointer.child("outputs").child(name);
            output.each_expression(&mut |inner, expression| {
                check_expression(expression, about, &at.join(inner), context);
            });
        }
    }
}

fn check_trigger(flow: &Flow, workflow: &Workflow, trigger: &Trigger, pointer: &Pointer, context: &mut Context<'_>) {
    let described = context.vendor(&trigger.vendor);
    let event =
        described.and_then(|described| Some((described, described.bundle.event(&trigger.event)?.schema.as_str())));
    let about = About { flow, workflow, step: None, request: event, response: None };
    for (name, input) in &trigger.inputs {
        let at = pointer.child("inputs").child(name);
        input.each_expression(&mut |expression| check_expression(expression, about, &at, context));
    }
    for (key, input) in [("order", &trigger.order), ("once", &trigger.once), ("object", &trigger.object)] {
        let at = pointer.child(key);
        input.iter().for_each(|input| {
            input.each_expression(&mut |expression| check_expression(expression, about, &at, context));
        });
    }
    for (index, criterion) in trigger.when.iter().enumerate() {
        let at = pointer.child("when").child(index.to_string()).child("condition");
        criterion.each_expression(&mut |expression| check_expression(expression, about, &at, context));
    }
}

fn check_step(
    flow: &Flow,
    workflow: &Workflow,
    (at, step): (usize, &Step),
    pointer: &Pointer,
    context: &mut Context<'_>,
) {
    let called = match &step.target {
        Target::Operation { source, operation } => {
            let described = context.contracts.sources.get(*source).and_then(|described| described.as_ref().ok());
            described.and_then(|described| Some((*described, described.bundle.operation(operation)?)))
        }
        Target::Workflow(_) => None,
    };
    let request = called.and_then(|(described, operation)| Some((described, operation.request.as_ref()?.schema()?)));
    let bodies: Vec<Option<&str>> = called
        .iter()
        .flat_map(|(_, operation)| &operation.responses)
        .filter(|response| !response.content.is_empty())
        .map(crate::contract::Response::schema)
        .collect();
    // Where one response may have any body, nothing is known.
    let bodies: Vec<&str> = bodies.into_iter().collect::<Option<_>>().unwrap_or_default();
    let response = called.map(|(described, _)| (described, bodies.as_slice()));
    let before = About { flow, workflow, step: Some(at), request: None, response: None };
    let after = About { request, response, ..before };
    for (index, parameter) in step.parameters.iter().enumerate() {
        let at = pointer.child("parameters").child(index.to_string());
        parameter.value.each_expression(&mut |_, expression| {
            check_expression(expression, before, &at.child("value"), context);
        });
        match (&step.target, called) {
            (Target::Operation { .. }, Some((_, operation))) => {
                check_parameter(operation, (parameter.place, &parameter.name), &at, context);
            }
            (Target::Workflow(called), _) => {
                check_input(flow, *called, &parameter.name, &at.child("name"), context);
            }
            _ => {}
        }
    }
    let body_at = pointer.child("requestBody");
    if let Some(body) = &step.body {
        if let Some(payload) = &body.payload {
            payload.each_expression(&body_at.child("payload"), &mut |at, expression| {
                check_expression(expression, before, at, context);
            });
            if let Some((described, definition)) = request {
                values::check(
                    payload,
                    described,
                    definition,
                    body.replacements.is_empty(),
                    &body_at.child("payload"),
                    context,
                );
            }
        }
        for (index, (_, value)) in body.replacements.iter().enumerate() {
            let at = body_at.child("replacements").child(index.to_string()).child("value");
            value.each_expression(&mut |_, expression| check_expression(expression, before, &at, context));
        }
    }
    if let (None, Some((_, operation))) = (&step.body, called)
        && operation.request.as_ref().is_some_and(|body| body.required)
    {
        let message = format!("{} needs a request body", operation.id);
        context.error(&codes::VALUE, pointer, message).help("add a requestBody with its payload");
    }
    for (index, cause) in step.causes.iter().enumerate() {
        let at = pointer.child("x-causes").child(index.to_string()).child("object");
        cause.object.each_expression(&at, &mut |at, expression| check_expression(expression, before, at, context));
    }
    for (index, criterion) in step.success.iter().enumerate() {
        let at = pointer.child("successCriteria").child(index.to_string()).child("condition");
        criterion.each_expression(&mut |expression| check_expression(expression, after, &at, context));
    }
    let done = About { step: Some(at + 1), ..after };
    for (key, actions, about) in [("onSuccess", &step.on_success, done), ("onFailure", &step.on_failure, after)] {
        // An action may be a reusable one, so that the list as a whole is named.
        let pointer = pointer.child(key);
        for criterion in actions.iter().flat_map(|action| &action.criteria) {
            criterion.each_expression(&mut |expression| check_expression(expression, about, &pointer, context));
        }
    }
    for (name, output) in &step.outputs {
        let at = pointer.child("outputs").child(name);
        output.each_expression(&mut |_, expression| check_expression(expression, done, &at, context));
    }
}

fn check_parameter(
    operation: &Operation,
    (place, name): (Option<crate::contract::ParameterPlace>, &str),
    pointer: &Pointer,
    context: &mut Context<'_>,
) {
    let in_place = || operation.parameters.iter().filter(|known| Some(known.place) == place);
    let is_same = |known: &str| match place {
        Some(crate::contract::ParameterPlace::Header) => known.eq_ignore_ascii_case(name),
        _ => known == name,
    };
    if in_place().any(|known| is_same(&known.name)) {
        return;
    }
    let known: Vec<&str> = in_place().map(|known| known.name.as_str()).collect();
    let message = format!("{} has no such parameter \"{name}\"", operation.id);
    context.unknown(&codes::PARAMETER, &pointer.child("name"), message, name, known);
}

/// Returns the names of the inputs that the document describes of the workflow at a position.
fn described_inputs<'c>(position: usize, context: &Context<'c>) -> impl Iterator<Item = &'c str> + use<'c> {
    let inputs = context.description.workflows.get(position).and_then(|described| context.inputs(described));
    inputs.into_iter().flatten().map(|(name, _)| name.as_str())
}

/// Checks that the workflow at a position has an input.
fn check_input(flow: &Flow, workflow: usize, name: &str, pointer: &Pointer, context: &mut Context<'_>) {
    let known: Vec<&str> = described_inputs(workflow, context).collect();
    if !known.contains(&name) {
        let message = format!("{} has no input \"{name}\"", flow.workflows[workflow].id);
        context.unknown(&codes::PARAMETER, pointer, message, name, known);
    }
}

/// Checks whether the steps of a workflow may run in another order than theirs.
fn goes_back(workflow: &Workflow) -> bool {
    let jumps = |(at, step): (usize, &Step)| {
        let is_back = |action: &Action| match &action.kind {
            ActionKind::Step(to) | ActionKind::Retry { step: Some(to), .. } => *to <= at,
            _ => false,
        };
        step.on_success.iter().chain(&step.on_failure).any(is_back)
    };
    workflow.steps.iter().enumerate().any(jumps)
}

fn check_expression(expression: &Expression, about: About<'_>, pointer: &Pointer, context: &mut Context<'_>) {
    match &expression.root {
        Root::Input(name) => {
            let position = about.flow.workflows.iter().position(|workflow| workflow.id == about.workflow.id);
            let of_triggers = about.workflow.triggers.iter().flat_map(|trigger| &trigger.inputs);
            let described = position.into_iter().flat_map(|position| described_inputs(position, context));
            let known: Vec<&str> = described.chain(of_triggers.map(|(name, _)| name.as_str())).collect();
            if !known.contains(&name.as_str()) {
                let message = format!("{} has no input \"{name}\"", about.workflow.id);
                context.unknown(&codes::EXPRESSION, pointer, message, name, known);
            }
        }
        Root::StepOutput(step, name) => check_output(about, (step, name), pointer, context),
        Root::WorkflowOutput(..) | Root::Output(_) => {
            let message = format!("{expression} is not there while a workflow runs");
            context.error(&codes::EXPRESSION, pointer, message).help("use $steps.ID.outputs.NAME");
        }
        Root::Request(Part::Body) => {
            if let Some((described, definition)) = about.request {
                check_field(expression, described, &[definition], pointer, context);
            }
        }
        Root::Response(Part::Body) => {
            if let Some((described, definitions)) = about.response {
                check_field(expression, described, definitions, pointer, context);
            }
        }
        _ => {}
    }
}

fn check_output(about: About<'_>, (step, name): (&str, &str), pointer: &Pointer, context: &mut Context<'_>) {
    let workflow = about.workflow;
    let Some(position) = workflow.step(step) else {
        let known: Vec<&str> = workflow.steps.iter().map(|known| known.id.as_str()).collect();
        let message = format!("no step of {} is called \"{step}\"", workflow.id);
        context.unknown(&codes::OUTPUT, pointer, message, step, known);
        return;
    };
    let target = &workflow.steps[position];
    let is_output = |outputs: &[(String, super::workflow::Output)]| outputs.iter().any(|(known, _)| known == name);
    // A step that calls a workflow has its outputs too.
    let called = match &target.target {
        Target::Workflow(called) => about.flow.workflows.get(*called),
        Target::Operation { .. } => None,
    };
    if !is_output(&target.outputs) && !called.is_some_and(|called| is_output(&called.outputs)) {
        let all = target.outputs.iter().chain(called.iter().flat_map(|called| &called.outputs));
        let known: Vec<&str> = all.map(|(known, _)| known.as_str()).collect();
        context.unknown(&codes::OUTPUT, pointer, format!("the step {step} has no output \"{name}\""), name, known);
    } else if about.step.is_some_and(|current| position >= current) && !goes_back(workflow) {
        let message = format!("the step {step} is not done before, so that its output is never set");
        context.error(&codes::OUTPUT, pointer, message).help("move the step, or use another output");
    }
}

/// Checks that one of several definitions may have the field of an expression.
fn check_field(
    expression: &Expression,
    described: Described<'_>,
    definitions: &[&str],
    pointer: &Pointer,
    context: &mut Context<'_>,
) {
    let found: Vec<Known> = definitions.iter().map(|name| known(described, name, &expression.pointer)).collect();
    if found.is_empty() || found.iter().any(|known| matches!(known, Known::Possible)) {
        return;
    }
    // The definition in which most of the way exists is the one that is meant.
    let best = found.into_iter().filter_map(|known| match known {
        Known::Possible => None,
        Known::Missing { depth, key, keys } => Some((depth, key, keys)),
    });
    let Some((_, key, keys)) = best.max_by_key(|(depth, ..)| *depth) else { return };
    let message = format!("{expression} leads to a field \"{key}\" that the contract does not have");
    context.unknown(&codes::FIELD, pointer, message, &key, keys.iter().map(String::as_str));
}
