//! Strings and numbers.

use serde_json::Number;

use super::FaultKind;
use super::reader::{Outcome, Reader};

impl Reader<'_> {
    /// Reads a string, its opening quote next.
    pub(super) fn string(&mut self) -> Outcome<String> {
        self.at += 1;
        let mut text = String::new();
        loop {
            let run = self.at;
            while !matches!(self.peek(), None | Some(b'"' | b'\\' | 0..=0x1F)) {
                self.at += 1;
            }
            // The whole input was checked to be UTF-8, and a run ends only at ASCII bytes.
            text.push_str(std::str::from_utf8(&self.bytes[run..self.at]).unwrap_or_default());
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(_) => return Err(self.syntax("an escape instead of a control character")),
                None => return Err(self.syntax("the end of the string")),
            }
        }
    }

    fn escape(&mut self) -> Outcome<char> {
        let start = self.at;
        self.at += 1;
        let char = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.code_point(start);
            }
            _ => return Err(self.syntax("an escape: one of \" \\ / b f n r t u")),
        };
        self.at += 1;
        Ok(char)
    }

    /// `XXXX` after `\u`, with the second half when it is the first of a pair.
    fn code_point(&mut self, start: usize) -> Outcome<char> {
        let first = self.four_hex()?;
        if (0xD800..0xDC00).contains(&first) && self.bytes[self.at..].starts_with(b"\\u") {
            let after_first = self.at;
            self.at += 2;
            let second = self.four_hex()?;
            if (0xDC00..0xE000).contains(&second) {
                let pair = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                return Ok(char::from_u32(pair).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            self.at = after_first;
        }
        Ok(char::from_u32(first).unwrap_or_else(|| {
            self.fault_at(start, FaultKind::LoneSurrogate);
            char::REPLACEMENT_CHARACTER
        }))
    }

    fn four_hex(&mut self) -> Outcome<u32> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            code = code * 16 + digit.ok_or_else(|| self.syntax("four hexadecimal digits"))?;
            self.at += 1;
        }
        Ok(code)
    }

    /// Reads a number, its sign or first digit next.
    pub(super) fn number(&mut self) -> Outcome<Number> {
        let start = self.at;
        self.eat(b'-');
        if !self.eat(b'0') {
            self.digits()?;
        }
        let mut whole = true;
        if self.eat(b'.') {
            whole = false;
            self.digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            whole = false;
            let _ = self.eat(b'+') || self.eat(b'-');
            self.digits()?;
        }
        let text = std::str::from_utf8(&self.bytes[start..self.at]).unwrap_or_default();
        // `-0` is a float for serde_json, since integers have no such value.
        let exact = (whole && text != "-0")
            .then(|| text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<u64>().map(Number::from)).ok());
        Ok(exact.flatten().or_else(|| Number::from_f64(text.parse().unwrap_or(f64::NAN))).unwrap_or_else(|| {
            self.fault_at(start, FaultKind::NumberRange);
            Number::from_f64(f64::MAX).unwrap_or_else(|| Number::from(0))
        }))
    }

    fn digits(&mut self) -> Outcome<()> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(self.syntax("a digit"));
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        Ok(())
    }
}
