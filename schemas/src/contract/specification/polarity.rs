//! Polarity repair: a definition that accepts more than it should must not make another one accept less.
//!
//! Most keywords are monotonic: when a subschema accepts more, the schema accepts more. Under `not` and its like the opposite
//! holds. In
//!
//! ```text
//! A: {$ref: 'https://elsewhere.example/a'}                  (unresolved: accepts any value)
//! B: {type: object, not: {$ref: '#/$defs/A'}}               (would accept no value at all)
//! C: {oneOf: [{$ref: '#/$defs/A'}, {type: string}]}         (would refuse strings)
//! ```
//!
//! `B` and `C` would reject what the document accepts. Therefore every such keyword that leads to a lossy definition is taken out,
//! or replaced by one that is monotonic: `B` is any object then, and `C` is `anyOf`. Both are losses themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::opened::Losses;
use crate::document::{Document, LocatedSchema, referenced_definition, subschemas};
use crate::keywords::{KeywordKind, keyword_kind};
use crate::node::{Entry, Kind, Node};
use crate::pointer::Pointer;

/// Makes every keyword monotonic that leads to one of `losses`, and adds its definition to them.
pub(super) fn repair(document: &mut Document, losses: &mut Losses) {
    if losses.is_empty() {
        return;
    }
    let referring = referring(document);
    let own: BTreeSet<String> = losses.iter().map(|(name, _)| name.clone()).collect();
    let mut lossy: Vec<String> = own.iter().cloned().collect();
    let mut seen = own.clone();
    let mut next = 0;
    while next < lossy.len() {
        let name = &lossy[next];
        let new = referring.get(name).into_iter().flatten().filter(|name| seen.insert((*name).clone()));
        let new: Vec<String> = new.cloned().collect();
        lossy.extend(new);
        next += 1;
    }
    for name in &lossy {
        let Some(definition) = document.definitions.get_mut(name) else { continue };
        // Where in a definition its own loss is, is not known here.
        let touches = |node: &Node| own.contains(name) || refers_to(node, &seen);
        let mut widened = BTreeSet::new();
        widen(&mut definition.schema, &touches, &mut widened);
        for keyword in widened {
            let what = match keyword {
                "oneOf" => {
                    "which one of `oneOf` matches is not decided, since one of them accepts more than is written"
                }
                _ => "is ignored, since what it leads to accepts more than is written",
            };
            let what = if keyword == "oneOf" { what.to_owned() } else { format!("`{keyword}` {what}") };
            losses.push((name.clone(), what));
        }
    }
}

/// Widens the keywords of a schema, and of those inside it, under which a schema that accepts more makes it accept less.
fn widen(schema: &mut Node, touches: &impl Fn(&Node) -> bool, widened: &mut BTreeSet<&'static str>) {
    let is_touched = touches(schema);
    let Kind::Object(entries) = &mut schema.kind else { return };
    if is_touched {
        for keyword in ["not", "if", "maxContains", "unevaluatedProperties", "unevaluatedItems"] {
            // Which properties a subschema evaluates depends on all that stands beside it; so does the count of `contains`.
            let is_lossy =
                |entry: &Entry| entry.key == keyword && (!matches!(keyword, "not" | "if") || touches(&entry.value));
            if entries.iter().any(is_lossy) {
                let goes = |key: &str| key == keyword || (keyword == "if" && matches!(key, "then" | "else"));
                entries.retain(|entry| !goes(&entry.key));
                widened.insert(keyword);
            }
        }
        if let Some(index) = entries.iter().position(|entry| entry.key == "oneOf" && touches(&entry.value)) {
            widened.insert("oneOf");
            if entries.iter().any(|entry| entry.key == "anyOf") {
                entries.remove(index);
            } else {
                "anyOf".clone_into(&mut entries[index].key);
            }
        }
    }
    for entry in entries {
        match (keyword_kind(&entry.key), &mut entry.value.kind) {
            (Some(KeywordKind::Schema), _) => widen(&mut entry.value, touches, widened),
            (Some(KeywordKind::SchemaList), Kind::Array(items)) => {
                items.iter_mut().for_each(|item| widen(item, touches, widened));
            }
            (Some(KeywordKind::SchemaMap), Kind::Object(members)) => {
                members.iter_mut().for_each(|member| widen(&mut member.value, touches, widened));
            }
            _ => {}
        }
    }
}

/// Checks whether a reference anywhere in a node leads to one of `names`.
fn refers_to(node: &Node, names: &BTreeSet<String>) -> bool {
    referenced_definition(node).is_some_and(|name| names.contains(name))
        || node.entries().iter().any(|entry| refers_to(&entry.value, names))
        || node.items().iter().any(|item| refers_to(item, names))
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
