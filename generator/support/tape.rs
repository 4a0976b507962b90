//! JSON text taken apart once: what each value is, where it starts and ends, and where the next one is. Everything that is
//! decoded is decoded from here, in whatever order asks for it, so that no value is read twice or copied to be looked at.
//!
//! Only honest JSON is read: whole surrogate pairs, numbers within a 64-bit float, no key twice in one object, no more than
//! 127 levels.

use std::borrow::Cow;

use super::{Error, Fault};

/// The deepest level that is read.
const DEPTH: usize = 127;

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
struct Span {
    /// The first byte; of a string the one after the quote.
    start: u32,
    /// The byte after the last; of a string the closing quote.
    end: u32,
    /// The place of the value after this one, past everything inside.
    after: u32,
    json_type: JsonType,
    /// Whether a string has escapes in it.
    escaped: bool,
    /// Of a key: what [`sign`] makes of it.
    sign: u16,
}

/// The text and its spans: an object's keys and values in turns, a list's items, each followed by what is inside it.
#[derive(Debug)]
pub struct Tape<'t> {
    text: &'t str,
    spans: Vec<Span>,
}

impl<'t> Tape<'t> {
    /// Takes a text apart.
    pub fn read(text: &'t str) -> Result<Self, Error> {
        if u32::try_from(text.len()).is_err() {
            return Err(Error::at_root("a text of four gigabytes or more is not read"));
        }
        let reader = Reader {
            bytes: text.as_bytes(),
            tape: Self { text, spans: Vec::with_capacity(text.len() / 16) },
            at: 0,
            keys: Vec::new(),
        };
        reader.run()
    }

    /// Where the whole text starts.
    pub fn root(&self) -> At {
        At(0)
    }

    #[inline]
    fn span(&self, At(at): At) -> &Span {
        &self.spans[at as usize]
    }

    /// What a value is.
    #[inline]
    pub fn json_type(&self, at: At) -> JsonType {
        self.span(at).json_type
    }

    /// The text of a value, as it was written; of a string what is between its quotes.
    #[inline]
    pub fn written(&self, at: At) -> &'t str {
        let span = self.span(at);
        &self.text[span.start as usize..span.end as usize]
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
        let written = self.written(at);
        if self.span(at).escaped { Cow::Owned(unescaped(written)) } else { Cow::Borrowed(written) }
    }

    /// The items of a list.
    pub fn items(&self, at: At) -> Items {
        Items { next: at.0 + 1, end: self.span(at).after }
    }

    /// The value that stands after one and everything in it.
    fn after(&self, at: At) -> u32 {
        self.span(at).after
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

    /// Which of `names`, whose signs are given, a key is. Keys mostly come in the order of the names, with some left out:
    /// the search goes on from `likely`.
    pub(super) fn position(&self, key: At, names: &[&str], signs: &[u16], likely: usize) -> Option<usize> {
        let sign = self.span(key).sign;
        let (before, after) = signs.split_at(likely.min(signs.len()));
        let find = |signs: &[u16], from: usize| {
            let mut at = 0;
            while let Some(next) = signs[at..].iter().position(|of| *of == sign) {
                at += next;
                if self.says(key, names[from + at]) {
                    return Some(from + at);
                }
                at += 1;
            }
            None
        };
        find(after, before.len()).or_else(|| find(before, 0))
    }

    /// Whether a string says `text`.
    #[inline]
    pub fn says(&self, at: At, text: &str) -> bool {
        if self.span(at).escaped { unescaped(self.written(at)) == text } else { self.written(at) == text }
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
            self.next = tape.after(at);
            at
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

fn hex(digits: &[u8]) -> Option<u16> {
    let digits = digits.get(..4).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

struct Reader<'t> {
    bytes: &'t [u8],
    tape: Tape<'t>,
    at: usize,
    /// The keys of the objects that are open, outer before inner: enough to tell most apart, and the key.
    keys: Vec<(u64, u32)>,
}

/// An object or list that is open.
struct Open {
    span: u32,
    is_object: bool,
    /// How many keys were known before it.
    keys: usize,
}

impl<'t> Reader<'t> {
    fn run(mut self) -> Result<Tape<'t>, Error> {
        let mut open: Vec<Open> = Vec::new();
        loop {
            self.blanks();
            let mut inside = false;
            match self.bytes.get(self.at) {
                Some(byte @ (b'{' | b'[')) => {
                    let is_object = *byte == b'{';
                    let json_type = if is_object { JsonType::Object } else { JsonType::Array };
                    let span = self.push(self.at, json_type);
                    open.push(Open { span, is_object, keys: self.keys.len() });
                    if open.len() > DEPTH {
                        return Err(self.fault("nested deeper than 127 levels"));
                    }
                    self.at += 1;
                    self.blanks();
                    if self.bytes.get(self.at) != Some(if is_object { &b'}' } else { &b']' }) {
                        if is_object {
                            self.key()?;
                        }
                        inside = true;
                    }
                }
                Some(b'"') => drop(self.string()?),
                Some(b'-' | b'0'..=b'9') => self.number()?,
                Some(b't') => self.word("true", JsonType::Boolean)?,
                Some(b'f') => self.word("false", JsonType::Boolean)?,
                Some(b'n') => self.word("null", JsonType::Null)?,
                Some(_) => return Err(self.fault("no JSON value starts here")),
                None => return Err(self.fault("the text ends where a value should be")),
            }
            while !inside {
                self.blanks();
                let Some(last) = open.last() else {
                    return if self.at == self.bytes.len() {
                        Ok(self.tape)
                    } else {
                        Err(self.fault("something stands after the value"))
                    };
                };
                let (is_object, closing) = (last.is_object, if last.is_object { b'}' } else { b']' });
                match self.bytes.get(self.at) {
                    Some(byte) if *byte == closing => {
                        self.at += 1;
                        let last = open.pop().expect("looked at above");
                        self.close(&last)?;
                    }
                    Some(b',') if self.has_items(last) => {
                        self.at += 1;
                        if is_object {
                            self.blanks();
                            self.key()?;
                        }
                        inside = true;
                    }
                    Some(_) => return Err(self.fault("neither a comma nor the end of a list or object")),
                    None => return Err(self.fault("the text ends inside a list or object")),
                }
            }
        }
    }

    fn has_items(&self, open: &Open) -> bool {
        self.tape.spans.len() > open.span as usize + 1
    }

    fn fault(&self, what: &str) -> Error {
        let before = &self.bytes[..self.at.min(self.bytes.len())];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        Error::at_root(format!("{what}, at line {line} column {column}"))
    }

    fn blanks(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.bytes.get(self.at) {
            self.at += 1;
        }
    }

    /// A span that starts at `start`, and ends where the reader is when it is closed.
    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    fn push(&mut self, start: usize, json_type: JsonType) -> u32 {
        let place = self.tape.spans.len() as u32;
        let (start, end) = (start as u32, self.at as u32);
        self.tape.spans.push(Span { start, end, after: place + 1, json_type, escaped: false, sign: 0 });
        place
    }

    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    fn close(&mut self, open: &Open) -> Result<(), Error> {
        let after = self.tape.spans.len() as u32;
        let span = &mut self.tape.spans[open.span as usize];
        (span.end, span.after) = (self.at as u32, after);
        let twice = open.is_object && self.is_key_twice(open.keys);
        self.keys.truncate(open.keys);
        if twice { Err(self.fault("a key is given twice in the object that ends here")) } else { Ok(()) }
    }

    fn key(&mut self) -> Result<(), Error> {
        if self.bytes.get(self.at) != Some(&b'"') {
            return Err(self.fault("no key starts here"));
        }
        let key = self.string()?;
        let said = self.tape.text(At(key));
        let likeness = likeness(said.as_bytes());
        self.keys.push((likeness, key));
        self.tape.spans[key as usize].sign = folded(likeness);
        self.blanks();
        if self.bytes.get(self.at) != Some(&b':') {
            return Err(self.fault("no colon after a key"));
        }
        self.at += 1;
        Ok(())
    }

    fn is_key_twice(&mut self, from: usize) -> bool {
        let keys = &mut self.keys[from..];
        keys.sort_unstable();
        let alike = |pair: &[(u64, u32)]| pair[0].0 == pair[1].0;
        if !keys.windows(2).any(alike) {
            return false;
        }
        let mut said: Vec<Cow<'_, str>> = keys.iter().map(|(_, key)| self.tape.text(At(*key))).collect();
        said.sort_unstable();
        said.windows(2).any(|pair| pair[0] == pair[1])
    }

    /// Reads a string, and says where it stands.
    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    fn string(&mut self) -> Result<u32, Error> {
        self.at += 1;
        let place = self.push(self.at, JsonType::String);
        loop {
            self.at += plain_length(&self.bytes[self.at..]);
            match self.bytes.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    self.tape.spans[place as usize].escaped = true;
                    self.escape()?;
                }
                Some(_) => return Err(self.fault("a control character stands in a string as it is")),
                None => return Err(self.fault("the text ends inside a string")),
            }
        }
        self.tape.spans[place as usize].end = self.at as u32;
        self.at += 1;
        Ok(place)
    }

    fn escape(&mut self) -> Result<(), Error> {
        match self.bytes.get(self.at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 2,
            Some(b'u') => {
                let unit = |at: usize| self.bytes.get(at..).and_then(hex);
                self.at += match unit(self.at + 2) {
                    None => return Err(self.fault("\\u without four digits")),
                    Some(0xDC00..=0xDFFF) => return Err(self.fault("half of a surrogate pair")),
                    Some(0xD800..=0xDBFF) => {
                        let is_low = self.bytes[self.at + 6..].starts_with(b"\\u")
                            && unit(self.at + 8).is_some_and(|low| (0xDC00..=0xDFFF).contains(&low));
                        if !is_low {
                            return Err(self.fault("half of a surrogate pair"));
                        }
                        12
                    }
                    Some(_) => 6,
                };
            }
            _ => return Err(self.fault("no such escape")),
        }
        Ok(())
    }

    fn digits(&mut self) -> usize {
        let from = self.at;
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        self.at - from
    }

    fn number(&mut self) -> Result<(), Error> {
        let start = self.at;
        self.at += usize::from(self.bytes[self.at] == b'-');
        let zero = self.bytes.get(self.at) == Some(&b'0');
        let whole = self.digits();
        if whole == 0 || (zero && whole > 1) {
            return Err(self.fault("no number is written so"));
        }
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            if self.digits() == 0 {
                return Err(self.fault("no digits after the point"));
            }
        }
        let mut may_be_infinite = whole > 300;
        if let Some(b'e' | b'E') = self.bytes.get(self.at) {
            may_be_infinite = true;
            self.at += 1;
            self.at += usize::from(matches!(self.bytes.get(self.at), Some(b'+' | b'-')));
            if self.digits() == 0 {
                return Err(self.fault("no digits in the exponent"));
            }
        }
        let written = &self.tape.text[start..self.at];
        if may_be_infinite && !written.parse().is_ok_and(f64::is_finite) {
            return Err(self.fault("a number outside the range of a 64-bit float"));
        }
        self.push(start, JsonType::Number);
        Ok(())
    }

    fn word(&mut self, word: &str, json_type: JsonType) -> Result<(), Error> {
        if !self.bytes[self.at..].starts_with(word.as_bytes()) {
            return Err(self.fault("no JSON value starts here"));
        }
        let start = self.at;
        self.at += word.len();
        self.push(start, json_type);
        Ok(())
    }
}

/// A small number that two keys seldom share.
pub const fn sign(key: &str) -> u16 {
    folded(likeness(key.as_bytes()))
}

const fn folded(likeness: u64) -> u16 {
    let mixed = likeness.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 48) as u16
}

/// A number that two different keys seldom share: their length with their first and last bytes.
const fn likeness(key: &[u8]) -> u64 {
    let length = key.len();
    let (mut head, mut tail, mut index) = (0_u64, 0_u64, 0);
    while index < 8 && index < length {
        head = head << 8 | key[index] as u64;
        tail = tail << 8 | key[length - 1 - index] as u64;
        index += 1;
    }
    head ^ tail.rotate_left(23) ^ (length as u64).rotate_left(55)
}

/// How many bytes a string goes on without a quote, a backslash or a control character, eight at a time.
fn plain_length(bytes: &[u8]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    let has_zero = |word: u64| word.wrapping_sub(ONES) & !word & HIGHS;
    let (words, _) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let special = has_zero(word ^ (ONES * 0x22))
            | has_zero(word ^ (ONES * 0x5C))
            | (word.wrapping_sub(ONES * 0x20) & !word & HIGHS);
        if special != 0 {
            return index * 8 + special.trailing_zeros() as usize / 8;
        }
    }
    let from = words.len() * 8;
    let rest = &bytes[from..];
    from + rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len())
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Fault::new(error.message)
    }
}
