//! Cargo features for events: a user of three events of a hundred compiles the types of three.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use heck::ToKebabCase;
use proc_macro2::TokenStream;

use super::table::literal;
use crate::ir::{Ir, ShapeId};

/// The features of each type, of which one is enough.
pub(super) struct Gates {
    features: BTreeMap<ShapeId, BTreeSet<String>>,
}

impl Gates {
    /// Finds the features of each type.
    pub(super) fn of(ir: &Ir) -> Self {
        let mut features: BTreeMap<ShapeId, BTreeSet<String>> = BTreeMap::new();
        if !ir.event_features {
            return Self { features };
        }
        for (event, body) in &ir.events {
            for id in ir.reached_from([ir.resolved(body.shape)]) {
                features.entry(id).or_default().insert(feature(&event.id));
            }
        }
        // Types that a call or the root needs are always compiled, and so are those that no event needs.
        let root = ir.root.iter().map(|root| &root.typed);
        let free = ir.definitions.iter().filter(|typed| !features.contains_key(&ir.resolved(typed.shape)));
        let always: Vec<ShapeId> =
            root.chain(ir.call_types()).chain(free).map(|typed| ir.resolved(typed.shape)).collect();
        for id in ir.reached_from(always) {
            features.remove(&id);
        }
        Self { features }
    }

    /// Returns the attribute of the items of a type.
    pub(super) fn before(&self, id: ShapeId) -> String {
        let Some(features) = self.features.get(&id) else { return String::new() };
        let features: Vec<String> = features.iter().map(|feature| format!("feature = {}", literal(feature))).collect();
        match &features[..] {
            [only] => format!("#[cfg({only})]\n"),
            several => format!("#[cfg(any({}))]\n", several.join(", ")),
        }
    }

    /// Returns the attribute of the items of a type as tokens.
    pub(super) fn tokens(&self, id: ShapeId) -> TokenStream {
        self.before(id).parse().expect("an attribute")
    }
}

/// Returns the attribute of an event's variant and of its match arms.
pub(super) fn of_event(ir: &Ir, event: &str) -> TokenStream {
    let gate =
        if ir.event_features { format!("#[cfg(feature = {})]", literal(&feature(event))) } else { String::new() };
    gate.parse().expect("an attribute")
}

/// Returns a comment with the lines that the manifest needs.
pub(super) fn manifest(ir: &Ir) -> String {
    if !ir.event_features || ir.events.is_empty() {
        return String::new();
    }
    let features: BTreeSet<String> = ir.events.iter().map(|(event, _)| feature(&event.id)).collect();
    let mut text =
        "//\n// Without its feature, an event decodes as an unknown one. For Cargo.toml:\n//\n// [features]\n"
            .to_owned();
    for feature in features {
        let _ = writeln!(text, "// {} = []", literal(&feature));
    }
    text
}

/// Returns the feature of an event.
fn feature(event: &str) -> String {
    let feature = event.to_kebab_case();
    // The id of an event may have no letters and digits.
    if feature.is_empty() { "event".to_owned() } else { feature }
}
