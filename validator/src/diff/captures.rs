//! How many captures each change concerns.

use std::collections::BTreeMap;

use super::Difference;

/// What was counted over captures.
#[derive(Debug, Default)]
pub struct Counted {
    /// All payloads of messages that both documents have.
    pub payloads: usize,
    /// The payloads that are refused at a place, by the index of the change.
    pub by_change: BTreeMap<usize, usize>,
}

/// Gives each change its count, and sorts the changes by it.
pub(super) fn assign(difference: &mut Difference, counted: &Counted) {
    for (index, change) in difference.changes.iter_mut().enumerate() {
        change.captures = change.refusing.map(|_| counted.by_change.get(&index).copied().unwrap_or(0));
    }
    difference.captures = Some(counted.payloads);
    difference.changes.sort_by_key(|change| {
        std::cmp::Reverse((change.is_break(), change.breaks, change.captures, change.messages.len()))
    });
}
