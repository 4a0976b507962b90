//! Keys that the contract does not declare, as they are counted: by their hashes, of which the smallest are kept.

use std::collections::BTreeMap;

use super::counter::{Counter, FoundCounters};
use super::named::Named;
use crate::drift::evidence::{UndeclaredKey, is_name};
use crate::drift::found::Found;
use crate::drift::hash::{Hasher, MAX_HASHES};

/// The undeclared keys of one place.
#[derive(Debug, Default)]
pub(super) struct UndeclaredKeys {
    by_hash: BTreeMap<String, Counted>,
    /// The keys that were hashed before, since most payloads have the same ones. Others are forgotten.
    hashes: BTreeMap<String, String>,
}

#[derive(Debug, Default)]
struct Counted {
    name: Option<String>,
    payloads: Counter,
    found: FoundCounters,
}

/// What stands in place of the hash of a key whose place is marked as personal data.
const PERSONAL: &str = "personal";

impl UndeclaredKeys {
    /// Counts a key with its value.
    pub(super) fn hit(
        &mut self,
        key: &str,
        found: Found,
        payload: u64,
        is_personal: bool,
        (hasher, named): (&Hasher, Named),
    ) {
        let hash = match self.hashes.get(key) {
            _ if is_personal => PERSONAL.to_owned(),
            Some(hash) => hash.clone(),
            None => {
                let hash = hasher.hash(key);
                if self.hashes.len() < MAX_HASHES {
                    self.hashes.insert(key.to_owned(), hash.clone());
                }
                hash
            }
        };
        let is_full = self.by_hash.len() >= MAX_HASHES;
        if is_full
            && !self.by_hash.contains_key(&hash)
            && self.by_hash.last_key_value().is_some_and(|(last, _)| hash > *last)
        {
            return;
        }
        let counted = self.by_hash.entry(hash).or_default();
        let is_named = !is_personal && (named == Named::All || is_name(key));
        if is_named && counted.name.as_deref().is_none_or(|name| key < name) {
            counted.name = Some(key.to_owned());
        }
        counted.payloads.hit(payload);
        counted.found.hit(found, payload);
        if self.by_hash.len() > MAX_HASHES {
            self.by_hash.pop_last();
        }
    }

    /// Returns what was counted.
    pub(super) fn evidence(&self) -> BTreeMap<String, UndeclaredKey> {
        let each = self.by_hash.iter().map(|(hash, counted)| {
            let Counted { name, payloads, found } = counted;
            let key = UndeclaredKey { name: name.clone(), payloads: payloads.count(), found: found.counts() };
            (hash.clone(), key)
        });
        each.collect()
    }
}
