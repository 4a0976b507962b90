//! Reads a JSON report again, for its causes. Memory grows with causes, not with payloads.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::Read;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use vistoria_schemas::contract::Level;

use super::baseline::rounded_share;
use super::fingerprint::{Identity, event};
use crate::code::UNREADABLE;
use crate::reported::JsonFinding;
use crate::subject::{IdentifiedBy, Label, Side};

/// The version of the format that is read.
const VERSION: u8 = 1;

/// The causes of a report.
#[derive(Debug, Default)]
pub struct OldReport {
    /// The causes, by fingerprint.
    pub causes: BTreeMap<String, OldCause>,
    /// The payloads of each event or call.
    events: BTreeMap<String, usize>,
    /// Whether a finding has no fingerprint.
    lacks_fingerprints: bool,
}

/// A cause in a report.
#[derive(Debug)]
pub struct OldCause {
    /// The event, the code and the place.
    pub identity: Identity,
    /// The worst level.
    pub level: Level,
    /// How many payloads have it.
    pub payloads: usize,
}

/// Reason why a report cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum OldReportError {
    /// It is not a JSON report.
    #[error("not a report of `vistoria check --format json`: {0}")]
    Json(#[from] serde_json::Error),
    /// It is of another version.
    #[error("a report of version {0}; only version 1 can be read")]
    Version(u8),
    /// It was written before there were fingerprints.
    #[error("its findings have no fingerprints; check the payloads again")]
    NoFingerprints,
}

#[derive(Deserialize)]
struct Document {
    version: u8,
    payloads: OldReport,
}

/// What is read of a payload.
#[derive(Deserialize)]
struct OldPayload {
    vendor: Option<String>,
    event: Option<String>,
    operation: Option<String>,
    side: Option<Side>,
    findings: Vec<JsonFinding>,
}

impl OldReport {
    /// Reads a report.
    ///
    /// # Errors
    ///
    /// When it is not one that has fingerprints.
    pub fn read(from: impl Read) -> Result<Self, OldReportError> {
        let Document { version, payloads } = serde_json::from_reader(from)?;
        match version {
            VERSION if payloads.lacks_fingerprints => Err(OldReportError::NoFingerprints),
            VERSION => Ok(payloads),
            other => Err(OldReportError::Version(other)),
        }
    }

    /// Returns the number of payloads of an event or call.
    pub fn payloads(&self, event: &str) -> usize {
        self.events.get(event).copied().unwrap_or_default()
    }

    /// Returns the share of the payloads of its event that have a cause.
    pub fn rate(&self, cause: &OldCause) -> f64 {
        rounded_share(cause.payloads, self.payloads(&cause.identity.event))
    }

    fn add(&mut self, payload: OldPayload) {
        let OldPayload { vendor, event: id, operation, side, findings } = payload;
        if findings.iter().any(|finding| finding.code == UNREADABLE.id) {
            return;
        }
        let by = IdentifiedBy::Option;
        let label = vendor.map(|vendor| Label { vendor, event: id, operation, side, status: None, by });
        let event = event(label.as_ref());
        *self.events.entry(event.clone()).or_default() += 1;
        let mut seen = BTreeSet::new();
        for finding in findings {
            let (Some(fingerprint), Some(place)) = (finding.fingerprint, finding.place) else {
                self.lacks_fingerprints = true;
                continue;
            };
            let is_first = seen.insert(fingerprint.clone());
            let identity = Identity { event: event.clone(), code: finding.code, place };
            let new = || OldCause { identity, level: finding.level, payloads: 0 };
            let cause = self.causes.entry(fingerprint).or_insert_with(new);
            cause.level = cause.level.max(finding.level);
            cause.payloads += usize::from(is_first);
        }
    }
}

impl<'de> Deserialize<'de> for OldReport {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Payloads;

        impl<'de> Visitor<'de> for Payloads {
            type Value = OldReport;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of payloads")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<OldReport, A::Error> {
                let mut report = OldReport::default();
                while let Some(payload) = list.next_element()? {
                    report.add(payload);
                }
                Ok(report)
            }
        }

        deserializer.deserialize_seq(Payloads)
    }
}
