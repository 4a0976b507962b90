//! The cells of fields that are not decoded as exactly as the document has them, because that was asked for.

use serde::ser::{Serialize, SerializeMap};

use super::{Decode, Entries, Fault, Fields, Maybe, decode_text};

impl Fields<'_, '_> {
    /// A field that may be absent and may be null, which are one thing to whoever asked for this.
    pub fn joined<T: Decode>(&mut self) -> Result<Option<T>, Fault> {
        Ok(match self.both()? {
            Maybe::Value(value) => Some(value),
            Maybe::Absent | Maybe::Null => None,
        })
    }

    /// A field that is `default`, which is JSON, when it is absent.
    pub fn filled<T: Decode>(&mut self, default: &str) -> Result<T, Fault> {
        match self.optional()? {
            Some(value) => Ok(value),
            None => decode_text(default).map_err(|error| Fault::new(error.to_string())),
        }
    }
}

impl<M: SerializeMap> Entries<M> {
    /// A field that is absent when there is no value.
    pub fn joined<T: Serialize>(&mut self, value: &Option<T>) {
        self.optional(value);
    }

    /// A field that is written whether it was filled in or not.
    pub fn filled<T: Serialize>(&mut self, value: &T) {
        self.required(value);
    }
}
