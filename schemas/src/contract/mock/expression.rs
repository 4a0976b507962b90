//! Expressions for values of a request or of an item, in the form of OpenAPI's runtime expressions.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::contract::operation::ParameterPlace;
use crate::pointer::Pointer;

/// An expression for a value of a request or of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Expression {
    /// `$request.body#/a`: a value of the request's body.
    Body(Pointer),
    /// `$request.arguments#/a`: a value of the arguments of the first field that the request's GraphQL document selects.
    Arguments(Pointer),
    /// `$request.path.a`, `$request.query.a`, `$request.header.a`: a parameter of the request.
    Parameter(ParameterPlace, String),
    /// `$item#/a`: a value of the item that the call is about.
    Item(Pointer),
    /// `$changed`: the names of the item's properties that the call has changed.
    Changed,
}

/// What an expression looks like, for messages.
pub(super) const FORMS: &str = "an expression is $request.body#/a, $request.path.a, $request.query.a, $request.header.a, \
                                $request.arguments#/a, $item#/a or $changed";

impl Expression {
    /// Parses an expression; `None` when the text is none.
    pub fn parse(text: &str) -> Option<Self> {
        let (start, pointer) = text.split_once('#').map_or((text, ""), |(start, pointer)| (start, pointer));
        let at = |made: fn(Pointer) -> Self| Pointer::parse(pointer).map(made);
        let is_whole = start == text;
        match start {
            "$request.body" => at(Self::Body),
            "$request.arguments" => at(Self::Arguments),
            "$item" => at(Self::Item),
            "$changed" => is_whole.then_some(Self::Changed),
            // The name of a parameter may have any sign.
            _ => {
                let (place, name) = text.strip_prefix("$request.")?.split_once('.')?;
                let place = match place {
                    "path" => ParameterPlace::Path,
                    "query" => ParameterPlace::Query,
                    "header" => ParameterPlace::Header,
                    _ => return None,
                };
                (!name.is_empty()).then(|| Self::Parameter(place, name.to_owned()))
            }
        }
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let write = |f: &mut fmt::Formatter<'_>, start: &str, pointer: &Pointer| match pointer.tokens() {
            [] => f.write_str(start),
            _ => write!(f, "{start}#{pointer}"),
        };
        match self {
            Self::Body(pointer) => write(f, "$request.body", pointer),
            Self::Arguments(pointer) => write(f, "$request.arguments", pointer),
            Self::Item(pointer) => write(f, "$item", pointer),
            Self::Parameter(ParameterPlace::Path, name) => write!(f, "$request.path.{name}"),
            Self::Parameter(ParameterPlace::Query, name) => write!(f, "$request.query.{name}"),
            Self::Parameter(_, name) => write!(f, "$request.header.{name}"),
            Self::Changed => f.write_str("$changed"),
        }
    }
}

impl TryFrom<String> for Expression {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| FORMS.to_owned())
    }
}

impl From<Expression> for String {
    fn from(expression: Expression) -> Self {
        expression.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::Expression;

    #[test]
    fn expressions() {
        for text in [
            "$request.body",
            "$request.body#/a/b~1c",
            "$request.arguments#/filter",
            "$request.path.id",
            "$request.query.labels[]",
            "$request.header.Idempotency-Key",
            "$item",
            "$item#/id",
            "$changed",
        ] {
            assert_eq!(Expression::parse(text).map(|found| found.to_string()).as_deref(), Some(text));
        }
        for text in
            ["", "$", "request.body", "$request", "$request.cookie.a", "$request.path.", "$item#id", "$changed#/a"]
        {
            assert_eq!(Expression::parse(text), None, "{text}");
        }
    }
}
