//! Keywords of arrays.

use serde_json::Value;

use super::id::SchemaId;
use super::subschemas::{Parsed, Subschemas, count};

/// Keywords that constrain arrays.
#[derive(Debug, Default)]
pub struct ArrayKeywords {
    /// `prefixItems`.
    pub prefix: Vec<SchemaId>,
    /// `items`: the schema of the items after the prefix.
    pub items: Option<SchemaId>,
    /// `minItems`.
    pub min_items: Option<u64>,
    /// `maxItems`.
    pub max_items: Option<u64>,
    /// `uniqueItems`.
    pub unique: bool,
    /// `contains`.
    pub contains: Option<SchemaId>,
    /// `minContains`.
    pub min_contains: Option<u64>,
    /// `maxContains`.
    pub max_contains: Option<u64>,
    /// `unevaluatedItems`, which is also listed as unread.
    pub unevaluated: Option<SchemaId>,
}

impl ArrayKeywords {
    /// Returns the schema of the item at an index.
    pub fn item(&self, index: usize) -> Option<SchemaId> {
        self.prefix.get(index).copied().or(self.items)
    }

    pub(super) fn subschemas(&self) -> impl Iterator<Item = SchemaId> {
        self.prefix.iter().copied().chain(self.items)
    }

    pub(super) fn child(&self, keyword: &str, token: Option<&str>) -> Option<(SchemaId, usize)> {
        match keyword {
            "prefixItems" => Some((*self.prefix.get(token?.parse::<usize>().ok()?)?, 2)),
            "items" => Some((self.items?, 1)),
            "contains" => Some((self.contains?, 1)),
            _ => None,
        }
    }
}

const KEYWORDS: [&str; 9] = [
    "prefixItems",
    "items",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
];

pub(super) fn parse<'v>(
    arrays: &mut Option<Box<ArrayKeywords>>,
    keyword: &str,
    value: &'v Value,
    subschemas: &mut Subschemas<'v>,
) -> Parsed {
    if !KEYWORDS.contains(&keyword) {
        return Parsed::Other;
    }
    let array = arrays.get_or_insert_default();
    match keyword {
        "prefixItems" => Parsed::store(&mut array.prefix, subschemas.list(keyword, value)),
        "items" => Parsed::store(&mut array.items, Some(Some(subschemas.one(keyword, value)))),
        "minItems" => Parsed::store(&mut array.min_items, count(value).map(Some)),
        "maxItems" => Parsed::store(&mut array.max_items, count(value).map(Some)),
        "uniqueItems" => Parsed::store(&mut array.unique, value.as_bool()),
        "contains" => Parsed::store(&mut array.contains, Some(Some(subschemas.one(keyword, value)))),
        "unevaluatedItems" => Parsed::store(&mut array.unevaluated, Some(Some(subschemas.one(keyword, value)))),
        "minContains" => Parsed::store(&mut array.min_contains, count(value).map(Some)),
        _ => Parsed::store(&mut array.max_contains, count(value).map(Some)),
    }
}
