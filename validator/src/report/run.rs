//! What a run found, for the formats that are written at its end.

use std::collections::BTreeMap;

use vistoria_schemas::contract::Level;

use super::baseline::Judge;
use super::cause::Causes;
use super::summary::{Entry, Summary};
use crate::contract::Catalog;
use crate::finding::Payload;

/// The most inputs that could not be read of which a run keeps the reason.
const MAX_UNREADABLE: usize = 1000;

/// What a run found.
pub struct Run<'a> {
    /// The contracts.
    pub catalog: &'a Catalog,
    /// The level that fails the run.
    pub fail_on: Level,
    /// The counts.
    pub summary: Summary,
    /// The causes of all findings.
    pub causes: Causes,
    /// The payloads of each event and call, with its vendor.
    pub subjects: BTreeMap<String, SubjectTally>,
    /// The reasons why inputs could not be read.
    pub unreadable: Vec<String>,
    /// The names of the inputs that these are about.
    pub unreadable_sources: Vec<String>,
    /// Payloads whose event or call is unknown.
    pub unknown: usize,
    /// What is known already, when there is a baseline.
    pub baseline: Option<Judge>,
}

/// The payloads of one event or call.
#[derive(Debug, Clone, Copy, Default)]
pub struct SubjectTally {
    /// All of them.
    pub payloads: usize,
    /// Those with a finding at the level that fails the run.
    pub failed: usize,
    /// Those with any finding.
    pub with_findings: usize,
}

impl<'a> Run<'a> {
    pub(super) fn new(catalog: &'a Catalog, fail_on: Level, baseline: Option<Judge>) -> Self {
        Self {
            catalog,
            fail_on,
            summary: Summary::default(),
            causes: Causes::default(),
            subjects: BTreeMap::new(),
            unreadable: Vec::new(),
            unreadable_sources: Vec::new(),
            unknown: 0,
            baseline,
        }
    }

    /// Checks whether a payload has a finding at the level that fails the run, beside those in the baseline.
    fn is_failed_by(&self, payload: &Payload) -> bool {
        let is_listed = |finding| self.baseline.as_ref().is_some_and(|judge| judge.is_listed(payload, finding));
        payload.findings.iter().any(|(finding, _)| finding.level >= self.fail_on && !is_listed(finding))
    }

    /// Adds an entry and returns whether it is a payload that fails the run.
    pub(super) fn add(&mut self, entry: &Entry<'_>) -> bool {
        let is_failed = matches!(entry, Entry::Checked(payload) if self.is_failed_by(payload));
        self.summary.count(entry, is_failed);
        match entry {
            Entry::LeftAside { .. } => {}
            Entry::Unreadable(unreadable) => {
                if self.unreadable.len() < MAX_UNREADABLE {
                    self.unreadable.push(unreadable.to_string());
                    self.unreadable_sources.push(unreadable.source_name.clone());
                }
            }
            Entry::Checked(payload) => {
                self.causes.add(payload);
                if let Some(judge) = &mut self.baseline {
                    judge.add(payload);
                }
                let Some(label) = &payload.label else {
                    self.unknown += 1;
                    return is_failed;
                };
                let tally = self.subjects.entry(label.to_string()).or_default();
                tally.payloads += 1;
                tally.failed += usize::from(is_failed);
                tally.with_findings += usize::from(!payload.findings.is_empty());
            }
        }
        is_failed
    }
}
