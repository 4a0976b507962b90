//! A JSON Web Token (RFC 7519) in a header, signed with HS256. A token proves who sent a delivery and when, but nothing about
//! its body.
//!
//! Hand-written because the crate `jsonwebtoken` (11.1) checks `exp` and `nbf` against the system clock only, while a
//! signature is checked here as of a given time (`--at`, or when the delivery was received); with its time checks off and an
//! HMAC provider of our own, as its providers bring RSA and elliptic curves, there would be more code than this.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::Timestamp;
use serde_json::Value;

use super::refusal::{Refusal, Verified};
use super::secret::Secret;

/// Tolerated difference between the sender's clock and ours, in seconds.
const LEEWAY: u32 = 60;

/// Verifies the first of `tokens`, the values of `header`.
pub(super) fn verify(header: &str, tokens: &[String], secrets: &[Secret], now: Timestamp) -> Result<Verified, Refusal> {
    let malformed = |problem| Refusal::Malformed { header: header.to_owned(), problem };
    let token = tokens.first().map(String::as_str).unwrap_or_default();
    let parts: Vec<&str> = token.split('.').collect();
    let [head, claims, mac] = parts[..] else { return Err(malformed("is not a token of three parts")) };
    let json = |part: &str| serde_json::from_slice::<Value>(&URL_SAFE_NO_PAD.decode(part).ok()?).ok();
    // Any other algorithm is refused, so that a token cannot choose how it is checked (RFC 8725, section 3.1).
    if json(head).is_none_or(|head| head["alg"] != "HS256") {
        return Err(malformed("is not a token signed with HS256"));
    }
    let expected = URL_SAFE_NO_PAD.decode(mac).map_err(|_| malformed("has a signature value that is not base64url"))?;
    let signed = &token[..head.len() + 1 + claims.len()];
    let mut found = None;
    for (index, secret) in secrets.iter().enumerate() {
        let Ok(mut mac) = Hmac::<sha2::Sha256>::new_from_slice(secret.bytes()) else { continue };
        mac.update(signed.as_bytes());
        // No early exit: the time this takes must not reveal which secret matches.
        if mac.verify_slice(&expected).is_ok() && found.is_none() {
            found = Some(Verified { encoding: None, secret: index, signed_at: None });
        }
    }
    let verified = found.ok_or(Refusal::Wrong)?;
    // Read only now: the claims of a token with a wrong signature are untrusted.
    let claims = json(claims).ok_or_else(|| malformed("is a token whose claims are not JSON"))?;
    check_times(&claims, now, malformed)?;
    Ok(verified)
}

/// Checks `exp`, which is required, and `nbf` and `iat`, which are optional.
fn check_times(claims: &Value, now: Timestamp, malformed: impl Fn(&'static str) -> Refusal) -> Result<(), Refusal> {
    let seconds = |claim: &str| claims[claim].as_f64();
    let expires = seconds("exp").ok_or_else(|| malformed("is not a token with an `exp` claim"))?;
    #[expect(clippy::cast_precision_loss, reason = "seconds since 1970 are far below 2^52")]
    let now = now.as_second() as f64;
    if now > expires + f64::from(LEEWAY) {
        return Err(Refusal::TooOld { allowed: LEEWAY });
    }
    // A time before which the token must not be accepted, and that cannot be read, accepts nothing.
    if !claims["nbf"].is_null() && seconds("nbf").is_none() {
        return Err(malformed("is a token whose `nbf` claim is not a number"));
    }
    let is_future = |claim| seconds(claim).is_some_and(|time| time > now + f64::from(LEEWAY));
    if is_future("nbf") || is_future("iat") {
        return Err(Refusal::InTheFuture { allowed: LEEWAY });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use hmac::{Hmac, KeyInit, Mac};
    use jiff::Timestamp;
    use serde_json::{Value, json};

    use super::{LEEWAY, verify};
    use crate::verify::{Refusal, Secret, Verified};

    const NOW: i64 = 1_780_000_000;
    const FUTURE: Refusal = Refusal::InTheFuture { allowed: LEEWAY };
    const EXPIRED: Refusal = Refusal::TooOld { allowed: LEEWAY };

    fn token_of_header(header: &Value, claims: &Value, key: &str) -> String {
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", part(header), part(claims));
        let mut mac = Hmac::<sha2::Sha256>::new_from_slice(key.as_bytes()).expect("HMAC takes a key of any length");
        mac.update(signed.as_bytes());
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
    }

    fn token(claims: &Value) -> String {
        token_of_header(&json!({"alg": "HS256", "typ": "JWT"}), claims, "key")
    }

    fn verdict(token: String) -> Result<Verified, Refusal> {
        let secrets = [Secret::new("key"), Secret::new("previous key")];
        verify("Authorization", &[token], &secrets, Timestamp::from_second(NOW).expect("a time"))
    }

    fn malformed(problem: &'static str) -> Refusal {
        Refusal::Malformed { header: "Authorization".to_owned(), problem }
    }

    #[track_caller]
    fn check_claims(claims: &Value, refusal: Option<&Refusal>) {
        assert_eq!(verdict(token(claims)).err().as_ref(), refusal, "{claims}");
    }

    #[test]
    fn expired() {
        check_claims(&json!({"exp": NOW + 1}), None);
        check_claims(&json!({"exp": NOW - 60}), None);
        check_claims(&json!({"exp": NOW - 61}), Some(&EXPIRED));
        check_claims(&json!({"exp": 0}), Some(&EXPIRED));
    }

    #[test]
    fn not_yet_valid() {
        for claim in ["nbf", "iat"] {
            check_claims(&json!({"exp": NOW + 900, claim: NOW}), None);
            check_claims(&json!({"exp": NOW + 900, claim: NOW + 60}), None);
            check_claims(&json!({"exp": NOW + 900, claim: NOW + 61}), Some(&FUTURE));
            check_claims(&json!({"exp": NOW + 900, claim: 61.5 + 1_780_000_000.0}), Some(&FUTURE));
        }
    }

    #[test]
    fn times_that_are_absent_or_no_numbers() {
        check_claims(&json!({}), Some(&malformed("is not a token with an `exp` claim")));
        check_claims(&json!({"exp": "soon"}), Some(&malformed("is not a token with an `exp` claim")));
        check_claims(
            &json!({"exp": NOW + 900, "nbf": "soon"}),
            Some(&malformed("is a token whose `nbf` claim is not a number")),
        );
        check_claims(&json!({"exp": NOW + 900, "nbf": null, "iat": null}), None);
    }

    #[test]
    fn unknown_claims_are_ignored() {
        check_claims(&json!({"exp": NOW + 900, "iss": "vendor", "aud": ["a", "b"], "custom": {"deep": [1]}}), None);
    }

    #[test]
    fn algorithms() {
        let claims = json!({"exp": NOW + 900});
        for algorithm in ["none", "None", "hs256", "HS384", "HS512", "RS256", "ES256"] {
            let header = json!({"alg": algorithm});
            let refusal = Some(malformed("is not a token signed with HS256"));
            assert_eq!(verdict(token_of_header(&header, &claims, "key")).err(), refusal, "{algorithm}");
            let unsigned = token_of_header(&header, &claims, "key");
            let unsigned = unsigned.rsplit_once('.').map(|(signed, _)| format!("{signed}.")).expect("three parts");
            assert_eq!(verdict(unsigned).err(), refusal, "{algorithm} without a signature value");
        }
        assert!(verdict(token_of_header(&json!({}), &claims, "key")).is_err());
    }

    #[test]
    fn keys() {
        let claims = json!({"exp": NOW + 900});
        let signed_with = |key: &str| verdict(token_of_header(&json!({"alg": "HS256"}), &claims, key));
        assert_eq!(signed_with("key").map(|verified| verified.secret), Ok(0));
        assert_eq!(signed_with("previous key").map(|verified| verified.secret), Ok(1));
        assert_eq!(signed_with("another key"), Err(Refusal::Wrong));
        assert_eq!(signed_with(""), Err(Refusal::Wrong));
    }

    #[test]
    fn a_wrong_signature_comes_before_the_times() {
        let expired = token_of_header(&json!({"alg": "HS256"}), &json!({"exp": 0}), "another key");
        assert_eq!(verdict(expired), Err(Refusal::Wrong));
    }

    #[test]
    fn malformed_tokens() {
        let right = token(&json!({"exp": NOW + 900}));
        for (changed, problem) in [
            (String::new(), "is not a token of three parts"),
            (format!("{right}.more"), "is not a token of three parts"),
            (right.replacen('.', "", 1), "is not a token of three parts"),
            (format!("!{right}"), "is not a token signed with HS256"),
            (format!("{right}="), "has a signature value that is not base64url"),
        ] {
            assert_eq!(verdict(changed.clone()), Err(malformed(problem)), "{changed}");
        }
    }
}
