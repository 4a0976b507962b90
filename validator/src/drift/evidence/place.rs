//! The evidence of one place.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::key::UndeclaredKey;
use crate::drift::found::Found;

/// What payloads had at one place, and below it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Place {
    /// Payloads with a value at this place.
    #[serde(skip_serializing_if = "is_zero")]
    pub payloads: u64,
    /// Payloads by what the value was. One that had several here, in a list, counts for each kind of them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub found: BTreeMap<Found, u64>,
    /// Payloads by the word that they had, of the words that the contract lists; as JSON.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, u64>,
    /// Words that the contract does not list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unknown_words: Option<Words>,
    /// Payloads by the format that the contract names and a string of theirs had.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub formats: BTreeMap<String, u64>,
    /// Payloads by the keyword that a value did not satisfy: the location of the keyword in the contract.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub refused: BTreeMap<String, u64>,
    /// The presence of the keys that the contract declares.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub keys: BTreeMap<String, Keys>,
    /// Keys that the contract does not declare, by their hashes.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub undeclared: BTreeMap<String, UndeclaredKey>,
    /// The values of declared keys.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub properties: BTreeMap<String, Place>,
    /// The items of arrays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Box<Place>>,
    /// The values of a map.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Box<Place>>,
    /// The value again, by the alternative of a union that it was taken to be meant as.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub alternatives: BTreeMap<String, Place>,
}

/// Payloads by the presence of a key. One that had several objects here may count for both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Keys {
    /// Payloads with an object that has it.
    pub present: u64,
    /// Payloads with an object that lacks it.
    pub absent: u64,
}

/// Words that the contract does not list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Words {
    /// Payloads with one.
    pub payloads: u64,
    /// Hashes of the words, which tell how many there are: the smallest 64. None where the place is marked as personal data.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub hashes: BTreeSet<String>,
}

impl Place {
    /// Returns the payloads in which the value was this.
    pub fn count(&self, found: Found) -> u64 {
        self.found.get(&found).copied().unwrap_or_default()
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_zero(count: &u64) -> bool {
    *count == 0
}
