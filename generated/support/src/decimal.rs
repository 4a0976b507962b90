//! Numbers by their digits, of any length.

use std::cmp::Ordering;

/// A number as its digits, without zeros at either end, and the place of its point: `0.digits * 10^point`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Decimal {
    is_negative: bool,
    digits: String,
    point: i64,
}

impl Decimal {
    /// Reads a number, which is JSON.
    pub(super) fn new(number: &str) -> Self {
        let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
        let beyond = if exponent.starts_with('-') { i64::MIN } else { i64::MAX };
        let exponent: i64 = exponent.parse().unwrap_or(beyond);
        let unsigned = mantissa.trim_start_matches('-');
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let all = [whole, fraction].concat();
        let digits = all.trim_start_matches('0');
        let zeros = all.len() - digits.len();
        let length = |length: usize| i64::try_from(length).unwrap_or(i64::MAX);
        let point = exponent.saturating_add(length(whole.len()) - length(zeros));
        let digits = digits.trim_end_matches('0').to_owned();
        // Zero has neither a sign nor a point.
        let is_zero = digits.is_empty();
        Self { is_negative: !is_zero && mantissa.starts_with('-'), point: if is_zero { 0 } else { point }, digits }
    }

    /// Checks whether the number has no fraction.
    pub(super) fn is_whole(&self) -> bool {
        i64::try_from(self.digits.len()).is_ok_and(|length| length <= self.point)
    }

    /// Returns the digits of a number without a fraction; `None` if there are more than any integer of Rust has.
    pub(super) fn whole(&self) -> Option<String> {
        const MAX_DIGITS: usize = 40;
        let length = usize::try_from(self.point).ok().filter(|length| *length <= MAX_DIGITS && self.is_whole())?;
        let sign = if self.is_negative { "-" } else { "" };
        Some(if length == 0 { "0".to_owned() } else { format!("{sign}{:0<length$}", self.digits) })
    }

    /// Compares two numbers.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| match (number.is_negative, number.digits.is_empty()) {
            (true, _) => -1,
            (false, true) => 0,
            (false, false) => 1,
        };
        let size = (self.point, &self.digits).cmp(&(other.point, &other.digits));
        sign(self).cmp(&sign(other)).then(if self.is_negative { size.reverse() } else { size })
    }
}
