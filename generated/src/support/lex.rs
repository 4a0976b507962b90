// Made by vistoria-gen. Edit generator/support, not this file.
//
//! The words of JSON: where each ends, and what is wrong with one. Only honest JSON passes: whole surrogate pairs, numbers within
//! a 64-bit float.

use std::borrow::Cow;

use super::Error;
use super::sign::Ends;

/// The most levels that are read.
pub const DEPTH: usize = 127;

/// Looks at words one by one. Where one ends comes back, so that it is kept in a register; nothing when something is wrong, which
/// is kept here.
#[derive(Debug)]
pub struct Lexer<'t> {
    text: &'t str,
    /// What is wrong, and at which byte.
    fault: (usize, &'static str),
}

/// A key of an object.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// The byte after its first quote.
    pub start: usize,
    /// Its last quote.
    pub end: usize,
    /// Whether it has escapes in it.
    pub escaped: bool,
    /// How it starts and ends, escapes gone.
    pub ends: Ends,
}

impl<'t> Lexer<'t> {
    /// Of a text.
    pub fn new(text: &'t str) -> Self {
        Self { text, fault: (0, "") }
    }

    /// The text.
    #[inline]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Something is wrong at a byte.
    #[cold]
    pub(super) fn fails<T>(&mut self, at: usize, what: &'static str) -> Option<T> {
        self.fault = (at, what);
        None
    }

    /// What is wrong.
    pub(super) fn error(&self) -> Error {
        let (at, what) = self.fault;
        let bytes = self.text.as_bytes();
        let before = &bytes[..at.min(bytes.len())];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        Error::at_root(format!("{what}, at line {line} column {column}"))
    }

    /// What stands between two quotes says.
    #[inline]
    pub fn said(&self, start: usize, end: usize, escaped: bool) -> Cow<'t, str> {
        let written = &self.text[start..end];
        if escaped { Cow::Owned(unescaped(written)) } else { Cow::Borrowed(written) }
    }

    /// A key, and where the value after it starts or the blanks before that.
    #[inline(always)]
    pub fn key(&mut self, at: usize) -> Option<(Key, usize)> {
        let bytes = self.text.as_bytes();
        if bytes.get(at) != Some(&b'"') {
            return self.fails(at, "no key starts here");
        }
        let start = at + 1;
        // Nearly all keys are short, and are read and known by the same two words.
        let key = match bytes.get(start..).and_then(short_key) {
            Some(ends) => Key { start, end: start + ends.length(), escaped: false, ends },
            None => self.long_key(at)?,
        };
        let at = key.end + 1;
        if bytes.get(at) == Some(&b':') {
            return Some((key, at + 1));
        }
        let at = past_blanks(bytes, at);
        if bytes.get(at) != Some(&b':') {
            return self.fails(at, "no colon after a key");
        }
        Some((key, at + 1))
    }

    #[inline(never)]
    fn long_key(&mut self, at: usize) -> Option<Key> {
        let start = at + 1;
        let (end, escaped) = self.string(at)?;
        let ends = match escaped {
            true => Ends::of(self.said(start, end, true).as_bytes()),
            false => Ends::within(self.text.as_bytes(), start, end),
        };
        Some(Key { start, end, escaped, ends })
    }

    /// The last quote of a string whose first is at `at`, and whether there are escapes between them.
    #[inline(always)]
    pub fn string(&mut self, at: usize) -> Option<(usize, bool)> {
        let bytes = self.text.as_bytes();
        let mut at = at + 1;
        let mut escaped = false;
        loop {
            at += plain_length(&bytes[at..]);
            match bytes.get(at) {
                Some(b'"') => return Some((at, escaped)),
                Some(b'\\') => {
                    escaped = true;
                    at = self.escape(at)?;
                }
                Some(_) => return self.fails(at, "a control character stands in a string as it is"),
                None => return self.fails(at, "the text ends inside a string"),
            }
        }
    }

    fn escape(&mut self, at: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
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

    /// Where a number ends.
    pub fn number(&mut self, start: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
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
        if may_be_infinite && !self.text[start..at].parse().is_ok_and(f64::is_finite) {
            return self.fails(at, "a number outside the range of a 64-bit float");
        }
        Some(at)
    }

    /// Where one of the words `true`, `false`, `null` ends.
    #[inline]
    pub fn word(&mut self, start: usize, word: &str) -> Option<usize> {
        if !self.text.as_bytes()[start..].starts_with(word.as_bytes()) {
            return self.fails(start, "no JSON value starts here");
        }
        Some(start + word.len())
    }
}

/// The first byte from `at` on that is no white space.
#[inline]
pub fn past_blanks(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
    }
    at
}

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

/// What a string says that has escapes in it, all of which were looked at.
pub(super) fn unescaped(written: &str) -> String {
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
