//! The entries of an object that is being encoded, each by its presence.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap};

use super::values::Maybe;

/// The entries of an object that is being encoded, in the order of its names. Nothing is encoded after a failure, which is
/// kept here and not returned by each field, since types with many fields compile faster so.
pub struct Entries<M: SerializeMap> {
    map: M,
    names: std::slice::Iter<'static, &'static str>,
    result: Result<(), M::Error>,
}

impl<M: SerializeMap> Entries<M> {
    pub(super) fn new(map: M, names: &'static [&'static str]) -> Self {
        Self { map, names: names.iter(), result: Ok(()) }
    }

    pub(super) fn end(self) -> Result<M::Ok, M::Error> {
        self.result?;
        self.map.end()
    }

    /// Encodes the next field if it has a value.
    fn next<T: Serialize>(&mut self, value: Option<&T>) {
        if let (Some(name), Some(value)) = (self.names.next(), value) {
            self.entry(name, value);
        }
    }

    fn entry<T: Serialize>(&mut self, key: &str, value: &T) {
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(key, value);
        }
    }

    /// Encodes a field that must be present.
    pub fn required<T: Serialize>(&mut self, value: &T) {
        self.next(Some(value));
    }

    /// Encodes a field that must be present and may be null.
    pub fn nullable<T: Serialize>(&mut self, value: &Option<T>) {
        self.next(Some(value));
    }

    /// Encodes a field that may be absent and must not be null.
    pub fn optional<T: Serialize>(&mut self, value: &Option<T>) {
        self.next(value.as_ref());
    }

    /// Encodes a field that may be absent and may be null.
    pub fn both<T: Serialize>(&mut self, value: &Maybe<T>) {
        self.next((!value.is_absent()).then_some(value));
    }

    /// Skips a key that must be absent.
    pub fn forbidden<T>(&mut self, _: &T) {
        self.next(None::<&()>);
    }

    /// Encodes the keys that the type does not declare.
    pub fn rest<T: Serialize>(&mut self, rest: &BTreeMap<String, T>) {
        rest.iter().for_each(|(key, value)| self.entry(key, value));
    }
}
