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

use super::coding;
use super::counted::PositionCounter;
use super::frames::Frame;
use super::headers::{Headers, RequestLine};
use super::kind::FileKind;
use super::message::{Beside, BodyAvailability, BodyPlace, Captured, Input, Start, Unreadable};

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
    #[serde(borrow, rename = "_webSocketMessages")]
    frames: Option<Vec<&'a RawValue>>,
    #[serde(rename = "_resourceType")]
    resource: Option<String>,
}

impl HarEntry<'_> {
    /// Checks whether the entry is the handshake of a websocket, which is no call.
    fn is_websocket(&self) -> bool {
        let is_of_scheme = ["ws://", "wss://"].iter().any(|scheme| self.request.url.starts_with(scheme));
        is_of_scheme || self.frames.is_some() || self.resource.as_deref() == Some("websocket")
    }
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
    /// -1 where it is not known.
    body_size: Option<f64>,
}

#[derive(Deserialize)]
struct HarResponse<'a> {
    status: u16,
    #[serde(default)]
    headers: Vec<HarHeader>,
    #[serde(borrow)]
    content: Option<Content<'a>>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
struct Content<'a> {
    #[serde(borrow)]
    text: Option<Cow<'a, str>>,
    encoding: Option<String>,
    mime_type: Option<String>,
    size: Option<f64>,
    #[serde(default)]
    params: Vec<Parameter>,
    /// The name of a file with the body, beside the archive.
    #[serde(rename = "_file")]
    file: Option<String>,
}

#[derive(Deserialize)]
struct Parameter {
    name: String,
    #[serde(default)]
    value: String,
}

#[derive(Deserialize)]
struct HarHeader {
    name: String,
    value: String,
}

/// Reads each entry's request, and its response when it has one.
pub(super) fn read(source: &str, bytes: &[u8], beside: Beside<'_>) -> Vec<Input> {
    let refused = |reason: String| vec![Err(Unreadable::new(source, reason))];
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else { return refused("it is not UTF-8".to_owned()) };
    if text.trim().is_empty() {
        return Vec::new();
    }
    let archive: Archive<'_> = match serde_json::from_str(text) {
        Ok(archive) => archive,
        Err(error) => return refused(format!("not an HTTP archive: line {} column {}", error.line(), error.column())),
    };
    let entries = archive.log.entries.into_iter().enumerate();
    let mut counted = PositionCounter::new(text);
    let mut without_payload = 0;
    let messages = entries.flat_map(|(index, raw)| {
        let (number, place) = (index + 1, BodyPlace::At(counted.start_of(raw.get())));
        match serde_json::from_str::<HarEntry<'_>>(raw.get()) {
            Ok(entry) if entry.is_websocket() => {
                of_websocket(source, number, place, entry, beside, &mut without_payload)
            }
            Ok(entry) => exchange(source, number, place, entry, beside),
            Err(_) => {
                vec![Err(Unreadable::new(format!("{source}#{number}"), "the entry has no valid `request` object"))]
            }
        }
    });
    let messages: Vec<Input> = messages.collect();
    let (frames, were) = if without_payload == 1 { ("message", "was") } else { ("messages", "were") };
    let remark = (without_payload > 0).then(|| {
        let reason = format!("{without_payload} {frames} of websockets without a JSON object {were} left aside");
        Err(Unreadable::remark(source, reason))
    });
    messages.into_iter().chain(remark).collect()
}

/// Returns the names of the files beside an archive that have bodies of it.
pub(super) fn attached(bytes: &[u8]) -> Vec<String> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let archive = serde_json::from_slice::<Archive<'_>>(bytes).ok();
    let entries = archive.into_iter().flat_map(|archive| archive.log.entries);
    let entries = entries.filter_map(|entry| serde_json::from_str::<HarEntry<'_>>(entry.get()).ok());
    let contents = entries.flat_map(|entry| [entry.request.post_data, entry.response.and_then(|found| found.content)]);
    // Two archives that name each other would both be parts.
    let is_archive = |name: &String| FileKind::by_extension(name) == Some(FileKind::Har);
    contents.flatten().filter_map(|content| content.file).filter(|name| !is_archive(name)).collect()
}

/// Returns the payloads of the messages of a websocket; those without one are counted.
fn of_websocket(
    source: &str,
    number: usize,
    place: BodyPlace,
    entry: HarEntry<'_>,
    beside: Beside<'_>,
    without_payload: &mut usize,
) -> Vec<Input> {
    // Playwright stores a message in each line of a file.
    let stored = match entry.response.and_then(|response| response.content?.file).map(|name| beside(&name)) {
        Some(Ok(bytes)) => bytes,
        Some(Err(_)) => {
            let reason = "the messages of the websocket are in another file, which cannot be read";
            return vec![Err(Unreadable::remark(format!("{source}#{number}"), reason))];
        }
        None => Vec::new(),
    };
    let lines = stored.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty());
    let frames = entry.frames.into_iter().flatten().map(|frame| frame.get().as_bytes()).chain(lines);
    let payloads = frames.filter_map(|frame| {
        let frame = serde_json::from_slice::<Frame<'_>>(frame).ok();
        let body = frame.as_ref().and_then(Frame::payload);
        *without_payload += usize::from(body.is_none());
        let received_at = frame.and_then(|frame| frame.time());
        Some(Ok(Captured {
            received_at,
            entry: Some(number),
            place,
            is_archived: true,
            ..Captured::of_body(source, body?)
        }))
    });
    payloads.collect()
}

/// Returns the request of an entry, and the response to it.
fn exchange(source: &str, number: usize, place: BodyPlace, entry: HarEntry<'_>, beside: Beside<'_>) -> Vec<Input> {
    let HarEntry { request, response, .. } = entry;
    let message = |start: Start, headers: Vec<HarHeader>, content: Content<'_>| -> Input {
        let mut headers: Vec<(String, Vec<u8>)> =
            headers.into_iter().map(|header| (header.name, header.value.into_bytes())).collect();
        let media_type = content.mime_type.as_ref().filter(|media_type| media_type.contains('/'));
        if let Some(media_type) = media_type
            && !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"))
        {
            headers.push(("Content-Type".to_owned(), media_type.clone().into_bytes()));
        }
        let (body, body_availability) = body(content, beside).ok_or_else(|| {
            Unreadable::new(format!("{source}#{number}"), "a body does not match its declared `encoding`")
        })?;
        let headers: Headers = headers.into_iter().collect();
        let body = coding::decoded(&headers, &body).unwrap_or(body);
        Ok(Captured {
            start: Some(start),
            headers: Some(headers),
            entry: Some(number),
            place,
            body_availability,
            is_archived: true,
            ..Captured::of_body(source, body)
        })
    };
    let host = request.headers.iter().find(|header| header.name.eq_ignore_ascii_case("host"));
    let line = RequestLine::new(request.method, &request.url, host.map(|header| header.value.as_str()));
    let sent = request.post_data.unwrap_or_default();
    let sent = Content { size: sent.size.or(request.body_size), ..sent };
    let request = match message(Start::Request(line), request.headers, sent) {
        Ok(request) => request,
        refused => return vec![refused],
    };
    // Browsers record a status of 0 for a request that got no response.
    let Some(response) = response.filter(|response| response.status > 0) else { return vec![Ok(request)] };
    let start = Start::Response { status: response.status, to: Some(Arc::new(request.clone())) };
    vec![Ok(request), message(start, response.headers, response.content.unwrap_or_default())]
}

/// Returns the bytes of a body, and whether the capture has them; `None` when they do not match their declared `encoding`.
fn body(content: Content<'_>, beside: Beside<'_>) -> Option<(Vec<u8>, BodyAvailability)> {
    let here = |body: Vec<u8>| Some((body, BodyAvailability::Here));
    let is_form = || {
        let media_type = content.mime_type.as_deref().unwrap_or_default().to_ascii_lowercase();
        media_type.is_empty() || media_type.starts_with("application/x-www-form-urlencoded")
    };
    match (content.text.filter(|text| !text.is_empty()), &content.file) {
        (Some(text), _) if content.encoding.as_deref() == Some("base64") => {
            here(STANDARD.decode(text.as_bytes()).ok()?)
        }
        (Some(text), _) => here(text.into_owned().into_bytes()),
        (None, Some(name)) => match beside(name) {
            Ok(body) => here(body),
            Err(absence) => Some((Vec::new(), BodyAvailability::InOtherFile(absence))),
        },
        (None, None) if !content.params.is_empty() && is_form() => {
            let pairs = content.params.iter().map(|parameter| (&parameter.name, &parameter.value));
            here(form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish().into_bytes())
        }
        // Browsers leave out bodies that are large, or that they have dropped; the parts of a multipart body are not its bytes.
        (None, None) if !content.params.is_empty() || content.size.is_some_and(|size| size > 0.0) => {
            Some((Vec::new(), BodyAvailability::NotCaptured))
        }
        (None, None) => here(Vec::new()),
    }
}
