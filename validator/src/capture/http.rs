//! `.http` files: a request, a response, or a request and the response to it, as sent over the wire. A start line, headers, an
//! empty line, the body byte for byte.

use std::sync::Arc;

use super::headers::{Headers, RequestLine};
use super::message::{Captured, Input, Start, Unreadable};

/// Greatest number of headers of a captured message.
const MAX_HEADERS: usize = 100;

/// Reads the messages of a file: one, or two when a response follows a request.
pub(super) fn read(source: &str, bytes: &[u8]) -> Vec<Input> {
    if bytes.starts_with(b"HTTP/") {
        return vec![response(source, bytes, 0, None)];
    }
    let request = match request(source, bytes) {
        Ok(request) => request,
        Err(unreadable) => return vec![Err(unreadable)],
    };
    let start = request.before.len();
    let Some((end, next)) = response_after(request.headers.as_ref(), &bytes[start..]) else { return vec![Ok(request)] };
    let request = Captured { body: bytes[start..start + end].to_vec(), ..request };
    let answer = response(source, bytes, start + next, Some(Arc::new(request.clone())));
    vec![Ok(request), answer]
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

/// Reads a request.
fn request(source: &str, bytes: &[u8]) -> Result<Captured, Unreadable> {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let head = match request.parse(bytes) {
        Ok(httparse::Status::Complete(head)) => head,
        Ok(httparse::Status::Partial) => return Err(not_http(source, "it has no empty line after its headers")),
        Err(error) => return Err(not_http(source, &error.to_string())),
    };
    let (method, target) = (request.method.unwrap_or_default().to_owned(), request.path.unwrap_or_default());
    let headers = owned(request.headers);
    let line = RequestLine::new(method, target, headers.text("host"));
    Ok(message(source, bytes, (0, head), Start::Request(line), headers))
}

/// Reads the response that starts at `from` in `bytes`. `httparse` is given its headers only, because the status line of a
/// capture may be that of HTTP/2.
fn response(source: &str, bytes: &[u8], from: usize, to: Option<Arc<Captured>>) -> Input {
    let rest = &bytes[from..];
    let line_end = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
    let line = String::from_utf8_lossy(&rest[..line_end]);
    let status = line.split_ascii_whitespace().nth(1).filter(|word| word.len() == 3).and_then(|word| word.parse().ok());
    let Some(status) = status else { return Err(not_http(source, "its status line has no status of three digits")) };
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let (head, headers) = match httparse::parse_headers(&rest[line_end..], &mut headers) {
        Ok(httparse::Status::Complete((head, headers))) => (head, owned(headers)),
        Ok(httparse::Status::Partial) => {
            return Err(not_http(source, "its response has no empty line after its headers"));
        }
        Err(error) => return Err(not_http(source, &error.to_string())),
    };
    Ok(message(source, bytes, (from, from + line_end + head), Start::Response { status, to }, headers))
}

/// Copies parsed headers.
fn owned(headers: &[httparse::Header<'_>]) -> Headers {
    headers.iter().map(|header| (header.name.to_owned(), header.value.to_vec())).collect()
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
