//! A value of a schema as a short text. Its values are made up or listed by the schema; none is of a capture.

use serde_json::Value;

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
