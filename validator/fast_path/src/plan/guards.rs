//! Alternatives, most of which are ruled out by the type of the value, by the keys of an object and by the strings in them, before
//! any alternative is checked.

use std::borrow::Cow;

use serde_json::Value;
use vistoria_support::fingerprint::KeyFingerprint;
use vistoria_support::tape::Tape;
use vistoria_support::{At, JsonType};

use super::keys::{KeyTable, NextKey};
use super::numbers::ExactNumber;
use super::sets::{AlternativeSet, KeySet};

/// `anyOf` or `oneOf`.
pub(crate) struct Alternatives {
    pub schemas: Vec<u32>,
    pub guards: Option<Guards>,
    /// For each type the alternatives that its values may satisfy.
    pub by_type: [Vec<TypedAlternative>; 6],
}

/// An alternative, and its index among them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TypedAlternative {
    pub index: usize,
    pub schema: u32,
}

/// What an object must have to satisfy each alternative.
pub(crate) struct Guards {
    pub keys: KeyTable<KeyGuard>,
    /// For each alternative the keys that it requires.
    pub required: Vec<KeySet>,
    /// The alternatives that allow a key that is not in the table.
    pub others: AlternativeSet,
}

/// What a key says about the alternatives of the object that has it.
#[derive(Debug, Default)]
pub(crate) struct KeyGuard {
    /// The alternatives that allow the key with a value that none of them names.
    pub open: AlternativeSet,
    /// For each value that an alternative requires or excludes, the alternatives that allow the key with it.
    pub named: Vec<(GuardValue, AlternativeSet)>,
    /// The alternatives that allow the key with one value or another.
    pub allowing: AlternativeSet,
}

/// A scalar that tells alternatives apart.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum GuardValue {
    Text(Box<str>),
    Whole(i64),
    /// `true`, `false` or `null`.
    Literal(Box<str>),
}

impl GuardValue {
    /// Returns the scalar that a value is; `None` for other values, and for numbers with a fraction.
    pub(crate) fn of(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::Text(text.as_str().into())),
            Value::Number(number) => match ExactNumber::read(number.as_str())? {
                ExactNumber::Whole(whole) => Some(Self::Whole(whole)),
                ExactNumber::Real(_) => None,
            },
            Value::Bool(_) | Value::Null => Some(Self::Literal(value.to_string().into())),
            Value::Array(_) | Value::Object(_) => None,
        }
    }
}

impl Alternatives {
    /// Creates alternatives whose types are not known yet.
    pub(crate) fn new(schemas: Vec<u32>, guards: Option<Guards>) -> Self {
        Self { schemas, guards, by_type: Default::default() }
    }

    /// Sorts the alternatives by the types of the values that they accept.
    pub(crate) fn sort_by_type(&mut self, types: impl Fn(u32) -> u8) {
        for (bit, of_type) in self.by_type.iter_mut().enumerate() {
            let all =
                self.schemas.iter().enumerate().map(|(index, schema)| TypedAlternative { index, schema: *schema });
            *of_type = all.filter(|alternative| types(alternative.schema) & (1 << bit) != 0).collect();
        }
    }

    /// Returns the alternatives that a value of a type may satisfy.
    #[inline]
    pub(crate) fn of_type(&self, json_type: JsonType) -> &[TypedAlternative] {
        &self.by_type[json_type as usize]
    }
}

impl KeyGuard {
    /// Returns the alternatives that allow the key with a value. `text` is the unescaped string, the number as it is written, or the
    /// literal.
    fn allowing_value(&self, json_type: JsonType, text: &str) -> &AlternativeSet {
        let find = |is_value: &dyn Fn(&GuardValue) -> bool| {
            let named = self.named.iter().find(|(value, _)| is_value(value));
            named.map_or(&self.open, |(_, alternatives)| alternatives)
        };
        match json_type {
            JsonType::String => find(&|value| matches!(value, GuardValue::Text(known) if **known == *text)),
            JsonType::Null | JsonType::Boolean => {
                find(&|value| matches!(value, GuardValue::Literal(known) if **known == *text))
            }
            JsonType::Number => match ExactNumber::read(text) {
                Some(ExactNumber::Whole(whole)) => find(&|value| *value == GuardValue::Whole(whole)),
                Some(ExactNumber::Real(_)) => &self.open,
                // Perhaps it is one of those that are named, written in another way.
                None => &self.allowing,
            },
            JsonType::Array | JsonType::Object => &self.open,
        }
    }
}

/// The alternatives that are left of an object whose keys are read.
pub(crate) struct Left<'g> {
    guards: &'g Guards,
    alternatives: AlternativeSet,
    present: KeySet,
    next: &'g NextKey,
}

impl Guards {
    /// Begins with all alternatives.
    pub(crate) fn begin(&self) -> Left<'_> {
        Left { guards: self, alternatives: AlternativeSet::ALL, present: KeySet::default(), next: self.keys.first() }
    }

    /// Returns the alternatives that an object may satisfy.
    pub(crate) fn candidates(&self, tape: &Tape<'_>, object: At) -> AlternativeSet {
        let mut left = self.begin();
        let mut entries = tape.items(object);
        while let Some((key, value)) = entries.entry(tape) {
            let guard = left.guard(tape.fingerprint(key), |name| tape.string_is(key, name));
            left.keep(guard, tape.json_type(value), || tape.text(value));
        }
        left.at_end()
    }
}

impl<'g> Left<'g> {
    /// Finds what a key says, and notes that it is there.
    pub(crate) fn guard(&mut self, key: KeyFingerprint, is_name: impl Fn(&str) -> bool) -> Option<&'g KeyGuard> {
        let found = self.guards.keys.find(key, self.next, is_name)?;
        self.next = found.next;
        self.present.insert(found.index);
        Some(found.value)
    }

    /// Rules out the alternatives that do not allow a key with a value.
    pub(crate) fn keep<'t>(
        &mut self,
        guard: Option<&KeyGuard>,
        json_type: JsonType,
        text: impl FnOnce() -> Cow<'t, str>,
    ) {
        self.alternatives.keep(match guard {
            None => &self.guards.others,
            Some(guard) if guard.named.is_empty() => &guard.open,
            Some(guard) => guard.allowing_value(json_type, &text()),
        });
    }

    /// Returns the alternatives that are left by the keys that were read.
    pub(crate) fn alternatives(&self) -> &AlternativeSet {
        &self.alternatives
    }

    /// Returns the alternatives that are left when all keys were read.
    pub(crate) fn at_end(mut self) -> AlternativeSet {
        for (index, required) in self.guards.required.iter().enumerate() {
            if !self.present.has_all(required) {
                self.alternatives.remove(index);
            }
        }
        self.alternatives
    }
}
