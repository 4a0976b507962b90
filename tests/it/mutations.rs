//! Systematic mutations of a JSON value: each key dropped, each value replaced by one of every kind.

use serde_json::{Value, json};
use vistoria_schemas::pointer::Pointer;

/// A mutation: what was done, and the value after it.
pub(crate) struct Mutation {
    pub(crate) what: String,
    pub(crate) value: Value,
}

/// Every mutation of `value`, the root included.
pub(crate) fn mutations(value: &Value) -> Vec<Mutation> {
    let mut found = Vec::new();
    for pointer in pointers(value, &Pointer::root()) {
        let at = pointer.to_string();
        for (name, other) in others() {
            let mut mutated = value.clone();
            *mutated.pointer_mut(&at).expect("a pointer into it") = other;
            found.push(Mutation { what: format!("{at} = {name}"), value: mutated });
        }
        if let (Some(parent), Some(key)) = (pointer.parent(), pointer.last()) {
            let mut mutated = value.clone();
            match mutated.pointer_mut(&parent.to_string()) {
                Some(Value::Object(entries)) => drop(entries.remove(key)),
                Some(Value::Array(items)) => drop(items.remove(Pointer::index(key).expect("an index"))),
                _ => {}
            }
            found.push(Mutation { what: format!("{at} dropped"), value: mutated });
        }
    }
    found
}

fn others() -> Vec<(&'static str, Value)> {
    vec![
        ("null", Value::Null),
        ("empty string", json!("")),
        ("string", json!("other")),
        ("date", json!("2001-01-01 00:00:00")),
        ("zero", json!(0)),
        ("fraction", json!(1.5)),
        ("whole float", json!(2.0)),
        ("big", json!(u64::MAX)),
        ("true", json!(true)),
        ("empty list", json!([])),
        ("list", json!([null, 1, "x"])),
        ("list of objects", json!([{}])),
        ("empty object", json!({})),
        ("object", json!({"other": 1})),
    ]
}

fn pointers(value: &Value, at: &Pointer) -> Vec<Pointer> {
    let mut found = vec![at.clone()];
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                found.extend(pointers(value, &at.child(key)));
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                found.extend(pointers(value, &at.child(index.to_string())));
            }
        }
        _ => {}
    }
    found
}

/// A text with one character replaced or removed, at every so many places; where it starts, `turn` says.
pub(crate) fn changed(text: &str, turn: usize, step: usize) -> impl Iterator<Item = String> {
    const INSTEAD: &[&str] =
        &["", "\"", "\\", "\\u0061", "\\ud800", "{", "}", "[", "]", ",", ":", "0", "1e9", "-", ".", "\u{1}", "é", " "];
    text.char_indices().enumerate().skip(turn % 7).step_by(step).map(move |(index, (place, char))| {
        let instead = INSTEAD[(index + turn) % INSTEAD.len()];
        format!("{}{instead}{}", &text[..place], &text[place + char.len_utf8()..])
    })
}
