//! Assertions and advice in places where they could not be honoured: under keywords whose schemas apply to some values only,
//! or where the validator does not look for advice. Follows references, so that a place is checked with all it leads to.

use std::collections::BTreeSet;

use crate::assertions::ASSERTIONS;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, LocatedSchema, referenced_definition, subschemas};
use crate::document_codes;
use crate::node::Node;
use crate::pointer::Pointer;

/// Keywords whose schemas apply to some values only.
const ALTERNATIVES: [&str; 2] = ["anyOf", "oneOf"];
const CONDITIONAL: [&str; 6] = ["not", "if", "then", "else", "dependentSchemas", "contains"];

/// Keywords under which the validator does not look for advice.
const NO_ADVICE: [&str; 7] = [
    "patternProperties",
    "propertyNames",
    "dependentSchemas",
    "contains",
    "unevaluatedProperties",
    "unevaluatedItems",
    "not",
];

/// Reports assertions and advice in such places.
pub(super) fn lint(document: &Document, diagnostics: &mut Diagnostics) {
    document.each_schema(&mut |place| {
        // Inside advice an assertion may stand anywhere: only the result of the whole schema counts.
        if place.pointer.tokens().iter().any(|token| token == "x-advice") {
            return;
        }
        rule_beside_assertion(place, diagnostics);
        for inner in subschemas(place) {
            let depth = place.pointer.tokens().len();
            let keyword = inner.pointer.tokens().get(depth).map_or("", String::as_str);
            let nullable = ALTERNATIVES.contains(&keyword) && others_are_null(place.schema, keyword, inner.schema);
            let alternative = ALTERNATIVES.contains(&keyword) && !nullable;
            if (alternative || CONDITIONAL.contains(&keyword)) && contains(document, inner.schema, &has_assertion) {
                diagnostics
                    .error(
                        &document_codes::ASSERTION,
                        inner.schema.at,
                        inner.pointer.clone(),
                        format!("an assertion of Vistoria's stands under {keyword}, which applies to some values only"),
                    )
                    .help("move it to where it always applies, or make it advice");
            }
            if NO_ADVICE.contains(&keyword) && contains(document, inner.schema, &has_advice) {
                diagnostics
                    .error(
                        &document_codes::RULE,
                        inner.schema.at,
                        inner.pointer.clone(),
                        format!("advice stands under {keyword}, where it would be ignored"),
                    )
                    .help("move it to a property or an item");
            }
        }
    });
}

/// Requires an `x-rule` beside an assertion: the error of a custom keyword has no evaluation path that could lead to a rule.
fn rule_beside_assertion(place: &LocatedSchema<'_>, diagnostics: &mut Diagnostics) {
    if !has_assertion(place.schema) || place.schema.get("x-rule").is_some() {
        return;
    }
    diagnostics
        .error(&document_codes::ASSERTION, place.schema.at, place.pointer.clone(), "an assertion has no rule")
        .help("add \"x-rule\" to the same object");
}

fn has_assertion(schema: &Node) -> bool {
    ASSERTIONS.iter().any(|assertion| schema.get(assertion.keyword).is_some())
}

fn has_advice(schema: &Node) -> bool {
    schema.get("x-advice").is_some()
}

/// Checks whether every other alternative is null: then this one applies to every value that is not null.
fn others_are_null(schema: &Node, keyword: &str, this: &Node) -> bool {
    let alternatives = schema.get(keyword).map(Node::items).unwrap_or_default();
    let mut others = alternatives.iter().filter(|other| !std::ptr::eq(*other, this));
    others.all(|other| other.get("type").and_then(Node::as_str) == Some("null"))
}

/// Checks whether `schema`, or any schema that it leads to outside advice, passes the test.
fn contains(document: &Document, schema: &Node, test: &dyn Fn(&Node) -> bool) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        if test(schema) {
            return true;
        }
        if let Some(name) = referenced_definition(schema).filter(|name| seen.insert(*name)) {
            open.extend(document.definitions.get(name).map(|definition| &definition.schema));
        }
        let place = LocatedSchema { schema, pointer: Pointer::root() };
        let inner = subschemas(&place).into_iter();
        open.extend(inner.filter(|inner| inner.pointer.tokens()[0] != "x-advice").map(|inner| inner.schema));
    }
    false
}
