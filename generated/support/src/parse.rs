//! Parser that writes a tape: one span for each key and value. Without recursion, so that no text exhausts the stack.

use super::fingerprint::shorten;
use super::keys::KeyStack;
use super::lex::{Lexer, MAX_DEPTH, ParseErrorKind, skip_whitespace};
use super::span::{JsonType, Span};

/// The memory that parsing and decoding use.
#[derive(Debug)]
pub(super) struct Buffers {
    pub spans: Vec<Span>,
    pub open: Vec<Open>,
    /// The keys of the objects that are open, by the indices of their spans.
    pub keys: KeyStack,
    /// The fields of each object that is being decoded, outer before inner: the index of each one's value.
    pub slots: Vec<u32>,
}

impl Buffers {
    pub(super) const EMPTY: Self =
        Self { spans: Vec::new(), open: Vec::new(), keys: KeyStack::EMPTY, slots: Vec::new() };
}

/// The lexer of a text, and the buffers that its spans are written to.
pub(super) struct Parser<'b, 't> {
    pub lexer: Lexer<'t>,
    pub buffers: &'b mut Buffers,
}

/// An object or list that is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    span: u32,
    is_object: bool,
    /// The number of keys on the stack before its own.
    keys: usize,
}

impl Parser<'_, '_> {
    /// Parses the value at `at`, which is inside so many levels. Returns its end, or `None` and leaves the error to the
    /// lexer.
    pub(super) fn value(&mut self, mut at: usize, levels: usize) -> Option<usize> {
        let bytes = self.lexer.text().as_bytes();
        // Taken out of the buffers, so that its length stays in a register.
        let mut open = std::mem::take(&mut self.buffers.open);
        open.clear();
        let mut is_key = false;
        loop {
            at = skip_whitespace(bytes, at);
            if is_key {
                at = self.key(at)?;
                at = skip_whitespace(bytes, at);
                is_key = false;
            }
            // Whether another value of an object or list follows.
            let mut inside = false;
            match bytes.get(at) {
                Some(byte @ (b'{' | b'[')) => {
                    let is_object = *byte == b'{';
                    let json_type = if is_object { JsonType::Object } else { JsonType::Array };
                    let span = self.push(at, at, json_type, false);
                    open.push(Open { span, is_object, keys: self.buffers.keys.count() });
                    if levels + open.len() > MAX_DEPTH {
                        return self.lexer.fail(at, ParseErrorKind::TooDeep);
                    }
                    at = skip_whitespace(bytes, at + 1);
                    inside = bytes.get(at) != Some(if is_object { &b'}' } else { &b']' });
                    is_key = inside && is_object;
                }
                Some(b'"') => {
                    let (end, escaped) = self.lexer.string(at)?;
                    self.push(at + 1, end, JsonType::String, escaped);
                    at = end + 1;
                }
                Some(b'-' | b'0'..=b'9') => {
                    let end = self.lexer.number(at)?;
                    self.push(at, end, JsonType::Number, false);
                    at = end;
                }
                Some(b't') => at = self.literal(at, "true", JsonType::Boolean)?,
                Some(b'f') => at = self.literal(at, "false", JsonType::Boolean)?,
                Some(b'n') => at = self.literal(at, "null", JsonType::Null)?,
                _ => return self.lexer.expected(at, "a value"),
            }
            while !inside {
                let Some(&last) = open.last() else {
                    self.buffers.open = open;
                    return Some(at);
                };
                at = skip_whitespace(bytes, at);
                match bytes.get(at) {
                    // An empty one ends here too, so that a comma always follows a value.
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
                    _ if last.is_object => return self.lexer.expected(at, "\",\" or \"}\""),
                    _ => return self.lexer.expected(at, "\",\" or \"]\""),
                }
            }
        }
    }

    /// Writes a span and returns its index. That of an object or a list is completed when it is closed.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "once per value")]
    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    fn push(&mut self, start: usize, end: usize, json_type: JsonType, escaped: bool) -> u32 {
        let index = self.buffers.spans.len() as u32;
        let (start, end) = (start as u32, end as u32);
        self.buffers.spans.push(Span { start, end, after: index + 1, json_type, escaped, short_hash: 0 });
        index
    }

    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    fn close(&mut self, open: Open, end: usize) -> Option<()> {
        let Buffers { spans, keys, .. } = &mut *self.buffers;
        let after = spans.len() as u32;
        let span = &mut spans[open.span as usize];
        (span.end, span.after) = (end as u32, after);
        let text = self.lexer.text();
        if open.is_object && keys.close(open.keys, |key| spans[key as usize].value(text)) {
            return self.lexer.fail(end, ParseErrorKind::DuplicateKey);
        }
        Some(())
    }

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "once per key")]
    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    fn key(&mut self, at: usize) -> Option<usize> {
        let (key, at) = self.lexer.key(at)?;
        let hash = key.fingerprint.hash();
        let index = self.buffers.spans.len() as u32;
        let (start, end) = (key.start as u32, key.end as u32);
        let span = Span {
            start,
            end,
            after: index + 1,
            json_type: JsonType::String,
            escaped: key.escaped,
            short_hash: shorten(hash),
        };
        self.buffers.spans.push(span);
        self.buffers.keys.push(hash, index);
        Some(at)
    }

    fn literal(&mut self, start: usize, literal: &str, json_type: JsonType) -> Option<usize> {
        let end = self.lexer.literal(start, literal)?;
        self.push(start, end, json_type, false);
        Some(end)
    }
}
