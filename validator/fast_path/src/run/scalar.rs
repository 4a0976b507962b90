//! A plan checked against a scalar: a string, a number, a boolean or null. It needs no tape, however many alternatives there are.

use vistoria_schemas::json;
use vistoria_schemas::text::FileId;
use vistoria_support::JsonType;

use super::combined;
use super::state::RunState;
use crate::plan::numbers::is_whole;
use crate::plan::requirements::{AllowedValues, Assertions, Plan, Requirement, bit};
use crate::verdict::Verdict;

/// A scalar of a body.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scalar<'t> {
    pub json_type: JsonType,
    /// The unescaped string, the number as it is written, or the literal.
    pub text: &'t str,
    /// As it stands in the body, a string with its quotes.
    pub json: &'t str,
}

/// Schemas inside each other; a scalar is never inside another one, so that few are.
const MAX_DEPTH: usize = 200;

/// Checks a scalar against a schema.
pub(super) fn verdict(plan: &Plan, schema: u32, scalar: Scalar<'_>, state: &mut RunState) -> Verdict {
    Check { plan, scalar, state, depth: 0 }.schema(schema)
}

struct Check<'p, 't, 's> {
    plan: &'p Plan,
    scalar: Scalar<'t>,
    state: &'s mut RunState,
    depth: usize,
}

impl Check<'_, '_, '_> {
    fn schema(&mut self, schema: u32) -> Verdict {
        let plan = self.plan;
        let schema = &plan.schemas[schema as usize];
        let json_type = self.scalar.json_type;
        if schema.types & bit(json_type) == 0 {
            return Verdict::Rejected;
        }
        if self.state.fuel == 0 || self.depth == MAX_DEPTH {
            return Verdict::Unsure;
        }
        self.state.fuel -= 1;
        self.depth += 1;
        let mut verdict = match json_type {
            JsonType::Number if schema.integers_only => is_whole(self.scalar.text),
            JsonType::String => schema.string.get().map_or(Verdict::Accepted, |string| self.string(string)),
            _ => Verdict::Accepted,
        };
        for requirement in plan.further_of(schema) {
            if verdict == Verdict::Rejected {
                break;
            }
            verdict = verdict.min(self.requirement(*requirement));
        }
        self.depth -= 1;
        verdict
    }

    fn string(&mut self, string: u32) -> Verdict {
        self.plan.strings[string as usize].verdict(self.scalar.text, &mut self.state.origin)
    }

    fn requirement(&mut self, requirement: Requirement) -> Verdict {
        let plan = self.plan;
        let json_type = self.scalar.json_type;
        let alternatives = |index: u32| plan.alternatives[index as usize].of_type(json_type).iter();
        match requirement {
            Requirement::Values(values) => self.is_allowed(&plan.values[values as usize]),
            Requirement::Bounds(bounds) if self.scalar.json_type == JsonType::Number => {
                plan.bounds[bounds as usize].verdict(self.scalar.text)
            }
            Requirement::String(string) if self.scalar.json_type == JsonType::String => self.string(string),
            // These concern other types.
            Requirement::Bounds(_)
            | Requirement::String(_)
            | Requirement::Object(_)
            | Requirement::Array(_)
            | Requirement::Unevaluated(_) => Verdict::Accepted,
            Requirement::AnyOf(any) => {
                let schemas = alternatives(any).map(|alternative| alternative.schema);
                combined::any_of(schemas, plan.has_advice, |schema| self.schema(schema))
            }
            Requirement::OneOf(one) => {
                let schemas = alternatives(one).map(|alternative| alternative.schema);
                combined::one_of(schemas, |schema| self.schema(schema))
            }
            Requirement::Not(not) => combined::not(self.schema(not)),
            Requirement::If(condition) => {
                combined::condition(plan.conditions[condition as usize], |schema| self.schema(schema))
            }
            Requirement::Advice(advice) => combined::advice(self.schema(advice)),
            Requirement::Assertions(assertions) => self.assertions(&plan.assertions[assertions as usize]),
            Requirement::Unsure => Verdict::Unsure,
        }
    }

    fn is_allowed(&self, values: &AllowedValues) -> Verdict {
        let Scalar { json_type, text, .. } = self.scalar;
        match json_type {
            JsonType::String => Verdict::of(values.has_string(text)),
            JsonType::Number => values.numbers.as_ref().map_or(Verdict::Rejected, |numbers| numbers.verdict(text)),
            _ => Verdict::of(values.literals.contains(&text)),
        }
    }

    fn assertions(&self, assertions: &Assertions) -> Verdict {
        // Read as the slow path does.
        let read = json::read(self.scalar.json.as_bytes(), FileId(0)).root;
        let Some(value) = read.map(|root| root.to_value()) else { return Verdict::Unsure };
        Verdict::of(assertions.checks.iter().all(|check| check(&value).is_empty()))
    }
}
