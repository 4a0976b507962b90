//! JSON Pointers (RFC 6901), as lists of unescaped tokens.

use std::borrow::Borrow;
use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::url::percent_decoded;

/// Bytes that a URI fragment has in escaped form only (RFC 3986, section 3.5), `/` and `?` included.
const ESCAPED_IN_FRAGMENTS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// A JSON Pointer. Displays in its escaped form; the whole document is the empty string.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pointer(Vec<String>);

impl Borrow<[String]> for Pointer {
    fn borrow(&self) -> &[String] {
        &self.0
    }
}

impl Pointer {
    /// Returns the pointer to the whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// Parses the escaped form (`/a/b~1c`). Returns `None` when the text neither is empty nor starts with `/`.
    pub fn parse(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self::root());
        }
        let tokens = text.strip_prefix('/')?;
        Some(Self(tokens.split('/').map(|token| token.replace("~1", "/").replace("~0", "~")).collect()))
    }

    /// Parses a URI fragment (without `#`) and undoes its percent-encoding.
    pub fn parse_fragment(fragment: &str) -> Option<Self> {
        Self::parse(&percent_decoded(fragment)?)
    }

    /// Escapes one token as it stands in a pointer (`a/b` becomes `a~1b`).
    pub fn escape_token(token: &str) -> String {
        token.replace('~', "~0").replace('/', "~1")
    }

    /// Escapes one token as it stands in a pointer that is a URI fragment (`a b/c` becomes `a%20b~1c`).
    pub fn fragment_token(token: &str) -> String {
        utf8_percent_encode(&Self::escape_token(token), ESCAPED_IN_FRAGMENTS).to_string()
    }

    /// Returns this pointer with one more token.
    #[must_use]
    pub fn child(&self, token: impl Into<String>) -> Self {
        let mut tokens = self.0.clone();
        tokens.push(token.into());
        Self(tokens)
    }

    /// Appends a token.
    pub fn push(&mut self, token: impl Into<String>) {
        self.0.push(token.into());
    }

    /// Removes the last token.
    pub fn pop(&mut self) {
        self.0.pop();
    }

    /// Appends the tokens of `inner`.
    #[must_use]
    pub fn join(&self, inner: &Self) -> Self {
        Self([self.tokens(), inner.tokens()].concat())
    }

    /// Returns this pointer without its last token; `None` for the whole document.
    pub fn parent(&self) -> Option<Self> {
        let (_, parent) = self.0.split_last()?;
        Some(Self(parent.to_vec()))
    }

    /// Returns the tokens, unescaped.
    pub fn tokens(&self) -> &[String] {
        &self.0
    }

    /// Returns the last token, unescaped.
    pub fn last(&self) -> Option<&str> {
        self.0.last().map(String::as_str)
    }

    /// Parses a token as an array index: digits without leading zeros.
    pub fn index(token: &str) -> Option<usize> {
        let plain = token == "0" || (!token.starts_with('0') && token.bytes().all(|byte| byte.is_ascii_digit()));
        plain.then(|| token.parse().ok()).flatten()
    }
}

impl FromIterator<String> for Pointer {
    fn from_iter<I: IntoIterator<Item = String>>(tokens: I) -> Self {
        Self(tokens.into_iter().collect())
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|token| write!(f, "/{}", Self::escape_token(token)))
    }
}

#[cfg(test)]
mod tests {
    use super::Pointer;

    #[track_caller]
    fn check(text: &str, tokens: &[&str]) {
        let pointer = Pointer::parse(text).expect("a pointer");
        assert_eq!(pointer.tokens(), tokens);
        assert_eq!(pointer.to_string(), text);
    }

    #[test]
    fn reads_and_writes_rfc_6901() {
        check("", &[]);
        check("/", &[""]);
        check("/a/0/b", &["a", "0", "b"]);
        check("/a~1b/~0~01", &["a/b", "~~1"]);
        assert_eq!(
            Pointer::parse("/a/0").map(|outer| outer.join(&Pointer::root().child("b"))),
            Pointer::parse("/a/0/b")
        );
        assert_eq!(Pointer::parse("a"), None);
        assert_eq!(Pointer::parse_fragment("/a%20b/%C3%A9"), Pointer::parse("/a b/é"));
        assert_eq!(Pointer::parse_fragment("/%zz"), None);
        assert_eq!(Pointer::parse_fragment("/%c3"), None);
        assert_eq!(Pointer::fragment_token("a b/~é#?"), "a%20b~1~0%C3%A9%23%3F");
        assert_eq!(Pointer::fragment_token("-._!$&'()*+,;=:@"), "-._!$&'()*+,;=:@");
        assert_eq!(Pointer::index("01"), None);
        assert_eq!(Pointer::index("+1"), None);
    }
}
