//! JSON text taken apart once: what each value is, where it starts and ends, and where the next one is. Everything that is
//! decoded is decoded from here, in whatever order asks for it, so that no value is read twice or copied to be looked at.
//!
//! Only honest JSON is read: whole surrogate pairs, numbers within a 64-bit float, no key twice in one object, no more than
//! 127 levels.

use std::borrow::Cow;
use std::cell::Cell;

use super::read::Reader;
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
    /// The keys of the objects that are open, outer before inner: their likeness, and where they are.
    pub keys: Vec<(u64, u32)>,
    /// To find a key twice: the number of an object, and which of its keys hashes to this place.
    pub seen: Vec<(u32, u32)>,
    /// How many objects have looked for a key twice.
    pub objects: u32,
    /// For each object that is being decoded, outer before inner: where the value of each of its fields is.
    pub slots: Vec<u32>,
}

impl Room {
    const NONE: Self = Self { spans: Vec::new(), keys: Vec::new(), seen: Vec::new(), objects: 0, slots: Vec::new() };
}

thread_local! {
    /// The room that the last text took, for the next one: freeing it each time costs more than reading.
    static SPARE: Cell<Room> = const { Cell::new(Room::NONE) };
}

/// As many spans as are kept: 1 MiB of them.
const KEPT: usize = 1 << 16;

impl Drop for Tape<'_> {
    fn drop(&mut self) {
        if self.room.spans.capacity() <= KEPT {
            let _ = SPARE.try_with(|spare| spare.set(std::mem::replace(&mut self.room, Room::NONE)));
        }
    }
}

impl<'t> Tape<'t> {
    /// Takes a text apart.
    pub fn read(text: &'t str) -> Result<Self, Error> {
        if u32::try_from(text.len()).is_err() {
            return Err(Error::at_root("a text of four gigabytes or more is not read"));
        }
        let mut room = SPARE.replace(Room::NONE);
        room.spans.clear();
        room.spans.reserve(text.len() / 16);
        room.keys.clear();
        room.slots.clear();
        Reader::new(text, room).run()
    }

    /// Where the whole text starts.
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

    /// How a key starts and ends, and its sign.
    #[inline]
    pub fn ends(&self, key: At) -> (Ends, u16) {
        let span = self.span(key);
        (span.ends(self.text), span.sign)
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

/// What a string says that has escapes in it, all of which were looked at.
fn unescaped(written: &str) -> String {
    let mut said = String::with_capacity(written.len());
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('\\') {
        said.push_str(before);
        let (escape, mut left) = after.split_at(1);
        said.push(match escape {
            "b" => '\u{8}',
            "f" => '\u{c}',
            "n" => '\n',
            "r" => '\r',
            "t" => '\t',
            "u" => {
                let unit = hex(left.as_bytes()).unwrap_or_default();
                left = &left[4..];
                let mut char = u32::from(unit);
                if (0xD800..0xDC00).contains(&unit) {
                    let low = left.get(2..).and_then(|low| hex(low.as_bytes())).unwrap_or_default();
                    char = 0x1_0000 + ((char & 0x3FF) << 10) + (u32::from(low) & 0x3FF);
                    left = &left[6..];
                }
                char::from_u32(char).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => escape.chars().next().unwrap_or_default(),
        });
        rest = left;
    }
    said.push_str(rest);
    said
}

pub(super) fn hex(digits: &[u8]) -> Option<u16> {
    let digits = digits.get(..4).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Fault::new(error.message)
    }
}
