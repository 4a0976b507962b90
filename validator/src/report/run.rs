//! What a run found, for the formats that are written at its end.

use std::collections::BTreeMap;

use vistoria_schemas::contract::Level;

use super::baseline::Judge;
use super::cause::Causes;
use super::lifecycle::Lifecycle;
use super::summary::{Entry, Summary};
use crate::contract::Catalog;
use crate::finding::{Finding, Payload};
use crate::process::is_interrupted;
use crate::subject::Label;

/// The most inputs that could not be read of which a run keeps the reason.
pub(super) const MAX_UNREADABLE: usize = 1000;

/// What a run found.
pub struct Run<'a> {
    /// The contracts.
    pub catalog: &'a Catalog,
    /// The level that fails the run.
    pub fail_on: Level,
    /// The counts.
    pub summary: Summary,
    /// Whether causes keep excerpts.
    pub(super) keeps_excerpts: bool,
    /// What payloads had at the fields of their events, when a report has that.
    pub(super) lifecycle: Option<Lifecycle>,
    /// Whether what of the contracts the payloads were of is reported.
    pub(super) reports_coverage: bool,
    /// The causes of all findings.
    pub causes: Causes,
    /// The payloads of each event and call, with its vendor; of those whose event or call is unknown, by none.
    pub subjects: BTreeMap<Option<String>, SubjectTally>,
    /// The first inputs that could not be read.
    pub unreadable: Vec<UnreadInput>,
    /// Payloads with a finding at the level that fails the run, all of which are in the baseline.
    pub all_known: usize,
    /// What is known already, when there is a baseline.
    pub baseline: Option<Judge>,
    /// Where the findings are changes of a contract, what its documents are and how much it breaks, in a line. What stands for a payload is
    /// a definition or a message then.
    pub(super) comparison: Option<String>,
    /// The name of the last payload's event or call.
    pub(super) name: Option<String>,
}

/// An input that could not be read.
pub struct UnreadInput {
    /// Its name.
    pub source: String,
    /// The reason, with the name.
    pub reason: String,
}

/// The payloads of one event or call.
#[derive(Debug, Clone, Copy, Default, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
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
            keeps_excerpts: false,
            lifecycle: None,
            reports_coverage: false,
            causes: Causes::default(),
            subjects: BTreeMap::new(),
            unreadable: Vec::new(),
            all_known: 0,
            baseline,
            comparison: None,
            name: None,
        }
    }

    /// Checks whether the findings fail the run: one that is new, or a known cause that is worse than before.
    pub fn fails(&self) -> bool {
        self.summary.with_findings > 0 || self.worse() > 0
    }

    /// Checks whether the run says less than it was asked for: an input could not be read, there was no payload, or the run was
    /// interrupted.
    pub fn is_partial(&self) -> bool {
        let is_nothing = self.summary.payloads == 0 && self.comparison.is_none();
        self.summary.unreadable > 0 || is_nothing || is_interrupted()
    }

    /// Returns the number of known causes that are worse than before, at the level that fails the run.
    pub(super) fn worse(&self) -> usize {
        let worse = self.baseline.iter().flat_map(Judge::worse);
        worse.filter(|(_, _, level)| *level >= self.fail_on).count()
    }

    /// Returns the findings of a payload at the level that fails the run.
    fn grave<'p>(&self, payload: &'p Payload) -> impl Iterator<Item = &'p Finding> + use<'p> {
        let fail_on = self.fail_on;
        payload.findings.iter().map(|(finding, _)| finding).filter(move |finding| finding.level >= fail_on)
    }

    /// Checks whether a payload has a finding at the level that fails the run, beside those in the baseline.
    fn is_failed_by(&self, payload: &Payload) -> bool {
        let is_listed = |finding| self.baseline.as_ref().is_some_and(|judge| judge.is_listed(payload, finding));
        self.grave(payload).any(|finding| !is_listed(finding))
    }

    /// Counts payloads of an event or a call.
    fn count(&mut self, label: Option<&Label>, added: SubjectTally) {
        let name = self.name.get_or_insert_default();
        name.clear();
        match label {
            Some(label) => label.push_to(name),
            None => self.name = None,
        }
        let count = |tally: &mut SubjectTally| {
            tally.payloads += added.payloads;
            tally.failed += added.failed;
            tally.with_findings += added.with_findings;
        };
        match self.subjects.get_mut(&self.name) {
            Some(tally) => count(tally),
            None => count(self.subjects.entry(self.name.clone()).or_default()),
        }
    }

    /// Adds an entry and returns whether it is a payload that fails the run.
    pub(super) fn add(&mut self, entry: &Entry<'_>) -> bool {
        let is_failed = matches!(entry, Entry::Checked(payload, ..) if self.is_failed_by(payload));
        self.summary.count(entry, is_failed);
        match entry {
            Entry::LeftAside { .. } => {}
            Entry::Clean { label, count } => {
                if let Some(judge) = &mut self.baseline {
                    judge.add_clean(label, *count);
                }
                self.count(Some(label), SubjectTally { payloads: *count, ..SubjectTally::default() });
            }
            Entry::Unreadable(unreadable) => {
                if self.unreadable.len() < MAX_UNREADABLE {
                    let source = unreadable.source_name.clone();
                    self.unreadable.push(UnreadInput { source, reason: unreadable.to_string() });
                }
            }
            Entry::Checked(payload, excerpt_of, body) => {
                if let (Some(lifecycle), Some(label), Some(body)) = (&mut self.lifecycle, &payload.label, body) {
                    lifecycle.add(self.catalog, label, body);
                }
                self.causes.add(payload, Some(*excerpt_of).filter(|_| self.keeps_excerpts));
                if let Some(judge) = &mut self.baseline {
                    judge.add(payload);
                }
                self.all_known += usize::from(!is_failed && self.grave(payload).next().is_some());
                let has_findings = !payload.findings.is_empty();
                let added = SubjectTally {
                    payloads: 1,
                    failed: usize::from(is_failed),
                    with_findings: usize::from(has_findings),
                };
                self.count(payload.label.as_ref(), added);
            }
        }
        is_failed
    }
}
