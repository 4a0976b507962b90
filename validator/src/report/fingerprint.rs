//! Fingerprints: what a cause is in every run, whatever the files, entries, lines and words are.

use sha2::{Digest as _, Sha256};

use vistoria_schemas::contract::ParameterPlace;

use crate::finding::Finding;
use crate::subject::Label;

/// What a fingerprint is made of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Identity {
    /// The vendor and the event or the call, with the message of the call; without the status. Empty when it is not known.
    pub event: String,
    /// The code.
    pub code: String,
    /// The place: a pointer with `*` for positions in arrays and for undeclared keys. In front of the name of a parameter stands
    /// where it is: `query /limit`.
    pub place: String,
}

impl Identity {
    /// Returns the identity of a finding about a payload of this event or call.
    pub fn of(label: Option<&Label>, finding: &Finding) -> Self {
        let place = match &finding.parameter {
            Some(parameter) => format!("{} {}", word(parameter.place), finding.place),
            None => finding.place.to_string(),
        };
        Self { event: event(label), code: finding.code.to_string(), place }
    }

    /// Returns the fingerprint: sixteen hexadecimal digits. Nothing that changes from run to run is in it: captures are other files
    /// every day, and words change.
    pub fn fingerprint(&self) -> String {
        let mut hash = Sha256::new();
        for part in [&self.event, &self.code, &self.place] {
            hash.update(part);
            hash.update([0]);
        }
        hex::encode(&hash.finalize()[..8])
    }
}

fn word(place: ParameterPlace) -> &'static str {
    match place {
        ParameterPlace::Path => "path",
        ParameterPlace::Query => "query",
        ParameterPlace::Header => "header",
        ParameterPlace::Cookie => "cookie",
    }
}

/// Returns the vendor and the event or the call, as fingerprints have it.
pub fn event(label: Option<&Label>) -> String {
    label.map(|label| label.without_status().to_string()).unwrap_or_default()
}
