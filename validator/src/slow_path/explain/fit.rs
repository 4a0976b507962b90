//! How well a schema fits a value that violates it, by which the alternatives of a union are compared.

use std::cmp::Reverse;
use std::ops::AddAssign;

use super::violation::{MAX_VIOLATIONS, Problem, Violation};

/// What speaks for and against a schema that a value violates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Fit {
    /// Whether the value is of another type, or another constant.
    pub(super) is_other_value: bool,
    /// Properties whose value is one of the schema's constants.
    pub(super) same_constants: usize,
    /// Properties whose value is none of the schema's constants.
    pub(super) other_constants: usize,
    /// Required properties that are missing and properties that must not be present.
    pub(super) keys: usize,
    /// All violations, in parts of the value as well.
    pub(super) violations: usize,
}

impl Fit {
    /// Checks whether constants speak for the schema, and none against it.
    pub(super) fn is_confirmed(self) -> bool {
        self.same_constants > 0 && self.other_constants == 0
    }

    /// Returns the number of properties that speak against the schema.
    pub(super) fn contradictions(self) -> usize {
        self.other_constants + self.keys
    }

    /// Returns what to sort by, the best fit first.
    pub(super) fn rank(self) -> (bool, bool, usize, Reverse<usize>, usize) {
        let by_constants = Reverse(self.same_constants);
        (self.is_other_value, !self.is_confirmed(), self.contradictions(), by_constants, self.violations)
    }
}

impl AddAssign for Fit {
    fn add_assign(&mut self, other: Self) {
        self.is_other_value |= other.is_other_value;
        self.same_constants += other.same_constants;
        self.other_constants += other.other_constants;
        self.keys += other.keys;
        self.violations += other.violations;
    }
}

/// The violations of a schema by a value, and how well it fits all the same.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) violations: Vec<Violation>,
    pub(super) fit: Fit,
}

impl Outcome {
    /// Adds a violation.
    pub(super) fn push(&mut self, violation: Violation) {
        let is_here = violation.path.is_empty();
        self.fit.is_other_value |=
            is_here && matches!(violation.keyword.as_str(), "type" | "const" | "enum" | "falseSchema");
        self.fit.keys += match (&violation.problem, violation.path.len()) {
            (Problem::Missing(_) | Problem::MissingBeside(_), 1) => 1,
            (Problem::Unexpected(names), 0) => names.len(),
            _ => 0,
        };
        self.fit.violations += 1;
        self.violations.push(violation);
    }

    /// Says of the properties that are missing in the value itself that another property requires them.
    pub(super) fn require_beside(&mut self, other: &str) {
        for violation in self.violations.iter_mut().filter(|violation| violation.path.len() == 1) {
            if matches!(violation.problem, Problem::Missing(_)) {
                violation.problem = Problem::MissingBeside(other.to_owned());
            }
        }
    }

    /// Adds the one violation of a union none of whose alternatives stands out. The best of them says how well the union fits.
    pub(super) fn push_for_union(&mut self, violation: Violation, best: Fit) {
        self.violations.push(violation);
        self.fit += best;
    }

    /// Adds the violations of a subschema, which is so many steps further on the evaluation path, by the value or, with a
    /// token, by a part of it.
    pub(super) fn add(&mut self, inner: &Outcome, steps: usize, token: Option<&str>) {
        let room = MAX_VIOLATIONS.saturating_sub(self.violations.len());
        self.violations.extend(inner.violations.iter().take(room).map(|violation| {
            let mut violation = violation.clone();
            violation.steps += steps;
            violation.path.extend(token.map(str::to_owned));
            violation
        }));
        match token {
            None => self.fit += inner.fit,
            Some(_) => self.fit.violations += inner.fit.violations,
        }
    }
}
