//! Numbers, compared only where the comparison is exact; `jsonschema` decides about the others.

use std::cmp::Ordering;
use std::hash::Hasher;
use std::sync::LazyLock;

use serde_json::{Map, Number, Value};
use vistoria_schemas::graph::NumberKeywords;

use super::lazy_validator::LazyValidator;
use crate::verdict::Verdict;

/// A number that can be compared exactly.
#[derive(Debug, Clone, Copy)]
pub(crate) enum ExactNumber {
    /// An integer.
    Whole(i64),
    /// A number with a fraction.
    Real(Real),
}

/// A number with a fraction, as the nearest float.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Real {
    float: f64,
    /// Whether no other number of as few digits has the same float.
    is_short: bool,
}

/// Floats hold every integer below this one.
const FIRST_INEXACT: u64 = 1 << 53;

/// Numbers of at most fifteen digits differ as floats too; here with the point.
const SHORT: usize = 16;

impl ExactNumber {
    /// Reads a number; `None` for one that is beyond 64 bits or has an exponent.
    pub(crate) fn read(written: &str) -> Option<Self> {
        if let Ok(whole) = written.parse() {
            return Some(Self::Whole(whole));
        }
        let (whole, fraction) = written.split_once('.')?;
        if fraction.bytes().all(|digit| digit == b'0') {
            // An integer that is written with a fraction of zero.
            return whole.parse().ok().map(Self::Whole);
        }
        if fraction.contains(['e', 'E']) {
            return None;
        }
        let float: f64 = written.parse().ok()?;
        Some(Self::Real(Real { float, is_short: written.len() <= SHORT }))
    }

    /// Converts a number of a schema.
    pub(crate) fn of(number: &Number) -> Option<Self> {
        let beyond = || number.as_f64().map(|float| Self::Real(Real { float, is_short: false }));
        Self::read(number.as_str()).or_else(beyond)
    }

    #[expect(clippy::cast_precision_loss, reason = "told by the bound")]
    fn float(self) -> Real {
        match self {
            Self::Whole(whole) => Real { float: whole as f64, is_short: whole.unsigned_abs() < FIRST_INEXACT },
            Self::Real(real) => real,
        }
    }

    /// Adds what equal numbers share to a hash.
    pub(crate) fn hash(self, hasher: &mut impl Hasher) {
        hasher.write_u64(self.float().float.to_bits());
    }

    /// Compares two numbers; `None` when the comparison would not be exact.
    pub(crate) fn order(self, other: Self) -> Option<Ordering> {
        let (one, other) = match (self, other) {
            (Self::Whole(one), Self::Whole(other)) => return Some(one.cmp(&other)),
            _ => (self.float(), other.float()),
        };
        // A greater float is that of a greater number, but one float is that of many.
        one.float.partial_cmp(&other.float).filter(|order| order.is_ne() || (one.is_short && other.is_short))
    }
}

/// The requirements of the keywords of numbers.
#[derive(Debug)]
pub(crate) struct NumberBounds {
    limits: Vec<(ExactNumber, Fits)>,
    multiple: Option<i64>,
    /// Whether a bound cannot be compared exactly.
    unsure: bool,
    /// Decides where the comparison would not be exact.
    decided: LazyValidator,
}

/// Checks whether the order of a number and a bound is allowed.
type Fits = fn(Ordering) -> bool;

impl NumberBounds {
    /// Takes the requirements of a schema.
    pub(crate) fn new(keywords: &NumberKeywords) -> Self {
        let bounds: [(_, Fits); 4] = [
            (&keywords.minimum, Ordering::is_ge),
            (&keywords.maximum, Ordering::is_le),
            (&keywords.exclusive_minimum, Ordering::is_gt),
            (&keywords.exclusive_maximum, Ordering::is_lt),
        ];
        let mut all = Self {
            limits: Vec::new(),
            multiple: None,
            unsure: false,
            decided: LazyValidator::new(Value::Object(written(keywords))),
        };
        for (bound, fits) in bounds.into_iter().filter_map(|(bound, fits)| Some((bound.as_ref()?, fits))) {
            match ExactNumber::of(bound) {
                Some(bound) => all.limits.push((bound, fits)),
                None => all.unsure = true,
            }
        }
        match keywords.multiple_of.as_ref().map(ExactNumber::of) {
            None => {}
            Some(Some(ExactNumber::Whole(multiple @ 1..))) => all.multiple = Some(multiple),
            Some(_) => all.unsure = true,
        }
        all
    }

    /// Checks a number as it is written.
    pub(crate) fn verdict(&self, written: &str) -> Verdict {
        let compared = ExactNumber::read(written).map_or(Verdict::Unsure, |number| self.compared(number));
        if compared == Verdict::Unsure { decided(&self.decided, written) } else { compared }
    }

    fn compared(&self, number: ExactNumber) -> Verdict {
        if self.unsure {
            return Verdict::Unsure;
        }
        let limits = self.limits.iter().map(|(bound, fits)| match number.order(*bound) {
            Some(order) => Verdict::of(fits(order)),
            None => Verdict::Unsure,
        });
        let multiple = match (self.multiple, number) {
            (None, _) => Verdict::Accepted,
            (Some(multiple), ExactNumber::Whole(whole)) => Verdict::of(whole % multiple == 0),
            (Some(_), ExactNumber::Real(_)) => Verdict::Rejected,
        };
        limits.fold(multiple, Ord::min)
    }
}

/// Returns the keywords as they are in a schema.
fn written(keywords: &NumberKeywords) -> Map<String, Value> {
    let all = [
        ("minimum", &keywords.minimum),
        ("maximum", &keywords.maximum),
        ("exclusiveMinimum", &keywords.exclusive_minimum),
        ("exclusiveMaximum", &keywords.exclusive_maximum),
        ("multipleOf", &keywords.multiple_of),
    ];
    all.into_iter().filter_map(|(keyword, number)| Some((keyword.to_owned(), number.clone()?.into()))).collect()
}

/// Returns the verdict of `jsonschema` about a number.
#[cold]
fn decided(validator: &LazyValidator, written: &str) -> Verdict {
    serde_json::from_str(written).map_or(Verdict::Unsure, |number| validator.verdict(&number))
}

/// Checks whether a number is an integer.
#[inline]
pub(crate) fn is_whole(written: &str) -> Verdict {
    if written.bytes().all(|byte| byte.is_ascii_digit()) { Verdict::Accepted } else { is_written_whole(written) }
}

fn is_written_whole(written: &str) -> Verdict {
    let has_digits_only = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if written.strip_prefix('-').is_some_and(has_digits_only) {
        return Verdict::Accepted;
    }
    match ExactNumber::read(written) {
        Some(ExactNumber::Whole(_)) => Verdict::Accepted,
        Some(ExactNumber::Real(_)) => Verdict::Rejected,
        None => {
            static INTEGER: LazyLock<LazyValidator> =
                LazyLock::new(|| LazyValidator::new(serde_json::json!({"type": "integer"})));
            decided(&INTEGER, written)
        }
    }
}

/// The numbers that `const` or `enum` allows.
#[derive(Debug)]
pub(crate) struct AllowedNumbers {
    /// Absent when they cannot be compared exactly.
    numbers: Vec<Option<ExactNumber>>,
    decided: LazyValidator,
}

impl AllowedNumbers {
    /// Takes the numbers.
    pub(crate) fn new(numbers: &[Number]) -> Self {
        let exact = numbers.iter().map(ExactNumber::of).collect();
        Self { numbers: exact, decided: LazyValidator::new(serde_json::json!({"enum": numbers})) }
    }

    /// Checks whether a number is one of them.
    pub(crate) fn verdict(&self, written: &str) -> Verdict {
        let number = ExactNumber::read(written);
        let mut verdict = Verdict::Rejected;
        for allowed in &self.numbers {
            match number.zip(*allowed).and_then(|(number, allowed)| number.order(allowed)) {
                Some(Ordering::Equal) => return Verdict::Accepted,
                Some(_) => {}
                None => verdict = Verdict::Unsure,
            }
        }
        if verdict == Verdict::Unsure { decided(&self.decided, written) } else { verdict }
    }
}
