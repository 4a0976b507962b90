//! Systematic mutations of a JSON value: each key dropped, each value replaced by one of every kind.

use std::fmt;

use serde_json::{Value, json};
use vistoria_schemas::pointer::Pointer;

/// A mutation of a value at one place.
#[derive(Debug, Clone)]
pub struct Mutation {
    /// The place, as a JSON Pointer.
    pub place: String,
    /// The name of the change: one of [`KINDS`].
    pub kind: &'static str,
    /// The value with the change.
    pub value: Value,
}

impl fmt::Display for Mutation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.place, self.kind)
    }
}

const DROPPED: &str = "dropped";

/// The names of all changes.
pub const KINDS: [&str; 15] = [
    DROPPED,
    "= null",
    "= empty string",
    "= string",
    "= date",
    "= zero",
    "= fraction",
    "= whole float",
    "= big",
    "= true",
    "= empty list",
    "= list",
    "= list of objects",
    "= empty object",
    "= object",
];

/// Returns every mutation of `value`, at its root too.
pub fn mutations(value: &Value) -> Vec<Mutation> {
    KINDS.into_iter().flat_map(|kind| mutations_of_kind(value, kind)).collect()
}

/// Returns the mutations of `value` by one change, at every place.
pub fn mutations_of_kind(value: &Value, kind: &'static str) -> Vec<Mutation> {
    let change = |pointer: &Pointer| {
        let place = pointer.to_string();
        let mut mutated = value.clone();
        match replacement(kind) {
            Some(other) => *mutated.pointer_mut(&place).expect("a pointer into it") = other,
            None => remove(&mut mutated, pointer)?,
        }
        Some(Mutation { place, kind, value: mutated })
    };
    pointers(value, &Pointer::root()).iter().filter_map(change).collect()
}

/// Removes the entry at `pointer`; the root cannot be removed.
fn remove(value: &mut Value, pointer: &Pointer) -> Option<()> {
    let (parent, key) = (pointer.parent()?, pointer.last()?);
    match value.pointer_mut(&parent.to_string())? {
        Value::Object(entries) => drop(entries.remove(key)),
        Value::Array(items) => drop(items.remove(Pointer::index(key).expect("an index"))),
        _ => return None,
    }
    Some(())
}

/// Returns the value that a change puts in the place of another, if it is not the one that drops it.
fn replacement(kind: &str) -> Option<Value> {
    Some(match kind {
        DROPPED => return None,
        "= null" => Value::Null,
        "= empty string" => json!(""),
        "= string" => json!("other"),
        "= date" => json!("2001-01-01 00:00:00"),
        "= zero" => json!(0),
        "= fraction" => json!(1.5),
        "= whole float" => json!(2.0),
        "= big" => json!(u64::MAX),
        "= true" => json!(true),
        "= empty list" => json!([]),
        "= list" => json!([null, 1, "x"]),
        "= list of objects" => json!([{}]),
        "= empty object" => json!({}),
        "= object" => json!({"other": 1}),
        other => panic!("no change is called {other}"),
    })
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

/// Returns texts that differ from `text` in one character, replaced or removed, at every `step`th place; `turn` varies the
/// first place and the replacements.
pub fn changed(text: &str, turn: usize, step: usize) -> impl Iterator<Item = String> {
    const INSTEAD: &[&str] =
        &["", "\"", "\\", "\\u0061", "\\ud800", "{", "}", "[", "]", ",", ":", "0", "1e9", "-", ".", "\u{1}", "é", " "];
    text.char_indices().enumerate().skip(turn % 7).step_by(step).map(move |(index, (place, char))| {
        let instead = INSTEAD[(index + turn) % INSTEAD.len()];
        format!("{}{instead}{}", &text[..place], &text[place + char.len_utf8()..])
    })
}
