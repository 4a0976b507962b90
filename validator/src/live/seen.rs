//! Deliveries that were let in, by what was signed of them, so that nobody's sending one again has an effect.
//!
//! Only of those with a signed time: without one, the same bytes may rightly come twice.

use std::collections::{BTreeMap, VecDeque};

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

/// So many are known at most; the oldest are forgotten first.
const MOST: usize = 1 << 16;

/// What was signed of a delivery, as one short key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key([u8; 32]);

impl Key {
    pub(super) fn of(vendor: &str, signed_at: i64, body: &[u8]) -> Self {
        let mut hash = Sha256::new();
        // The vendor's id has no zero byte in it, and the time has one length.
        hash.update(vendor.as_bytes());
        hash.update([0]);
        hash.update(signed_at.to_le_bytes());
        hash.update(body);
        Self(hash.finalize().into())
    }
}

struct Known {
    id: String,
    /// When it is too old to be let in anyway.
    until: Timestamp,
    /// Whether it is in the journal; else it is on its way there, or fails.
    is_kept: bool,
}

#[derive(Default)]
pub(super) struct Seen {
    known: BTreeMap<Key, Known>,
    order: VecDeque<Key>,
}

impl Seen {
    /// The id under which a delivery was kept before.
    pub(super) fn get(&self, key: Key, now: Timestamp) -> Option<String> {
        // In the milliseconds in which times are verified, so that none falls between.
        let holds = |until: &Timestamp| now.as_millisecond() <= until.as_millisecond();
        self.known.get(&key).filter(|known| known.is_kept && holds(&known.until)).map(|known| known.id.clone())
    }

    /// That it is about to be kept; false when it is there already.
    pub(super) fn add(&mut self, key: Key, id: String, until: Timestamp) -> bool {
        if self.known.contains_key(&key) {
            return false;
        }
        self.known.insert(key, Known { id, until, is_kept: false });
        self.order.push_back(key);
        while self.order.len() > MOST {
            self.order.pop_front().map(|oldest| self.known.remove(&oldest));
        }
        true
    }

    pub(super) fn keep(&mut self, key: Key) {
        if let Some(known) = self.known.get_mut(&key) {
            known.is_kept = true;
        }
    }

    pub(super) fn remove(&mut self, key: Key) {
        self.known.remove(&key);
        self.order.retain(|known| *known != key);
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, MOST, Seen};

    #[test]
    fn the_oldest_are_forgotten() {
        let (mut seen, now) = (Seen::default(), jiff::Timestamp::UNIX_EPOCH);
        let key = |number: usize| Key::of("a", 0, &number.to_le_bytes());
        for number in 0..=MOST {
            assert!(seen.add(key(number), number.to_string(), now));
            assert!(!seen.add(key(number), number.to_string(), now));
            assert_eq!(seen.get(key(number), now), None, "it is not kept yet");
            seen.keep(key(number));
        }
        assert_eq!(seen.get(key(0), now), None);
        assert_eq!(seen.get(key(MOST), now), Some(MOST.to_string()));
        assert_eq!(seen.get(key(MOST), now + jiff::SignedDuration::from_secs(1)), None);
        assert_eq!(seen.known.len(), MOST);
    }
}
