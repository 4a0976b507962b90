//! Requirements of strings.

use std::sync::OnceLock;

use jsonschema::Validator;
use jsonschema::error::ValidationErrorKind;
use serde_json::{Value, json};
use vistoria_schemas::graph::StringKeywords;
use vistoria_schemas::{formats, validators};

use crate::format::{Origin, Recogniser};
use crate::verdict::Verdict;

/// Everything that a schema requires of a string beside its type.
#[derive(Debug, Default)]
pub(crate) struct StringRequirements {
    min_length: u64,
    max_length: Option<u64>,
    /// The check of a format of ours.
    our_format: Option<fn(&str) -> bool>,
    recogniser: Option<Recogniser>,
    /// What `jsonschema` decides: a format that is none of ours, and a pattern.
    decided: Vec<LazyValidator>,
    /// Whether the first of them is the recogniser's format.
    decides_format: bool,
}

/// A schema that `jsonschema` decides about; compiled when it is first needed, since most formats are recognised without.
#[derive(Debug)]
pub(crate) struct LazyValidator {
    schema: Value,
    validator: OnceLock<Option<Validator>>,
}

impl LazyValidator {
    fn new(schema: Value) -> Self {
        Self { schema, validator: OnceLock::new() }
    }

    /// Creates the validator of a pattern.
    pub(crate) fn pattern(pattern: &str) -> Self {
        Self::new(json!({"pattern": pattern}))
    }

    /// Validates a value.
    pub(crate) fn verdict(&self, value: &Value) -> Verdict {
        let Some(validator) = self.validator.get_or_init(|| validators::options().build(&self.schema).ok()) else {
            return Verdict::Unsure;
        };
        match validator.validate(value) {
            Ok(()) => Verdict::Accepted,
            // The regular expression engine gave up.
            Err(error) if matches!(error.kind(), ValidationErrorKind::BacktrackLimitExceeded { .. }) => Verdict::Unsure,
            Err(_) => Verdict::Rejected,
        }
    }
}

impl StringRequirements {
    /// Takes the requirements of a schema.
    pub(crate) fn new(keywords: &StringKeywords) -> Self {
        let mut all = Self {
            min_length: keywords.min_length.unwrap_or_default(),
            max_length: keywords.max_length,
            ..Self::default()
        };
        if let Some(format) = &keywords.format {
            if let Some(ours) = formats::format(format) {
                all.our_format = Some(ours.check);
            } else {
                all.recogniser = Recogniser::of_format(format);
                all.decided.push(LazyValidator::new(json!({"format": format})));
                all.decides_format = true;
            }
        }
        all.decided.extend(keywords.pattern.as_deref().map(LazyValidator::pattern));
        all
    }

    /// Checks a string. `origin` is that of the last URI.
    pub(crate) fn verdict(&self, text: &str, origin: &mut Origin) -> Verdict {
        if self.min_length > 0 || self.max_length.is_some() {
            let length = text.chars().count() as u64;
            if length < self.min_length || self.max_length.is_some_and(|most| length > most) {
                return Verdict::Rejected;
            }
        }
        if self.our_format.is_some_and(|has_format| !has_format(text)) {
            return Verdict::Rejected;
        }
        let is_recognised = self.recogniser.is_some_and(|recogniser| recogniser.recognises(text, origin));
        let undecided = &self.decided[usize::from(is_recognised && self.decides_format)..];
        if undecided.is_empty() {
            return Verdict::Accepted;
        }
        let value = Value::String(text.to_owned());
        undecided.iter().fold(Verdict::Accepted, |verdict, validator| verdict.min(validator.verdict(&value)))
    }
}
