//! By header: the event whose header is present once, with its value.

use vistoria_schemas::contract::Event;

use crate::capture::Headers;
use crate::contract::Contract;

/// Returns the event that a header names.
pub(super) fn identify<'a>(
    headers: &Headers,
    mut events: impl Iterator<Item = (&'a Contract, &'a Event)>,
) -> Option<(&'a Contract, &'a Event)> {
    events.find(|(_, event)| {
        event.identification.header.as_ref().is_some_and(|header| {
            let mut values = headers.all(&header.name);
            values.next() == Some(header.value.as_bytes()) && values.next().is_none()
        })
    })
}
