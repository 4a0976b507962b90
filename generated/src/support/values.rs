// Made by vistoria-gen. Edit generator/support, not this file.
//
//! The kinds of value that Rust has no exact type for.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::tape::{At, JsonType};
use super::{Decode, Fault, Json};

/// Always `null`. The key must be there all the same.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Null;

/// Always `[]`.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct EmptyList;

/// Always `{}`.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct EmptyObject;

/// A key that must not be there.
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

/// Absent, null, and a value: three things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
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

impl<T: Serialize> Serialize for Maybe<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null => serializer.serialize_none(),
            Self::Value(value) => serializer.serialize_some(value),
        }
    }
}

/// A number with the digits it was written with.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(Digits);

/// A number without a fraction, of any size, with the digits it was written with (`1.0` is whole).
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Integer(Digits);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Digits {
    /// What `i64` writes in the same way.
    Short(i64),
    Written(Box<str>),
}

impl Digits {
    fn new(written: &str) -> Self {
        let is_short = written.len() <= 18 && written != "-0";
        match written.parse() {
            Ok(short) if is_short => Self::Short(short),
            _ => Self::Written(written.into()),
        }
    }

    fn is_whole(&self) -> bool {
        match self {
            Self::Short(_) => true,
            Self::Written(written) => {
                let is_whole = |float: f64| float.is_finite() && float.fract() == 0.0;
                written.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') || written.parse().is_ok_and(is_whole)
            }
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "the nearest float is what is asked for")]
    fn to_f64(&self) -> f64 {
        match self {
            Self::Short(short) => *short as f64,
            Self::Written(written) => written.parse().unwrap_or(f64::NAN),
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "whole and within the integers that a float holds exactly")]
    fn to_i64(&self) -> Option<i64> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        match self {
            Self::Short(short) => Some(*short),
            Self::Written(written) => written.parse().ok().or_else(|| {
                let float = self.to_f64();
                (self.is_whole() && float.abs() < EXACT).then_some(float as i64)
            }),
        }
    }
}

impl std::fmt::Display for Digits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Short(short) => short.fmt(f),
            Self::Written(written) => f.write_str(written),
        }
    }
}

impl Serialize for Digits {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Short(short) => serializer.serialize_i64(*short),
            Self::Written(written) => {
                let raw = RawValue::from_string(String::from(&**written)).map_err(serde::ser::Error::custom)?;
                raw.serialize(serializer)
            }
        }
    }
}

impl Number {
    /// From its digits, as JSON has them.
    pub(super) fn written(written: &str) -> Self {
        Self(Digits::new(written))
    }
}

impl Integer {
    /// From its digits, as JSON has them; `None` when they are of no whole number.
    pub(super) fn written(written: &str) -> Option<Self> {
        let digits = Digits::new(written);
        digits.is_whole().then_some(Self(digits))
    }
}

macro_rules! digits {
    ($($name:ident)*) => { $(
        impl $name {
            /// The nearest 64-bit float.
            pub fn to_f64(&self) -> f64 {
                self.0.to_f64()
            }

            /// The value, when it is whole and fits.
            pub fn to_i64(&self) -> Option<i64> {
                self.0.to_i64()
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(Digits::new(&number.to_string()))
            }
        }

        /// Its digits, as JSON.
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
digits!(Number Integer);

/// All of them can stand in a type of one's own that derives `Deserialize`.
mod through_serde {
    use super::super::{self as support, through_tape};
    use super::{EmptyList, EmptyObject, Forbidden, Integer, Null, Number};

    through_tape!(Null);
    through_tape!(EmptyList);
    through_tape!(EmptyObject);
    through_tape!(Forbidden);
    through_tape!(Number);
    through_tape!(Integer);
}
