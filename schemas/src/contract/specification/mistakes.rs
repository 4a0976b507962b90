//! Mistakes in schemas, each mended at its place: a keyword with a value that it cannot have is read with the meaning that it has
//! elsewhere, or ignored; a place that is no schema accepts any value. For example, of
//!
//! ```text
//! {type: object, properties: {a: {type: number, minimum: 0, exclusiveMinimum: true}, b: {minLength: -1}}}
//! ```
//!
//! `a` is above zero, as OpenAPI 3.0 says it, and `b` has no least length. The rest of the definition means what it says.

use std::collections::BTreeSet;

use super::super::lint;
use super::opened::{Losses, NOT_A_SCHEMA, open};
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::keywords::{KeywordKind, keyword_kind};
use crate::node::{Entry, Kind, Node};
use crate::pointer::Pointer;

/// What a mistake was mended to.
enum Mended {
    /// The keyword has the meaning that it has elsewhere; nothing is lost.
    Read(&'static str),
    /// The keyword is ignored.
    Ignored(String),
    /// Any value is accepted at the place.
    Opened,
}

/// Mends the definitions that the metaschema rejects.
pub(super) fn mend(document: &mut Document, losses: &mut Losses, diagnostics: &mut Diagnostics) {
    for (name, definition) in &mut document.definitions {
        // A mistake can hide others. Each round makes the schema smaller, or nearer to one.
        loop {
            let errors = lint::metaschema_errors(&definition.schema);
            if errors.is_empty() {
                break;
            }
            let mut seen = BTreeSet::new();
            for (place, message) in errors {
                let at = definition.schema.pointed(&place).map_or(definition.schema.at, |node| node.at);
                let pointer = definition.pointer.join(&place);
                // Several rules of the metaschema can reject one place, which is mended once.
                if !seen.insert(place.clone()) {
                    continue;
                }
                let (message, loss) = match mend_at(&mut definition.schema, place.tokens()) {
                    Some(Mended::Read(how)) => (format!("{message}; {how}"), None),
                    Some(Mended::Ignored(keyword)) => {
                        let why = format!("`{keyword}` is ignored, which is not valid there");
                        (format!("{message}; {keyword} is ignored"), Some(at_place(&place, &why)))
                    }
                    Some(Mended::Opened) => {
                        let why = "any value is accepted, since it is not a schema";
                        (format!("{message}; any value is accepted there"), Some(at_place(&place, why)))
                    }
                    // An earlier mending took the place away.
                    None if seen.len() > 1 => continue,
                    None => {
                        open(definition);
                        (message, Some("any value is accepted, since it is not a schema".to_owned()))
                    }
                };
                diagnostics.warning(NOT_A_SCHEMA, at, pointer, message);
                losses.extend(loss.map(|loss| (name.clone(), loss)));
            }
        }
    }
}

/// Writes what is lost at a place of a definition.
fn at_place(place: &Pointer, what: &str) -> String {
    if place.tokens().len() <= 1 { what.to_owned() } else { format!("at {place}: {what}") }
}

/// Mends the mistake at a place of a schema. Returns `None` when there is no such place.
fn mend_at(schema: &mut Node, place: &[String]) -> Option<Mended> {
    let Some((keyword, inner)) = place.split_first() else {
        schema.kind = Kind::Bool(true);
        return Some(Mended::Opened);
    };
    let Kind::Object(entries) = &mut schema.kind else { return None };
    let index = entries.iter().position(|entry| entry.key == *keyword)?;
    let value = &mut entries[index].value;
    match (keyword_kind(keyword), inner.split_first(), &mut value.kind) {
        (Some(KeywordKind::Schema), ..) => mend_at(value, inner),
        (Some(KeywordKind::SchemaMap), Some((key, inner)), Kind::Object(members)) => {
            mend_at(&mut members.iter_mut().find(|member| member.key == *key)?.value, inner)
        }
        (Some(KeywordKind::SchemaList), Some((token, inner)), Kind::Array(members)) => {
            mend_at(members.get_mut(Pointer::index(token)?)?, inner)
        }
        _ => Some(mend_keyword(entries, index)),
    }
}

/// Reads a keyword with the meaning that its value has elsewhere, or takes it out.
fn mend_keyword(entries: &mut Vec<Entry>, index: usize) -> Mended {
    let keyword = entries[index].key.clone();
    let bound = match keyword.as_str() {
        "exclusiveMinimum" => Some("minimum"),
        "exclusiveMaximum" => Some("maximum"),
        _ => None,
    };
    match (&entries[index].value.kind, bound) {
        (Kind::Bool(is_exclusive), Some(bound)) => {
            let is_exclusive = *is_exclusive;
            let bound = entries.iter().find(|entry| entry.key == bound).map(|entry| entry.value.kind.clone());
            match bound.filter(|_| is_exclusive) {
                Some(bound) => entries[index].value.kind = bound,
                None => drop(entries.remove(index)),
            }
            Mended::Read("it is read as draft 4 and OpenAPI 3.0 mean it")
        }
        (Kind::Array(items), None) if keyword == "required" && items.iter().all(|item| item.as_str().is_some()) => {
            let mut seen = BTreeSet::new();
            let once = items.iter().filter(|item| seen.insert(item.as_str().unwrap_or_default().to_owned())).cloned();
            entries[index].value.kind = Kind::Array(once.collect());
            Mended::Read("each is read once")
        }
        _ => {
            // What would be left over of an object or a list without these is not what the other keyword means.
            let beside: &[&str] = match keyword.as_str() {
                "properties" | "patternProperties" => &["additionalProperties", "unevaluatedProperties"],
                "prefixItems" => &["items", "unevaluatedItems"],
                _ => &[],
            };
            entries.retain(|entry| entry.key != keyword && !beside.contains(&entry.key.as_str()));
            Mended::Ignored(keyword)
        }
    }
}
