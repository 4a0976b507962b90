//! The choice among alternatives none of which a value satisfies.
//!
//! The alternative that the value is meant to be is found by what tells alternatives apart, the surest first: the type of the value;
//! a property that is a constant in the alternative, as `kind` in `{"kind": "cat"}`; the required properties that the value has;
//! and, when all that is equal, the fewest violations. Where two alternatives are equal in all this, none stands out, unless the
//! value violates them in the same way.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::rc::Rc;

use serde_json::Value;
use vistoria_schemas::graph::{Graph, Reference, SchemaId, Types};

use super::constants::{Constants, ConstantsOfSchema, matches};
use super::violation::{Problem, Violation};
use crate::finding::{Alternative, AlternativeReason, Expected};

/// The alternatives of `anyOf` or `oneOf`, before the value is checked against any.
pub(super) struct Alternatives {
    all: Vec<(SchemaId, Rc<ConstantsOfSchema>)>,
}

/// The alternatives that the value was checked against, each with its violations.
pub(super) struct Candidates<'a> {
    graph: &'a Graph,
    all: Vec<Candidate>,
    /// The number of alternatives, with those that their constants ruled out.
    of: usize,
}

struct Candidate {
    id: SchemaId,
    index: usize,
    constants: Rc<ConstantsOfSchema>,
    violations: Rc<Vec<Violation>>,
}

/// How well an alternative fits: the lesser, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Misfit {
    /// Whether the value is of another type, or another constant.
    is_other_value: bool,
    /// Properties whose value is not one of the alternative's constants.
    other_constants: usize,
    /// Properties whose value is one of the alternative's constants.
    same_constants: Reverse<usize>,
    /// Required properties that are missing and properties that must not be present.
    keys: usize,
    /// All violations.
    violations: usize,
}

impl Alternatives {
    pub(super) fn new(graph: &Graph, known: &mut Constants, ids: &[SchemaId]) -> Self {
        Self { all: ids.iter().map(|id| (*id, known.of(graph, *id))).collect() }
    }

    /// Returns the violation of an object whose property tells the alternatives apart, and has a value of none of them.
    pub(super) fn unknown_constant(&self, keyword: &str, value: &Value) -> Option<Violation> {
        let entries = value.as_object()?;
        self.all.first()?.1.keys().find_map(|key| {
            let actual = entries.get(key)?.as_str()?;
            let mut known = BTreeSet::new();
            for (_, constants) in &self.all {
                for constant in constants.get(key)? {
                    // A constant of two alternatives tells neither.
                    if constant == actual || !known.insert(constant) {
                        return None;
                    }
                }
            }
            let known = known.into_iter().map(|constant| Value::from(constant.as_str())).collect();
            Some(Violation::new(keyword, Problem::Expected(Expected::OneOf(known))).at(key))
        })
    }

    /// Checks the value against the alternatives. Where the value has the constants of one, those with other constants are left
    /// out, so that a union of two hundred events costs no more than one event.
    pub(super) fn check<'a>(
        self,
        graph: &'a Graph,
        value: &Value,
        mut visit: impl FnMut(SchemaId) -> Rc<Vec<Violation>>,
    ) -> Candidates<'a> {
        let of = self.all.len();
        let counts: Vec<(usize, usize)> = self.all.iter().map(|(_, constants)| matches(constants, value)).collect();
        let is_one_confirmed = counts.iter().any(|(same, other)| *same > 0 && *other == 0);
        let alternatives = self.all.into_iter().zip(counts).enumerate();
        let possible = alternatives.filter(|(_, (_, (_, other)))| !is_one_confirmed || *other == 0);
        let candidate = |(index, ((id, constants), _))| Candidate { id, index, constants, violations: visit(id) };
        Candidates { graph, all: possible.map(candidate).collect(), of }
    }
}

impl Candidates<'_> {
    /// Returns the names of the alternatives that the value satisfies.
    pub(super) fn satisfied(&self) -> Vec<String> {
        let satisfied = self.all.iter().filter(|candidate| candidate.violations.is_empty());
        satisfied.map(|candidate| self.name(candidate)).collect()
    }

    /// Returns the alternative that the value is meant to be, and what tells; `None` when none stands out.
    pub(super) fn meant(&self, value: &Value) -> Option<(SchemaId, Alternative)> {
        let mut ranked: Vec<(Misfit, usize)> =
            self.all.iter().enumerate().map(|(index, candidate)| (candidate.misfit(value), index)).collect();
        ranked.sort_unstable();
        let (best, index) = *ranked.first()?;
        let candidate = &self.all[index];
        let by_constant =
            || candidate.constant(value).map_or(AlternativeReason::Properties, AlternativeReason::Constant);
        let reason = match ranked.get(1) {
            // A value of a type that no alternative has is meant to be none of them.
            _ if best.is_other_value => return None,
            None if self.of == 1 => AlternativeReason::Only,
            None => by_constant(),
            Some((next, _)) if *next == best => {
                let mut equal = ranked.iter().filter(|(misfit, _)| *misfit == best);
                if !equal.all(|(_, other)| self.all[*other].violations == candidate.violations) {
                    return None;
                }
                AlternativeReason::FewestViolations
            }
            Some((next, _)) if next.is_other_value => AlternativeReason::Type,
            Some((next, _))
                if (next.other_constants, next.same_constants) != (best.other_constants, best.same_constants) =>
            {
                by_constant()
            }
            Some((next, _)) if next.keys != best.keys => AlternativeReason::Properties,
            Some(_) => AlternativeReason::FewestViolations,
        };
        Some((candidate.id, Alternative { name: self.name(candidate), of: self.of, reason }))
    }

    /// Returns the violation of a value that is meant to be none of the alternatives.
    pub(super) fn no_alternative(&self, keyword: &str) -> Violation {
        // Alternatives that differ by type only read best as the list of their types.
        let types = self.all.iter().map(|candidate| match &candidate.violations[..] {
            [Violation { path, problem: Problem::Expected(Expected::Types(types)), .. }] if path.is_empty() => {
                Some(*types)
            }
            _ => None,
        });
        if let Some(types) = types.collect::<Option<Vec<Types>>>() {
            let all = types.into_iter().flat_map(Types::iter).collect();
            return Violation::new(keyword, Problem::Expected(Expected::Types(all)));
        }
        let names = self.all.iter().map(|candidate| self.name(candidate));
        Violation::new(keyword, Problem::NoAlternative(names.collect()))
    }

    /// Returns the name of an alternative: that of its definition, else its number.
    fn name(&self, candidate: &Candidate) -> String {
        let target = self.graph.schema(candidate.id).reference.as_ref().and_then(Reference::definition);
        let name = target.and_then(|target| self.graph.name(target));
        name.map_or_else(|| format!("alternative {}", candidate.index + 1), str::to_owned)
    }
}

impl Candidate {
    /// Measures how well a value fits.
    fn misfit(&self, value: &Value) -> Misfit {
        let here = |violation: &&Violation| violation.path.is_empty();
        let is_value =
            |violation: &Violation| matches!(violation.keyword.as_str(), "type" | "const" | "enum" | "falseSchema");
        let own = self.violations.iter().filter(here);
        let keys = self.violations.iter().map(|violation| match (&violation.problem, violation.path.len()) {
            (Problem::Missing(_), 1) => 1,
            (Problem::Unexpected(names), 0) => names.len(),
            _ => 0,
        });
        let (same, other) = matches(&self.constants, value);
        Misfit {
            is_other_value: own.clone().any(is_value),
            other_constants: other,
            same_constants: Reverse(same),
            keys: keys.sum(),
            violations: self.violations.len(),
        }
    }

    /// Returns the property whose value in the body is one of the alternative's constants, with that value.
    fn constant(&self, value: &Value) -> Option<(String, String)> {
        self.constants.iter().find_map(|(key, values)| {
            let text = value.get(key)?.as_str()?;
            values.contains(text).then(|| (key.clone(), text.to_owned()))
        })
    }
}
