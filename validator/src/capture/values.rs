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
    starts(bytes).is_some_and(|starts| starts.len() > 1)
}

/// Checks whether bytes are at least two JSON values, each on lines of its own. Other than these, two values on a line may be one body
/// with a fault.
pub(super) fn are_on_lines(bytes: &[u8]) -> bool {
    let is_at_line_start = |start: &usize| {
        let before = bytes[..*start].iter().rev().find(|byte| !matches!(byte, b' ' | b'\t' | b'\r'));
        before.is_none_or(|byte| *byte == b'\n')
    };
    starts(bytes).is_some_and(|starts| starts.len() > 1 && starts.iter().all(is_at_line_start))
}

/// Returns where each object or list of bytes starts; `None` when they hold anything else.
fn starts(bytes: &[u8]) -> Option<Vec<usize>> {
    let values = Deserializer::from_slice(bytes).into_iter::<&RawValue>();
    let start = |value: &RawValue| {
        value.get().starts_with(['{', '[']).then(|| value.get().as_ptr() as usize - bytes.as_ptr() as usize)
    };
    values.map(|value| value.ok().and_then(start)).collect()
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
