//! By shape: the event whose schema the body violates least, ties by the contract's order. Only a body with half of the keys that an
//! event requires at its top has its shape, and with few errors for its keys: many bodies of strangers have a `data`, a `status`
//! or an `id`. A body that names another event, at a field by which a contract's events are known, belongs to none of that
//! contract.

use serde_json::{Map, Value};
use vistoria_schemas::contract::Event;

use super::fields::unknown_texts;
use super::shapes::{Overlap, Shapes};
use crate::body::Body;
use crate::contract::Contract;
use crate::subject::{Identified, IdentifiedBy, Subject};

/// An event that the body may belong to.
pub(super) struct Candidate<'a> {
    /// How far the body has its required keys.
    pub overlap: Overlap,
    /// The candidate's place among all candidates.
    place: usize,
    pub contract: &'a Contract,
    pub event: &'a Event,
}

/// Returns the event whose schema the body violates least.
pub(super) fn identify<'a>(
    body: &Body,
    contracts: impl Iterator<Item = &'a Contract>,
    shapes: &Shapes<'a>,
) -> Option<Identified<'a>> {
    let mut candidates = candidates(body, contracts, shapes);
    candidates.retain(|candidate| candidate.overlap.is_enough());
    candidates.sort_by_key(|candidate| (candidate.overlap.missing, candidate.place));
    let mut fewest = usize::MAX;
    let mut best: Vec<Candidate<'a>> = Vec::new();
    for candidate in candidates {
        if candidate.overlap.missing > fewest {
            break;
        }
        let Some(validator) = candidate.contract.validator(&candidate.event.schema) else { continue };
        let errors = validator.iter_errors(&body.value).count();
        if !candidate.overlap.outweighs(errors) {
            continue;
        }
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
    let subject = Subject::Event(first.event);
    Some(Identified { contract: first.contract, subject, by: IdentifiedBy::Shape, others, definition: None })
}

/// Returns the event of whose required keys the body has the greatest part, for a body that belongs to no event.
pub(super) fn nearest<'a>(
    body: &Body,
    contracts: impl Iterator<Item = &'a Contract>,
    shapes: &Shapes<'a>,
) -> Option<Candidate<'a>> {
    let candidates = candidates(body, contracts, shapes).into_iter();
    let part = |Overlap { present, required, .. }| (present, required);
    // The first of the best: `max_by_key` would keep the last.
    candidates.filter(|candidate| candidate.overlap.present > 0).reduce(|best, next| {
        let ((best_present, best_required), (present, required)) = (part(best.overlap), part(next.overlap));
        if present * best_required > best_present * required { next } else { best }
    })
}

/// Returns the events that share a required key with the body, of the contracts that the body does not contradict.
fn candidates<'a>(
    body: &Body,
    contracts: impl Iterator<Item = &'a Contract>,
    shapes: &Shapes<'a>,
) -> Vec<Candidate<'a>> {
    let none = Map::new();
    let object = body.value.as_object().unwrap_or(&none);
    let mut found: Vec<Candidate<'a>> = Vec::new();
    for contract in contracts.filter(|contract| unknown_texts(contract, body).is_empty()) {
        for (event, overlap) in shapes.candidates(contract, object) {
            if !names_another_event(event, &body.value) {
                found.push(Candidate { overlap, place: found.len(), contract, event });
            }
        }
    }
    found
}

/// Checks whether the body names another event in the field that identifies this one.
fn names_another_event(event: &Event, body: &Value) -> bool {
    let field = event.identification.body.as_ref();
    field.is_some_and(|field| field.text_of(body).is_some_and(|actual| !field.text.fits(actual)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::Value;
    use vistoria_schemas::json;
    use vistoria_schemas::text::FileId;

    use super::{Shapes, candidates, identify};
    use crate::body::Body;
    use crate::contract::Catalog;
    use crate::subject::Subject;

    /// Returns the events whose schema a body violates least, after validating it against each.
    fn best_of_all(catalog: &Catalog, shapes: &Shapes<'_>, body: &Body) -> Vec<String> {
        let mut counts: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for candidate in candidates(body, catalog.contracts().iter(), shapes) {
            let validator = candidate.contract.validator(&candidate.event.schema).expect("compiled");
            let errors = validator.iter_errors(&body.value).count();
            assert!(candidate.overlap.missing <= errors, "{}", candidate.event.id);
            if candidate.overlap.is_enough() && candidate.overlap.outweighs(errors) {
                counts.entry(errors).or_default().push(candidate.event.id.clone());
            }
        }
        counts.into_values().next().unwrap_or_default()
    }

    #[test]
    fn no_event_is_missed_by_validating_few() {
        let catalog = Catalog::shipped();
        let shapes = Shapes::new(&catalog);
        let (mut known, mut several) = (0, 0);
        for contract in catalog.contracts() {
            let examples: BTreeMap<String, String> = serde_json::from_str(contract.examples).expect("JSON");
            for text in examples.values() {
                let Ok(Value::Object(whole)) = serde_json::from_str(text) else { continue };
                // As it is, and with one key left out, another one of each example.
                for left_out in [None, whole.keys().nth(known % whole.len().max(1)).cloned()] {
                    let mut body = whole.clone();
                    left_out.iter().for_each(|key| drop(body.remove(key)));
                    let read = json::read(Value::Object(body).to_string().as_bytes(), FileId(0));
                    let body = Body::new(read.root.expect("JSON"));
                    let best = best_of_all(&catalog, &shapes, &body);
                    let found = identify(&body, catalog.contracts().iter(), &shapes);
                    let named = found.iter().flat_map(|found| {
                        let Subject::Event(event) = found.subject else { unreachable!("only events have shapes") };
                        std::iter::once(event.id.as_str()).chain(found.others.iter().copied())
                    });
                    assert!(named.eq(best.iter().map(String::as_str)), "{text}: {best:?}");
                    known += usize::from(!best.is_empty());
                    several += usize::from(best.len() > 1);
                }
            }
        }
        assert!(known > 300 && several > 10, "{known} known, {several} as more than one");
    }
}
