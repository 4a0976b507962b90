//! By shape: the event whose law the body breaks least, ties by the contract's order. A body with none of the keys that
//! an event requires at its top has not got its shape, however few errors that makes; and a body that says which event it
//! is, in the field by which an event is known, is no other.

use serde_json::Value;
use vistoria_schemas::contract::Event;

use super::{By, Identified, Subject};
use crate::catalog::Contract;
use crate::validate::Body;

/// An event that the body may be of.
struct Candidate<'a> {
    /// That the law is broken at least so often, since so many keys are not there.
    missing: usize,
    /// Its place among all events.
    place: usize,
    contract: &'a Contract,
    event: &'a Event,
}

pub(super) fn identify<'a>(body: &Body, contracts: impl Iterator<Item = &'a Contract>) -> Option<Identified<'a>> {
    let mut candidates: Vec<Candidate<'a>> = Vec::new();
    for contract in contracts {
        for event in contract.events_of_shape(body.value.as_object()?) {
            if !says_otherwise(event, &body.value) {
                let missing = contract.missing(&event.schema, body.value.as_object()?);
                candidates.push(Candidate { missing, place: candidates.len(), contract, event });
            }
        }
    }
    candidates.sort_by_key(|candidate| (candidate.missing, candidate.place));
    let mut fewest = usize::MAX;
    let mut best: Vec<Candidate<'a>> = Vec::new();
    for candidate in candidates {
        if candidate.missing > fewest {
            break;
        }
        let Some(validator) = candidate.contract.validator(&candidate.event.schema) else { continue };
        let errors = validator.iter_errors(&body.value).count();
        debug_assert!(candidate.missing <= errors, "{}", candidate.event.id);
        if errors < fewest {
            best.clear();
            fewest = errors;
        }
        if errors == fewest {
            best.push(candidate);
        }
    }
    best.sort_by_key(|candidate| candidate.place);
    let (first, others) = best.split_first()?;
    let others = others.iter().map(|candidate| candidate.event.id.as_str()).collect();
    Some(Identified { contract: first.contract, subject: Subject::Event(first.event), by: By::Shape, others })
}

fn says_otherwise(event: &Event, body: &Value) -> bool {
    let field = event.identification.body.as_ref();
    field.is_some_and(|field| field.text_of(body).is_some_and(|said| !field.text.fits(said)))
}
