//! The two forms of a contract that was read: the definitions as written, and the compiled bundle.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::event::Event;
use super::info::{CitedDocument, EventPath};
use super::operation::Operation;
use super::rules::Rule;
use super::sequence::Sequence;
use super::signature::SignatureScheme;
use crate::document::Document;
use crate::release::Release;

/// A contract without errors.
#[derive(Debug, Clone)]
pub struct Contract {
    /// The definitions as written, for docs and types.
    pub document: Document,
    /// Everything the validator needs.
    pub bundle: Bundle,
}

/// A compiled contract: self-contained, normalised, without annotations. Embedded in the validator.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// The vendor's id, such as `clinicarx`.
    pub vendor: String,
    /// The contract's title.
    pub title: String,
    /// A fingerprint of the texts of the documents, which any change of them changes, comments included.
    pub fingerprint: String,
    /// The documents that its rules cite.
    pub documents: Vec<CitedDocument>,
    /// The oldest release of the vendor's software that it describes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor: Option<Release>,
    /// What a setting at the vendor appends to the URL of a delivery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_path: Option<EventPath>,
    /// The size up to which a receiver should take deliveries, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body_limit: Option<u64>,
    /// Every rule and advice, in source order.
    pub rules: Vec<Rule>,
    /// Every event, in source order.
    pub events: Vec<Event>,
    /// Every call to the vendor, in source order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<Operation>,
    /// The signature schemes of deliveries: one that verifies is enough. Empty when the vendor does not sign.
    pub signatures: Vec<SignatureScheme>,
    /// What holds for the deliveries about one object, in source order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sequences: Vec<Sequence>,
    /// The schema: `{"$schema", "$defs"}`. A schema with a rule has its code in `x-rule`; a schema with advice has their codes
    /// in `x-advice`.
    pub schema: Value,
    /// The schema of each advice by its code.
    pub advice: serde_json::Map<String, Value>,
}

impl Bundle {
    /// Returns the rule of this code.
    pub fn rule(&self, code: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.code == code)
    }

    /// Returns the event of this id.
    pub fn event(&self, id: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.id == id)
    }

    /// Returns the operation of this id.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// Returns the cited document of this id.
    pub fn document(&self, id: &str) -> Option<&CitedDocument> {
        self.documents.iter().find(|document| document.id == id)
    }
}
