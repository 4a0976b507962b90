//! By body: a field that has the event's text; an event that names the whole text before one that names part of it.

use std::borrow::Cow;

use vistoria_schemas::contract::{Event, FieldText};

use crate::catalog::Contract;

/// `text` gives the string at a JSON Pointer of the body.
pub(super) fn identify<'a, 't>(
    text: impl Fn(&str) -> Option<Cow<'t, str>>,
    events: impl Iterator<Item = (&'a Contract, &'a Event)>,
) -> Option<(&'a Contract, &'a Event)> {
    let named = events.filter_map(|(contract, event)| {
        let field = event.identification.body.as_ref()?;
        let text = text(&field.pointer)?;
        field.text.fits(&text).then_some((matches!(field.text, FieldText::Equals(_)), (contract, event)))
    });
    // The first of the best: `max_by_key` would keep the last.
    named.reduce(|best, next| if next.0 && !best.0 { next } else { best }).map(|(_, found)| found)
}
