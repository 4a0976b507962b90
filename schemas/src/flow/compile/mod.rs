//! Compilation of a document: every part is parsed, and what it refers to is found.

mod actions;
mod steps;
mod triggers;
mod values;

use roas_arazzo::v1_1::{Description, SourceType, Workflow as Described11};
use serde_json::Value;

use super::check;
use super::codes;
use super::scope::Values;
use super::workflow::{Flow, Source, Workflow};
use crate::code::Code;
use crate::contract::Bundle;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::graph::{Graph, SchemaId};
use crate::nearest::suggestion;
use crate::node::Node;
use crate::pointer::Pointer;
use crate::text::At;

/// A contract that describes calls or events of a flow.
#[derive(Clone, Copy)]
pub struct Described<'a> {
    /// Its data.
    pub bundle: &'a Bundle,
    /// Its schemas.
    pub graph: &'a Graph,
    /// Checks whether a schema accepts a value.
    pub accepts: &'a dyn Fn(SchemaId, &Value) -> bool,
}

/// The contracts that a flow refers to.
pub struct Contracts<'a> {
    /// Those of its sources, in their order; `None` where there is none, with the reason.
    pub sources: Vec<Result<Described<'a>, String>>,
    /// Those of all vendors, for events.
    pub vendors: Vec<Described<'a>>,
}

/// What the compilation of all parts needs.
pub(super) struct Compiler<'c> {
    pub(super) description: &'c Description,
    pub(super) root: &'c Node,
    pub(super) contracts: &'c Contracts<'c>,
    pub(super) diagnostics: &'c mut Diagnostics,
}

impl<'c> Compiler<'c> {
    /// Returns where a node is; that of the nearest one around it when it does not exist.
    pub(super) fn at(&self, pointer: &Pointer) -> At {
        let mut pointer = pointer.clone();
        loop {
            if let Some(node) = self.root.pointed(&pointer) {
                return node.at;
            }
            pointer.pop();
        }
    }

    /// Adds an error about a node.
    pub(super) fn error(
        &mut self,
        code: &'static Code,
        pointer: &Pointer,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        let at = self.at(pointer);
        self.diagnostics.error(code, at, pointer.clone(), message)
    }

    /// Adds an error about a name that is unknown.
    pub(super) fn unknown<'a>(
        &mut self,
        code: &'static Code,
        pointer: &Pointer,
        message: impl Into<String>,
        name: &str,
        known: impl IntoIterator<Item = &'a str> + Clone,
    ) {
        let help = suggestion(name, known);
        self.error(code, pointer, message).help(help);
    }

    /// Returns the node at a place.
    pub(super) fn node(&self, pointer: &Pointer) -> Option<&'c Node> {
        self.root.pointed(pointer)
    }

    /// Returns the contract of a vendor.
    pub(super) fn vendor(&self, vendor: &str) -> Option<Described<'c>> {
        self.contracts.vendors.iter().find(|known| known.bundle.vendor == vendor).copied()
    }

    /// Checks that a vendor and its event exist.
    pub(super) fn check_event(&mut self, vendor: &str, event: &str, pointer: &Pointer) {
        let Some(described) = self.vendor(vendor) else {
            let known: Vec<&str> = self.contracts.vendors.iter().map(|known| known.bundle.vendor.as_str()).collect();
            let pointer = pointer.child("vendor");
            self.unknown(&codes::EVENT, &pointer, format!("no vendor is called \"{vendor}\""), vendor, known);
            return;
        };
        if described.bundle.event(event).is_none() {
            let known: Vec<&str> = described.bundle.events.iter().map(|known| known.id.as_str()).collect();
            let message = format!("no event of {vendor} is called \"{event}\"");
            self.unknown(&codes::EVENT, &pointer.child("event"), message, event, known);
        }
    }
}

/// Compiles a document.
pub(super) fn compile(
    description: &Description,
    root: &Node,
    sources: Vec<Source>,
    contracts: &Contracts<'_>,
    diagnostics: &mut Diagnostics,
) -> Flow {
    let mut compiler = Compiler { description, root, contracts, diagnostics };
    compiler.check_sources(&sources);
    let pointer = Pointer::root().child("workflows");
    let workflows = description.workflows.iter().enumerate();
    let workflows: Vec<Workflow> = workflows
        .map(|(index, described)| compiler.workflow(described, &sources, &pointer.child(index.to_string())))
        .collect();
    let flow = Flow { title: description.info.title.clone(), sources, workflows };
    if !compiler.diagnostics.has_errors() {
        check::check(&flow, &mut compiler);
    }
    flow
}

impl Compiler<'_> {
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

    fn workflow(&mut self, described: &Described11, sources: &[Source], pointer: &Pointer) -> Workflow {
        let properties = described.inputs.as_ref().and_then(|inputs| inputs.get("properties")?.as_object());
        let defaults: Values = properties
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
