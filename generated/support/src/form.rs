//! Bodies that are forms, `application/x-www-form-urlencoded` and `multipart/form-data`. Both are decoded by way of JSON, so that
//! types, limits and validation are those of a JSON body.

use std::borrow::Cow;

use serde::ser::Serialize;

use super::files::{File, beside};
use super::given::{Given, Pair};
use super::kinds::{Kinds, OnWire};
use super::limit::Limit;
use super::member::{Member, Place, essence, is_json as is_json_type, part};
use super::multipart::{NewPart, attribute, parts, written};
use super::percent::{Escape, decoded, encoded};
use super::reading::{Members, Reader};
use super::tape::Tape;
use super::writing::{Is, Writer, Written};
use super::{Decode, Error, Fault, decode_within, encode};

/// The media type of a form of names and values.
const URLENCODED: &str = "application/x-www-form-urlencoded";

/// The media type of a form of parts.
const MULTIPART: &str = "multipart/form-data";

/// A body with its media type.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Content {
    /// The value of the header Content-Type; that of a form of parts has their boundary. Empty when there is no body.
    pub content_type: String,
    /// The bytes.
    pub body: Vec<u8>,
}

impl Content {
    /// Makes the content of a body that may be empty.
    pub fn new(content_type: &str, body: Vec<u8>) -> Self {
        let content_type = if body.is_empty() { String::new() } else { content_type.to_owned() };
        Self { content_type, body }
    }
}

/// A body that is a form, or something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormOr<T, O> {
    /// It is a form of names and values; or of parts, where the other is no form.
    Form(T),
    /// It is something else; where there are forms of both types, one of parts.
    Other(O),
}

/// Checks whether a body is JSON, by its content type if that is known.
pub fn is_json(content_type: &str, body: &[u8]) -> bool {
    if content_type.is_empty() {
        return std::str::from_utf8(body).is_ok_and(|text| Tape::parse(text).is_ok());
    }
    is_json_type(content_type)
}

/// Checks whether a body is a form of names and values, by its content type if that is known.
pub fn is_urlencoded(content_type: &str, body: &[u8]) -> bool {
    let is_like_one = || !is_multipart("", body) && body.iter().all(u8::is_ascii_graphic);
    if content_type.is_empty() { is_like_one() } else { essence(content_type) == URLENCODED }
}

/// Checks whether a body is a form of parts, by its content type if that is known.
pub fn is_multipart(content_type: &str, body: &[u8]) -> bool {
    if content_type.is_empty() { body.starts_with(b"--") } else { essence(content_type) == MULTIPART }
}

/// Checks the content type of a body that can only be of one.
fn check(content_type: &str, expected: &str) -> Result<(), Error> {
    if content_type.is_empty() || essence(content_type) == expected {
        return Ok(());
    }
    Err(Error::at_root(format!("expected a body of the type {expected}, found one of another")))
}

/// Decodes a form of names and values. `table` has a row for each property that is not written as by default.
pub fn urlencoded<T: Decode + OnWire>(
    content_type: &str,
    body: &[u8],
    table: &[Member],
    limits: &'static [Limit],
) -> Result<T, Error> {
    check(content_type, URLENCODED)?;
    let body = std::str::from_utf8(body).map_err(|error| Error::at_root(error.to_string()))?;
    read(names_and_values(body, "&")?, table, limits)
}

/// Splits a form, a query or the value of the header Cookie into names and values.
pub(super) fn names_and_values<'t>(text: &'t str, delimiter: &str) -> Result<Vec<Pair<'t>>, Fault> {
    let escape = if delimiter == "&" { Escape::Form } else { Escape::Percent };
    let pairs = text.split(delimiter).map(str::trim).filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        Ok((decoded(name, escape)?, Given::Text(value, escape)))
    });
    pairs.collect()
}

/// Decodes a form of parts. Without a content type, its boundary is that of its first line.
pub fn multipart<T: Decode + OnWire>(
    content_type: &str,
    body: &[u8],
    table: &[Member],
    limits: &'static [Limit],
) -> Result<T, Error> {
    check(content_type, MULTIPART)?;
    let boundary = attribute(content_type, "boundary");
    if boundary.is_none() && !content_type.is_empty() {
        return Err(Error::at_root("the content type of the form has no boundary"));
    }
    let parts = parts(body, boundary.as_deref())?;
    let pairs = parts.iter().map(|part| (Cow::Borrowed(&*part.name), Given::Part(part))).collect();
    read(pairs, table, limits)
}

fn read<T: Decode + OnWire>(pairs: Vec<Pair<'_>>, table: &[Member], limits: &'static [Limit]) -> Result<T, Error> {
    let (mut reader, mut members) = (Reader::default(), Members::new());
    reader.pairs(&Kinds::of(T::kind()), table, Place::Form, pairs, &mut members)?;
    let json = members.json();
    beside(reader.files, || decode_within(json.as_bytes(), limits)).0
}

/// Encodes a body that is JSON.
pub fn json<T: Serialize>(content_type: &str, body: &T) -> Result<Content, Error> {
    encode(body).map(|json| Content::new(content_type, json.into_bytes()))
}

/// Encodes a form of names and values.
pub fn to_urlencoded<T: Serialize + OnWire>(form: &T, table: &[Member]) -> Result<Content, Error> {
    let mut pairs = Vec::new();
    write(form, table, Escape::Form, |pair, files: &[File]| {
        let value = match pair.is {
            Is::File => file(&pair.value, files).map(|file| encoded(&file.bytes, Escape::Form, false)),
            Is::Text | Is::Json => Some(pair.value),
        };
        pairs.push(format!("{}={}", pair.name, value.unwrap_or_default()));
    })?;
    Ok(Content { content_type: URLENCODED.to_owned(), body: pairs.join("&").into_bytes() })
}

/// Encodes a form of parts.
pub fn to_multipart<T: Serialize + OnWire>(form: &T, table: &[Member]) -> Result<Content, Error> {
    let (mut pairs, mut all) = (Vec::new(), Vec::new());
    write(form, table, Escape::None, |pair, files: &[File]| {
        all = files.to_vec();
        pairs.push(pair);
    })?;
    let parts: Vec<NewPart<'_>> = pairs
        .into_iter()
        .map(|pair| {
            let listed = table.iter().find(|member| member.name == pair.name).and_then(|member| member.media);
            // The first of several, unless it is a range.
            let listed =
                listed.and_then(|media| media.split(',').next()).map(str::trim).filter(|one| !one.contains('*'));
            match (pair.is, file(&pair.value, &all)) {
                (Is::File, Some(file)) => NewPart {
                    name: pair.name,
                    file_name: file.name.as_deref(),
                    content_type: file.content_type.as_deref().or(listed),
                    content: Cow::Borrowed(&file.bytes),
                },
                (is, _) => NewPart {
                    name: pair.name,
                    file_name: None,
                    content_type: listed.or((is == Is::Json).then_some("application/json")),
                    content: Cow::Owned(pair.value.into_bytes()),
                },
            }
        })
        .collect();
    let (boundary, body) = written(&parts);
    Ok(Content { content_type: format!("{MULTIPART}; boundary={boundary}"), body })
}

fn file<'f>(number: &str, files: &'f [File]) -> Option<&'f File> {
    files.get(number.parse::<usize>().ok()?)
}

fn write<T: Serialize + OnWire>(
    form: &T,
    table: &[Member],
    escape: Escape,
    mut add: impl FnMut(Written, &[File]),
) -> Result<(), Error> {
    let (json, files) = beside(Vec::new(), || encode(form));
    let json = json?;
    let tape = Tape::parse(&json)?;
    let (writer, kinds) = (Writer { tape: &tape, escape }, Kinds::of(T::kind()));
    for (key, at) in writer.entries(tape.root()) {
        let row = table.iter().find(|member| member.key == key);
        let pairs = writer.pairs(row.unwrap_or(&part("")), &kinds.property(&key), at);
        for pair in pairs.map_err(|fault| fault.within(kinds.declared(&key).unwrap_or("*")))? {
            // What has no row has no name of its own either.
            let name = if row.is_some() { pair.name } else { encoded(key.as_bytes(), escape, false) };
            add(Written { name, ..pair }, &files);
        }
    }
    Ok(())
}
