//! Verdicts of the fast path.

/// The verdict of a value and a schema. The lesser of two verdicts is the verdict of both schemas together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verdict {
    /// The value does not satisfy the schema.
    Rejected,
    /// Undecided by the fast path.
    Unsure,
    /// The value satisfies the schema, and not, or not certainly, its advice.
    WithoutAdvice,
    /// The value satisfies the schema and its advice.
    Accepted,
}

impl Verdict {
    /// Returns the verdict of a check that is always sure.
    pub(super) fn of(is_satisfied: bool) -> Self {
        if is_satisfied { Self::Accepted } else { Self::Rejected }
    }

    /// Checks whether the value satisfies the schema, whatever its advice says.
    pub(super) fn satisfies_schema(self) -> bool {
        self >= Self::WithoutAdvice
    }
}
