//! The objects of other files that become components of the bundled document.

use std::collections::{BTreeMap, BTreeSet};

use vistoria_schemas::document::Target;
use vistoria_schemas::extensions::ObjectKind;
use vistoria_schemas::node::Node;
use vistoria_schemas::pointer::Pointer;

/// The sections of the components, each with the kind of its objects.
const SECTIONS: [(ObjectKind, &str); 8] = [
    (ObjectKind::Response, "responses"),
    (ObjectKind::Parameter, "parameters"),
    (ObjectKind::Example, "examples"),
    (ObjectKind::RequestBody, "requestBodies"),
    (ObjectKind::Header, "headers"),
    (ObjectKind::SecurityScheme, "securitySchemes"),
    (ObjectKind::Link, "links"),
    (ObjectKind::Callback, "callbacks"),
];

/// The objects that become components.
pub(super) struct Hoisted {
    names: BTreeMap<(ObjectKind, Target), String>,
    taken: BTreeSet<(&'static str, String)>,
    waiting: Vec<(ObjectKind, &'static str, String, Target)>,
}

impl Hoisted {
    /// Knows the components that the document of `root` has.
    pub(super) fn of(root: &Node) -> Self {
        let components = root.get("components");
        let taken = SECTIONS.iter().flat_map(|(_, section)| {
            let entries =
                components.and_then(|components| components.get(section)).map(Node::entries).unwrap_or_default();
            entries.iter().map(move |entry| (*section, entry.key.clone()))
        });
        Self { taken: taken.collect(), names: BTreeMap::new(), waiting: Vec::new() }
    }

    /// Checks whether a pointer leads to a component.
    pub(super) fn is_component(pointer: &Pointer) -> bool {
        matches!(pointer.tokens(), [components, section, _] if components == "components"
            && SECTIONS.iter().any(|(_, known)| known == section))
    }

    /// Returns the reference to the component that the object at `target` is, or becomes; `None` when there are no such
    /// components.
    pub(super) fn reference(&mut self, kind: ObjectKind, target: &Target) -> Option<String> {
        let (_, section) = SECTIONS.iter().find(|(of, _)| *of == kind)?;
        let known = self.names.get(&(kind, target.clone()));
        let name = known.cloned().unwrap_or_else(|| self.give(kind, section, target));
        Some(format!("#/components/{section}/{name}"))
    }

    fn give(&mut self, kind: ObjectKind, section: &'static str, target: &Target) -> String {
        let plain = |char: char| if char.is_ascii_alphanumeric() || "._-".contains(char) { char } else { '_' };
        let wished: String = target.1.last().unwrap_or(section).chars().map(plain).collect();
        let numbered = (2..).map(|number| format!("{wished}_{number}"));
        let mut names = std::iter::once(wished.clone()).chain(numbered);
        let name = names.find(|name| self.taken.insert((section, name.clone()))).unwrap_or_default();
        self.names.insert((kind, target.clone()), name.clone());
        self.waiting.push((kind, section, name.clone(), target.clone()));
        name
    }

    /// Returns the next component to write: its kind, its section, its name, and the place of the object.
    pub(super) fn next(&mut self) -> Option<(ObjectKind, &'static str, String, Target)> {
        self.waiting.pop()
    }
}
