//! Errors of decoding. They name the place and the types, never a value.

use std::borrow::Cow;
use std::fmt;

use serde::de;

/// Why a body was not decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The JSON Pointer of the invalid value; keys that the contract does not declare are `*`.
    pub pointer: String,
    /// The reason.
    pub message: String,
}

impl Error {
    pub(super) fn at_root(message: impl Into<String>) -> Self {
        Self { pointer: String::new(), message: message.into() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pointer, message } = self;
        if pointer.is_empty() { f.write_str(message) } else { write!(f, "{pointer}: {message}") }
    }
}

impl std::error::Error for Error {}

impl From<Error> for serde_json::Error {
    fn from(error: Error) -> Self {
        de::Error::custom(error)
    }
}

/// An error on its way out of nested values: the tokens of its place so far, innermost first, and its message.
#[derive(Debug)]
pub struct Fault(Box<(Vec<Cow<'static, str>>, String)>);

impl Fault {
    /// Creates a fault of the value at hand.
    pub fn new(message: impl Into<String>) -> Self {
        Self(Box::new((Vec::new(), message.into())))
    }

    /// Adds the token of the value around: its key or index.
    #[must_use]
    pub fn within(mut self, token: impl Into<Cow<'static, str>>) -> Self {
        self.0.0.push(token.into());
        self
    }

    /// Returns how deep in the value the fault is; of several alternatives, the deepest fault is the most telling.
    pub(super) fn depth(&self) -> usize {
        self.0.0.len()
    }

    pub(super) fn suffixed(mut self, suffix: &str) -> Self {
        self.0.1.push_str(suffix);
        self
    }
}

impl From<Fault> for Error {
    fn from(Fault(inner): Fault) -> Self {
        let (tokens, message) = *inner;
        let escaped = |token: &Cow<'_, str>| format!("/{}", token.replace('~', "~0").replace('/', "~1"));
        Self { pointer: tokens.iter().rev().map(escaped).collect(), message }
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::new(error.message)
    }
}
