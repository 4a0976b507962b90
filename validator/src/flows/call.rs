//! A call that a step makes: its request, made of the step and of the configuration.

use std::time::Duration;

use serde_json::Value;
use vistoria_schemas::contract::{Operation, Parameter as Described, ParameterPlace, json_media_type};
use vistoria_schemas::flow::{Body, Exchange, Message, Scope, Step, text_of};
use vistoria_schemas::pointer::Pointer;

use super::config::SourceConfig;
use super::parameter;

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
    /// Longest time to wait for the response, when the step says so.
    pub timeout: Option<Duration>,
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
    ///
    /// # Errors
    ///
    /// When it cannot be made, in words: a variable of the path has no value, or a replacement has no place.
    pub(super) fn call(&self, step: &Step) -> Result<Call, String> {
        let mut path = self.operation.path.clone();
        let (mut query, mut cookies) = (Vec::new(), Vec::new());
        let mut headers: Vec<(String, String)> = vec![("Accept".to_owned(), "application/json".to_owned())];
        let mut exchange = Exchange { method: self.operation.method.clone(), ..Exchange::default() };
        for (name, value) in self.config.headers() {
            set(&mut headers, name, text_of(value));
        }
        for described in &self.operation.parameters {
            let name = described.name.as_str();
            let value = self.value(described, step);
            if described.place == ParameterPlace::Path {
                let segment = value.as_ref().map(|value| parameter::segment(value, described)).unwrap_or_default();
                // These lead to another path, which is another call.
                if matches!(segment.as_str(), "" | "." | "..") {
                    return Err(format!("the path parameter {name} has no value"));
                }
                path = path.replace(&format!("{{{name}}}"), &segment);
            }
            let Some(value) = value else { continue };
            match described.place {
                ParameterPlace::Path => drop(exchange.request.path.insert(name.to_owned(), text_of(&value))),
                ParameterPlace::Query => {
                    exchange.request.query.insert(name.to_owned(), text_of(&value));
                    query.extend(parameter::pairs(&value, described));
                }
                ParameterPlace::Header => set(&mut headers, name, parameter::header(&value, described)),
                ParameterPlace::Cookie => cookies.extend(parameter::pairs(&value, described)),
            }
        }
        if !cookies.is_empty() {
            set(&mut headers, "Cookie", cookies.join("; "));
        }
        let (body, content_type, value) = self.body(step.body.as_ref())?;
        if let Some(content_type) = content_type {
            set(&mut headers, "Content-Type", content_type);
        }
        let target = if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) };
        let server = self.config.server.as_deref().unwrap_or_default();
        exchange.url = format!("{server}{target}");
        exchange.request = Message { headers: headers.clone(), body: value, ..exchange.request };
        Ok(Call {
            source: self.source,
            operation: self.operation.id.clone(),
            method: self.operation.method.clone(),
            target,
            headers,
            body,
            timeout: step.timeout,
            exchange,
        })
    }

    /// Returns the value of a parameter: the step's, that of the configuration, or the `Idempotency-Key`.
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
    fn body(&self, body: Option<&Body>) -> Result<(Vec<u8>, Option<String>, Value), String> {
        let Some(body) = body else { return Ok((Vec::new(), None, Value::Null)) };
        let content = self.operation.request.as_ref().map(|request| request.content.as_slice()).unwrap_or_default();
        let described = json_media_type(content).or(content.first()).map(|media| media.range.clone());
        let content_type = body.content_type.clone().or(described).filter(|range| !range.contains('*'));
        let content_type = content_type.unwrap_or_else(|| "application/json".to_owned());
        let is_json = content_type.contains("json");
        let mut value = body.payload.as_ref().and_then(|payload| payload.value(&self.scope)).unwrap_or_default();
        // Arazzo lets a JSON body be written as a text with expressions.
        if let (true, Value::String(text)) = (is_json, &value)
            && let Ok(parsed @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(text)
        {
            value = parsed;
        }
        for (target, replacement) in &body.replacements {
            if let Some(new) = replacement.value(&self.scope) {
                replace(&mut value, target, new)
                    .ok_or_else(|| format!("the payload has no place {target} for its replacement"))?;
            }
        }
        let bytes = match &value {
            Value::Object(entries) if content_type.starts_with("application/x-www-form-urlencoded") => {
                let pairs = entries.iter().flat_map(|(key, value)| match value {
                    Value::Array(items) => items.iter().map(|item| (key.as_str(), text_of(item))).collect(),
                    scalar => vec![(key.as_str(), text_of(scalar))],
                });
                form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish().into_bytes()
            }
            Value::String(text) if !is_json => text.clone().into_bytes(),
            _ => value.to_string().into_bytes(),
        };
        Ok((bytes, Some(content_type), value))
    }
}

/// Sets a header, in place of one of the same name.
fn set(headers: &mut Vec<(String, String)>, name: &str, value: String) {
    headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
    headers.push((name.to_owned(), value));
}

/// Puts a value at a place: that of another value, a new key, or the end of a list (`-`). Returns `None` when there is no such place.
fn replace(value: &mut Value, target: &Pointer, new: Value) -> Option<()> {
    if let Some(place) = value.pointer_mut(&target.to_string()) {
        *place = new;
        return Some(());
    }
    match value.pointer_mut(&target.parent()?.to_string())? {
        Value::Object(entries) => drop(entries.insert(target.last()?.to_owned(), new)),
        Value::Array(items) if target.last()? == "-" => items.push(new),
        _ => return None,
    }
    Some(())
}
