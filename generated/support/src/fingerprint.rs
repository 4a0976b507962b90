//! Fingerprints of keys, which settle most comparisons of two keys without a look at their text, and tables that find a key by
//! its fingerprint.
//!
//! Hand-written beside `hashbrown` and `phf`, since the lexer has the words of a short key in registers at the time it finds
//! the key's end, so that hash and comparison cost a few instructions and no second look at the text.

/// The golden ratio as a fraction of 2^64: multiplying by it spreads a hash over the high bits.
pub(super) const HASH_MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;

/// Returns the 16-bit hash of a key.
pub fn short_hash(key: &str) -> u16 {
    KeyFingerprint::of(key.as_bytes()).short_hash()
}

/// Shortens a [`hash`](KeyFingerprint::hash).
pub(super) fn shorten(hash: u64) -> u16 {
    (hash.wrapping_mul(HASH_MULTIPLIER) >> 48) as u16
}

/// Returns an open-addressing table of names: each slot has a name's short hash in its high half and the name's index plus
/// one in its low half, or is zero. A search starts at the low bits of the short hash and ends at a zero, of which there is
/// always one.
///
/// # Panics
///
/// If there are 65,536 names or more.
pub fn probe_table(names: &[impl AsRef<str>]) -> Box<[u32]> {
    assert!(names.len() < 1 << 16, "a type has fewer than 65,536 fields");
    let mut table = vec![0; (names.len() * 2 + 1).next_power_of_two()];
    for (number, hash) in (1..).zip(names.iter().map(|name| short_hash(name.as_ref()))) {
        let mut slot = usize::from(hash) & (table.len() - 1);
        while table[slot] != 0 {
            slot = (slot + 1) & (table.len() - 1);
        }
        table[slot] = u32::from(hash) << 16 | number;
    }
    table.into()
}

/// A key's length with its first and last eight bytes, which are all of a key of at most sixteen bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyFingerprint {
    head: u64,
    /// Zero when the key is shorter than eight bytes.
    tail: u64,
    length: usize,
}

impl KeyFingerprint {
    /// Returns the fingerprint of a key.
    pub fn of(key: &[u8]) -> Self {
        if let (Some(head), Some(tail)) = (key.first_chunk(), key.last_chunk()) {
            return Self { head: u64::from_le_bytes(*head), tail: u64::from_le_bytes(*tail), length: key.len() };
        }
        let head = key.iter().rev().fold(0, |head, byte| head << 8 | u64::from(*byte));
        Self { head, tail: 0, length: key.len() }
    }

    /// Returns the fingerprint of a key within a text, which is read eight bytes at once.
    #[inline]
    pub(super) fn of_slice(bytes: &[u8], start: usize, end: usize) -> Self {
        let word =
            |at: usize| bytes.get(at..at + 8).and_then(|word| word.first_chunk()).map(|word| u64::from_le_bytes(*word));
        let length = end - start;
        match word(start) {
            Some(head) if length >= 8 => Self { head, tail: word(end - 8).unwrap_or_default(), length },
            Some(head) => Self { head: head & ((1 << (8 * length)) - 1), tail: 0, length },
            None => Self::of(&bytes[start..end]),
        }
    }

    /// Returns the fingerprint of a key that was read into two words.
    #[inline]
    pub(super) fn short(head: u64, tail: u64, length: usize) -> Self {
        Self { head, tail, length }
    }

    #[inline]
    pub(super) fn length(self) -> usize {
        self.length
    }

    /// Checks whether the fingerprint is all of the key, so that equal fingerprints mean equal keys.
    #[inline]
    pub fn is_exact(self) -> bool {
        self.length <= 16
    }

    /// Returns the first and last eight bytes, and the length or 65,535 if that is less.
    #[inline]
    pub fn parts(self) -> ([u64; 2], u16) {
        ([self.head, self.tail], u16::try_from(self.length).unwrap_or(u16::MAX))
    }

    /// Returns the [`short_hash`] of the key.
    #[inline]
    pub fn short_hash(self) -> u16 {
        shorten(self.hash())
    }

    /// Returns a number that two different keys seldom share. It is not hardened against keys made to collide.
    #[inline]
    pub fn hash(self) -> u64 {
        self.head ^ self.tail.rotate_left(23) ^ (self.length as u64).rotate_left(55)
    }
}
