//! The text of a value.

use serde_json::Value;

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// JSON.
    Json,
    /// YAML on one line, in brackets.
    Flow,
    /// YAML with a line for each key; lists of scalars on one line.
    Block,
}

/// Returns the text of a value.
pub(super) fn literal(value: &Value, style: Style) -> String {
    match value {
        Value::String(text) => scalar(text, style),
        Value::Array(items) if is_list(items, style) => {
            let items = items.iter().map(|item| format!("- {}", indented(&literal(item, style))));
            items.collect::<Vec<_>>().join("\n")
        }
        Value::Array(items) => {
            let style = if style == Style::Block { Style::Flow } else { style };
            let items: Vec<String> = items.iter().map(|item| literal(item, style)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(entries) if style == Style::Block && !entries.is_empty() => {
            let entries = entries.iter().map(|(key, value)| match value {
                Value::Object(inner) if !inner.is_empty() => in_lines(key, value),
                Value::Array(items) if is_list(items, style) => in_lines(key, value),
                _ => format!("{}: {}", scalar(key, style), literal(value, style)),
            });
            entries.collect::<Vec<_>>().join("\n")
        }
        Value::Object(entries) => {
            let style = if style == Style::Block { Style::Flow } else { style };
            let entries =
                entries.iter().map(|(key, value)| format!("{}: {}", scalar(key, style), literal(value, style)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

/// Checks whether a list has a line for each item.
fn is_list(items: &[Value], style: Style) -> bool {
    style == Style::Block && items.iter().any(|item| item.is_object() || item.is_array())
}

fn in_lines(key: &str, value: &Value) -> String {
    format!("{}:\n  {}", scalar(key, Style::Block), indented(&literal(value, Style::Block)))
}

fn indented(text: &str) -> String {
    text.replace('\n', "\n  ")
}

/// Returns a text without quotes where every reader of YAML 1.1 and 1.2 takes it for that text.
fn scalar(text: &str, style: Style) -> String {
    const OTHERWISE: [&str; 10] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan"];
    let is_word = text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-./$".contains(&byte));
    if style != Style::Json && is_word && !OTHERWISE.contains(&text.to_ascii_lowercase().as_str()) {
        return text.to_owned();
    }
    // Texts of JSON are texts of YAML.
    Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Style, literal};

    #[test]
    fn writes_values_in_each_style() {
        let value = json!({"a": {"type": ["string", "null"]}, "b": [{"x": 1, "y": {}}, []], "c": "a: b", "200": []});
        for (style, text) in [
            (
                Style::Json,
                r#"{"200": [], "a": {"type": ["string", "null"]}, "b": [{"x": 1, "y": {}}, []], "c": "a: b"}"#,
            ),
            (Style::Flow, r#"{"200": [], a: {type: [string, "null"]}, b: [{x: 1, y: {}}, []], c: "a: b"}"#),
            (Style::Block, "\"200\": []\na:\n  type: [string, \"null\"]\nb:\n  - x: 1\n    y: {}\n  - []\nc: \"a: b\""),
        ] {
            assert_eq!(literal(&value, style), text);
        }
    }
}
