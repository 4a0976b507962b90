//! Places of payloads inside records: JSON Pointers in which `*` stands for every element, through texts that hold JSON.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use serde_json::value::RawValue;
use vistoria_schemas::pointer::Pointer;

use super::headers::{Headers, RequestLine};

/// The place of payloads inside a record.
#[derive(Debug, Clone)]
pub struct Inside {
    pointer: Pointer,
    encoding: Encoding,
}

/// How the text of a payload is encoded.
#[derive(Debug, Clone, Copy)]
pub(super) enum Encoding {
    /// Not at all.
    Text,
    Base64,
    /// In base64 if the record has `true` at this pointer.
    Base64If(&'static str),
}

/// The places of the parts of a request inside a record.
pub(super) struct RequestInside {
    pub(super) method: &'static [&'static str],
    pub(super) path: &'static [&'static str],
    /// An object of texts, or of lists of texts.
    pub(super) headers: &'static [&'static str],
}

/// A payload inside a record.
pub(super) struct Found {
    pub(super) body: Vec<u8>,
    /// The byte of the record at which it starts, or the outermost text that holds it.
    pub(super) offset: usize,
    /// Whether it is part of the record rather than of a text in it.
    pub(super) is_direct: bool,
}

impl Inside {
    /// Parses a pointer of the user: `/Records/*/body`, with `base64:` in front where the text is encoded.
    ///
    /// # Errors
    ///
    /// When it is no JSON Pointer.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (pointer, encoding) = match text.strip_prefix("base64:") {
            Some(pointer) => (pointer, Encoding::Base64),
            None => (text, Encoding::Text),
        };
        let pointer = Pointer::parse(pointer).ok_or("a JSON Pointer starts with /, as in /Records/*/body")?;
        Ok(Self { pointer, encoding })
    }

    /// Creates a place that is known to be well-formed.
    pub(super) fn known(pointer: &str, encoding: Encoding) -> Self {
        Self { pointer: Pointer::parse(pointer).expect("a pointer starts with a slash"), encoding }
    }

    /// Checks whether the pointer starts with an element of a list.
    pub(super) fn is_of_list(&self) -> bool {
        self.pointer.tokens().first().is_some_and(|token| token == "*" || Pointer::index(token).is_some())
    }

    /// Returns the payloads of a record; the reason when one is not in its encoding.
    pub(super) fn of(&self, record: &str) -> Result<Vec<Found>, String> {
        let is_encoded = match self.encoding {
            Encoding::Text => false,
            Encoding::Base64 => true,
            Encoding::Base64If(flag) => serde_json::from_str::<Value>(record)
                .is_ok_and(|record| record.pointer(flag) == Some(&Value::Bool(true))),
        };
        let mut values = Vec::new();
        walk(record, self.pointer.tokens(), &|json| offset(record, json), true, &mut values);
        let found = values.into_iter().map(|Raw { json, offset, is_direct }| match serde_json::from_str(&json) {
            Ok(text) if is_encoded => {
                let text: String = text;
                let body = STANDARD.decode(text).map_err(|_| format!("the text at {} is not base64", self.pointer))?;
                Ok(Found { body, offset, is_direct: false })
            }
            Ok(text) => Ok(Found { body: text.into_bytes(), offset, is_direct: false }),
            // Gateways have null where there is no body.
            Err(_) if json == "null" => Ok(Found { body: Vec::new(), offset, is_direct }),
            Err(_) => Ok(Found { body: json.into_bytes(), offset, is_direct }),
        });
        found.collect()
    }
}

impl fmt::Display for Inside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pointer.fmt(f)
    }
}

/// A value inside a record, as JSON.
struct Raw {
    json: String,
    offset: usize,
    is_direct: bool,
}

/// Returns the byte of a record at which a part of it starts.
fn offset(record: &str, part: &str) -> usize {
    part.as_ptr() as usize - record.as_ptr() as usize
}

/// Collects the values at a pointer below a value, in the order of the text. `offset_of` gives the place of a part.
fn walk(json: &str, tokens: &[String], offset_of: &dyn Fn(&str) -> usize, is_direct: bool, found: &mut Vec<Raw>) {
    let Some((token, rest)) = tokens.split_first() else {
        return found.push(Raw { json: json.to_owned(), offset: offset_of(json), is_direct });
    };
    let mut inner: Vec<&str> = match json.as_bytes().first() {
        Some(b'{') => match serde_json::from_str::<BTreeMap<String, &RawValue>>(json) {
            Ok(entries) if token == "*" => entries.values().map(|value| value.get()).collect(),
            Ok(entries) => entries.get(token).map(|value| value.get()).into_iter().collect(),
            Err(_) => Vec::new(),
        },
        Some(b'[') => match serde_json::from_str::<Vec<&RawValue>>(json) {
            Ok(items) if token == "*" => items.into_iter().map(RawValue::get).collect(),
            Ok(items) => {
                Pointer::index(token).and_then(|index| items.get(index)).map(|item| item.get()).into_iter().collect()
            }
            Err(_) => Vec::new(),
        },
        Some(b'"') => {
            let text: String = serde_json::from_str(json).unwrap_or_default();
            let outer = offset_of(json);
            return walk(text.trim(), tokens, &|_| outer, false, found);
        }
        _ => Vec::new(),
    };
    inner.sort_by_key(|part| part.as_ptr());
    inner.into_iter().for_each(|part| walk(part, rest, offset_of, is_direct, found));
}

/// Returns the value at the first of some pointers at which something but null stands.
fn value<'r>(record: &'r Value, pointers: &[&str]) -> Option<&'r Value> {
    pointers.iter().filter_map(|pointer| record.pointer(pointer)).find(|value| !value.is_null())
}

impl RequestInside {
    /// Returns the request line and the headers of a record that has them.
    pub(super) fn of(&self, record: &str) -> Option<(RequestLine, Headers)> {
        let record: Value = serde_json::from_str(record).ok()?;
        let text = |pointers| value(&record, pointers)?.as_str().map(str::to_owned);
        let headers = value(&record, self.headers).and_then(Value::as_object).into_iter().flatten();
        let headers = headers.flat_map(|(name, value)| {
            let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            let texts = values.iter().filter_map(Value::as_str);
            texts.map(|text| (name.clone(), text.as_bytes().to_vec()))
        });
        let headers: Headers = headers.collect();
        let line = RequestLine::new(text(self.method)?, &text(self.path)?, headers.text("host"));
        Some((line, headers))
    }
}
