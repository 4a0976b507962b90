//! The key that requests for the page's data must have. It is needed even on this machine, because behind a proxy every client looks
//! local.

use std::fmt;

use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

/// Least number of characters of a key.
const MIN_LENGTH: usize = 16;

/// The key of the page.
#[derive(Clone)]
pub struct PageKey(Zeroizing<String>);

impl PageKey {
    /// Creates a key that nobody can guess.
    pub fn random() -> Self {
        Self(Zeroizing::new(uuid::Uuid::new_v4().simple().to_string()))
    }

    /// Parses the text of a file: a key of at least 16 letters, digits, `-` and `_`, which a URL can have, with blanks around it or
    /// without; `None` when it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let key = text.trim();
        let is_plain = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        (key.len() >= MIN_LENGTH && is_plain).then(|| Self(Zeroizing::new(key.to_owned())))
    }

    /// Returns the key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Checks whether a text is the key, in a time that does not depend on where it differs.
    pub(super) fn is(&self, text: &[u8]) -> bool {
        bool::from(text.ct_eq(self.0.as_bytes()))
    }
}

impl fmt::Debug for PageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PageKey(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::PageKey;

    #[test]
    fn keys_of_files() {
        let parsed = |text: &str| PageKey::parse(text).map(|key| key.as_str().to_owned());
        assert_eq!(parsed("0123456789-abc_D\n").as_deref(), Some("0123456789-abc_D"));
        for text in ["", "short", "0123456789 abcdef", "0123456789&abcdef", "0123456789abcdef\nanother"] {
            assert_eq!(parsed(text), None, "{text}");
        }
        let random = PageKey::random();
        assert!(PageKey::parse(random.as_str()).is_some() && random.is(random.as_str().as_bytes()) && !random.is(b""));
        assert_eq!(format!("{random:?}"), "PageKey(hidden)");
    }
}
