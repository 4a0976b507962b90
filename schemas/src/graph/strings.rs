//! Keywords of strings.

use serde_json::Value;

use super::subschemas::{Parsed, count};

/// Keywords that constrain strings.
#[derive(Debug, Default)]
pub struct StringKeywords {
    /// `minLength`, in characters.
    pub min_length: Option<u64>,
    /// `maxLength`, in characters.
    pub max_length: Option<u64>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `format`.
    pub format: Option<String>,
}

pub(super) fn parse(strings: &mut Option<Box<StringKeywords>>, keyword: &str, value: &Value) -> Parsed {
    if !matches!(keyword, "minLength" | "maxLength" | "pattern" | "format") {
        return Parsed::Other;
    }
    let string = strings.get_or_insert_default();
    let text = || value.as_str().map(|text| Some(text.to_owned()));
    match keyword {
        "minLength" => Parsed::store(&mut string.min_length, count(value).map(Some)),
        "maxLength" => Parsed::store(&mut string.max_length, count(value).map(Some)),
        "pattern" => Parsed::store(&mut string.pattern, text()),
        _ => Parsed::store(&mut string.format, text()),
    }
}
