//! Secrets: never printed, and wiped from memory when dropped.

use std::collections::BTreeMap;
use std::fmt;

use zeroize::Zeroizing;

/// A vendor's secret.
#[derive(Clone)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// Creates a secret whose key is the bytes of `text`, even if they look like hexadecimal or base64.
    pub fn new(text: &str) -> Self {
        Self(Zeroizing::new(text.as_bytes().to_vec()))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(hidden)")
    }
}

/// The secrets of each vendor, the current one first.
#[derive(Debug, Clone, Default)]
pub struct Secrets(BTreeMap<String, Vec<Secret>>);

impl Secrets {
    /// Adds a secret after the vendor's other ones.
    pub fn add(&mut self, vendor: &str, secret: Secret) {
        self.0.entry(vendor.to_owned()).or_default().push(secret);
    }

    /// Returns the secrets of all vendors but one.
    pub fn of_others<'a>(&'a self, vendor: &'a str) -> impl Iterator<Item = (&'a str, &'a Secret)> {
        let others = self.0.iter().filter(move |(other, _)| *other != vendor);
        others.flat_map(|(other, secrets)| secrets.iter().map(|secret| (other.as_str(), secret)))
    }

    /// Returns a vendor's secrets.
    pub fn of(&self, vendor: &str) -> &[Secret] {
        self.0.get(vendor).map(Vec::as_slice).unwrap_or_default()
    }
}
