//! A claim: one way in which the evidence of one place differs from the contract.

use std::collections::BTreeMap;

use vistoria_schemas::graph::SchemaId;
use vistoria_schemas::pointer::Pointer;

use super::found::Found;
use super::site::Refusal;

/// The number of payloads from which on it means something that none of them had what the contract allows: by the rule of three it is
/// then, at 95 % confidence, in less than 3 of 30.
pub const MIN_SILENT: u64 = 30;

/// One way in which the evidence of one place differs from the contract.
#[derive(Debug, Clone)]
pub struct Claim {
    /// The vendor's id.
    pub vendor: String,
    /// The event, or the message of a call, with the alternative of its body when that is a union.
    pub event: String,
    /// The place, with `*` for the items of lists and the values of maps.
    pub place: Pointer,
    /// What differs.
    pub difference: Difference,
    /// Payloads with it.
    pub seen: u64,
    /// Payloads that could have it.
    pub of: u64,
    /// The day of the first and of the last payload of the event, when known.
    pub days: Option<(String, String)>,
    /// The schemas that say otherwise.
    pub(super) refusals: Vec<Cause>,
}

/// A schema that says otherwise, and the schema that the property or the item has itself, from which that one may be referred to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cause {
    pub(super) schema: SchemaId,
    pub(super) own: SchemaId,
    pub(super) refusal: Option<Refusal>,
}

/// What differs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// A value is of a type that the contract does not allow.
    Type(Found),
    /// A required key is absent.
    Missing(String),
    /// An object has a key that it must not have.
    Unexpected(NewKey),
    /// A value is a word that another schema of the place lists, but not all do.
    OtherWord(String),
    /// Values are words that no schema of the place lists.
    UnknownWords {
        /// How many different ones; unknown where they are personal data.
        distinct: Option<usize>,
        /// Whether the words tell alternatives of a union apart: then one is missing.
        tells_alternatives: bool,
    },
    /// A value does not satisfy a keyword.
    Keyword(String),
    /// An object has a key that the contract does not declare, and does not forbid.
    NewKey(NewKey),
    /// The contract allows a type that no payload has.
    NeverType(Found),
    /// An optional key is always present.
    AlwaysPresent(String),
    /// An optional key is never present.
    NeverPresent(String),
    /// The contract lists words that no payload has.
    NeverWords(Vec<String>),
}

/// A key that the contract does not declare.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NewKey {
    /// The hash of the key.
    pub hash: String,
    /// Its name, when it is known to be no data.
    pub name: Option<String>,
    /// Payloads by what its value was.
    pub found: BTreeMap<Found, u64>,
}

impl Difference {
    /// Checks whether payloads contradict the contract.
    pub fn is_contradiction(&self) -> bool {
        matches!(
            self,
            Self::Type(_)
                | Self::Missing(_)
                | Self::Unexpected(_)
                | Self::OtherWord(_)
                | Self::UnknownWords { .. }
                | Self::Keyword(_)
        )
    }
}
