//! Hashes in place of words and keys that the contract does not have. They tell how many different ones there are, and nothing else.

use std::collections::BTreeSet;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// The number of hashes that are kept at a place: the smallest, so that the order in which they come does not matter.
pub(super) const MAX_HASHES: usize = 64;

/// Hashes words with the key of a run.
#[derive(Debug, Clone)]
pub struct Hasher {
    key: Vec<u8>,
}

impl Hasher {
    /// Creates a hasher. Evidence of hashers with different keys merges, but words that are in both count twice.
    pub fn new(key: &str) -> Self {
        Self { key: key.as_bytes().to_vec() }
    }

    /// Returns the hash of a word, as eight hexadecimal digits: so short that many words have it.
    pub(super) fn hash(&self, word: &str) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("a key may have any length");
        mac.update(word.as_bytes());
        hex::encode(&mac.finalize().into_bytes()[..4])
    }
}

/// Keeps the smallest hashes.
pub(super) fn keep_smallest(hashes: &mut BTreeSet<String>) {
    while hashes.len() > MAX_HASHES {
        hashes.pop_last();
    }
}
