//! What is around the bodies of a call: its address, parameters, headers, statuses and media types.

use crate::contract::{MediaType, Operation, Parameter, ParameterPlace, Response};

use super::change::{Breaks, Changes};
use super::codes as code;
use super::direction::Direction;
use super::message::Message;

/// Compares one operation, and adds the messages that its schemas make.
pub(super) fn compare(old: &Operation, new: &Operation, changes: &mut Changes, messages: &mut Vec<Message>) {
    let id = new.id.as_str();
    address(old, new, changes);
    parameters(id, &old.parameters, &new.parameters, Direction::Sent, changes, messages);
    request(old, new, changes, messages);
    for response in &old.responses {
        let Some(now) = new.responses.iter().find(|now| now.status.eq_ignore_ascii_case(&response.status)) else {
            let says = format!("{id} no longer answers {}", response.status);
            changes.add_envelope(&code::DIFF_STATUS_REMOVED, Breaks::Types, id, says);
            continue;
        };
        let label = format!("{id} response {}", response.status);
        parameters(&label, &response.headers, &now.headers, Direction::Received, changes, messages);
        contents(&label, (&response.content, &now.content), Direction::Received, changes, messages);
    }
    let is_listed = |status: &str| old.responses.iter().any(|known| known.status.eq_ignore_ascii_case(status));
    for response in new.responses.iter().filter(|response| !is_listed(&response.status)) {
        added_status(id, old, response, changes);
    }
}

fn address(old: &Operation, new: &Operation, changes: &mut Changes) {
    let id = new.id.as_str();
    if old.method != new.method || old.full_path() != new.full_path() {
        let (was, is) = (format!("{} {}", old.method, old.full_path()), format!("{} {}", new.method, new.full_path()));
        let says = format!("{id} moved from {was} to {is}");
        changes.add_envelope(&code::DIFF_OPERATION_MOVED, Breaks::Wire, id, says);
    } else if old.id != new.id {
        let says = format!("{} {} is called {id} now; it was {}", new.method, new.path, old.id);
        changes.add_envelope(&code::DIFF_OPERATION_RENAMED, Breaks::Types, id, says);
    }
    if !old.deprecated && new.deprecated {
        let says = format!("{id} is deprecated");
        changes.add_envelope(&code::DIFF_DEPRECATED, Breaks::Warnings, id, says);
    }
}

/// A status that the old contract does not list. By RFC 9110, section 15, a client treats an error that it does not know as the first
/// of its class, so that only another outcome is one that nobody expects.
fn added_status(id: &str, old: &Operation, response: &Response, changes: &mut Changes) {
    let class = response.status.chars().next();
    let covers = |known: &Response| {
        known.status == "default"
            || (known.status.to_ascii_uppercase().ends_with("XX") && known.status.chars().next() == class)
    };
    let is_error = matches!(class, Some('4' | '5')) || response.status == "default";
    if is_error || old.responses.iter().any(covers) {
        let says = format!("{id} may answer {}", response.status);
        changes.add_envelope(&code::DIFF_COMPATIBLE, Breaks::Warnings, id, says);
    } else {
        let says = format!("{id} may answer {}, which the old contract does not list", response.status);
        changes.add_envelope(&code::DIFF_STATUS_ADDED, Breaks::Wire, id, says);
    }
}

fn parameters(
    label: &str,
    old: &[Parameter],
    new: &[Parameter],
    direction: Direction,
    changes: &mut Changes,
    messages: &mut Vec<Message>,
) {
    let is_same = |one: &Parameter, other: &Parameter| {
        one.place == other.place
            && (one.name == other.name
                || (one.place == ParameterPlace::Header && one.name.eq_ignore_ascii_case(&other.name)))
    };
    let word = if direction == Direction::Sent { "parameter" } else { "header" };
    for before in old {
        let Some(now) = new.iter().find(|now| is_same(before, now)) else {
            // A receiver may miss a header that it could rely on; a parameter that is sent all the same is not read.
            let (code, breaks) = match direction {
                Direction::Received if before.required => (&code::DIFF_HEADER_OPTIONAL, Breaks::Wire),
                _ => (&code::DIFF_PARAMETER_REMOVED, Breaks::Types),
            };
            changes.add_envelope(code, breaks, label, format!("{label} no longer has the {word} {}", before.name));
            continue;
        };
        let name = &now.name;
        messages.push(Message {
            label: format!("{label} {word} {name}"),
            direction,
            old: before.schema.clone(),
            new: now.schema.clone(),
        });
        match (direction, before.required, now.required) {
            (Direction::Sent, false, true) => {
                let says = format!("{label} requires the {word} {name} now");
                changes.add_envelope(&code::DIFF_PARAMETER_REQUIRED, Breaks::Wire, label, says);
            }
            (Direction::Received, true, false) => {
                let says = format!("{label} may lack the {word} {name} now");
                changes.add_envelope(&code::DIFF_HEADER_OPTIONAL, Breaks::Wire, label, says);
            }
            (_, before, now) if before != now => {
                let says = format!("{label}: whether the {word} {name} is required changed");
                changes.add_envelope(&code::DIFF_TYPE, Breaks::Types, label, says);
            }
            _ => {}
        }
        if (before.style, before.explode, &before.media_type) != (now.style, now.explode, &now.media_type) {
            let says = format!("{label} writes the {word} {name} in another way");
            changes.add_envelope(&code::DIFF_PARAMETER_STYLE, Breaks::Wire, label, says);
        }
    }
    for now in new.iter().filter(|now| !old.iter().any(|before| is_same(before, now))) {
        let name = &now.name;
        if direction == Direction::Sent && now.required {
            let says = format!("{label} has a new required {word}, {name}");
            changes.add_envelope(&code::DIFF_PARAMETER_REQUIRED, Breaks::Wire, label, says);
        } else {
            let says = format!("{label} has a new {word}, {name}");
            changes.add_envelope(&code::DIFF_COMPATIBLE, Breaks::Warnings, label, says);
        }
    }
}

fn request(old: &Operation, new: &Operation, changes: &mut Changes, messages: &mut Vec<Message>) {
    let id = new.id.as_str();
    match (&old.request, &new.request) {
        (Some(before), Some(now)) => {
            if !before.required && now.required {
                changes.add_envelope(&code::DIFF_BODY_REQUIRED, Breaks::Wire, id, format!("{id} requires a body now"));
            }
            contents(&format!("{id} request"), (&before.content, &now.content), Direction::Sent, changes, messages);
        }
        (None, Some(now)) if now.required => {
            changes.add_envelope(&code::DIFF_BODY_REQUIRED, Breaks::Wire, id, format!("{id} requires a body now"));
        }
        (None, Some(_)) => {
            changes.add_envelope(&code::DIFF_COMPATIBLE, Breaks::Warnings, id, format!("{id} may have a body now"));
        }
        (Some(_), None) => {
            changes.add_envelope(&code::DIFF_BODY_REMOVED, Breaks::Types, id, format!("{id} no longer has a body"));
        }
        (None, None) => {}
    }
}

fn contents(
    label: &str,
    (old, new): (&[MediaType], &[MediaType]),
    direction: Direction,
    changes: &mut Changes,
    messages: &mut Vec<Message>,
) {
    let has = |all: &[MediaType], range: &str| all.iter().any(|media| media.range.eq_ignore_ascii_case(range));
    for media in old {
        let Some(now) = new.iter().find(|now| now.range.eq_ignore_ascii_case(&media.range)) else {
            let breaks = if direction == Direction::Sent { Breaks::Wire } else { Breaks::Types };
            let says = format!("{label} no longer is {}", media.range);
            changes.add_envelope(&code::DIFF_MEDIA_TYPE, breaks, label, says);
            continue;
        };
        if let (Some(before), Some(now)) = (&media.schema, &now.schema) {
            messages.push(Message { label: label.to_owned(), direction, old: before.clone(), new: now.clone() });
        }
    }
    for media in new.iter().filter(|media| !has(old, &media.range)) {
        // A body where there was none is left unread.
        let is_break = direction == Direction::Received && !old.is_empty();
        let (code, breaks) =
            if is_break { (&code::DIFF_MEDIA_TYPE, Breaks::Wire) } else { (&code::DIFF_COMPATIBLE, Breaks::Warnings) };
        changes.add_envelope(code, breaks, label, format!("{label} may be {} now", media.range));
    }
}
