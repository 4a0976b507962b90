//! Compilation of a document: every part is parsed, and what it refers to is found.

mod actions;
mod steps;
mod triggers;
mod values;

use roas_arazzo::v1_1::{SourceType, Workflow as Described};

use super::codes;
use super::context::Context;
use super::scope::Values;
use super::workflow::{Flow, Source, Workflow};
use crate::pointer::Pointer;

/// Compiles a document.
pub(super) fn compile(context: &mut Context<'_>, sources: Vec<Source>) -> Flow {
    context.check_sources(&sources);
    let description = context.description;
    let pointer = Pointer::root().child("workflows");
    let workflows = description.workflows.iter().enumerate();
    let workflows: Vec<Workflow> = workflows
        .map(|(index, described)| context.workflow(described, &sources, &pointer.child(index.to_string())))
        .collect();
    Flow { title: description.info.title.clone(), sources, workflows }
}

impl Context<'_> {
    fn check_sources(&mut self, sources: &[Source]) {
        let contracts = self.contracts;
        for (index, source) in sources.iter().enumerate() {
            let pointer = Pointer::root().child("sourceDescriptions").child(index.to_string());
            let kind = self.description.source_descriptions[index].type_;
            if matches!(kind, Some(SourceType::Arazzo | SourceType::Asyncapi)) {
                self.error(&codes::UNSUPPORTED, &pointer.child("type"), "only OpenAPI documents are supported");
            } else if let Some(Err(why)) = contracts.sources.get(index) {
                let key = if source.vendor.is_some() { "x-vendor" } else { "url" };
                let message = format!("the source {} cannot be used: {why}", source.name);
                if let Some(vendor) = &source.vendor {
                    let known: Vec<&str> = contracts.vendors.iter().map(|known| known.bundle.vendor.as_str()).collect();
                    self.unknown(&codes::SOURCE, &pointer.child(key), message, vendor, known);
                } else {
                    self.error(&codes::SOURCE, &pointer.child(key), message);
                }
            }
        }
    }

    fn workflow(&mut self, described: &Described, sources: &[Source], pointer: &Pointer) -> Workflow {
        if !described.depends_on.is_empty() {
            let message = "a workflow runs when a delivery or a step starts it: dependsOn is not supported";
            self.error(&codes::UNSUPPORTED, &pointer.child("dependsOn"), message);
        }
        let inputs = self.inputs(described);
        let defaults: Values = inputs
            .into_iter()
            .flatten()
            .filter_map(|(name, schema)| Some((name.clone(), schema.get("default")?.clone())))
            .collect();
        let steps = described.steps.iter().enumerate();
        let steps = steps
            .map(|(index, step)| self.step(step, described, sources, &pointer.child("steps").child(index.to_string())))
            .collect();
        Workflow {
            id: described.workflow_id.clone(),
            triggers: self.triggers(pointer),
            defaults,
            steps,
            outputs: self.outputs(&described.outputs, &pointer.child("outputs")),
        }
    }
}
