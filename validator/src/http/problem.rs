//! Problem details (RFC 9457), the body of error responses. They hold codes and pointers, never values of a delivery.

use serde::Serialize;
use vistoria_schemas::contract::Level;

use crate::reported::JsonFinding;

/// The media type of [`Problem`].
pub(super) const MEDIA_TYPE: &str = "application/problem+json";

/// Problem details with our own members.
#[derive(Debug, Clone, Serialize)]
pub struct Problem {
    /// Stable word for the reason, for metrics and the log.
    #[serde(skip)]
    pub reason: &'static str,
    /// Kind of the problem, in a few words.
    pub title: String,
    /// Status of the response.
    pub status: u16,
    /// Explanation in a sentence.
    pub detail: String,
    /// Id of the delivery, when it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery: Option<String>,
    /// Errors of the delivery.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<ProblemFinding>,
}

/// One error of a delivery.
#[derive(Debug, Clone, Serialize)]
pub struct ProblemFinding {
    /// Stable code of the finding.
    pub code: String,
    /// JSON Pointer into the body.
    pub pointer: String,
    /// Explanation in a sentence.
    pub message: String,
}

impl Problem {
    /// Creates a problem without findings.
    pub(crate) fn new(status: u16, reason: &'static str, title: &str, detail: impl Into<String>) -> Self {
        Self { reason, title: title.to_owned(), status, detail: detail.into(), delivery: None, findings: Vec::new() }
    }

    /// Creates the problem of a message that violates its contract.
    pub(crate) fn invalid(status: u16, title: &str, findings: &[JsonFinding]) -> Self {
        let invalid = findings.iter().filter(|finding| finding.level == Level::Error);
        let errors: Vec<ProblemFinding> = invalid
            .map(|finding| ProblemFinding {
                code: finding.code.clone(),
                pointer: finding.pointer.clone(),
                message: finding.message.clone(),
            })
            .collect();
        let detail = format!("{} errors; `vistoria explain CODE` explains a code", errors.len());
        Self { findings: errors, ..Self::new(status, "invalid", title, detail) }
    }
}
