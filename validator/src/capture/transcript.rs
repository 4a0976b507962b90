//! What `curl -v` prints: the lines of heads after `> ` and `< `, its own after `* `, and the body of the response as it is. What
//! `curl --trace` prints is split by [`trace`].

use std::borrow::Cow;
use std::sync::Arc;

use super::head::{RequestWords, headers, status};
use super::message::{BodyAvailability, BodyPlace, Captured, Input, Start, Unreadable};
use super::part::Part;
use super::{coding, trace};
use vistoria_schemas::text::Position;

/// Lines of curl's own that may follow a body without a line break.
const AFTER_BODY: [&str; 4] =
    ["* Connection #", "* Closing connection", "* Connection to host", "* shutting down connection"];

/// Checks whether a text starts as a transcript does: with a line of curl's own, or with the head of a request.
pub(super) fn is_transcript(text: &[u8]) -> bool {
    let mut lines = text.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii_end);
    lines.next().is_some_and(|line| {
        (line.starts_with(b"* ") && lines.next().is_some_and(is_of_curl))
            || line.strip_prefix(b"> ").is_some_and(is_request)
    }) || trace::is_trace(text)
}

/// Checks whether a line is one that curl marks, or the meter of its progress.
fn is_of_curl(line: &[u8]) -> bool {
    [&b"* "[..], b"> ", b"< ", b"{ [", b"} ["].iter().any(|mark| line.starts_with(mark)) || is_meter(line)
}

fn is_request(line: &[u8]) -> bool {
    std::str::from_utf8(line).ok().and_then(RequestWords::parse).is_some_and(|words| words.has_version)
}

/// Checks whether a line is part of the meter of the progress.
fn is_meter(line: &[u8]) -> bool {
    let line = line.trim_ascii_start();
    line.starts_with(b"% Total") || line.starts_with(b"Dload") || line.windows(8).any(|part| part == b"--:--:--")
}

/// Reads the exchanges of a transcript.
pub(super) fn read(source: &str, bytes: &[u8]) -> Vec<Input> {
    let parts = if trace::is_trace(bytes.trim_ascii_start()) { trace::parts(bytes) } else { Ok(parts(bytes)) };
    let parts = match parts {
        Ok(parts) => without_tunnels(parts),
        Err(reason) => return vec![Err(Unreadable::new(source, reason))],
    };
    let count = parts.iter().filter(|part| part.is_request).count();
    let (mut inputs, mut request, mut number) = (Vec::new(), None::<Arc<Captured>>, 0);
    for (index, part) in parts.iter().enumerate() {
        number += usize::from(part.is_request);
        // Interim responses, those of a proxy, and those that curl answers by another request.
        let is_passed_over =
            !part.is_request && part.body.is_none() && parts.get(index + 1).is_some_and(|next| !next.is_request);
        if is_passed_over {
            continue;
        }
        let entry = Some(number).filter(|_| count > 1);
        match message(source, bytes, part, request.clone()) {
            Ok(message) => {
                let message = Captured { entry, ..message };
                if part.is_request {
                    request = Some(Arc::new(message.clone()));
                }
                inputs.push(Ok(message));
            }
            Err(why) => inputs.push(Err(Unreadable::new(source, format!("not what curl prints: {why}")))),
        }
    }
    inputs
}

/// Leaves out what curl asked a proxy, and what that answered.
fn without_tunnels(parts: Vec<Part<'_>>) -> Vec<Part<'_>> {
    let mut in_tunnel = false;
    let kept = parts.into_iter().filter(|part| {
        in_tunnel = if part.is_request { part.lines.starts_with("CONNECT ") } else { in_tunnel };
        !in_tunnel
    });
    kept.collect()
}

/// Splits a transcript into heads with their bodies.
fn parts(bytes: &[u8]) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    let (mut at, mut in_head) = (0, false);
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let from = at;
        at += line.len();
        // The space after the mark of an empty line is lost where a terminal is copied.
        let mark = match line.trim_ascii_end() {
            b">" => b"> ",
            b"<" => b"< ",
            _ => line.get(..2).unwrap_or(line),
        };
        let rest = String::from_utf8_lossy(line.get(2..).unwrap_or_default());
        match mark {
            b"> " | b"< " => {
                let is_request = mark == b"> ";
                if !in_head {
                    parts.push(Part { at: from, is_request, ..Part::default() });
                }
                in_head = !rest.trim().is_empty();
                if let Some(part) = parts.last_mut() {
                    part.lines.push_str(rest.trim_end());
                    part.lines.push_str("\r\n");
                }
            }
            _ if is_of_curl(line) => {}
            _ => {
                let Some(part) = parts.last_mut().filter(|part| !part.is_request && !in_head) else { continue };
                let text = String::from_utf8_lossy(line);
                let end = AFTER_BODY.iter().filter_map(|words| text.find(words)).min();
                let start = part.body.as_ref().map_or(from, |(start, _)| *start);
                part.body = Some((start, Cow::Borrowed(&bytes[start..end.map_or(at, |end| from + end)])));
            }
        }
    }
    parts
}

/// Makes the message of a head.
fn message(source: &str, bytes: &[u8], part: &Part<'_>, request: Option<Arc<Captured>>) -> Result<Captured, String> {
    let (line, rest) = part.lines.split_once("\r\n").unwrap_or((&part.lines, ""));
    let lines: Vec<&str> = rest.lines().filter(|line| !line.trim().is_empty()).chain(["", ""]).collect();
    let (headers, _) = headers(lines.join("\r\n").as_bytes())?;
    let start = part.body.as_ref().map_or(part.at, |(start, _)| *start);
    let body = match &part.body {
        // A line break follows what is printed as it is.
        Some((_, Cow::Borrowed(body))) => body.trim_ascii_end(),
        Some((_, Cow::Owned(body))) => body,
        None => &[],
    };
    let decoded = coding::decoded(&headers, body);
    let position = Position::of(bytes, start);
    let is_as_sent = decoded.is_none() && matches!(part.body, None | Some((_, Cow::Borrowed(_))));
    let place = if is_as_sent { BodyPlace::From(position) } else { BodyPlace::At(position) };
    let message = Captured { place, ..Captured::of_body(source, decoded.unwrap_or_else(|| body.to_vec())) };
    if part.is_request {
        let words = RequestWords::parse(line).ok_or("a head does not start with a request line")?;
        let has_body = headers.text("content-length").is_some_and(|length| length != "0")
            || headers.text("transfer-encoding").is_some();
        // With -v, curl does not print what it sends.
        let body_availability =
            if has_body && part.body.is_none() { BodyAvailability::NotCaptured } else { BodyAvailability::Here };
        let start = Some(Start::Request(words.with_headers(&headers)));
        return Ok(Captured { start, headers: Some(headers), body_availability, ..message });
    }
    let status = status(line).ok_or("a status line has no status of three digits")?;
    Ok(Captured { start: Some(Start::Response { status, to: request }), headers: Some(headers), ..message })
}
