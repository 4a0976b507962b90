//! Numbers, compared only where the comparison is exact; otherwise the verdict is unsure.

use std::cmp::Ordering;

use serde_json::Number;
use vistoria_schemas::graph::NumberKeywords;

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

    fn order(self, other: Self) -> Option<Ordering> {
        let (one, other) = match (self, other) {
            (Self::Whole(one), Self::Whole(other)) => return Some(one.cmp(&other)),
            _ => (self.float(), other.float()),
        };
        // A greater float is that of a greater number, but one float is that of many.
        one.float.partial_cmp(&other.float).filter(|order| order.is_ne() || (one.is_short && other.is_short))
    }
}

/// The requirements of the keywords of numbers.
#[derive(Debug, Default)]
pub(crate) struct NumberBounds {
    limits: Vec<(ExactNumber, Fits)>,
    multiple: Option<i64>,
    /// Whether a bound cannot be compared exactly.
    unsure: bool,
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
        let mut all = Self::default();
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

    /// Checks a number, which is absent when it cannot be compared.
    pub(crate) fn verdict(&self, number: Option<ExactNumber>) -> Verdict {
        let Some(number) = number.filter(|_| !self.unsure) else { return Verdict::Unsure };
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

/// Checks whether a number is an integer.
#[inline]
pub(crate) fn is_whole(written: &str) -> Verdict {
    if written.len() < 18 && written.bytes().all(|byte| byte.is_ascii_digit()) {
        return Verdict::Accepted;
    }
    match ExactNumber::read(written) {
        Some(ExactNumber::Whole(_)) => Verdict::Accepted,
        Some(ExactNumber::Real(_)) => Verdict::Rejected,
        None => Verdict::Unsure,
    }
}

/// Checks whether a number is one of several constants, some of which may not be comparable.
pub(crate) fn is_one_of(written: &str, constants: &[Option<ExactNumber>]) -> Verdict {
    let number = ExactNumber::read(written);
    let mut verdict = Verdict::Rejected;
    for constant in constants {
        let order = number.zip(*constant).and_then(|(number, constant)| number.order(constant));
        match order {
            Some(Ordering::Equal) => return Verdict::Accepted,
            Some(_) => {}
            None => verdict = Verdict::Unsure,
        }
    }
    verdict
}
