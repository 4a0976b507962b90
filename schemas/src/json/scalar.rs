//! Strings and numbers: tokens of the lexer, whose tolerable deviations are reported, and after which reading goes on.

use jsonschema::json::cmp::equal_numbers;
use serde_json::Number;
use vistoria_support::lex::ParseErrorKind;

use super::fault::FaultKind;
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

/// A decimal number of so many significant digits survives the way to a 64-bit float and back.
const EXACT_DIGITS: usize = 15;

/// Returns the number of its digits, which are JSON. A number that a 64-bit integer or float holds exactly is that, so that `1.50`
/// and `1.5` are one number for `==`; any other one keeps its digits, so that it is compared by them.
pub(crate) fn number_of(digits: &str) -> Number {
    // With a point or an exponent it is no integer, and `-0` is a float for `serde_json`.
    if digits != "-0"
        && let Some(whole) =
            digits.parse::<i64>().map(Number::from).or_else(|_| digits.parse::<u64>().map(Number::from)).ok()
    {
        return whole;
    }
    let float = || digits.parse().ok().filter(|float| is_exact(digits, *float)).and_then(Number::from_f64);
    float().or_else(|| digits.parse().ok()).unwrap_or_else(|| Number::from(0))
}

/// Checks whether a number has the digits of its nearest 64-bit float, so that the float stands for it.
pub fn is_float(number: &Number) -> bool {
    number.as_f64().and_then(Number::from_f64).is_some_and(|float| equal_numbers(&float, number))
}

/// Checks whether a float, the nearest one to the digits, is exactly what they say when it is written as a decimal again.
fn is_exact(digits: &str, float: f64) -> bool {
    let mantissa = digits.split(['e', 'E']).next().unwrap_or_default();
    let significant = mantissa.trim_start_matches(['-', '0', '.']).bytes().filter(u8::is_ascii_digit).count();
    significant == 0 || (significant <= EXACT_DIGITS && float.is_normal())
}
