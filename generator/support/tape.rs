//! JSON text taken apart once: what each value is, where it starts and ends, and where the next one is. Everything that is
//! decoded is decoded from here, in whatever order asks for it, so that no value is read twice or copied to be looked at.
//!
//! Only honest JSON is read: whole surrogate pairs, numbers within a 64-bit float, no key twice in one object, no more than
//! 127 levels.

use std::borrow::Cow;
use std::cell::Cell;

use super::keys::Keys;
use super::lex::{Lexer, past_blanks, unescaped};
use super::read::{Open, Reader};
use super::sign::{Ends, sign};
use super::{Error, Fault};

/// The type of a JSON value, seen by its first byte.
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
    /// Its name in JSON Schema.
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

/// A value's place on the tape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At(pub(super) u32);

#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    /// The first byte; of a string the one after the quote.
    pub start: u32,
    /// The byte after the last; of a string the closing quote.
    pub end: u32,
    /// The place of the value after this one, past everything inside.
    pub after: u32,
    pub json_type: JsonType,
    /// Whether a string has escapes in it.
    pub escaped: bool,
    /// Of a key: what [`sign`] makes of it.
    pub sign: u16,
}

impl Span {
    #[inline]
    fn written<'t>(&self, text: &'t str) -> &'t str {
        &text[self.start as usize..self.end as usize]
    }

    #[inline]
    pub fn said<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let written = self.written(text);
        if self.escaped { Cow::Owned(unescaped(written)) } else { Cow::Borrowed(written) }
    }

    #[inline]
    pub fn ends(&self, text: &str) -> Ends {
        match self.escaped {
            true => Ends::of(self.said(text).as_bytes()),
            false => Ends::within(text.as_bytes(), self.start as usize, self.end as usize),
        }
    }
}

/// The text and its spans: an object's keys and values in turns, a list's items, each followed by what is inside it.
#[derive(Debug)]
pub struct Tape<'t> {
    pub(super) text: &'t str,
    pub(super) room: Room,
}

/// What reading and decoding put down on the way.
#[derive(Debug)]
pub(super) struct Room {
    pub spans: Vec<Span>,
    pub open: Vec<Open>,
    /// Those of the objects that are open; of the objects on the tape by their spans.
    pub keys: Keys,
    /// For each object that is being decoded, outer before inner: where the value of each of its fields is.
    pub slots: Vec<u32>,
}

impl Room {
    const NONE: Self = Self { spans: Vec::new(), open: Vec::new(), keys: Keys::NONE, slots: Vec::new() };
}

thread_local! {
    /// The room that the last text took, for the next one: freeing it each time costs more than reading.
    static SPARE: Cell<Room> = const { Cell::new(Room::NONE) };
}

/// As many spans and keys as are kept: 1 MiB of each.
const KEPT: usize = 1 << 16;

impl Drop for Tape<'_> {
    fn drop(&mut self) {
        if self.room.spans.capacity().max(self.room.keys.room()) <= KEPT {
            let _ = SPARE.try_with(|spare| spare.set(std::mem::replace(&mut self.room, Room::NONE)));
        }
    }
}

impl<'t> Tape<'t> {
    /// Takes a text apart.
    pub fn read(text: &'t str) -> Result<Self, Error> {
        let mut tape = Self::blank(text)?;
        tape.room.spans.reserve(text.len() / 16);
        let mut reader = Reader { lexer: Lexer::new(text), room: &mut tape.room };
        let bytes = text.as_bytes();
        let end = reader.value(0, 0).map(|end| past_blanks(bytes, end));
        match end {
            Some(end) if end == bytes.len() => return Ok(tape),
            Some(end) => reader.lexer.fails(end, "something stands after the value"),
            None => None::<()>,
        };
        let error = reader.lexer.error();
        Err(error)
    }

    /// A tape with nothing on it, for [`read_at`](Self::read_at).
    #[doc(hidden)]
    pub fn blank(text: &'t str) -> Result<Self, Error> {
        if u32::try_from(text.len()).is_err() {
            return Err(Error::at_root("a text of four gigabytes or more is not read"));
        }
        let mut room = SPARE.replace(Room::NONE);
        room.spans.clear();
        room.keys.clear();
        room.slots.clear();
        Ok(Self { text, room })
    }

    /// Takes apart the value that starts at a byte, so many levels deep, in place of what was on the tape. The byte after it, or
    /// nothing when it is not honest.
    #[doc(hidden)]
    pub fn read_at(&mut self, at: usize, levels: usize) -> Option<usize> {
        self.room.spans.clear();
        Reader { lexer: Lexer::new(self.text), room: &mut self.room }.value(at, levels)
    }

    /// Room for the keys of objects around what is on the tape.
    #[doc(hidden)]
    #[inline]
    pub fn keys(&mut self) -> &mut Keys {
        &mut self.room.keys
    }

    /// Where what was read starts.
    pub fn root(&self) -> At {
        At(0)
    }

    #[inline]
    pub(super) fn span(&self, At(at): At) -> &Span {
        &self.room.spans[at as usize]
    }

    /// What a value is.
    #[inline]
    pub fn json_type(&self, at: At) -> JsonType {
        self.span(at).json_type
    }

    /// The text of a value, as it was written; of a string what is between its quotes.
    #[inline]
    pub fn written(&self, at: At) -> &'t str {
        self.span(at).written(self.text)
    }

    /// The JSON of a value.
    pub fn json(&self, at: At) -> &'t str {
        let span = self.span(at);
        let quote = usize::from(span.json_type == JsonType::String);
        &self.text[span.start as usize - quote..span.end as usize + quote]
    }

    /// What a string says.
    #[inline]
    pub fn text(&self, at: At) -> Cow<'t, str> {
        self.span(at).said(self.text)
    }

    /// The items of a list.
    pub fn items(&self, at: At) -> Items {
        Items { next: at.0 + 1, end: self.span(at).after }
    }

    /// The value of a key, when `at` is an object that has it.
    pub fn get(&self, at: At, key: &str) -> Option<At> {
        if self.json_type(at) != JsonType::Object {
            return None;
        }
        let sign = sign(key);
        let mut entries = self.items(at);
        while let Some(found) = entries.next(self) {
            if self.span(found).sign == sign && self.says(found, key) {
                return entries.next(self);
            }
            entries.next(self)?;
        }
        None
    }

    /// Which of the names, whose [`places`](super::sign::places) are given, a key is. Keys mostly come in the order of the
    /// names, with some left out: `likely` is looked at first.
    #[inline]
    pub fn position(&self, key: At, names: &[impl AsRef<str>], places: &[u32], likely: usize) -> Option<usize> {
        let span = self.span(key);
        let said = span.said(self.text);
        let said = said.as_bytes();
        if names.get(likely).is_some_and(|name| is_same(said, name.as_ref().as_bytes())) {
            return Some(likely);
        }
        let mut slot = span.sign as usize;
        loop {
            let [high, low, at @ ..] = places[slot & (places.len() - 1)].to_be_bytes();
            let at = usize::from(u16::from_be_bytes(at)).checked_sub(1)?;
            if u16::from_be_bytes([high, low]) == span.sign && is_same(said, names[at].as_ref().as_bytes()) {
                return Some(at);
            }
            slot += 1;
        }
    }

    /// How a string starts and ends.
    #[inline]
    pub fn ends(&self, at: At) -> Ends {
        self.span(at).ends(self.text)
    }

    /// Whether a string says `text`.
    #[inline]
    pub fn says(&self, at: At, text: &str) -> bool {
        is_same(self.text(at).as_bytes(), text.as_bytes())
    }
}

/// Whether two texts are one: short ones without a call.
#[inline]
fn is_same(one: &[u8], other: &[u8]) -> bool {
    let ends = |bytes: &[u8]| Some((*bytes.first_chunk::<8>()?, *bytes.last_chunk::<8>()?));
    let short_ends = |bytes: &[u8]| Some((*bytes.first_chunk::<4>()?, *bytes.last_chunk::<4>()?));
    match one.len() {
        length if length != other.len() => false,
        8..=16 => ends(one) == ends(other),
        4..8 => short_ends(one) == short_ends(other),
        _ => one == other,
    }
}

/// The values directly inside one; of an object keys and values in turns.
#[derive(Debug)]
pub struct Items {
    next: u32,
    end: u32,
}

impl Items {
    /// The next one.
    #[inline]
    pub fn next(&mut self, tape: &Tape<'_>) -> Option<At> {
        (self.next < self.end).then(|| {
            let at = At(self.next);
            self.next = tape.span(at).after;
            at
        })
    }

    /// The next key with its value.
    #[inline]
    pub fn entry(&mut self, tape: &Tape<'_>) -> Option<(At, At)> {
        (self.next < self.end).then(|| {
            let (key, value) = (At(self.next), At(self.next + 1));
            self.next = tape.span(value).after;
            (key, value)
        })
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Fault::new(error.message)
    }
}
