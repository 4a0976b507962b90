//! Files that hold a list of deliveries, each of its objects one.

use serde_json::value::RawValue;

use super::counted::PositionCounter;
use super::message::{BodyPlace, Captured, Input, Unreadable};

/// Splits a body that is a list of objects into these objects. Any other body stays whole, and so does a list for which
/// `is_one` returns true. An empty list has no payload, which is an error.
pub fn elements(captured: Captured, is_one: impl FnOnce(&Captured) -> bool) -> Vec<Input> {
    let is_list = captured.start.is_none() && captured.entry.is_none() && captured.body.trim_ascii().starts_with(b"[");
    if !is_list || is_one(&captured) {
        return vec![Ok(captured)];
    }
    let text = std::str::from_utf8(&captured.body).ok();
    // Faults of JSON are reported for the file as a whole.
    let elements = text.and_then(|text| Some((text, serde_json::from_str::<Vec<&RawValue>>(text).ok()?)));
    let Some((text, elements)) = elements else { return vec![Ok(captured)] };
    if elements.is_empty() {
        return vec![Err(Unreadable::new(captured.source, "the list is empty: it has no payload"))];
    }
    if !elements.iter().all(|element| element.get().starts_with('{')) {
        return vec![Ok(captured)];
    }
    let mut counted = PositionCounter::new(text);
    let elements = (1..).zip(elements).map(|(number, element)| {
        let place = BodyPlace::From(counted.start_of(element.get()));
        let body = Captured::of_body(captured.source.clone(), element.get().as_bytes().to_vec());
        Ok(Captured { entry: Some(number), place, ..body })
    });
    elements.collect()
}
