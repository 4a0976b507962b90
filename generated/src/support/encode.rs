// Made by vistoria-gen. Edit generator/support, not this file.
//
//! From values to JSON: the fields of an object, each as its cell has it.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::Maybe;

/// The entries of an object that is being written, in the order of its names.
#[derive(Debug)]
pub struct Entries<M> {
    map: M,
    names: std::slice::Iter<'static, &'static str>,
}

impl<M: SerializeMap> Entries<M> {
    /// None yet.
    pub fn new<S: Serializer<SerializeMap = M, Error = M::Error>>(
        serializer: S,
        names: &'static [&'static str],
    ) -> Result<Self, M::Error> {
        Ok(Self { map: serializer.serialize_map(None)?, names: names.iter() })
    }

    /// All of them.
    pub fn end(self) -> Result<M::Ok, M::Error> {
        self.map.end()
    }

    fn name(&mut self) -> &'static str {
        self.names.next().copied().unwrap_or_default()
    }

    /// A field that must be there.
    pub fn required<T: Serialize>(&mut self, value: &T) -> Result<(), M::Error> {
        let name = self.name();
        self.map.serialize_entry(name, value)
    }

    /// A field that must be there and may be null.
    pub fn nullable<T: Serialize>(&mut self, value: &Option<T>) -> Result<(), M::Error> {
        self.required(value)
    }

    /// A field that may be absent and must not be null.
    pub fn optional<T: Serialize>(&mut self, value: &Option<T>) -> Result<(), M::Error> {
        let name = self.name();
        value.as_ref().map_or(Ok(()), |value| self.map.serialize_entry(name, value))
    }

    /// A field that may be absent and may be null.
    pub fn both<T: Serialize>(&mut self, value: &Maybe<T>) -> Result<(), M::Error> {
        let name = self.name();
        if value.is_absent() { Ok(()) } else { self.map.serialize_entry(name, value) }
    }

    /// A key that must not be there.
    pub fn forbidden<T>(&mut self, _: &T) -> Result<(), M::Error> {
        self.name();
        Ok(())
    }

    /// The keys that the type does not name.
    pub fn rest<T: Serialize>(&mut self, rest: &BTreeMap<String, T>) -> Result<(), M::Error> {
        rest.iter().try_for_each(|(key, value)| self.map.serialize_entry(key, value))
    }
}
