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

use super::lazy_validator::LazyValidator;
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
    /// Of a pattern that starts with look-aheads: each of them, with whether it must match, and the rest of the pattern.
    Conditions(Vec<(Regex, bool)>),
    /// A pattern with other look-around, or with back references.
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
        // The engine panics for a few patterns (rust-lang/regex#1344), as `jsonschema` knows too.
        let decide =
            |matches: &dyn Fn() -> bool| catch_unwind(AssertUnwindSafe(matches)).map_or(Verdict::Unsure, Verdict::of);
        match self.engine.get_or_init(|| Engine::of(&self.pattern)) {
            Engine::Regex(regex) => decide(&|| regex.is_match(text)),
            Engine::Conditions(all) => decide(&|| all.iter().all(|(regex, matches)| regex.is_match(text) == *matches)),
            Engine::Decided(validator) => validator.verdict(&Value::String(text.to_owned())),
        }
    }
}

impl Engine {
    fn of(pattern: &str) -> Self {
        let regex = |pattern: &str| Regex::new(&to_rust_regex(pattern).ok()?).ok();
        if let Some(regex) = regex(pattern) {
            return Self::Regex(regex);
        }
        let conditions = conditions(pattern).and_then(|conditions| {
            conditions.into_iter().map(|(pattern, matches)| Some((regex(&pattern)?, matches))).collect()
        });
        conditions.map_or_else(|| Self::Decided(LazyValidator::new(json!({"pattern": pattern}))), Self::Conditions)
    }
}

/// Takes a pattern apart that starts with look-aheads at the start of the text, such as `^(?=.*[0-9])(?!x-).+$`: patterns, and
/// whether each must match. Returns `None` for any other pattern.
fn conditions(pattern: &str) -> Option<Vec<(String, bool)>> {
    let mut rest = pattern.strip_prefix('^')?;
    let mut conditions = Vec::new();
    while let Some(matches) = ["(?=", "(?!"].iter().position(|start| rest.starts_with(start)) {
        let (inner, after) = group(rest)?;
        // A quantifier would apply to the look-ahead.
        if after.starts_with(['*', '+', '?', '{']) {
            return None;
        }
        conditions.push((format!("^(?:{})", &inner[3..]), matches == 0));
        rest = after;
    }
    if conditions.is_empty() || has_alternatives(rest) {
        return None;
    }
    conditions.push((format!("^{rest}"), true));
    Some(conditions)
}

/// Splits a pattern after the group that it starts with, whose closing parenthesis is left out.
fn group(pattern: &str) -> Option<(&str, &str)> {
    let mut levels = 0_usize;
    for (at, char) in outside_classes(pattern) {
        match char {
            '(' => levels += 1,
            ')' => {
                levels = levels.checked_sub(1)?;
                if levels == 0 {
                    return Some((&pattern[..at], &pattern[at + 1..]));
                }
            }
            _ => {}
        }
    }
    None
}

/// Checks whether a pattern has alternatives that are in no group.
fn has_alternatives(pattern: &str) -> bool {
    let mut levels = 0_usize;
    outside_classes(pattern).any(|(_, char)| {
        match char {
            '(' => levels += 1,
            ')' => levels = levels.saturating_sub(1),
            _ => {}
        }
        char == '|' && levels == 0
    })
}

/// Returns the characters of a pattern that are neither escaped nor in a class, with where they stand.
fn outside_classes(pattern: &str) -> impl Iterator<Item = (usize, char)> {
    let (mut is_escaped, mut is_class) = (false, false);
    pattern.char_indices().filter(move |(_, char)| {
        let is_plain = !is_escaped && !is_class;
        (is_escaped, is_class) = match char {
            _ if is_escaped => (false, is_class),
            '\\' => (true, is_class),
            '[' => (false, true),
            ']' => (false, false),
            _ => (false, is_class),
        };
        is_plain
    })
}

#[cfg(test)]
mod tests {
    use super::conditions;

    #[test]
    fn look_aheads_at_the_start_are_conditions() {
        for (pattern, expected) in [
            ("^(?!x-)", Some(&[("^(?:x-)", false), ("^", true)][..])),
            ("^(?=.*[0-9(])(?!a|b).+$", Some(&[("^(?:.*[0-9(])", true), ("^(?:a|b)", false), ("^.+$", true)])),
            (r"^(?=(\)\(|[\])])a|b)c", Some(&[(r"^(?:(\)\(|[\])])a|b)", true), ("^c", true)])),
            ("^(?=a)b|c", None),
            ("^(?=a)*b", None),
            ("(?=a)b", None),
            ("^ab", None),
            ("^(?=a", None),
        ] {
            let found = conditions(pattern);
            let found =
                found.as_ref().map(|all| all.iter().map(|(one, matches)| (one.as_str(), *matches)).collect::<Vec<_>>());
            assert_eq!(found.as_deref(), expected, "{pattern}");
        }
    }
}
