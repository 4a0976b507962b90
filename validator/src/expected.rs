//! What a schema expects of a value, as data; the words are in [`report`](crate::report).

use serde_json::{Number, Value};
use vistoria_schemas::graph::Types;

/// What a schema expects of a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Expected {
    /// One of some types.
    Types(Types),
    /// A constant.
    Constant(Value),
    /// One of several values.
    OneOf(Vec<Value>),
    /// A string of a format, by the format's name.
    Format(String),
    /// A string that matches a pattern.
    Pattern(String),
    /// At least so many of what the unit names.
    AtLeast(u64, Unit),
    /// At most so many of what the unit names.
    AtMost(u64, Unit),
    /// A number that is at least this one.
    Minimum(Number),
    /// A number that is at most this one.
    Maximum(Number),
    /// A number that is greater than this one.
    ExclusiveMinimum(Number),
    /// A number that is less than this one.
    ExclusiveMaximum(Number),
    /// A multiple of a number.
    MultipleOf(Number),
    /// An array without equal items.
    UniqueItems,
    /// An object that has some properties.
    Properties(Vec<String>),
    /// An object that has a property of which something is expected.
    Property(String, Box<Self>),
    /// All of several expectations.
    All(Vec<Self>),
}

/// What a count counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Items of an array.
    Items,
    /// Characters of a string.
    Characters,
    /// Properties of an object.
    Properties,
}

impl Expected {
    /// Checks whether this expects something of values like this one. As in JSON Schema, what is expected of a string holds for
    /// everything that is no string.
    pub fn concerns(&self, value: &Value) -> bool {
        match self {
            Self::Types(_) | Self::Constant(_) | Self::OneOf(_) => true,
            Self::Format(_)
            | Self::Pattern(_)
            | Self::AtLeast(_, Unit::Characters)
            | Self::AtMost(_, Unit::Characters) => value.is_string(),
            Self::AtLeast(_, Unit::Items) | Self::AtMost(_, Unit::Items) | Self::UniqueItems => value.is_array(),
            Self::AtLeast(_, Unit::Properties)
            | Self::AtMost(_, Unit::Properties)
            | Self::Properties(_)
            | Self::Property(..) => value.is_object(),
            Self::Minimum(_)
            | Self::Maximum(_)
            | Self::ExclusiveMinimum(_)
            | Self::ExclusiveMaximum(_)
            | Self::MultipleOf(_) => value.is_number(),
            Self::All(all) => all.iter().all(|one| one.concerns(value)),
        }
    }
}
