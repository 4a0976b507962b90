//! What a run found, for the formats that are written at its end.

use std::collections::BTreeMap;

use vistoria_schemas::contract::Level;

use super::cause::Causes;
use super::summary::{Entry, Summary};
use crate::contract::Catalog;

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
    pub(super) fn new(catalog: &'a Catalog, fail_on: Level) -> Self {
        Self {
            catalog,
            fail_on,
            summary: Summary::default(),
            causes: Causes::default(),
            subjects: BTreeMap::new(),
            unreadable: Vec::new(),
            unreadable_sources: Vec::new(),
            unknown: 0,
        }
    }

    /// Adds an entry.
    pub(super) fn add(&mut self, entry: &Entry<'_>) {
        self.summary.count(entry, self.fail_on);
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
                let Some(label) = &payload.label else {
                    self.unknown += 1;
                    return;
                };
                let tally = self.subjects.entry(label.to_string()).or_default();
                tally.payloads += 1;
                tally.failed += usize::from(payload.worst() >= Some(self.fail_on));
                tally.with_findings += usize::from(!payload.findings.is_empty());
            }
        }
    }
}
