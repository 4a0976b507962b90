//! Parameters in the styles of OpenAPI. Written by hand: no kept crate writes them by OpenAPI's rules, and `crate::wire` only reads them.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use vistoria_schemas::contract::{Parameter, Style};
use vistoria_schemas::flow::text_of;

/// Bytes that are escaped in a part of a URL: all but the unreserved ones (RFC 3986, section 2.3).
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// The same where reserved characters stay; those that would end a query or separate its pairs do not.
const RESERVED_STAY: &AsciiSet = &ESCAPED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Escapes a text for a part of a URL.
pub(super) fn escaped(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

/// Returns the segment of a path.
pub(super) fn segment(value: &Value, parameter: &Parameter) -> String {
    let name = escaped(&parameter.name);
    let value = &content(value, parameter);
    let exploded = || parts(value, "=", &escaped);
    let whole = || parts(value, ",", &escaped).join(",");
    match (parameter.style, parameter.explode) {
        (Style::Label, false) => format!(".{}", whole()),
        (Style::Label, true) => format!(".{}", exploded().join(".")),
        (Style::Matrix, true) if value.is_object() => format!(";{}", exploded().join(";")),
        (Style::Matrix, true) if value.is_array() => {
            exploded().iter().map(|part| format!(";{name}={part}")).collect::<Vec<_>>().concat()
        }
        (Style::Matrix, _) => format!(";{name}={}", whole()),
        (_, true) => exploded().join(","),
        (_, false) => whole(),
    }
}

/// Returns the value of a header.
pub(super) fn header(value: &Value, parameter: &Parameter) -> String {
    let separator = if parameter.explode { "=" } else { "," };
    parts(&content(value, parameter), separator, &str::to_owned).join(",")
}

/// Returns the pairs of a query or of a cookie, each as `name=value`.
pub(super) fn pairs(value: &Value, parameter: &Parameter) -> Vec<String> {
    let escape = |text: &str| {
        let set = if parameter.allow_reserved { RESERVED_STAY } else { ESCAPED };
        utf8_percent_encode(text, set).to_string()
    };
    let name = escaped(&parameter.name);
    let value = &content(value, parameter);
    match (value, parameter.style, parameter.explode) {
        (Value::Object(_), Style::DeepObject, _) => deep(&name, value, &escape),
        (Value::Object(_), _, true) => parts(value, "=", &escape),
        (Value::Array(_), _, true) => parts(value, "=", &escape).iter().map(|item| format!("{name}={item}")).collect(),
        (_, style, _) => {
            let separator = match style {
                Style::SpaceDelimited => "%20",
                Style::PipeDelimited => "%7C",
                _ => ",",
            };
            vec![format!("{name}={}", parts(value, separator, &escape).join(separator))]
        }
    }
}

/// Returns the value as it is written: as JSON where the parameter has a media type in place of a style.
fn content(value: &Value, parameter: &Parameter) -> Value {
    let is_json = parameter.media_type.as_ref().is_some_and(|media_type| media_type.contains("json"));
    if is_json { value.to_string().into() } else { value.clone() }
}

/// Returns the parts of a value: the items of a list, the keys and values of an object with this separator, or the value itself.
fn parts(value: &Value, separator: &str, escape: &dyn Fn(&str) -> String) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().map(|item| escape(&text_of(item))).collect(),
        Value::Object(entries) => {
            let entries = entries.iter();
            entries.map(|(key, value)| format!("{}{separator}{}", escape(key), escape(&text_of(value)))).collect()
        }
        scalar => vec![escape(&text_of(scalar))],
    }
}

/// Returns the pairs of the style `deepObject`, `name[key]=value`, also of objects and lists inside.
fn deep(name: &str, value: &Value, escape: &dyn Fn(&str) -> String) -> Vec<String> {
    match value {
        Value::Object(entries) => {
            let entries = entries.iter();
            entries.flat_map(|(key, value)| deep(&format!("{name}%5B{}%5D", escaped(key)), value, escape)).collect()
        }
        Value::Array(items) => items.iter().flat_map(|item| deep(name, item, escape)).collect(),
        scalar => vec![format!("{name}={}", escape(&text_of(scalar)))],
    }
}
