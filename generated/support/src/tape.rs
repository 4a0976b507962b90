//! The tape: JSON text parsed once into spans, each with a value's type, its start and end, and the index of the next one.
//! Everything that is decoded is decoded from a tape, in whatever order the types ask for it, so that no value is parsed twice
//! or copied to be looked at.
//!
//! Hand-written, since the tapes of other crates accept duplicate keys and lone surrogates, and copy or change the text. Only
//! strict JSON is parsed: see [`lex`](super::lex); no key twice in one object; at most [`MAX_DEPTH`](super::lex::MAX_DEPTH)
//! levels.

use std::borrow::Cow;
use std::cell::Cell;

use super::error::Error;
use super::fingerprint::{KeyFingerprint, short_hash};
use super::keys::KeyStack;
use super::lex::{Lexer, ParseError, skip_whitespace};
use super::parse::{Buffers, Parser};
use super::span::{At, JsonType, Span};

/// A text and its spans: an object's keys and values alternate, a list has its items, and each is followed by what is inside
/// it.
#[derive(Debug)]
pub struct Tape<'t> {
    pub(super) text: &'t str,
    pub(super) buffers: Buffers,
}

thread_local! {
    /// The buffers of the last tape, for the next one: freeing them each time costs more than parsing.
    static SPARE_BUFFERS: Cell<Buffers> = const { Cell::new(Buffers::EMPTY) };
}

/// Buffers for more spans or keys than this are freed; so many take 1 MiB each.
const MAX_SPARE_LENGTH: usize = 1 << 16;

impl Drop for Tape<'_> {
    fn drop(&mut self) {
        if self.buffers.spans.capacity().max(self.buffers.keys.capacity()) <= MAX_SPARE_LENGTH {
            let _ = SPARE_BUFFERS.try_with(|spare| spare.set(std::mem::replace(&mut self.buffers, Buffers::EMPTY)));
        }
    }
}

impl<'t> Tape<'t> {
    /// Parses a text.
    pub fn parse(text: &'t str) -> Result<Self, Error> {
        let mut tape = Self::empty(text)?;
        tape.buffers.spans.reserve(text.len() / 16);
        let mut parser = Parser { lexer: Lexer::new(text), buffers: &mut tape.buffers };
        let bytes = text.as_bytes();
        match parser.value(0, 0).map(|end| skip_whitespace(bytes, end)) {
            Some(end) if end == bytes.len() => return Ok(tape),
            Some(end) => parser.lexer.expected(end, "the end of the text"),
            None => None::<()>,
        };
        let error = parser.lexer.error();
        Err(located(text, error))
    }

    /// Creates a tape without spans, for [`parse_at`](Self::parse_at).
    #[doc(hidden)]
    pub fn empty(text: &'t str) -> Result<Self, Error> {
        if u32::try_from(text.len()).is_err() {
            return Err(Error::at_root("a text of four gigabytes or more is not parsed"));
        }
        let mut buffers = SPARE_BUFFERS.replace(Buffers::EMPTY);
        buffers.spans.clear();
        buffers.keys.clear();
        buffers.slots.clear();
        Ok(Self { text, buffers })
    }

    /// Parses the value that starts at a byte and is inside so many levels, in place of what was on the tape. Returns the byte
    /// after it, or `None` if it is not strict JSON.
    #[doc(hidden)]
    pub fn parse_at(&mut self, at: usize, levels: usize) -> Option<usize> {
        self.buffers.spans.clear();
        Parser { lexer: Lexer::new(self.text), buffers: &mut self.buffers }.value(at, levels)
    }

    /// Returns the keys of objects around the value on the tape.
    #[doc(hidden)]
    #[inline]
    pub fn key_stack(&mut self) -> &mut KeyStack {
        &mut self.buffers.keys
    }

    /// Returns the place of the value that was parsed.
    pub fn root(&self) -> At {
        At(0)
    }

    #[inline]
    pub(super) fn span(&self, At(at): At) -> &Span {
        &self.buffers.spans[at as usize]
    }

    /// Returns the type of a value.
    #[inline]
    pub fn json_type(&self, at: At) -> JsonType {
        self.span(at).json_type
    }

    /// Returns the source text of a value; of a string, what is between its quotes.
    #[inline]
    pub fn raw(&self, at: At) -> &'t str {
        self.span(at).raw(self.text)
    }

    /// Returns the source text of a value; of a string, with its quotes.
    pub fn json(&self, at: At) -> &'t str {
        let span = self.span(at);
        let quote = usize::from(span.json_type == JsonType::String);
        &self.text[span.start as usize - quote..span.end as usize + quote]
    }

    /// Returns the value of a string.
    #[inline]
    pub fn text(&self, at: At) -> Cow<'t, str> {
        self.span(at).value(self.text)
    }

    /// Returns the items of a list, or the keys and values of an object.
    pub fn items(&self, at: At) -> Items {
        Items { next: at.0 + 1, end: self.span(at).after }
    }

    /// Returns the value of a key, if `at` is an object that has it.
    pub fn get(&self, at: At, key: &str) -> Option<At> {
        if self.json_type(at) != JsonType::Object {
            return None;
        }
        let hash = short_hash(key);
        let mut entries = self.items(at);
        while let Some(found) = entries.next(self) {
            if self.span(found).short_hash == hash && self.string_is(found, key) {
                return entries.next(self);
            }
            entries.next(self)?;
        }
        None
    }

    /// Returns the index of a key among names, whose [`probe_table`](super::fingerprint::probe_table) is given. Keys mostly come
    /// in the order of the names, with some left out, so the name at `likely` is tried first.
    #[inline]
    pub fn position(&self, key: At, names: &[impl AsRef<str>], table: &[u32], likely: usize) -> Option<usize> {
        let span = self.span(key);
        let value = span.value(self.text);
        let value = value.as_bytes();
        if names.get(likely).is_some_and(|name| is_equal(value, name.as_ref().as_bytes())) {
            return Some(likely);
        }
        let mut slot = usize::from(span.short_hash);
        loop {
            let [high, low, number @ ..] = table[slot & (table.len() - 1)].to_be_bytes();
            let index = usize::from(u16::from_be_bytes(number)).checked_sub(1)?;
            if u16::from_be_bytes([high, low]) == span.short_hash && is_equal(value, names[index].as_ref().as_bytes()) {
                return Some(index);
            }
            slot += 1;
        }
    }

    /// Returns the fingerprint of a string.
    #[inline]
    pub fn fingerprint(&self, at: At) -> KeyFingerprint {
        self.span(at).fingerprint(self.text)
    }

    /// Checks whether the value of a string is `text`.
    #[inline]
    pub fn string_is(&self, at: At, text: &str) -> bool {
        is_equal(self.text(at).as_bytes(), text.as_bytes())
    }
}

/// Adds the line and the column to an error.
#[cold]
fn located(text: &str, ParseError { offset, kind }: ParseError) -> Error {
    let before = &text.as_bytes()[..offset];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    // A character starts at every byte that is not a UTF-8 continuation byte.
    let line_bytes = before.iter().rev().take_while(|byte| **byte != b'\n');
    let column = line_bytes.filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count() + 1;
    Error::at_root(format!("{kind}, at line {line} column {column}"))
}

/// Checks whether two texts are equal; short ones without a call.
#[inline]
fn is_equal(one: &[u8], other: &[u8]) -> bool {
    let ends = |bytes: &[u8]| Some((*bytes.first_chunk::<8>()?, *bytes.last_chunk::<8>()?));
    let short_ends = |bytes: &[u8]| Some((*bytes.first_chunk::<4>()?, *bytes.last_chunk::<4>()?));
    match one.len() {
        length if length != other.len() => false,
        8..=16 => ends(one) == ends(other),
        4..8 => short_ends(one) == short_ends(other),
        _ => one == other,
    }
}

/// The values directly inside a list or an object; of an object, keys and values alternate.
#[derive(Debug)]
pub struct Items {
    next: u32,
    end: u32,
}

impl Items {
    /// Returns the next key or value.
    #[inline]
    pub fn next(&mut self, tape: &Tape<'_>) -> Option<At> {
        (self.next < self.end).then(|| {
            let at = At(self.next);
            self.next = tape.span(at).after;
            at
        })
    }

    /// Returns the next key with its value.
    #[inline]
    pub fn entry(&mut self, tape: &Tape<'_>) -> Option<(At, At)> {
        (self.next < self.end).then(|| {
            let (key, value) = (At(self.next), At(self.next + 1));
            self.next = tape.span(value).after;
            (key, value)
        })
    }
}
