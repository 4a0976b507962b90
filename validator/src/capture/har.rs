//! `.har` files: requests and their responses as a browser or a proxy recorded them. Bodies are strings in them, so that every
//! position in a body is that of its entry.
//!
//! Hand-written because the crate `har` (0.9) requires fields, such as timings, that webhook tools leave out, so that one
//! entry it rejects loses the file, and it copies every body; here each entry is read by itself, from the parts in use.

use std::borrow::Cow;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::counted::PositionCounter;
use super::headers::{Headers, RequestLine};
use super::message::{BodyPlace, Captured, Input, Start, Unreadable};

#[derive(Deserialize)]
struct Archive<'a> {
    #[serde(borrow)]
    log: Log<'a>,
}

#[derive(Deserialize)]
struct Log<'a> {
    #[serde(borrow)]
    entries: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct HarEntry<'a> {
    #[serde(borrow)]
    request: HarRequest<'a>,
    #[serde(borrow)]
    response: Option<HarResponse<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct HarRequest<'a> {
    method: String,
    url: String,
    #[serde(default)]
    headers: Vec<HarHeader>,
    #[serde(borrow)]
    post_data: Option<Content<'a>>,
}

#[derive(Deserialize)]
struct HarResponse<'a> {
    status: u16,
    #[serde(default)]
    headers: Vec<HarHeader>,
    #[serde(borrow)]
    content: Option<Content<'a>>,
}

#[derive(Deserialize)]
struct Content<'a> {
    #[serde(borrow)]
    text: Option<Cow<'a, str>>,
    encoding: Option<String>,
}

#[derive(Deserialize)]
struct HarHeader {
    name: String,
    value: String,
}

/// Reads each entry's request, and its response when it has one.
pub(super) fn read(source: &str, bytes: &[u8]) -> Vec<Input> {
    let refused = |reason: String| vec![Err(Unreadable::new(source, reason))];
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else { return refused("it is not UTF-8".to_owned()) };
    let archive: Archive<'_> = match serde_json::from_str(text) {
        Ok(archive) => archive,
        Err(error) => return refused(format!("not an HTTP archive: line {} column {}", error.line(), error.column())),
    };
    let entries = archive.log.entries.into_iter().enumerate();
    let mut counted = PositionCounter::new(text);
    let mut place = |raw: &str| BodyPlace::At(counted.start_of(raw));
    entries.flat_map(|(index, raw)| entry(source, index + 1, place(raw.get()), raw.get())).collect()
}

/// Reads one entry.
fn entry(source: &str, number: usize, place: BodyPlace, raw: &str) -> Vec<Input> {
    let refused = |reason: &str| vec![Err(Unreadable::new(format!("{source}#{number}"), reason))];
    let Ok(HarEntry { request, response }) = serde_json::from_str::<HarEntry<'_>>(raw) else {
        return refused("the entry has no valid `request` object");
    };
    let message = |start: Start, headers: Vec<HarHeader>, content: Option<Content<'_>>| {
        let headers: Headers = headers.into_iter().map(|header| (header.name, header.value.into_bytes())).collect();
        let body = body(content)?;
        let message = Captured::of_body(source, body);
        Some(Captured { start: Some(start), headers: Some(headers), entry: Some(number), place, ..message })
    };
    let host = request.headers.iter().find(|header| header.name.eq_ignore_ascii_case("host"));
    let line = RequestLine::new(request.method, &request.url, host.map(|header| header.value.as_str()));
    let Some(request) = message(Start::Request(line), request.headers, request.post_data) else {
        return refused("a body does not match its declared `encoding`");
    };
    // Browsers record a status of 0 for a request that got no response.
    let Some(response) = response.filter(|response| response.status > 0) else { return vec![Ok(request)] };
    let start = Start::Response { status: response.status, to: Some(Arc::new(request.clone())) };
    match message(start, response.headers, response.content) {
        Some(response) => vec![Ok(request), Ok(response)],
        None => std::iter::once(Ok(request)).chain(refused("a body does not match its declared `encoding`")).collect(),
    }
}

/// Decodes a body; `None` when it does not match its declared `encoding`.
fn body(content: Option<Content<'_>>) -> Option<Vec<u8>> {
    let Some(content) = content else { return Some(Vec::new()) };
    let text = content.text.unwrap_or_default();
    match content.encoding.as_deref() {
        Some("base64") => STANDARD.decode(text.as_bytes()).ok(),
        _ => Some(text.into_owned().into_bytes()),
    }
}
