//! The entries of a report, and their counts.

use vistoria_schemas::contract::Level;

use crate::capture::Unreadable;
use crate::excerpt::ExcerptOf;
use crate::finding::Payload;
use crate::subject::Label;

/// The counts of a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Summary {
    /// All payloads, those that could not be read included.
    pub payloads: usize,
    /// Payloads without any finding.
    pub clean: usize,
    /// Payloads with findings, none of which fails the run: it is below the level that does, or in the baseline.
    pub passed: usize,
    /// Payloads with a finding at that level or above, which is not in the baseline.
    pub with_findings: usize,
    /// Payloads that could not be read.
    pub unreadable: usize,
    /// Payloads whose bodies the fast path accepted.
    pub fast_path: usize,
    /// Findings of level error, over all payloads.
    pub errors: usize,
    /// Findings of level warning.
    pub warnings: usize,
    /// Findings of level note.
    pub notes: usize,
    /// Exchanges of archives that were not checked, because their hosts and paths are of no contract or a browser only asked for
    /// permission.
    pub left_aside: usize,
}

/// One entry of a report.
pub enum Entry<'a> {
    /// A payload that was checked, with what makes excerpts of its body; and the body, when a report is made of it.
    Checked(&'a Payload, &'a ExcerptOf<'a>, Option<&'a [u8]>),
    /// Payloads of an event or call about which there is nothing to report, where that is all that a report says about them. There was
    /// another payload before.
    Clean {
        /// The event or the call.
        label: &'a Label,
        /// How many there are.
        count: usize,
    },
    /// A message of an archive that was not checked.
    LeftAside {
        /// Whether it is the request of its exchange.
        is_request: bool,
    },
    /// An input that could not be read.
    Unreadable(&'a Unreadable),
}

impl Summary {
    /// Counts an entry, which may have a finding that fails the run.
    pub(super) fn count(&mut self, entry: &Entry<'_>, is_failed: bool) {
        match entry {
            Entry::LeftAside { is_request } => self.left_aside += usize::from(*is_request),
            Entry::Unreadable(_) => {
                self.payloads += 1;
                self.unreadable += 1;
            }
            Entry::Clean { count, .. } => {
                self.payloads += count;
                self.clean += count;
                self.fast_path += count;
            }
            Entry::Checked(payload, ..) => {
                self.payloads += 1;
                self.fast_path += usize::from(payload.took_fast_path);
                match payload.findings.len() {
                    0 => self.clean += 1,
                    _ if is_failed => self.with_findings += 1,
                    _ => self.passed += 1,
                }
                for (finding, _) in &payload.findings {
                    match finding.level {
                        Level::Error => self.errors += 1,
                        Level::Warning => self.warnings += 1,
                        Level::Note => self.notes += 1,
                    }
                }
            }
        }
    }
}
