//! Criteria: conditions of three kinds on a scope.

use regex::Regex;
use serde_json_path::JsonPath;

use super::condition::Condition;
use super::expression::{Expression, Piece, pieces};
use super::scope::Scope;
use super::template::text_of;

/// A criterion, parsed.
#[derive(Debug, Clone)]
pub enum Criterion {
    /// A condition of expressions.
    Simple(Condition),
    /// A regular expression that the text of the context matches somewhere.
    Regex(Expression, Vec<Piece>),
    /// A JSONPath that selects something in the context.
    JsonPath(Expression, Vec<Piece>),
}

impl Criterion {
    /// Parses the condition of a regular expression, in which expressions in braces stand for their texts.
    pub(super) fn regex(context: Expression, condition: &str) -> Result<Self, String> {
        let pieces = pieces(condition)?;
        Regex::new(&joined(&pieces, |_| "x".to_owned())).map_err(|_| "the regular expression cannot be read")?;
        Ok(Self::Regex(context, pieces))
    }

    /// Parses the condition of a JSONPath, in which expressions in braces stand for their texts, inside of quotes.
    pub(super) fn json_path(context: Expression, condition: &str) -> Result<Self, String> {
        let pieces = pieces(condition)?;
        JsonPath::parse(&joined(&pieces, |_| "x".to_owned())).map_err(|error| error.to_string())?;
        Ok(Self::JsonPath(context, pieces))
    }

    /// Checks whether the criterion is met.
    pub fn holds(&self, scope: &Scope<'_>) -> bool {
        let text = |expression: &Expression| scope.value(expression).as_ref().map(text_of).unwrap_or_default();
        match self {
            Self::Simple(condition) => condition.holds(scope),
            Self::Regex(context, pieces) => {
                let regex = Regex::new(&joined(pieces, |expression| regex::escape(&text(expression))));
                let found = scope.value(context).zip(regex.ok());
                found.is_some_and(|(context, regex)| regex.is_match(&text_of(&context)))
            }
            Self::JsonPath(context, pieces) => {
                let path = joined(pieces, |expression| quoted(&text(expression)));
                let found = scope.value(context).zip(JsonPath::parse(&path).ok());
                found.is_some_and(|(context, path)| !path.query(&context).is_empty())
            }
        }
    }

    /// Calls `visit` for each expression.
    pub(super) fn each_expression<'c>(&'c self, visit: &mut impl FnMut(&'c Expression)) {
        match self {
            Self::Simple(condition) => condition.each_expression(visit),
            Self::Regex(context, pieces) | Self::JsonPath(context, pieces) => {
                visit(context);
                for piece in pieces {
                    if let Piece::Expression(expression) = piece {
                        visit(expression);
                    }
                }
            }
        }
    }
}

fn joined(pieces: &[Piece], text: impl Fn(&Expression) -> String) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Expression(expression) => text(expression),
    };
    pieces.iter().map(piece).collect()
}

/// Returns a text as it stands inside of quotes in a JSONPath, single or double.
fn quoted(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    let inner = &json[1..json.len() - 1];
    // JSON escapes double quotes only. Inside of quotes of one kind those of the other are not escaped, but may be written by number.
    inner.replace("\\\"", "\\u0022").replace('\'', "\\u0027")
}

/// Checks whether all criteria are met.
pub fn all_hold(criteria: &[Criterion], scope: &Scope<'_>) -> bool {
    criteria.iter().all(|criterion| criterion.holds(scope))
}
