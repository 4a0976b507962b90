//! The record of calls: a line of JSON for each.

use std::fs::File;
use std::io::Write as _;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use serde_json::{Map, Value};

use crate::contract::{Contract, VisibleKeys};

/// A call, as it is recorded.
#[derive(Debug, Serialize)]
pub(super) struct RecordedCall<'a> {
    pub(super) vendor: &'a str,
    pub(super) operation: &'a str,
    pub(super) method: &'a str,
    /// The path of the operation; with values, the path and the query of the request.
    pub(super) path: &'a str,
    pub(super) status: Option<u16>,
    /// Whether the mock remembers something since, which it did not before.
    pub(super) effect: bool,
    /// Whether it repeats a call with the same idempotency key.
    pub(super) repeated: bool,
    /// The fault that it met.
    pub(super) fault: Option<String>,
    /// The id of the item that it is about.
    pub(super) id: Option<&'a str>,
    /// The events that are delivered.
    pub(super) deliveries: Vec<&'a str>,
    /// The body of the request: the types of its values, or with values the values.
    pub(super) body: Value,
}

/// Writer of the record.
pub(super) struct Recorder {
    file: Mutex<File>,
    /// Whether values are written.
    pub(super) has_values: bool,
}

impl Recorder {
    pub(super) fn new(file: File, has_values: bool) -> Self {
        Self { file: Mutex::new(file), has_values }
    }

    /// Writes a call.
    pub(super) fn write(&self, call: &RecordedCall<'_>) -> std::io::Result<()> {
        let mut line = serde_json::to_vec(call)?;
        line.push(b'\n');
        self.file.lock().unwrap_or_else(PoisonError::into_inner).write_all(&line)
    }

    /// Returns a body as it is recorded.
    pub(super) fn body(&self, body: &Value, contract: &Contract, definition: Option<&str>) -> Value {
        if self.has_values { body.clone() } else { types(body, &VisibleKeys::new(Some(contract), definition)) }
    }
}

/// Replaces values by their types, and keys that the contract does not declare by `*`.
fn types(value: &Value, keys: &VisibleKeys<'_>) -> Value {
    match value {
        Value::Null => Value::Null,
        Value::Bool(_) => "boolean".into(),
        Value::Number(_) => "number".into(),
        Value::String(_) => "string".into(),
        Value::Array(items) => items.iter().enumerate().map(|(index, item)| types(item, &keys.item(index))).collect(),
        Value::Object(entries) => {
            let entries =
                entries.iter().map(|(key, value)| (keys.shown(key).into_owned(), types(value, &keys.property(key))));
            Value::Object(entries.collect::<Map<_, _>>())
        }
    }
}
