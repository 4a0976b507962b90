//! A value of a schema as a short text. Its values are made up or listed by the schema; none is of a capture.

use crate::containment::Part;
use serde_json::Value;

use super::change::{Change, What};

/// Longer texts are cut.
const MAX_LENGTH: usize = 160;

/// Writes a value on one line, long ones shortened.
pub(super) fn shape(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= MAX_LENGTH {
        return text;
    }
    text.chars().take(MAX_LENGTH).chain(['…']).collect()
}

/// Writes the part of a change's witness that proves it; none where it is a key that is absent.
pub fn payload(change: &Change) -> Option<String> {
    let witness = change.witness.as_ref()?;
    match (&change.what, change.place.last()) {
        (What::NewKey(_) | What::Undescribed(..), Some(key)) => {
            Some(format!("{{\"{key}\": {}}}", shape(witness.get(key)?)))
        }
        (What::Body { part: Part::Required(key), .. }, _) => {
            let keys: Vec<&str> = witness.as_object()?.keys().map(String::as_str).collect();
            Some(match keys.len() {
                0 => "{}".to_owned(),
                count if count <= 3 => shape(witness),
                count => format!("an object of {count} keys without {key}"),
            })
        }
        _ => Some(shape(witness)),
    }
}
