//! Values of OpenTelemetry in JSON, which name their types: `{"stringValue": "…"}`, `{"kvlistValue": {"values": [{"key", "value"}]}}`
//! (opentelemetry-proto, `common.proto`, `AnyValue`).

use serde_json::{Map, Value};

/// Returns the JSON that a value stands for; `None` when it is no value of OpenTelemetry.
pub(super) fn json(text: &str) -> Option<Value> {
    of(&serde_json::from_str(text).ok()?)
}

fn of(value: &Value) -> Option<Value> {
    let (kind, inner) = value.as_object().filter(|object| object.len() == 1)?.iter().next()?;
    let values = || inner.get("values").and_then(Value::as_array).into_iter().flatten();
    Some(match kind.as_str() {
        "stringValue" | "boolValue" | "doubleValue" => inner.clone(),
        // A 64-bit number is a text in the JSON of Protocol Buffers.
        "intValue" => inner.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_else(|| inner.clone()),
        "arrayValue" => Value::Array(values().map(of).collect::<Option<_>>()?),
        "kvlistValue" => {
            let pair = |pair: &Value| Some((pair.get("key")?.as_str()?.to_owned(), of(pair.get("value")?)?));
            Value::Object(values().map(pair).collect::<Option<Map<_, _>>>()?)
        }
        _ => return None,
    })
}
