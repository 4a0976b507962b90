//! Numbers as exact fractions.

use num_bigint::BigInt;
use num_integer::Integer as _;
use num_rational::BigRational;
use num_traits::{Pow as _, Signed as _, Zero as _};
use serde_json::Number;

use crate::json::number_of;

/// Exponents beyond this are left undecided: the digits of such a number fill memory.
const MAX_EXPONENT: i64 = 2000;

/// Reads a JSON number; `None` when its exponent is out of bounds.
pub(super) fn parse(number: &Number) -> Option<BigRational> {
    let text = number.to_string();
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((&text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent: i64 = exponent.parse().ok()?;
    let shift = exponent.checked_sub(i64::try_from(fraction.len()).ok()?)?;
    let digits: BigInt = format!("{whole}{fraction}").parse().ok()?;
    if digits.is_zero() {
        return Some(BigRational::zero());
    }
    if shift.abs() > MAX_EXPONENT {
        return None;
    }
    let power = BigInt::from(10).pow(shift.unsigned_abs());
    Some(if shift < 0 { BigRational::new(digits, power) } else { BigRational::from_integer(digits * power) })
}

/// Writes a fraction as a JSON number; `None` when its decimals do not end.
pub(super) fn number(value: &BigRational) -> Option<Number> {
    if value.is_integer() {
        return Some(number_of(&value.to_integer().to_string()));
    }
    let (mut rest, mut places) = (value.denom().clone(), [0u32; 2]);
    for (prime, count) in [2u8, 5].into_iter().zip(&mut places) {
        let prime = BigInt::from(prime);
        while (&rest % &prime).is_zero() {
            rest /= &prime;
            *count += 1;
        }
    }
    if rest != BigInt::from(1) {
        return None;
    }
    let decimals = places[0].max(places[1]);
    let scaled = (value * BigRational::from_integer(BigInt::from(10).pow(decimals))).to_integer();
    let digits = format!("{:0>width$}", scaled.abs().to_string(), width = decimals as usize + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals as usize);
    let sign = if value.is_negative() { "-" } else { "" };
    Some(number_of(&format!("{sign}{whole}.{fraction}")))
}

/// Returns the least positive number that is a multiple of both.
pub(super) fn least_common_multiple(one: &BigRational, other: &BigRational) -> BigRational {
    BigRational::new(one.numer().lcm(other.numer()), one.denom().gcd(other.denom()))
}

/// Checks whether a number is a multiple of another one.
pub(super) fn is_multiple(value: &BigRational, of: &BigRational) -> bool {
    (value / of).is_integer()
}

#[cfg(test)]
mod tests {
    use super::{least_common_multiple, number, parse};
    use crate::json::number_of;

    #[test]
    fn digits_survive() {
        for text in ["0", "-1", "0.01", "-12.5", "1e30", "123456789012345678901234567890", "0.001"] {
            let value = parse(&number_of(text)).expect("a small exponent");
            assert_eq!(parse(&number(&value).expect("decimals that end")), Some(value), "{text}");
        }
        assert_eq!(parse(&number_of("1e-300000")), None);
    }

    #[test]
    fn multiples() {
        let of = |text: &str| parse(&number_of(text)).expect("a small exponent");
        assert_eq!(least_common_multiple(&of("0.4"), &of("0.6")), of("1.2"));
        assert_eq!(least_common_multiple(&of("2"), &of("3")), of("6"));
    }
}
