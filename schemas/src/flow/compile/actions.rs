//! Actions after a step, its own and those of its workflow, and reusable objects.

use std::collections::BTreeMap;
use std::time::Duration;

use roas_arazzo::v1_1::{
    Components, Criterion, Description, FailureAction, FailureActionType, Parameter, ReusableOr, SuccessAction,
    SuccessActionType, Workflow,
};

use crate::flow::codes;
use crate::flow::context::Context;
use crate::flow::workflow::{Action, ActionKind};
use crate::pointer::Pointer;

/// How long to wait before a step is tried again, where the document does not say.
const DEFAULT_RETRY_AFTER: Duration = Duration::from_secs(1);
/// Longest time to wait before a step is tried again.
const MAX_RETRY_AFTER: Duration = Duration::from_hours(24);
/// How often a step is tried again, where the document does not say (Arazzo's default).
const DEFAULT_RETRY_LIMIT: u64 = 1;

/// What an action says of where to go on.
struct Goal<'a> {
    step: Option<&'a str>,
    workflow: Option<&'a str>,
}

impl<'c> Context<'c> {
    /// Compiles the actions after a step that succeeds: its own, then those of the workflow.
    pub(super) fn success_actions(
        &mut self,
        own: &[ReusableOr<SuccessAction>],
        workflow: &Workflow,
        (pointer, of_workflow): (&Pointer, &Pointer),
    ) -> Vec<Action> {
        let mut actions = Vec::new();
        for (all, pointer) in [(own, pointer), (&workflow.success_actions[..], of_workflow)] {
            for (index, action) in all.iter().enumerate() {
                let found = self.resolved(action, "successActions", &pointer.child(index.to_string()), |components| {
                    &components.success_actions
                });
                let Some((action, pointer)) = found else { continue };
                self.refuse_parameters(&action.parameters, &pointer);
                let goal = Goal { step: action.step_id.as_deref(), workflow: action.workflow_id.as_deref() };
                let kind = match action.type_ {
                    SuccessActionType::End => Some(ActionKind::End),
                    SuccessActionType::Goto => self.goto(&goal, workflow, &pointer),
                };
                actions.extend(kind.map(|kind| self.action(&action.name, &action.criteria, kind, &pointer)));
            }
        }
        actions
    }

    /// Compiles the actions after a step that fails: its own, then those of the workflow.
    pub(super) fn failure_actions(
        &mut self,
        own: &[ReusableOr<FailureAction>],
        workflow: &Workflow,
        (pointer, of_workflow): (&Pointer, &Pointer),
    ) -> Vec<Action> {
        let mut actions = Vec::new();
        for (all, pointer) in [(own, pointer), (&workflow.failure_actions[..], of_workflow)] {
            for (index, action) in all.iter().enumerate() {
                let found = self.resolved(action, "failureActions", &pointer.child(index.to_string()), |components| {
                    &components.failure_actions
                });
                let Some((action, pointer)) = found else { continue };
                self.refuse_parameters(&action.parameters, &pointer);
                let goal = Goal { step: action.step_id.as_deref(), workflow: action.workflow_id.as_deref() };
                let kind = match action.type_ {
                    FailureActionType::End => Some(ActionKind::End),
                    FailureActionType::Goto => self.goto(&goal, workflow, &pointer),
                    FailureActionType::Retry => self.retry(action, workflow, &pointer),
                };
                actions.extend(kind.map(|kind| self.action(&action.name, &action.criteria, kind, &pointer)));
            }
        }
        actions
    }

    fn action(&mut self, name: &str, criteria: &[Criterion], kind: ActionKind, pointer: &Pointer) -> Action {
        Action { name: name.to_owned(), criteria: self.criteria(criteria, &pointer.child("criteria")), kind }
    }

    fn refuse_parameters(&mut self, parameters: &[ReusableOr<Parameter>], pointer: &Pointer) {
        if !parameters.is_empty() {
            let message = "parameters of an action are not supported: a step that calls the workflow can have some";
            self.error(&codes::UNSUPPORTED, &pointer.child("parameters"), message);
        }
    }

    fn retry(&mut self, action: &FailureAction, workflow: &Workflow, pointer: &Pointer) -> Option<ActionKind> {
        if action.workflow_id.is_some() {
            self.error(&codes::UNSUPPORTED, &pointer.child("workflowId"), "a retry can go back to a step only");
            return None;
        }
        let step = match &action.step_id {
            Some(id) => Some(self.step_position(id, workflow, &pointer.child("stepId"))?),
            None => None,
        };
        let after = action.retry_after.map(|seconds| Duration::try_from_secs_f64(seconds).unwrap_or(MAX_RETRY_AFTER));
        let after = after.map(|after| after.min(MAX_RETRY_AFTER));
        let limit = action.retry_limit.unwrap_or(DEFAULT_RETRY_LIMIT);
        Some(ActionKind::Retry { after: after.unwrap_or(DEFAULT_RETRY_AFTER), limit, step })
    }

    fn goto(&mut self, goal: &Goal<'_>, workflow: &Workflow, pointer: &Pointer) -> Option<ActionKind> {
        match (goal.step, goal.workflow) {
            (Some(id), _) => self.step_position(id, workflow, &pointer.child("stepId")).map(ActionKind::Step),
            (_, Some(id)) => self.workflow_position(id, &pointer.child("workflowId")).map(ActionKind::Workflow),
            (None, None) => None,
        }
    }

    /// Returns the position of a step in its workflow.
    pub(super) fn step_position(&mut self, id: &str, workflow: &Workflow, pointer: &Pointer) -> Option<usize> {
        let found = workflow.steps.iter().position(|step| step.step_id == id);
        if found.is_none() {
            let known: Vec<&str> = workflow.steps.iter().map(|step| step.step_id.as_str()).collect();
            let message = format!("no step of {} is called \"{id}\"", workflow.workflow_id);
            self.unknown(&codes::STEP, pointer, message, id, known);
        }
        found
    }

    /// Returns the position of a workflow.
    pub(super) fn workflow_position(&mut self, id: &str, pointer: &Pointer) -> Option<usize> {
        if id.starts_with("$sourceDescriptions.") {
            self.error(&codes::UNSUPPORTED, pointer, "workflows of other documents are not supported");
            return None;
        }
        let workflows = &self.description.workflows;
        let found = workflows.iter().position(|workflow| workflow.workflow_id == id);
        if found.is_none() {
            let known: Vec<&str> = workflows.iter().map(|workflow| workflow.workflow_id.as_str()).collect();
            self.unknown(&codes::STEP, pointer, format!("no workflow is called \"{id}\""), id, known);
        }
        found
    }

    /// Returns an object, or the reusable one that it refers to, with its place.
    pub(super) fn resolved<'o, T>(
        &mut self,
        object: &'o ReusableOr<T>,
        kind: &str,
        pointer: &Pointer,
        of: impl FnOnce(&'o Components) -> &'o BTreeMap<String, T>,
    ) -> Option<(&'o T, Pointer)>
    where
        'c: 'o,
    {
        let reusable = match object {
            ReusableOr::Item(item) => return Some((item, pointer.clone())),
            ReusableOr::Reusable(reusable) => reusable,
        };
        let description: &'c Description = self.description;
        let known = description.components.as_ref().map(of);
        let reference = reusable.reference.as_str();
        let name = reference.strip_prefix("$components.").and_then(|rest| rest.strip_prefix(kind)?.strip_prefix('.'));
        if let Some(found) = name.and_then(|name| Some((known?.get(name)?, name))) {
            return Some((found.0, Pointer::root().child("components").child(kind).child(found.1)));
        }
        let names: Vec<String> =
            known.into_iter().flatten().map(|(name, _)| format!("$components.{kind}.{name}")).collect();
        let message = format!("there is no reusable object {reference}");
        let names = names.iter().map(String::as_str);
        self.unknown(&codes::REFERENCE, &pointer.child("reference"), message, reference, names);
        None
    }
}
