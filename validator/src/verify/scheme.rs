//! Verification by the signature schemes of a contract.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use subtle::ConstantTimeEq as _;
use vistoria_schemas::contract::{Algorithm, Encoding, SignatureScheme, Unit};

use super::refusal::{Refusal, Verified};
use super::secret::Secret;
use super::{header, jwt, sign};
use crate::capture::Headers;

/// Verifies a delivery by any of several schemes; `None` when there are none, because the vendor does not sign.
///
/// The refusal is that of the first scheme whose header is present, else of the first scheme.
pub fn verify_any(
    schemes: &[SignatureScheme],
    headers: &Headers,
    body: &[u8],
    secrets: &[Secret],
    now: Timestamp,
) -> Option<Result<Verified, Refusal>> {
    let mut reported: Option<Refusal> = None;
    for scheme in schemes {
        match verify(scheme, headers, body, secrets, now) {
            Ok(verified) => return Some(Ok(verified)),
            Err(refusal) if reported.as_ref().is_none_or(|known| is_missing(known) && !is_missing(&refusal)) => {
                reported = Some(refusal);
            }
            Err(_) => {}
        }
    }
    reported.map(Err)
}

/// Checks whether the scheme's header is absent.
fn is_missing(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::Missing { .. })
}

/// Verifies a delivery by one scheme.
pub fn verify(
    scheme: &SignatureScheme,
    headers: &Headers,
    body: &[u8],
    secrets: &[Secret],
    now: Timestamp,
) -> Result<Verified, Refusal> {
    let header::SignatureHeader { codes, timestamp, .. } = header::read(scheme, headers)?;
    match scheme.algorithm {
        Algorithm::HmacSha256 | Algorithm::HmacSha1 => {}
        Algorithm::Fixed => return fixed(&codes, secrets),
        Algorithm::JwtHs256 => return jwt::verify(&scheme.header, &codes, secrets, now),
    }
    let candidates: Vec<(Encoding, Vec<u8>)> = codes.iter().flat_map(|code| decoded(scheme, code)).collect();
    if candidates.is_empty() {
        return Err(Refusal::Malformed {
            header: scheme.header.clone(),
            problem: "has a signature value of the wrong encoding or length",
        });
    }
    // Before the time, which proves nothing unless it is signed.
    let mut found = None;
    for (index, secret) in secrets.iter().enumerate() {
        for (encoding, candidate) in &candidates {
            // No early exit: the time this takes must not reveal which secret matches.
            if is_code_of(scheme, secret, timestamp.as_deref(), body, candidate) && found.is_none() {
                found = Some(Verified { encoding: Some(*encoding), secret: index, signed_at: None });
            }
        }
    }
    let mut verified = found.ok_or(Refusal::Wrong)?;
    if let (Some(stamp), Some(text)) = (&scheme.timestamp, timestamp) {
        let malformed = || Refusal::Malformed {
            header: stamp.header.as_ref().unwrap_or(&scheme.header).clone(),
            problem: "has a timestamp that is not an integer",
        };
        let count: i64 = text.parse().map_err(|_| malformed())?;
        let per_second = match stamp.unit {
            Unit::Seconds => 1,
            Unit::Milliseconds => 1000,
        };
        // In i128, because an i64 times a thousand may overflow.
        let signed_at = i128::from(count) * 1000 / per_second;
        let age = i128::from(now.as_millisecond()) - signed_at;
        if age > i128::from(stamp.past) * 1000 {
            return Err(Refusal::TooOld { allowed: stamp.past });
        }
        if age < -i128::from(stamp.future) * 1000 {
            return Err(Refusal::InTheFuture { allowed: stamp.future });
        }
        // Always fits: the time is within the window.
        verified.signed_at =
            i64::try_from(signed_at).ok().map(|signed_at| (signed_at, signed_at + i64::from(stamp.past) * 1000));
    }
    Ok(verified)
}

/// Verifies a header that holds the secret itself. Compares every secret, each in constant time.
fn fixed(codes: &[String], secrets: &[Secret]) -> Result<Verified, Refusal> {
    let mut found = None;
    for (index, secret) in secrets.iter().enumerate() {
        let is_equal = codes.iter().any(|code| bool::from(code.as_bytes().ct_eq(secret.bytes())));
        if is_equal && found.is_none() {
            found = Some(Verified { encoding: None, secret: index, signed_at: None });
        }
    }
    found.ok_or(Refusal::Wrong)
}

/// Checks whether the value of the scheme's header is a signature by its form, or says that there is none; nothing else that stands
/// there, such as a password, has that form.
pub fn is_signature(scheme: &SignatureScheme, value: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(value) else { return false };
    let is_number = |text: &String| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_code = |text: &String| !decoded(scheme, text).is_empty();
    match header::parse(scheme, text.trim().to_owned()) {
        Ok(found) => {
            let mut others = found.others.iter();
            found.codes.iter().all(is_code)
                && found.timestamp.iter().all(is_number)
                && others.all(|other| is_code(other) || is_number(other))
        }
        Err(refusal) => refusal == Refusal::NoVendorSecret,
    }
}

/// Decodes a signature value in each encoding of the scheme, and returns the results of the right length.
pub(super) fn decoded(scheme: &SignatureScheme, code: &str) -> Vec<(Encoding, Vec<u8>)> {
    let length = match scheme.algorithm {
        Algorithm::HmacSha1 => 20,
        _ => 32,
    };
    let decode = |encoding: &Encoding| match encoding {
        Encoding::Hex => hex::decode(code).ok(),
        Encoding::Base64 => STANDARD.decode(code).ok(),
    };
    let found = scheme.encodings.iter().filter_map(|encoding| Some((*encoding, decode(encoding)?)));
    found.filter(|(_, bytes)| bytes.len() == length).collect()
}

/// Checks in constant time whether `code` is the signature value of the signed parts under `secret`.
fn is_code_of(scheme: &SignatureScheme, secret: &Secret, timestamp: Option<&str>, body: &[u8], code: &[u8]) -> bool {
    match scheme.algorithm {
        Algorithm::HmacSha1 => is_mac_of::<Hmac<sha1::Sha1>>(scheme, secret, timestamp, body, code),
        _ => is_mac_of::<Hmac<sha2::Sha256>>(scheme, secret, timestamp, body, code),
    }
}

fn is_mac_of<M: Mac + KeyInit>(
    scheme: &SignatureScheme,
    secret: &Secret,
    timestamp: Option<&str>,
    body: &[u8],
    code: &[u8],
) -> bool {
    let Ok(mut mac) = <M as KeyInit>::new_from_slice(secret.bytes()) else { return false };
    sign::feed(&mut mac, &scheme.signed, timestamp, body);
    mac.verify_slice(code).is_ok()
}
