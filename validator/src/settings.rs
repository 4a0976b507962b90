//! The settings of a check.

use jiff::Timestamp;
use vistoria_schemas::json;
use vistoria_schemas::pointer::Pointer;

use crate::capture::Captured;
use crate::verify::Secrets;
use crate::wanted::Wanted;

/// The settings of a check.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The vendor, event or call that the user named.
    pub wanted: Wanted,
    /// The values of the payload that reports may have.
    pub shown: Shown,
    /// The vendors' secrets, to verify the signatures of deliveries that have headers.
    pub secrets: Secrets,
    /// Whether the caller has verified the signature already.
    pub skip_signature_check: bool,
    /// Whether a body of an event that the contract does not have is passed with a warning, when it is a JSON object.
    pub passes_unknown_events: bool,
    /// The time at which the age of a signature is judged, unless the capture says when the delivery was received.
    pub now: Timestamp,
    /// The time at which the age of every signature is judged, when the user named one.
    pub at: Option<Timestamp>,
    /// The levels of nesting that are read, when they are not [`json::MAX_DEPTH`].
    pub depth: Option<usize>,
}

/// Values of a payload that may be shown: they are mostly personal data.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Shown {
    /// None.
    #[default]
    Nothing,
    /// Those at these places and below; `*` is every key and every position.
    At(Vec<Pointer>),
    /// All, and the keys that the contract does not declare.
    All,
}

impl Shown {
    /// Checks whether all is shown.
    pub fn is_all(&self) -> bool {
        *self == Self::All
    }

    /// Checks whether the value at a place is shown.
    pub fn has(&self, pointer: &Pointer) -> bool {
        let is_at = |place: &Pointer| {
            let mut tokens = pointer.tokens().iter();
            place.tokens().iter().all(|token| tokens.next().is_some_and(|found| token == "*" || token == found))
        };
        match self {
            Self::Nothing => false,
            Self::At(places) => places.iter().any(is_at),
            Self::All => true,
        }
    }
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
