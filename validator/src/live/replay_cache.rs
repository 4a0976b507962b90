//! Cache of accepted deliveries, by their signed content, so that a replayed one has no effect.
//!
//! Only deliveries with a signed time are in it: without one, a vendor may rightly send the same bytes twice.

use std::collections::{BTreeMap, VecDeque};

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

/// Greatest number of entries; the oldest are dropped first.
const MAX_ENTRIES: usize = 1 << 16;

/// Hash of a delivery's signed content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ReplayKey([u8; 32]);

impl ReplayKey {
    /// Hashes the signed content of a delivery to `vendor`.
    pub(super) fn of(vendor: &str, signed_at: i64, body: &[u8]) -> Self {
        let mut hash = Sha256::new();
        // Unambiguous, because a vendor's id has no zero byte and the time has a fixed length.
        hash.update(vendor.as_bytes());
        hash.update([0]);
        hash.update(signed_at.to_le_bytes());
        hash.update(body);
        Self(hash.finalize().into())
    }
}

struct CacheEntry {
    id: String,
    /// When the signature expires, so that the entry is not needed any more.
    until: Timestamp,
    /// Whether the delivery is in the journal; else it is being written.
    is_stored: bool,
}

/// Recently accepted deliveries.
#[derive(Default)]
pub(super) struct ReplayCache {
    entries: BTreeMap<ReplayKey, CacheEntry>,
    order: VecDeque<ReplayKey>,
}

impl ReplayCache {
    /// Returns the id under which a delivery was stored before.
    pub(super) fn get(&self, key: ReplayKey, now: Timestamp) -> Option<String> {
        // In milliseconds, as signatures are verified, so that no delivery falls between the two checks.
        let is_current = |until: &Timestamp| now.as_millisecond() <= until.as_millisecond();
        self.entries.get(&key).filter(|entry| entry.is_stored && is_current(&entry.until)).map(|entry| entry.id.clone())
    }

    /// Reserves a delivery that is about to be stored. Returns false when it is in the cache already.
    pub(super) fn add(&mut self, key: ReplayKey, id: String, until: Timestamp) -> bool {
        if self.entries.contains_key(&key) {
            return false;
        }
        self.entries.insert(key, CacheEntry { id, until, is_stored: false });
        self.order.push_back(key);
        while self.order.len() > MAX_ENTRIES {
            self.order.pop_front().map(|oldest| self.entries.remove(&oldest));
        }
        true
    }

    /// Marks a delivery as stored.
    pub(super) fn mark_stored(&mut self, key: ReplayKey) {
        if let Some(entry) = self.entries.get_mut(&key) {
            entry.is_stored = true;
        }
    }

    /// Drops a delivery that could not be stored.
    pub(super) fn remove(&mut self, key: ReplayKey) {
        self.entries.remove(&key);
        self.order.retain(|known| *known != key);
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_ENTRIES, ReplayCache, ReplayKey};

    #[test]
    fn drops_the_oldest_and_expires() {
        let (mut cache, now) = (ReplayCache::default(), jiff::Timestamp::UNIX_EPOCH);
        let key = |number: usize| ReplayKey::of("a", 0, &number.to_le_bytes());
        for number in 0..=MAX_ENTRIES {
            assert!(cache.add(key(number), number.to_string(), now));
            assert!(!cache.add(key(number), number.to_string(), now));
            assert_eq!(cache.get(key(number), now), None, "it is not stored yet");
            cache.mark_stored(key(number));
        }
        assert_eq!(cache.get(key(0), now), None);
        assert_eq!(cache.get(key(MAX_ENTRIES), now), Some(MAX_ENTRIES.to_string()));
        assert_eq!(cache.get(key(MAX_ENTRIES), now + jiff::SignedDuration::from_secs(1)), None);
        assert_eq!(cache.entries.len(), MAX_ENTRIES);
    }
}
