//! JSON Pointers (RFC 6901), as lists of unescaped tokens.

use std::borrow::Borrow;
use std::fmt;

/// A JSON Pointer. Displays in its escaped form; the whole document is the empty string.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pointer(Vec<String>);

impl Borrow<[String]> for Pointer {
    fn borrow(&self) -> &[String] {
        &self.0
    }
}

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// Reads the escaped form (`/a/b~1c`). `None` when it neither is empty nor starts with `/`.
    pub fn parse(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self::root());
        }
        let tokens = text.strip_prefix('/')?;
        Some(Self(tokens.split('/').map(|token| token.replace("~1", "/").replace("~0", "~")).collect()))
    }

    /// Reads a URI fragment (without `#`), percent-encoding undone.
    pub fn parse_fragment(fragment: &str) -> Option<Self> {
        Self::parse(&percent_decoded(fragment)?)
    }

    /// This pointer with one more token.
    #[must_use]
    pub fn child(&self, token: impl Into<String>) -> Self {
        let mut tokens = self.0.clone();
        tokens.push(token.into());
        Self(tokens)
    }

    /// Goes one token further.
    pub fn push(&mut self, token: impl Into<String>) {
        self.0.push(token.into());
    }

    /// Goes back by one token.
    pub fn pop(&mut self) {
        self.0.pop();
    }

    /// The place that `inner` names when it starts at this one.
    #[must_use]
    pub fn join(&self, inner: &Self) -> Self {
        Self([self.tokens(), inner.tokens()].concat())
    }

    /// This pointer without its last token; `None` for the whole document.
    pub fn parent(&self) -> Option<Self> {
        let (_, parent) = self.0.split_last()?;
        Some(Self(parent.to_vec()))
    }

    /// The tokens, unescaped.
    pub fn tokens(&self) -> &[String] {
        &self.0
    }

    /// The last token, unescaped.
    pub fn last(&self) -> Option<&str> {
        self.0.last().map(String::as_str)
    }

    /// A token as a list index: digits without leading zeros.
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
        self.0.iter().try_for_each(|token| write!(f, "/{}", token.replace('~', "~0").replace('/', "~1")))
    }
}

pub(crate) fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let hex = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&hex).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
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
        assert_eq!(Pointer::index("01"), None);
        assert_eq!(Pointer::index("+1"), None);
    }
}
