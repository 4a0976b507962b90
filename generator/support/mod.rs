//! What the emitted types are built from: the kinds of value that serde has no exact type for.

pub mod instant;

use std::collections::HashSet;
use std::fmt;

use serde::de::{self, Deserialize, DeserializeOwned, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

/// Always `null`. The key must be there all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Null;

impl<'de> Deserialize<'de> for Null {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <()>::deserialize(deserializer).map(|()| Self)
    }
}

impl Serialize for Null {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

/// Always `[]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EmptyList;

impl<'de> Deserialize<'de> for EmptyList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Empty;
        impl<'de> Visitor<'de> for Empty {
            type Value = EmptyList;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an empty list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<EmptyList, A::Error> {
                match items.next_element::<IgnoredAny>()? {
                    None => Ok(EmptyList),
                    Some(_) => Err(de::Error::invalid_length(1, &self)),
                }
            }
        }
        deserializer.deserialize_seq(Empty)
    }
}

impl Serialize for EmptyList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_seq(Some(0))?.end()
    }
}

/// Always `{}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EmptyObject;

impl<'de> Deserialize<'de> for EmptyObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Empty;
        impl<'de> Visitor<'de> for Empty {
            type Value = EmptyObject;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an empty object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<EmptyObject, A::Error> {
                match entries.next_entry::<IgnoredAny, IgnoredAny>()? {
                    None => Ok(EmptyObject),
                    Some(_) => Err(de::Error::invalid_length(1, &self)),
                }
            }
        }
        deserializer.deserialize_map(Empty)
    }
}

impl Serialize for EmptyObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

/// A key that must not be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Forbidden;

impl<'de> Deserialize<'de> for Forbidden {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(de::Error::custom("this key must not be there"))
    }
}

impl Serialize for Forbidden {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

/// Absent, null, and a value: three things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Maybe<T> {
    /// The key is not there.
    #[default]
    Absent,
    /// The key is there, with null.
    Null,
    /// The key is there, with a value.
    Value(T),
}

impl<T> Maybe<T> {
    /// Whether the key is not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The value, when there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same with another value inside.
    pub fn map<U>(self, into: impl FnOnce(T) -> U) -> Maybe<U> {
        match self {
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
            Self::Value(value) => Maybe::Value(into(value)),
        }
    }

    /// From a key that may be null.
    pub fn from_nullable(nullable: Option<T>) -> Self {
        nullable.map_or(Self::Null, Self::Value)
    }

    /// From a key that may be absent.
    pub fn from_optional(optional: Option<T>) -> Self {
        optional.map_or(Self::Absent, Self::Value)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Maybe<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from_nullable)
    }
}

impl<T: Serialize> Serialize for Maybe<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null => serializer.serialize_none(),
            Self::Value(value) => serializer.serialize_some(value),
        }
    }
}

/// Decodes a key that must be there and may be null. (As `deserialize_with` it also makes serde want the key.)
pub fn nullable<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    Option::deserialize(deserializer)
}

/// Decodes a key that may be absent and must not be null.
pub fn optional<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// A number with the digits it was written with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number(Box<str>);

/// A number without a fraction, of any size, with the digits it was written with (`1.0` is whole).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Integer(Box<str>);

impl Number {
    /// The digits, as JSON.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest 64-bit float.
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }

    /// The value, when it is written as an integer and fits.
    pub fn to_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }
}

impl Integer {
    /// The digits, as JSON.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value, when it fits.
    #[expect(clippy::cast_possible_truncation, reason = "whole and within the integers that a float holds exactly")]
    pub fn to_i64(&self) -> Option<i64> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        let float = || self.0.parse().ok().filter(|float: &f64| float.abs() < EXACT);
        self.0.parse().ok().or_else(|| float().map(|float| float as i64))
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self(number.to_string().into())
    }
}

impl From<i64> for Integer {
    fn from(number: i64) -> Self {
        Self(number.to_string().into())
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let finite = raw.get().parse().is_ok_and(f64::is_finite);
        if JsonType::of(&raw) == JsonType::Number && finite {
            Ok(Self(raw.get().into()))
        } else {
            Err(unexpected(&raw, "a number"))
        }
    }
}

impl<'de> Deserialize<'de> for Integer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let whole = raw.get().parse().is_ok_and(|float: f64| float.is_finite() && float.fract() == 0.0);
        if JsonType::of(&raw) == JsonType::Number && whole {
            Ok(Self(raw.get().into()))
        } else {
            Err(unexpected(&raw, "a whole number"))
        }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_digits(&self.0, serializer)
    }
}

impl Serialize for Integer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_digits(&self.0, serializer)
    }
}

fn serialize_digits<S: Serializer>(digits: &str, serializer: S) -> Result<S::Ok, S::Error> {
    RawValue::from_string(digits.to_owned()).map_err(serde::ser::Error::custom)?.serialize(serializer)
}

/// The type of a JSON value, seen by its first byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonType {
    /// `null`
    Null,
    /// `true`, `false`
    Boolean,
    /// A number, whole or not.
    Number,
    /// A string.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl JsonType {
    /// The type of `raw`, which never starts with white space.
    pub fn of(raw: &RawValue) -> Self {
        match raw.get().as_bytes().first() {
            Some(b'n') => Self::Null,
            Some(b't' | b'f') => Self::Boolean,
            Some(b'"') => Self::String,
            Some(b'[') => Self::Array,
            Some(b'{') => Self::Object,
            _ => Self::Number,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

/// The error for a value of the wrong type. Says types, never values.
pub fn unexpected<E: de::Error>(raw: &RawValue, expected: &str) -> E {
    E::custom(format_args!("invalid type: {}, expected {expected}", JsonType::of(raw).name()))
}

/// Decodes what was taken apart by its type.
pub fn from_raw<T: DeserializeOwned, E: de::Error>(raw: &RawValue) -> Result<T, E> {
    serde_json::from_str(raw.get()).map_err(E::custom)
}

/// Lets a struct be decoded from an object only: serde's derive takes a list of the fields' values too.
pub struct ObjectOnly<D>(pub D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for ObjectOnly<D> {
    type Error = D::Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(visitor)
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

/// Completes a struct that derives with `#[serde(remote = "Self")]`: decoded from objects only, and checked.
///
/// Where it is used, `support` must be in scope.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_object {
    ($name:ty) => {
        support::object!($name, |_| Ok(()));
    };
    ($name:ty, $check:expr) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let decoded = Self::deserialize(support::ObjectOnly(deserializer))?;
                let check: fn(&Self) -> Result<(), &'static str> = $check;
                check(&decoded).map_err(serde::de::Error::custom)?;
                Ok(decoded)
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                Self::serialize(self, serializer)
            }
        }
    };
}
#[doc(inline)]
pub use crate::__vistoria_object as object;

/// Completes an enum of texts. Where it is used, `support` must be in scope.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_words {
    ($name:ident, $($variant:ident = $word:literal),+) => {
        impl $name {
            /// The text.
            pub fn as_str(&self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                match String::deserialize(deserializer)?.as_str() {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(serde::de::Error::custom(concat!("expected one of", $(" ", $word),+))),
                }
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}
#[doc(inline)]
pub use crate::__vistoria_words as words;

/// A delivery of an event that the contract does not have, kept as it came.
#[derive(Debug, Clone)]
pub struct UnknownEvent {
    /// The event's id, as it came.
    pub id: String,
    /// The body.
    pub body: Box<RawValue>,
}

impl PartialEq for UnknownEvent {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.body.get() == other.body.get()
    }
}

/// A call: how it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call {
    /// Its id in the contract.
    pub operation: &'static str,
    /// In capitals.
    pub method: &'static str,
    /// With `{name}` for a segment that varies.
    pub path: &'static str,
}

/// A response of a status that the contract does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherResponse {
    /// The status.
    pub status: u16,
    /// The body's bytes.
    pub body: Vec<u8>,
}

/// What the text of a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldText {
    /// This.
    Equals(&'static str),
    /// The one, something, and the other.
    Between(&'static str, &'static str),
}

impl FieldText {
    /// Whether `text` is it.
    pub fn fits(&self, text: &str) -> bool {
        match self {
            Self::Equals(equals) => text == *equals,
            Self::Between(before, after) => {
                text.len() > before.len() + after.len() && text.starts_with(before) && text.ends_with(after)
            }
        }
    }
}

/// The types of a vendor without their names, for programs that treat all vendors alike: each decodes a body and writes
/// it back.
#[derive(Debug, Clone, Copy)]
pub struct Codec {
    /// By an event's id.
    pub event: fn(&str, &[u8]) -> Result<String, serde_json::Error>,
    /// By an operation's id.
    pub request: fn(&str, &[u8]) -> Result<String, serde_json::Error>,
    /// By an operation's id and a status.
    pub response: fn(&str, u16, &[u8]) -> Result<String, serde_json::Error>,
}

/// Nothing, from a body that has nothing in it.
pub fn no_body(body: &[u8]) -> Result<(), serde_json::Error> {
    if body.trim_ascii().is_empty() { Ok(()) } else { Err(de::Error::custom("expected no body")) }
}

/// A body that need not be there.
pub fn decode_unless_blank<T: DeserializeOwned>(body: &[u8]) -> Result<Option<T>, serde_json::Error> {
    if body.trim_ascii().is_empty() { Ok(None) } else { decode(body).map(Some) }
}

/// An operation that the contract does not have.
pub fn unknown_operation(operation: &str) -> serde_json::Error {
    de::Error::custom(format_args!("the contract has no operation {operation}"))
}

/// Decodes a body. Also where the types do not look it must be honest JSON: UTF-8, whole surrogate pairs, numbers within
/// a 64-bit float, no key twice in one object, no more than 127 levels.
pub fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    let text = std::str::from_utf8(body).map_err(de::Error::custom)?;
    serde_json::from_str::<Honest>(text)?;
    serde_json::from_str(text)
}

/// Decodes after asking the schema whether the value is one of its own. What is inside was asked about with it.
pub fn held<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    verdict: impl FnOnce(&serde_json::Value) -> Result<(), String>,
    decode: impl FnOnce(&str) -> Result<T, serde_json::Error>,
) -> Result<T, D::Error> {
    thread_local!(static INSIDE: std::cell::Cell<bool> = const { std::cell::Cell::new(false) });
    struct Outside(bool);
    impl Drop for Outside {
        fn drop(&mut self) {
            INSIDE.set(self.0);
        }
    }
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    if !INSIDE.get() {
        let value = serde_json::from_str(raw.get()).map_err(de::Error::custom)?;
        verdict(&value).map_err(de::Error::custom)?;
    }
    let _outside = Outside(INSIDE.replace(true));
    decode(raw.get()).map_err(de::Error::custom)
}

/// Reads everything and keeps nothing.
struct Honest;

impl<'de> Deserialize<'de> for Honest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Honest {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self, A::Error> {
        while items.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self, A::Error> {
        let mut keys = HashSet::new();
        while let Some(key) = entries.next_key::<String>()? {
            if !keys.insert(key) {
                return Err(de::Error::custom("a key is given twice in one object"));
            }
            entries.next_value::<Self>()?;
        }
        Ok(self)
    }
}

/// Whether the path of a URL ends with the segments of `suffix`.
pub fn path_ends_with(path: &str, suffix: &str) -> bool {
    let path = path.trim_end_matches('/');
    path.strip_suffix(suffix.trim_matches('/')).is_some_and(|before| before.is_empty() || before.ends_with('/'))
}
