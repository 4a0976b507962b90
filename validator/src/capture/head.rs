//! Heads of HTTP messages as captures have them: a first line and headers.
//!
//! First lines are read by hand because `httparse` refuses the versions without a minor number, `HTTP/2` and `HTTP/3`, which curl,
//! browsers and proxies write, and request lines without a version, which editors do; headers are read by `httparse`.

use super::headers::{Headers, RequestLine};

/// Greatest number of headers of a captured message.
const MAX_HEADERS: usize = 100;

/// The words of a request line.
pub(super) struct RequestWords<'a> {
    pub(super) method: &'a str,
    pub(super) target: &'a str,
    pub(super) has_version: bool,
}

impl<'a> RequestWords<'a> {
    /// Parses a line; `None` when it is no request line.
    pub(super) fn parse(line: &'a str) -> Option<Self> {
        let mut words = line.split_ascii_whitespace();
        let (method, target) = (words.next()?, words.next()?);
        let has_version = match (words.next(), words.next()) {
            (None, _) => false,
            (Some(version), None) if version.starts_with("HTTP/") => true,
            _ => return None,
        };
        // A line of two words is anything, unless the first looks like a method; with a version it may be any token (RFC 9110).
        let is_of_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        let is_method = |byte: u8| byte.is_ascii_uppercase() || (has_version && is_of_token(byte)) || byte == b'-';
        method.bytes().all(is_method).then_some(Self { method, target, has_version })
    }

    /// Returns the request line of a request with these headers.
    pub(super) fn with_headers(&self, headers: &Headers) -> RequestLine {
        RequestLine::new(self.method.to_owned(), self.target, headers.text("host"))
    }
}

/// Returns the status of a status line.
pub(super) fn status(line: &str) -> Option<u16> {
    line.split_ascii_whitespace().nth(1).filter(|word| word.len() == 3)?.parse().ok()
}

/// Returns the first line of `bytes` without its line break, and the byte after that.
pub(super) fn first_line(bytes: &[u8]) -> (std::borrow::Cow<'_, str>, usize) {
    let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1);
    let line = bytes[..end].strip_suffix(b"\n").unwrap_or(&bytes[..end]);
    (String::from_utf8_lossy(line.strip_suffix(b"\r").unwrap_or(line)), end)
}

/// Returns the headers at the start of `bytes` and the byte after the empty line that ends them.
pub(super) fn headers(bytes: &[u8]) -> Result<(Headers, usize), String> {
    let mut parsed = [httparse::EMPTY_HEADER; MAX_HEADERS];
    match httparse::parse_headers(bytes, &mut parsed) {
        Ok(httparse::Status::Complete((end, headers))) => {
            let owned = headers.iter().map(|header| (header.name.to_owned(), header.value.to_vec()));
            Ok((owned.collect(), end))
        }
        Ok(httparse::Status::Partial) => Err("there is no empty line after its headers".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}
