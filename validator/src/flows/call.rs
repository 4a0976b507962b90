//! A call that a step makes: its request, made of the step and of the configuration.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use vistoria_schemas::contract::{Operation, Parameter as Described, ParameterPlace, Style, json_media_type};
use vistoria_schemas::flow::{Body, Exchange, Message, Scope, Step, text_of};

use super::config::SourceConfig;

/// Characters that stand in a part of a URL as they are (RFC 3986, section 2.3).
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request that is ready to be sent. It has secrets in its headers, and does not show them.
#[derive(Clone)]
pub struct Call {
    /// The position of the source.
    pub source: usize,
    /// The `operationId`.
    pub operation: String,
    /// The method, in capitals.
    pub method: String,
    /// Path and query below the server.
    pub target: String,
    /// Names and values of headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// The request as expressions see it.
    pub exchange: Exchange,
}

/// What a request is made of.
pub(super) struct Maker<'m> {
    pub(super) source: usize,
    pub(super) operation: &'m Operation,
    pub(super) config: &'m SourceConfig,
    pub(super) scope: Scope<'m>,
    /// The value of an `Idempotency-Key` that the step does not set.
    pub(super) idempotency_key: String,
}

impl Maker<'_> {
    /// Makes the request of a step.
    pub(super) fn call(&self, step: &Step) -> Call {
        let mut path = self.operation.path.clone();
        let mut query: Vec<(String, String)> = Vec::new();
        let mut headers: Vec<(String, String)> = vec![("Accept".to_owned(), "application/json".to_owned())];
        let mut cookies: Vec<String> = Vec::new();
        let mut exchange = Exchange { method: self.operation.method.clone(), ..Exchange::default() };
        for parameter in &self.operation.parameters {
            let Some(value) = self.value(parameter, step) else { continue };
            let name = parameter.name.as_str();
            match parameter.place {
                ParameterPlace::Path => {
                    let text = simple(&value, parameter);
                    path = path.replace(&format!("{{{name}}}"), &escaped(&text));
                    exchange.request.path.insert(name.to_owned(), text);
                }
                ParameterPlace::Query => {
                    exchange.request.query.insert(name.to_owned(), text_of(&value));
                    query.extend(pairs(&value, parameter));
                }
                ParameterPlace::Header => headers.push((name.to_owned(), simple(&value, parameter))),
                ParameterPlace::Cookie => cookies.push(format!("{}={}", escaped(name), escaped(&text_of(&value)))),
            }
        }
        headers.extend(self.config.headers().map(|(name, value)| (name.to_owned(), text_of(value))));
        if !cookies.is_empty() {
            headers.push(("Cookie".to_owned(), cookies.join("; ")));
        }
        let (body, content_type, value) = self.body(step.body.as_ref());
        headers.extend(content_type.map(|content_type| ("Content-Type".to_owned(), content_type)));
        let query: Vec<String> =
            query.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value))).collect();
        let target = if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) };
        let server = self.config.server.as_deref().unwrap_or_default();
        exchange.url = format!("{server}{target}");
        exchange.request = Message { headers: headers.clone(), body: value, ..exchange.request };
        Call {
            source: self.source,
            operation: self.operation.id.clone(),
            method: self.operation.method.clone(),
            target,
            headers,
            body,
            exchange,
        }
    }

    /// Returns the name of a parameter of the path without a value, or with one that makes it another path.
    pub(super) fn path_without_value(&self, step: &Step) -> Option<&str> {
        let in_path = self.operation.parameters.iter().filter(|known| known.place == ParameterPlace::Path);
        let lacks = |parameter: &&Described| {
            let text = self.value(parameter, step).map(|value| simple(&value, parameter)).unwrap_or_default();
            matches!(text.as_str(), "" | "." | "..")
        };
        in_path.into_iter().find(lacks).map(|parameter| parameter.name.as_str())
    }

    /// Returns the value of a parameter: the step's, that of the configuration, or a key that the vendor knows a repetition by.
    fn value(&self, parameter: &Described, step: &Step) -> Option<Value> {
        let is_same = |name: &str| match parameter.place {
            ParameterPlace::Header => name.eq_ignore_ascii_case(&parameter.name),
            _ => name == parameter.name,
        };
        let own = step.parameters.iter().find(|own| own.place == Some(parameter.place) && is_same(&own.name));
        let own = own.map(|own| own.value.value(&self.scope).filter(|value| !value.is_null()));
        let is_key = || parameter.place == ParameterPlace::Header && is_same("Idempotency-Key");
        let of_config = || self.config.parameter(&parameter.name).cloned();
        own.unwrap_or_else(|| of_config().or_else(|| is_key().then(|| self.idempotency_key.clone().into())))
    }

    /// Returns the body, its media type, and its value as JSON.
    fn body(&self, body: Option<&Body>) -> (Vec<u8>, Option<String>, Value) {
        let Some(body) = body else { return (Vec::new(), None, Value::Null) };
        let mut value = body.payload.as_ref().and_then(|payload| payload.value(&self.scope)).unwrap_or_default();
        for (target, replacement) in &body.replacements {
            let Some(new) = replacement.value(&self.scope) else { continue };
            if let Some(place) = value.pointer_mut(&target.to_string()) {
                *place = new;
            } else if let (Some(parent), Some(key)) = (target.parent(), target.last())
                && let Some(Value::Object(entries)) = value.pointer_mut(&parent.to_string())
            {
                entries.insert(key.to_owned(), new);
            }
        }
        let content = self.operation.request.as_ref().map(|request| request.content.as_slice()).unwrap_or_default();
        let described = json_media_type(content).or(content.first()).map(|media| media.range.clone());
        let content_type = body.content_type.clone().or(described).filter(|range| !range.contains('*'));
        let content_type = content_type.unwrap_or_else(|| "application/json".to_owned());
        let bytes = match &value {
            Value::Object(entries) if content_type.starts_with("application/x-www-form-urlencoded") => {
                let entries = entries.iter().map(|(key, value)| (key.as_str(), text_of(value)));
                form_urlencoded::Serializer::new(String::new()).extend_pairs(entries).finish().into_bytes()
            }
            Value::String(text) if !content_type.contains("json") => text.clone().into_bytes(),
            _ => value.to_string().into_bytes(),
        };
        (bytes, Some(content_type), value)
    }
}

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

/// Returns a value in the style `simple`, in which commas separate the parts.
fn simple(value: &Value, parameter: &Described) -> String {
    match value {
        Value::Array(items) => items.iter().map(text_of).collect::<Vec<_>>().join(","),
        Value::Object(entries) => {
            let separator = if parameter.explode { "=" } else { "," };
            let entries = entries.iter().map(|(key, value)| format!("{key}{separator}{}", text_of(value)));
            entries.collect::<Vec<_>>().join(",")
        }
        scalar => text_of(scalar),
    }
}

/// Returns the pairs that a value is in a query.
fn pairs(value: &Value, parameter: &Described) -> Vec<(String, String)> {
    let name = &parameter.name;
    let separator = match parameter.style {
        Style::SpaceDelimited => " ",
        Style::PipeDelimited => "|",
        _ => ",",
    };
    match (value, parameter.style, parameter.explode) {
        (Value::Object(entries), Style::DeepObject, _) => {
            entries.iter().map(|(key, value)| (format!("{name}[{key}]"), text_of(value))).collect()
        }
        (Value::Object(entries), _, true) => entries.iter().map(|(key, value)| (key.clone(), text_of(value))).collect(),
        (Value::Array(items), _, true) => items.iter().map(|item| (name.clone(), text_of(item))).collect(),
        (Value::Array(items), ..) => {
            vec![(name.clone(), items.iter().map(text_of).collect::<Vec<_>>().join(separator))]
        }
        (Value::Object(_), ..) => vec![(name.clone(), simple(value, parameter))],
        (scalar, ..) => vec![(name.clone(), text_of(scalar))],
    }
}
