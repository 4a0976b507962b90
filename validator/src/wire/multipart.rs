//! Bodies of the media type `multipart/form-data`.
//!
//! Hand-written because the crates that read it are made for servers: they are asynchronous, and they do not say where a part
//! starts, which a finding has to. The headers of a part are read by `httparse`.

use std::collections::BTreeMap;

use vistoria_schemas::contract::MediaType;
use vistoria_schemas::graph::Type;
use vistoria_schemas::json;
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::text::FileId;

use super::media_type::{self, is_listed};
use super::text::{Escape, Text};
use super::typed::{Reading, Schemas, at, node, placed};
use crate::contract::Contract;

/// Greatest number of headers of a part.
const MAX_HEADERS: usize = 20;

/// One part.
struct Part<'b> {
    /// Where its content starts in the body.
    at: usize,
    name: String,
    content_type: Option<String>,
    content: &'b [u8],
}

/// A form, and the parts whose media type the contract does not allow.
pub struct Multipart {
    /// The object that its parts make.
    pub root: Node,
    /// Parts of another media type than the contract's encoding demands.
    pub refused: Vec<RefusedPart>,
}

/// A part of another media type than the contract's encoding demands.
pub struct RefusedPart {
    /// Its name.
    pub name: String,
    /// Where its content starts in the body.
    pub at: usize,
    /// The media type that it has.
    pub found: String,
    /// Those that the contract has, separated by commas.
    pub expected: String,
}

/// Reads a form as the object that the media type's schema describes.
///
/// # Errors
///
/// Says what is wrong with a body that is no such form.
pub fn multipart(
    contract: &Contract,
    media: &MediaType,
    definition: &str,
    (content_type, body): (&str, &[u8]),
) -> Result<Multipart, String> {
    let boundary = media_type::parameter(content_type, "boundary");
    let boundary = boundary.ok_or("the Content-Type of the form has no boundary")?;
    let schemas = Schemas::of(contract, definition);
    let mut refused = Vec::new();
    let mut properties: BTreeMap<String, Vec<Part<'_>>> = BTreeMap::new();
    for part in parts(body, &boundary)? {
        let encoding = media.encoding.iter().find(|known| known.name == part.name);
        let listed = encoding.and_then(|encoding| encoding.content_type.as_deref());
        let stated = part.content_type.as_deref().unwrap_or("text/plain");
        if let Some(listed) = listed.filter(|listed| !is_listed(listed, stated)) {
            let (found, expected) = (media_type::without_parameters(stated), listed.to_owned());
            refused.push(RefusedPart { name: part.name.clone(), at: part.at, found, expected });
        }
        properties.entry(part.name.clone()).or_default().push(part);
    }
    let entry = |(name, parts): (String, Vec<Part<'_>>)| {
        let value = property(&schemas.property(&name), &parts);
        Entry { at: at(parts[0].at), key: name, value }
    };
    Ok(Multipart { root: node(0, Kind::Object(properties.into_iter().map(entry).collect())), refused })
}

/// Reads the parts of one name: several are an array.
fn property(schemas: &Schemas<'_>, parts: &[Part<'_>]) -> Node {
    let is_array = schemas.allow(Type::Array) && (parts.len() > 1 || !schemas.allow_scalars());
    if !is_array || is_json(parts[0].content_type.as_deref()) {
        return value(schemas, &parts[0]);
    }
    let items = parts.iter().enumerate().map(|(index, part)| value(&schemas.item(index), part));
    node(parts[0].at, Kind::Array(items.collect()))
}

fn is_json(content_type: Option<&str>) -> bool {
    content_type.is_some_and(|ty| media_type::kind(Some(ty)) == media_type::Kind::Json)
}

/// Reads the content of a part: JSON when its media type says so or the schema has an object, else text. Bytes that are not UTF-8
/// become U+FFFD, since a schema says of a file only that it is a string.
fn value(schemas: &Schemas<'_>, part: &Part<'_>) -> Node {
    let is_object = schemas.allow(Type::Object) && !schemas.allow_scalars();
    if (is_json(part.content_type.as_deref()) || is_object)
        && let Some(root) = json::read(part.content, FileId(0)).root
    {
        return placed(root, part.at);
    }
    let content = String::from_utf8_lossy(part.content);
    let text = Text { at: part.at, raw: &content, escape: Escape::None };
    let scalar = |reading| vec![schemas.scalar(text, reading)];
    schemas.best_reading(scalar).unwrap_or_else(|| schemas.scalar(text, Reading::String))
}

/// Takes a body apart at its boundary.
fn parts<'b>(body: &'b [u8], boundary: &str) -> Result<Vec<Part<'b>>, String> {
    let delimiter = format!("--{boundary}").into_bytes();
    let mut parts = Vec::new();
    let mut at = find(body, &delimiter).ok_or("the body has no part with the boundary of its Content-Type")?;
    loop {
        at += delimiter.len();
        if body[at..].starts_with(b"--") {
            return Ok(parts);
        }
        let line = body[at..].iter().position(|byte| *byte == b'\n').ok_or("a part of the form has no headers")?;
        at += line + 1;
        let end = at + find(&body[at..], &delimiter).ok_or("the form ends without its closing boundary")?;
        parts.extend(part(body, at, end)?);
        at = end;
    }
}

fn part(body: &[u8], start: usize, end: usize) -> Result<Option<Part<'_>>, String> {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let (head, headers) = match httparse::parse_headers(&body[start..end], &mut headers) {
        Ok(httparse::Status::Complete(found)) => found,
        Ok(httparse::Status::Partial) => {
            return Err("a part of the form has no empty line after its headers".to_owned());
        }
        Err(error) => return Err(format!("the headers of a part cannot be read: {error}")),
    };
    let text = |name: &str| {
        let header = headers.iter().find(|header| header.name.eq_ignore_ascii_case(name))?;
        Some(String::from_utf8_lossy(header.value).into_owned())
    };
    let name = text("content-disposition").and_then(|disposition| name_in(&disposition));
    let content = &body[start + head..end];
    let content = content.strip_suffix(b"\n").unwrap_or(content);
    let content = content.strip_suffix(b"\r").unwrap_or(content);
    Ok(name.map(|name| Part { at: start + head, name, content_type: text("content-type"), content }))
}

/// Returns the name in `form-data; name="file"; filename="a.png"`.
fn name_in(disposition: &str) -> Option<String> {
    let parts = disposition.split(';').map(str::trim);
    let name =
        parts.filter_map(|part| part.split_once('=')).find(|(key, _)| key.trim().eq_ignore_ascii_case("name"))?.1;
    Some(name.trim().trim_matches('"').to_owned())
}

fn find(bytes: &[u8], sought: &[u8]) -> Option<usize> {
    bytes.windows(sought.len()).position(|window| window == sought)
}
