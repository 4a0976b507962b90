//! Patterns of strings and of keys.
//!
//! Nearly all patterns in use are a prefix, a few words, or a regular expression without look-around. These are matched here
//! against the text itself; `jsonschema`, which wants a value for each question, decides about the others.

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

use jsonschema_regex::{PatternAnalysis, analyze_pattern, contains_ecma_whitespace, to_rust_regex};
use regex::Regex;
use serde_json::{Value, json};

use super::strings::LazyValidator;
use crate::verdict::Verdict;

/// A pattern, compiled when it is first needed.
#[derive(Debug)]
pub(crate) enum Pattern {
    /// The start of the text.
    Prefix(Box<str>),
    /// The whole text is one of these.
    Words(Vec<Box<str>>),
    NoWhitespace,
    Expression(Box<Expression>),
}

/// A pattern that takes an engine.
#[derive(Debug)]
pub(crate) struct Expression {
    pattern: Box<str>,
    engine: OnceLock<Engine>,
}

#[derive(Debug)]
enum Engine {
    Regex(Regex),
    /// A pattern with look-around or back references.
    Decided(LazyValidator),
}

impl Pattern {
    /// Creates a pattern of JSON Schema.
    pub(crate) fn new(pattern: &str) -> Self {
        let text = |text: Cow<'_, str>| text.into_owned().into_boxed_str();
        match analyze_pattern(pattern) {
            Some(PatternAnalysis::Prefix(prefix)) => Self::Prefix(text(prefix)),
            Some(PatternAnalysis::Exact(word)) => Self::Words(vec![text(word)]),
            Some(PatternAnalysis::Alternation(words)) => {
                Self::Words(words.into_iter().map(String::into_boxed_str).collect())
            }
            Some(PatternAnalysis::NoWhitespace) => Self::NoWhitespace,
            None => Self::Expression(Box::new(Expression { pattern: pattern.into(), engine: OnceLock::new() })),
        }
    }

    /// Checks whether the pattern matches a text.
    pub(crate) fn verdict(&self, text: &str) -> Verdict {
        Verdict::of(match self {
            Self::Prefix(prefix) => text.starts_with(&**prefix),
            Self::Words(words) => words.iter().any(|word| **word == *text),
            Self::NoWhitespace => !contains_ecma_whitespace(text),
            Self::Expression(expression) => return expression.verdict(text),
        })
    }
}

impl Expression {
    fn verdict(&self, text: &str) -> Verdict {
        match self.engine.get_or_init(|| Engine::of(&self.pattern)) {
            // The engine panics for a few patterns (rust-lang/regex#1344), as `jsonschema` knows too.
            Engine::Regex(regex) => {
                catch_unwind(AssertUnwindSafe(|| regex.is_match(text))).map_or(Verdict::Unsure, Verdict::of)
            }
            Engine::Decided(validator) => validator.verdict(&Value::String(text.to_owned())),
        }
    }
}

impl Engine {
    fn of(pattern: &str) -> Self {
        let regex = to_rust_regex(pattern).ok().and_then(|translated| Regex::new(&translated).ok());
        regex.map_or_else(|| Self::Decided(LazyValidator::new(json!({"pattern": pattern}))), Self::Regex)
    }
}
