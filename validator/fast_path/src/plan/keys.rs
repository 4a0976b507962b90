//! A table from the names of keys to what is required of their values.

use std::sync::atomic::{AtomicU16, Ordering};

use vistoria_support::At;
use vistoria_support::fingerprint::{KeyFingerprint, probe_table};
use vistoria_support::tape::Tape;

/// Names, each with a value. Most names are distinguished by their first and last bytes alone (their [`KeyFingerprint`]), which
/// stand beside the value, so that a lookup touches one row of memory.
///
/// A sender writes the keys of an object in the same order in every payload, and may leave some out. The table remembers which name
/// follows which, and tries that one first from then on, and then the ones that follow it.
#[derive(Debug)]
pub(crate) struct KeyTable<T> {
    rows: Box<[Row<T>]>,
    /// The hash table: indices of rows.
    slots: Box<[u32]>,
    names: Box<[Box<str>]>,
    first: NextKey,
}

/// Half a cache line, when `T` is small.
#[derive(Debug)]
struct Row<T> {
    /// The fingerprint of the name, as [`KeyFingerprint::parts`] returns it.
    fingerprint: [u64; 2],
    length: u16,
    next: NextKey,
    value: T,
}

/// The index, from one, of the row whose name is tried first; zero as long as none is known. The bits above [`INDEX_BITS`] are how often
/// it was changed, which is limited, so that threads do not write it again and again where the order varies.
#[derive(Debug, Default)]
pub(crate) struct NextKey(AtomicU16);

/// Bits of the index of a row. Rows after those that they can count are looked up.
const INDEX_BITS: u32 = 13;

/// How often it may be changed which name follows another.
const MAX_CHANGES: u16 = (1 << (u16::BITS - INDEX_BITS)) - 1;

const _: () = assert!(size_of::<Row<[u32; 3]>>() == 32, "half a cache line");

/// Names that are tried before a key is looked up.
const MAX_TRIED: usize = 4;

/// A row of the table.
#[derive(Debug)]
pub(crate) struct FoundKey<'a, T> {
    pub index: usize,
    pub value: &'a T,
    /// The key that followed this one.
    pub next: &'a NextKey,
}

impl<T> Default for KeyTable<T> {
    fn default() -> Self {
        let (rows, names) = (Box::default(), Box::default());
        Self { rows, slots: probe_table(&[""; 0]), names, first: NextKey::default() }
    }
}

impl<T> KeyTable<T> {
    /// Creates a table; `None` when there are too many names for the indices.
    pub(crate) fn new(known: Vec<(Box<str>, T)>) -> Option<Self> {
        if known.len() >= usize::from(u16::MAX) {
            return None;
        }
        let (names, values): (Vec<Box<str>>, Vec<T>) = known.into_iter().unzip();
        let fingerprints = names.iter().map(|name| KeyFingerprint::of(name.as_bytes()).parts());
        let row = |((fingerprint, length), value)| Row { fingerprint, length, next: NextKey::default(), value };
        let rows = fingerprints.zip(values).map(row).collect();
        Some(Self { rows, slots: probe_table(&names), names: names.into(), first: NextKey::default() })
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.names.iter().zip(&self.rows).map(|(name, row)| (&**name, &row.value))
    }

    pub(crate) fn all_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.rows.iter_mut().map(|row| &mut row.value)
    }

    /// Returns the key that was seen first.
    #[inline]
    pub(crate) fn first(&self) -> &NextKey {
        &self.first
    }

    /// Finds a key. `next` is that of the key before it. `is_name` compares the key with a name, for keys that their
    /// fingerprint does not determine.
    #[inline]
    pub(crate) fn find(
        &self,
        key: KeyFingerprint,
        next: &NextKey,
        is_name: impl Fn(&str) -> bool,
    ) -> Option<FoundKey<'_, T>> {
        let (fingerprint, length) = key.parts();
        let is = |index: usize| {
            let row = self.rows.get(index)?;
            let is = row.fingerprint == fingerprint
                && row.length == length
                && (key.is_exact() || is_name(&self.names[index]));
            is.then_some(FoundKey { index, value: &row.value, next: &row.next })
        };
        if let Some(found) = next.index().and_then(is) {
            return Some(found);
        }
        let mut slot = usize::from(key.short_hash());
        loop {
            let [.., high, low] = self.slots[slot & (self.slots.len() - 1)].to_be_bytes();
            let index = usize::from(u16::from_be_bytes([high, low])).checked_sub(1)?;
            if let Some(found) = is(index) {
                self.learn(next, index);
                return Some(found);
            }
            slot += 1;
        }
    }

    /// Finds a key of a tape.
    #[inline]
    pub(crate) fn find_on(&self, tape: &Tape<'_>, key: At, next: &NextKey) -> Option<FoundKey<'_, T>> {
        self.find(tape.fingerprint(key), next, |name| tape.string_is(key, name))
    }

    /// Remembers that the row at `index` follows, when none is known to, or when it comes before the one that is known to: the two then
    /// stand one after the other.
    #[inline]
    fn learn(&self, next: &NextKey, index: usize) {
        let comes_before = |known: usize| {
            let after = |index: &usize| self.rows[*index].next.index();
            std::iter::successors(after(&index), after).take(MAX_TRIED).any(|after| after == known)
        };
        if next.may_change() && next.index().is_none_or(comes_before) {
            next.learn(index, &self.names[index]);
        }
    }

    /// Returns a key that is expected to follow, and its length, when `bytes` start with it, in quotes and with a colon after it: the one
    /// that is known to follow, or one of those after it when it is left out.
    #[inline]
    pub(crate) fn expected(&self, bytes: &[u8], next: &NextKey) -> Option<(FoundKey<'_, T>, usize)> {
        let mut next = next;
        for _ in 0..MAX_TRIED {
            let index = next.index()?;
            if let Some(found) = self.stands(bytes, index) {
                return Some(found);
            }
            next = &self.rows[index].next;
        }
        None
    }

    /// Returns the key of a row, and its length, when `bytes` start with it.
    #[inline]
    fn stands(&self, bytes: &[u8], index: usize) -> Option<(FoundKey<'_, T>, usize)> {
        let row = &self.rows[index];
        let [head, tail] = row.fingerprint;
        let length = usize::from(row.length);
        // The quotes, the name, the colon.
        let written = bytes.get(..length + 3)?;
        let word = |at: usize| Some(u64::from_le_bytes(*bytes.get(at..)?.first_chunk()?));
        let is = match length {
            0..8 => word(1)? & ((1 << (8 * length)) - 1) == head,
            8..=16 => word(1)? == head && word(length - 7)? == tail,
            _ => written[1..=length] == *self.names[index].as_bytes(),
        };
        let is_alone = written[0] == b'"' && written[length + 1] == b'"' && written[length + 2] == b':';
        (is && is_alone).then_some((FoundKey { index, value: &row.value, next: &row.next }, length))
    }
}

impl NextKey {
    #[inline]
    fn index(&self) -> Option<usize> {
        usize::from(self.0.load(Ordering::Relaxed) & ((1 << INDEX_BITS) - 1)).checked_sub(1)
    }

    /// Remembers the row, unless its name is escaped in JSON: such a name could be expected where it does not stand.
    #[cold]
    fn learn(&self, index: usize, name: &str) {
        let is_plain = !name.contains(|char| matches!(char, '"' | '\\' | '\0'..' '));
        let index = u16::try_from(index + 1).ok().filter(|index| is_plain && *index < 1 << INDEX_BITS);
        if let Some(index) = index {
            self.0.store(((self.changes() + 1) << INDEX_BITS) | index, Ordering::Relaxed);
        }
    }

    fn changes(&self) -> u16 {
        self.0.load(Ordering::Relaxed) >> INDEX_BITS
    }

    fn may_change(&self) -> bool {
        self.changes() < MAX_CHANGES
    }
}

#[cfg(test)]
mod tests {
    use vistoria_support::fingerprint::KeyFingerprint;

    use super::{KeyTable, MAX_TRIED};

    /// The names of a table in the order in which they were seen, the bytes after them, and whether they start with the
    /// expected key.
    #[test]
    fn an_expected_key_is_really_there() {
        let long = "a name that is longer than its ends";
        for (names, bytes, is_expected) in [
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
            // Not a JSON string.
            (&["a\"b"], r#""a"b":1234567}"#, false),
            (&["a\\b"], r#""a\b":1234567}"#, false),
            (&["a\tb"], "\"a\tb\":1234567}", false),
        ] {
            let table = KeyTable::new(names.iter().map(|name| ((*name).into(), ())).collect()).expect("few names");
            let (mut next, mut last) = (table.first(), table.first());
            for (index, name) in names.iter().enumerate() {
                let found =
                    table.find(KeyFingerprint::of(name.as_bytes()), next, |known| known == *name).expect("named");
                assert_eq!(found.index, index, "{name}");
                (next, last) = (found.next, next);
            }
            assert_eq!(table.expected(bytes.as_bytes(), last).is_some(), is_expected, "{names:?} {bytes}");
        }
    }

    /// Objects with some of the keys in one order, and the key that is tried first after each of the keys then.
    #[test]
    fn the_next_key_is_learnt() {
        let names = ["a", "b", "c", "d", "e", "f", "g"];
        for (objects, expected) in [
            (&["abc"][..], "a>b b>c"),
            (&["ac", "abc"], "a>c b>c"),
            (&["ac", "abc", "ab"], "a>b b>c"),
            (&["ad", "acd", "abcd", "abcd"], "a>b b>c c>d"),
            // The order varies: what was learnt first stays.
            (&["abc", "acb", "cab"], "a>b b>c c>a"),
        ] {
            let table = KeyTable::new(names.iter().map(|name| ((*name).into(), ())).collect()).expect("few names");
            for object in objects {
                let mut next = table.first();
                for index in 0..object.len() {
                    let key = &object[index..=index];
                    let found = table.find(KeyFingerprint::of(key.as_bytes()), next, |known| known == key);
                    next = found.expect("named").next;
                }
            }
            let pairs = table.rows.iter().zip(names).filter_map(|(row, name)| Some((name, names[row.next.index()?])));
            let learnt = pairs.map(|(one, other)| format!("{one}>{other}")).collect::<Vec<_>>().join(" ");
            assert_eq!(learnt, expected, "{objects:?}");
        }
    }

    #[test]
    fn a_key_may_be_left_out() {
        let names = ["a", "b", "c", "d", "e", "f", "g"];
        let table = KeyTable::new(names.iter().map(|name| ((*name).into(), ())).collect()).expect("few names");
        let mut next = table.first();
        for name in names {
            next = table.find(KeyFingerprint::of(name.as_bytes()), next, |known| known == name).expect("named").next;
        }
        for (index, name) in names.iter().enumerate() {
            let json = format!("\"{name}\":1234567}}");
            let found = table.expected(json.as_bytes(), table.first()).map(|(found, _)| found.index);
            assert_eq!(found, (index < MAX_TRIED).then_some(index), "{name}");
        }
    }
}
