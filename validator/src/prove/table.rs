//! Keys of an object by their names.

use std::sync::atomic::{AtomicU16, Ordering};

use vistoria_support::At;
use vistoria_support::fingerprint::{KeyFingerprint, probe_table};
use vistoria_support::tape::Tape;

/// Names, and what is known of each. Most are told by their ends alone, which stand beside what is known, so that what a key
/// needs lies in one row, and nothing else has to be fetched.
///
/// A sender writes the keys of an object in an order of its own. Which name came after which when it was first seen is kept, and
/// looked at first from then on.
#[derive(Debug)]
pub(super) struct Table<T> {
    entries: Box<[Entry<T>]>,
    places: Box<[u32]>,
    names: Box<[Box<str>]>,
    first: Next,
}

/// Half a line of the cache, when `T` is small.
#[derive(Debug)]
struct Entry<T> {
    /// Those of the name, as [`KeyFingerprint::parts`] has them.
    ends: [u64; 2],
    length: u16,
    next: Next,
    known: T,
}

/// A place counted from one, or zero as long as none is known. Written seldom more than once, so that no thread waits for another:
/// the first body that has the key decides.
#[derive(Debug, Default)]
pub(super) struct Next(AtomicU16);

/// A name.
#[derive(Debug)]
pub(super) struct Found<'a, T> {
    pub place: usize,
    pub known: &'a T,
    /// What comes after it.
    pub next: &'a Next,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        let (entries, names) = (Box::default(), Box::default());
        Self { entries, places: probe_table(&[""; 0]), names, first: Next::default() }
    }
}

impl<T> Table<T> {
    /// `None` when there are more names than places can be counted.
    pub(super) fn new(known: Vec<(Box<str>, T)>) -> Option<Self> {
        if known.len() >= usize::from(u16::MAX) {
            return None;
        }
        let (names, known): (Vec<Box<str>>, Vec<T>) = known.into_iter().unzip();
        let ends = names.iter().map(|name| KeyFingerprint::of(name.as_bytes()).parts());
        let entry = |((ends, length), known)| Entry { ends, length, next: Next::default(), known };
        let entries = ends.zip(known).map(entry).collect();
        Some(Self { entries, places: probe_table(&names), names: names.into(), first: Next::default() })
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

    /// What comes first.
    #[inline]
    pub(super) fn first(&self) -> &Next {
        &self.first
    }

    /// Which name a key is; `next` is what the one before it says. Of a key that its ends are not all of, `says` tells whether it
    /// is a name.
    #[inline]
    pub(super) fn find(&self, key: KeyFingerprint, next: &Next, says: impl Fn(&str) -> bool) -> Option<Found<'_, T>> {
        let (ends, length) = key.parts();
        let is = |place: usize| {
            let entry = self.entries.get(place)?;
            let is = entry.ends == ends && entry.length == length && (key.is_exact() || says(&self.names[place]));
            is.then_some(Found { place, known: &entry.known, next: &entry.next })
        };
        if let Some(found) = next.place().and_then(is) {
            return Some(found);
        }
        let mut slot = usize::from(key.short_hash());
        loop {
            let [.., high, low] = self.places[slot & (self.places.len() - 1)].to_be_bytes();
            let place = usize::from(u16::from_be_bytes([high, low])).checked_sub(1)?;
            if let Some(found) = is(place) {
                next.learn(place, &self.names[place]);
                return Some(found);
            }
            slot += 1;
        }
    }

    /// The same for a key on a tape.
    #[inline]
    pub(super) fn find_on(&self, tape: &Tape<'_>, key: At, next: &Next) -> Option<Found<'_, T>> {
        self.find(tape.fingerprint(key), next, |name| tape.string_is(key, name))
    }

    /// The name that mostly comes next, and how long it is, when the bytes of an object go on with it, its quotes and its colon.
    #[inline]
    pub(super) fn foresee(&self, bytes: &[u8], next: &Next) -> Option<(Found<'_, T>, usize)> {
        let place = next.place()?;
        let entry = &self.entries[place];
        let [head, tail] = entry.ends;
        let length = usize::from(entry.length);
        // The quotes, the name, the colon.
        let written = bytes.get(..length + 3)?;
        let word = |at: usize| Some(u64::from_le_bytes(*bytes.get(at..)?.first_chunk()?));
        let is = match length {
            0..8 => word(1)? & ((1 << (8 * length)) - 1) == head,
            8..=16 => word(1)? == head && word(length - 7)? == tail,
            _ => written[1..=length] == *self.names[place].as_bytes(),
        };
        let is_alone = written[0] == b'"' && written[length + 1] == b'"' && written[length + 2] == b':';
        (is && is_alone).then_some((Found { place, known: &entry.known, next: &entry.next }, length))
    }
}

impl Next {
    #[inline]
    fn place(&self) -> Option<usize> {
        usize::from(self.0.load(Ordering::Relaxed)).checked_sub(1)
    }

    /// A name that is not written as it is would be foreseen where it does not stand.
    #[cold]
    fn learn(&self, place: usize, name: &str) {
        let is_plain = !name.contains(|char| matches!(char, '"' | '\\' | '\0'..' '));
        if self.0.load(Ordering::Relaxed) == 0 && is_plain {
            self.0.store(u16::try_from(place + 1).unwrap_or(0), Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use vistoria_support::fingerprint::KeyFingerprint;

    use super::Table;

    /// Names in the order in which they came, and what comes after them.
    #[test]
    fn what_is_foreseen_stands_there() {
        let long = "a name that is longer than its ends";
        for (names, bytes, is_foreseen) in [
            (&["id"][..], r#""id":1234567}"#, true),
            (&["id"], r#""id" :1234567}"#, false),
            (&["id"], r#""id?:1234567}"#, false),
            (&["id"], r#""ie":1234567}"#, false),
            (&["id", "key"], r#""key":[],"more":0}"#, true),
            (&["id", "key"], r#""id":1234567}"#, false),
            (&["id", "external"], r#""external":1234567}"#, true),
            (&["id", "external"], r#""internal":1234567}"#, false),
            (&["id", "externally"], r#""externalle":1234567}"#, false),
            (&["id", long], r#""a name that is longer than its ends":1234567}"#, true),
            (&["id", long], r#""a name that is shorter or what ends":1234567}"#, false),
            (&["id", "externally"], r#""external"#, false),
            // This is no key of JSON.
            (&["a\"b"], r#""a"b":1234567}"#, false),
            (&["a\\b"], r#""a\b":1234567}"#, false),
            (&["a\tb"], "\"a\tb\":1234567}", false),
        ] {
            let table = Table::new(names.iter().map(|name| ((*name).into(), ())).collect()).expect("few names");
            let (mut next, mut last) = (table.first(), table.first());
            for (place, name) in names.iter().enumerate() {
                let found =
                    table.find(KeyFingerprint::of(name.as_bytes()), next, |known| known == *name).expect("named");
                assert_eq!(found.place, place, "{name}");
                (next, last) = (found.next, next);
            }
            assert_eq!(table.foresee(bytes.as_bytes(), last).is_some(), is_foreseen, "{names:?} {bytes}");
        }
    }
}
