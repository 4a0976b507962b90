//! Outcome of a verification: what a valid signature establishes, and the reasons to refuse a delivery. No reason contains a
//! value of the delivery.

use std::fmt;

use vistoria_schemas::contract::Encoding;

/// Facts that a valid signature establishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    /// Encoding of the signature value; `None` where the header holds the secret itself or a token.
    pub encoding: Option<Encoding>,
    /// Index of the secret that produced it; 0 is the current secret.
    pub secret: usize,
    /// The time that was signed, and until when a delivery of that time is accepted, both in milliseconds since 1970.
    pub signed_at: Option<(i64, i64)>,
}

/// Reason why a delivery is not accepted as its vendor's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The signature's header is absent.
    Missing {
        /// Name of the header.
        header: String,
    },
    /// The header is present more than once. Programs differ in which one they take, which an attacker could use.
    Duplicate {
        /// Name of the header.
        header: String,
    },
    /// The header is malformed.
    Malformed {
        /// Name of the header.
        header: String,
        /// The problem, as the end of a sentence whose subject is the header.
        problem: &'static str,
    },
    /// The signature matches none of the configured secrets.
    Wrong,
    /// The delivery was signed too long ago.
    TooOld {
        /// Greatest accepted age, in seconds.
        allowed: u32,
    },
    /// The delivery was signed in the future.
    InTheFuture {
        /// Greatest accepted lead of the sender's clock, in seconds.
        allowed: u32,
    },
    /// The header states that the vendor has no secret, so the delivery is unsigned.
    NoVendorSecret,
}

impl Refusal {
    /// Returns the stable code of its finding.
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
            Self::Duplicate { header } => write!(f, "header {header} is present more than once"),
            Self::Malformed { header, problem } => write!(f, "header {header} {problem}"),
            Self::Wrong => f.write_str("the signature matches none of the configured secrets"),
            Self::TooOld { allowed } => {
                write!(f, "signed more than {allowed} seconds ago: delivered late, or replayed")
            }
            Self::InTheFuture { allowed } => write!(f, "signed more than {allowed} seconds in the future"),
            Self::NoVendorSecret => {
                f.write_str(
                "no secret is set for this webhook at the vendor, so deliveries are unsigned; set one in the vendor's settings",
            )
            }
        }
    }
}
