//! Causes that are one fact: missing properties of one object, found in the same payloads.

use std::collections::BTreeMap;

use vistoria_schemas::pointer::Pointer;

use super::cause::Cause;
use super::sentence::missing_properties;
use crate::finding::FindingCode;

/// What missing properties have in common that are one fact.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key<'c> {
    subject: Option<&'c str>,
    code: &'c FindingCode,
    object: Option<Pointer>,
    payloads: usize,
    /// The file, the entry and the line of the first place.
    first: Option<(&'c str, Option<usize>, usize)>,
}

impl<'c> Key<'c> {
    /// Returns the key of a cause that may be one fact with others.
    fn of(cause: &'c Cause) -> Option<Self> {
        let first = cause.places.first().map(|place| (place.source.as_str(), place.entry, place.line));
        cause.missing.as_ref().map(|_| Self {
            subject: cause.subject.as_deref(),
            code: &cause.code,
            object: cause.place.parent(),
            payloads: cause.payloads,
            first,
        })
    }
}

/// Groups causes that are one fact, in the order of the first of each.
pub(super) fn grouped<'c>(causes: &[&'c Cause]) -> Vec<Vec<&'c Cause>> {
    let mut groups: Vec<Vec<&Cause>> = Vec::new();
    let mut known = BTreeMap::new();
    for cause in causes {
        let next = groups.len();
        let index = Key::of(cause).map_or(next, |key| *known.entry(key).or_insert(next));
        if index == next {
            groups.push(Vec::new());
        }
        groups[index].push(cause);
    }
    groups
}

/// Returns what a group says.
pub(super) fn message(group: &[&Cause]) -> String {
    match group {
        [only] => only.message.clone(),
        several => {
            let missing: Vec<&str> = several.iter().filter_map(|cause| cause.missing.as_deref()).collect();
            missing_properties(&missing)
        }
    }
}

/// Returns the pointer of the only finding of a group; of several causes, that of the object around them.
pub(super) fn pointer(group: &[&Cause]) -> String {
    let first = group[0].places.first().map(|place| &place.pointer);
    let pointer = if group.len() == 1 { first.cloned() } else { first.and_then(Pointer::parent) };
    pointer.unwrap_or_default().to_string()
}

/// Returns the place of a group: of several causes, the object around them.
pub(super) fn place(group: &[&Cause]) -> String {
    let place = &group[0].place;
    if group.len() == 1 { place.to_string() } else { place.parent().unwrap_or_default().to_string() }
}
