// Made by vistoria-gen. Edit generator/support, not this file.
//
//! From values to JSON: the fields of an object, each as its cell has it.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Maybe, Object};

/// The entries of an object that is being written, in the order of its names. Nothing is written after a failure; that it
/// is kept here, and not handed on by each field, is what types with many fields are compiled quickly for.
pub struct Entries<M: SerializeMap> {
    map: M,
    names: std::slice::Iter<'static, &'static str>,
    done: Result<(), M::Error>,
}

/// Writes an object.
pub fn object<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut entries = Entries { map: serializer.serialize_map(None)?, names: T::NAMES.iter(), done: Ok(()) };
    object.give(&mut entries);
    entries.done?;
    entries.map.end()
}

/// Shows a value: the name of its type, and the JSON that it is written as.
pub fn debug<T: Serialize>(name: &str, value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let json = if f.alternate() { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
    write!(f, "{name} {}", json.map_err(|_| fmt::Error)?)
}

impl<M: SerializeMap> Entries<M> {
    /// The next field, with its value when it has one.
    fn next<T: Serialize>(&mut self, value: Option<&T>) {
        if let (Some(name), Some(value)) = (self.names.next(), value) {
            self.entry(name, value);
        }
    }

    fn entry<T: Serialize>(&mut self, key: &str, value: &T) {
        if self.done.is_ok() {
            self.done = self.map.serialize_entry(key, value);
        }
    }

    /// A field that must be there.
    pub fn required<T: Serialize>(&mut self, value: &T) {
        self.next(Some(value));
    }

    /// A field that must be there and may be null.
    pub fn nullable<T: Serialize>(&mut self, value: &Option<T>) {
        self.next(Some(value));
    }

    /// A field that may be absent and must not be null.
    pub fn optional<T: Serialize>(&mut self, value: &Option<T>) {
        self.next(value.as_ref());
    }

    /// A field that may be absent and may be null.
    pub fn both<T: Serialize>(&mut self, value: &Maybe<T>) {
        self.next((!value.is_absent()).then_some(value));
    }

    /// A key that must not be there.
    pub fn forbidden<T>(&mut self, _: &T) {
        self.next(None::<&()>);
    }

    /// The keys that the type does not name.
    pub fn rest<T: Serialize>(&mut self, rest: &BTreeMap<String, T>) {
        rest.iter().for_each(|(key, value)| self.entry(key, value));
    }
}
