//! One change of a contract as data.

use std::collections::{BTreeMap, BTreeSet};

use crate::containment::Part;
use crate::contract::Level;
use crate::graph::SchemaId;
use crate::pointer::Pointer;
use serde_json::Value;

use super::codes as code;
use super::direction::Direction;
use crate::code::Code;

/// What a change breaks; later ones are worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Breaks {
    /// Anything else that the contract says of a message.
    Warnings,
    /// The generated Rust changes incompatibly.
    Types,
    /// A conforming receiver may refuse a message, or crash on it.
    Wire,
}

impl Breaks {
    /// Returns the level of a change as a finding.
    pub fn level(self) -> Level {
        match self {
            Self::Wire => Level::Error,
            Self::Types => Level::Warning,
            Self::Warnings => Level::Note,
        }
    }
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The receiver's schema demands something that the sender's does not.
    Body {
        /// Who produces the value.
        direction: Direction,
        /// What the receiver demands.
        part: Part,
        /// In a few words.
        demanded: String,
    },
    /// A key that the receiver does not allow.
    NewKey(Direction),
    /// A key that the receiver describes and the sender does not, so that any value may come, and mostly none does: what the receiver
    /// demands of it.
    Undescribed(Direction, String),
    /// An alternative of a union that the receiver does not have: its name.
    NewAlternative(Direction, String),
    /// It was not decided whether the receiver accepts what is sent, because of a keyword.
    Undecided(Direction, String),
    /// An event, an operation, a parameter, a header, a status or a media type, in words.
    Envelope(String),
    /// The type of a field in generated code, before and after.
    Type(String, String),
    /// A rule or an advice, in words.
    Rule(String),
}

/// One change, at all the places that it reaches.
#[derive(Debug, Clone)]
pub struct Change {
    /// The stable code.
    pub code: &'static Code,
    /// What it breaks.
    pub breaks: Breaks,
    /// The definition that it is in; none for what is no schema.
    pub definition: Option<String>,
    /// The place in a value of the definition, with `*` for items and for keys that are not named.
    pub place: Pointer,
    /// What changed.
    pub what: What,
    /// A value at the place that the sender's schema accepts and the receiver's refuses.
    pub witness: Option<Value>,
    /// The messages that it reaches.
    pub messages: BTreeSet<String>,
    /// How many captures it concerns, when they were counted.
    pub captures: Option<usize>,
    /// The receiver's schema whose demand is not met.
    pub receiving: Option<SchemaId>,
    /// The schema in the new document.
    pub described: Option<SchemaId>,
}

impl Change {
    /// Checks whether it is certain that something breaks.
    pub fn is_break(&self) -> bool {
        !matches!(self.what, What::Undecided(..)) && self.code != &code::DIFF_COMPATIBLE
    }
}

/// What tells changes apart.
pub(super) type Key = (Option<String>, Pointer, What);

/// The changes of two documents.
#[derive(Debug, Default)]
pub struct Changes {
    all: BTreeMap<Key, Change>,
}

impl Changes {
    /// Adds a change, or its messages to a known one; returns what tells it apart.
    pub(super) fn add(&mut self, change: Change) -> Key {
        let key = (change.definition.clone(), change.place.clone(), change.what.clone());
        let known = self.all.entry(key.clone()).or_insert_with(|| change.clone());
        known.messages.extend(change.messages);
        key
    }

    /// Adds a message to a known change.
    pub(super) fn reach(&mut self, key: &Key, message: &str) {
        if let Some(change) = self.all.get_mut(key) {
            change.messages.insert(message.to_owned());
        }
    }

    /// Gives a known change its schema in the new document.
    pub(super) fn describe(&mut self, key: &Key, described: Option<SchemaId>) {
        if let (Some(change), Some(_)) = (self.all.get_mut(key), described) {
            change.described = described;
        }
    }

    /// Checks whether a known change reaches a message.
    pub(super) fn reaches_any(&self, key: &Key) -> bool {
        self.all.get(key).is_some_and(|change| !change.messages.is_empty())
    }

    /// Adds a change of what is no schema.
    pub(super) fn add_envelope(&mut self, code: &'static Code, breaks: Breaks, message: &str, says: String) {
        self.add(Change {
            code,
            breaks,
            definition: None,
            place: Pointer::root(),
            what: What::Envelope(says),
            witness: None,
            messages: BTreeSet::from([message.to_owned()]),
            captures: None,
            receiving: None,
            described: None,
        });
    }

    /// Returns the messages that changes reach.
    pub(super) fn messages(&self) -> impl Iterator<Item = &str> {
        self.all.values().flat_map(|change| &change.messages).map(String::as_str)
    }

    /// Checks whether a place of a definition has a change of its schema.
    pub(super) fn breaks_at(&self, definition: &str, place: &Pointer) -> bool {
        self.all.values().any(|change| {
            change.receiving.is_some() && change.definition.as_deref() == Some(definition) && change.place == *place
        })
    }

    /// Returns the changes, the worst first, of equal ones those that reach the most messages.
    pub(super) fn sorted(self) -> Vec<Change> {
        let mut sorted: Vec<Change> = self.all.into_values().collect();
        sorted.sort_by_key(|change| std::cmp::Reverse((change.is_break(), change.breaks, change.messages.len())));
        sorted
    }
}
