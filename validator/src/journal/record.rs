//! A line of the journal.

use std::fmt;

use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use vistoria_schemas::contract::Bundle;

use crate::reported::JsonFinding;

/// A delivery as it was received, and what was thought of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Record {
    /// Unique, and later ones sort after earlier ones (a UUID of version 7).
    pub id: String,
    /// When its last byte came.
    pub received_at: Timestamp,
    /// The vendor's id; null when unknown.
    pub vendor: Option<String>,
    /// The event's id; null when unknown.
    pub event: Option<String>,
    /// As it was sent.
    pub method: String,
    /// The path and the query, as they were sent.
    pub path: String,
    /// In the order they came.
    pub headers: Vec<Header>,
    /// Byte for byte.
    #[serde(flatten)]
    pub body: Body,
    /// What was thought of it.
    pub verdict: Answered,
    /// Everything that was said about it.
    pub findings: Vec<JsonFinding>,
    /// The status that it was answered with.
    pub status: u16,
    /// Whether it proved where it comes from.
    #[serde(default)]
    pub verified: bool,
}

/// A header of a delivery; without a value when that is a secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header(pub String, pub Option<String>);

/// The bytes of a body: as text where they are that, else in base 64.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Body {
    /// UTF-8.
    #[serde(rename = "body")]
    Text(String),
    /// Anything else.
    #[serde(rename = "body_base64", with = "base_64")]
    Bytes(Vec<u8>),
}

/// What was thought of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answered {
    /// Nothing was asked but where it comes from.
    Unchecked,
    /// It breaks nothing.
    Clean,
    /// It breaks law.
    Invalid,
    /// It does not prove where it comes from.
    Refused,
}

impl Record {
    /// The line, its newline included.
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

impl Body {
    /// That of these bytes.
    pub fn of(bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(text) => Self::Text(text),
            Err(error) => Self::Bytes(error.into_bytes()),
        }
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }

    /// The bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        match self {
            Self::Text(text) => text.into_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body(hidden)")
    }
}

/// Whether the value of a header, or of a query's parameter, of a delivery to the vendor of `bundle` is a secret by itself,
/// whoever has it: a code over the body is none.
pub fn is_secret(name: &str, bundle: Option<&Bundle>) -> bool {
    const ALWAYS: [&str; 4] = ["authorization", "proxy-authorization", "cookie", "set-cookie"];
    const LIKELY: [&str; 6] = ["token", "secret", "password", "apikey", "api-key", "access-key"];
    let name = name.to_ascii_lowercase().replace('_', "-");
    let mut schemes = bundle.into_iter().flat_map(|bundle| &bundle.signatures);
    match schemes.find(|scheme| scheme.header.eq_ignore_ascii_case(&name)) {
        Some(scheme) => !scheme.algorithm.signs_the_body(),
        None => ALWAYS.contains(&name.as_str()) || LIKELY.iter().any(|word| name.contains(word)),
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
        STANDARD.decode(String::deserialize(deserializer)?).map_err(|_| D::Error::custom("not base 64"))
    }
}
