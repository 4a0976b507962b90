//! The evidence of a run, down to the body of each message.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::place::Place;

/// The evidence of all payloads of a run, or of several.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The version of the format.
    pub version: u32,
    /// The vendors, by their ids.
    pub vendors: BTreeMap<String, VendorEvidence>,
}

/// The evidence of a vendor's payloads.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VendorEvidence {
    /// The fingerprints of the contracts under which the payloads were read.
    pub contracts: BTreeSet<String>,
    /// The events, by their ids, and the messages of calls (`createPerson request`, `createPerson response 200`).
    pub messages: BTreeMap<String, MessageEvidence>,
}

/// The evidence of the payloads of one event, or of one message of a call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageEvidence {
    /// The number of payloads.
    pub payloads: u64,
    /// The day of the first and of the last of those whose capture says when they were received, such as `2026-11-27`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<(String, String)>,
    /// The body.
    pub body: Place,
}
