//! Criteria: conditions of three kinds on a scope.

use serde_json_path::JsonPath;

use super::condition::Condition;
use super::expression::Expression;
use super::scope::Scope;
use super::template::text_of;

/// A criterion, parsed.
#[derive(Debug, Clone)]
pub enum Criterion {
    /// A condition of expressions.
    Simple(Condition),
    /// A regular expression that the text of the context matches somewhere.
    Regex(Expression, Box<regex::Regex>),
    /// A JSONPath that selects something in the context.
    JsonPath(Expression, Box<JsonPath>),
}

impl Criterion {
    /// Checks whether the criterion is met.
    pub fn holds(&self, scope: &Scope<'_>) -> bool {
        match self {
            Self::Simple(condition) => condition.holds(scope),
            Self::Regex(context, regex) => {
                let text = scope.value(context);
                text.is_some_and(|text| regex.is_match(&text_of(&text)))
            }
            Self::JsonPath(context, path) => {
                scope.value(context).is_some_and(|context| !path.query(&context).is_empty())
            }
        }
    }

    /// Calls `visit` for each expression.
    pub(super) fn each_expression<'c>(&'c self, visit: &mut impl FnMut(&'c Expression)) {
        match self {
            Self::Simple(condition) => condition.each_expression(visit),
            Self::Regex(context, _) | Self::JsonPath(context, _) => visit(context),
        }
    }
}

/// Checks whether all criteria are met.
pub fn all_hold(criteria: &[Criterion], scope: &Scope<'_>) -> bool {
    criteria.iter().all(|criterion| criterion.holds(scope))
}
