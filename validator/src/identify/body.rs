//! By body: a field that has the event's text.

use vistoria_schemas::contract::Event;

use crate::catalog::Contract;
use crate::validate::Body;

pub(super) fn identify<'a>(
    body: &Body,
    mut events: impl Iterator<Item = (&'a Contract, &'a Event)>,
) -> Option<(&'a Contract, &'a Event)> {
    events.find(|(_, event)| {
        let field = event.identification.body.as_ref();
        field.is_some_and(|field| {
            body.value.pointer(&field.pointer).and_then(|value| value.as_str()) == Some(&field.equals)
        })
    })
}
