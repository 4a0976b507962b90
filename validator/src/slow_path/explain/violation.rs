//! A violation of a schema, before it becomes a finding.

use vistoria_schemas::graph::{SchemaId, Types};

use crate::finding::{Alternative, Expected, MAX_FINDINGS};

/// How many violations are kept: somewhat more than are reported, since some are collapsed into one.
pub(in crate::slow_path) const MAX_VIOLATIONS: usize = 4 * MAX_FINDINGS;

/// A violation of a schema by a value, seen from that value.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::slow_path) struct Violation {
    /// The way from the value to the place of the violation, the last token first; for a missing property, the property's own.
    pub path: Vec<String>,
    /// The keyword that failed, such as `type`.
    pub keyword: String,
    pub problem: Problem,
    /// The code of the innermost rule around the keyword, and the steps of the evaluation path from the rule to the keyword.
    pub rule: Option<(String, usize)>,
    /// The steps of the evaluation path from the schema that was walked to the keyword.
    pub steps: usize,
    /// The innermost alternative that was picked on the way.
    pub alternative: Option<Alternative>,
    /// The schema that has the keyword.
    pub schema: Option<SchemaId>,
}

/// What a violation complains of.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::slow_path) enum Problem {
    /// A required property is missing.
    Missing(Option<Types>),
    /// A property is missing that another property requires by its presence, whose name this is.
    MissingBeside(String),
    /// The value is not what the schema expects.
    Expected(Expected),
    /// The value must not be present.
    Forbidden,
    /// The object has properties that it must not have.
    Unexpected(Vec<String>),
    /// The array has so many items that it must not have.
    UnexpectedItems(usize),
    /// The name of the property is not allowed, because of this when that is simple.
    Name(Option<Expected>),
    /// Two items of the array are equal; the violation stands at the second one.
    EqualItems(usize, usize),
    /// The array has too few or too many items of a kind: how many are expected, what kind, and how many there are.
    Contains { expected: Option<Expected>, kind: Option<Expected>, count: Option<u64> },
    /// The value is what it must not be.
    Excluded(Expected),
    /// The value satisfies none of several alternatives, and none of them stands out.
    NoAlternative(Vec<String>),
    /// The value satisfies several alternatives, of which it may satisfy one.
    SeveralAlternatives(Vec<String>),
    /// Nothing that can be said in a few words.
    Other,
}

impl Violation {
    /// Creates a violation of a keyword of the schema that is walked.
    pub(in crate::slow_path) fn new(keyword: &str, problem: Problem) -> Self {
        Self {
            path: Vec::new(),
            keyword: keyword.to_owned(),
            problem,
            rule: None,
            steps: 1,
            alternative: None,
            schema: None,
        }
    }

    /// Moves the violation to a part of the value.
    #[must_use]
    pub(in crate::slow_path) fn at(mut self, token: impl Into<String>) -> Self {
        self.path.push(token.into());
        self
    }
}
