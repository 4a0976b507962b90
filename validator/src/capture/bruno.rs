//! `.bru` files of Bruno: a request in blocks, `post { url: … }`, `headers { … }`, `body:json { … }`, each until a brace at the start of
//! a line.
//!
//! Hand-written because no crate reads them with the places of their parts.

use vistoria_schemas::text::Position;

use super::headers::{Headers, RequestLine};
use super::message::{BodyAvailability, BodyPlace, Captured, Input, Start, Unreadable};
use super::record::without_variable_host;

const METHODS: [&str; 9] = ["get", "post", "put", "patch", "delete", "options", "head", "connect", "trace"];

/// A block: its name, where its content starts, and the content.
type Block<'a> = (&'a str, usize, &'a str);

/// Reads the request of a file; other files of a collection, such as environments, have none.
pub(super) fn read(source: &str, bytes: &[u8]) -> Vec<Input> {
    let Ok(text) = std::str::from_utf8(bytes) else { return vec![Err(Unreadable::new(source, "it is not UTF-8"))] };
    let blocks = blocks(text);
    let block = |name: &str| blocks.iter().find(|(known, ..)| *known == name);
    let Some((method, _, request)) = blocks.iter().find(|(name, ..)| METHODS.contains(name)) else { return Vec::new() };
    let request = pairs(request);
    let of_request = |key: &str| request.iter().find(|(name, _)| *name == key).map_or("", |(_, value)| *value);
    let headers = block("headers").map(|(_, _, text)| pairs(text)).unwrap_or_default();
    let mut headers: Vec<(String, Vec<u8>)> =
        headers.into_iter().map(|(name, value)| (name.to_owned(), value.as_bytes().to_vec())).collect();
    let mut add_type = |media_type: &str| {
        if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type")) {
            headers.push(("Content-Type".to_owned(), media_type.as_bytes().to_vec()));
        }
    };
    let at = |offset: usize| Position::of(bytes, offset);
    let message = Captured { is_archived: true, ..Captured::of_body(source, Vec::new()) };
    let whole = |block: Option<&Block<'_>>| match block {
        // White space is of no weight in JSON, so that the indentation may stay, and with it all places.
        Some((_, start, text)) => (text.as_bytes().to_vec(), BodyPlace::From(at(*start)), BodyAvailability::Here),
        None => (Vec::new(), BodyPlace::Whole, BodyAvailability::Here),
    };
    let (body, place, body_availability) = match of_request("body") {
        "json" => {
            add_type("application/json");
            whole(block("body:json").or_else(|| block("body")))
        }
        "text" => whole(block("body:text")),
        "xml" => whole(block("body:xml")),
        "formUrlEncoded" => {
            add_type("application/x-www-form-urlencoded");
            let fields = block("body:form-urlencoded").map(|(_, start, text)| (*start, pairs(text)));
            let (start, fields) = fields.unwrap_or_default();
            let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
            (form.into_bytes(), BodyPlace::At(at(start)), BodyAvailability::Here)
        }
        "" | "none" => whole(None),
        _ => (Vec::new(), BodyPlace::Whole, BodyAvailability::NotCaptured),
    };
    let headers: Headers = headers.into_iter().collect();
    let target = without_variable_host(of_request("url").to_owned());
    let line = RequestLine::new(method.to_ascii_uppercase(), &target, headers.text("host"));
    let start = Some(Start::Request(line));
    vec![Ok(Captured { start, headers: Some(headers), body, place, body_availability, ..message })]
}

/// Returns the blocks of a file.
fn blocks(text: &str) -> Vec<Block<'_>> {
    let (mut blocks, mut open, mut at) = (Vec::new(), None::<(&str, usize)>, 0);
    for line in text.split_inclusive('\n') {
        let from = at;
        at += line.len();
        match open {
            Some((name, start)) if line.trim_end() == "}" => {
                blocks.push((name, start, &text[start..from]));
                open = None;
            }
            Some(_) => {}
            None => open = line.trim_end().strip_suffix('{').map(|name| (name.trim(), at)),
        }
    }
    blocks
}

/// Returns the names and values of a block, without those that are switched off.
fn pairs(block: &str) -> Vec<(&str, &str)> {
    let lines = block.lines().map(str::trim).filter(|line| !line.starts_with('~'));
    lines.filter_map(|line| line.split_once(':')).map(|(name, value)| (name.trim(), value.trim())).collect()
}
