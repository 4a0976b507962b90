//! Whether a delivery comes from its vendor: a pure function of the bytes as they came, the headers, the secrets and the
//! time, driven by the contract's scheme. Says why not, never with a value in it.

mod doctor;
mod header;
mod jwt;
mod secret;
mod sign;

pub use doctor::diagnose;
pub use secret::{Secret, Secrets};
pub use sign::sign;

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use subtle::ConstantTimeEq as _;
use vistoria_schemas::contract::{Algorithm, Encoding, SignatureScheme, Unit};

use crate::capture::Headers;

/// What a signature that holds tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    /// How it was written; nothing where no code is.
    pub encoding: Option<Encoding>,
    /// Which of the secrets made it, from 0; the first is the current one.
    pub secret: usize,
    /// The time that was signed, and until when a delivery of it is let in; both in milliseconds since 1970.
    pub signed_at: Option<(i64, i64)>,
}

/// Why a delivery is not let in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The header is not there.
    Missing {
        /// Its name.
        header: String,
    },
    /// The header is there more than once: which one counts is anybody's guess, an attacker's too.
    Duplicate {
        /// Its name.
        header: String,
    },
    /// The header's value is not written as the vendor writes it.
    Malformed {
        /// Its name.
        header: String,
        /// What is wanted.
        expected: &'static str,
    },
    /// None of the secrets makes this signature for these bytes.
    Wrong,
    /// Signed too long ago.
    TooOld {
        /// The seconds that are allowed.
        allowed: u32,
    },
    /// Signed in the future.
    InTheFuture {
        /// The seconds that are allowed.
        allowed: u32,
    },
    /// The vendor says that it has no secret, so nothing was signed.
    NoVendorSecret,
}

impl Refusal {
    /// Its stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "signature/missing",
            Self::Duplicate { .. } => "signature/duplicate-header",
            Self::Malformed { .. } => "signature/malformed",
            Self::Wrong => "signature/wrong",
            Self::TooOld { .. } => "signature/too-old",
            Self::InTheFuture { .. } => "signature/in-the-future",
            Self::NoVendorSecret => "signature/no-vendor-secret",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { header } => write!(f, "the delivery is not signed: it has no header {header}"),
            Self::Duplicate { header } => write!(f, "the header {header} is there more than once"),
            Self::Malformed { header, expected } => write!(f, "the header {header} is not {expected}"),
            Self::Wrong => f.write_str("no secret that is known makes this signature for these bytes"),
            Self::TooOld { allowed } => {
                write!(f, "signed more than {allowed} seconds ago: late, or sent again by somebody")
            }
            Self::InTheFuture { allowed } => write!(f, "signed more than {allowed} seconds in the future"),
            Self::NoVendorSecret => {
                f.write_str("the vendor has no secret for this webhook, so it signs nothing; set one there")
            }
        }
    }
}

/// Verifies by any of several schemes; the refusal is that of the first whose header is there, else of the first.
pub fn verify_any(
    schemes: &[SignatureScheme],
    headers: &Headers,
    body: &[u8],
    secrets: &[Secret],
    now: Timestamp,
) -> Result<Verified, Refusal> {
    let mut refusals = Vec::new();
    for scheme in schemes {
        match verify(scheme, headers, body, secrets, now) {
            Ok(verified) => return Ok(verified),
            Err(refusal) => refusals.push(refusal),
        }
    }
    let telling = refusals.iter().position(|refusal| !matches!(refusal, Refusal::Missing { .. })).unwrap_or(0);
    Err(refusals.swap_remove(telling))
}

/// Verifies by one scheme.
pub fn verify(
    scheme: &SignatureScheme,
    headers: &Headers,
    body: &[u8],
    secrets: &[Secret],
    now: Timestamp,
) -> Result<Verified, Refusal> {
    let header::Signed { codes, timestamp } = header::read(scheme, headers)?;
    match scheme.algorithm {
        Algorithm::HmacSha256 | Algorithm::HmacSha1 => {}
        Algorithm::Fixed => return fixed(&codes, secrets),
        Algorithm::JwtHs256 => return jwt::verify(&scheme.header, &codes, secrets, now),
    }
    let candidates: Vec<(Encoding, Vec<u8>)> = codes.iter().flat_map(|code| decoded(scheme, code)).collect();
    if candidates.is_empty() {
        return Err(Refusal::Malformed { header: scheme.header.clone(), expected: "a code of the right length" });
    }
    // The signature first: the time of a delivery that nobody signed says nothing.
    let mut found = None;
    for (index, secret) in secrets.iter().enumerate() {
        for (encoding, candidate) in &candidates {
            // No early way out: how long it takes does not tell which secret it was.
            if makes(scheme, secret, timestamp.as_deref(), body, candidate) && found.is_none() {
                found = Some(Verified { encoding: Some(*encoding), secret: index, signed_at: None });
            }
        }
    }
    let mut verified = found.ok_or(Refusal::Wrong)?;
    if let (Some(stamp), Some(text)) = (&scheme.timestamp, timestamp) {
        let malformed = || Refusal::Malformed {
            header: scheme.header.clone(),
            expected: "signed with a whole number for its time",
        };
        let count: i64 = text.parse().map_err(|_| malformed())?;
        let per_second = match stamp.unit {
            Unit::Seconds => 1,
            Unit::Milliseconds => 1000,
        };
        // In i128, where no i64 times a thousand can overflow.
        let signed_at = i128::from(count) * 1000 / per_second;
        let age = i128::from(now.as_millisecond()) - signed_at;
        if age > i128::from(stamp.past) * 1000 {
            return Err(Refusal::TooOld { allowed: stamp.past });
        }
        if age < -i128::from(stamp.future) * 1000 {
            return Err(Refusal::InTheFuture { allowed: stamp.future });
        }
        // Within the window, so that it is within an i64 too.
        verified.signed_at =
            i64::try_from(signed_at).ok().map(|signed_at| (signed_at, signed_at + i64::from(stamp.past) * 1000));
    }
    Ok(verified)
}

/// The secret itself in the header. Every secret is compared, each in constant time.
fn fixed(codes: &[String], secrets: &[Secret]) -> Result<Verified, Refusal> {
    let mut found = None;
    for (index, secret) in secrets.iter().enumerate() {
        let is_it = codes.iter().any(|code| bool::from(code.as_bytes().ct_eq(secret.bytes())));
        if is_it && found.is_none() {
            found = Some(Verified { encoding: None, secret: index, signed_at: None });
        }
    }
    found.ok_or(Refusal::Wrong)
}

/// The bytes of a code in each encoding in which it has the right length.
fn decoded(scheme: &SignatureScheme, code: &str) -> Vec<(Encoding, Vec<u8>)> {
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

/// Whether `secret` makes `code` for what is signed. Compares in constant time.
fn makes(scheme: &SignatureScheme, secret: &Secret, timestamp: Option<&str>, body: &[u8], code: &[u8]) -> bool {
    match scheme.algorithm {
        Algorithm::HmacSha1 => holds::<Hmac<sha1::Sha1>>(scheme, secret, timestamp, body, code),
        _ => holds::<Hmac<sha2::Sha256>>(scheme, secret, timestamp, body, code),
    }
}

fn holds<M: Mac + KeyInit>(
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
