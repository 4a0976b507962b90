//! A record: one line of the journal.

use core::net::IpAddr;
use std::fmt;

use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::reported::JsonFinding;

/// A delivery as received, and the result of its checks.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Record {
    /// Unique id, a UUID of version 7, so that later records sort after earlier ones.
    pub id: String,
    /// When the last byte was received.
    pub received_at: Timestamp,
    /// Address of who sent it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<IpAddr>,
    /// Id of the vendor; null when unknown.
    pub vendor: Option<String>,
    /// Id of the event; null when unknown.
    pub event: Option<String>,
    /// Method of the request.
    pub method: String,
    /// Path and query of the request, without the values of parameters that are secrets.
    pub path: String,
    /// Headers, in the order received.
    pub headers: Vec<RecordedHeader>,
    /// Body, byte for byte.
    #[serde(flatten)]
    pub body: RecordedBody,
    /// Result of the checks.
    pub verdict: DeliveryVerdict,
    /// Findings of the checks.
    pub findings: Vec<JsonFinding>,
    /// Status of the response.
    pub status: u16,
    /// Whether its signature was verified.
    #[serde(default)]
    pub verified: bool,
    /// Why it was set aside; only in the file of the deliveries that were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<ForwardFailure>,
}

/// Why a delivery could not be forwarded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForwardFailure {
    /// When it was set aside.
    pub at: Timestamp,
    /// Number of attempts.
    pub attempts: u32,
    /// Outcome of the last one: the status of the response, or what failed.
    pub last: String,
}

/// Name and value of a header; without the value when that is a secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedHeader(pub String, pub Option<String>);

/// A body: as a string where it is UTF-8 and base64 is not shorter.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum RecordedBody {
    /// A body in UTF-8, with few characters that JSON escapes.
    #[serde(rename = "body")]
    Text(String),
    /// Any other body.
    #[serde(rename = "body_base64", with = "base_64")]
    Bytes(Vec<u8>),
}

/// Result of checking a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DeliveryVerdict {
    /// Only the signature was checked.
    Unchecked,
    /// The contract has no errors for it, and nothing shows who sent it: there is no secret, or the vendor does not sign.
    Unverified,
    /// The contract has no errors for it.
    Clean,
    /// It violates the contract.
    Invalid,
    /// Its signature is invalid or missing.
    Refused,
}

impl DeliveryVerdict {
    /// Returns the verdict as a word, as in the journal.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unchecked => "unchecked",
            Self::Unverified => "unverified",
            Self::Clean => "clean",
            Self::Invalid => "invalid",
            Self::Refused => "refused",
        }
    }
}

impl Record {
    /// Returns the line of the record, with its newline.
    ///
    /// # Panics
    ///
    /// Never: strings, numbers and lists of them are JSON.
    pub fn line(&self) -> Vec<u8> {
        let mut line = serde_json::to_vec(self).expect("strings, numbers and lists of them");
        line.push(b'\n');
        line
    }
}

impl RecordedBody {
    /// Creates a body from its bytes.
    pub fn of(bytes: Vec<u8>) -> Self {
        // A control character takes six bytes in a string, so that a delivery of these would fill the disk six times as fast.
        let escaped = bytes.iter().map(|byte| match byte {
            b'"' | b'\\' | b'\n' | b'\r' | b'\t' | 0x08 | 0x0C => 2,
            0..0x20 => 6,
            _ => 1_usize,
        });
        if escaped.sum::<usize>() > bytes.len().div_ceil(3) * 4 {
            return Self::Bytes(bytes);
        }
        match String::from_utf8(bytes) {
            Ok(text) => Self::Text(text),
            Err(error) => Self::Bytes(error.into_bytes()),
        }
    }

    /// Returns the bytes of the body.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }

    /// Converts the body into its bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        match self {
            Self::Text(text) => text.into_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }
}

impl fmt::Debug for RecordedBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecordedBody(hidden)")
    }
}

mod base_64 {
    use base64::Engine as _;
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    use super::STANDARD;

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        STANDARD.decode(String::deserialize(deserializer)?).map_err(|_| D::Error::custom("not base64"))
    }
}
