//! Bodies of calls that are not JSON, or need not be.

use super::decode::decode_within;
use super::error::Error;
use super::json::Decode;
use super::limit::Limit;
use super::tape::Tape;

/// A body that is JSON, or of another media type: a text ([`String`]), or bytes (`Vec<u8>`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JsonOr<T, O> {
    /// It is JSON.
    Json(T),
    /// It is not.
    Other(O),
}

/// Decodes a body that is a text in UTF-8.
pub fn text(body: &[u8]) -> Result<String, Error> {
    bytes(body).and_then(|body| String::from_utf8(body).map_err(|error| Error::at_root(error.utf8_error().to_string())))
}

/// Decodes a body that is kept as it is.
pub fn bytes(body: &[u8]) -> Result<Vec<u8>, Error> {
    Ok(body.to_vec())
}

/// Decodes a body that is JSON or something else. What is JSON must be of the type: it is nothing else then.
pub fn json_or<T: Decode, O>(
    body: &[u8],
    limits: &'static [Limit],
    other: fn(&[u8]) -> Result<O, Error>,
) -> Result<JsonOr<T, O>, Error> {
    let is_json = std::str::from_utf8(body).is_ok_and(|text| Tape::parse(text).is_ok());
    if is_json { decode_within(body, limits).map(JsonOr::Json) } else { other(body).map(JsonOr::Other) }
}

/// Decodes a body unless it is empty.
pub fn unless_empty<T>(body: &[u8], decode: impl FnOnce(&[u8]) -> Result<T, Error>) -> Result<Option<T>, Error> {
    if body.is_empty() { Ok(None) } else { decode(body).map(Some) }
}
