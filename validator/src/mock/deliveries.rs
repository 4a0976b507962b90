//! The deliveries that follow a call.

use serde_json::Value;
use vistoria_schemas::contract::{Event, MockDelivery, PlacedValue, Placement};
use vistoria_schemas::pointer::Pointer;

use super::asked::{About, RequestValues};
use super::draft::{Draft, Manner, Place};
use super::samples::Samples;
use crate::checker::Checker;
use crate::contract::Contract;
use crate::send::delivery::judge;

/// A delivery that is due.
#[derive(Clone)]
pub(super) struct Due {
    pub(super) contract: &'static Contract,
    pub(super) event: &'static Event,
    pub(super) body: Vec<u8>,
}

/// Returns the deliveries that follow a call.
pub(super) fn due(
    deliveries: &[MockDelivery],
    (contract, samples, checker): (&'static Contract, &Samples<'static>, &Checker<'static>),
    request: &RequestValues<'_>,
    about: About<'_>,
) -> Vec<Due> {
    let is_due = |delivery: &&MockDelivery| {
        delivery.when.iter().all(|condition| request.value(&condition.of, about).as_ref() == Some(&condition.is))
    };
    let made = deliveries.iter().filter(is_due).filter_map(|delivery| {
        let event = contract.bundle().event(&delivery.event)?;
        let body = body(delivery, event, (contract, samples, checker), request, about)?;
        Some(Due { contract, event, body: body.to_string().into_bytes() })
    });
    made.collect()
}

/// Makes the body of a delivery from an example of its event.
fn body(
    delivery: &MockDelivery,
    event: &'static Event,
    (contract, samples, checker): (&'static Contract, &Samples<'static>, &Checker<'static>),
    request: &RequestValues<'_>,
    about: About<'_>,
) -> Option<Value> {
    let examples = samples.of_event(&event.id);
    let named = delivery.example.as_ref().and_then(|name| examples.iter().find(|(known, _)| known == name));
    let example = named.or(examples.first()).map(|(_, value)| value.clone());
    let judge = judge(checker, contract, event);
    let judge = |value: &Value| judge(value.to_string().as_bytes());
    let mut draft = Draft::new(example.or_else(|| samples.smallest(&event.schema))?, &judge)?;
    let whole = Place::new(contract, Some(&event.schema), &Pointer::root());
    for Placement { to, value } in &delivery.sets {
        let to = Pointer::parse(to)?;
        let given = match value {
            PlacedValue::Constant(value) => Some(value.clone()),
            PlacedValue::Of(expression) => request.value(expression, about),
        };
        match (given, to.tokens().is_empty()) {
            (Some(Value::Object(entries)), true) => {
                for (key, value) in entries.into_iter().filter(|(key, _)| whole.takes(key)) {
                    draft.set(&Pointer::root().child(key), value, Manner::Replace);
                }
            }
            (Some(value), _) => {
                draft.set(&to, value, Manner::Replace);
            }
            (None, false) => draft.clear(&to),
            (None, true) => {}
        }
    }
    Some(draft.into_value())
}
