//! `.http` files: a request, a response, or a request and the response to it, as sent over the wire. A start line, headers, an
//! empty line, the body byte for byte. Files in the form of editors are read by [`editor`].

use std::sync::Arc;

use serde::de::IgnoredAny;
use vistoria_schemas::text::Position;

use super::head::{RequestWords, first_line, headers, status};
use super::headers::Headers;
use super::message::{Beside, BodyPlace, Captured, Input, Start, Unreadable};
use super::{coding, editor};

/// Reads the messages of a file: one, or two when a response follows a request; in the form of editors, any number.
pub(super) fn read(source: &str, bytes: &[u8], beside: Beside<'_>) -> Vec<Input> {
    let blank = bytes.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    if !bytes[blank..].starts_with(b"HTTP/") && is_of_an_editor(&bytes[blank..]) {
        return editor::read(source, bytes, beside);
    }
    let starts = exchanges(bytes, blank);
    let [_, _, ..] = starts[..] else { return exchange(source, bytes, blank) };
    let ends = starts.iter().skip(1).copied().chain([bytes.len()]);
    let each = (1..).zip(starts.iter().zip(ends)).flat_map(|(number, (from, end))| {
        let at = Position::of(bytes, *from);
        exchange(source, &bytes[*from..end], 0).into_iter().map(move |message| {
            let message =
                message.map_err(|unreadable| Unreadable { source_name: format!("{source}#{number}"), ..unreadable })?;
            let place = match message.place {
                BodyPlace::At(position) => BodyPlace::At(position.after(at)),
                _ => BodyPlace::From(at),
            };
            Ok(Captured { entry: Some(number), place, ..message })
        })
    });
    each.collect()
}

/// Returns where each exchange starts: a request with the response to it, or a response alone. A message ends after the length that
/// it states or after the JSON that it has, when another one or nothing follows there, or else where the next line starts one.
fn exchanges(bytes: &[u8], from: usize) -> Vec<usize> {
    let (mut starts, mut at) = (vec![from], from);
    let blank = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    loop {
        let (_, line_end) = first_line(&bytes[at..]);
        let Ok((headers, head)) = headers(&bytes[at + line_end..]) else { return starts };
        let body = at + line_end + head;
        let stated = headers.text("content-length").and_then(|length| length.parse::<usize>().ok());
        let stated = stated.and_then(|length| body.checked_add(length)).filter(|end| *end <= bytes.len());
        // A tool that indents JSON keeps the length that was sent.
        let of_json = || json_length(&bytes[body..]).map(|length| body + length);
        let is_end = |end: &usize| {
            let rest = &bytes[end + blank(*end)..];
            rest.is_empty() || is_start(rest)
        };
        let end = stated.filter(is_end).or_else(|| of_json().filter(is_end)).map(|end| end + blank(end));
        let Some(next) = end.or_else(|| next_start(bytes, body)).filter(|next| *next < bytes.len()) else {
            return starts;
        };
        // Heads without a body, such as interim ones, belong to the response after them.
        let is_response_alone = bytes[at..].starts_with(b"HTTP/") && !bytes[body..next].trim_ascii().is_empty();
        if !bytes[next..].starts_with(b"HTTP/") || is_response_alone {
            starts.push(next);
        }
        at = next;
    }
}

/// Returns the length of the JSON object or list that bytes start with.
fn json_length(bytes: &[u8]) -> Option<usize> {
    let is_container = bytes.trim_ascii_start().starts_with(b"{") || bytes.trim_ascii_start().starts_with(b"[");
    let mut values = serde_json::Deserializer::from_slice(bytes).into_iter::<IgnoredAny>();
    (is_container && values.next()?.is_ok()).then(|| values.byte_offset())
}

/// Returns where the next line starts a message.
fn next_start(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    bytes[from..].split_inclusive(|byte| *byte == b'\n').find_map(|line| {
        let start = at;
        at += line.len();
        is_start(line).then_some(start)
    })
}

/// Checks whether a message starts here: with a status line, or a request line that states the version.
fn is_start(bytes: &[u8]) -> bool {
    if !bytes.first().is_some_and(u8::is_ascii_uppercase) {
        return false;
    }
    let (line, _) = first_line(bytes);
    (line.starts_with("HTTP/") && status(&line).is_some())
        || RequestWords::parse(&line).is_some_and(|words| words.has_version)
}

/// Reads a request and the response to it, or one of them.
fn exchange(source: &str, bytes: &[u8], blank: usize) -> Vec<Input> {
    if bytes[blank..].starts_with(b"HTTP/") {
        return vec![response(source, bytes, blank, None)];
    }
    let request = match request(source, bytes, blank) {
        Ok(request) => request,
        Err(unreadable) => return vec![Err(unreadable)],
    };
    let start = request.before.len();
    let Some((end, next)) = response_after(request.headers.as_ref(), &bytes[start..]) else {
        return vec![Ok(decoded(request))];
    };
    let request = decoded(Captured { body: bytes[start..start + end].to_vec(), ..request });
    let answer = response(source, bytes, start + next, Some(Arc::new(request.clone())));
    vec![Ok(request), answer]
}

/// Checks whether bytes start like a `.http` file of either form.
pub(super) fn is_http(bytes: &[u8]) -> bool {
    let line = first_line(bytes).0;
    let is_target = |target: &str| target.starts_with('/') || target.contains("://") || target.starts_with("{{");
    let is_request = || RequestWords::parse(&line).is_some_and(|words| words.has_version || is_target(words.target));
    (line.starts_with("HTTP/") && status(&line).is_some()) || line.starts_with(editor::SEPARATOR) || is_request()
}

/// Checks whether a file is in the form of editors: its first line is none that is sent, or a separator follows a request that does
/// not state the length of its body.
fn is_of_an_editor(bytes: &[u8]) -> bool {
    let (line, end) = first_line(bytes);
    let Some(words) = RequestWords::parse(&line) else { return editor::may_start(&line) };
    let has_separator =
        || bytes.split(|byte| *byte == b'\n').any(|line| line.starts_with(editor::SEPARATOR.as_bytes()));
    let states_length = || headers(&bytes[end..]).is_ok_and(|(headers, _)| headers.text("content-length").is_some());
    !words.has_version || (has_separator() && !states_length())
}

/// Returns the end of a request's body and the start of the response after it, when there is one. The length that the request
/// states counts when a response follows there; else the first status line, which no line of JSON looks like.
fn response_after(headers: Option<&Headers>, rest: &[u8]) -> Option<(usize, usize)> {
    let starts = |at: usize| rest.get(at..).is_some_and(|rest| rest.starts_with(b"HTTP/"));
    let blank = |from: usize| rest[from..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let stated = headers.and_then(|headers| headers.text("content-length")?.parse::<usize>().ok());
    if let Some(length) = stated.filter(|length| *length <= rest.len()) {
        let next = length + blank(length);
        if starts(next) {
            return Some((length, next));
        }
    }
    let next = if starts(0) { 0 } else { rest.windows(6).position(|window| window == b"\nHTTP/")? + 1 };
    let body = rest[..next].trim_ascii_end();
    Some((body.len(), next))
}

/// Reads the request that starts at `from` in `bytes`.
fn request(source: &str, bytes: &[u8], from: usize) -> Result<Captured, Unreadable> {
    let (line, line_end) = first_line(&bytes[from..]);
    let words = RequestWords::parse(&line).ok_or_else(|| {
        not_http(
            source,
            "its first line is not that of a request (POST /path HTTP/1.1) or of a response (HTTP/1.1 200)",
        )
    })?;
    let (headers, head) = headers(&bytes[from + line_end..]).map_err(|why| not_http(source, &why))?;
    let start = Start::Request(words.with_headers(&headers));
    Ok(message(source, bytes, (from, from + line_end + head), start, headers))
}

/// Reads the response that starts at `from` in `bytes`.
fn response(source: &str, bytes: &[u8], mut from: usize, to: Option<Arc<Captured>>) -> Input {
    loop {
        let (line, line_end) = first_line(&bytes[from..]);
        let status = status(&line).ok_or_else(|| not_http(source, "its status line has no status of three digits"))?;
        let (headers, head) = headers(&bytes[from + line_end..]).map_err(|why| not_http(source, &why))?;
        let end = from + line_end + head;
        // curl writes every head that it receives: interim ones, the proxy's, and those that it follows or answers.
        if bytes[end..].starts_with(b"HTTP/") {
            from = end;
            continue;
        }
        return Ok(decoded(message(source, bytes, (from, end), Start::Response { status, to }, headers)));
    }
}

/// Decodes the body of a message. The places in a decoded body are not those of the file, which has the place of its start.
fn decoded(captured: Captured) -> Captured {
    match captured.headers.as_ref().and_then(|headers| coding::decoded(headers, &captured.body)) {
        Some(body) => {
            let place = BodyPlace::At(Position::of(&captured.before, captured.before.len()));
            Captured { body, place, ..captured }
        }
        None => captured,
    }
}

/// Creates the message that starts at `from` in `bytes` and whose head ends at `head`.
fn message(source: &str, bytes: &[u8], (from, head): (usize, usize), start: Start, headers: Headers) -> Captured {
    let (before, body) = bytes.split_at(head);
    Captured {
        start: Some(start),
        starts_at: from,
        headers: Some(headers),
        before: before.to_vec(),
        ..Captured::of_body(source, body.to_vec())
    }
}

/// Returns the error of a file that holds no HTTP message.
fn not_http(source: &str, why: &str) -> Unreadable {
    Unreadable::new(source, format!("not an HTTP message: {why}"))
}
