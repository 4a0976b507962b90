//! `.http`: a request, a response, or a request and the response to it, as they went over the wire. A start line,
//! headers, an empty line, the body byte for byte.

use std::sync::Arc;

use super::{Captured, Input, Unreadable};

/// The most headers that a capture may have.
const MAX_HEADERS: usize = 100;

/// The headers of a message, in the order they came. Names compare without regard to case.
#[derive(Debug, Clone, Default)]
pub struct Headers(Vec<(String, Vec<u8>)>);

impl Headers {
    /// Every value of a header, in order.
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a [u8]> {
        self.0.iter().filter(move |(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_slice())
    }

    /// Every name and value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_slice()))
    }

    /// The first value of a header, when it is text.
    pub fn text(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.all(name).next()?).ok().map(str::trim)
    }
}

impl FromIterator<(String, Vec<u8>)> for Headers {
    fn from_iter<I: IntoIterator<Item = (String, Vec<u8>)>>(headers: I) -> Self {
        Self(headers.into_iter().collect())
    }
}

/// The first line of a message.
#[derive(Debug, Clone)]
pub enum Start {
    /// A request's.
    Request(RequestLine),
    /// A response's.
    Response {
        /// Its status.
        status: u16,
        /// The request that it answers, when the capture has that too.
        to: Option<Arc<Captured>>,
    },
}

/// What a request says of itself before its body.
#[derive(Debug, Clone)]
pub struct RequestLine {
    /// As it is written.
    pub method: String,
    /// The host that it went to, without its port, when the request says.
    pub host: Option<String>,
    /// The path, without the query.
    pub path: String,
    /// The query's names and values, decoded.
    pub query: Vec<(String, String)>,
}

/// Takes a file apart: one message, or two when a response follows a request.
pub(super) fn read(source: &str, bytes: &[u8]) -> Vec<Input> {
    if bytes.starts_with(b"HTTP/") {
        return vec![response(source, bytes, 0, None)];
    }
    let request = match request(source, bytes) {
        Ok(request) => request,
        Err(unreadable) => return vec![Err(unreadable)],
    };
    let start = request.before.len();
    let Some((end, next)) = second(request.headers.as_ref(), &bytes[start..]) else { return vec![Ok(request)] };
    let request = Captured { body: bytes[start..start + end].to_vec(), ..request };
    let answer = response(source, bytes, start + next, Some(Arc::new(request.clone())));
    vec![Ok(request), answer]
}

/// Where the body of a request ends and where the response after it starts. The length that the request states decides
/// when a response stands there; else a status line does, which no line of JSON looks like.
fn second(headers: Option<&Headers>, rest: &[u8]) -> Option<(usize, usize)> {
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

fn request(source: &str, bytes: &[u8]) -> Result<Captured, Unreadable> {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let head = match request.parse(bytes) {
        Ok(httparse::Status::Complete(head)) => head,
        Ok(httparse::Status::Partial) => return Err(not_http(source, "it has no empty line after its headers")),
        Err(error) => return Err(not_http(source, &error.to_string())),
    };
    let (method, target) = (request.method.unwrap_or_default().to_owned(), request.path.unwrap_or_default());
    let headers: Headers = kept(request.headers);
    let line = request_line(method, target, headers.text("host"));
    Ok(message(source, bytes, (0, head), Start::Request(line), headers))
}

/// What a request says of itself; `host` counts when the target does not name one.
pub(crate) fn request_line(method: String, target: &str, host: Option<&str>) -> RequestLine {
    // Proxies and people write the whole URL.
    let whole = target.split_once("://").filter(|_| !target.starts_with('/'));
    let (authority, target) = match whole {
        Some((_, rest)) => rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len())),
        None => (host.unwrap_or_default(), target),
    };
    let target = target.split('#').next().unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    RequestLine {
        method,
        host: Some(without_port(authority)).filter(|host| !host.is_empty()),
        path: if path.is_empty() { "/" } else { path }.to_owned(),
        query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
    }
}

fn without_port(authority: &str) -> String {
    let (host, port) = authority.rsplit_once(':').unwrap_or((authority, ""));
    let is_port = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    (if is_port { host } else { authority }).to_ascii_lowercase()
}

/// The response that starts at `from` in `bytes`. Its start line is read here: what wrote it down may have spoken HTTP/2.
fn response(source: &str, bytes: &[u8], from: usize, to: Option<Arc<Captured>>) -> Input {
    let rest = &bytes[from..];
    let line_end = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
    let line = String::from_utf8_lossy(&rest[..line_end]);
    let status = line.split_ascii_whitespace().nth(1).filter(|word| word.len() == 3).and_then(|word| word.parse().ok());
    let Some(status) = status else { return Err(not_http(source, "its status line has no status of three digits")) };
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let (head, headers) = match httparse::parse_headers(&rest[line_end..], &mut headers) {
        Ok(httparse::Status::Complete((head, headers))) => (head, kept(headers)),
        Ok(httparse::Status::Partial) => {
            return Err(not_http(source, "its response has no empty line after its headers"));
        }
        Err(error) => return Err(not_http(source, &error.to_string())),
    };
    Ok(message(source, bytes, (from, from + line_end + head), Start::Response { status, to }, headers))
}

fn kept(headers: &[httparse::Header<'_>]) -> Headers {
    headers.iter().map(|header| (header.name.to_owned(), header.value.to_vec())).collect()
}

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

fn not_http(source: &str, why: &str) -> Unreadable {
    Unreadable::new(source, format!("not an HTTP message: {why}"))
}
