//! What is asked of strings.

use std::sync::OnceLock;

use jsonschema::Validator;
use jsonschema::error::ValidationErrorKind;
use serde_json::{Value, json};
use vistoria_schemas::{formats, validators};

use super::Verdict;
use super::plain::{Origin, Plain};

/// Everything that is asked of a string beside its type.
#[derive(Debug, Default)]
pub(super) struct Text {
    pub(super) least: u64,
    pub(super) most: Option<u64>,
    ours: Option<fn(&str) -> bool>,
    /// The format, when texts can be seen to have it.
    plain: Option<Plain>,
    /// The authority on the format, when it is none of ours, and on the patterns.
    format: Option<Box<Asked>>,
    patterns: Vec<Asked>,
}

/// A schema that `jsonschema` is asked about; compiled when it is first asked, since most formats are seen without.
#[derive(Debug)]
pub(super) struct Asked {
    schema: Value,
    validator: OnceLock<Option<Validator>>,
}

impl Asked {
    fn new(schema: Value) -> Self {
        Self { schema, validator: OnceLock::new() }
    }

    pub(super) fn pattern(pattern: impl Into<Value>) -> Self {
        Self::new(json!({"pattern": pattern.into()}))
    }

    pub(super) fn verdict(&self, value: &Value) -> Verdict {
        let Some(validator) = self.validator.get_or_init(|| validators::options().build(&self.schema).ok()) else {
            return Verdict::Unsure;
        };
        match validator.validate(value) {
            Ok(()) => Verdict::Yes,
            // The search was given up.
            Err(error) if matches!(error.kind(), ValidationErrorKind::BacktrackLimitExceeded { .. }) => Verdict::Unsure,
            Err(_) => Verdict::No,
        }
    }
}

impl Text {
    pub(super) fn add_format(&mut self, format: &str) {
        if let Some(ours) = formats::format(format) {
            self.ours = Some(ours.check);
            return;
        }
        self.plain = Plain::of(format);
        self.format = Some(Box::new(Asked::new(json!({"format": format}))));
    }

    pub(super) fn add_pattern(&mut self, pattern: &Value) {
        self.patterns.push(Asked::pattern(pattern.clone()));
    }

    /// `origin` is that of the last URI.
    pub(super) fn verdict(&self, text: &str, origin: &mut Origin) -> Verdict {
        if self.least > 0 || self.most.is_some() {
            let length = text.chars().count() as u64;
            if length < self.least || self.most.is_some_and(|most| length > most) {
                return Verdict::No;
            }
        }
        if self.ours.is_some_and(|has_format| !has_format(text)) {
            return Verdict::No;
        }
        let is_known = self.plain.is_some_and(|plain| plain.is_of(text, origin));
        let mut asked = self.format.as_deref().into_iter().filter(|_| !is_known).chain(&self.patterns).peekable();
        if asked.peek().is_none() {
            return Verdict::Yes;
        }
        let value = Value::String(text.to_owned());
        asked.fold(Verdict::Yes, |verdict, asked| verdict.min(asked.verdict(&value)))
    }
}
