//! A module for each component of the document, which makes a large file easier to navigate.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use crate::ir::options::Layout;
use crate::ir::{Ir, ShapeId};

/// Names of other modules in the file, and of crates that paths in it start with.
const RESERVED: [&str; 11] = [
    "alloc",
    "core",
    "described",
    "forms",
    "jsonschema",
    "residual",
    "schemars",
    "serde",
    "serde_json",
    "std",
    "support",
];

/// The names of modules by component.
#[derive(Default)]
pub(super) struct Modules<'a> {
    names: BTreeMap<&'a str, String>,
    /// The attribute of imports.
    attribute: &'static str,
}

impl<'a> Modules<'a> {
    /// Names the modules.
    pub(super) fn of(ir: &'a Ir, reachable: &[ShapeId]) -> Self {
        if ir.layout == Layout::Flat {
            return Self::default();
        }
        let mut taken: BTreeSet<String> = RESERVED.iter().map(ToString::to_string).collect();
        taken.extend(ir.ids().filter_map(|id| ir.item(id).name.clone()));
        taken.extend(ir.aliases.iter().map(|(name, _)| name.clone()));
        let aliased = ir.aliases.iter().map(|(_, typed)| typed.shape);
        let ids = reachable.iter().copied().filter(|id| ir.item(*id).name.is_some()).chain(aliased);
        // Sorted by name, so that the order of the document does not matter.
        let components: BTreeSet<&str> = ids.map(|id| ir.item(id).provenance.definition.as_str()).collect();
        let named = components.into_iter().map(|component| {
            let wished = crate::passes::identifier(&component.to_snake_case(), "component_");
            (component, crate::passes::unique(&wished, "_component", &mut taken))
        });
        Self { names: named.collect(), attribute: if ir.event_features { ALLOW_UNUSED } else { "" } }
    }

    /// Returns the component in whose module a shape's type is.
    pub(super) fn component(&self, ir: &Ir, id: ShapeId) -> Option<&'a str> {
        self.names.get_key_value(ir.item(id).provenance.definition.as_str()).map(|(component, _)| *component)
    }

    /// Returns the re-exports of all modules.
    pub(super) fn uses(&self) -> String {
        let lines = self.names.values().map(|module| format!("{}pub use {module}::*;\n", self.attribute));
        let lines: String = lines.collect();
        if lines.is_empty() { lines } else { lines + "\n" }
    }

    /// Writes the module of a component.
    pub(super) fn written(&self, component: &str, inside: &str) -> String {
        let module = &self.names[component];
        let docs = super::docs::line(&format!("The types of `{}`.", component.replace('`', "'")));
        let mut text = format!("///{docs}\npub mod {module} {{\n");
        let uses = format!("{}use super::*;\n\n", self.attribute);
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

/// Without an event's feature, the modules that only it needs are empty.
const ALLOW_UNUSED: &str =
    "#[allow(unused_imports, unreachable_pub, reason = \"the feature of an event may be off\")]\n";
