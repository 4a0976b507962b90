//! Values that are validated against a schema at run time, because their types do not express all of it.

use super::{At, Decode, Fault, Json};

/// Validates a value and decodes it. `verdict` is called for the outermost such value only, since it validates what is inside
/// along with it; it returns the pointer and the message of an error.
pub fn decode<T>(
    json: &mut Json<'_>,
    at: At,
    verdict: impl FnOnce(&serde_json::Value) -> Result<(), (String, String)>,
    decode: impl FnOnce(&mut Json<'_>, At) -> Result<T, Fault>,
) -> Result<T, Fault> {
    if json.is_validated {
        return decode(json, at);
    }
    let value = serde_json::Value::decode(json, at)?;
    if let Err((pointer, message)) = verdict(&value) {
        let tokens = pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"));
        let tokens: Vec<String> = tokens.collect();
        return Err(tokens.into_iter().rev().fold(Fault::new(message), Fault::within));
    }
    json.is_validated = true;
    let decoded = decode(json, at);
    json.is_validated = false;
    decoded
}
