//! A text that is being decoded, and the trait of types that can be decoded from it.

use super::error::Fault;
use super::span::{At, JsonType};
use super::tape::{Items, Tape};

/// A text that is being decoded.
#[derive(Debug)]
pub struct Json<'t> {
    /// The parsed text.
    pub tape: Tape<'t>,
    /// Whether the value at hand, or one around it, has been validated against a schema.
    pub(super) is_validated: bool,
}

/// A type that can be decoded from JSON.
pub trait Decode: Sized {
    /// Decodes the value at `at`.
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault>;
}

impl Json<'_> {
    /// Returns the type of the value at `at`.
    pub fn json_type(&self, at: At) -> JsonType {
        self.tape.json_type(at)
    }

    /// Returns the fault of a value of a wrong type. It names types, never values.
    pub fn unexpected(&self, at: At, expected: &str) -> Fault {
        Fault::new(format!("expected {expected}, found {}", self.json_type(at).name()))
    }

    /// Returns what is inside a list or an object, whichever `json_type` is.
    pub(super) fn inside(&self, at: At, json_type: JsonType, expected: &str) -> Result<Items, Fault> {
        if self.json_type(at) == json_type { Ok(self.tape.items(at)) } else { Err(self.unexpected(at, expected)) }
    }
}
