//! Keywords of the contract format: `x-rule`, `x-advice`, `x-pii`, `x-since` and the assertions of ours.

use serde::Deserialize as _;
use serde_json::Value;

use super::subschemas::Parsed;
use crate::assertions;
use crate::contract::READ_ONLY;
use crate::release::Release;

/// Keywords of the contract format.
#[derive(Debug, Default)]
pub struct Extensions {
    /// The code of the rule that errors of this schema belong to.
    pub rule: Option<String>,
    /// The codes of the advice that applies to the same value.
    pub advice: Vec<String>,
    /// The category of personal data that the value is.
    pub personal_data: Option<String>,
    /// Whether the value is a property that a request should not have.
    pub is_read_only: bool,
    /// The release that first sent the property whose schema this is.
    pub since: Option<Release>,
    /// The assertions of ours, each with its value.
    pub assertions: Vec<(String, Value)>,
}

pub(super) fn parse(extensions: &mut Extensions, keyword: &str, value: &Value) -> Parsed {
    let text = || value.as_str().map(|text| Some(text.to_owned()));
    match keyword {
        "x-rule" => Parsed::store(&mut extensions.rule, text()),
        "x-advice" => {
            let codes =
                value.as_array().map(|codes| codes.iter().filter_map(Value::as_str).map(str::to_owned).collect());
            Parsed::store(&mut extensions.advice, codes)
        }
        READ_ONLY => Parsed::store(&mut extensions.is_read_only, value.as_bool()),
        // In a document that is not a contract, another tool's.
        "x-since" => Parsed::store(&mut extensions.since, Some(Release::deserialize(value).ok())),
        "x-pii" => Parsed::store(&mut extensions.personal_data, text()),
        keyword if assertions::is_assertion(keyword) => {
            extensions.assertions.push((keyword.to_owned(), value.clone()));
            Parsed::Read
        }
        _ => Parsed::Other,
    }
}
