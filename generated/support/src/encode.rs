//! Encoding: from values to JSON.

use std::fmt;

use serde::ser::{Serialize, Serializer};

use super::decode::Object;
use super::entries::Entries;

/// Encodes an object.
pub fn object<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut entries = Entries::new(serializer.serialize_map(None)?, T::NAMES);
    object.give(&mut entries);
    entries.end()
}

/// Formats a value for `Debug`: the name of its type, and its JSON.
pub fn debug<T: Serialize>(name: &str, value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let json = if f.alternate() { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
    write!(f, "{name} {}", json.map_err(|_| fmt::Error)?)
}
