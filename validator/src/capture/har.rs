//! `.har`: requests and their responses as a browser or a proxy wrote them down. Bodies stand in it as strings, so that every
//! place of one is that of its entry.

use std::borrow::Cow;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::counted::Counted;
use super::http::request_line;
use super::{Captured, Headers, Input, Place, Start, Unreadable};

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
struct Entry<'a> {
    #[serde(borrow)]
    request: Request<'a>,
    #[serde(borrow)]
    response: Option<Response<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Request<'a> {
    method: String,
    url: String,
    #[serde(default)]
    headers: Vec<Header>,
    #[serde(borrow)]
    post_data: Option<Content<'a>>,
}

#[derive(Deserialize)]
struct Response<'a> {
    status: u16,
    #[serde(default)]
    headers: Vec<Header>,
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
struct Header {
    name: String,
    value: String,
}

/// Each entry's request, and its response when there was one.
pub(super) fn read(source: &str, bytes: &[u8]) -> Vec<Input> {
    let refused = |reason: String| vec![Err(Unreadable::new(source, reason))];
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else { return refused("it is not UTF-8".to_owned()) };
    let archive: Archive<'_> = match serde_json::from_str(text) {
        Ok(archive) => archive,
        Err(error) => return refused(format!("no HTTP archive: line {} column {}", error.line(), error.column())),
    };
    let entries = archive.log.entries.into_iter().enumerate();
    let mut counted = Counted::new(text);
    let mut place = |raw: &str| Place::At(counted.start_of(raw));
    entries.flat_map(|(index, raw)| entry(source, index + 1, place(raw.get()), raw.get())).collect()
}

fn entry(source: &str, number: usize, place: Place, raw: &str) -> Vec<Input> {
    let refused = |reason: &str| vec![Err(Unreadable::new(format!("{source}#{number}"), reason))];
    let Ok(Entry { request, response }) = serde_json::from_str::<Entry<'_>>(raw) else {
        return refused("the entry has no request as an HTTP archive has it");
    };
    let message = |start: Start, headers: Vec<Header>, content: Option<Content<'_>>| {
        let headers: Headers = headers.into_iter().map(|header| (header.name, header.value.into_bytes())).collect();
        let body = body(content)?;
        let message = Captured::of_body(source, body);
        Some(Captured { start: Some(start), headers: Some(headers), entry: Some(number), place, ..message })
    };
    let host = request.headers.iter().find(|header| header.name.eq_ignore_ascii_case("host"));
    let line = request_line(request.method, &request.url, host.map(|header| header.value.as_str()));
    let Some(asked) = message(Start::Request(line), request.headers, request.post_data) else {
        return refused("a body of it is not in the encoding that it names");
    };
    // A status of 0 is that of a request which nothing answered.
    let Some(response) = response.filter(|response| response.status > 0) else { return vec![Ok(asked)] };
    let start = Start::Response { status: response.status, to: Some(Arc::new(asked.clone())) };
    match message(start, response.headers, response.content) {
        Some(answer) => vec![Ok(asked), Ok(answer)],
        None => {
            std::iter::once(Ok(asked)).chain(refused("a body of it is not in the encoding that it names")).collect()
        }
    }
}

fn body(content: Option<Content<'_>>) -> Option<Vec<u8>> {
    let Some(content) = content else { return Some(Vec::new()) };
    let text = content.text.unwrap_or_default();
    match content.encoding.as_deref() {
        Some("base64") => STANDARD.decode(text.as_bytes()).ok(),
        _ => Some(text.into_owned().into_bytes()),
    }
}
