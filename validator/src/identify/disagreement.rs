//! A delivery whose path or header names one event, and its body another. The path and the header are trusted more, but one of the
//! two is a mistake.

use vistoria_schemas::contract::Event;
use vistoria_schemas::pointer::Pointer;

use super::body;
use crate::body::Body;
use crate::code;
use crate::contract::Contract;
use crate::finding::{Disagreement, Fact, Finding};
use crate::subject::{Identified, IdentifiedBy, Subject};

/// Returns the event whose body field can contradict how a message was identified; `None` when nothing can.
pub(super) fn contradictable<'a>(identified: &Identified<'a>) -> Option<&'a Event> {
    match identified.subject {
        Subject::Event(event) if matches!(identified.by, IdentifiedBy::Path | IdentifiedBy::Header) => Some(event),
        _ => None,
    }
}

/// Returns the finding that the body names another event than the path or the header.
pub(super) fn finding<'a>(
    identified: &Identified<'_>,
    body: &Body,
    events: impl Iterator<Item = (&'a Contract, &'a Event)>,
) -> Option<Finding> {
    let event = contradictable(identified)?;
    let own = event.identification.body.as_ref();
    let contradicted = match own.and_then(|field| Some((field, field.text_of(&body.value)?))) {
        Some((field, text)) if field.text.fits(text) => return None,
        found => found.map(|(field, _)| field),
    };
    let named = body::identify(body, events);
    let field = named.and_then(|(_, event)| event.identification.body.as_ref()).or(contradicted)?;
    let pointer = Pointer::parse(&field.pointer)?;
    let fact = Fact::Disagreement(Disagreement {
        by: identified.by,
        assumed: identified.label().to_string(),
        pointer: field.pointer.clone(),
        named: named.map(|(contract, event)| format!("{} {}", contract.vendor(), event.id)),
    });
    let offset = body.offset_of(&pointer);
    Some(Finding::own(&code::DISAGREEMENT, fact).at(pointer).in_body(offset))
}
