//! The parts of types of events and calls.

use serde::ser::Serialize;
use serde_json::value::RawValue;

use super::{At, Decode, Error, Fault, Json, Limit, decode_within};

/// A delivery of an event that the contract does not have, kept as it was received.
#[derive(Debug, Clone)]
pub struct UnknownEvent {
    /// The event's id, as it was received.
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

/// A call of an API: its request line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call {
    /// Its id in the contract.
    pub operation: &'static str,
    /// The method, in capitals.
    pub method: &'static str,
    /// The path, with `{name}` for a segment that varies.
    pub path: &'static str,
}

/// A response of a status that the contract does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherResponse {
    /// The status code.
    pub status: u16,
    /// The body's bytes.
    pub body: Vec<u8>,
}

/// A condition on the text of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldText {
    /// It is this.
    Equals(&'static str),
    /// It starts with the one, ends with the other, and has something between.
    Between(&'static str, &'static str),
}

impl FieldText {
    /// Checks whether `text` satisfies the condition.
    pub fn fits(&self, text: &str) -> bool {
        match self {
            Self::Equals(equals) => text == *equals,
            Self::Between(before, after) => {
                text.len() > before.len() + after.len() && text.starts_with(before) && text.ends_with(after)
            }
        }
    }
}

/// An encoded body.
pub type Encoded = Result<Vec<u8>, Error>;

/// The types of a vendor without their names, for programs that treat all vendors alike: each function decodes a body and
/// encodes it again.
#[derive(Debug, Clone, Copy)]
pub struct Codec {
    /// Decodes and encodes the body of an event, by the event's id.
    pub event: fn(&str, &[u8]) -> Result<String, Error>,
    /// Decodes and encodes the body of a request, by the operation's id.
    pub request: fn(&str, &[u8]) -> Encoded,
    /// Decodes and encodes the body of a response, by the operation's id and the status.
    pub response: fn(&str, u16, &[u8]) -> Encoded,
}

/// Encodes a value as JSON.
pub fn encode<T: Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Error::at_root(error.to_string()))
}

/// Decodes a body unless it is blank.
pub fn decode_unless_blank<T: Decode>(body: &[u8], limits: &'static [Limit]) -> Result<Option<T>, Error> {
    if body.trim_ascii().is_empty() { Ok(None) } else { decode_within(body, limits).map(Some) }
}

/// Checks that a body is blank.
pub fn no_body(body: &[u8]) -> Result<(), Error> {
    if body.trim_ascii().is_empty() { Ok(()) } else { Err(Error::at_root("expected no body")) }
}

/// Returns the error of an operation that the contract does not have.
pub fn unknown_operation(operation: &str) -> Error {
    Error::at_root(format!("the contract has no operation {operation}"))
}

/// Checks whether the path of a URL ends with the segments of `suffix`.
pub fn path_ends_with(path: &str, suffix: &str) -> bool {
    let path = path.trim_end_matches('/');
    path.strip_suffix(suffix.trim_matches('/')).is_some_and(|before| before.is_empty() || before.ends_with('/'))
}
