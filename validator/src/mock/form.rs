//! The form of a response: its status, its media type and its headers. Any body in this form can be judged by the contract.

use std::sync::Arc;

use serde_json::Value;
use vistoria_schemas::contract::{Level, MediaType, Operation, Response, json_media_type};

use super::draft::Codes;
use super::pointed::text;
use super::preferences::impossible;
use super::samples::Samples;
use crate::capture::{Captured, Headers, Start};
use crate::checker::Checker;
use crate::contract::Contract;
use crate::http::Problem;
use crate::wire::{self, Kind};

/// The form of a response.
pub(super) struct Form<'a> {
    pub(super) status: u16,
    /// The media type among those that the contract describes.
    pub(super) media: Option<&'a MediaType>,
    /// The value of `Content-Type`; absent when there is no body.
    pub(super) content_type: Option<String>,
    /// The other headers that the contract requires.
    pub(super) headers: Vec<(String, String)>,
    request: Arc<Captured>,
}

impl<'a> Form<'a> {
    /// Chooses the form of the response to a request.
    pub(super) fn new(
        (operation, samples): (&'a Operation, &Samples<'_>),
        status: u16,
        request: &Arc<Captured>,
    ) -> Result<Self, Problem> {
        let response = operation.response(status).ok_or_else(|| no_status(operation, status))?;
        let accept = request.headers.as_ref().map(|headers| {
            headers.all("accept").map(|value| String::from_utf8_lossy(value).into_owned()).collect::<Vec<_>>().join(",")
        });
        let accept = accept.filter(|accept| !accept.trim().is_empty());
        let is_accepted = |media: &&MediaType| {
            accept.as_deref().is_none_or(|accept| accepts(accept, &wire::without_parameters(&concrete(&media.range))))
        };
        let json = json_media_type(&response.content);
        let media = json.filter(is_accepted).or_else(|| response.content.iter().find(is_accepted));
        // Whoever asks for another type of an error is told of the error all the same.
        let media = media.or_else(|| json.or(response.content.first()).filter(|_| status >= 400));
        if media.is_none() && !response.content.is_empty() {
            let known: Vec<&str> = response.content.iter().map(|media| media.range.as_str()).collect();
            let detail = format!("the response has {}", known.join(" or "));
            return Err(Problem::new(406, "media-type", "No media type of the response is accepted", detail));
        }
        let content_type = media.map(|media| concrete(&media.range));
        let headers = headers(response, samples);
        Ok(Self { status, media, content_type, headers, request: Arc::clone(request) })
    }

    /// Returns the definition of its body.
    pub(super) fn definition(&self) -> Option<&'a str> {
        self.media.and_then(|media| media.schema.as_deref())
    }

    /// Checks whether its body is written as JSON.
    pub(super) fn is_json(&self) -> bool {
        self.content_type.is_some() && matches!(wire::kind(self.content_type.as_deref()), Kind::Json)
    }

    /// Returns the bytes of a body.
    pub(super) fn bytes(&self, value: &Value) -> Vec<u8> {
        match value {
            Value::String(text) if !self.is_json() => text.clone().into_bytes(),
            value => value.to_string().into_bytes(),
        }
    }

    /// Returns the codes of the warnings of a response with this body; `None` when it has an error.
    pub(super) fn judge(&self, checker: &Checker<'_>, body: Vec<u8>) -> Option<Codes> {
        let content_type =
            self.content_type.iter().map(|value| ("content-type".to_owned(), value.clone().into_bytes()));
        let others = self.headers.iter().map(|(name, value)| (name.clone(), value.clone().into_bytes()));
        let headers: Headers = content_type.chain(others).collect();
        let payload = checker.check(&Captured {
            start: Some(Start::Response { status: self.status, to: Some(Arc::clone(&self.request)) }),
            headers: Some(headers),
            ..Captured::of_body("response", body)
        });
        let warnings = payload.findings.iter().filter(|(finding, _)| finding.level >= Level::Warning);
        let codes = warnings.map(|(finding, _)| finding.code.to_string()).collect();
        (payload.worst() < Some(Level::Error)).then_some(codes)
    }
}

/// Returns the problem of a status that an operation does not have.
fn no_status(operation: &Operation, status: u16) -> Problem {
    let known: Vec<&str> = operation.responses.iter().map(|response| response.status.as_str()).collect();
    impossible(&format!("{} has no response with status {status}, only {}", operation.id, known.join(", ")))
}

/// Returns the status and the body of an operation's success: the first example of the contract, else the smallest that is valid.
/// The body is empty when there is none, or when none is found.
pub fn sample_of_success(contract: &Contract, operation: &Operation) -> (u16, Vec<u8>) {
    let samples = Samples::new(contract);
    let status = success(operation, &samples);
    let media = operation.response(status).and_then(|response| json_media_type(&response.content));
    let example = samples.of_response(operation, status, media).into_iter().next().map(|(_, value)| value);
    let smallest = || samples.smallest(media?.schema.as_deref()?);
    let body = example.or_else(smallest).map(|value| value.to_string().into_bytes());
    (status, body.unwrap_or_default())
}

/// Returns the status of an operation's success: the lowest that it has, else its first one.
pub(super) fn success(operation: &Operation, samples: &Samples<'_>) -> u16 {
    let statuses = operation.responses.iter().map(|response| (response, samples.status_of(operation, response)));
    let successes =
        statuses.clone().filter(|(response, status)| (200..300).contains(status) && response.status != "default");
    let lowest = successes.map(|(_, status)| status).min();
    let default = || statuses.clone().find(|(response, _)| response.status == "default").map(|(_, status)| status);
    lowest.or_else(default).or_else(|| statuses.clone().next().map(|(_, status)| status)).unwrap_or(200)
}

/// Returns the headers that a response must have.
fn headers(response: &Response, samples: &Samples<'_>) -> Vec<(String, String)> {
    let required = response.headers.iter().filter(|header| header.required);
    let made = required.filter_map(|header| {
        let written = match samples.smallest(&header.schema)? {
            value if header.media_type.is_some() => value.to_string(),
            Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
            value => text(&value),
        };
        Some((header.name.clone(), written))
    });
    made.collect()
}

/// Returns a media type in a range.
fn concrete(range: &str) -> String {
    match range.split_once('/') {
        _ if !range.contains('*') => range.to_owned(),
        Some(("*" | "application", _)) => "application/json".to_owned(),
        Some(("text", _)) => "text/plain".to_owned(),
        _ => "application/octet-stream".to_owned(),
    }
}

/// Checks whether a header `Accept` takes a media type.
fn accepts(accept: &str, media_type: &str) -> bool {
    let (kind, _) = media_type.split_once('/').unwrap_or((media_type, ""));
    accept.split(',').any(|range| {
        let mut parts = range.split(';').map(str::trim);
        let range = parts.next().unwrap_or_default().to_ascii_lowercase();
        let is_refused = parts.any(|part| {
            part.split_once('=').is_some_and(|(name, value)| {
                name.trim().eq_ignore_ascii_case("q") && value.trim().parse().is_ok_and(|quality: f64| quality <= 0.0)
            })
        });
        !is_refused && (range == "*/*" || range == media_type || range == format!("{kind}/*"))
    })
}

#[cfg(test)]
mod tests {
    use super::{accepts, concrete};

    #[test]
    fn media_types() {
        for (accept, media_type, expected) in [
            ("*/*", "application/json", true),
            ("text/html, application/*;q=0.5", "application/json", true),
            ("application/json;q=0", "application/json", false),
            ("text/html", "application/json", false),
            ("Text/Plain", "text/plain", true),
        ] {
            assert_eq!(accepts(accept, media_type), expected, "{accept}");
        }
        for (range, expected) in [
            ("application/json; charset=utf-8", "application/json; charset=utf-8"),
            ("*/*", "application/json"),
            ("text/*", "text/plain"),
            ("image/*", "application/octet-stream"),
        ] {
            assert_eq!(concrete(range), expected);
        }
    }
}
