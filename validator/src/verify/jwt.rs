//! A JSON Web Token in a header: HS256 and nothing else, so that no token chooses how it is checked. It proves who sent
//! and when, and nothing of the body.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::Timestamp;
use serde_json::Value;

use super::secret::Secret;
use super::{Refusal, Verified};

/// How far two clocks may be apart, in seconds.
const LEEWAY: u32 = 60;

pub(super) fn verify(header: &str, tokens: &[String], secrets: &[Secret], now: Timestamp) -> Result<Verified, Refusal> {
    let malformed = |expected| Refusal::Malformed { header: header.to_owned(), expected };
    let token = tokens.first().map(String::as_str).unwrap_or_default();
    let parts: Vec<&str> = token.split('.').collect();
    let [head, claims, code] = parts[..] else { return Err(malformed("a token of three parts")) };
    let json = |part: &str| serde_json::from_slice::<Value>(&URL_SAFE_NO_PAD.decode(part).ok()?).ok();
    if json(head).is_none_or(|head| head["alg"] != "HS256") {
        return Err(malformed("a token that is signed with HS256"));
    }
    let code = URL_SAFE_NO_PAD.decode(code).map_err(|_| malformed("a token with a code in base 64"))?;
    let signed = &token[..head.len() + 1 + claims.len()];
    let mut found = None;
    for (index, secret) in secrets.iter().enumerate() {
        let Ok(mut mac) = Hmac::<sha2::Sha256>::new_from_slice(secret.bytes()) else { continue };
        mac.update(signed.as_bytes());
        if mac.verify_slice(&code).is_ok() && found.is_none() {
            found = Some(Verified { encoding: None, secret: index, signed_at: None });
        }
    }
    let verified = found.ok_or(Refusal::Wrong)?;
    // The signature holds, so these are the sender's own words.
    let claims = json(claims).ok_or_else(|| malformed("a token whose claims are JSON"))?;
    let second = |claim: &str| claims[claim].as_f64();
    let expires = second("exp").ok_or_else(|| malformed("a token that says when it ends"))?;
    #[allow(clippy::cast_precision_loss, reason = "seconds since 1970 are far below 2^52")]
    let now = now.as_second() as f64;
    if now > expires + f64::from(LEEWAY) {
        return Err(Refusal::TooOld { allowed: LEEWAY });
    }
    if second("iat").is_some_and(|issued| issued > now + f64::from(LEEWAY)) {
        return Err(Refusal::InTheFuture { allowed: LEEWAY });
    }
    Ok(verified)
}
