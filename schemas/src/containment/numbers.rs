//! A number within bounds that is a multiple of some numbers and not of others.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One as _, ToPrimitive as _, Zero as _};
use serde_json::Value;

use super::facts::Facts;
use super::rational::{is_multiple, least_common_multiple, number};
use super::solver::{Attempts, Found, Solver};

/// The multiples that are tried when some are excluded.
const MAX_TRIED: usize = 20_000;

impl Solver<'_> {
    pub(super) fn number(&mut self, facts: &Facts) -> Found {
        if let (Some(lower), Some(upper)) = (&facts.lower, &facts.upper) {
            let is_empty = lower.at > upper.at || (lower.at == upper.at && (lower.excludes || upper.excludes));
            if is_empty {
                return Found::Nothing;
            }
        }
        let step = facts.multiples.iter().cloned().reduce(|one, other| least_common_multiple(&one, &other));
        match step {
            Some(step) if step.is_zero() => Found::undecided("multipleOf"),
            Some(step) => self.multiple(facts, &step),
            None => self.any_number(facts),
        }
    }

    /// Tries the multiples of `step` within the bounds, those next to zero first.
    fn multiple(&mut self, facts: &Facts, step: &BigRational) -> Found {
        let least = facts.lower.as_ref().map(|bound| {
            let least = (&bound.at / step).ceil().to_integer();
            let is_excluded = bound.excludes && BigRational::from_integer(least.clone()) * step == bound.at;
            if is_excluded { least + 1 } else { least }
        });
        let most = facts.upper.as_ref().map(|bound| {
            let most = (&bound.at / step).floor().to_integer();
            let is_excluded = bound.excludes && BigRational::from_integer(most.clone()) * step == bound.at;
            if is_excluded { most - 1 } else { most }
        });
        // After so many multiples those that others divide come again.
        let period = facts
            .not_multiples
            .iter()
            .filter(|of| !of.is_zero())
            .fold(step.clone(), |period, of| least_common_multiple(&period, of));
        let period = (period / step).to_integer().to_usize().unwrap_or(usize::MAX);
        // Of each round one multiple at least is left, if any is, and so many are excluded. Every other one may be out of bounds.
        let rounds = facts.excluded.len().saturating_add(1);
        let enough = period.saturating_add(1).saturating_mul(rounds).saturating_mul(2);
        let (first, direction) = match (&least, &most) {
            (Some(least), _) if *least > BigInt::zero() => (least.clone(), 1),
            (_, Some(most)) if *most < BigInt::zero() => (most.clone(), -1),
            _ => (BigInt::zero(), 0),
        };
        let mut attempts = Attempts::default();
        for tried in 0..enough.min(MAX_TRIED) {
            // 0, 1, -1, 2, -2, … or one way from the bound.
            let offset = match direction {
                0 if tried % 2 == 1 => BigInt::from(tried / 2 + 1),
                0 => -BigInt::from(tried / 2),
                way => BigInt::from(tried) * way,
            };
            let at = &first + offset;
            let is_below = least.as_ref().is_some_and(|least| at < *least);
            let is_above = most.as_ref().is_some_and(|most| at > *most);
            if is_below || is_above {
                let is_over = match direction {
                    1 => is_above,
                    -1 => is_below,
                    _ => {
                        least.as_ref().is_some_and(|least| *least > -BigInt::from(tried / 2))
                            && most.as_ref().is_some_and(|most| *most < BigInt::from(tried / 2 + 1))
                    }
                };
                if is_over {
                    return attempts.nothing_left();
                }
                continue;
            }
            let found = self.tried(facts, &(BigRational::from_integer(at) * step));
            if let Some(found) = attempts.settle(found) {
                return found;
            }
        }
        if enough > MAX_TRIED {
            attempts.doubt("multipleOf");
        }
        attempts.nothing_left()
    }

    /// Tries numbers of a range: between two numbers are more than the excluded ones.
    fn any_number(&mut self, facts: &Facts) -> Found {
        let ratio = |numerator: i64, denominator: i64| BigRational::new(numerator.into(), denominator.into());
        let (lower, upper) = (facts.lower.as_ref().map(|bound| &bound.at), facts.upper.as_ref().map(|bound| &bound.at));
        let mut candidates: Vec<BigRational> = match (lower, upper) {
            (Some(lower), Some(upper)) if lower == upper => return self.tried(facts, lower),
            (Some(lower), Some(upper)) => {
                let width = upper - lower;
                let inner = [ratio(1, 2), ratio(1, 4), ratio(1, 8), ratio(3, 16), ratio(1, 1024)];
                inner.iter().map(|share| lower + &width * share).chain([upper.clone(), lower.clone()]).collect()
            }
            (Some(lower), None) => vec![lower.clone(), lower + ratio(1, 1), lower + ratio(1, 2), lower.ceil()],
            (None, Some(upper)) => vec![upper.clone(), upper - ratio(1, 1), upper - ratio(1, 2), upper.floor()],
            (None, None) => vec![BigRational::zero(), BigRational::one(), ratio(1, 2)],
        };
        candidates.sort_by_key(|candidate| candidate.denom().clone());
        let start = candidates.first().cloned().unwrap_or_default();
        // Fractions that few numbers divide.
        let width = match (lower, upper) {
            (Some(lower), Some(upper)) => upper - lower,
            _ => BigRational::one(),
        };
        let towards = if upper == Some(&start) { -1 } else { 1 };
        let power = |count: i32| num_traits::Pow::pow(&ratio(1, 10), count);
        candidates.extend((1..40).map(|count| &start + (&width * power(count) * ratio(3 * towards, 1))));
        candidates.extend((1..60i64).map(|count| &start + &width * ratio(count * towards, 64)));
        for candidate in &candidates {
            if let Found::Value(value) = self.tried(facts, candidate) {
                return Found::Value(value);
            }
        }
        Found::undecided("multipleOf")
    }

    fn tried(&mut self, facts: &Facts, value: &BigRational) -> Found {
        let is_below =
            facts.lower.as_ref().is_some_and(|bound| *value < bound.at || (bound.excludes && *value == bound.at));
        let is_above =
            facts.upper.as_ref().is_some_and(|bound| *value > bound.at || (bound.excludes && *value == bound.at));
        let is_divided = facts.not_multiples.iter().any(|of| !of.is_zero() && is_multiple(value, of));
        if is_below || is_above || is_divided {
            return Found::Nothing;
        }
        // Decimals that do not end are no JSON.
        let Some(number) = number(value) else { return Found::Nothing };
        let value = Value::Number(number);
        if facts.excludes(&value) {
            return Found::Nothing;
        }
        self.with_predicates(facts, value)
    }
}
