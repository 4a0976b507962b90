//! Keys of an object by their names.

use vistoria_generated::support::At;
use vistoria_generated::support::sign::{Ends, places};
use vistoria_generated::support::tape::Tape;

/// Names, and what is known of each. Most are told by their ends alone, which stand beside what is known: a body's keys come
/// mostly in the order of the names, so that what they need lies in one row, and nothing else has to be fetched.
#[derive(Debug)]
pub(super) struct Table<T> {
    entries: Box<[Entry<T>]>,
    places: Box<[u32]>,
    names: Box<[Box<str>]>,
}

/// Half a line of the cache, when `T` is small.
#[derive(Debug)]
struct Entry<T> {
    /// Those of the name, as [`Ends::parts`] has them.
    ends: [u64; 2],
    length: u32,
    known: T,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { entries: Box::default(), places: places(&[""; 0]), names: Box::default() }
    }
}

impl<T> Table<T> {
    /// `None` when there are more names than places can be counted.
    pub(super) fn new(known: Vec<(Box<str>, T)>) -> Option<Self> {
        if known.len() >= 1 << 16 {
            return None;
        }
        let (names, known): (Vec<Box<str>>, Vec<T>) = known.into_iter().unzip();
        let ends = names.iter().map(|name| Ends::of(name.as_bytes()).parts());
        let entries = ends.zip(known).map(|((ends, length), known)| Entry { ends, length, known }).collect();
        Some(Self { entries, places: places(&names), names: names.into() })
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.names.iter().zip(&self.entries).map(|(name, entry)| (&**name, &entry.known))
    }

    pub(super) fn all_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.entries.iter_mut().map(|entry| &mut entry.known)
    }

    /// Which name a key is, and what is known of it; `likely` is looked at first.
    #[inline]
    pub(super) fn find(&self, tape: &Tape<'_>, key: At, likely: usize) -> Option<(usize, &T)> {
        let (said, sign) = tape.ends(key);
        let (ends, length) = said.parts();
        let is = |place: usize| {
            let entry = self.entries.get(place)?;
            let is =
                entry.ends == ends && entry.length == length && (said.are_all() || tape.says(key, &self.names[place]));
            is.then_some((place, &entry.known))
        };
        if let Some(found) = is(likely) {
            return Some(found);
        }
        let mut slot = usize::from(sign);
        loop {
            let [.., high, low] = self.places[slot & (self.places.len() - 1)].to_be_bytes();
            let place = usize::from(u16::from_be_bytes([high, low])).checked_sub(1)?;
            if let Some(found) = is(place) {
                return Some(found);
            }
            slot += 1;
        }
    }
}
