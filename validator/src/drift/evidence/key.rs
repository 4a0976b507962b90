//! Keys that the contract does not declare. Any of them may be data, as the keys of a map are.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::drift::found::Found;

/// A key that the contract does not declare.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UndeclaredKey {
    /// Its name, when it is known to be no data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Payloads that have it.
    pub payloads: u64,
    /// Payloads by what its value was.
    pub found: BTreeMap<Found, u64>,
}

/// The length of the longest name.
const MAX_NAME: usize = 64;

/// The number of digits of a name; numbers of people and things have more.
const MAX_DIGITS: usize = 3;

/// Checks whether a key is written as programs name things: not an address, a number, a date or a sentence.
pub fn is_name(key: &str) -> bool {
    let starts = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'$');
    let goes_on = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$');
    key.len() <= MAX_NAME
        && key.bytes().next().is_some_and(starts)
        && key.bytes().all(goes_on)
        && key.bytes().filter(u8::is_ascii_digit).count() <= MAX_DIGITS
}
