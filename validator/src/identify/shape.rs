//! By shape: the event whose law the body breaks least, ties by the contract's order. A body with none of the keys that
//! an event requires at its top has not got its shape, however few errors that makes; and a body that says which event it
//! is, in the field by which an event is known, is no other.

use serde_json::Value;
use vistoria_schemas::contract::Event;

use super::{By, Identified, Subject};
use crate::catalog::Contract;
use crate::validate::Body;

pub(super) fn identify<'a>(
    body: &Body,
    events: impl Iterator<Item = (&'a Contract, &'a Event)>,
) -> Option<Identified<'a>> {
    let mut scored: Vec<(usize, &Contract, &Event)> = events
        .filter(|(contract, event)| {
            !says_otherwise(event, &body.value) && has_a_required_key(contract, event, &body.value)
        })
        .filter_map(|(contract, event)| {
            let validator = contract.validator(&event.schema)?;
            Some((validator.iter_errors(&body.value).count(), contract, event))
        })
        .collect();
    scored.sort_by_key(|(errors, ..)| *errors);
    let (&(fewest, contract, event), rest) = scored.split_first()?;
    let others = rest.iter().take_while(|(errors, ..)| *errors == fewest).map(|(.., event)| event.id.as_str());
    Some(Identified { contract, subject: Subject::Event(event), by: By::Shape, others: others.collect() })
}

fn says_otherwise(event: &Event, body: &Value) -> bool {
    event.identification.body.as_ref().is_some_and(|field| {
        let said = body.pointer(&field.pointer).and_then(Value::as_str);
        said.is_some_and(|said| !field.text.fits(said))
    })
}

fn has_a_required_key(contract: &Contract, event: &Event, body: &Value) -> bool {
    let Some(object) = body.as_object() else { return false };
    contract.required(&event.schema).iter().any(|key| object.contains_key(key))
}
