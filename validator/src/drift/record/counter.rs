//! Counters of payloads.

use std::collections::BTreeMap;

use crate::drift::found::Found;

/// Counts payloads, each once however often it is hit.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Counter {
    payloads: u64,
    /// The number of the last payload that hit it.
    last: u64,
}

impl Counter {
    /// Counts a payload, by its number from 1.
    pub(super) fn hit(&mut self, payload: u64) {
        self.payloads += u64::from(self.last != payload);
        self.last = payload;
    }

    /// Returns the number of payloads.
    pub(super) fn count(self) -> u64 {
        self.payloads
    }
}

/// Counters of what values were.
#[derive(Debug, Clone, Default)]
pub(super) struct FoundCounters([Counter; 10]);

impl FoundCounters {
    pub(super) fn hit(&mut self, found: Found, payload: u64) {
        self.0[found as usize].hit(payload);
    }

    pub(super) fn counts(&self) -> BTreeMap<Found, u64> {
        let all = Found::TYPES.into_iter();
        let all = all.chain([Found::EmptyString, Found::EmptyArray, Found::EmptyObject]);
        all.map(|found| (found, self.0[found as usize].count())).filter(|(_, count)| *count > 0).collect()
    }
}

/// Returns the counts of counters by their keys.
pub(super) fn counts<K: Ord + Clone>(counters: &BTreeMap<K, Counter>) -> BTreeMap<K, u64> {
    counters.iter().map(|(key, counter)| (key.clone(), counter.count())).collect()
}
