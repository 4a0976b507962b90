// Made by vistoria-gen. Edit generator/support, not this file.
//
//! Takes a text apart, without recursion, and refuses what is not honest JSON.

use std::borrow::Cow;

use super::Error;
use super::sign::{Ends, MIXER, folded};
use super::tape::{At, JsonType, Room, Span, Tape, hex};

/// The deepest level that is read.
const DEPTH: usize = 127;

pub(super) struct Reader<'t> {
    pub bytes: &'t [u8],
    pub tape: Tape<'t>,
    /// What is wrong, and at which byte.
    fault: (usize, &'static str),
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
    pub fn new(text: &'t str, room: Room) -> Self {
        Self { bytes: text.as_bytes(), tape: Tape { text, room }, fault: (0, "") }
    }

    /// The tape, or what is wrong with the text and where.
    pub fn run(mut self) -> Result<Tape<'t>, Error> {
        match self.walk() {
            Some(()) => Ok(self.tape),
            None => Err(self.error()),
        }
    }

    // Where the reader is goes from hand to hand, so that it is kept in a register. Nothing comes back when something is wrong.
    fn walk(&mut self) -> Option<()> {
        let bytes = self.bytes;
        let mut open: Vec<Open> = Vec::with_capacity(16);
        let mut at = 0;
        let mut is_key = false;
        loop {
            at = past_blanks(bytes, at);
            if is_key {
                at = self.key(at)?;
                at = past_blanks(bytes, at);
                is_key = false;
            }
            let mut inside = false;
            match bytes.get(at) {
                Some(byte @ (b'{' | b'[')) => {
                    let is_object = *byte == b'{';
                    let json_type = if is_object { JsonType::Object } else { JsonType::Array };
                    let span = self.push(at, at, json_type);
                    open.push(Open { span, is_object, keys: self.tape.room.keys.len() });
                    if open.len() > DEPTH {
                        return self.fails(at, "nested deeper than 127 levels");
                    }
                    at = past_blanks(bytes, at + 1);
                    inside = bytes.get(at) != Some(if is_object { &b'}' } else { &b']' });
                    is_key = inside && is_object;
                }
                Some(b'"') => at = self.string(at)?,
                Some(b'-' | b'0'..=b'9') => at = self.number(at)?,
                Some(b't') => at = self.word(at, "true", JsonType::Boolean)?,
                Some(b'f') => at = self.word(at, "false", JsonType::Boolean)?,
                Some(b'n') => at = self.word(at, "null", JsonType::Null)?,
                Some(_) => return self.fails(at, "no JSON value starts here"),
                None => return self.fails(at, "the text ends where a value should be"),
            }
            while !inside {
                at = past_blanks(bytes, at);
                let Some(&last) = open.last() else {
                    return if at == bytes.len() {
                        Some(())
                    } else {
                        self.fails(at, "something stands after the value")
                    };
                };
                match bytes.get(at) {
                    // One that has nothing in it ends here, so that before a comma there is something.
                    Some(byte) if *byte == if last.is_object { b'}' } else { b']' } => {
                        at += 1;
                        open.pop();
                        self.close(last, at)?;
                    }
                    Some(b',') => {
                        at += 1;
                        is_key = last.is_object;
                        inside = true;
                    }
                    Some(_) => return self.fails(at, "neither a comma nor the end of a list or object"),
                    None => return self.fails(at, "the text ends inside a list or object"),
                }
            }
        }
    }

    #[cold]
    fn fails<T>(&mut self, at: usize, what: &'static str) -> Option<T> {
        self.fault = (at, what);
        None
    }

    fn error(&self) -> Error {
        let (at, what) = self.fault;
        let before = &self.bytes[..at.min(self.bytes.len())];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        Error::at_root(format!("{what}, at line {line} column {column}"))
    }

    /// A span; that of an object or a list ends when it is closed.
    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    #[inline]
    fn push(&mut self, start: usize, end: usize, json_type: JsonType) -> u32 {
        let place = self.tape.room.spans.len() as u32;
        let (start, end) = (start as u32, end as u32);
        self.tape.room.spans.push(Span { start, end, after: place + 1, json_type, escaped: false, sign: 0 });
        place
    }

    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    fn close(&mut self, open: Open, end: usize) -> Option<()> {
        let after = self.tape.room.spans.len() as u32;
        let span = &mut self.tape.room.spans[open.span as usize];
        (span.end, span.after) = (end as u32, after);
        let twice = open.is_object && self.is_key_twice(open.keys);
        self.tape.room.keys.truncate(open.keys);
        if twice { self.fails(end, "a key is given twice in the object that ends here") } else { Some(()) }
    }

    #[inline(always)]
    fn key(&mut self, at: usize) -> Option<usize> {
        let bytes = self.bytes;
        if bytes.get(at) != Some(&b'"') {
            return self.fails(at, "no key starts here");
        }
        // Nearly all keys are short, and are read and known by the same two words.
        let (at, likeness) = match bytes.get(at + 1..).and_then(short_key) {
            Some(ends) => {
                let end = at + 1 + ends.length();
                self.push(at + 1, end, JsonType::String);
                (end + 1, ends.likeness())
            }
            None => self.long_key(at)?,
        };
        let Room { spans, keys, .. } = &mut self.tape.room;
        let place = spans.len() - 1;
        let span = &mut spans[place];
        span.sign = folded(likeness);
        keys.push((likeness, span.after - 1));
        if bytes.get(at) == Some(&b':') {
            return Some(at + 1);
        }
        let at = past_blanks(bytes, at);
        if bytes.get(at) != Some(&b':') {
            return self.fails(at, "no colon after a key");
        }
        Some(at + 1)
    }

    #[inline(never)]
    fn long_key(&mut self, at: usize) -> Option<(usize, u64)> {
        let at = self.string(at)?;
        let Tape { text, room } = &self.tape;
        let likeness = room.spans.last().map_or(0, |span| span.ends(text).likeness());
        Some((at, likeness))
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
        // Few are sooner looked at side by side.
        if keys.len() <= FEW {
            let mut alike = false;
            for (index, (likeness, _)) in keys.iter().enumerate() {
                alike |= keys[..index].iter().fold(false, |alike, (other, _)| alike | (other == likeness));
            }
            if !alike {
                return false;
            }
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

    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    #[inline(always)]
    fn string(&mut self, at: usize) -> Option<usize> {
        let start = at + 1;
        let mut at = start;
        let mut escaped = false;
        loop {
            at += plain_length(&self.bytes[at..]);
            match self.bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    at = self.escape(at)?;
                }
                Some(_) => return self.fails(at, "a control character stands in a string as it is"),
                None => return self.fails(at, "the text ends inside a string"),
            }
        }
        let place = self.tape.room.spans.len() as u32;
        let (start, end) = (start as u32, at as u32);
        self.tape.room.spans.push(Span { start, end, after: place + 1, json_type: JsonType::String, escaped, sign: 0 });
        Some(at + 1)
    }

    fn escape(&mut self, at: usize) -> Option<usize> {
        let bytes = self.bytes;
        let unit = |at: usize| bytes.get(at..).and_then(hex);
        match bytes.get(at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Some(at + 2),
            Some(b'u') => match unit(at + 2) {
                None => self.fails(at, "\\u without four digits"),
                Some(0xDC00..=0xDFFF) => self.fails(at, "half of a surrogate pair"),
                Some(0xD800..=0xDBFF) => {
                    let is_low = bytes[at + 6..].starts_with(b"\\u")
                        && unit(at + 8).is_some_and(|low| (0xDC00..=0xDFFF).contains(&low));
                    if is_low { Some(at + 12) } else { self.fails(at, "half of a surrogate pair") }
                }
                Some(_) => Some(at + 6),
            },
            _ => self.fails(at, "no such escape"),
        }
    }

    fn number(&mut self, start: usize) -> Option<usize> {
        let bytes = self.bytes;
        let past_digits = |mut at: usize| {
            while bytes.get(at).is_some_and(u8::is_ascii_digit) {
                at += 1;
            }
            at
        };
        let first = start + usize::from(bytes[start] == b'-');
        let mut at = past_digits(first);
        let whole = at - first;
        if whole == 0 || (whole > 1 && bytes[first] == b'0') {
            return self.fails(at, "no number is written so");
        }
        if bytes.get(at) == Some(&b'.') {
            let fraction = at + 1;
            at = past_digits(fraction);
            if at == fraction {
                return self.fails(at, "no digits after the point");
            }
        }
        let mut may_be_infinite = whole > 300;
        if let Some(b'e' | b'E') = bytes.get(at) {
            may_be_infinite = true;
            at += 1;
            let exponent = at + usize::from(matches!(bytes.get(at), Some(b'+' | b'-')));
            at = past_digits(exponent);
            if at == exponent {
                return self.fails(at, "no digits in the exponent");
            }
        }
        if may_be_infinite && !self.tape.text[start..at].parse().is_ok_and(f64::is_finite) {
            return self.fails(at, "a number outside the range of a 64-bit float");
        }
        self.push(start, at, JsonType::Number);
        Some(at)
    }

    fn word(&mut self, start: usize, word: &str, json_type: JsonType) -> Option<usize> {
        if !self.bytes[start..].starts_with(word.as_bytes()) {
            return self.fails(start, "no JSON value starts here");
        }
        let end = start + word.len();
        self.push(start, end, json_type);
        Some(end)
    }
}

#[inline]
fn past_blanks(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
    }
    at
}

/// Of so many keys each is compared with each.
const FEW: usize = 8;

/// The ends of a key of no more than fifteen bytes without an escape, from the first on; nothing of any other.
#[inline(always)]
fn short_key(bytes: &[u8]) -> Option<Ends> {
    let words = bytes.first_chunk::<16>().map(|words| u128::from_le_bytes(*words))?;
    let (head, next) = (words as u64, (words >> 64) as u64);
    let stop = specials(head);
    if stop != 0 {
        let bits = stop.trailing_zeros() & !7;
        let is_end = (head >> bits) as u8 == b'"';
        return is_end.then(|| Ends::short(head & ((1 << bits) - 1), 0, bits as usize / 8));
    }
    let stop = specials(next);
    // None at all leaves nothing after the shift.
    let bits = stop.trailing_zeros() & !7;
    let is_end = stop != 0 && (next >> (bits & 63)) as u8 == b'"';
    is_end.then(|| Ends::short(head, (words >> bits) as u64, 8 + bits as usize / 8))
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
