//! Values with expressions in them: payloads, parameters, outputs.

use serde_json::{Map, Value};

use super::expression::{Expression, Piece, pieces};
use super::scope::Scope;
use crate::node::{Kind, Node};
use crate::pointer::Pointer;

/// A value with expressions in it.
#[derive(Debug, Clone, PartialEq)]
pub enum Template {
    /// A scalar as it is.
    Literal(Value),
    /// The value of an expression, of whatever type.
    Expression(Expression),
    /// A text with expressions in braces.
    Text(Vec<Piece>),
    /// A list.
    Array(Vec<Template>),
    /// An object.
    Object(Vec<(String, Template)>),
}

/// A mistake in a template, at a place in it.
pub(super) type Mistake = (Pointer, String);

impl Template {
    /// Parses a node of the document.
    pub(super) fn parse(node: &Node, mistakes: &mut Vec<Mistake>) -> Self {
        parse(node, &Pointer::root(), mistakes)
    }

    /// Evaluates the template in a scope; `None` when it is an expression without a value. A key or an item without a value is left
    /// out, and in a text such an expression is empty.
    pub fn value(&self, scope: &Scope<'_>) -> Option<Value> {
        match self {
            Self::Literal(value) => Some(value.clone()),
            Self::Expression(expression) => scope.value(expression),
            Self::Text(pieces) => Some(pieces.iter().map(|piece| piece_text(piece, scope)).collect::<String>().into()),
            Self::Array(items) => Some(items.iter().filter_map(|item| item.value(scope)).collect()),
            Self::Object(entries) => {
                let entries = entries.iter().filter_map(|(key, value)| Some((key.clone(), value.value(scope)?)));
                Some(Value::Object(entries.collect::<Map<_, _>>()))
            }
        }
    }

    /// Returns the value in a scope like [`Self::value`]; `None` also for a text with a part that has no value, or is null or empty.
    pub(super) fn whole(&self, scope: &Scope<'_>) -> Option<Value> {
        let is_filled = |piece: &Piece| match piece {
            Piece::Text(_) => true,
            Piece::Expression(_) => !piece_text(piece, scope).is_empty(),
        };
        match self {
            Self::Text(pieces) if !pieces.iter().all(is_filled) => None,
            template => template.value(scope),
        }
    }

    /// Calls `visit` for each expression, with its place.
    pub(super) fn each_expression<'t>(&'t self, at: &Pointer, visit: &mut impl FnMut(&Pointer, &'t Expression)) {
        match self {
            Self::Literal(_) => {}
            Self::Expression(expression) => visit(at, expression),
            Self::Text(pieces) => {
                for piece in pieces {
                    if let Piece::Expression(expression) = piece {
                        visit(at, expression);
                    }
                }
            }
            Self::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    item.each_expression(&at.child(index.to_string()), visit);
                }
            }
            Self::Object(entries) => {
                for (key, value) in entries {
                    value.each_expression(&at.child(key), visit);
                }
            }
        }
    }
}

/// Returns a value as a text: a string as it is, null as nothing, anything else as JSON.
pub fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn piece_text(piece: &Piece, scope: &Scope<'_>) -> String {
    match piece {
        Piece::Text(text) => text.clone(),
        Piece::Expression(expression) => scope.value(expression).as_ref().map(text_of).unwrap_or_default(),
    }
}

fn parse(node: &Node, at: &Pointer, mistakes: &mut Vec<Mistake>) -> Template {
    match &node.kind {
        Kind::Object(entries) => {
            let entry =
                |entry: &crate::node::Entry| (entry.key.clone(), parse(&entry.value, &at.child(&entry.key), mistakes));
            Template::Object(entries.iter().map(entry).collect())
        }
        Kind::Array(items) => {
            let item = |(index, item): (usize, &Node)| parse(item, &at.child(index.to_string()), mistakes);
            Template::Array(items.iter().enumerate().map(item).collect())
        }
        Kind::String(text) => text_template(text).unwrap_or_else(|why| {
            mistakes.push((at.clone(), why));
            Template::Literal(Value::Null)
        }),
        _ => Template::Literal(node.to_value()),
    }
}

/// Parses a text: one that starts with `$` is an expression, as `$steps…` is; other texts may have some in braces.
fn text_template(text: &str) -> Result<Template, String> {
    if text.starts_with('$') && text[1..].starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        return Expression::parse(text).map(Template::Expression);
    }
    let pieces = pieces(text)?;
    Ok(match pieces.as_slice() {
        [Piece::Expression(expression)] => Template::Expression(expression.clone()),
        pieces if pieces.iter().any(|piece| matches!(piece, Piece::Expression(_))) => Template::Text(pieces.to_vec()),
        _ => Template::Literal(text.into()),
    })
}
