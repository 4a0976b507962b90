//! Signing of deliveries as a vendor does, the counterpart of [`super::verify`], for samples and replays.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde_json::json;
use vistoria_schemas::contract::{Algorithm, Encoding, Grammar, PairSelector, SignatureScheme, SignedPart, Unit};

use super::secret::Secret;

/// How long a token is valid, in seconds.
const TOKEN_LIFETIME: i64 = 300;

/// Returns the signature headers of a delivery of `body` that is sent at `now`.
pub fn sign(scheme: &SignatureScheme, secret: &Secret, body: &[u8], now: Timestamp) -> Vec<(String, String)> {
    let stamp = scheme.timestamp.as_ref().map(|stamp| match stamp.unit {
        Unit::Seconds => now.as_second().to_string(),
        Unit::Milliseconds => now.as_millisecond().to_string(),
    });
    let code = match scheme.algorithm {
        Algorithm::HmacSha256 => code::<Hmac<sha2::Sha256>>(scheme, secret, stamp.as_deref(), body),
        Algorithm::HmacSha1 => code::<Hmac<sha1::Sha1>>(scheme, secret, stamp.as_deref(), body),
        Algorithm::Fixed => String::from_utf8_lossy(secret.bytes()).into_owned(),
        Algorithm::JwtHs256 => token(secret, now),
    };
    let mut headers = vec![(scheme.header.clone(), header_value(&scheme.grammar, &code, stamp.as_deref()))];
    let timestamp_header = scheme.timestamp.as_ref().and_then(|stamp| stamp.header.clone());
    headers.extend(timestamp_header.zip(stamp));
    headers
}

/// Computes and encodes the signature value of the signed parts.
fn code<M: Mac + KeyInit>(scheme: &SignatureScheme, secret: &Secret, stamp: Option<&str>, body: &[u8]) -> String {
    let bytes = mac::<M>(&scheme.signed, secret.bytes(), stamp, body);
    match scheme.encodings.first() {
        Some(Encoding::Base64) => STANDARD.encode(bytes),
        _ => hex::encode(bytes),
    }
}

/// Computes the signature value of the signed parts.
pub(super) fn mac<M: Mac + KeyInit>(signed: &[SignedPart], key: &[u8], stamp: Option<&str>, body: &[u8]) -> Vec<u8> {
    let mut mac = <M as KeyInit>::new_from_slice(key).expect("HMAC takes a key of any length");
    feed(&mut mac, signed, stamp, body);
    mac.finalize().into_bytes().to_vec()
}

/// Feeds the signed parts to `mac`, in their order.
pub(super) fn feed(mac: &mut impl Mac, signed: &[SignedPart], stamp: Option<&str>, body: &[u8]) {
    for part in signed {
        match part {
            SignedPart::Text(text) => mac.update(text.as_bytes()),
            SignedPart::Timestamp => mac.update(stamp.unwrap_or_default().as_bytes()),
            SignedPart::Body => mac.update(body),
        }
    }
}

/// Returns a JSON Web Token that is valid from `now`.
fn token(secret: &Secret, now: Timestamp) -> String {
    let part = |value: serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let second = now.as_second();
    let signed = format!(
        "{}.{}",
        part(json!({"alg": "HS256", "typ": "JWT"})),
        part(json!({"iat": second, "exp": second + TOKEN_LIFETIME}))
    );
    let code = mac::<Hmac<sha2::Sha256>>(&[SignedPart::Body], secret.bytes(), None, signed.as_bytes());
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(code))
}

/// Formats the header's value. A part whose key the vendor does not state gets a usual one, at the stated place.
fn header_value(grammar: &Grammar, code: &str, stamp: Option<&str>) -> String {
    match grammar {
        Grammar::Bare => code.to_owned(),
        Grammar::Prefixed { prefix } => format!("{prefix}{code}"),
        Grammar::Pairs { signature, timestamp } => {
            let mut parts: Vec<(usize, String)> = vec![part(signature, "v1", code)];
            parts.extend(timestamp.as_ref().zip(stamp).map(|(which, stamp)| part(which, "t", stamp)));
            parts.sort();
            parts.into_iter().map(|(_, part)| part).collect::<Vec<_>>().join(",")
        }
    }
}

/// Formats one `key=value` part, with its place among the parts.
fn part(which: &PairSelector, usual: &str, value: &str) -> (usize, String) {
    match which {
        // By convention the time comes first.
        PairSelector::Key(key) => (usize::from(usual == "v1"), format!("{key}={value}")),
        PairSelector::Position(place) => (*place, format!("{usual}={value}")),
    }
}
