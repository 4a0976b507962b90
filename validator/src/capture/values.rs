//! JSON values one after another, on any number of lines: as `jq .` and `jq --seq` write them (RFC 7464).

use serde_json::Deserializer;
use serde_json::value::RawValue;

use super::counted::PositionCounter;
use super::message::{BodyPlace, Captured, Input, Unreadable};

/// Byte before each value of a JSON text sequence.
pub(super) const SEPARATOR: u8 = 0x1E;

/// Checks whether bytes are at least two JSON values and nothing else. Scalars alone do not count: they are more likely the text of a
/// log.
pub(super) fn are_several(bytes: &[u8]) -> bool {
    let mut values = Deserializer::from_slice(bytes).into_iter::<&RawValue>();
    let is_container = |value: &&RawValue| value.get().starts_with(['{', '[']);
    values.by_ref().take(2).filter(|value| value.as_ref().is_ok_and(is_container)).count() == 2
        && values.all(|value| value.as_ref().is_ok_and(is_container))
}

/// Returns a body of each value. What is no value is a body too, up to the next separator, so that it is reported.
pub(super) fn read(source: &str, bytes: &[u8]) -> Vec<Input> {
    let Ok(text) = std::str::from_utf8(bytes) else { return vec![Err(Unreadable::new(source, "it is not UTF-8"))] };
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut positions = PositionCounter::new(text);
    let bodies = text.split(char::from(SEPARATOR)).flat_map(split);
    let bodies = (1..).zip(bodies).map(|(number, body)| {
        let place = BodyPlace::From(positions.start_of(body));
        Ok(Captured { entry: Some(number), place, ..Captured::of_body(source, body.as_bytes().to_vec()) })
    });
    bodies.collect()
}

/// Splits a text into its values, and what follows the last of them.
fn split(text: &str) -> Vec<&str> {
    let mut values = Deserializer::from_str(text).into_iter::<&RawValue>();
    let mut found: Vec<&str> = values.by_ref().map_while(|value| value.ok().map(RawValue::get)).collect();
    let end = found.last().map_or(0, |last| last.as_ptr() as usize + last.len() - text.as_ptr() as usize);
    let rest = text[end..].trim();
    if !rest.is_empty() {
        found.push(rest);
    }
    found
}
