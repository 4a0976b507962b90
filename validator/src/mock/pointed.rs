//! Values at JSON Pointers.

use serde_json::{Map, Value};
use vistoria_schemas::pointer::Pointer;

/// Returns the value at a place.
pub(super) fn get<'v>(value: &'v Value, pointer: &Pointer) -> Option<&'v Value> {
    pointer.tokens().iter().try_fold(value, |value, token| match value {
        Value::Object(entries) => entries.get(token),
        Value::Array(items) => items.get(Pointer::index(token)?),
        _ => None,
    })
}

/// Puts a value at a place, with the objects around it that are missing. Returns false where there is no such place: in a text, or
/// beyond the end of a list.
pub(super) fn set(value: &mut Value, pointer: &Pointer, new: Value) -> bool {
    let mut place = value;
    for token in pointer.tokens() {
        if place.is_null() {
            *place = Value::Object(Map::new());
        }
        place = match place {
            Value::Object(entries) => entries.entry(token.clone()).or_insert(Value::Null),
            Value::Array(items) => {
                let Some(index) = Pointer::index(token).filter(|index| *index <= items.len()) else { return false };
                if index == items.len() {
                    items.push(Value::Null);
                }
                &mut items[index]
            }
            _ => return false,
        };
    }
    *place = new;
    true
}

/// Removes the value at a place. Returns false when there is none, or it is the whole.
pub(super) fn remove(value: &mut Value, pointer: &Pointer) -> bool {
    let (Some(parent), Some(last)) = (pointer.parent(), pointer.last()) else { return false };
    let parent = parent.tokens().iter().try_fold(value, |value, token| match value {
        Value::Object(entries) => entries.get_mut(token),
        Value::Array(items) => items.get_mut(Pointer::index(token)?),
        _ => None,
    });
    match parent {
        Some(Value::Object(entries)) => entries.remove(last).is_some(),
        Some(Value::Array(items)) => match Pointer::index(last).filter(|index| *index < items.len()) {
            Some(index) => {
                items.remove(index);
                true
            }
            None => false,
        },
        _ => false,
    }
}

/// Changes a value to another one; the properties of objects one by one.
pub(super) fn merged(old: &Value, new: Value) -> Value {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            let mut merged = old.clone();
            for (key, value) in new {
                let value = match old.get(&key) {
                    Some(known) => self::merged(known, value),
                    None => value,
                };
                merged.insert(key, value);
            }
            Value::Object(merged)
        }
        (_, new) => new,
    }
}

/// Returns a value as the text that stands for it in a path or a query.
pub(super) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use vistoria_schemas::pointer::Pointer;

    use super::{get, merged, remove, set};

    #[test]
    fn places() {
        let at = |text: &str| Pointer::parse(text).expect("a pointer");
        let mut value = json!({"a": [{"b": 1}], "t": "x", "n": null});
        for (place, is_there) in
            [("/a/0/b", true), ("/a/1/c", true), ("/a/9", false), ("/t/x", false), ("/n/x/y", true), ("/new/x", true)]
        {
            assert_eq!(set(&mut value, &at(place), json!(7)), is_there, "{place}");
            assert_eq!(get(&value, &at(place)).is_some(), is_there, "{place}");
        }
        assert!(remove(&mut value, &at("/a/0")) && !remove(&mut value, &at("/a/7")) && !remove(&mut value, &at("")));
        assert_eq!(value, json!({"a": [{"c": 7}], "t": "x", "n": {"x": {"y": 7}}, "new": {"x": 7}}));
        let (old, new) = (json!({"a": {"b": 1, "c": 2}, "d": [1]}), json!({"a": {"c": null}, "d": []}));
        assert_eq!(merged(&old, new), json!({"a": {"b": 1, "c": null}, "d": []}));
    }
}
