//! `.http` files in the form of editors (JetBrains HTTP Client, REST Client of VS Code): requests to be sent, with `###` between them.
//! A request line may have no version; `#` and `//` start comments, `@name = value` sets a variable, `{{name}}` stands for one.
//!
//! Hand-written because `rest_parser` (0.1) gives the texts of requests without their places in the file.

use std::collections::BTreeMap;

use vistoria_schemas::text::Position;

use super::head::{RequestWords, first_line};
use super::headers::Headers;
use super::message::{Beside, BodyAvailability, BodyPlace, Captured, Input, Start, Unreadable};

/// The start of the line between two requests.
pub(super) const SEPARATOR: &str = "###";

/// Starts of lines after a body that say what the editor does with the response.
const AFTER_BODY: [&str; 4] = ["> ", ">{%", ">> ", "<> "];

/// How often a variable may stand in the value of another, so that variables that name each other end.
const MAX_NESTING: usize = 8;

/// Checks whether a file may start with this line.
pub(super) fn may_start(line: &str) -> bool {
    ["#", "//", "@", "< {%", "http://", "https://", "{{"].iter().any(|start| line.starts_with(start))
}

/// A request as it stands in the file.
struct Written<'a> {
    /// Where its request line starts.
    from: usize,
    /// The request line; further lines of its query are joined to it.
    line: String,
    headers: Vec<(&'a str, &'a str)>,
    /// Where its body starts and ends.
    body: (usize, usize),
}

/// Reads the requests of a file.
pub(super) fn read(source: &str, bytes: &[u8], beside: Beside<'_>) -> Vec<Input> {
    let Ok(text) = std::str::from_utf8(bytes) else { return vec![Err(Unreadable::new(source, "it is not UTF-8"))] };
    let mut variables = BTreeMap::new();
    let written: Vec<Written<'_>> =
        blocks(text).into_iter().filter_map(|block| request(text, block, &mut variables)).collect();
    let is_one = written.len() == 1;
    let requests = (1..).zip(&written).map(|(number, written)| {
        let name = if is_one { source.to_owned() } else { format!("{source}#{number}") };
        let captured = captured(source, text, written, &variables, beside);
        let captured = captured.map_err(|reason| Unreadable::new(name, reason))?;
        Ok(Captured { entry: Some(number).filter(|_| !is_one), ..captured })
    });
    requests.collect()
}

/// Returns the start and end of each part between separators.
fn blocks(text: &str) -> Vec<(usize, usize)> {
    let (mut blocks, mut from, mut at) = (Vec::new(), 0, 0);
    for line in text.split_inclusive('\n') {
        if line.starts_with(SEPARATOR) {
            blocks.push((from, at));
            from = at + line.len();
        }
        at += line.len();
    }
    blocks.push((from, at));
    blocks
}

/// Parses the request of a block, and adds the variables that are set before it; `None` when there is no request.
fn request<'a>(
    text: &'a str,
    (mut at, end): (usize, usize),
    variables: &mut BTreeMap<&'a str, &'a str>,
) -> Option<Written<'a>> {
    let mut in_script = false;
    let (from, mut line) = loop {
        let line = line_at(text, at, end)?;
        let from = at;
        at += line.len();
        let line = line.trim();
        in_script = in_script || line.starts_with("< {%");
        if in_script {
            in_script = !line.ends_with("%}");
        } else if let Some((name, value)) = line.strip_prefix('@').and_then(|line| line.split_once('=')) {
            variables.insert(name.trim(), value.trim());
        } else if !line.is_empty() && !is_comment(line) {
            break (from, line.to_owned());
        }
    };
    let mut headers = Vec::new();
    while let Some(next) = line_at(text, at, end) {
        at += next.len();
        if next.trim().is_empty() {
            break;
        }
        if headers.is_empty() && next.starts_with([' ', '\t']) {
            line.push_str(next.trim());
        } else if !is_comment(next) {
            let (name, value) = next.split_once(':').unwrap_or((next, ""));
            headers.push((name.trim(), value.trim()));
        }
    }
    let start = at;
    while let Some(next) = line_at(text, at, end).filter(|line| !AFTER_BODY.iter().any(|mark| line.starts_with(mark))) {
        at += next.len();
    }
    let body = text[start..at].trim_ascii_end();
    Some(Written { from, line, headers, body: (start, start + body.len()) })
}

/// Returns the line that starts at a byte, with its line break; `None` at the end.
fn line_at(text: &str, at: usize, end: usize) -> Option<&str> {
    text[at..end].split_inclusive('\n').next()
}

fn is_comment(line: &str) -> bool {
    line.starts_with('#') || line.starts_with("//")
}

/// Makes the message of a request, or returns the reason why that cannot be done.
fn captured(
    source: &str,
    text: &str,
    written: &Written<'_>,
    variables: &BTreeMap<&str, &str>,
    beside: Beside<'_>,
) -> Result<Captured, String> {
    // A host that only the editor knows is as good as none.
    let line = filled(&written.line, variables, MAX_NESTING).or_else(|unknown| {
        let host = format!("{{{{{unknown}}}}}");
        let (before, after) = written.line.split_once(&host).unwrap_or_default();
        let is_host = before.ends_with(' ') && after.starts_with('/');
        if is_host { filled(&format!("{before}{after}"), variables, MAX_NESTING) } else { Err(unknown) }
    });
    let line = line.map_err(|unknown| unset(&unknown))?;
    // A line that is only a URL is that of a GET.
    let line = if line.contains(' ') { line } else { format!("GET {line}") };
    let words = RequestWords::parse(&line)
        .ok_or("not a request: requests between `###` start with a line such as `POST https://host/path`")?;
    let headers = written.headers.iter().map(|(name, value)| {
        // What a header leaves open, such as a token, is of no weight for the body.
        let value = filled(value, variables, MAX_NESTING).unwrap_or_else(|_| (*value).to_owned());
        ((*name).to_owned(), value.into_bytes())
    });
    let headers: Headers = headers.collect();
    let (start, end) = written.body;
    let body = &text[start..end];
    let at = |offset: usize| Position::of(text.as_bytes(), offset);
    let message = Captured {
        start: Some(Start::Request(words.with_headers(&headers))),
        headers: Some(headers),
        ..Captured::of_body(source, Vec::new())
    };
    if let Some(name) = body.strip_prefix("< ").map(|name| first_line(name.as_bytes()).0) {
        let place = BodyPlace::At(at(start));
        return Ok(match beside(name.trim()) {
            Ok(body) => Captured { body, place, ..message },
            Err(absence) => Captured { body_availability: BodyAvailability::InOtherFile(absence), place, ..message },
        });
    }
    let sent = filled(body, variables, MAX_NESTING).map_err(|unknown| unset(&unknown))?;
    Ok(if sent == body {
        let before = text.as_bytes()[written.from..start].to_vec();
        Captured { before, body: sent.into_bytes(), place: BodyPlace::From(at(written.from)), ..message }
    } else {
        Captured { body: sent.into_bytes(), place: BodyPlace::At(at(start)), ..message }
    })
}

/// Returns the reason why a request with a variable that is not set cannot be read.
fn unset(name: &str) -> String {
    format!(
        "{{{{{name}}}}} stands for a value that an editor fills in: set it in the file (@{name} = …), or capture what was sent"
    )
}

/// Replaces every `{{name}}` by its value; fails with the name of a variable that is not set.
fn filled(text: &str, variables: &BTreeMap<&str, &str>, nesting: usize) -> Result<String, String> {
    let (mut filled_text, mut rest) = (String::new(), text);
    while let Some((before, (name, after))) =
        rest.split_once("{{").and_then(|(before, after)| Some((before, after.split_once("}}")?)))
    {
        // `{{` also stands in JSON, whose `}}` is that of other objects; no name has quotes.
        let name = name.trim();
        if name.contains(['"', '{', '\n']) || name.is_empty() {
            filled_text.push_str(before);
            filled_text.push_str("{{");
            rest = &rest[before.len() + 2..];
            continue;
        }
        let value = variables.get(name).filter(|_| nesting > 0).ok_or(name)?;
        filled_text.push_str(before);
        filled_text.push_str(&filled(value, variables, nesting - 1)?);
        rest = after;
    }
    filled_text.push_str(rest);
    Ok(filled_text)
}
