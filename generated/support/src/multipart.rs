//! The parts of a form of the type `multipart/form-data`.
//!
//! Hand-written, since the crates that read it are made for servers: they are asynchronous, and would be a dependency of every
//! emitted file that has such a form. A delimiter is a line of its own, so that a boundary inside content is content.

use std::borrow::Cow;

use super::Error;
use super::percent::{Escape, decoded_bytes};

/// A part.
#[derive(Debug)]
pub(super) struct Part<'b> {
    pub(super) name: String,
    pub(super) file_name: Option<String>,
    pub(super) content_type: Option<&'b str>,
    pub(super) content: &'b [u8],
}

/// The characters of a boundary that this module makes; it is lengthened until no content has it.
const BOUNDARY: &str = "form-boundary";

/// Takes a body apart at its boundary; without one, at that of its first line.
pub(super) fn parts<'b>(body: &'b [u8], boundary: Option<&str>) -> Result<Vec<Part<'b>>, Error> {
    let first_line = || {
        let line = body.split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii_end();
        line.strip_prefix(b"--").filter(|boundary| !boundary.is_empty())
    };
    let boundary = boundary.map(str::as_bytes).or_else(first_line).ok_or_else(|| refused("a boundary"))?;
    let delimiter = [b"--", boundary].concat();
    let mut parts = Vec::new();
    // The start of the part, once there was a delimiter.
    let mut start = None;
    let mut at = 0;
    while at < body.len() {
        let line = body[at..].iter().position(|byte| *byte == b'\n').map_or(&body[at..], |end| &body[at..=at + end]);
        let after = line.strip_prefix(&delimiter[..]);
        let (is_end, is_next) =
            after.map_or((false, false), |after| (after.starts_with(b"--"), after.trim_ascii().is_empty()));
        if is_end || is_next {
            if let Some(start) = start {
                parts.push(part(without_line_end(&body[start..at]))?);
            }
            if is_end {
                return Ok(parts);
            }
            start = Some(at + line.len());
        }
        at += line.len();
    }
    Err(refused(if start.is_some() { "the closing boundary" } else { "a part with the boundary of the content type" }))
}

fn refused(expected: &str) -> Error {
    Error::at_root(format!("expected {expected} in the form, found none"))
}

fn without_line_end(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    bytes.strip_suffix(b"\r").unwrap_or(bytes)
}

/// Reads the headers and the content of a part.
fn part(mut rest: &[u8]) -> Result<Part<'_>, Error> {
    let (mut name, mut file_name, mut content_type) = (None, None, None);
    loop {
        let end = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |end| end + 1);
        let (line, after) = rest.split_at(end);
        rest = after;
        let line = std::str::from_utf8(without_line_end(line)).map_err(|_| refused("headers in UTF-8"))?;
        if line.is_empty() {
            break;
        }
        let (header, value) =
            line.split_once(':').ok_or_else(|| refused("an empty line after the headers of a part"))?;
        if header.eq_ignore_ascii_case("content-disposition") {
            (name, file_name) =
                (attribute(value, "name"), attribute(value, "filename*").or(attribute(value, "filename")));
        } else if header.eq_ignore_ascii_case("content-type") {
            content_type = Some(value.trim());
        }
    }
    let name = name.ok_or_else(|| refused("the name of a part"))?;
    Ok(Part { name, file_name, content_type, content: rest })
}

/// Returns an attribute of a header such as `form-data; name="file"; filename="a.png"`, without its quotes and escapes.
pub(super) fn attribute(header: &str, sought: &str) -> Option<String> {
    let mut rest = header.split_once(';')?.1;
    loop {
        let (name, value) = rest.split_once('=')?;
        let (name, value) = (name.trim(), value.trim_start());
        let unquoted = || {
            let (value, after) = value.split_once(';').unwrap_or((value, ""));
            (value.trim().to_owned(), after)
        };
        let (value, after) = value.strip_prefix('"').map_or_else(unquoted, quoted_text);
        if name.eq_ignore_ascii_case(sought) {
            // `UTF-8''a%20b`
            return Some(match sought.strip_suffix('*').and_then(|_| value.split('\'').nth(2)) {
                Some(escaped) => String::from_utf8_lossy(&decoded_bytes(escaped, Escape::Percent)).into_owned(),
                None => value,
            });
        }
        rest = after.trim_start().trim_start_matches(';');
    }
}

/// Reads a quoted text up to its closing quote, and returns what follows it. Some write a quote as `\"`, browsers as `%22`.
fn quoted_text(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut chars = text.char_indices();
    while let Some((at, char)) = chars.next() {
        match char {
            '"' => return (unescaped(&value), &text[at + 1..]),
            '\\' if text[at + 1..].starts_with(['"', '\\']) => value.extend(chars.next().map(|(_, escaped)| escaped)),
            char => value.push(char),
        }
    }
    (unescaped(&value), "")
}

/// The characters that are escaped in names of parts and files, as browsers do it.
const ESCAPES: [(&str, &str); 3] = [("\"", "%22"), ("\r", "%0D"), ("\n", "%0A")];

fn unescaped(text: &str) -> String {
    ESCAPES.iter().fold(text.to_owned(), |text, (char, escaped)| text.replace(escaped, char))
}

fn escaped(text: &str) -> String {
    ESCAPES.iter().fold(text.to_owned(), |text, (char, escaped)| text.replace(char, escaped))
}

/// A part to be written.
pub(super) struct NewPart<'b> {
    pub(super) name: String,
    pub(super) file_name: Option<&'b str>,
    pub(super) content_type: Option<&'b str>,
    pub(super) content: Cow<'b, [u8]>,
}

/// Writes parts. Returns the boundary and the body.
pub(super) fn written(parts: &[NewPart<'_>]) -> (String, Vec<u8>) {
    let has = |boundary: &str| {
        let found =
            |part: &NewPart<'_>| part.content.windows(boundary.len()).any(|window| window == boundary.as_bytes());
        parts.iter().any(found)
    };
    let numbered = (1..).map(|number| format!("{BOUNDARY}-{number}"));
    let boundary = numbered.into_iter().find(|boundary| !has(boundary)).unwrap_or_default();
    let mut body = Vec::new();
    for NewPart { name, file_name, content_type, content } in parts {
        body.extend(format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", escaped(name)).bytes());
        if let Some(file_name) = file_name {
            body.extend(format!("; filename=\"{}\"", escaped(file_name)).bytes());
        }
        if let Some(content_type) = content_type {
            // A line break would end the header.
            let content_type = content_type.replace(['\r', '\n'], " ");
            body.extend(format!("\r\nContent-Type: {content_type}").bytes());
        }
        body.extend(b"\r\n\r\n");
        body.extend(&content[..]);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{boundary}--\r\n").bytes());
    (boundary, body)
}
