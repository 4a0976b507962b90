//! Messages of websockets in HTTP archives: JSON, or the event of a packet of Socket.IO, whose data is JSON.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::record::since_1970;

/// A message as browsers record it.
#[derive(Deserialize)]
pub(super) struct Frame<'a> {
    /// 1 for text, 2 for bytes, which are in base64 then.
    opcode: Option<f64>,
    #[serde(borrow, default)]
    data: Cow<'a, str>,
    /// Seconds or milliseconds since 1970; -1 where it is not known.
    time: Option<f64>,
}

/// Code of a message of bytes.
const BYTES: f64 = 2.0;

impl Frame<'_> {
    /// Returns the payload; `None` when there is none, as in messages that keep a connection open.
    pub(super) fn payload(&self) -> Option<Vec<u8>> {
        if self.opcode == Some(BYTES) {
            let bytes = STANDARD.decode(self.data.as_bytes()).ok()?;
            return payload(std::str::from_utf8(&bytes).ok()?).map(|json| json.as_bytes().to_vec());
        }
        payload(&self.data).map(|json| json.as_bytes().to_vec())
    }

    /// Returns when it was sent.
    pub(super) fn time(&self) -> Option<Timestamp> {
        self.time.filter(|time| *time > 0.0).and_then(since_1970)
    }
}

/// Returns the JSON that a message is, or the data of the event that it emits: `42/namespace,7["name",{…}]`.
fn payload(text: &str) -> Option<&str> {
    let text = text.trim();
    if text.starts_with('{') {
        return serde_json::from_str::<&RawValue>(text).ok().map(RawValue::get);
    }
    let packet = text.strip_prefix("42")?;
    let packet = match packet.split_once(',') {
        Some((namespace, rest)) if namespace.starts_with('/') => rest,
        _ => packet,
    };
    let list: Vec<&RawValue> =
        serde_json::from_str(packet.trim_start_matches(|char: char| char.is_ascii_digit())).ok()?;
    list.get(1).map(|data| data.get()).filter(|data| data.starts_with('{'))
}

#[cfg(test)]
mod tests {
    use super::payload;

    #[test]
    fn payloads_of_messages() {
        for (text, expected) in [
            (r#"{"a":1}"#, Some(r#"{"a":1}"#)),
            (r#"42["name",{"a":1}]"#, Some(r#"{"a":1}"#)),
            (r#"42/shop,["name",{"a":1}]"#, Some(r#"{"a":1}"#)),
            (r#"42/shop,7["name",{"a":1}]"#, Some(r#"{"a":1}"#)),
            (r#"427["name",{"a":1},2]"#, Some(r#"{"a":1}"#)),
            (r#"42["name","text"]"#, None),
            (r#"42["name"]"#, None),
            (r#"0{"sid":"x"}"#, None),
            ("2probe", None),
            ("3", None),
            ("{", None),
            ("", None),
        ] {
            assert_eq!(payload(text), expected, "{text}");
        }
    }
}
