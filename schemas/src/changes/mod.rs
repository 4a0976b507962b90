//! What a new contract changes, and what that breaks: for each break its cause, once, with a payload that proves it.
//!
//! The messages of both documents are matched ([`messages`]); for each pair the direction says which side must accept what the
//! other one may send. Where it does not, [`walk`] follows both schemas to the places that differ; what is found there is a
//! [`Change`], which other messages reach, too. Parameters, statuses, media types, events and operations are compared by
//! [`envelope`], the generated types by [`types`], the rules of contracts by [`rules`].
//!
//! A payload is only called a proof when `jsonschema` accepts it on one side and refuses it on the other.

mod change;
pub mod codes;
mod compared;
mod difference;
mod direction;
mod envelope;
mod message;
mod messages;
mod pairs;
mod reference;
mod rules;
mod sentence;
mod shape;
mod types;
mod walk;

use std::collections::BTreeSet;

use crate::containment::Comparison;

pub use self::change::{Breaks, Change, Changes, What};
pub use self::compared::Compared;
pub use self::difference::Difference;
pub use self::direction::Direction;
pub use self::pairs::{Pair, Pairs};
pub use self::sentence::sentence;
pub use self::shape::payload;

/// What to compare.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// The direction of a JSON Schema's values, which it does not say.
    pub direction: Direction,
    /// Whether every pair of definitions is compared both ways.
    pub with_pairs: bool,
}

/// Compares two documents. It follows schemas on the stack, which has to be large.
pub fn compare(old: &Compared<'_>, new: &Compared<'_>, options: Options) -> Difference {
    let mut comparison = Comparison::new((old.graph, old.widened), (new.graph, new.widened));
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
