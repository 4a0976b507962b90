//! What a new contract changes, and what that breaks: for each break its cause, once, with a payload that proves it.
//!
//! Both documents become contracts ([`described`]). Their messages are matched ([`messages`]); for each pair the direction says
//! which side must accept what the other one may send. Where it does not, [`walk`] follows both schemas to the places that differ;
//! what is found there is a [`Change`], which other messages reach, too. Parameters, statuses, media types, events and
//! operations are compared by [`envelope`], the generated types by [`types`], the rules of contracts by [`rules`]. `--on` counts
//! the captures that each change concerns ([`captures`]).
//!
//! A payload is only called a proof when `jsonschema` accepts it on one side and refuses it on the other.

mod captures;
mod change;
mod described;
mod direction;
mod envelope;
mod findings;
mod json;
mod messages;
mod pairs;
mod rules;
mod sentence;
mod shape;
mod text;
mod types;
mod walk;

use std::collections::BTreeSet;
use std::path::PathBuf;

use vistoria_schemas::containment::Comparison;

pub use self::captures::Counted;
pub use self::change::{Breaks, Change, Changes, What};
pub use self::described::Described;
pub use self::direction::Direction;
pub use self::findings::write as write_report;
pub use self::json::write as write_json;
pub use self::pairs::{Pair, Pairs};
pub use self::text::write as write_text;

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

/// What to compare.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// The direction of a JSON Schema's values, which it does not say.
    pub direction: Direction,
    /// Whether every pair of definitions is compared both ways.
    pub with_pairs: bool,
}

/// Compares two documents.
pub fn compare(old: &Described, new: &Described, options: Options) -> Difference {
    let mut comparison =
        Comparison::new((old.contract().graph(), &old.widened), (new.contract().graph(), &new.widened));
    let mut changes = Changes::default();
    let matched = messages::matched(old, new, options.direction, &mut changes);
    let pairs = {
        let mut walk = walk::Walk::new(old, new, comparison.questions(), &mut changes);
        for message in &matched {
            walk.message(message);
        }
        if options.with_pairs { pairs::compare(old, new, walk.into_questions()) } else { Pairs::default() }
    };
    let labels: BTreeSet<&str> =
        matched.iter().map(|message| message.label.as_str()).chain(changes.messages()).collect();
    let messages = new.alternatives().unwrap_or(labels.len());
    types::compare(old, new, &mut changes);
    rules::compare(old, new, &mut changes);
    Difference { changes: changes.sorted(), pairs, captures: None, direction: options.direction, messages }
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

    /// Counts the captures at some paths that each change concerns, and sorts the changes by it.
    pub fn count_captures(&mut self, old: &Described, new: &Described, paths: &[PathBuf]) -> Counted {
        let counted = captures::count(self, old, new, paths);
        captures::assign(self, &counted);
        counted
    }
}
