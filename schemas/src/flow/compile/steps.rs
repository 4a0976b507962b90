//! Steps: the call, its parameters and body, and the actions after it.

use std::time::Duration;

use roas_arazzo::v1_1::{Parameter as DescribedParameter, ParameterLocation, ReusableOr, Step as Described, Workflow};
use serde::Deserialize;
use serde_json::Value;

use crate::contract::ParameterPlace;
use crate::flow::codes;
use crate::flow::context::Context;
use crate::flow::workflow::{Body, Cause, Output, Parameter, Source, Step, Target};
use crate::pointer::Pointer;

/// A delivery that a call causes, as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DescribedCause {
    vendor: String,
    event: String,
    // Required; its expressions are compiled from the document, which has their places.
    #[serde(rename = "object")]
    _object: Value,
}

impl Context<'_> {
    /// Compiles a step.
    pub(super) fn step(
        &mut self,
        described: &Described,
        workflow: &Workflow,
        sources: &[Source],
        pointer: &Pointer,
    ) -> Step {
        self.refuse_other_kinds(described, pointer);
        // What cannot be found has a diagnostic, with which there is no flow.
        let target = self.target(described, sources, pointer).unwrap_or(Target::Workflow(0));
        let of_workflow = pointer.parent().and_then(|steps| steps.parent()).unwrap_or_default();
        let on_success = (&pointer.child("onSuccess"), &of_workflow.child("successActions"));
        let on_failure = (&pointer.child("onFailure"), &of_workflow.child("failureActions"));
        let parameters = self.parameters(&described.parameters, &pointer.child("parameters"));
        let of_workflow = self.parameters(&workflow.parameters, &of_workflow.child("parameters"));
        let is_new = |one: &Parameter| !parameters.iter().any(|own| (own.place, &own.name) == (one.place, &one.name));
        let inherited: Vec<Parameter> = of_workflow.into_iter().filter(is_new).collect();
        let extensions = described.extensions.as_ref();
        let in_doubt = extensions.and_then(|extensions| extensions.get("x-in-doubt"));
        Step {
            id: described.step_id.clone(),
            target,
            parameters: parameters.into_iter().chain(inherited).collect(),
            body: self.body(described, &pointer.child("requestBody")),
            success: self.criteria(&described.success_criteria, &pointer.child("successCriteria")),
            on_success: self.success_actions(&described.on_success, workflow, on_success),
            on_failure: self.failure_actions(&described.on_failure, workflow, on_failure),
            outputs: self.outputs(&described.outputs, &pointer.child("outputs")),
            causes: self
                .causes(extensions.and_then(|extensions| extensions.get("x-causes")), &pointer.child("x-causes")),
            in_doubt: in_doubt.and_then(|id| self.in_doubt(id, described, workflow, &pointer.child("x-in-doubt"))),
            timeout: described.timeout.and_then(|timeout| u64::try_from(timeout).ok()).map(Duration::from_millis),
        }
    }

    fn refuse_other_kinds(&mut self, described: &Described, pointer: &Pointer) {
        if described.channel_path.is_some() || described.action.is_some() {
            self.error(&codes::UNSUPPORTED, pointer, "AsyncAPI steps are not supported");
        }
        if !described.depends_on.is_empty() {
            let message = "steps run in their order: dependsOn of a step is not supported";
            self.error(&codes::UNSUPPORTED, &pointer.child("dependsOn"), message);
        }
    }

    fn target(&mut self, described: &Described, sources: &[Source], pointer: &Pointer) -> Option<Target> {
        if let Some(id) = &described.workflow_id {
            return self.workflow_position(id, &pointer.child("workflowId")).map(Target::Workflow);
        }
        if let Some(path) = &described.operation_path {
            return self.by_path(path, sources, &pointer.child("operationPath"));
        }
        let id = described.operation_id.as_deref()?;
        let pointer = pointer.child("operationId");
        let (wanted, id) = match id.strip_prefix("$sourceDescriptions.").and_then(|rest| rest.split_once('.')) {
            Some((source, id)) => (Some(source), id),
            None => (None, id),
        };
        if let Some(wanted) = wanted.filter(|wanted| sources.iter().all(|source| source.name != **wanted)) {
            let known: Vec<&str> = sources.iter().map(|source| source.name.as_str()).collect();
            self.unknown(&codes::OPERATION, &pointer, format!("no source is called \"{wanted}\""), wanted, known);
            return None;
        }
        let contracts = self.contracts;
        let named =
            contracts.sources.iter().enumerate().filter(|(at, _)| wanted.is_none_or(|name| sources[*at].name == name));
        let named = || named.clone().filter_map(|(at, described)| Some((at, described.as_ref().ok()?.bundle)));
        let having: Vec<usize> =
            named().filter(|(_, bundle)| bundle.operation(id).is_some()).map(|(at, _)| at).collect();
        match having.as_slice() {
            [source] => Some(Target::Operation { source: *source, operation: id.to_owned() }),
            // A source that cannot be read has its own diagnostic.
            [] if contracts.sources.iter().any(Result::is_err) => None,
            [] => {
                let known: Vec<&str> =
                    named().flat_map(|(_, bundle)| &bundle.operations).map(|known| known.id.as_str()).collect();
                self.unknown(&codes::OPERATION, &pointer, format!("no source has an operation \"{id}\""), id, known);
                None
            }
            several => {
                let owners: Vec<&str> = several.iter().map(|at| sources[*at].name.as_str()).collect();
                let message = format!("{} have an operation \"{id}\"", owners.join(" and "));
                let help = format!("write $sourceDescriptions.{}.{id}", owners[0]);
                self.error(&codes::OPERATION, &pointer, message).help(help);
                None
            }
        }
    }

    /// Returns the operation at a place of a source's document: `{$sourceDescriptions.NAME.url}#/paths/~1contacts/get`.
    fn by_path(&mut self, path: &str, sources: &[Source], pointer: &Pointer) -> Option<Target> {
        let parsed = path.strip_prefix("{$sourceDescriptions.").and_then(|rest| {
            let (name, place) = rest.split_once(".url}#")?;
            let place = Pointer::parse(place)?;
            match place.tokens() {
                [paths, path, method] if paths == "paths" => Some((name, path.clone(), method.to_uppercase())),
                _ => None,
            }
        });
        let Some((name, path, method)) = parsed else {
            let message = "an operationPath is {$sourceDescriptions.NAME.url}#/paths/PATH/METHOD";
            self.error(&codes::OPERATION, pointer, message);
            return None;
        };
        let source = sources.iter().position(|source| source.name == name);
        let contracts = self.contracts;
        // A source that cannot be read has its own diagnostic.
        if source.is_some_and(|at| contracts.sources[at].is_err()) {
            return None;
        }
        let bundle = source.and_then(|at| contracts.sources.get(at)?.as_ref().ok()).map(|described| described.bundle);
        let operations = bundle.map(|bundle| bundle.operations.as_slice()).unwrap_or_default();
        let found = operations.iter().find(|known| known.path == path && known.method == method);
        if let Some((source, found)) = source.zip(found) {
            return Some(Target::Operation { source, operation: found.id.clone() });
        }
        let known: Vec<&str> = operations.iter().map(|known| known.path.as_str()).collect();
        let message = format!("the source {name} has no {method} {path}");
        self.unknown(&codes::OPERATION, pointer, message, &path, known);
        None
    }

    fn parameters(&mut self, parameters: &[ReusableOr<DescribedParameter>], pointer: &Pointer) -> Vec<Parameter> {
        let mut compiled = Vec::new();
        for (index, parameter) in parameters.iter().enumerate() {
            let pointer = pointer.child(index.to_string());
            let found = self.resolved(parameter, "parameters", &pointer, |components| &components.parameters);
            let Some((described, at)) = found else { continue };
            let place = match described.in_ {
                Some(ParameterLocation::Path) => Some(ParameterPlace::Path),
                Some(ParameterLocation::Query) => Some(ParameterPlace::Query),
                Some(ParameterLocation::Header) => Some(ParameterPlace::Header),
                Some(ParameterLocation::Cookie) => Some(ParameterPlace::Cookie),
                Some(ParameterLocation::Querystring | ParameterLocation::Channel) => {
                    self.error(&codes::UNSUPPORTED, &at.child("in"), "parameters are in path, query, header or cookie");
                    continue;
                }
                None => None,
            };
            let has_value = matches!(parameter, ReusableOr::Reusable(reusable) if reusable.value.is_some());
            let value = if has_value {
                Output::Template(self.template(&pointer.child("value")))
            } else {
                self.output(&described.value, &at.child("value"))
            };
            compiled.push(Parameter { name: described.name.clone(), place, value });
        }
        compiled
    }

    fn body(&mut self, described: &Described, pointer: &Pointer) -> Option<Body> {
        let body = described.request_body.as_ref()?;
        let payload = body.payload.as_ref().map(|_| self.template(&pointer.child("payload")));
        let mut replacements = Vec::new();
        for (index, replacement) in body.replacements.iter().enumerate() {
            let pointer = pointer.child("replacements").child(index.to_string());
            let value = self.output(&replacement.value, &pointer.child("value"));
            match Pointer::parse(&replacement.target) {
                Some(target) => replacements.push((target, value)),
                None => {
                    self.error(&codes::UNSUPPORTED, &pointer.child("target"), "a target is a JSON Pointer");
                }
            }
        }
        Some(Body { content_type: body.content_type.clone(), payload, replacements })
    }

    fn in_doubt(&mut self, id: &Value, step: &Described, workflow: &Workflow, pointer: &Pointer) -> Option<usize> {
        let found = self.step_position(id.as_str().unwrap_or_default(), workflow, pointer)?;
        let own = workflow.steps.iter().position(|other| other.step_id == step.step_id)?;
        if found > own {
            self.error(&codes::STEP, pointer, "the step that finds out must be this one, or come before");
            return None;
        }
        Some(found)
    }

    fn causes(&mut self, described: Option<&Value>, pointer: &Pointer) -> Vec<Cause> {
        let Some(described) = described else { return Vec::new() };
        let Some(all) = described.as_array() else {
            self.error(&codes::ARAZZO, pointer, "x-causes is a list of objects with vendor, event and object");
            return Vec::new();
        };
        let mut causes = Vec::new();
        for (index, cause) in all.iter().enumerate() {
            let pointer = pointer.child(index.to_string());
            match serde_json::from_value::<DescribedCause>(cause.clone()) {
                Ok(DescribedCause { vendor, event, .. }) => {
                    self.check_event(&vendor, &event, &pointer);
                    causes.push(Cause { vendor, event, object: self.template(&pointer.child("object")) });
                }
                Err(error) => {
                    self.error(&codes::ARAZZO, &pointer, format!("a cause cannot be read: {error}"))
                        .help("it has vendor, event and object");
                }
            }
        }
        causes
    }
}
