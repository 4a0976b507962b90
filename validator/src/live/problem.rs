//! What is answered when something is not as it should be: RFC 9457's problem details, codes and places, no values.

use serde::Serialize;
use vistoria_schemas::contract::Level;

use crate::reported::JsonFinding;

/// The media type of [`Problem`].
pub(super) const MEDIA_TYPE: &str = "application/problem+json";

/// A problem, as RFC 9457 has it, with ours beside.
#[derive(Debug, Clone, Serialize)]
pub struct Problem {
    /// In a few words.
    pub title: String,
    /// The status of the answer.
    pub status: u16,
    /// In a sentence.
    pub detail: String,
    /// The delivery's id, when it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery: Option<String>,
    /// What is wrong with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Fault>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, Serialize)]
pub struct Fault {
    /// The rule, or what else is stable about it.
    pub code: String,
    /// Where in the body.
    pub pointer: String,
    /// In a sentence.
    pub message: String,
}

impl Problem {
    pub(super) fn new(status: u16, title: &str, detail: impl Into<String>) -> Self {
        Self { title: title.to_owned(), status, detail: detail.into(), delivery: None, findings: Vec::new() }
    }

    /// That a delivery breaks its contract.
    pub(super) fn invalid(status: u16, id: &str, findings: &[JsonFinding]) -> Self {
        let errors = findings.iter().filter(|finding| finding.level == Level::Error);
        let faults: Vec<Fault> = errors
            .map(|finding| Fault {
                code: finding.code.clone(),
                pointer: finding.pointer.clone(),
                message: finding.message.clone(),
            })
            .collect();
        let detail = format!("{} errors; `vistoria explain CODE` says more of each", faults.len());
        Self {
            delivery: Some(id.to_owned()),
            findings: faults,
            ..Self::new(status, "The delivery breaks its contract", detail)
        }
    }
}
