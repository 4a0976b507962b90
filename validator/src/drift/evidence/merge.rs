//! Evidence of parts becomes evidence of the whole: counts are added, and of sets the union is made.

use std::collections::BTreeMap;

use super::data::{Evidence, MessageEvidence, VendorEvidence};
use super::key::UndeclaredKey;
use super::place::{Keys, Place, Words};
use crate::drift::hash::{MAX_HASHES, keep_smallest};

impl Evidence {
    /// Adds the evidence of other payloads.
    pub fn merge(&mut self, other: Self) {
        self.version = self.version.max(other.version);
        merge_maps(&mut self.vendors, other.vendors, VendorEvidence::merge);
    }
}

impl VendorEvidence {
    fn merge(&mut self, other: Self) {
        self.contracts.extend(other.contracts);
        merge_maps(&mut self.messages, other.messages, MessageEvidence::merge);
    }
}

impl MessageEvidence {
    fn merge(&mut self, other: Self) {
        self.payloads += other.payloads;
        self.days = match (self.days.take(), other.days) {
            (Some((first, last)), Some((other_first, other_last))) => {
                Some((first.min(other_first), last.max(other_last)))
            }
            (one, other) => one.or(other),
        };
        self.body.merge(other.body);
    }
}

impl Place {
    fn merge(&mut self, other: Self) {
        let add = |count: &mut u64, more: u64| *count += more;
        self.payloads += other.payloads;
        merge_maps(&mut self.found, other.found, add);
        merge_maps(&mut self.words, other.words, add);
        merge_options(&mut self.unknown_words, other.unknown_words, Words::merge);
        merge_maps(&mut self.formats, other.formats, add);
        merge_maps(&mut self.refused, other.refused, add);
        merge_maps(&mut self.keys, other.keys, |keys: &mut Keys, more: Keys| {
            keys.present += more.present;
            keys.absent += more.absent;
        });
        merge_maps(&mut self.undeclared, other.undeclared, UndeclaredKey::merge);
        // A hash that is dropped is dropped for good: those before it only become more.
        while self.undeclared.len() > MAX_HASHES {
            self.undeclared.pop_last();
        }
        merge_maps(&mut self.properties, other.properties, Self::merge);
        let merge_boxes = |place: &mut Box<Self>, other: Box<Self>| place.merge(*other);
        merge_options(&mut self.items, other.items, merge_boxes);
        merge_options(&mut self.values, other.values, merge_boxes);
        merge_maps(&mut self.alternatives, other.alternatives, Self::merge);
    }
}

impl Words {
    fn merge(&mut self, other: Self) {
        self.payloads += other.payloads;
        self.hashes.extend(other.hashes);
        keep_smallest(&mut self.hashes);
    }
}

impl UndeclaredKey {
    fn merge(&mut self, other: Self) {
        // Of different keys with the same hash the smaller one is named, whichever came first.
        self.name = match (self.name.take(), other.name) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        self.payloads += other.payloads;
        merge_maps(&mut self.found, other.found, |count, more| *count += more);
    }
}

fn merge_maps<K: Ord, V>(map: &mut BTreeMap<K, V>, other: BTreeMap<K, V>, merge: impl Fn(&mut V, V)) {
    for (key, value) in other {
        match map.get_mut(&key) {
            Some(known) => merge(known, value),
            None => {
                map.insert(key, value);
            }
        }
    }
}

fn merge_options<V>(option: &mut Option<V>, other: Option<V>, merge: impl Fn(&mut V, V)) {
    match (option.as_mut(), other) {
        (Some(value), Some(other)) => merge(value, other),
        (None, other) => *option = other,
        (Some(_), None) => {}
    }
}
