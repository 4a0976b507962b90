//! The keys with `x-` that a flow may have. Any other one is a mistake: a misspelt `x-trigger` would start nothing, without a word.

use super::codes;
use crate::diagnostic::Diagnostics;
use crate::nearest::nearest;
use crate::node::{Entry, Kind, Node};
use crate::pointer::Pointer;

/// A key of Vistoria's.
pub struct Key {
    /// The key.
    pub keyword: &'static str,
    /// The list of objects that have it, as it is called in Arazzo.
    pub objects: &'static str,
    /// What it is for.
    pub summary: &'static str,
}

/// The keys.
pub const KEYS: &[Key] = &[
    Key {
        keyword: "x-vendor",
        objects: "sourceDescriptions",
        summary: "The vendor whose shipped contract stands for the document at `url`.",
    },
    Key {
        keyword: "x-trigger",
        objects: "workflows",
        summary: "The deliveries that start the workflow, and what it takes from them; one or a list.",
    },
    Key {
        keyword: "x-causes",
        objects: "steps",
        summary: "The deliveries that the vendor makes of the call. They start nothing.",
    },
    Key {
        keyword: "x-in-doubt",
        objects: "steps",
        summary: "The step to go on at when nobody knows whether this one was done: an earlier one, which finds out, or itself.",
    },
];

/// Reports every key with `x-` that means nothing where it is. Payloads and schemas of inputs are not Arazzo's, and may have any.
pub(super) fn check(root: &Node, diagnostics: &mut Diagnostics) {
    walk(root, "", &Pointer::root(), diagnostics);
}

fn walk(node: &Node, object: &str, pointer: &Pointer, diagnostics: &mut Diagnostics) {
    match &node.kind {
        Kind::Object(entries) => {
            for Entry { at, key, value } in entries {
                let pointer = pointer.child(key);
                if !key.starts_with("x-") {
                    if !matches!(key.as_str(), "payload" | "inputs" | "value") {
                        walk(value, key, &pointer, diagnostics);
                    }
                    continue;
                }
                let known = KEYS.iter().find(|known| known.keyword == key);
                if known.is_some_and(|known| known.objects == object) {
                    continue;
                }
                let message = format!("\"{key}\" means nothing here, and would be ignored");
                let words = KEYS.iter().map(|known| known.keyword);
                let help = match (known, nearest(key, words).first()) {
                    (Some(known), _) => format!("it belongs to an entry of {}", known.objects),
                    (None, Some(near)) => format!("did you mean \"{near}\"?"),
                    (None, None) => "remove it".to_owned(),
                };
                diagnostics.error(&codes::EXTENSION, *at, pointer, message).help(help);
            }
        }
        Kind::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, object, &pointer.child(index.to_string()), diagnostics);
            }
        }
        _ => {}
    }
}
