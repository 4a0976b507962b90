//! Values that `const` and `enum` list, equal when JSON Schema says so.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use serde_json::Value;

use super::rational;

/// A value with its canonical text: keys sorted, and `1.0` written as `1`.
#[derive(Debug, Clone)]
pub(super) struct Constant {
    pub(super) value: Arc<Value>,
    text: Arc<str>,
}

impl Constant {
    /// Makes a constant of a value.
    pub(super) fn new(value: Value) -> Self {
        let mut text = String::new();
        write(&value, &mut text);
        Self { value: value.into(), text: text.into() }
    }
}

impl PartialEq for Constant {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Constant {}

impl PartialOrd for Constant {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Constant {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl Hash for Constant {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

fn write(value: &Value, text: &mut String) {
    match value {
        Value::Number(number) => {
            let canonical = rational::parse(number).and_then(|value| rational::number(&value));
            text.push_str(&canonical.as_ref().unwrap_or(number).to_string());
        }
        Value::Array(items) => {
            text.push('[');
            for item in items {
                write(item, text);
                text.push(',');
            }
            text.push(']');
        }
        Value::Object(entries) => {
            let mut entries: Vec<_> = entries.iter().collect();
            entries.sort_by_key(|(key, _)| *key);
            text.push('{');
            for (key, value) in entries {
                text.push_str(&Value::from(key.as_str()).to_string());
                text.push(':');
                write(value, text);
                text.push(',');
            }
            text.push('}');
        }
        scalar => text.push_str(&scalar.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Constant;

    #[test]
    fn equal_as_json_schema_says() {
        for (one, other, are_equal) in [
            (json!(1), json!(1.0), true),
            (json!(1), json!("1"), false),
            (json!(true), json!(1), false),
            (json!({"a": 1, "b": [2.0]}), json!({"b": [2], "a": 1.0}), true),
            (json!([1, 2]), json!([2, 1]), false),
        ] {
            assert_eq!(Constant::new(one.clone()) == Constant::new(other.clone()), are_equal, "{one} {other}");
        }
    }
}
