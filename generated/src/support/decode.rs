// Made by vistoria-gen. Edit generator/support, not this file.
//
//! From a tape to values. What is wrong is said with the place it stands at, never with a value.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer};
use serde::ser::SerializeMap;
use serde_json::value::RawValue;

use super::tape::{At, Items, JsonType, Tape};
use super::{Integer, Limit, Number};

/// Why a body was not decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The JSON Pointer of the value that is wrong; keys that the contract does not name are `*`.
    pub pointer: String,
    /// What is wrong with it.
    pub message: String,
}

impl Error {
    pub(super) fn at_root(message: impl Into<String>) -> Self {
        Self { pointer: String::new(), message: message.into() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pointer, message } = self;
        if pointer.is_empty() { f.write_str(message) } else { write!(f, "{pointer}: {message}") }
    }
}

impl std::error::Error for Error {}

impl From<Error> for serde_json::Error {
    fn from(error: Error) -> Self {
        de::Error::custom(error)
    }
}

/// What is wrong, on its way out of the value.
#[derive(Debug)]
pub struct Fault(Box<(Vec<Cow<'static, str>>, String)>);

impl Fault {
    /// At the place where it is made.
    pub fn new(message: impl Into<String>) -> Self {
        Self(Box::new((Vec::new(), message.into())))
    }

    /// The same, seen from one level further out.
    #[must_use]
    pub fn within(mut self, token: impl Into<Cow<'static, str>>) -> Self {
        self.0.0.push(token.into());
        self
    }

    /// Of several faults at one place, the one that is deepest in the value says most.
    pub(super) fn depth(&self) -> usize {
        self.0.0.len()
    }

    pub(super) fn suffixed(mut self, suffix: &str) -> Self {
        self.0.1.push_str(suffix);
        self
    }
}

impl From<Fault> for Error {
    fn from(Fault(inner): Fault) -> Self {
        let (tokens, message) = *inner;
        let escaped = |token: &Cow<'_, str>| format!("/{}", token.replace('~', "~0").replace('/', "~1"));
        Self { pointer: tokens.iter().rev().map(escaped).collect(), message }
    }
}

/// What is decoded from.
#[derive(Debug)]
pub struct Json<'t> {
    /// The text.
    pub tape: Tape<'t>,
    /// Whether a schema was asked about a value around this one.
    pub(super) is_held: bool,
}

const ABSENT: u32 = u32::MAX;

/// A type that JSON is decoded into.
pub trait Decode: Sized {
    /// Decodes the value at `at`.
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault>;
}

/// Decodes a body: UTF-8, and honest JSON also where the types do not look.
pub fn decode<T: Decode>(body: &[u8]) -> Result<T, Error> {
    decode_within(body, &[])
}

/// Decodes a text.
pub fn decode_text<T: Decode>(text: &str) -> Result<T, Error> {
    text_within(text, &[])
}

/// Decodes a body that has limits of its own.
pub fn decode_within<T: Decode>(body: &[u8], limits: &'static [Limit]) -> Result<T, Error> {
    text_within(std::str::from_utf8(body).map_err(|error| Error::at_root(error.to_string()))?, limits)
}

fn text_within<T: Decode>(text: &str, limits: &'static [Limit]) -> Result<T, Error> {
    let mut json = Json { tape: Tape::read(text)?, is_held: false };
    let root = json.tape.root();
    super::limit::limit(&json, root, limits)?;
    Ok(T::decode(&mut json, root)?)
}

/// For the `Deserialize` of every type here: the JSON as it was written, decoded.
pub fn deserialize<'de, D: Deserializer<'de>, T: Decode>(deserializer: D) -> Result<T, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    decode_text(raw.get()).map_err(de::Error::custom)
}

impl Json<'_> {
    /// What the value at `at` is.
    pub fn json_type(&self, at: At) -> JsonType {
        self.tape.json_type(at)
    }

    /// The fault of a value that is of the wrong type. Says types, never values.
    pub fn unexpected(&self, at: At, expected: &str) -> Fault {
        Fault::new(format!("expected {expected}, found {}", self.json_type(at).name()))
    }

    /// The items of a list of the type.
    pub(super) fn inside(&self, at: At, json_type: JsonType, expected: &str) -> Result<Items, Fault> {
        if self.json_type(at) == json_type { Ok(self.tape.items(at)) } else { Err(self.unexpected(at, expected)) }
    }
}

/// An object with named fields. `support::types!` makes it one.
pub trait Object: Sized {
    /// The keys, in the order of the fields.
    const NAMES: &'static [&'static str];
    /// Their [`places`](super::sign::places). Found when they are first asked for: the compiler takes far longer for it.
    fn places() -> &'static [u32];
    /// The fields for which the contract says what is meant when they are absent, with that as JSON. Decoding fills in
    /// nothing.
    const DEFAULTS: &'static [(&'static str, &'static str)];
    /// Takes the fields in the order of the names.
    fn take(fields: &mut Fields<'_, '_>) -> Result<Self, Fault>;
    /// Gives the fields in the order of the names.
    fn give<M: SerializeMap>(&self, entries: &mut super::Entries<M>);
    /// What is done with keys that are not among the names.
    const REST: Rest = Rest::Ignored;
}

/// What becomes of the keys that a type does not name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// They are accepted and not kept.
    Ignored,
    /// They are refused.
    Refused,
    /// They go into a map, which is taken after the fields.
    Kept,
}

/// The fields of an object that is being decoded.
#[derive(Debug)]
pub struct Fields<'j, 't> {
    json: &'j mut Json<'t>,
    at: At,
    names: &'static [&'static str],
    places: &'static [u32],
    /// Where the slots of this object start.
    base: usize,
    /// Which field is next.
    next: usize,
}

/// Decodes an object.
pub fn object<T: Object>(json: &mut Json<'_>, at: At) -> Result<T, Fault> {
    let places = T::places();
    let base = slots(json, at, T::NAMES, places, T::REST)?;
    let mut fields = Fields { json, at, names: T::NAMES, places, base, next: 0 };
    let taken = T::take(&mut fields);
    let json = fields.json;
    json.tape.room.slots.truncate(base);
    taken
}

/// Puts down where the value of each field is, and says from where on. Apart, so that it is compiled once for all types.
fn slots(json: &mut Json<'_>, at: At, names: &[&str], places: &[u32], rest: Rest) -> Result<usize, Fault> {
    let mut entries = json.inside(at, JsonType::Object, "an object")?;
    let base = json.tape.room.slots.len();
    json.tape.room.slots.resize(base + names.len(), ABSENT);
    let mut likely = 0;
    while let (Some(key), Some(value)) = (entries.next(&json.tape), entries.next(&json.tape)) {
        if let Some(index) = json.tape.position(key, names, places, likely) {
            json.tape.room.slots[base + index] = value.0;
            likely = index + 1;
        } else if rest == Rest::Refused {
            json.tape.room.slots.truncate(base);
            return Err(Fault::new("the contract has no such key").within("*"));
        }
    }
    Ok(base)
}

impl Fields<'_, '_> {
    /// The next field: its name, and where its value is when it has one.
    fn next(&mut self) -> (&'static str, Option<At>) {
        let index = self.next;
        self.next += 1;
        let slot = self.json.tape.room.slots[self.base + index];
        (self.names[index], (slot != ABSENT).then_some(At(slot)))
    }

    /// A field that must be there.
    pub fn required<T: Decode>(&mut self) -> Result<T, Fault> {
        match self.next() {
            (name, Some(at)) => T::decode(self.json, at).map_err(|fault| fault.within(name)),
            (name, None) => Err(Fault::new("the key is required and absent").within(name)),
        }
    }

    /// Holds the next field, when it is there, to limits.
    pub fn limit(&mut self, limits: &'static [Limit]) -> Result<(), Fault> {
        let slot = self.json.tape.room.slots[self.base + self.next];
        if slot == ABSENT {
            return Ok(());
        }
        super::limit::limit(self.json, At(slot), limits).map_err(|fault| fault.within(self.names[self.next]))
    }

    /// A field that must be there and may be null.
    pub fn nullable<T: Decode>(&mut self) -> Result<Option<T>, Fault> {
        self.required()
    }

    /// A field that may be absent and must not be null.
    pub fn optional<T: Decode>(&mut self) -> Result<Option<T>, Fault> {
        match self.next() {
            (name, Some(at)) => T::decode(self.json, at).map(Some).map_err(|fault| fault.within(name)),
            (_, None) => Ok(None),
        }
    }

    /// A field that may be absent and may be null.
    pub fn both<T: Decode>(&mut self) -> Result<super::Maybe<T>, Fault> {
        match self.next() {
            (name, Some(at)) => {
                Option::decode(self.json, at).map(super::Maybe::from_nullable).map_err(|fault| fault.within(name))
            }
            (_, None) => Ok(super::Maybe::Absent),
        }
    }

    /// A key that must not be there.
    pub fn forbidden<T: Default>(&mut self) -> Result<T, Fault> {
        match self.next() {
            (name, Some(_)) => Err(Fault::new("this key must not be there").within(name)),
            (_, None) => Ok(T::default()),
        }
    }

    /// Holds the value of every key that is not a field's to limits.
    pub fn limit_rest(&self, limits: &'static [Limit]) -> Result<(), Fault> {
        let mut entries = self.json.tape.items(self.at);
        while let (Some(key), Some(value)) = (entries.next(&self.json.tape), entries.next(&self.json.tape)) {
            if self.json.tape.position(key, self.names, self.places, 0).is_none() {
                super::limit::limit(self.json, value, limits).map_err(|fault| fault.within("*"))?;
            }
        }
        Ok(())
    }

    /// Every key that is not a field's, with its value.
    pub fn rest<T: Decode>(&mut self) -> Result<BTreeMap<String, T>, Fault> {
        let mut entries = self.json.tape.items(self.at);
        let mut rest = BTreeMap::new();
        while let (Some(key), Some(value)) = (entries.next(&self.json.tape), entries.next(&self.json.tape)) {
            if self.json.tape.position(key, self.names, self.places, 0).is_none() {
                let value = T::decode(self.json, value).map_err(|fault| fault.within("*"))?;
                rest.insert(self.json.tape.text(key).into_owned(), value);
            }
        }
        Ok(rest)
    }
}

/// One of several texts, each with what it stands for.
pub fn word<T: Copy>(json: &mut Json<'_>, at: At, words: &[(&str, T)]) -> Result<T, Fault> {
    if json.json_type(at) != JsonType::String {
        return Err(json.unexpected(at, "a string"));
    }
    if let Some((_, known)) = words.iter().find(|(word, _)| json.tape.says(at, word)) {
        return Ok(*known);
    }
    let shown: Vec<&str> = words.iter().take(8).map(|(word, _)| *word).collect();
    let more = if words.len() > 8 { format!(" or one of {} others", words.len() - 8) } else { String::new() };
    Err(Fault::new(format!("expected {}{more}, found another text", shown.join(" or "))))
}

impl Decode for bool {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        match json.json_type(at) {
            JsonType::Boolean => Ok(json.tape.written(at) == "true"),
            _ => Err(json.unexpected(at, "a boolean")),
        }
    }
}

impl Decode for String {
    #[inline]
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        match json.json_type(at) {
            JsonType::String => Ok(json.tape.text(at).into_owned()),
            _ => Err(json.unexpected(at, "a string")),
        }
    }
}

impl Decode for Number {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        match json.json_type(at) {
            JsonType::Number => Ok(Self::written(json.tape.written(at))),
            _ => Err(json.unexpected(at, "a number")),
        }
    }
}

impl Decode for Integer {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        let is_number = json.json_type(at) == JsonType::Number;
        let whole = is_number.then(|| Self::written(json.tape.written(at))).flatten();
        whole.ok_or_else(|| match is_number {
            true => Fault::new("expected a whole number, found one with a fraction"),
            false => json.unexpected(at, "a whole number"),
        })
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        if json.json_type(at) == JsonType::Null { Ok(None) } else { T::decode(json, at).map(Some) }
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        T::decode(json, at).map(Self::new)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        let mut items = json.inside(at, JsonType::Array, "a list")?;
        let mut list = Self::new();
        while let Some(item) = items.next(&json.tape) {
            list.push(T::decode(json, item).map_err(|fault| fault.within(list.len().to_string()))?);
        }
        Ok(list)
    }
}

impl<T: Decode, const N: usize> Decode for [T; N] {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        let list = Vec::decode(json, at)?;
        list.try_into().map_err(|list: Vec<T>| Fault::new(format!("expected {N} items, found {}", list.len())))
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        let mut entries = json.inside(at, JsonType::Object, "an object")?;
        let mut map = Self::new();
        while let (Some(key), Some(value)) = (entries.next(&json.tape), entries.next(&json.tape)) {
            let value = T::decode(json, value).map_err(|fault| fault.within("*"))?;
            map.insert(json.tape.text(key).into_owned(), value);
        }
        Ok(map)
    }
}

impl Decode for serde_json::Value {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        serde_json::from_str(json.tape.json(at)).map_err(|error| Fault::new(error.to_string()))
    }
}
