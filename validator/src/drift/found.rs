//! What a value is, as evidence counts it.

use serde::{Deserialize, Serialize};
use vistoria_schemas::graph::{Type, Types};
use vistoria_support::JsonType;

/// What a value is. A string, array or object is also counted as an empty one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number without a fraction, also when it is written as `1.0`
    Integer,
    /// Any other number
    Number,
    /// A string
    String,
    /// A string without characters
    EmptyString,
    /// An array
    Array,
    /// An array without items
    EmptyArray,
    /// An object
    Object,
    /// An object without keys
    EmptyObject,
}

impl Found {
    /// Those that are JSON Schema's types.
    pub const TYPES: [Self; 7] =
        [Self::Null, Self::Boolean, Self::Integer, Self::Number, Self::String, Self::Array, Self::Object];

    /// Returns what a value is by its type on a tape and its text.
    pub(super) fn of(json_type: JsonType, raw: &str) -> Self {
        match json_type {
            JsonType::Null => Self::Null,
            JsonType::Boolean => Self::Boolean,
            JsonType::Number if is_whole(raw) => Self::Integer,
            JsonType::Number => Self::Number,
            JsonType::String => Self::String,
            JsonType::Array => Self::Array,
            JsonType::Object => Self::Object,
        }
    }

    /// Returns the empty value of a type.
    pub(super) fn empty(self) -> Option<Self> {
        match self {
            Self::String => Some(Self::EmptyString),
            Self::Array => Some(Self::EmptyArray),
            Self::Object => Some(Self::EmptyObject),
            _ => None,
        }
    }

    /// Returns the type; `None` for what is counted beside one.
    pub fn schema_type(self) -> Option<Type> {
        match self {
            Self::Null => Some(Type::Null),
            Self::Boolean => Some(Type::Boolean),
            Self::Integer => Some(Type::Integer),
            Self::Number => Some(Type::Number),
            Self::String => Some(Type::String),
            Self::Array => Some(Type::Array),
            Self::Object => Some(Type::Object),
            Self::EmptyString | Self::EmptyArray | Self::EmptyObject => None,
        }
    }

    /// Checks whether `type` accepts such a value.
    pub(super) fn is_accepted(self, types: Types) -> bool {
        match self.schema_type() {
            Some(Type::Integer) => types.contains(Type::Integer) || types.contains(Type::Number),
            Some(ty) => types.contains(ty),
            None => true,
        }
    }
}

/// Checks whether a number has no fraction.
fn is_whole(raw: &str) -> bool {
    let is_plain = raw.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    is_plain || raw.parse::<f64>().is_ok_and(|number| number.fract() == 0.0)
}
