//! Rules of ours in places where they may not apply: refused, since the types, the canonical form or the validator
//! could not honour them there. Follows references, so that a place is judged by everything it leads to.

use std::collections::BTreeSet;

use crate::assertions::ASSERTIONS;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, Place, referenced_definition, subschemas};
use crate::node::Node;

/// Keywords whose schemas apply to some values only.
const ALTERNATIVES: [&str; 2] = ["anyOf", "oneOf"];
const CONDITIONAL: [&str; 6] = ["not", "if", "then", "else", "dependentSchemas", "contains"];

/// Keywords under which advice is not looked for.
const NO_ADVICE: [&str; 7] = [
    "patternProperties",
    "propertyNames",
    "dependentSchemas",
    "contains",
    "unevaluatedProperties",
    "unevaluatedItems",
    "not",
];

pub(super) fn lint(document: &Document, diagnostics: &mut Diagnostics) {
    document.each_schema(&mut |place| {
        // Inside advice an assertion is only ever asked whether it holds.
        if place.pointer.tokens().iter().any(|token| token == "x-advice") {
            return;
        }
        owned(place, diagnostics);
        for inner in subschemas(place) {
            let depth = place.pointer.tokens().len();
            let keyword = inner.pointer.tokens().get(depth).map_or("", String::as_str);
            let nullable = ALTERNATIVES.contains(&keyword) && others_are_null(place.schema, keyword, inner.schema);
            let alternative = ALTERNATIVES.contains(&keyword) && !nullable;
            if (alternative || CONDITIONAL.contains(&keyword)) && carries(document, inner.schema, &has_assertion) {
                diagnostics
                    .error(
                        "contract/assertion",
                        inner.schema.at,
                        inner.pointer.clone(),
                        format!("an assertion of Vistoria's stands under {keyword}, where it may not apply"),
                    )
                    .help("state it where it always applies, or as advice");
            }
            if NO_ADVICE.contains(&keyword) && carries(document, inner.schema, &has_advice) {
                diagnostics
                    .error(
                        "contract/rule",
                        inner.schema.at,
                        inner.pointer.clone(),
                        format!("advice stands under {keyword}, where nobody would look for it"),
                    )
                    .help("state it at a property or an item");
            }
        }
    });
}

/// An error of a custom keyword has no way through references, so the rule stands beside the assertion.
fn owned(place: &Place<'_>, diagnostics: &mut Diagnostics) {
    if !has_assertion(place.schema) || place.schema.get("x-rule").is_some() {
        return;
    }
    diagnostics
        .error("contract/assertion", place.schema.at, place.pointer.clone(), "an assertion states no rule")
        .help("add \"x-rule\" to the same object");
}

fn has_assertion(schema: &Node) -> bool {
    ASSERTIONS.iter().any(|assertion| schema.get(assertion.keyword).is_some())
}

fn has_advice(schema: &Node) -> bool {
    schema.get("x-advice").is_some()
}

/// Whether every other alternative is null: then this one applies to every value that is not.
fn others_are_null(schema: &Node, keyword: &str, this: &Node) -> bool {
    let alternatives = schema.get(keyword).map(Node::items).unwrap_or_default();
    let mut others = alternatives.iter().filter(|other| !std::ptr::eq(*other, this));
    others.all(|other| other.get("type").and_then(Node::as_str) == Some("null"))
}

/// Whether `schema`, or anything that it leads to outside advice, is such a one.
fn carries(document: &Document, schema: &Node, is_one: &dyn Fn(&Node) -> bool) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        if is_one(schema) {
            return true;
        }
        if let Some(name) = referenced_definition(schema).filter(|name| seen.insert(*name)) {
            open.extend(document.definitions.get(name).map(|definition| &definition.schema));
        }
        let here = Place { schema, pointer: crate::pointer::Pointer::root() };
        let inner = subschemas(&here).into_iter();
        open.extend(inner.filter(|inner| inner.pointer.tokens()[0] != "x-advice").map(|inner| inner.schema));
    }
    false
}
