// Made by vistoria-gen. Edit generator/support, not this file.
//
//! Whether an object has a key twice.

use std::borrow::Cow;

use super::sign::MIXER;

/// The keys of the objects that are open, outer before inner, and a table to find one twice.
#[derive(Debug)]
pub struct Keys {
    /// What the ends of each are like, and where it is.
    open: Vec<(u64, u32)>,
    /// The number of an object, and which of its keys hashes to this place.
    seen: Vec<(u32, u32)>,
    /// How many objects have looked for a key twice.
    objects: u32,
}

impl Keys {
    /// None yet.
    pub(super) const NONE: Self = Self { open: Vec::new(), seen: Vec::new(), objects: 0 };

    /// Forgets them all.
    pub(super) fn clear(&mut self) {
        self.open.clear();
    }

    /// How many there are.
    #[inline]
    pub fn count(&self) -> usize {
        self.open.len()
    }

    /// For how many there is room.
    pub(super) fn room(&self) -> usize {
        self.open.capacity().max(self.seen.capacity())
    }

    /// One more: the likeness of its ends, and where it is.
    #[inline]
    pub fn push(&mut self, likeness: u64, place: u32) {
        self.open.push((likeness, place));
    }

    /// Ends the object whose keys are those from `from` on: whether two of them are one. `said` has the text of a key by its place.
    pub fn end<'t>(&mut self, from: usize, said: impl Fn(u32) -> Cow<'t, str>) -> bool {
        let is_twice = self.open.len() > from + 1 && self.is_twice(from, said);
        self.open.truncate(from);
        is_twice
    }

    /// Each is looked up among those before it, in a table that no other object has left anything in that counts.
    #[expect(clippy::cast_possible_truncation, reason = "a text below four gigabytes has fewer keys")]
    fn is_twice<'t>(&mut self, from: usize, said: impl Fn(u32) -> Cow<'t, str>) -> bool {
        let Self { open, seen, objects } = self;
        let keys = &open[from..];
        // Few are sooner looked at side by side.
        if keys.len() <= FEW {
            let mut alike = false;
            for (index, (likeness, _)) in keys.iter().enumerate() {
                alike |= keys[..index].iter().fold(false, |alike, (other, _)| alike | (other == likeness));
            }
            if !alike {
                return false;
            }
        }
        let mask = (keys.len() * 2).next_power_of_two() - 1;
        if seen.len() <= mask {
            seen.resize(mask + 1, (0, 0));
        }
        *objects = objects.wrapping_add(1);
        if *objects == 0 {
            seen.fill((0, 0));
            *objects = 1;
        }
        let (mut collisions, mut alike) = (0, 0);
        for (index, (likeness, key)) in keys.iter().enumerate() {
            let mut slot = (likeness.wrapping_mul(MIXER) >> 32) as usize & mask;
            while seen[slot].0 == *objects {
                let (other, twin) = keys[seen[slot].1 as usize];
                if other == *likeness {
                    if said(twin) == said(*key) {
                        return true;
                    }
                    alike += 1;
                }
                collisions += 1;
                slot = (slot + 1) & mask;
            }
            // Keys may be made to collide, and a look at a long one takes its time; then they are sorted.
            if collisions > 64 + 2 * keys.len() || alike > 16 {
                return is_twice_sorted(keys, said);
            }
            seen[slot] = (*objects, index as u32);
        }
        false
    }
}

fn is_twice_sorted<'t>(keys: &[(u64, u32)], said: impl Fn(u32) -> Cow<'t, str>) -> bool {
    let mut said: Vec<Cow<'_, str>> = keys.iter().map(|(_, key)| said(*key)).collect();
    said.sort_unstable();
    said.windows(2).any(|pair| pair[0] == pair[1])
}

/// Of so many keys each is compared with each.
const FEW: usize = 8;
