//! Lexer of strict JSON: finds where each token of a text ends. Strict is RFC 8259 without lone surrogates and without
//! numbers beyond a 64-bit float.
//!
//! Hand-written, since no JSON crate gives the offsets of tokens, and since every reader of this workspace has to agree on
//! the grammar: the parser of emitted types, the validator's fast path, and the reader that reports every deviation.

use std::borrow::Cow;
use std::fmt;

use super::fingerprint::KeyFingerprint;

/// The number of levels of nesting that are read, which is `serde_json`'s.
pub const MAX_DEPTH: usize = 127;

/// The first deviation of a text from strict JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseError {
    /// The byte at which it is noticed.
    pub offset: usize,
    /// The kind of deviation.
    pub kind: ParseErrorKind,
}

/// A kind of deviation from strict JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParseErrorKind {
    /// Something else than this, which is all that the grammar allows here.
    Expected(&'static str),
    /// An escaped half of a surrogate pair, at its backslash.
    LoneSurrogate,
    /// A number beyond the range of a 64-bit float, at its end.
    NumberRange,
    /// An object or list more than [`MAX_DEPTH`] levels deep.
    TooDeep,
    /// An object that has a key twice, at the byte after it.
    DuplicateKey,
}

impl fmt::Display for ParseErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expected(expected) => write!(f, "expected {expected}"),
            Self::LoneSurrogate => f.write_str("lone surrogate"),
            Self::NumberRange => f.write_str("number outside the range of a 64-bit float"),
            Self::TooDeep => write!(f, "nested deeper than {MAX_DEPTH} levels"),
            Self::DuplicateKey => f.write_str("duplicate key in the object that ends here"),
        }
    }
}

/// Finds the end of one token after the other. The end is returned, so that it stays in a register; `None` means an error,
/// which is kept for [`error`](Self::error).
#[derive(Debug)]
pub struct Lexer<'t> {
    text: &'t str,
    error: ParseError,
}

/// A key of an object.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// The byte after its opening quote.
    pub start: usize,
    /// Its closing quote.
    pub end: usize,
    /// Whether it has escapes.
    pub escaped: bool,
    /// The fingerprint of its unescaped text.
    pub fingerprint: KeyFingerprint,
}

impl<'t> Lexer<'t> {
    /// Creates a lexer of a text.
    pub fn new(text: &'t str) -> Self {
        Self { text, error: ParseError { offset: 0, kind: ParseErrorKind::Expected("JSON") } }
    }

    /// Returns the text.
    #[inline]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Keeps an error.
    #[cold]
    pub(super) fn fail<T>(&mut self, offset: usize, kind: ParseErrorKind) -> Option<T> {
        self.error = ParseError { offset, kind };
        None
    }

    #[cold]
    pub(super) fn expected<T>(&mut self, offset: usize, what: &'static str) -> Option<T> {
        self.fail(offset, ParseErrorKind::Expected(what))
    }

    /// Returns the error for which a token had no end.
    pub fn error(&self) -> ParseError {
        self.error
    }

    /// Returns the value of a string by the bytes between its quotes. A lone surrogate becomes U+FFFD.
    #[inline]
    pub fn string_value(&self, start: usize, end: usize, escaped: bool) -> Cow<'t, str> {
        let raw = &self.text[start..end];
        if escaped { Cow::Owned(unescape(raw)) } else { Cow::Borrowed(raw) }
    }

    /// Reads a key and the colon after it. Returns the byte after the colon too.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "once per key, and a call costs as much as a short key")]
    pub fn key(&mut self, at: usize) -> Option<(Key, usize)> {
        let bytes = self.text.as_bytes();
        if bytes.get(at) != Some(&b'"') {
            return self.expected(at, "a key in double quotes");
        }
        let start = at + 1;
        // Nearly all keys are short: the two words that find their end are their fingerprint.
        let key = match bytes.get(start..).and_then(short_key) {
            Some(fingerprint) => Key { start, end: start + fingerprint.length(), escaped: false, fingerprint },
            None => self.long_key(at)?,
        };
        let at = key.end + 1;
        if bytes.get(at) == Some(&b':') {
            return Some((key, at + 1));
        }
        let at = skip_whitespace(bytes, at);
        if bytes.get(at) != Some(&b':') {
            return self.expected(at, "\":\"");
        }
        Some((key, at + 1))
    }

    #[inline(never)]
    fn long_key(&mut self, at: usize) -> Option<Key> {
        let start = at + 1;
        let (end, escaped) = self.string(at)?;
        let fingerprint = if escaped {
            KeyFingerprint::of(self.string_value(start, end, true).as_bytes())
        } else {
            KeyFingerprint::of_slice(self.text.as_bytes(), start, end)
        };
        Some(Key { start, end, escaped, fingerprint })
    }

    /// Returns the closing quote of the string whose opening quote is at `at`, and whether there are escapes between them.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "once per string, and a call costs as much as a short one")]
    pub fn string(&mut self, at: usize) -> Option<(usize, bool)> {
        self.string_rest(at + 1)
    }

    /// Returns the same for a string from a byte inside of it on.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "the body of `string`")]
    pub fn string_rest(&mut self, mut at: usize) -> Option<(usize, bool)> {
        let bytes = self.text.as_bytes();
        let mut escaped = false;
        loop {
            at += plain_length(&bytes[at..]);
            match bytes.get(at) {
                Some(b'"') => return Some((at, escaped)),
                Some(b'\\') => {
                    escaped = true;
                    at = self.escape(at)?;
                }
                Some(_) => return self.expected(at, "an escape instead of a control character"),
                None => return self.expected(at, "the end of the string"),
            }
        }
    }

    /// Returns the byte after the escape whose backslash is at `at`.
    fn escape(&mut self, at: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        match bytes.get(at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Some(at + 2),
            Some(b'u') => match self.code_unit(at + 2)? {
                unit if is_low(unit) => self.fail(at, ParseErrorKind::LoneSurrogate),
                unit if is_high(unit) => {
                    if bytes[at + 6..].starts_with(b"\\u") && is_low(self.code_unit(at + 8)?) {
                        return Some(at + 12);
                    }
                    self.fail(at, ParseErrorKind::LoneSurrogate)
                }
                _ => Some(at + 6),
            },
            _ => self.expected(at + 1, "an escape: one of \" \\ / b f n r t u"),
        }
    }

    /// Returns the UTF-16 code unit whose digits start at `at`.
    fn code_unit(&mut self, at: usize) -> Option<u16> {
        let digits = &self.text.as_bytes()[at..];
        let unit = hex(digits);
        if unit.is_none() {
            let valid = digits.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
            return self.expected(at + valid, "four hexadecimal digits");
        }
        unit
    }

    /// Returns the byte after the number that starts at `start` with a sign or a digit.
    pub fn number(&mut self, start: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let past_digits = |mut at: usize| {
            while bytes.get(at).is_some_and(u8::is_ascii_digit) {
                at += 1;
            }
            at
        };
        let first = start + usize::from(bytes[start] == b'-');
        // Nothing else of the integer follows a zero.
        let mut at = if bytes.get(first) == Some(&b'0') { first + 1 } else { past_digits(first) };
        if at == first {
            return self.expected(at, "a digit");
        }
        let mut may_be_infinite = at - first > 300;
        if bytes.get(at) == Some(&b'.') {
            let fraction = at + 1;
            at = past_digits(fraction);
            if at == fraction {
                return self.expected(at, "a digit");
            }
        }
        if let Some(b'e' | b'E') = bytes.get(at) {
            may_be_infinite = true;
            at += 1;
            let exponent = at + usize::from(matches!(bytes.get(at), Some(b'+' | b'-')));
            at = past_digits(exponent);
            if at == exponent {
                return self.expected(at, "a digit");
            }
        }
        if may_be_infinite && !self.text[start..at].parse().is_ok_and(f64::is_finite) {
            return self.fail(at, ParseErrorKind::NumberRange);
        }
        Some(at)
    }

    /// Returns the byte after a literal: `true`, `false`, `null`.
    #[inline]
    pub fn literal(&mut self, start: usize, literal: &str) -> Option<usize> {
        if !self.text.as_bytes()[start..].starts_with(literal.as_bytes()) {
            return self.expected(start, "a value");
        }
        Some(start + literal.len())
    }
}

/// Returns the first byte from `at` on that is no whitespace.
#[inline]
pub fn skip_whitespace(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
    }
    at
}

/// Returns the fingerprint of a key of at most fifteen bytes without an escape, by the bytes from its first on; `None` for
/// any other key.
#[inline(always)]
#[expect(clippy::inline_always, reason = "a part of `key`")]
#[expect(clippy::cast_possible_truncation, reason = "the two halves of a block, and the lowest byte of one")]
fn short_key(bytes: &[u8]) -> Option<KeyFingerprint> {
    let words = bytes.first_chunk::<16>().map(|words| u128::from_le_bytes(*words))?;
    let (head, next) = (words as u64, (words >> 64) as u64);
    let stop = special_bytes(head);
    if stop != 0 {
        let bits = stop.trailing_zeros() & !7;
        let is_end = (head >> bits) as u8 == b'"';
        return is_end.then(|| KeyFingerprint::short(head & ((1 << bits) - 1), 0, bits as usize / 8));
    }
    let stop = special_bytes(next);
    // Without any special byte nothing is left after the shift.
    let bits = stop.trailing_zeros() & !7;
    let is_end = stop != 0 && (next >> (bits & 63)) as u8 == b'"';
    is_end.then(|| KeyFingerprint::short(head, (words >> bits) as u64, 8 + bits as usize / 8))
}

/// Returns the number of bytes before the first quote, backslash or control character.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "the two halves of a block")]
fn plain_length(bytes: &[u8]) -> usize {
    let mut length = 0;
    while let Some(block) = bytes.get(length..).and_then(<[u8]>::first_chunk::<16>) {
        let block = u128::from_le_bytes(*block);
        let (low, high) = (special_bytes(block as u64), special_bytes((block >> 64) as u64));
        if low | high != 0 {
            let (before, special) = if low == 0 { (8, high) } else { (0, low) };
            return length + before + special.trailing_zeros() as usize / 8;
        }
        length += 16;
    }
    let rest = &bytes[length..];
    length + rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len())
}

/// Returns the highest bit of each byte that is a quote, a backslash or a control character. After the first of them, bits
/// of other bytes may be set too.
#[inline]
fn special_bytes(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    let quotes = (word ^ (ONES * 0x22)).wrapping_sub(ONES);
    let backslashes = (word ^ (ONES * 0x5C)).wrapping_sub(ONES);
    (quotes | backslashes | word.wrapping_sub(ONES * 0x20)) & !word & HIGHS
}

/// Returns the value of a string with escapes, each of which the lexer accepted or reported as a lone surrogate.
pub(super) fn unescape(raw: &str) -> String {
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('\\') {
        value.push_str(before);
        let (escape, mut left) = after.split_at(1);
        value.push(match escape {
            "b" => '\u{8}',
            "f" => '\u{c}',
            "n" => '\n',
            "r" => '\r',
            "t" => '\t',
            "u" => {
                let unit = hex(left.as_bytes()).unwrap_or_default();
                left = &left[4..];
                let low = || left.strip_prefix("\\u").and_then(|low| hex(low.as_bytes())).filter(|low| is_low(*low));
                let code_point = match if is_high(unit) { low() } else { None } {
                    Some(low) => {
                        left = &left[6..];
                        0x1_0000 + ((u32::from(unit) & 0x3FF) << 10) + (u32::from(low) & 0x3FF)
                    }
                    None => u32::from(unit),
                };
                char::from_u32(code_point).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => escape.chars().next().unwrap_or_default(),
        });
        rest = left;
    }
    value.push_str(rest);
    value
}

fn is_high(unit: u16) -> bool {
    (0xD800..0xDC00).contains(&unit)
}

fn is_low(unit: u16) -> bool {
    (0xDC00..0xE000).contains(&unit)
}

/// Returns the number whose four hexadecimal digits come first.
fn hex(digits: &[u8]) -> Option<u16> {
    digits.first_chunk::<4>()?.iter().try_fold(0, |unit, digit| {
        let digit = char::from(*digit).to_digit(16)?;
        Some(unit << 4 | u16::try_from(digit).ok()?)
    })
}
