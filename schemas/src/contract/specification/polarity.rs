//! Polarity repair: a definition that accepts more than it should must not make another one accept less.
//!
//! Most keywords are monotonic: when a subschema accepts more, the schema accepts more. Under `not` and its like the opposite
//! holds. In
//!
//! ```text
//! A: {$ref: 'https://elsewhere.example/a'}      (unresolved: accepts any value)
//! B: {not: {$ref: '#/$defs/A'}}                 (would accept no value at all)
//! C: {properties: {b: {$ref: '#/$defs/B'}}}
//! ```
//!
//! `B` would reject what the document accepts. Therefore every definition that leads to a lossy one and has a non-monotonic
//! keyword accepts any value, and is a loss itself; `C` then only accepts more, which is safe, and stays.

use std::collections::{BTreeMap, BTreeSet};

use super::losses::{Losses, any_schema, open};
use crate::document::{Document, LocatedSchema, referenced_definition, subschemas};
use crate::node::Node;
use crate::pointer::Pointer;

/// Keywords under which a subschema that accepts more can make the schema accept less.
const NON_MONOTONIC_KEYWORDS: [&str; 6] =
    ["not", "oneOf", "if", "contains", "unevaluatedProperties", "unevaluatedItems"];

/// Opens every definition with a non-monotonic keyword that leads to one of `losses`, and adds it to them.
pub(super) fn repair(document: &mut Document, losses: &mut Losses) {
    if losses.is_empty() {
        return;
    }
    let referring = referring(document);
    let mut lossy: Vec<String> = losses.iter().map(|(name, _)| name.clone()).collect();
    let mut seen: BTreeSet<String> = lossy.iter().cloned().collect();
    let mut next = 0;
    while next < lossy.len() {
        let name = lossy[next].clone();
        next += 1;
        if let Some(definition) = document.definitions.get_mut(&name)
            && definition.schema.is_object()
            && any_schema(definition, is_non_monotonic)
        {
            open(definition);
            losses.push((name.clone(), "a non-monotonic keyword here refers to a schema with a loss".to_owned()));
        }
        let new = referring.get(&name).into_iter().flatten().filter(|name| seen.insert((*name).clone()));
        lossy.extend(new.cloned());
    }
}

/// Returns, for each definition, those that refer to it.
fn referring(document: &Document) -> BTreeMap<String, Vec<String>> {
    let mut referring: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, definition) in &document.definitions {
        let mut open = vec![LocatedSchema { schema: &definition.schema, pointer: Pointer::root() }];
        while let Some(place) = open.pop() {
            if let Some(to) = referenced_definition(place.schema) {
                referring.entry(to.to_owned()).or_default().push(name.clone());
            }
            open.extend(subschemas(&place));
        }
    }
    referring
}

fn is_non_monotonic(schema: &Node) -> bool {
    NON_MONOTONIC_KEYWORDS.iter().any(|keyword| schema.get(keyword).is_some())
}
