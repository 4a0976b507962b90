//! Numbers, compared only where the comparison is exact.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use super::Verdict;

/// A number that is known exactly.
#[derive(Debug, Clone, Copy)]
pub(super) enum Exact {
    Whole(i64),
    /// With a fraction.
    Real(f64),
}

/// Floats hold every whole number below.
const EXACT: u64 = 1 << 53;

impl Exact {
    /// `None` for one that neither holds exactly, and for one with an exponent.
    pub(super) fn read(written: &str) -> Option<Self> {
        if let Ok(whole) = written.parse() {
            return Some(Self::Whole(whole));
        }
        let is_decimal = written.contains('.') && !written.contains(['e', 'E']);
        let float: f64 = written.parse().ok().filter(|_| is_decimal)?;
        if float.fract() != 0.0 {
            return Some(Self::Real(float));
        }
        // Written as a decimal, and whole all the same.
        let whole = written.split_once('.')?.0.parse().ok()?;
        Self::Whole(whole).float().filter(|nearest| nearest.total_cmp(&float).is_eq()).map(|_| Self::Whole(whole))
    }

    pub(super) fn of(number: &Number) -> Option<Self> {
        Self::read(&number.to_string())
    }

    #[expect(clippy::cast_precision_loss, reason = "looked at first")]
    fn float(self) -> Option<f64> {
        match self {
            Self::Whole(whole) if whole.unsigned_abs() < EXACT => Some(whole as f64),
            Self::Whole(_) => None,
            Self::Real(float) => Some(float),
        }
    }

    fn order(self, other: Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Whole(one), Self::Whole(other)) => Some(one.cmp(&other)),
            _ => self.float()?.partial_cmp(&other.float()?),
        }
    }
}

/// What the bounds of a number ask.
#[derive(Debug, Default)]
pub(super) struct Bounds {
    limits: Vec<(Exact, Fits)>,
    multiple: Option<i64>,
    /// One of them cannot be compared with.
    unsure: bool,
}

/// Whether a number that stands so to a bound keeps it.
type Fits = fn(Ordering) -> bool;

const BOUNDS: [(&str, Fits); 4] = [
    ("minimum", Ordering::is_ge),
    ("maximum", Ordering::is_le),
    ("exclusiveMinimum", Ordering::is_gt),
    ("exclusiveMaximum", Ordering::is_lt),
];

impl Bounds {
    /// `false` when the keyword is none of a number's.
    pub(super) fn add(&mut self, keyword: &str, value: &Value) -> bool {
        let known = BOUNDS.iter().find(|(name, _)| *name == keyword);
        let exact = value.as_number().and_then(Exact::of);
        match (known, keyword, exact) {
            (Some((_, fits)), _, Some(bound)) => self.limits.push((bound, *fits)),
            (_, "multipleOf", Some(Exact::Whole(multiple @ 1..))) => self.multiple = Some(multiple),
            (Some(_), ..) | (_, "multipleOf", _) => self.unsure = true,
            _ => return false,
        }
        true
    }

    pub(super) fn is_empty(&self) -> bool {
        self.limits.is_empty() && self.multiple.is_none() && !self.unsure
    }

    pub(super) fn verdict(&self, number: Option<Exact>) -> Verdict {
        let Some(number) = number.filter(|_| !self.unsure) else { return Verdict::Unsure };
        let limits = self.limits.iter().map(|(bound, fits)| match number.order(*bound) {
            Some(order) => Verdict::of(fits(order)),
            None => Verdict::Unsure,
        });
        let multiple = match (self.multiple, number) {
            (None, _) => Verdict::Yes,
            (Some(multiple), Exact::Whole(whole)) => Verdict::of(whole % multiple == 0),
            (Some(_), Exact::Real(_)) => Verdict::No,
        };
        limits.fold(multiple, Ord::min)
    }
}

/// Whether a number is a whole one.
#[inline]
pub(super) fn is_whole(written: &str) -> Verdict {
    if written.len() < 18 && written.bytes().all(|byte| byte.is_ascii_digit()) {
        return Verdict::Yes;
    }
    match Exact::read(written) {
        Some(Exact::Whole(_)) => Verdict::Yes,
        Some(Exact::Real(_)) => Verdict::No,
        None => Verdict::Unsure,
    }
}

/// Whether a number is one of several constants, some of which may not be known exactly.
pub(super) fn is_one_of(written: &str, constants: &[Option<Exact>]) -> Verdict {
    let number = Exact::read(written);
    let mut verdict = Verdict::No;
    for constant in constants {
        let order = number.zip(*constant).and_then(|(number, constant)| number.order(constant));
        match order {
            Some(Ordering::Equal) => return Verdict::Yes,
            Some(_) => {}
            None => verdict = Verdict::Unsure,
        }
    }
    verdict
}
