// Made by vistoria-gen. Edit generator/support, not this file.
//
//! What a schema has the last word about.

use super::{At, Decode, Fault, Json};

/// Decodes such a value: `verdict` is asked once for the outermost such value, and what is inside
/// was asked about with it.
pub fn held<T>(
    json: &mut Json<'_>,
    at: At,
    verdict: impl FnOnce(&serde_json::Value) -> Result<(), (String, String)>,
    decode: impl FnOnce(&mut Json<'_>, At) -> Result<T, Fault>,
) -> Result<T, Fault> {
    if json.is_held {
        return decode(json, at);
    }
    let value = serde_json::Value::decode(json, at)?;
    if let Err((pointer, message)) = verdict(&value) {
        let tokens = pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"));
        let tokens: Vec<String> = tokens.collect();
        return Err(tokens.into_iter().rev().fold(Fault::new(message), Fault::within));
    }
    json.is_held = true;
    let decoded = decode(json, at);
    json.is_held = false;
    decoded
}
