//! Places of payloads inside records: JSON Pointers in which `*` stands for every element and `**` for every value below, through
//! texts that hold JSON.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;
use vistoria_schemas::pointer::Pointer;

use super::http;
use super::message::{FileAbsence, Input};
use super::otlp;
use super::wrapped;

/// The place of payloads inside a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inside {
    pointer: Pointer,
    encoding: Encoding,
}

/// How a payload is encoded where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Encoding {
    /// As a value, or as a text.
    Plain,
    Base64,
    /// In base64 if the record has `true` at this pointer.
    Base64If(String),
    /// A text, which may be in base64: it is when it is no JSON and its bytes are.
    Base64OrPlain,
    /// JSON after other words, as in a line of a log.
    Log,
    /// A value of OpenTelemetry, which names its type.
    Otlp,
    /// Fields of a form, each with its name.
    Form,
    /// A whole HTTP message in base64.
    Message,
}

/// A payload inside a record.
pub(super) struct Found {
    pub(super) content: Content,
    /// The byte of the record at which it starts, or the outermost text that holds it.
    pub(super) offset: usize,
    /// Whether it is part of the record rather than of a text in it.
    pub(super) is_direct: bool,
}

/// What stands at a place.
pub(super) enum Content {
    /// The bytes of a body.
    Body(Vec<u8>),
    /// Null, which gateways have where there is no body.
    Nothing,
    /// A text that no payload is in, such as another line of a log.
    Words,
    /// An HTTP message.
    Message(Vec<Input>),
}

/// Ways of writing an encoding in front of a pointer.
const ENCODINGS: [(&str, Encoding); 6] = [
    ("base64:", Encoding::Base64),
    ("base64?:", Encoding::Base64OrPlain),
    ("log:", Encoding::Log),
    ("otlp:", Encoding::Otlp),
    ("form:", Encoding::Form),
    ("http:", Encoding::Message),
];

impl Inside {
    /// Parses a pointer: `/Records/*/body`, with `base64:` or another encoding in front where the text is encoded.
    ///
    /// # Errors
    ///
    /// When it is no JSON Pointer.
    pub fn parse(text: &str) -> Result<Self, String> {
        let known = ENCODINGS.into_iter().find_map(|(start, encoding)| Some((text.strip_prefix(start)?, encoding)));
        let flagged = || {
            let (flag, pointer) = text.strip_prefix("base64(")?.split_once("):")?;
            Some((pointer, Encoding::Base64If(flag.to_owned())))
        };
        let (pointer, encoding) = known.or_else(flagged).unwrap_or((text, Encoding::Plain));
        let pointer = Pointer::parse(pointer).ok_or("a JSON Pointer starts with /, as in /Records/*/body")?;
        Ok(Self { pointer, encoding })
    }

    /// Returns the names and positions that lead to it.
    pub(super) fn tokens(&self) -> &[String] {
        self.pointer.tokens()
    }

    /// Returns the place inside what stands after the first tokens.
    pub(super) fn after(&self, count: usize) -> Self {
        Self { pointer: self.tokens()[count..].iter().cloned().collect(), encoding: self.encoding.clone() }
    }

    /// Returns what stands at the place in a record; the reason when it is not in its encoding.
    pub(super) fn of(&self, record: &Raw<'_>) -> Result<Vec<Found>, String> {
        let mut values = Vec::new();
        let reads_base64 = matches!(self.encoding, Encoding::Base64 | Encoding::Base64OrPlain);
        walk(record.borrowed(), self.pointer.tokens(), (0, reads_base64), &mut values);
        let is_encoded = match &self.encoding {
            Encoding::Base64 | Encoding::Message => true,
            Encoding::Base64If(flag) => serde_json::from_str::<Value>(&record.json)
                .is_ok_and(|value| value.pointer(flag) == Some(&Value::Bool(true))),
            _ => false,
        };
        let found = values.into_iter().map(|Raw { json, offset, is_direct }| {
            let (content, is_direct) = self.content(json.into_owned(), is_encoded, is_direct)?;
            Ok(Found { content, offset, is_direct })
        });
        found.collect()
    }

    /// Decodes a value, and says whether its bytes are still those of the record.
    fn content(&self, json: String, is_encoded: bool, is_direct: bool) -> Result<(Content, bool), String> {
        if json == "null" {
            return Ok((Content::Nothing, is_direct));
        }
        let decoded = |text: &str| {
            let unspaced: String = text.split_ascii_whitespace().collect();
            STANDARD.decode(unspaced).map_err(|_| format!("the text at {} is not base64", self.pointer))
        };
        let body = match (&self.encoding, serde_json::from_str::<String>(&json).ok()) {
            (Encoding::Message, Some(text)) => {
                let messages = http::read("", &decoded(&text)?, &|_| Err(FileAbsence::Missing));
                return Ok((Content::Message(messages), false));
            }
            (Encoding::Log, Some(text)) => match json_in(&text) {
                Some(json) => json.to_owned().into_bytes(),
                None => return Ok((Content::Words, false)),
            },
            (Encoding::Otlp, None) => match otlp::json(&json) {
                Some(value) if value.is_string() => return self.content(value.to_string(), false, false),
                Some(value) => value.to_string().into_bytes(),
                None => return Ok((Content::Words, false)),
            },
            (Encoding::Form, None) => form(&json).unwrap_or_default().into_bytes(),
            (Encoding::Base64OrPlain, Some(text)) => {
                let is_json = |bytes: &[u8]| serde_json::from_slice::<&RawValue>(bytes).is_ok();
                let bytes = decoded(&text).ok().filter(|bytes| !is_json(text.as_bytes()) && is_json(bytes));
                bytes.unwrap_or_else(|| text.into_bytes())
            }
            (_, Some(text)) if is_encoded => decoded(&text)?,
            (_, Some(text)) => text.into_bytes(),
            (_, None) => match buffer(&json) {
                Some(bytes) => bytes,
                None => return Ok((Content::Body(json.into_bytes()), is_direct)),
            },
        };
        Ok((Content::Body(body), false))
    }
}

impl fmt::Display for Inside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pointer.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Inside {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

/// Returns the JSON at the end of a text: all of it, or what follows the words before the first brace that starts JSON.
pub(super) fn json_in(text: &str) -> Option<&str> {
    /// Number of braces that may stand in the words before.
    const MOST_BRACES: usize = 8;
    let starts = text.match_indices('{').map(|(at, _)| text[at..].trim_end()).take(MOST_BRACES);
    starts.into_iter().find(|json| serde_json::from_str::<&RawValue>(json).is_ok())
}

/// Returns the bytes of a `Buffer` as Node.js writes it.
fn buffer(json: &str) -> Option<Vec<u8>> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Buffer {
        #[serde(rename = "type")]
        kind: String,
        data: Vec<u8>,
    }
    let is_likely = json.contains("\"Buffer\"");
    let buffer: Buffer = is_likely.then(|| serde_json::from_str(json).ok()).flatten()?;
    (buffer.kind == "Buffer").then_some(buffer.data)
}

/// Returns a form of its fields: a list of names with values, or an object.
fn form(json: &str) -> Option<String> {
    let value: Value = serde_json::from_str(json).ok()?;
    let mut written = form_urlencoded::Serializer::new(String::new());
    super::record::pairs(&value).into_iter().for_each(|(name, value)| {
        written.append_pair(&name, &value);
    });
    Some(written.finish())
}

/// A value inside a record, as JSON.
pub(super) struct Raw<'r> {
    pub(super) json: Cow<'r, str>,
    /// The byte at which it starts, or the outermost text that holds it.
    pub(super) offset: usize,
    pub(super) is_direct: bool,
}

impl<'r> Raw<'r> {
    /// Creates the whole of a text.
    pub(super) fn whole(json: &'r str) -> Self {
        Self { json: Cow::Borrowed(json), offset: 0, is_direct: true }
    }

    /// Returns the same value without its own text.
    pub(super) fn borrowed(&self) -> Raw<'_> {
        Raw { json: Cow::Borrowed(&self.json), offset: self.offset, is_direct: self.is_direct }
    }

    /// Returns the values at a pointer below, in the order of the text.
    pub(super) fn at(&self, tokens: &[String]) -> Vec<Raw<'_>> {
        let mut found = Vec::new();
        walk(self.borrowed(), tokens, (0, false), &mut found);
        found
    }

    /// Returns the values of an object or a list that a token names.
    fn children(self, token: &str) -> Vec<Self> {
        let (offset, is_direct) = (self.offset, self.is_direct);
        match self.json {
            Cow::Borrowed(json) => {
                let place = |part: &str| {
                    if is_direct { offset + (part.as_ptr() as usize - json.as_ptr() as usize) } else { offset }
                };
                let children = parts(json, token).into_iter();
                children.map(|part| Self { json: Cow::Borrowed(part), offset: place(part), is_direct }).collect()
            }
            Cow::Owned(json) => {
                let children = parts(&json, token).into_iter();
                children.map(|part| Self { json: Cow::Owned(part.to_owned()), offset, is_direct: false }).collect()
            }
        }
    }
}

/// Returns the parts of an object or a list that a token names, in their order.
fn parts<'j>(json: &'j str, token: &str) -> Vec<&'j str> {
    let is_every = token == "*" || token == "**";
    let mut parts: Vec<&str> = match json.as_bytes().first() {
        Some(b'{') => match serde_json::from_str::<BTreeMap<Cow<'_, str>, &RawValue>>(json) {
            Ok(entries) if is_every => entries.values().map(|value| value.get()).collect(),
            Ok(entries) => entries.get(token).map(|value| value.get()).into_iter().collect(),
            Err(_) => Vec::new(),
        },
        Some(b'[') => match serde_json::from_str::<Vec<&RawValue>>(json) {
            Ok(items) if is_every => items.into_iter().map(RawValue::get).collect(),
            Ok(items) => {
                Pointer::index(token).and_then(|index| items.get(index)).map(|item| item.get()).into_iter().collect()
            }
            Err(_) => Vec::new(),
        },
        _ => Vec::new(),
    };
    parts.sort_by_key(|part| part.as_ptr());
    parts
}

/// Greatest number of levels that `**` and texts in texts lead through.
const MAX_LEVELS: usize = 64;

/// Collects the values at a pointer below a value at a level, in the order of the text: also inside texts that hold JSON, or
/// base64 of it when that is read.
fn walk<'r>(value: Raw<'r>, tokens: &[String], (level, reads_base64): (usize, bool), found: &mut Vec<Raw<'r>>) {
    let Some((token, rest)) = tokens.split_first() else { return found.push(value) };
    if level > MAX_LEVELS {
        return;
    }
    if token == "**" {
        if value.json.starts_with(['{', '[']) {
            for part in value.children(token) {
                let below = Raw { json: part.json.clone(), ..part };
                walk(part, rest, (level + 1, reads_base64), found);
                walk(below, tokens, (level + 1, reads_base64), found);
            }
        }
        return;
    }
    if value.json.starts_with('"') {
        let text: String = serde_json::from_str(&value.json).unwrap_or_default();
        let text = text.trim();
        let is_json = |text: &str| text.starts_with(['{', '[', '"']);
        let decoded =
            (reads_base64 && !is_json(text)).then(|| String::from_utf8(wrapped::decoded(text)?).ok()).flatten();
        let json = decoded.as_deref().unwrap_or(text).trim();
        if is_json(json) {
            let inner = Raw { json: Cow::Owned(json.to_owned()), offset: value.offset, is_direct: false };
            walk(inner, tokens, (level + 1, reads_base64), found);
        }
        return;
    }
    value.children(token).into_iter().for_each(|part| walk(part, rest, (level + 1, reads_base64), found));
}

impl Raw<'_> {
    /// Returns the text that a value is.
    pub(super) fn text(&self) -> Option<String> {
        self.json.starts_with('"').then(|| serde_json::from_str(&self.json).ok()).flatten()
    }
}
