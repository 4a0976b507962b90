//! Strings and numbers: tokens of the lexer, whose tolerable deviations are reported, and after which reading goes on.

use serde_json::Number;
use vistoria_support::lex::ParseErrorKind;

use super::FaultKind;
use super::reader::{Reader, Result};

/// The length of an escape with four digits: `\uD800`.
const UNICODE_ESCAPE_LENGTH: usize = 6;

impl Reader<'_> {
    /// Reads a string, whose opening quote is next.
    pub(super) fn string(&mut self) -> Result<String> {
        let start = self.at + 1;
        let mut token = self.lexer.string(self.at);
        let mut has_lone_surrogate = false;
        loop {
            if let Some((end, escaped)) = token {
                self.at = end + 1;
                let value = self.lexer.string_value(start, end, escaped || has_lone_surrogate);
                return Ok(value.into_owned());
            }
            let error = self.lexer.error();
            if error.kind != ParseErrorKind::LoneSurrogate {
                return Err(self.fatal_error());
            }
            self.report(error.offset, FaultKind::LoneSurrogate);
            has_lone_surrogate = true;
            token = self.lexer.string_rest(error.offset + UNICODE_ESCAPE_LENGTH);
        }
    }

    /// Reads a number, whose sign or first digit is next.
    pub(super) fn number(&mut self) -> Result<Number> {
        let start = self.at;
        self.at = match self.lexer.number(start) {
            Some(end) => end,
            None if self.lexer.error().kind == ParseErrorKind::NumberRange => {
                self.report(start, FaultKind::NumberRange);
                self.lexer.error().offset
            }
            None => return Err(self.fatal_error()),
        };
        Ok(number_of(&self.lexer.text()[start..self.at]))
    }
}

/// Returns the number of its digits, as `serde_json` has it; one out of range is as large as floats are.
fn number_of(digits: &str) -> Number {
    // With a point or an exponent it is no integer, and `-0` is a float for `serde_json`.
    let exact = if digits == "-0" {
        None
    } else {
        digits.parse::<i64>().map(Number::from).or_else(|_| digits.parse::<u64>().map(Number::from)).ok()
    };
    let float = || Number::from_f64(digits.parse().unwrap_or(f64::NAN)).or_else(|| Number::from_f64(f64::MAX));
    exact.or_else(float).unwrap_or_else(|| Number::from(0))
}
