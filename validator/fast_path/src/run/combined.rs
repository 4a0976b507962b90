//! Verdicts of schemas that apply other schemas to the same value: `anyOf`, `oneOf`, `not`, `if` and advice. How one of these
//! schemas is checked is a function, which is one of a tape or one of a scalar.

use crate::plan::requirements::PlanCondition;
use crate::verdict::Verdict;

/// Returns the verdict of `anyOf`.
pub(super) fn any_of(
    schemas: impl Iterator<Item = u32>,
    has_advice: bool,
    mut check: impl FnMut(u32) -> Verdict,
) -> Verdict {
    let (mut satisfied, mut unsure) = (None::<Verdict>, false);
    for schema in schemas {
        match check(schema) {
            Verdict::Rejected => {}
            Verdict::Unsure => unsure = true,
            verdict if has_advice => satisfied = Some(satisfied.map_or(verdict, |known| known.min(verdict))),
            verdict => return verdict,
        }
    }
    match (satisfied, unsure) {
        (Some(verdict), false) => verdict,
        // The advice of an unsure alternative may apply.
        (Some(_), true) => Verdict::WithoutAdvice,
        (None, true) => Verdict::Unsure,
        (None, false) => Verdict::Rejected,
    }
}

/// Returns the verdict of `oneOf`.
pub(super) fn one_of(schemas: impl Iterator<Item = u32>, mut check: impl FnMut(u32) -> Verdict) -> Verdict {
    let (mut satisfied, mut unsure) = (None, false);
    for schema in schemas {
        match check(schema) {
            Verdict::Rejected => {}
            Verdict::Unsure => unsure = true,
            _ if satisfied.is_some() => return Verdict::Rejected,
            verdict => satisfied = Some(verdict),
        }
    }
    if unsure { Verdict::Unsure } else { satisfied.unwrap_or(Verdict::Rejected) }
}

/// Returns the verdict of `not`, by that of its schema.
pub(super) fn not(negated: Verdict) -> Verdict {
    match negated {
        Verdict::Rejected => Verdict::Accepted,
        Verdict::Unsure => Verdict::Unsure,
        Verdict::WithoutAdvice | Verdict::Accepted => Verdict::Rejected,
    }
}

/// Returns the verdict of an advice, by that of its schema.
pub(super) fn advice(advised: Verdict) -> Verdict {
    match advised {
        Verdict::Rejected | Verdict::Unsure => Verdict::WithoutAdvice,
        Verdict::WithoutAdvice | Verdict::Accepted => Verdict::Accepted,
    }
}

/// Returns the verdict of `if` with its branches.
pub(super) fn condition(condition: PlanCondition, mut check: impl FnMut(u32) -> Verdict) -> Verdict {
    let [then, otherwise] = condition.branches;
    let test = check(condition.test);
    let mut branch = |branch: Option<u32>| branch.map_or(Verdict::Accepted, &mut check);
    match test {
        Verdict::Rejected => branch(otherwise),
        Verdict::WithoutAdvice | Verdict::Accepted => branch(then),
        // Both branches hold, so the test does not matter.
        Verdict::Unsure if branch(then).min(branch(otherwise)).satisfies_schema() => Verdict::WithoutAdvice,
        Verdict::Unsure => Verdict::Unsure,
    }
}
