// Made by vistoria-gen. Edit generator/support, not this file.
//
//! Takes a text apart, without recursion, and refuses what is not honest JSON.

use std::borrow::Cow;

use super::Error;
use super::sign::{MIXER, folded, likeness, likeness_within};
use super::tape::{At, JsonType, Room, Span, Tape, hex};

/// The deepest level that is read.
const DEPTH: usize = 127;

pub(super) struct Reader<'t> {
    pub bytes: &'t [u8],
    pub tape: Tape<'t>,
    /// The byte that is next.
    pub at: usize,
}

/// An object or list that is open.
#[derive(Clone, Copy)]
struct Open {
    span: u32,
    is_object: bool,
    /// How many keys were known before it.
    keys: usize,
}

impl<'t> Reader<'t> {
    /// The tape, or what is wrong with the text and where.
    pub fn run(mut self) -> Result<Tape<'t>, Error> {
        match self.walk() {
            Ok(()) => Ok(self.tape),
            Err(what) => Err(self.fault(what)),
        }
    }

    /// Leaves the reader where something is wrong.
    fn walk(&mut self) -> Result<(), &'static str> {
        let mut open: Vec<Open> = Vec::with_capacity(16);
        loop {
            self.blanks();
            let mut inside = false;
            match self.bytes.get(self.at) {
                Some(byte @ (b'{' | b'[')) => {
                    let is_object = *byte == b'{';
                    let json_type = if is_object { JsonType::Object } else { JsonType::Array };
                    let span = self.push(self.at, json_type);
                    open.push(Open { span, is_object, keys: self.tape.room.keys.len() });
                    if open.len() > DEPTH {
                        return Err("nested deeper than 127 levels");
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
                Some(_) => return Err("no JSON value starts here"),
                None => return Err("the text ends where a value should be"),
            }
            while !inside {
                self.blanks();
                let Some(&last) = open.last() else {
                    return if self.at == self.bytes.len() { Ok(()) } else { Err("something stands after the value") };
                };
                let (is_object, closing) = (last.is_object, if last.is_object { b'}' } else { b']' });
                match self.bytes.get(self.at) {
                    Some(byte) if *byte == closing => {
                        self.at += 1;
                        open.pop();
                        self.close(last)?;
                    }
                    Some(b',') if self.has_items(last) => {
                        self.at += 1;
                        if is_object {
                            self.blanks();
                            self.key()?;
                        }
                        inside = true;
                    }
                    Some(_) => return Err("neither a comma nor the end of a list or object"),
                    None => return Err("the text ends inside a list or object"),
                }
            }
        }
    }

    fn has_items(&self, open: Open) -> bool {
        self.tape.room.spans.len() > open.span as usize + 1
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
        let place = self.tape.room.spans.len() as u32;
        let (start, end) = (start as u32, self.at as u32);
        self.tape.room.spans.push(Span { start, end, after: place + 1, json_type, escaped: false, sign: 0 });
        place
    }

    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    fn close(&mut self, open: Open) -> Result<(), &'static str> {
        let after = self.tape.room.spans.len() as u32;
        let span = &mut self.tape.room.spans[open.span as usize];
        (span.end, span.after) = (self.at as u32, after);
        let twice = open.is_object && self.is_key_twice(open.keys);
        self.tape.room.keys.truncate(open.keys);
        if twice { Err("a key is given twice in the object that ends here") } else { Ok(()) }
    }

    fn key(&mut self) -> Result<(), &'static str> {
        if self.bytes.get(self.at) != Some(&b'"') {
            return Err("no key starts here");
        }
        let key = self.string()?;
        let Room { spans, keys, .. } = &mut self.tape.room;
        let span = &mut spans[key as usize];
        let likeness = match span.escaped {
            true => likeness(span.said(self.tape.text).as_bytes()),
            false => likeness_within(self.bytes, span.start as usize, span.end as usize),
        };
        span.sign = folded(likeness);
        keys.push((likeness, key));
        self.blanks();
        if self.bytes.get(self.at) != Some(&b':') {
            return Err("no colon after a key");
        }
        self.at += 1;
        Ok(())
    }

    /// Whether two of the keys from `from` on are one. Each is looked up among those before it, in a table that no other
    /// object has left anything in that counts.
    #[expect(clippy::cast_possible_truncation, reason = "a text below four gigabytes has fewer keys")]
    fn is_key_twice(&mut self, from: usize) -> bool {
        let text = self.tape.text;
        let Room { spans, keys, seen, objects, .. } = &mut self.tape.room;
        let said = |key: u32| spans[key as usize].said(text);
        let keys = &keys[from..];
        if keys.len() < 2 {
            return false;
        }
        let mask = (keys.len() * 2).next_power_of_two() - 1;
        if seen.len() <= mask {
            seen.resize(mask + 1, (0, 0));
        }
        *objects = objects.wrapping_add(1);
        if *objects == 0 {
            seen.fill((0, 0));
            *objects = 1;
        }
        let mut collisions = 0;
        for (index, (likeness, key)) in keys.iter().enumerate() {
            let mut slot = (likeness.wrapping_mul(MIXER) >> 32) as usize & mask;
            while seen[slot].0 == *objects {
                let (other, twin) = keys[seen[slot].1 as usize];
                if other == *likeness && said(twin) == said(*key) {
                    return true;
                }
                collisions += 1;
                slot = (slot + 1) & mask;
            }
            // Keys may be made to collide; then they are sorted.
            if collisions > 64 + 2 * keys.len() {
                return self.is_key_twice_sorted(from);
            }
            seen[slot] = (*objects, index as u32);
        }
        false
    }

    fn is_key_twice_sorted(&self, from: usize) -> bool {
        let mut said: Vec<Cow<'_, str>> =
            self.tape.room.keys[from..].iter().map(|(_, key)| self.tape.text(At(*key))).collect();
        said.sort_unstable();
        said.windows(2).any(|pair| pair[0] == pair[1])
    }

    /// Reads a string, and says where it stands.
    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    fn string(&mut self) -> Result<u32, &'static str> {
        self.at += 1;
        let start = self.at as u32;
        let mut escaped = false;
        loop {
            self.at += plain_length(&self.bytes[self.at..]);
            match self.bytes.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    self.escape()?;
                }
                Some(_) => return Err("a control character stands in a string as it is"),
                None => return Err("the text ends inside a string"),
            }
        }
        let place = self.tape.room.spans.len() as u32;
        let end = self.at as u32;
        self.tape.room.spans.push(Span { start, end, after: place + 1, json_type: JsonType::String, escaped, sign: 0 });
        self.at += 1;
        Ok(place)
    }

    fn escape(&mut self) -> Result<(), &'static str> {
        match self.bytes.get(self.at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 2,
            Some(b'u') => {
                let unit = |at: usize| self.bytes.get(at..).and_then(hex);
                self.at += match unit(self.at + 2) {
                    None => return Err("\\u without four digits"),
                    Some(0xDC00..=0xDFFF) => return Err("half of a surrogate pair"),
                    Some(0xD800..=0xDBFF) => {
                        let is_low = self.bytes[self.at + 6..].starts_with(b"\\u")
                            && unit(self.at + 8).is_some_and(|low| (0xDC00..=0xDFFF).contains(&low));
                        if !is_low {
                            return Err("half of a surrogate pair");
                        }
                        12
                    }
                    Some(_) => 6,
                };
            }
            _ => return Err("no such escape"),
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

    fn number(&mut self) -> Result<(), &'static str> {
        let start = self.at;
        self.at += usize::from(self.bytes[self.at] == b'-');
        let zero = self.bytes.get(self.at) == Some(&b'0');
        let whole = self.digits();
        if whole == 0 || (zero && whole > 1) {
            return Err("no number is written so");
        }
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            if self.digits() == 0 {
                return Err("no digits after the point");
            }
        }
        let mut may_be_infinite = whole > 300;
        if let Some(b'e' | b'E') = self.bytes.get(self.at) {
            may_be_infinite = true;
            self.at += 1;
            self.at += usize::from(matches!(self.bytes.get(self.at), Some(b'+' | b'-')));
            if self.digits() == 0 {
                return Err("no digits in the exponent");
            }
        }
        let written = &self.tape.text[start..self.at];
        if may_be_infinite && !written.parse().is_ok_and(f64::is_finite) {
            return Err("a number outside the range of a 64-bit float");
        }
        self.push(start, JsonType::Number);
        Ok(())
    }

    fn word(&mut self, word: &str, json_type: JsonType) -> Result<(), &'static str> {
        if !self.bytes[self.at..].starts_with(word.as_bytes()) {
            return Err("no JSON value starts here");
        }
        let start = self.at;
        self.at += word.len();
        self.push(start, json_type);
        Ok(())
    }
}

/// How many bytes a string goes on without a quote, a backslash or a control character.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "the two halves of a block")]
fn plain_length(bytes: &[u8]) -> usize {
    let mut length = 0;
    while let Some(block) = bytes.get(length..).and_then(<[u8]>::first_chunk::<16>) {
        let block = u128::from_le_bytes(*block);
        let (low, high) = (specials(block as u64), specials((block >> 64) as u64));
        if low | high != 0 {
            let (before, special) = if low == 0 { (8, high) } else { (0, low) };
            return length + before + special.trailing_zeros() as usize / 8;
        }
        length += 16;
    }
    let rest = &bytes[length..];
    length + rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len())
}

/// The highest bit of each byte that is a quote, a backslash or a control character; of those after the first, perhaps more.
#[inline]
fn specials(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    let quotes = (word ^ (ONES * 0x22)).wrapping_sub(ONES);
    let backslashes = (word ^ (ONES * 0x5C)).wrapping_sub(ONES);
    (quotes | backslashes | word.wrapping_sub(ONES * 0x20)) & !word & HIGHS
}
