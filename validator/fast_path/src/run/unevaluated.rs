//! `unevaluatedProperties` and `unevaluatedItems` of a value on a tape.

use vistoria_support::{At, JsonType};

use super::walk::Walk;
use crate::plan::declared::IGNORED;
use crate::plan::unevaluated::{Evaluated, EvaluationCondition, Unevaluated};
use crate::verdict::Verdict;

impl Walk<'_, '_> {
    /// Checks what nothing else evaluates of an object or an array.
    #[inline(never)]
    pub(super) fn unevaluated(&mut self, unevaluated: &Unevaluated, json_type: JsonType, at: At) -> Verdict {
        if (json_type == JsonType::Array) != unevaluated.is_items {
            return Verdict::Accepted;
        }
        let mut applying = Vec::new();
        if self.collect(&unevaluated.evaluated, at, &mut applying).is_none() {
            return Verdict::Unsure;
        }
        if applying.iter().any(|evaluated| evaluated.all) {
            return Verdict::Accepted;
        }
        if unevaluated.is_items {
            self.items(unevaluated, &applying, at)
        } else {
            self.properties(unevaluated, &applying, at)
        }
    }

    /// Collects what is evaluated of a value; `None` when a condition is undecided.
    fn collect<'e>(&mut self, evaluated: &'e Evaluated, at: At, applying: &mut Vec<&'e Evaluated>) -> Option<()> {
        applying.push(evaluated);
        for (condition, inner) in &evaluated.conditional {
            let holds = match condition {
                EvaluationCondition::Satisfies(schema) => self.satisfies(*schema, at)?,
                EvaluationCondition::Violates(schema) => !self.satisfies(*schema, at)?,
                EvaluationCondition::Has(key) => self.tape.get(at, key).is_some(),
            };
            if holds {
                self.collect(inner, at, applying)?;
            }
        }
        Some(())
    }

    fn satisfies(&mut self, schema: u32, at: At) -> Option<bool> {
        match self.value(schema, at, IGNORED) {
            Verdict::Unsure => None,
            verdict => Some(verdict.satisfies_schema()),
        }
    }

    fn properties(&mut self, unevaluated: &Unevaluated, applying: &[&Evaluated], at: At) -> Verdict {
        let tape = self.tape;
        let (mut entries, mut verdict) = (tape.items(at), Verdict::Accepted);
        while let Some((key, value)) = entries.entry(tape) {
            let name = tape.text(key);
            let is_named = |evaluated: &&Evaluated| evaluated.names.iter().any(|known| **known == *name);
            if applying.iter().any(is_named) {
                continue;
            }
            let patterns = applying.iter().flat_map(|evaluated| &evaluated.patterns);
            let matched = patterns.map(|pattern| pattern.verdict(&name)).max().unwrap_or(Verdict::Rejected);
            verdict = verdict.min(match matched {
                Verdict::Rejected => self.value(unevaluated.schema, value, IGNORED),
                matched => matched,
            });
        }
        verdict
    }

    fn items(&mut self, unevaluated: &Unevaluated, applying: &[&Evaluated], at: At) -> Verdict {
        let tape = self.tape;
        let first = applying.iter().map(|evaluated| evaluated.items).max().unwrap_or(0);
        let (mut items, mut index, mut verdict) = (tape.items(at), 0, Verdict::Accepted);
        while let Some(item) = items.next(tape) {
            index += 1;
            if index <= first {
                continue;
            }
            let contained = applying.iter().flat_map(|evaluated| &evaluated.contains);
            let contained = contained.map(|schema| self.value(*schema, item, IGNORED)).max();
            verdict = verdict.min(match contained {
                None | Some(Verdict::Rejected) => self.value(unevaluated.schema, item, IGNORED),
                Some(Verdict::Unsure) => Verdict::Unsure,
                // Whether its advice is followed does not matter here.
                Some(Verdict::WithoutAdvice | Verdict::Accepted) => Verdict::Accepted,
            });
        }
        verdict
    }
}
