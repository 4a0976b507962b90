//! Which messages of both documents belong together, and those that only one of them has.

use std::collections::BTreeMap;

use crate::contract::{Event, Operation};

use super::change::{Breaks, Changes};
use super::codes as code;
use super::compared::Compared;
use super::direction::Direction;
use super::envelope;
use super::message::Message;

/// Matches the messages of two documents, and adds the changes of those that only one has, and of what is around bodies.
pub(super) fn matched(
    old: &Compared<'_>,
    new: &Compared<'_>,
    schemas: Direction,
    changes: &mut Changes,
) -> Vec<Message> {
    if let (Some(old), Some(new)) = (old.root, new.root) {
        return vec![Message { label: new.to_owned(), direction: schemas, old: old.to_owned(), new: new.to_owned() }];
    }
    let mut messages = Vec::new();
    events(old, new, changes, &mut messages);
    operations(old, new, changes, &mut messages);
    messages
}

fn events(old: &Compared<'_>, new: &Compared<'_>, changes: &mut Changes, messages: &mut Vec<Message>) {
    let by_id = |side: &'_ Compared<'_>| -> BTreeMap<String, Event> {
        side.bundle.events.iter().map(|event| (event.id.clone(), event.clone())).collect()
    };
    let (before, after) = (by_id(old), by_id(new));
    for (id, event) in &before {
        let Some(now) = after.get(id) else {
            let says = format!("the event {id} is gone: it is not delivered any more");
            changes.add_envelope(&code::DIFF_EVENT_REMOVED, Breaks::Types, id, says);
            continue;
        };
        let (label, direction) = (id.clone(), Direction::Received);
        messages.push(Message { label, direction, old: event.schema.clone(), new: now.schema.clone() });
        if event.identification != now.identification {
            let says = format!("the event {id} is identified in another way: by its path, header or body");
            changes.add_envelope(&code::DIFF_EVENT_IDENTIFIED, Breaks::Wire, id, says);
        }
    }
    for id in after.keys().filter(|id| !before.contains_key(*id)) {
        let says = format!("the event {id} is new: a receiver by the old contract does not know it");
        changes.add_envelope(&code::DIFF_EVENT_ADDED, Breaks::Wire, id, says);
    }
}

fn operations(old: &Compared<'_>, new: &Compared<'_>, changes: &mut Changes, messages: &mut Vec<Message>) {
    let after = &new.bundle.operations;
    let before = &old.bundle.operations;
    let mut known: Vec<&str> = Vec::new();
    for operation in before {
        let is_there = |other: &&Operation| {
            other.method == operation.method && other.path == operation.path && other.graphql == operation.graphql
        };
        let has_id = |other: &&Operation| other.id == operation.id;
        // Several calls may have one address, when their paths differ in the query only.
        let mut same = after.iter().filter(is_there);
        let now = same.clone().find(has_id).or_else(|| same.next()).or_else(|| after.iter().find(has_id));
        if let Some(now) = now {
            known.push(&now.id);
            envelope::compare(operation, now, changes, messages);
        } else {
            let Operation { id, method, path, .. } = operation;
            let says = format!("{method} {path} ({id}) was removed: requests are refused");
            changes.add_envelope(&code::DIFF_OPERATION_REMOVED, Breaks::Wire, id, says);
        }
    }
    for operation in after.iter().filter(|operation| !known.contains(&operation.id.as_str())) {
        let says = format!("{} {} ({}) is new", operation.method, operation.path, operation.id);
        changes.add_envelope(&code::DIFF_COMPATIBLE, Breaks::Warnings, &operation.id, says);
    }
}
