// Made by vistoria-gen. Edit generator/support, not this file.
//
//! Takes a text apart, without recursion.

use super::lex::{DEPTH, Lexer, past_blanks};
use super::sign::folded;
use super::tape::{JsonType, Room, Span};

/// Writes down one value after the other.
pub(super) struct Reader<'r, 't> {
    pub lexer: Lexer<'t>,
    pub room: &'r mut Room,
}

/// An object or list that is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    span: u32,
    is_object: bool,
    /// How many keys were known before it.
    keys: usize,
}

impl Reader<'_, '_> {
    /// Reads the value at `at` inside so many levels. Where it ends, or nothing when something is wrong.
    pub fn value(&mut self, mut at: usize, levels: usize) -> Option<usize> {
        let bytes = self.lexer.text().as_bytes();
        // Kept from value to value; taken out, so that its length is in a register.
        let mut open = std::mem::take(&mut self.room.open);
        open.clear();
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
                    let span = self.push(at, at, json_type, false);
                    open.push(Open { span, is_object, keys: self.room.keys.count() });
                    if levels + open.len() > DEPTH {
                        return self.lexer.fails(at, "nested deeper than 127 levels");
                    }
                    at = past_blanks(bytes, at + 1);
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
                Some(b't') => at = self.word(at, "true", JsonType::Boolean)?,
                Some(b'f') => at = self.word(at, "false", JsonType::Boolean)?,
                Some(b'n') => at = self.word(at, "null", JsonType::Null)?,
                Some(_) => return self.lexer.fails(at, "no JSON value starts here"),
                None => return self.lexer.fails(at, "the text ends where a value should be"),
            }
            while !inside {
                let Some(&last) = open.last() else {
                    self.room.open = open;
                    return Some(at);
                };
                at = past_blanks(bytes, at);
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
                    Some(_) => return self.lexer.fails(at, "neither a comma nor the end of a list or object"),
                    None => return self.lexer.fails(at, "the text ends inside a list or object"),
                }
            }
        }
    }

    /// A span; that of an object or a list ends when it is closed.
    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    #[inline(always)]
    fn push(&mut self, start: usize, end: usize, json_type: JsonType, escaped: bool) -> u32 {
        let place = self.room.spans.len() as u32;
        let (start, end) = (start as u32, end as u32);
        self.room.spans.push(Span { start, end, after: place + 1, json_type, escaped, sign: 0 });
        place
    }

    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    fn close(&mut self, open: Open, end: usize) -> Option<()> {
        let Room { spans, keys, .. } = &mut *self.room;
        let after = spans.len() as u32;
        let span = &mut spans[open.span as usize];
        (span.end, span.after) = (end as u32, after);
        let text = self.lexer.text();
        if open.is_object && keys.end(open.keys, |key| spans[key as usize].said(text)) {
            return self.lexer.fails(end, "a key is given twice in the object that ends here");
        }
        Some(())
    }

    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    #[inline(always)]
    fn key(&mut self, at: usize) -> Option<usize> {
        let (key, at) = self.lexer.key(at)?;
        let likeness = key.ends.likeness();
        let place = self.room.spans.len() as u32;
        let (start, end) = (key.start as u32, key.end as u32);
        let span = Span {
            start,
            end,
            after: place + 1,
            json_type: JsonType::String,
            escaped: key.escaped,
            sign: folded(likeness),
        };
        self.room.spans.push(span);
        self.room.keys.push(likeness, place);
        Some(at)
    }

    fn word(&mut self, start: usize, word: &str, json_type: JsonType) -> Option<usize> {
        let end = self.lexer.word(start, word)?;
        self.push(start, end, json_type, false);
        Some(end)
    }
}
