//! Responses of one vendor by status: examples, varied ones, those to requests for what is not there, and those of faults.

use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::Value;
use vistoria_schemas::contract::Operation;

use super::exchange::{Exchange, Reply};
use super::faults::FaultKind;
use super::form::{Form, success};
use super::preferences::{Preferences, impossible};
use super::samples::{Samples, broken};
use crate::contract::Contract;
use crate::http::Problem;
use crate::send::chance::Chance;

/// Responses of one vendor.
pub(super) struct Replies {
    pub(super) samples: Samples<'static>,
    seed: u64,
    /// The number of varied ones.
    varied: AtomicU64,
}

impl Replies {
    pub(super) fn new(contract: &'static Contract, seed: u64) -> Self {
        Self { samples: Samples::new(contract), seed, varied: AtomicU64::new(0) }
    }

    /// Answers a request wrongly, as a fault says, without any effect.
    pub(super) fn fault(&self, exchange: &Exchange<'_>, fault: FaultKind) -> Option<Result<Reply, Problem>> {
        let operation = exchange.called.operation;
        Some(match fault {
            FaultKind::Hang => return None,
            FaultKind::Status(status) => {
                let sample = self.sample(exchange, status, &Preferences::default());
                let retry = matches!(status, 429 | 503).then(|| ("retry-after".to_owned(), "1".to_owned()));
                if let Ok((form, value)) = sample {
                    let mut reply = Reply::new(&form, value.as_ref());
                    reply.headers.extend(retry);
                    Ok(reply)
                } else {
                    let asked =
                        Problem::new(status, "fault", "A fault that was asked for", "the request had no effect");
                    let body = serde_json::to_vec(&asked).unwrap_or_default();
                    let content_type = Some("application/problem+json".to_owned());
                    Ok(Reply { status, content_type, headers: retry.into_iter().collect(), body, id: None })
                }
            }
            FaultKind::Broken => {
                let status = success(operation, &self.samples);
                self.sample(exchange, status, &Preferences::default()).map(|(form, value)| {
                    let is_valid = |value: &Value| form.judge(&exchange.checker, form.bytes(value)).is_some();
                    let body = broken(&value.clone().unwrap_or_default(), &is_valid);
                    let content_type = form.content_type.clone().or_else(|| Some("application/json".to_owned()));
                    Reply { content_type, body, ..Reply::new(&form, value.as_ref()) }
                })
            }
        })
    }

    /// Answers a request for an item that is not there.
    pub(super) fn missing(
        &self,
        exchange: &Exchange<'_>,
        example: Option<&str>,
        status: u16,
    ) -> Result<Reply, Problem> {
        let (status, example) = match example {
            Some(name) => (status, Some(name.to_owned())),
            None => (404, None),
        };
        let operation = exchange.called.operation;
        if operation.response(status).is_none() {
            let detail = "nothing with this id was created";
            return Err(Problem::new(404, "missing", "There is no such item", detail));
        }
        let preferences = Preferences { example, ..Preferences::default() };
        self.sample(exchange, status, &preferences).map(|(form, value)| Reply::new(&form, value.as_ref()))
    }

    /// Returns the status of the example that is preferred: `usual`, or the first other one that has it.
    pub(super) fn status_of_example(&self, operation: &Operation, preferences: &Preferences, usual: u16) -> u16 {
        let Some(wanted) = &preferences.example else { return usual };
        let shown = self.samples.statuses(operation).into_iter();
        let described = operation.responses.iter().map(|response| self.samples.status_of(operation, response));
        let has = |status: &u16| self.examples(operation, *status).iter().any(|(name, _)| name == wanted);
        std::iter::once(usual).chain(shown).chain(described).find(has).unwrap_or(usual)
    }

    /// Returns the examples of a response, of whatever media type.
    fn examples(&self, operation: &Operation, status: u16) -> Vec<(String, Value)> {
        let content = operation.response(status).map(|response| &response.content[..]).unwrap_or_default();
        let mut found = self.samples.of_response(operation, status, None);
        found.extend(content.iter().flat_map(|media| media.examples.iter().cloned()));
        found
    }

    /// Returns a valid response with a status, as its form and its body; no body when the contract describes none.
    pub(super) fn sample(
        &self,
        exchange: &Exchange<'_>,
        status: u16,
        preferences: &Preferences,
    ) -> Result<(Form<'static>, Option<Value>), Problem> {
        let operation = exchange.called.operation;
        let form = Form::new((operation, &self.samples), status, &exchange.captured)?;
        let Some(media) = form.media else {
            if let Some(name) = &preferences.example {
                return Err(no_example(operation, status, name, &[]));
            }
            return Ok((form, None));
        };
        let examples = self.samples.of_response(operation, status, Some(media));
        let codes = |value: &Value| form.judge(&exchange.checker, form.bytes(value));
        if let Some(wanted) = &preferences.example {
            let found = examples.iter().find(|(name, _)| name == wanted);
            let (_, value) = found.ok_or_else(|| no_example(operation, status, wanted, &examples))?;
            let is_valid = codes(value).is_some();
            let value = is_valid.then(|| value.clone()).ok_or_else(|| no_sample(operation, status))?;
            return Ok((form, Some(value)));
        }
        if let Some(definition) = form.definition().filter(|_| preferences.dynamic && form.is_json()) {
            let number = self.varied.fetch_add(1, Ordering::Relaxed);
            let seed = self.seed.wrapping_add(number.wrapping_mul(0x9E37_79B9_7F4A_7C15));
            let chance = Chance::of(seed, &operation.id);
            let judge = Box::new(|body: &[u8]| form.judge(&exchange.checker, body.to_vec()));
            if let Some(value) = self.samples.varied(definition, &examples, chance, judge) {
                return Ok((form, Some(value)));
            }
        }
        let smallest = || form.definition().map_or_else(|| Some(empty(&form)), |name| self.samples.smallest(name));
        let stated = examples.into_iter().map(|(_, value)| value).find(|value| codes(value).is_some());
        let value = stated.or_else(|| smallest().filter(|value| codes(value).is_some()));
        let value = value.ok_or_else(|| no_sample(operation, status))?;
        Ok((form, Some(value)))
    }
}

/// Returns a body that says nothing.
fn empty(form: &Form<'_>) -> Value {
    if form.is_json() { Value::Object(serde_json::Map::new()) } else { Value::String(String::new()) }
}

/// Returns the problem of a response of which no valid body is known.
pub(super) fn no_sample(operation: &Operation, status: u16) -> Problem {
    let detail = format!("{} has no valid example of status {status}, and none was found: add one", operation.id);
    Problem::new(501, "sample", "No valid answer is known", detail)
}

/// Returns the problem of an example that there is not.
fn no_example(operation: &Operation, status: u16, name: &str, examples: &[(String, Value)]) -> Problem {
    let known: Vec<&str> = examples.iter().map(|(known, _)| known.as_str()).collect();
    let detail = if known.is_empty() {
        format!("{} has no examples of status {status}", operation.id)
    } else {
        format!("{} has no example \"{name}\" of status {status}, but {}", operation.id, known.join(", "))
    };
    impossible(&detail)
}
