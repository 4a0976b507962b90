//! The differences of two documents as data.

use super::change::{Breaks, Change};
use super::direction::Direction;
use super::pairs::Pairs;

/// The differences of two documents.
pub struct Difference {
    /// The changes, the worst first.
    pub changes: Vec<Change>,
    /// Containment of each definition that both have, and of the roots of JSON Schemas; empty unless asked for.
    pub pairs: Pairs,
    /// The captures that the receivers refuse, and all that were counted.
    pub captures: Option<(usize, usize)>,
    /// The direction of a JSON Schema's values.
    pub direction: Direction,
    /// The messages that both documents have, or one of them.
    pub messages: usize,
}

impl Difference {
    /// Returns the worst kind of break.
    pub fn worst(&self) -> Option<Breaks> {
        self.changes.iter().filter(|change| change.is_break()).map(|change| change.breaks).max()
    }

    /// Returns the step by which the version should grow.
    pub fn version_step(&self) -> &'static str {
        match self.worst() {
            Some(Breaks::Wire | Breaks::Types) => "major",
            Some(Breaks::Warnings) => "minor",
            None if self.changes.is_empty() => "none",
            None => "patch",
        }
    }
}
