//! Decoding: from a tape to values.

use std::collections::BTreeMap;

use serde::de::{self, Deserialize, Deserializer};
use serde::ser::SerializeMap;
use serde_json::value::RawValue;

use super::error::{Error, Fault};
use super::json::{Decode, Json};
use super::limit::Limit;
use super::span::{At, JsonType};
use super::tape::Tape;
use super::values::{Integer, Number};

/// The slot of a field without a value.
const ABSENT: u32 = u32::MAX;

/// Decodes a body, which is UTF-8 and strict JSON also where the type ignores it.
pub fn decode<T: Decode>(body: &[u8]) -> Result<T, Error> {
    decode_within(body, &[])
}

/// Decodes a text.
pub fn decode_text<T: Decode>(text: &str) -> Result<T, Error> {
    text_within(text, &[])
}

/// Decodes a body whose outermost value has limits.
pub fn decode_within<T: Decode>(body: &[u8], limits: &'static [Limit]) -> Result<T, Error> {
    text_within(std::str::from_utf8(body).map_err(|error| Error::at_root(error.to_string()))?, limits)
}

fn text_within<T: Decode>(text: &str, limits: &'static [Limit]) -> Result<T, Error> {
    let mut json = Json { tape: Tape::parse(text)?, is_validated: false };
    let root = json.tape.root();
    super::limit::check(&json, root, limits)?;
    Ok(T::decode(&mut json, root)?)
}

/// Implements `Deserialize` for every type that is [`Decode`], by the source text.
pub fn deserialize<'de, D: Deserializer<'de>, T: Decode>(deserializer: D) -> Result<T, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    decode_text(raw.get()).map_err(de::Error::custom)
}

/// An object with named fields, as `support::types!` declares it.
pub trait Object: Sized {
    /// The keys, in the order of the fields.
    const NAMES: &'static [&'static str];
    /// Returns their [`probe_table`](super::fingerprint::probe_table). It is computed at its first use: the compiler takes far
    /// longer for it.
    fn probe_table() -> &'static [u32];
    /// The fields that have a default in the contract, with that as JSON. Only `filled` fields are decoded as it when they
    /// are absent.
    const DEFAULTS: &'static [(&'static str, &'static str)];
    /// Decodes the fields in the order of the names.
    fn take(fields: &mut Fields<'_, '_>) -> Result<Self, Fault>;
    /// Encodes the fields in the order of the names.
    fn give<M: SerializeMap>(&self, entries: &mut super::Entries<M>);
    /// The treatment of keys that are not among the names.
    const REST: Rest = Rest::Ignored;
}

/// The treatment of keys that a type does not declare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// They are accepted and not kept.
    Ignored,
    /// They are refused.
    Refused,
    /// They are kept in a map, which is decoded after the fields.
    Kept,
}

/// The fields of an object that is being decoded.
#[derive(Debug)]
pub struct Fields<'j, 't> {
    json: &'j mut Json<'t>,
    at: At,
    names: &'static [&'static str],
    table: &'static [u32],
    /// The first slot of this object.
    base: usize,
    /// The index of the next field.
    next: usize,
}

/// The number of alternatives that a message names.
pub(super) const MAX_NAMED: usize = 8;

/// Decodes an object.
pub fn object<T: Object>(json: &mut Json<'_>, at: At) -> Result<T, Fault> {
    let table = T::probe_table();
    let base = slots(json, at, T::NAMES, table, T::REST)?;
    let mut fields = Fields { json, at, names: T::NAMES, table, base, next: 0 };
    let taken = T::take(&mut fields);
    let json = fields.json;
    json.tape.buffers.slots.truncate(base);
    taken
}

/// Fills a slot for each field with the place of its value, and returns the first. Not generic, so that it is compiled once
/// for all types.
fn slots(json: &mut Json<'_>, at: At, names: &[&str], table: &[u32], rest: Rest) -> Result<usize, Fault> {
    let mut entries = json.inside(at, JsonType::Object, "an object")?;
    let base = json.tape.buffers.slots.len();
    json.tape.buffers.slots.resize(base + names.len(), ABSENT);
    let mut likely = 0;
    while let (Some(key), Some(value)) = (entries.next(&json.tape), entries.next(&json.tape)) {
        if let Some(index) = json.tape.position(key, names, table, likely) {
            json.tape.buffers.slots[base + index] = value.0;
            likely = index + 1;
        } else if rest == Rest::Refused {
            json.tape.buffers.slots.truncate(base);
            return Err(Fault::new("the contract has no such key").within("*"));
        }
    }
    Ok(base)
}

impl Fields<'_, '_> {
    /// Returns the next field: its name, and the place of its value if it has one.
    fn next(&mut self) -> (&'static str, Option<At>) {
        let index = self.next;
        self.next += 1;
        let slot = self.json.tape.buffers.slots[self.base + index];
        (self.names[index], (slot != ABSENT).then_some(At(slot)))
    }

    /// Decodes a field that must be present.
    pub fn required<T: Decode>(&mut self) -> Result<T, Fault> {
        match self.next() {
            (name, Some(at)) => T::decode(self.json, at).map_err(|fault| fault.within(name)),
            (name, None) => Err(Fault::new("the key is required and absent").within(name)),
        }
    }

    /// Checks the limits of the next field if it is present.
    pub fn limit(&mut self, limits: &'static [Limit]) -> Result<(), Fault> {
        let slot = self.json.tape.buffers.slots[self.base + self.next];
        if slot == ABSENT {
            return Ok(());
        }
        super::limit::check(self.json, At(slot), limits).map_err(|fault| fault.within(self.names[self.next]))
    }

    /// Decodes a field that must be present and may be null.
    pub fn nullable<T: Decode>(&mut self) -> Result<Option<T>, Fault> {
        self.required()
    }

    /// Decodes a field that may be absent and must not be null.
    pub fn optional<T: Decode>(&mut self) -> Result<Option<T>, Fault> {
        match self.next() {
            (name, Some(at)) => T::decode(self.json, at).map(Some).map_err(|fault| fault.within(name)),
            (_, None) => Ok(None),
        }
    }

    /// Decodes a field that may be absent and may be null.
    pub fn both<T: Decode>(&mut self) -> Result<super::values::Maybe<T>, Fault> {
        match self.next() {
            (name, Some(at)) => {
                Option::decode(self.json, at).map(super::Maybe::from_nullable).map_err(|fault| fault.within(name))
            }
            (_, None) => Ok(super::Maybe::Absent),
        }
    }

    /// Checks that a key is absent.
    pub fn forbidden<T: Default>(&mut self) -> Result<T, Fault> {
        match self.next() {
            (name, Some(_)) => Err(Fault::new("this key must not be there").within(name)),
            (_, None) => Ok(T::default()),
        }
    }

    /// Checks the limits of the values of all keys that are not fields.
    pub fn limit_rest(&self, limits: &'static [Limit]) -> Result<(), Fault> {
        let mut entries = self.json.tape.items(self.at);
        while let (Some(key), Some(value)) = (entries.next(&self.json.tape), entries.next(&self.json.tape)) {
            if self.json.tape.position(key, self.names, self.table, 0).is_none() {
                super::limit::check(self.json, value, limits).map_err(|fault| fault.within("*"))?;
            }
        }
        Ok(())
    }

    /// Decodes the values of all keys that are not fields.
    pub fn rest<T: Decode>(&mut self) -> Result<BTreeMap<String, T>, Fault> {
        let mut entries = self.json.tape.items(self.at);
        let mut rest = BTreeMap::new();
        while let (Some(key), Some(value)) = (entries.next(&self.json.tape), entries.next(&self.json.tape)) {
            if self.json.tape.position(key, self.names, self.table, 0).is_none() {
                let value = T::decode(self.json, value).map_err(|fault| fault.within("*"))?;
                rest.insert(self.json.tape.text(key).into_owned(), value);
            }
        }
        Ok(rest)
    }
}

/// Decodes one of several texts, each with its value.
pub fn one_of_texts<T: Copy>(json: &mut Json<'_>, at: At, texts: &[(&str, T)]) -> Result<T, Fault> {
    if json.json_type(at) != JsonType::String {
        return Err(json.unexpected(at, "a string"));
    }
    let known = texts.iter().find(|(text, _)| json.tape.string_is(at, text));
    known.map(|(_, known)| *known).ok_or_else(|| none_of_texts(texts))
}

/// Returns the value of a text that is one of several.
pub fn text_of<T: Copy>(text: &str, texts: &[(&str, T)]) -> Result<T, Error> {
    let known = texts.iter().find(|(known, _)| *known == text);
    known.map(|(_, known)| *known).ok_or_else(|| none_of_texts(texts).into())
}

/// Decodes one of several whole numbers, each with its value.
pub fn one_of_numbers<T: Copy>(json: &mut Json<'_>, at: At, numbers: &[(i64, T)]) -> Result<T, Fault> {
    let found = Integer::decode(json, at)?;
    let known = numbers.iter().find(|(number, _)| Integer::from(*number) == found);
    known.map(|(_, known)| *known).ok_or_else(|| none_of_numbers(numbers))
}

/// Returns the value of a whole number that is one of several.
pub fn number_of<T: Copy>(number: i64, numbers: &[(i64, T)]) -> Result<T, Error> {
    let known = numbers.iter().find(|(known, _)| *known == number);
    known.map(|(_, known)| *known).ok_or_else(|| none_of_numbers(numbers).into())
}

fn none_of_numbers<T>(numbers: &[(i64, T)]) -> Fault {
    let texts: Vec<String> = numbers.iter().map(|(number, _)| number.to_string()).collect();
    none_of(&texts.iter().map(String::as_str).collect::<Vec<_>>(), "number")
}

fn none_of_texts<T>(texts: &[(&str, T)]) -> Fault {
    none_of(&texts.iter().map(|(text, _)| *text).collect::<Vec<_>>(), "text")
}

fn none_of(values: &[&str], what: &str) -> Fault {
    let shown = &values[..values.len().min(MAX_NAMED)];
    let others = match values.len().saturating_sub(MAX_NAMED) {
        0 => String::new(),
        others => format!(" or one of {others} others"),
    };
    Fault::new(format!("expected {}{others}, found another {what}", shown.join(" or ")))
}

impl Decode for bool {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        match json.json_type(at) {
            JsonType::Boolean => Ok(json.tape.raw(at) == "true"),
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
            JsonType::Number => Ok(Self::from_digits(json.tape.raw(at))),
            _ => Err(json.unexpected(at, "a number")),
        }
    }
}

impl Decode for Integer {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        let is_number = json.json_type(at) == JsonType::Number;
        let whole = is_number.then(|| Self::from_digits(json.tape.raw(at))).flatten();
        whole.ok_or_else(|| {
            if is_number {
                Fault::new("expected a whole number, found one with a fraction")
            } else {
                json.unexpected(at, "a whole number")
            }
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

/// Implements `Decode` for tuples.
macro_rules! tuples {
    ($($length:literal: $($item:ident)*;)*) => { $(
        impl<$($item: Decode),*> Decode for ($($item,)*) {
            fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
                let mut items = json.inside(at, JsonType::Array, "a list")?;
                let mut places = Vec::with_capacity($length);
                while let Some(item) = items.next(&json.tape) {
                    places.push(item);
                }
                if places.len() != $length {
                    return Err(Fault::new(format!("expected {} items, found {}", $length, places.len())));
                }
                let mut index = 0_usize..;
                let mut next = || index.next().unwrap_or_default();
                Ok(($({
                    let index = next();
                    $item::decode(json, places[index]).map_err(|fault| fault.within(index.to_string()))?
                },)*))
            }
        }
    )* };
}
tuples! {
    2: A B;
    3: A B C;
    4: A B C D;
    5: A B C D E;
    6: A B C D E F;
    7: A B C D E F G;
    8: A B C D E F G H;
    9: A B C D E F G H I;
    10: A B C D E F G H I J;
    11: A B C D E F G H I J K;
    12: A B C D E F G H I J K L;
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
