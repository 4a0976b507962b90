//! Alternatives of objects, most of which are ruled out by the keys that are present and by the strings in them, before any
//! alternative is checked.

use vistoria_support::tape::Tape;
use vistoria_support::{At, JsonType};

use super::keys::KeyTable;
use super::requirements::{ARRAY, OBJECT};

/// `anyOf` or `oneOf`.
pub(crate) struct Alternatives {
    pub schemas: Vec<u32>,
    pub guards: Option<Guards>,
    pub by_type: TypedAlternatives,
}

/// A set of alternatives, a bit for each.
pub(crate) type AlternativeSet = u128;

/// The alternatives that may be satisfied by arrays, and by objects. Unknown when there are too many.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct TypedAlternatives {
    arrays: Option<AlternativeSet>,
    objects: Option<AlternativeSet>,
}

impl TypedAlternatives {
    /// Takes the types of each alternative.
    pub(crate) fn new(types: impl ExactSizeIterator<Item = u8> + Clone) -> Self {
        if types.len() > AlternativeSet::BITS as usize {
            return Self::default();
        }
        let with = |bit: u8| {
            let may = types.clone().enumerate().filter(|(_, types)| types & bit != 0);
            Some(may.fold(0, |set, (index, _)| set | 1 << index))
        };
        Self { arrays: with(ARRAY), objects: with(OBJECT) }
    }

    /// Returns the alternatives that an object, or else an array, may satisfy.
    #[inline]
    pub(crate) fn of(&self, is_object: bool) -> Option<AlternativeSet> {
        if is_object { self.objects } else { self.arrays }
    }
}

/// What an object must have to satisfy each alternative.
pub(crate) struct Guards {
    pub(crate) keys: KeyTable<KeyGuard>,
    pub(crate) alternatives: Vec<Guard>,
    /// The alternatives that allow a key that is not in the table.
    pub(crate) others: AlternativeSet,
}

/// What a key says about the alternatives of the object that has it.
#[derive(Debug, Default)]
pub(crate) struct KeyGuard {
    /// The alternatives that allow the key.
    pub allowing: AlternativeSet,
    /// Those of them that leave its value open.
    pub open: AlternativeSet,
    /// For each string that alternatives require as its value, these alternatives.
    pub strings: Vec<(Box<str>, AlternativeSet)>,
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

impl KeyGuard {
    /// Returns the alternatives that allow the key with a value, which is absent when it is not a string.
    pub(crate) fn allowing_value(&self, value: Option<&str>) -> AlternativeSet {
        let named = value.and_then(|value| self.strings.iter().find(|(string, _)| **string == *value));
        self.allowing & (self.open | named.map_or(0, |(_, alternatives)| *alternatives))
    }
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
