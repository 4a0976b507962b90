//! Advice that a run reports once: that nearly every payload of a vendor has the same finding is news at the first one only.

use std::collections::BTreeSet;

use crate::finding::{FindingCode, Payload};

/// The codes of such advice that a run has reported.
#[derive(Default)]
pub struct ReportedOnce {
    codes: BTreeSet<String>,
}

impl ReportedOnce {
    /// Removes the findings that an earlier payload, or an earlier place of this one, has had.
    pub fn retain_news(&mut self, payload: &mut Payload) {
        payload.findings.retain(|(finding, _)| match &finding.code {
            FindingCode::Rule(code) if finding.rule.as_ref().is_some_and(|rule| rule.once) => {
                self.codes.insert(code.clone())
            }
            _ => true,
        });
    }
}
