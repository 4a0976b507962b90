//! By header: one that has the event's value, and has it once.

use vistoria_schemas::contract::Event;

use crate::capture::Headers;
use crate::contract::Contract;

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
