//! A feature of Cargo for each event, when that is asked for: who needs three events of a hundred compiles three.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use heck::ToKebabCase;
use proc_macro2::TokenStream;

use super::table::literal;
use crate::ir::{Ir, ShapeId};

/// Which features each type needs one of.
pub(super) struct Gates {
    of: BTreeMap<ShapeId, BTreeSet<String>>,
}

impl Gates {
    pub(super) fn of(ir: &Ir) -> Self {
        let mut of: BTreeMap<ShapeId, BTreeSet<String>> = BTreeMap::new();
        if !ir.event_features {
            return Self { of };
        }
        for (event, body) in &ir.events {
            for id in ir.reached_from([ir.resolved(body.shape)]) {
                of.entry(id).or_default().insert(feature(&event.id));
            }
        }
        // What a call or the document itself needs is always there, and so is what no event needs.
        let root = ir.root.iter().map(|root| &root.typed);
        let free = ir.definitions.iter().filter(|typed| !of.contains_key(&ir.resolved(typed.shape)));
        let always: Vec<ShapeId> =
            root.chain(ir.call_bodies()).chain(free).map(|typed| ir.resolved(typed.shape)).collect();
        for id in ir.reached_from(always) {
            of.remove(&id);
        }
        Self { of }
    }

    /// What stands before an item of a type.
    pub(super) fn before(&self, id: ShapeId) -> String {
        let Some(features) = self.of.get(&id) else { return String::new() };
        let features: Vec<String> = features.iter().map(|feature| format!("feature = {}", literal(feature))).collect();
        match &features[..] {
            [only] => format!("#[cfg({only})]\n"),
            several => format!("#[cfg(any({}))]\n", several.join(", ")),
        }
    }

    /// The same as tokens.
    pub(super) fn tokens(&self, id: ShapeId) -> TokenStream {
        self.before(id).parse().expect("an attribute")
    }
}

/// What stands before a variant of an event, and before the arms for it.
pub(super) fn of_event(ir: &Ir, event: &str) -> TokenStream {
    let gate =
        if ir.event_features { format!("#[cfg(feature = {})]", literal(&feature(event))) } else { String::new() };
    gate.parse().expect("an attribute")
}

/// What a manifest needs so that there are such features, as a comment.
pub(super) fn manifest(ir: &Ir) -> String {
    if !ir.event_features || ir.events.is_empty() {
        return String::new();
    }
    let features: BTreeSet<String> = ir.events.iter().map(|(event, _)| feature(&event.id)).collect();
    let mut text =
        "//\n// Without its feature an event is an unknown one. For Cargo.toml:\n//\n// [features]\n".to_owned();
    for feature in features {
        let _ = writeln!(text, "// {} = []", literal(&feature));
    }
    text
}

fn feature(event: &str) -> String {
    let feature = event.to_kebab_case();
    // An event may be named by signs alone.
    if feature.is_empty() { "event".to_owned() } else { feature }
}
