//! Keywords of numbers.

use serde_json::{Number, Value};

use super::subschemas::Parsed;

/// Keywords that constrain numbers.
#[derive(Debug, Default)]
pub struct NumberKeywords {
    /// `minimum`.
    pub minimum: Option<Number>,
    /// `maximum`.
    pub maximum: Option<Number>,
    /// `exclusiveMinimum`.
    pub exclusive_minimum: Option<Number>,
    /// `exclusiveMaximum`.
    pub exclusive_maximum: Option<Number>,
    /// `multipleOf`.
    pub multiple_of: Option<Number>,
}

pub(super) fn parse(numbers: &mut Option<Box<NumberKeywords>>, keyword: &str, value: &Value) -> Parsed {
    let field: fn(&mut NumberKeywords) -> &mut Option<Number> = match keyword {
        "minimum" => |number| &mut number.minimum,
        "maximum" => |number| &mut number.maximum,
        "exclusiveMinimum" => |number| &mut number.exclusive_minimum,
        "exclusiveMaximum" => |number| &mut number.exclusive_maximum,
        "multipleOf" => |number| &mut number.multiple_of,
        _ => return Parsed::Other,
    };
    Parsed::store(field(numbers.get_or_insert_default()), value.as_number().cloned().map(Some))
}
