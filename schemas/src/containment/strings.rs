//! A string of a length that some patterns match and others do not, in some formats and not in others.

use std::sync::Arc;

use serde_json::Value;

use super::facts::Facts;
use super::formats;
use super::pattern::{Pattern, Searched, StringSearch};
use super::solver::{Found, Solver};

/// The strings that are offered to formats, which are not solved for.
const MAX_OFFERED: usize = 400;

impl Solver<'_> {
    pub(super) fn string(&mut self, facts: &Facts) -> Found {
        if is_contained(facts) {
            return Found::Nothing;
        }
        let (mut patterns, mut opaque) = (Vec::new(), None);
        for (pattern, matches) in &facts.patterns {
            match self.pattern(pattern) {
                Some(compiled) => patterns.push((compiled, *matches)),
                None => opaque = Some("pattern"),
            }
        }
        let solved = patterns.len();
        for (format, _) in facts.formats.iter().filter(|(_, has)| **has) {
            let within = formats::known(format).map(|format| format.within).filter(|within| !within.is_empty());
            let within: Option<Arc<Pattern>> = within.and_then(|within| self.pattern(within));
            patterns.extend(within.map(|within| (within, true)));
        }
        if let Some(sample) = self.sample(facts) {
            return Found::value(sample.into());
        }
        let excluded: Vec<&str> = facts.excluded.iter().filter_map(|constant| constant.value.as_str()).collect();
        let is_exact =
            facts.formats.is_empty() && facts.predicates.is_empty() && opaque.is_none() && patterns.len() == solved;
        let search = StringSearch { min: facts.min, max: facts.max, patterns, excluded };
        let mut offered = 0;
        let searched = search.run(|text| {
            offered += 1;
            is_exact || offered > MAX_OFFERED || self.is_such(facts, text) == Some(true)
        });
        match searched {
            Searched::Taken(text) if offered <= MAX_OFFERED => Found::value(text.into()),
            // No string has the patterns, whatever the formats say.
            Searched::All if offered == 0 => Found::Nothing,
            _ => {
                let format = facts.formats.keys().next().map(|format| format!("format {format}"));
                let predicate = facts.predicates.first().map(|(predicate, _)| predicate.keyword.to_string());
                Found::undecided(&format.or(predicate).unwrap_or_else(|| "pattern".to_owned()))
            }
        }
    }

    /// Returns a sample of a format that has all else.
    fn sample(&mut self, facts: &Facts) -> Option<String> {
        if facts.formats.is_empty() && facts.predicates.is_empty() {
            return None;
        }
        let formats = facts.formats.iter().filter(|(_, has)| **has).filter_map(|(name, _)| formats::known(name));
        let mut samples: Vec<&str> = formats.flat_map(|format| format.samples).copied().collect();
        if samples.is_empty() {
            // For a string that must not have a format.
            samples.extend(["", "a", "0", "A", " ", "{", "%", "é", "a b"]);
        }
        samples.into_iter().find(|sample| self.is_such(facts, sample) == Some(true)).map(str::to_owned)
    }

    /// Returns whether a string has all that is demanded.
    fn is_such(&mut self, facts: &Facts, text: &str) -> Option<bool> {
        let length = text.chars().count() as u64;
        let is_within = facts.min <= length && facts.max.is_none_or(|max| length <= max);
        let is_excluded = facts.excluded.iter().any(|constant| constant.value.as_str() == Some(text));
        if !is_within || is_excluded {
            return Some(false);
        }
        for (pattern, matches) in &facts.patterns {
            if self.pattern_holds(pattern, text)? != *matches {
                return Some(false);
            }
        }
        for (format, has) in &facts.formats {
            if self.format_holds(format, text)? != *has {
                return Some(false);
            }
        }
        self.has_predicates(facts, &Value::from(text))
    }
}

/// Checks whether a format is demanded and a wider one excluded.
fn is_contained(facts: &Facts) -> bool {
    facts.formats.iter().filter(|(_, has)| **has).any(|(name, _)| {
        let wider = formats::known(name).map(|format| format.wider).unwrap_or_default();
        wider.iter().any(|wider| facts.formats.get(*wider) == Some(&false))
    })
}
