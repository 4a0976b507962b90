//! Presence that is less exact than the document, which the generator emits only if its options ask for it.

use serde::ser::{Serialize, SerializeMap};

use super::{Decode, Entries, Fault, Fields, Maybe, decode_text};

impl Fields<'_, '_> {
    /// Decodes a field that may be absent and may be null, without telling the two apart.
    pub fn joined<T: Decode>(&mut self) -> Result<Option<T>, Fault> {
        Ok(match self.both()? {
            Maybe::Value(value) => Some(value),
            Maybe::Absent | Maybe::Null => None,
        })
    }

    /// Decodes a field, or its default, which is JSON, if it is absent.
    pub fn filled<T: Decode>(&mut self, default: &str) -> Result<T, Fault> {
        match self.optional()? {
            Some(value) => Ok(value),
            None => decode_text(default).map_err(|error| Fault::new(error.to_string())),
        }
    }
}

impl<M: SerializeMap> Entries<M> {
    /// Encodes a field, which is absent if it has no value.
    pub fn joined<T: Serialize>(&mut self, value: &Option<T>) {
        self.optional(value);
    }

    /// Encodes a field, also if its value is the default.
    pub fn filled<T: Serialize>(&mut self, value: &T) {
        self.required(value);
    }
}
