//! By body: the event whose field has its text. An event identified by the whole text comes before one identified by a part
//! of it.

use vistoria_schemas::contract::{Event, FieldText};

use crate::body::Body;
use crate::contract::Contract;

/// Returns the event that a field of the body names.
pub(super) fn identify<'a>(
    body: &Body,
    events: impl Iterator<Item = (&'a Contract, &'a Event)>,
) -> Option<(&'a Contract, &'a Event)> {
    // Events that the same field identifies follow each other.
    let mut last: (Option<&str>, Option<&str>) = (None, None);
    let named = events.filter_map(|(contract, event)| {
        let field = event.identification.body.as_ref()?;
        if last.0 != Some(&field.pointer) {
            last = (Some(&field.pointer), field.text_of(&body.value));
        }
        let text = last.1?;
        field.text.fits(text).then_some((matches!(field.text, FieldText::Equals(_)), (contract, event)))
    });
    // The first of the best: `max_by_key` would keep the last.
    named.reduce(|best, next| if next.0 && !best.0 { next } else { best }).map(|(_, found)| found)
}
