//! `x-not-before: {scheduled_end_at: scheduled_start_at}`: of each pair of properties, the instant in the first is not before
//! the instant in the second.
//!
//! Compares only where both properties are present and are date-times; how they are written is checked by other rules.

use serde_json::Value;

use super::definition::{Assertion, AssertionCheck, Violation};
use crate::diagnostic::Diagnostics;
use crate::document_codes;
use crate::instant::instant;
use crate::node::Node;
use crate::pointer::Pointer;

/// The keyword.
pub const KEYWORD: &str = "x-not-before";

pub(super) const ASSERTION: Assertion = Assertion { keyword: KEYWORD, lint, compile, inspected_properties };

/// Returns the pairs of one use of the keyword: the later property, then the earlier one.
pub fn pairs(value: &Value) -> Vec<(String, String)> {
    let entries = value.as_object().into_iter().flatten();
    entries.filter_map(|(later, earlier)| Some((later.clone(), earlier.as_str()?.to_owned()))).collect()
}

/// Checks whether `later` is not before `earlier`, or either is not an instant.
pub fn holds(later: &str, earlier: &str) -> bool {
    match (instant(later), instant(earlier)) {
        (Some(later), Some(earlier)) => later >= earlier,
        _ => true,
    }
}

fn compile(value: &Value) -> AssertionCheck {
    let pairs = pairs(value);
    Box::new(move |instance| {
        let reversed = pairs.iter().filter(|(later, earlier)| match (text(instance, later), text(instance, earlier)) {
            (Some(later), Some(earlier)) => !holds(later, earlier),
            _ => false,
        });
        reversed.map(|(later, _)| Violation { pointer: Pointer::root().child(later).to_string() }).collect()
    })
}

fn inspected_properties(value: &Value) -> Vec<String> {
    pairs(value).into_iter().flat_map(|(later, earlier)| [later, earlier]).collect()
}

fn text<'i>(instance: &'i Value, property: &str) -> Option<&'i str> {
    instance.get(property)?.as_str()
}

fn lint(value: &Node, pointer: &Pointer, diagnostics: &mut Diagnostics) {
    let named = value.is_object() && !value.entries().is_empty();
    if !named || value.entries().iter().any(|entry| entry.value.as_str().is_none()) {
        diagnostics
            .error(
                &document_codes::ASSERTION,
                value.at,
                pointer.clone(),
                "x-not-before must map property names to property names",
            )
            .help("write {later_property: earlier_property}");
    }
}
