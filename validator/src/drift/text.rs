//! Values of a tape beside those that a contract lists.

use serde_json::Value;
use vistoria_support::tape::Tape;
use vistoria_support::{At, JsonType};

/// Checks whether a value of a body is one that the contract lists.
pub(super) fn is_value(tape: &Tape<'_>, at: At, listed: &Value) -> bool {
    match (listed, tape.json_type(at)) {
        (Value::Null, JsonType::Null) => true,
        (Value::Bool(listed), JsonType::Boolean) => tape.raw(at) == if *listed { "true" } else { "false" },
        (Value::String(listed), JsonType::String) => tape.string_is(at, listed),
        (Value::Number(listed), JsonType::Number) => {
            let raw = tape.raw(at);
            listed.as_str() == raw || listed.as_f64().is_some_and(|listed| raw.parse() == Ok(listed))
        }
        (Value::Array(_) | Value::Object(_), JsonType::Array | JsonType::Object) => {
            serde_json::from_str::<Value>(tape.json(at)).is_ok_and(|value| value == *listed)
        }
        _ => false,
    }
}
