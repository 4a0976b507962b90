//! The spans of a tape: keys and values with their place in the text.

use std::borrow::Cow;

use super::fingerprint::KeyFingerprint;
use super::lex::unescape;

/// The type of a JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonType {
    /// `null`
    Null,
    /// `true`, `false`
    Boolean,
    /// A number, whole or not.
    Number,
    /// A string.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl JsonType {
    /// Returns its name in JSON Schema.
    pub fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

/// The place of a key or value on a tape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At(pub(super) u32);

/// A key or value on a tape.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    /// The first byte; of a string the one after its opening quote.
    pub start: u32,
    /// The byte after the last; of a string its closing quote.
    pub end: u32,
    /// The index of the next span outside of this value.
    pub after: u32,
    pub json_type: JsonType,
    /// Whether a string has escapes.
    pub escaped: bool,
    /// The [`short_hash`] of a key.
    pub short_hash: u16,
}

impl Span {
    #[inline]
    pub(super) fn raw<'t>(&self, text: &'t str) -> &'t str {
        &text[self.start as usize..self.end as usize]
    }

    /// Returns the value of a string.
    #[inline]
    pub(super) fn value<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let raw = self.raw(text);
        if self.escaped { Cow::Owned(unescape(raw)) } else { Cow::Borrowed(raw) }
    }

    #[inline]
    pub(super) fn fingerprint(&self, text: &str) -> KeyFingerprint {
        if self.escaped {
            KeyFingerprint::of(self.value(text).as_bytes())
        } else {
            KeyFingerprint::of_slice(text.as_bytes(), self.start as usize, self.end as usize)
        }
    }
}
