//! The kinds of value that Rust has no exact type for.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::decimal::Decimal;
use super::error::Fault;
use super::json::{Decode, Json};
use super::span::{At, JsonType};

/// The value `null`, of a key that must be present.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Null;

/// The value `[]`.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct EmptyList;

/// The value `{}`.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct EmptyObject;

/// The value of a key that must be absent.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Forbidden;

impl Decode for Null {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        if json.json_type(at) == JsonType::Null { Ok(Self) } else { Err(json.unexpected(at, "null")) }
    }
}

impl Decode for EmptyList {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        match json.inside(at, JsonType::Array, "an empty list")?.next(&json.tape) {
            None => Ok(Self),
            Some(_) => Err(Fault::new("expected an empty list, found items in it")),
        }
    }
}

impl Decode for EmptyObject {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        match json.inside(at, JsonType::Object, "an empty object")?.next(&json.tape) {
            None => Ok(Self),
            Some(_) => Err(Fault::new("expected an empty object, found keys in it")),
        }
    }
}

impl Decode for Forbidden {
    fn decode(_: &mut Json<'_>, _: At) -> Result<Self, Fault> {
        Err(Fault::new("nothing may stand here"))
    }
}

impl Serialize for Null {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl Serialize for EmptyList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_seq(Some(0))?.end()
    }
}

impl Serialize for EmptyObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Serialize for Forbidden {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

/// The value of a key that may be absent and may be null, told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Maybe<T> {
    /// The key is absent.
    #[default]
    Absent,
    /// The key is present, and its value is null.
    Null,
    /// The key is present, and its value is not null.
    Value(T),
}

impl<T> Maybe<T> {
    /// Checks whether the key is absent.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns the value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Converts the value, if there is one.
    pub fn map<U>(self, into: impl FnOnce(T) -> U) -> Maybe<U> {
        match self {
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
            Self::Value(value) => Maybe::Value(into(value)),
        }
    }

    /// Converts from a key that may be null.
    pub fn from_nullable(nullable: Option<T>) -> Self {
        nullable.map_or(Self::Null, Self::Value)
    }

    /// Converts from a key that may be absent.
    pub fn from_optional(optional: Option<T>) -> Self {
        optional.map_or(Self::Absent, Self::Value)
    }
}

impl<T> From<T> for Maybe<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Maybe<T>> for Option<T> {
    fn from(maybe: Maybe<T>) -> Self {
        match maybe {
            Maybe::Value(value) => Some(value),
            Maybe::Absent | Maybe::Null => None,
        }
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

/// A number, with the digits of its source text.
#[derive(Clone)]
pub struct Number(Digits);

/// A number without a fraction (`1.0` has none), of any size, with the digits of its source text.
#[derive(Clone)]
pub struct Integer(Digits);

#[derive(Debug, Clone)]
enum Digits {
    /// Digits that `i64` formats in the same way.
    Short(i64),
    Long(Box<str>),
}

impl Digits {
    fn new(digits: &str) -> Self {
        let is_short = digits.len() <= 18 && digits != "-0";
        match digits.parse() {
            Ok(short) if is_short => Self::Short(short),
            _ => Self::Long(digits.into()),
        }
    }

    fn is_whole(&self) -> bool {
        match self {
            Self::Short(_) => true,
            Self::Long(digits) => {
                digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') || Decimal::new(digits).is_whole()
            }
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "documented to return the nearest float")]
    fn to_f64(&self) -> f64 {
        match self {
            Self::Short(short) => *short as f64,
            Self::Long(digits) => digits.parse().unwrap_or(f64::NAN),
        }
    }
}

impl std::fmt::Display for Digits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Short(short) => short.fmt(f),
            Self::Long(digits) => f.write_str(digits),
        }
    }
}

impl Serialize for Digits {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Short(short) => serializer.serialize_i64(*short),
            Self::Long(digits) => {
                let raw = RawValue::from_string(String::from(&**digits)).map_err(serde::ser::Error::custom)?;
                raw.serialize(serializer)
            }
        }
    }
}

impl Number {
    /// Creates a number of its digits, which are JSON.
    pub(super) fn from_digits(digits: &str) -> Self {
        Self(Digits::new(digits))
    }
}

impl Integer {
    /// Creates a number of its digits, which are JSON; `None` if it has a fraction.
    pub(super) fn from_digits(digits: &str) -> Option<Self> {
        let digits = Digits::new(digits);
        digits.is_whole().then_some(Self(digits))
    }
}

macro_rules! numbers {
    ($($name:ident)*) => { $(
        impl $name {
            /// Returns the nearest 64-bit float.
            pub fn to_f64(&self) -> f64 {
                self.0.to_f64()
            }

            pub(super) fn short(&self) -> Option<i64> {
                match self.0 {
                    Digits::Short(short) => Some(short),
                    Digits::Long(_) => None,
                }
            }

            pub(super) fn of_whole(digits: &str) -> Self {
                Self(Digits::new(digits))
            }
        }

        /// Formats the digits, which are JSON.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }
    )* };
}
numbers!(Number Integer);

/// Implementations of `Deserialize`, so that a type of the user's own may derive it and have these in its fields.
mod deserialize {
    use super::super as support;
    use super::{EmptyList, EmptyObject, Forbidden, Integer, Null, Number};

    deserialize_and_debug!(Null);
    deserialize_and_debug!(EmptyList);
    deserialize_and_debug!(EmptyObject);
    deserialize_and_debug!(Forbidden);
    deserialize_and_debug!(Number);
    deserialize_and_debug!(Integer);
}
