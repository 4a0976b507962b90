//! The settings of a check.

use jiff::Timestamp;
use vistoria_schemas::json;

use crate::capture::Captured;
use crate::verify::Secrets;
use crate::wanted::Wanted;

/// The settings of a check.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The vendor, event or call that the user named.
    pub wanted: Wanted,
    /// Whether findings may contain values of the payload, and keys that the contract does not declare.
    pub show_values: bool,
    /// The vendors' secrets, to verify the signatures of deliveries that have headers.
    pub secrets: Secrets,
    /// Whether the caller has verified the signature already.
    pub skip_signature_check: bool,
    /// The time at which the age of a signature is judged, unless the capture says when the delivery was received.
    pub now: Timestamp,
    /// The time at which the age of every signature is judged, when the user named one.
    pub at: Option<Timestamp>,
    /// The levels of nesting that are read, when they are not [`json::MAX_DEPTH`].
    pub depth: Option<usize>,
}

impl Settings {
    /// Returns the levels of nesting that are read.
    pub fn depth(&self) -> usize {
        self.depth.unwrap_or(json::MAX_DEPTH)
    }

    /// Returns the time at which the age of a message's signature is judged.
    pub fn time_of(&self, captured: &Captured) -> Timestamp {
        self.at.or(captured.received_at).unwrap_or(self.now)
    }
}
