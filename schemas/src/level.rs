//! How bad something is: a mistake in a document, or a finding about a payload.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The severity of a diagnostic or of a finding; later ones are worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Worth knowing.
    Note,
    /// Should be corrected; nothing breaks yet.
    Warning,
    /// A violation: of the contract by a payload, or of the rules for documents by a document.
    Error,
}

impl Level {
    /// The levels, in the order in which they are reported.
    pub const WORST_FIRST: [Self; 3] = [Self::Error, Self::Warning, Self::Note];
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}
