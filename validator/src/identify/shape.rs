//! By shape: the event whose schema the body violates least, ties by the contract's order. A body with none of the keys that
//! an event requires at its top does not have the event's shape, however few errors that makes; and a body that names another
//! event, in the field that identifies events, belongs to no other.

use serde_json::Value;
use vistoria_schemas::contract::Event;

use super::shapes::Shapes;
use crate::body::Body;
use crate::contract::Contract;
use crate::subject::{Identified, IdentifiedBy, Subject};

/// An event that the body may belong to.
struct Candidate<'a> {
    /// The number of required keys that are missing: a lower bound on the number of errors.
    missing: usize,
    /// The candidate's place among all candidates.
    place: usize,
    contract: &'a Contract,
    event: &'a Event,
}

/// Returns the event whose schema the body violates least.
pub(super) fn identify<'a>(
    body: &Body,
    contracts: impl Iterator<Item = &'a Contract>,
    shapes: &Shapes<'a>,
) -> Option<Identified<'a>> {
    let object = body.value.as_object()?;
    let mut candidates: Vec<Candidate<'a>> = Vec::new();
    for contract in contracts {
        for (event, missing) in shapes.candidates(contract, object) {
            if !names_another_event(event, &body.value) {
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

    use super::{Shapes, identify, names_another_event};
    use crate::body::Body;
    use crate::contract::Catalog;
    use crate::subject::Subject;

    /// Returns the events whose schema a body violates least, after validating it against each.
    fn best_of_all(catalog: &Catalog, shapes: &Shapes<'_>, body: &Body) -> Vec<String> {
        let mut counts: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        let Some(object) = body.value.as_object() else { return Vec::new() };
        for contract in catalog.contracts() {
            let candidates = shapes.candidates(contract, object);
            for (event, missing) in candidates.filter(|(event, _)| !names_another_event(event, &body.value)) {
                let validator = contract.validator(&event.schema).expect("compiled");
                let errors = validator.iter_errors(&body.value).count();
                assert!(missing <= errors, "{}", event.id);
                counts.entry(errors).or_default().push(event.id.clone());
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
