//! What the types of events and calls are built from.

use serde::ser::Serialize;
use serde_json::value::RawValue;

use super::{At, Decode, Error, Fault, Json, Limit, decode_within};

/// A delivery of an event that the contract does not have, kept as it came.
#[derive(Debug, Clone)]
pub struct UnknownEvent {
    /// The event's id, as it came.
    pub id: String,
    /// The body.
    pub body: Box<RawValue>,
}

impl PartialEq for UnknownEvent {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.body.get() == other.body.get()
    }
}

impl Decode for Box<RawValue> {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        RawValue::from_string(json.tape.json(at).to_owned()).map_err(|error| Fault::new(error.to_string()))
    }
}

/// A call: how it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call {
    /// Its id in the contract.
    pub operation: &'static str,
    /// In capitals.
    pub method: &'static str,
    /// With `{name}` for a segment that varies.
    pub path: &'static str,
}

/// A response of a status that the contract does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherResponse {
    /// The status.
    pub status: u16,
    /// The body's bytes.
    pub body: Vec<u8>,
}

/// What the text of a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldText {
    /// This.
    Equals(&'static str),
    /// The one, something, and the other.
    Between(&'static str, &'static str),
}

impl FieldText {
    /// Whether `text` is it.
    pub fn fits(&self, text: &str) -> bool {
        match self {
            Self::Equals(equals) => text == *equals,
            Self::Between(before, after) => {
                text.len() > before.len() + after.len() && text.starts_with(before) && text.ends_with(after)
            }
        }
    }
}

/// The types of a vendor without their names, for programs that treat all vendors alike: each decodes a body and writes
/// it back.
#[derive(Debug, Clone, Copy)]
pub struct Codec {
    /// By an event's id.
    pub event: fn(&str, &[u8]) -> Result<String, Error>,
    /// By an operation's id.
    pub request: fn(&str, &[u8]) -> Result<String, Error>,
    /// By an operation's id and a status.
    pub response: fn(&str, u16, &[u8]) -> Result<String, Error>,
}

/// A value as JSON.
pub fn encode<T: Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Error::at_root(error.to_string()))
}

/// A body that need not be there.
pub fn decode_unless_blank<T: Decode>(body: &[u8], limits: &'static [Limit]) -> Result<Option<T>, Error> {
    if body.trim_ascii().is_empty() { Ok(None) } else { decode_within(body, limits).map(Some) }
}

/// Nothing, from a body that has nothing in it.
pub fn no_body(body: &[u8]) -> Result<(), Error> {
    if body.trim_ascii().is_empty() { Ok(()) } else { Err(Error::at_root("expected no body")) }
}

/// An operation that the contract does not have.
pub fn unknown_operation(operation: &str) -> Error {
    Error::at_root(format!("the contract has no operation {operation}"))
}

/// Whether the path of a URL ends with the segments of `suffix`.
pub fn path_ends_with(path: &str, suffix: &str) -> bool {
    let path = path.trim_end_matches('/');
    path.strip_suffix(suffix.trim_matches('/')).is_some_and(|before| before.is_empty() || before.ends_with('/'))
}
