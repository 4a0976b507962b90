//! `type`, `const` and `enum`.

use serde_json::Value;

use super::subschemas::Parsed;
use super::types::{Type, Types};

/// Keywords that name the values, or the types of values, that a schema accepts.
#[derive(Debug, Default)]
pub struct ValueKeywords {
    /// `type`.
    pub types: Option<Types>,
    /// `const`.
    pub constant: Option<Value>,
    /// `enum`.
    pub enumeration: Option<Vec<Value>>,
}

impl ValueKeywords {
    /// Checks whether none of the keywords is present.
    pub fn is_empty(&self) -> bool {
        self.types.is_none() && self.constant.is_none() && self.enumeration.is_none()
    }

    /// Returns the values that `const` or `enum` lists, `const` first.
    pub fn listed(&self) -> Option<&[Value]> {
        let constant = self.constant.as_ref().map(std::slice::from_ref);
        constant.or(self.enumeration.as_deref())
    }
}

pub(super) fn parse(values: &mut ValueKeywords, keyword: &str, value: &Value) -> Parsed {
    match keyword {
        "type" => Parsed::store(&mut values.types, types(value).map(Some)),
        "const" => Parsed::store(&mut values.constant, Some(Some(value.clone()))),
        "enum" => Parsed::store(&mut values.enumeration, value.as_array().cloned().map(Some)),
        _ => Parsed::Other,
    }
}

fn types(value: &Value) -> Option<Types> {
    let ty = |name: &Value| Type::named(name.as_str()?);
    match value {
        Value::Array(names) => names.iter().map(ty).collect(),
        name => Some([ty(name)?].into_iter().collect()),
    }
}
