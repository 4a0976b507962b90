//! A module for each component of the document, when that is asked for: a large file is found one's way in by them.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use crate::ir::options::Layout;
use crate::ir::{Ir, ShapeId};

/// Names that modules beside those of components have, or that paths in them start with.
const TAKEN: [&str; 10] =
    ["alloc", "core", "described", "jsonschema", "residual", "schemars", "serde", "serde_json", "std", "support"];

/// The module of each component.
#[derive(Default)]
pub(super) struct Modules<'a> {
    of: BTreeMap<&'a str, String>,
    /// What stands before what is brought into scope.
    before: &'static str,
}

impl<'a> Modules<'a> {
    pub(super) fn of(ir: &'a Ir, reachable: &[ShapeId]) -> Self {
        if ir.layout == Layout::Flat {
            return Self::default();
        }
        let mut taken: BTreeSet<String> = TAKEN.iter().map(ToString::to_string).collect();
        taken.extend(ir.ids().filter_map(|id| ir.item(id).name.clone()));
        taken.extend(ir.aliases.iter().map(|(name, _)| name.clone()));
        let aliased = ir.aliases.iter().map(|(_, typed)| typed.shape);
        let ids = reachable.iter().copied().filter(|id| ir.item(*id).name.is_some()).chain(aliased);
        // By their names, so that the order of the document says nothing.
        let components: BTreeSet<&str> = ids.map(|id| ir.item(id).provenance.definition.as_str()).collect();
        let named = components.into_iter().map(|component| {
            let wished = crate::passes::identifier(&component.to_snake_case(), "component_");
            (component, crate::passes::unique(&wished, "_component", &mut taken))
        });
        Self { of: named.collect(), before: if ir.event_features { UNUSED } else { "" } }
    }

    /// The component in whose module stands what comes from a shape's place.
    pub(super) fn component(&self, ir: &Ir, id: ShapeId) -> Option<&'a str> {
        self.of.get_key_value(ir.item(id).provenance.definition.as_str()).map(|(component, _)| *component)
    }

    /// What makes all that is in modules known by its name alone.
    pub(super) fn uses(&self) -> String {
        let lines = self.of.values().map(|module| format!("{}pub use {module}::*;\n", self.before));
        let lines: String = lines.collect();
        if lines.is_empty() { lines } else { lines + "\n" }
    }

    /// The module of a component, with what is in it.
    pub(super) fn written(&self, component: &str, inside: &str) -> String {
        let module = &self.of[component];
        let docs = super::docs::line(&format!("The types of `{}`.", component.replace('`', "'")));
        let mut text = format!("///{docs}\npub mod {module} {{\n");
        let uses = format!("{}use super::*;\n\n", self.before);
        for line in uses.lines().chain(inside.lines()) {
            if !line.is_empty() {
                text.push_str("    ");
            }
            text.push_str(line);
            text.push('\n');
        }
        text + "}\n"
    }
}

/// An event's feature may be off, and then there is nothing in the modules that only it needs.
const UNUSED: &str = "#[allow(unused_imports, unreachable_pub, reason = \"an event may be off\")]\n";
