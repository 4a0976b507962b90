//! Alternatives of objects, most of which are ruled out by the keys that are present and by the strings in them, before any
//! alternative is checked.

use vistoria_support::tape::Tape;
use vistoria_support::{At, JsonType};

use super::keys::KeyTable;

/// `anyOf` or `oneOf`.
pub(crate) struct Alternatives {
    pub schemas: Vec<u32>,
    pub guards: Option<Guards>,
}

/// What an object must have to satisfy each alternative.
pub(crate) struct Guards {
    pub(crate) keys: KeyTable<()>,
    pub(crate) alternatives: Vec<Guard>,
}

/// A set of keys by their index in the table.
pub(crate) type KeySet = [u64; 4];

/// As many keys as a [`KeySet`] holds.
pub(crate) const MAX_KEYS: usize = 256;

pub(crate) struct Guard {
    pub required: KeySet,
    /// For keys that may be absent: when the key is present, its value is one of the strings.
    pub constants: Vec<(usize, Vec<Box<str>>)>,
}

impl Guards {
    /// Returns a function that decides for each alternative whether the value at `at` may satisfy it; `None` for a value that is not
    /// an object.
    pub(crate) fn filter(&self, tape: &Tape<'_>, at: At) -> Option<impl Fn(usize) -> bool> {
        if tape.json_type(at) != JsonType::Object {
            return None;
        }
        let mut present = KeySet::default();
        let mut values = vec![None; self.keys.len()];
        let mut entries = tape.items(at);
        let mut next = self.keys.first();
        while let Some((key, value)) = entries.entry(tape) {
            if let Some(found) = self.keys.find_on(tape, key, next) {
                insert(&mut present, found.index);
                values[found.index] = Some(value);
                next = found.next;
            }
        }
        Some(move |alternative: usize| {
            let guard = &self.alternatives[alternative];
            let is_one_of = |value: At, strings: &[Box<str>]| {
                tape.json_type(value) == JsonType::String && strings.iter().any(|string| tape.string_is(value, string))
            };
            guard.required.iter().zip(&present).all(|(required, present)| required & !present == 0)
                && guard
                    .constants
                    .iter()
                    .all(|(key, strings)| values[*key].is_none_or(|value| is_one_of(value, strings)))
        })
    }
}

/// Adds a key to a set.
pub(crate) fn insert(keys: &mut KeySet, index: usize) {
    keys[index / 64] |= 1 << (index % 64);
}
