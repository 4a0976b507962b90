//! Detection of duplicate keys, in time that keys made to collide cannot make quadratic.

use std::borrow::Cow;

use super::fingerprint::HASH_MULTIPLIER;

/// The keys of the objects that are open, outer before inner, and a hash table to find duplicates.
#[derive(Debug)]
pub struct KeyStack {
    /// The hash of each key's fingerprint, and the place that its owner knows the key by.
    keys: Vec<(u64, u32)>,
    /// The number of the object that a slot is in use for, and the key's index among the object's.
    table: Vec<(u32, u32)>,
    /// The number of objects that have used the table.
    objects: u32,
}

/// In an object of so many keys each is compared with each, which is quicker than the table.
const MAX_PAIRWISE: usize = 8;

impl KeyStack {
    pub(super) const EMPTY: Self = Self { keys: Vec::new(), table: Vec::new(), objects: 0 };

    /// Removes all keys.
    pub(super) fn clear(&mut self) {
        self.keys.clear();
    }

    /// Returns the number of keys.
    #[inline]
    pub fn count(&self) -> usize {
        self.keys.len()
    }

    /// Returns the number of entries that memory is allocated for.
    pub(super) fn capacity(&self) -> usize {
        self.keys.capacity().max(self.table.capacity())
    }

    /// Adds a key: the hash of its fingerprint, and a place by which `text` finds it in [`close`](Self::close).
    #[inline]
    pub fn push(&mut self, hash: u64, place: u32) {
        self.keys.push((hash, place));
    }

    /// Closes the object whose keys are those from `from` on, and checks whether two of them are equal. `text` returns a
    /// key's text by its place.
    pub fn close<'t>(&mut self, from: usize, text: impl Fn(u32) -> Cow<'t, str>) -> bool {
        let has_duplicate = self.keys.len() > from + 1 && self.has_duplicate(from, text);
        self.keys.truncate(from);
        has_duplicate
    }

    #[expect(clippy::cast_possible_truncation, reason = "a text below four gigabytes has fewer keys")]
    #[expect(clippy::needless_bitwise_bool, reason = "without a branch for each pair")]
    fn has_duplicate<'t>(&mut self, from: usize, text: impl Fn(u32) -> Cow<'t, str>) -> bool {
        let Self { keys, table, objects } = self;
        let keys = &keys[from..];
        if keys.len() <= MAX_PAIRWISE {
            let mut has_equal_hashes = false;
            for (index, (hash, _)) in keys.iter().enumerate() {
                has_equal_hashes |= keys[..index].iter().fold(false, |equal, (other, _)| equal | (other == hash));
            }
            if !has_equal_hashes {
                return false;
            }
        }
        let mask = (keys.len() * 2).next_power_of_two() - 1;
        if table.len() <= mask {
            table.resize(mask + 1, (0, 0));
        }
        // A number of its own for each object makes the slots of those before it free without a look at them.
        *objects = objects.wrapping_add(1);
        if *objects == 0 {
            table.fill((0, 0));
            *objects = 1;
        }
        let (mut collisions, mut equal_hashes) = (0, 0);
        for (index, (hash, place)) in keys.iter().enumerate() {
            let mut slot = (hash.wrapping_mul(HASH_MULTIPLIER) >> 32) as usize & mask;
            while table[slot].0 == *objects {
                let (other_hash, other_place) = keys[table[slot].1 as usize];
                if other_hash == *hash {
                    if text(other_place) == text(*place) {
                        return true;
                    }
                    equal_hashes += 1;
                }
                collisions += 1;
                slot = (slot + 1) & mask;
            }
            // More than chance explains: keys were made to collide. Comparing long ones takes its time too.
            if collisions > 64 + 2 * keys.len() || equal_hashes > 16 {
                return has_duplicate_sorted(keys, text);
            }
            table[slot] = (*objects, index as u32);
        }
        false
    }
}

fn has_duplicate_sorted<'t>(keys: &[(u64, u32)], text: impl Fn(u32) -> Cow<'t, str>) -> bool {
    let mut texts: Vec<Cow<'_, str>> = keys.iter().map(|(_, place)| text(*place)).collect();
    texts.sort_unstable();
    texts.windows(2).any(|pair| pair[0] == pair[1])
}
