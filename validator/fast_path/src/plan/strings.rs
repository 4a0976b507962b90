//! Requirements of strings.

use serde_json::{Value, json};
use vistoria_schemas::formats;
use vistoria_schemas::graph::StringKeywords;

use super::lazy_validator::LazyValidator;
use super::pattern::Pattern;
use crate::format::{Origin, Recogniser};
use crate::verdict::Verdict;

/// Everything that a schema requires of a string beside its type.
#[derive(Debug, Default)]
pub(crate) struct StringRequirements {
    min_length: u64,
    max_length: Option<u64>,
    /// The check of a format of ours.
    our_format: Option<fn(&str) -> bool>,
    /// A format that is none of ours: `jsonschema` decides about what the recogniser does not know.
    format: Option<(Option<Recogniser>, LazyValidator)>,
    pattern: Option<Pattern>,
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
                all.format = Some((Recogniser::of_format(format), LazyValidator::new(json!({"format": format}))));
            }
        }
        all.pattern = keywords.pattern.as_deref().map(Pattern::new);
        all
    }

    /// Checks a string. `origin` is that of the last URI.
    pub(crate) fn verdict(&self, text: &str, origin: &mut Origin) -> Verdict {
        if !self.has_length(text) || self.our_format.is_some_and(|has_format| !has_format(text)) {
            return Verdict::Rejected;
        }
        let format = self.format.as_ref().map_or(Verdict::Accepted, |(recogniser, decided)| {
            if recogniser.is_some_and(|recogniser| recogniser.recognises(text, origin)) {
                Verdict::Accepted
            } else {
                decided.verdict(&Value::String(text.to_owned()))
            }
        });
        self.pattern.as_ref().map_or(format, |pattern| format.min(pattern.verdict(text)))
    }

    /// Checks the number of characters, which are one to four bytes each.
    fn has_length(&self, text: &str) -> bool {
        let bytes = text.len() as u64;
        let is_surely = bytes / 4 >= self.min_length && self.max_length.is_none_or(|most| bytes <= most);
        is_surely || {
            let length = text.chars().count() as u64;
            length >= self.min_length && self.max_length.is_none_or(|most| length <= most)
        }
    }
}
