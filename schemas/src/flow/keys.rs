//! The keys that a flow may have: Arazzo's, which its reader does not hold to, and those with `x-`. Any other one is a mistake: a
//! misspelt `onFailure` or `x-trigger` would be ignored without a word.

use super::codes;
use crate::diagnostic::Diagnostics;
use crate::nearest::suggestion;
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
        summary: "The deliveries that the vendor sends because of the call. They start no workflow.",
    },
    Key {
        keyword: "x-in-doubt",
        objects: "steps",
        summary: "The step at which the run continues when it is unknown whether this call was processed: an earlier one, which finds out, or this one.",
    },
];

/// The fields of Arazzo's objects, by the key that has such an object or a list of them.
const FIELDS: &[(&str, &[&str])] = &[
    ("", &["arazzo", "$self", "info", "sourceDescriptions", "workflows", "components"]),
    ("info", &["title", "summary", "description", "version"]),
    ("sourceDescriptions", &["name", "url", "type"]),
    (
        "workflows",
        &[
            "workflowId",
            "summary",
            "description",
            "inputs",
            "dependsOn",
            "steps",
            "successActions",
            "failureActions",
            "outputs",
            "parameters",
        ],
    ),
    (
        "steps",
        &[
            "stepId",
            "description",
            "operationId",
            "operationPath",
            "workflowId",
            "channelPath",
            "action",
            "correlationId",
            "parameters",
            "requestBody",
            "successCriteria",
            "onSuccess",
            "onFailure",
            "outputs",
            "timeout",
            "dependsOn",
        ],
    ),
    ("parameters", &["name", "in", "value", "reference"]),
    ("requestBody", &["contentType", "payload", "replacements"]),
    ("replacements", &["target", "value", "targetSelectorType"]),
    ("successCriteria", CRITERION),
    ("criteria", CRITERION),
    ("onSuccess", SUCCESS_ACTION),
    ("successActions", SUCCESS_ACTION),
    ("onFailure", FAILURE_ACTION),
    ("failureActions", FAILURE_ACTION),
    ("components", &["inputs", "parameters", "successActions", "failureActions"]),
];
const CRITERION: &[&str] = &["context", "condition", "type", "version"];
const SUCCESS_ACTION: &[&str] =
    &["name", "type", "workflowId", "stepId", "criteria", "parameters", "reference", "value"];
const FAILURE_ACTION: &[&str] = &[
    "name",
    "type",
    "workflowId",
    "stepId",
    "criteria",
    "parameters",
    "retryAfter",
    "retryLimit",
    "reference",
    "value",
];

/// Reports every key that means nothing where it is: one of Arazzo's that is misspelt, or one with `x-`. Payloads, values, outputs and
/// schemas of inputs may have any.
pub(super) fn check(root: &Node, diagnostics: &mut Diagnostics) {
    walk(root, "", &Pointer::root(), diagnostics);
}

fn walk(node: &Node, object: &str, pointer: &Pointer, diagnostics: &mut Diagnostics) {
    match &node.kind {
        Kind::Object(entries) => {
            for entry in entries {
                let pointer = pointer.child(&entry.key);
                if entry.key.starts_with("x-") {
                    check_extension(entry, object, &pointer, diagnostics);
                    continue;
                }
                check_field(entry, object, &pointer, diagnostics);
                match (object, &entry.value.kind) {
                    // The reusable objects stand under their names.
                    ("components", Kind::Object(named)) if entry.key != "inputs" => {
                        named.iter().for_each(|one| {
                            walk(&one.value, &entry.key, &pointer.child(&one.key), diagnostics);
                        });
                    }
                    _ if !matches!(entry.key.as_str(), "payload" | "inputs" | "value" | "outputs") => {
                        walk(&entry.value, &entry.key, &pointer, diagnostics);
                    }
                    _ => {}
                }
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

fn check_field(entry: &Entry, object: &str, pointer: &Pointer, diagnostics: &mut Diagnostics) {
    let Some((_, fields)) = FIELDS.iter().find(|(known, _)| *known == object) else { return };
    if !fields.contains(&entry.key.as_str()) {
        let message = format!("\"{}\" is no field here, and would be ignored", entry.key);
        let help = suggestion(&entry.key, fields.iter().copied());
        diagnostics.error(&codes::ARAZZO, entry.at, pointer.clone(), message).help(help);
    }
}

fn check_extension(entry: &Entry, object: &str, pointer: &Pointer, diagnostics: &mut Diagnostics) {
    let known = KEYS.iter().find(|known| known.keyword == entry.key);
    if known.is_some_and(|known| known.objects == object) {
        return;
    }
    let message = format!("\"{}\" has no meaning here, and would be ignored", entry.key);
    let help = match known {
        Some(known) => format!("it belongs to an entry of {}", known.objects),
        None => suggestion(&entry.key, KEYS.iter().map(|known| known.keyword)),
    };
    diagnostics.error(&codes::EXTENSION, entry.at, pointer.clone(), message).help(help);
}
