//! The differences of two documents as data.

use super::change::{Breaks, Change};
use super::codes::DIFF_UNDECIDED;
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

    /// Returns how many changes break something, and the step of the version, in a line.
    pub fn counts(&self) -> String {
        let count =
            |breaks: Breaks| self.changes.iter().filter(|change| change.breaks == breaks && change.is_break()).count();
        let undecided = self.changes.iter().filter(|change| change.code == &DIFF_UNDECIDED).count();
        let undecided = if undecided == 0 { String::new() } else { format!(", {undecided} undecided") };
        let captures = self
            .captures
            .map_or_else(String::new, |(refused, all)| format!("; {refused} of {} refused", counted(all, "capture")));
        format!(
            "{} of the wire, {} of types, {}{undecided}; {}{captures}; suggested version step: {}",
            counted(count(Breaks::Wire), "break"),
            counted(count(Breaks::Types), "break"),
            counted(count(Breaks::Warnings), "other change"),
            counted(self.messages, "message"),
            self.version_step()
        )
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

/// Returns a count with its word.
fn counted(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}
