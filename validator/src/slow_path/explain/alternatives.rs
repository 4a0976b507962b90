//! The choice among alternatives none of which a value satisfies.
//!
//! The alternative that the value is meant to be is found by what tells alternatives apart, the surest first: the type of the value;
//! a property that is a constant in the alternative, as `kind` in `{"kind": "cat"}`; the properties that speak against it, since
//! they are missing, must not be present or are other constants; and, when all that is equal, the fewest violations. Where two
//! alternatives are equal in all this, the one counts that declares more of the value's properties; else none stands out, unless the value violates
//! them in the same way.
//!
//! An alternative may be a union itself. It fits as well as the best of its own alternatives.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::rc::Rc;

use serde_json::Value;
use vistoria_schemas::graph::{Discriminator, Graph, Reference, SchemaId, Scope, Types, applicable, declares};

use super::constants::{Constants, ConstantsOfSchema, fit, fit_outside_unions};
use super::fit::{Fit, Outcome};
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
    outcome: Rc<Outcome>,
    /// The fit of the outcome and the constants.
    fit: Fit,
}

impl Alternatives {
    /// Finds what tells the alternatives apart: constants in them, and the words that a discriminator has for them.
    pub(super) fn new(
        graph: &Graph,
        known: &mut Constants,
        ids: &[SchemaId],
        discriminator: Option<&Discriminator>,
    ) -> Self {
        let mut all: Vec<_> = ids.iter().map(|id| (*id, known.of(graph, *id))).collect();
        if let Some(discriminator) = discriminator {
            for (id, constants) in &mut all {
                let target = graph.schema(*id).reference.as_ref().and_then(Reference::definition);
                let named = discriminator.mapping.iter().filter(|(_, named)| Some(*named) == target);
                let words: BTreeSet<String> = named.map(|(word, _)| word.to_string()).collect();
                if !words.is_empty() {
                    Rc::make_mut(constants).name(&discriminator.property, words);
                }
            }
        }
        Self { all }
    }

    /// Returns the violation of an object whose property tells the alternatives apart, and has a value of none of them.
    pub(super) fn unknown_constant(&self, keyword: &str, value: &Value) -> Option<Violation> {
        let entries = value.as_object()?;
        self.all.first()?.1.properties.keys().find_map(|key| {
            let actual = entries.get(key)?;
            let mut known = BTreeSet::new();
            for (_, constants) in &self.all {
                for constant in constants.properties.get(key)? {
                    // A constant of two alternatives tells neither.
                    if actual == constant.as_str() || !known.insert(constant) {
                        return None;
                    }
                }
            }
            let known = known.into_iter().map(|constant| Value::from(constant.as_str())).collect();
            Some(Violation::new(keyword, Problem::Expected(Expected::OneOf(known))).at(key))
        })
    }

    /// Checks the value against the alternatives, at most so many of them. Where the value has the constants of one, those with
    /// other constants are left out, so that a union of two hundred events costs no more than one event.
    pub(super) fn check<'a>(
        self,
        graph: &'a Graph,
        value: &Value,
        most: usize,
        mut visit: impl FnMut(SchemaId) -> Rc<Outcome>,
    ) -> Candidates<'a> {
        let of = self.all.len();
        let fits: Vec<Fit> = self.all.iter().map(|(_, constants)| fit(constants, value)).collect();
        let is_one_confirmed = fits.iter().any(|fit| fit.is_confirmed());
        let alternatives = self.all.into_iter().zip(fits).enumerate();
        let possible = alternatives.filter(|(_, (_, fit))| !is_one_confirmed || fit.other_constants == 0);
        let candidate = |(index, ((id, constants), _)): (usize, ((SchemaId, Rc<ConstantsOfSchema>), Fit))| {
            let outcome = visit(id);
            let mut fit = fit_outside_unions(&constants, value);
            fit += outcome.fit;
            Candidate { id, index, constants, outcome, fit }
        };
        Candidates { graph, all: possible.take(most).map(candidate).collect(), of }
    }
}

impl Candidates<'_> {
    /// Returns the names of the alternatives that the value satisfies.
    pub(super) fn satisfied(&self) -> Vec<String> {
        let satisfied = self.all.iter().filter(|candidate| candidate.outcome.violations.is_empty());
        satisfied.map(|candidate| self.name(candidate)).collect()
    }

    /// Returns the alternative that the value is meant to be, how well it fits, and what tells; `None` when none stands out.
    pub(super) fn meant(&self, value: &Value) -> Option<(SchemaId, Fit, Alternative)> {
        let mut ranked: Vec<&Candidate> = self.all.iter().collect();
        ranked.sort_by_key(|candidate| candidate.fit.rank());
        let candidate = *ranked.first()?;
        let best = candidate.fit;
        // A value of a type that no alternative has is meant to be none of them.
        if best.is_other_value {
            return None;
        }
        let equal = ranked.iter().take_while(|other| other.fit.rank() == best.rank());
        let equal: Vec<&Candidate> = equal.copied().collect();
        let differs = |other: &&&Candidate| other.outcome.violations != candidate.outcome.violations;
        if equal.iter().any(|other| differs(&other)) {
            return self.declaring_most(&equal, value).map(|candidate| {
                let (name, reason) = (self.name(candidate), AlternativeReason::Properties);
                (candidate.id, candidate.fit, Alternative { name, of: self.of, reason })
            });
        }
        let by_constant =
            || candidate.constant(value).map_or(AlternativeReason::Properties, AlternativeReason::Constant);
        let reason = match ranked.get(1).map(|next| next.fit) {
            None if self.of == 1 => AlternativeReason::Only,
            None => by_constant(),
            Some(next) if next.is_other_value => AlternativeReason::Type,
            Some(next) if next.is_confirmed() != best.is_confirmed() => by_constant(),
            Some(next) if next.contradictions() != best.contradictions() => AlternativeReason::Properties,
            Some(next) if next.same_constants != best.same_constants => by_constant(),
            Some(_) => AlternativeReason::FewestViolations,
        };
        Some((candidate.id, best, Alternative { name: self.name(candidate), of: self.of, reason }))
    }

    /// Returns the one of several alternatives that declares more properties of the value than each of the others.
    fn declaring_most<'c>(&self, candidates: &[&'c Candidate], value: &Value) -> Option<&'c Candidate> {
        let entries = value.as_object()?;
        let declared = |candidate: &Candidate| {
            let schemas = applicable(self.graph, vec![candidate.id], Scope::Possible);
            entries.keys().filter(|key| declares(self.graph, &schemas, key)).count()
        };
        let mut counted: Vec<_> = candidates.iter().map(|candidate| (declared(candidate), *candidate)).collect();
        counted.sort_by_key(|(count, _)| Reverse(*count));
        match &counted[..] {
            [(most, candidate), (next, _), ..] if most > next => Some(candidate),
            _ => None,
        }
    }

    /// Returns how well the best alternative fits.
    pub(super) fn best(&self) -> Fit {
        self.all.iter().map(|candidate| candidate.fit).min_by_key(|fit| fit.rank()).unwrap_or_default()
    }

    /// Returns the violation of a value that is meant to be none of the alternatives.
    pub(super) fn no_alternative(&self, keyword: &str) -> Violation {
        // Alternatives that differ by type only read best as the list of their types.
        let types = self.all.iter().map(|candidate| match &candidate.outcome.violations[..] {
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
    /// Returns the property whose value in the body is one of the alternative's constants, with that value.
    fn constant(&self, value: &Value) -> Option<(String, String)> {
        self.constants.properties.iter().find_map(|(key, values)| {
            let text = value.get(key)?.as_str()?;
            values.contains(text).then(|| (key.clone(), text.to_owned()))
        })
    }
}
