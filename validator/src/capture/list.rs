//! A list of deliveries in one file: each of its objects is one.

use serde_json::value::RawValue;

use super::counted::Counted;
use super::{Captured, Place};

/// The bodies that a body consists of, when it is a list of objects; else the body itself, and so a list that `is_one` is
/// right about.
pub fn elements(captured: Captured, is_one: impl FnOnce(&Captured) -> bool) -> Vec<Captured> {
    let is_list = captured.start.is_none() && captured.entry.is_none() && captured.body.trim_ascii().starts_with(b"[");
    if !is_list || is_one(&captured) {
        return vec![captured];
    }
    let text = std::str::from_utf8(&captured.body).ok();
    // What is no JSON is said of the file as a whole.
    let elements = text.and_then(|text| Some((text, serde_json::from_str::<Vec<&RawValue>>(text).ok()?)));
    let Some((text, elements)) = elements else { return vec![captured] };
    if elements.is_empty() || !elements.iter().all(|element| element.get().starts_with('{')) {
        return vec![captured];
    }
    let mut counted = Counted::new(text);
    let elements = (1..).zip(elements).map(|(number, element)| {
        let place = Place::From(counted.start_of(element.get()));
        let body = Captured::of_body(captured.source.clone(), element.get().as_bytes().to_vec());
        Captured { entry: Some(number), place, ..body }
    });
    elements.collect()
}
