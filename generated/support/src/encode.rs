//! Encoding: from values to JSON, each field of an object by its presence.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Maybe, Object};

/// The entries of an object that is being encoded, in the order of its names. Nothing is encoded after a failure, which is
/// kept here and not returned by each field, since types with many fields compile faster so.
pub struct Entries<M: SerializeMap> {
    map: M,
    names: std::slice::Iter<'static, &'static str>,
    result: Result<(), M::Error>,
}

/// Encodes an object.
pub fn object<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut entries = Entries { map: serializer.serialize_map(None)?, names: T::NAMES.iter(), result: Ok(()) };
    object.give(&mut entries);
    entries.result?;
    entries.map.end()
}

/// Formats a value for `Debug`: the name of its type, and its JSON.
pub fn debug<T: Serialize>(name: &str, value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let json = if f.alternate() { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
    write!(f, "{name} {}", json.map_err(|_| fmt::Error)?)
}

impl<M: SerializeMap> Entries<M> {
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
