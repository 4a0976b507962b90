//! Secrets: read from a file or given by the environment, never from arguments; shown to nobody; wiped when dropped.

use std::collections::BTreeMap;
use std::fmt;

use zeroize::Zeroizing;

/// A secret.
#[derive(Clone)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// The text's bytes are the key, whatever they look like.
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

/// A line that is no secret; the line's number, never its text.
#[derive(Debug, thiserror::Error)]
#[error("line {0} is not of the form vendor = secret")]
pub struct BadLine(usize);

impl Secrets {
    /// Adds a secret after those that are there.
    pub fn add(&mut self, vendor: &str, secret: Secret) {
        self.0.entry(vendor.to_owned()).or_default().push(secret);
    }

    /// Reads `vendor = secret` lines; empty ones and those that start with `#` are passed over. A vendor may have several
    /// lines, for the time in which its secret is changed.
    pub fn add_lines(&mut self, text: &str) -> Result<(), BadLine> {
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (vendor, secret) = line.split_once('=').ok_or(BadLine(index + 1))?;
            if secret.trim().is_empty() {
                return Err(BadLine(index + 1));
            }
            self.add(vendor.trim(), Secret::new(secret.trim()));
        }
        Ok(())
    }

    /// A vendor's secrets.
    pub fn of(&self, vendor: &str) -> &[Secret] {
        self.0.get(vendor).map(Vec::as_slice).unwrap_or_default()
    }
}
