//! What the compilation and the checks of a flow need: the document, the contracts, and the mistakes so far.

use roas_arazzo::v1_1::{Description, Workflow};
use serde_json::{Map, Value};

use super::codes;
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
pub(super) struct Context<'c> {
    pub(super) description: &'c Description,
    pub(super) root: &'c Node,
    pub(super) contracts: &'c Contracts<'c>,
    pub(super) diagnostics: &'c mut Diagnostics,
}

impl<'c> Context<'c> {
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

    /// Returns the schemas of a workflow's inputs by name, also of those that are components.
    pub(super) fn inputs(&self, workflow: &Workflow) -> Option<&'c Map<String, Value>> {
        let description = self.description;
        let position = description.workflows.iter().position(|known| known.workflow_id == workflow.workflow_id)?;
        let inputs = description.workflows[position].inputs.as_ref()?;
        let reference = inputs.get("$ref").and_then(Value::as_str);
        let component = reference.and_then(|reference| reference.strip_prefix("#/components/inputs/"));
        let inputs = match component {
            Some(name) => description.components.as_ref()?.inputs.get(name)?,
            None => inputs,
        };
        inputs.get("properties")?.as_object()
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
