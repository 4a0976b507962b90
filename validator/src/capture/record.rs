//! The parts of a request or a response in a record, in the ways in which tools write them.

use jiff::Timestamp;
use serde_json::Value;

use super::headers::{Headers, RequestLine};

/// The places of the parts; a part is at the first of its pointers at which something but null stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Parts {
    pub(super) method: Vec<String>,
    /// A URL or a path; as a text, or as an object with its parts.
    pub(super) url: Vec<String>,
    /// A text, an object or a list of names and values.
    pub(super) query: Vec<String>,
    pub(super) host: Vec<String>,
    /// A text, an object or a list of names and values.
    pub(super) headers: Vec<String>,
    /// RFC 3339, or a number of seconds, milliseconds, microseconds or nanoseconds since 1970.
    pub(super) time: Vec<String>,
    /// A line with method and target, `POST /path HTTP/1.1`.
    pub(super) line: Vec<String>,
    /// The media type of the body, when no header has it.
    pub(super) media_type: Vec<String>,
    pub(super) status: Vec<String>,
}

/// Returns the value at the first of some pointers at which something but null stands.
fn value<'r>(record: &'r Value, pointers: &[String]) -> Option<&'r Value> {
    pointers.iter().filter_map(|pointer| record.pointer(pointer)).find(|value| !value.is_null())
}

impl Parts {
    /// Returns the request line; `None` when the record names no target.
    pub(super) fn request_line(&self, record: &Value, headers: &Headers) -> Option<RequestLine> {
        let text = |pointers| value(record, pointers).and_then(Value::as_str).map(str::to_owned);
        let line = text(&self.line).and_then(|line| {
            let mut words = line.split_ascii_whitespace().map(str::to_owned);
            Some((words.next()?, words.next()?))
        });
        let (method, target) = match line {
            Some((method, target)) => (Some(method), target),
            None => (text(&self.method), url(value(record, &self.url)?)?),
        };
        let target = without_variable_host(target);
        let query = value(record, &self.query).filter(|_| !target.contains('?')).map(query).unwrap_or_default();
        let target = if query.is_empty() { target } else { format!("{target}?{query}") };
        let host = text(&self.host).or_else(|| headers.text("host").map(str::to_owned));
        Some(RequestLine::new(method.unwrap_or_else(|| "POST".to_owned()), &target, host.as_deref()))
    }

    /// Returns the headers; `None` when the record has none.
    pub(super) fn headers(&self, record: &Value) -> Option<Headers> {
        let mut found: Vec<(String, String)> = value(record, &self.headers).map(pairs).unwrap_or_default();
        let media_type = value(record, &self.media_type).and_then(Value::as_str).filter(|text| text.contains('/'));
        if let Some(media_type) = media_type
            && !found.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"))
        {
            found.push(("Content-Type".to_owned(), media_type.to_owned()));
        }
        let headers = found.into_iter().map(|(name, value)| (name, value.into_bytes()));
        let headers: Headers = headers.collect();
        let is_empty = headers.iter().next().is_none();
        (!is_empty).then_some(headers)
    }

    /// Returns the status of a response.
    pub(super) fn status(&self, record: &Value) -> Option<u16> {
        let status = match value(record, &self.status)? {
            Value::String(text) => text.split_ascii_whitespace().find_map(|word| word.parse().ok())?,
            status => u16::try_from(status.as_u64()?).ok()?,
        };
        (100..1000).contains(&status).then_some(status)
    }

    /// Returns the time at which a request was received.
    pub(super) fn time(&self, record: &Value) -> Option<Timestamp> {
        let value = value(record, &self.time)?;
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        match text.parse::<f64>() {
            Ok(number) => since_1970(number),
            Err(_) => text.parse().ok(),
        }
    }
}

/// Leaves out a variable of a tool in front of a path, which stands for a host.
pub(super) fn without_variable_host(target: String) -> String {
    let is_variable =
        |before: &str| before.trim_start_matches("http://").trim_start_matches("https://").starts_with("{{");
    match target.split_once("}}") {
        Some((before, path)) if is_variable(before) => {
            if path.starts_with('/') {
                path.to_owned()
            } else {
                format!("/{path}")
            }
        }
        _ => target,
    }
}

/// Returns the time of a number of seconds, or of the smaller unit that makes a time near ours of it.
#[expect(clippy::cast_possible_truncation, reason = "the time is good to the microsecond")]
pub(crate) fn since_1970(number: f64) -> Option<Timestamp> {
    let units = [1.0, 1e3, 1e6, 1e9];
    // The year 5138, in seconds.
    let seconds = units.into_iter().map(|unit| number / unit).find(|seconds| *seconds < 1e11)?;
    Timestamp::from_microsecond((seconds * 1e6) as i64).ok()
}

/// Returns names and values: of an object, of a list of pairs or of objects with a name and a value, of lines, or of such a thing as JSON
/// in a text.
pub(super) fn pairs(value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Object(entries) => entries
            .iter()
            .flat_map(|(name, value)| texts(value).into_iter().map(move |text| (name.clone(), text)))
            .collect(),
        Value::Array(items) => items.iter().filter_map(pair).collect(),
        Value::String(text) => match serde_json::from_str::<Value>(text) {
            Ok(inner @ (Value::Object(_) | Value::Array(_))) => pairs(&inner),
            _ => text
                .lines()
                .filter_map(|line| line.split_once(':'))
                .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
                .collect(),
        },
        _ => Vec::new(),
    }
}

/// Returns a name and its value; `None` for one that is switched off.
fn pair(item: &Value) -> Option<(String, String)> {
    let is_off = item.get("disabled") == Some(&Value::Bool(true)) || item.get("enabled") == Some(&Value::Bool(false));
    let text = |value: &Value| texts(value).into_iter().next();
    match item {
        Value::Array(pair) => Some((text(pair.first()?)?, text(pair.get(1)?)?)),
        _ if is_off => None,
        _ => {
            let name = item.get("key").or_else(|| item.get("name"))?;
            Some((text(name)?, item.get("value").and_then(text).unwrap_or_default()))
        }
    }
}

/// Returns the texts of a value: one, or those of a list.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Number(_) | Value::Bool(_) => vec![value.to_string()],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(object) => ["stringValue", "StringValue", "Value", "value"]
            .iter()
            .filter_map(|key| object.get(*key)?.as_str())
            .map(str::to_owned)
            .take(1)
            .collect(),
        Value::Null => Vec::new(),
    }
}

/// Returns a URL: a text, or an object with the text or with its parts, as Postman has it.
fn url(value: &Value) -> Option<String> {
    if let Some(text) = value.as_str() {
        return Some(text.to_owned());
    }
    if let Some(raw) = value.get("raw").and_then(Value::as_str) {
        return Some(raw.to_owned());
    }
    let joined = |key: &str, separator: &str| value.get(key).map(|part| texts(part).join(separator));
    let path = joined("path", "/")?;
    let host = joined("host", ".").unwrap_or_default();
    let query = value
        .get("query")
        .map(query)
        .filter(|query| !query.is_empty())
        .map(|query| format!("?{query}"))
        .unwrap_or_default();
    let scheme = joined("protocol", "").filter(|scheme| !scheme.is_empty()).unwrap_or_else(|| "http".to_owned());
    let path = path.trim_start_matches('/');
    Some(if host.is_empty() { format!("/{path}{query}") } else { format!("{scheme}://{host}/{path}{query}") })
}

/// Returns a query as it is sent, without the question mark.
fn query(value: &Value) -> String {
    if let Some(text) = value.as_str() {
        return text.trim_start_matches('?').to_owned();
    }
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs(value)).finish()
}
