//! Made by vistoria-gen. Edit generator/support, not this file.
//!
//! From values to JSON: the fields of an object, each as its cell has it.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap};

use super::{Error, Maybe};

/// A value as JSON.
pub fn encode<T: Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Error::at_root(error.to_string()))
}

/// A field that must be there.
pub fn value<M: SerializeMap, T: Serialize>(map: &mut M, name: &str, value: &T) -> Result<(), M::Error> {
    map.serialize_entry(name, value)
}

/// A field that must be there and may be null.
pub fn nullable<M: SerializeMap, T: Serialize>(map: &mut M, name: &str, value: &Option<T>) -> Result<(), M::Error> {
    map.serialize_entry(name, value)
}

/// A field that may be absent and must not be null.
pub fn optional<M: SerializeMap, T: Serialize>(map: &mut M, name: &str, value: &Option<T>) -> Result<(), M::Error> {
    value.as_ref().map_or(Ok(()), |value| map.serialize_entry(name, value))
}

/// A field that may be absent and may be null.
pub fn both<M: SerializeMap, T: Serialize>(map: &mut M, name: &str, value: &Maybe<T>) -> Result<(), M::Error> {
    if value.is_absent() { Ok(()) } else { map.serialize_entry(name, value) }
}

/// A key that must not be there.
pub fn forbidden<M: SerializeMap, T>(_: &mut M, _: &str, _: &T) -> Result<(), M::Error> {
    Ok(())
}

/// The keys that the type does not name.
pub fn rest<M: SerializeMap, T: Serialize>(map: &mut M, rest: &BTreeMap<String, T>) -> Result<(), M::Error> {
    rest.iter().try_for_each(|(key, value)| map.serialize_entry(key, value))
}
