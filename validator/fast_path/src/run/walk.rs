//! A plan checked against a tape: a body, or a part of one, that was taken apart before.

use serde_json::Value;
use vistoria_schemas::json;
use vistoria_schemas::text::FileId;
use vistoria_support::tape::Tape;
use vistoria_support::{At, JsonType};

use super::scalar::{self, Scalar};
use super::seen::SeenRows;
use super::state::RunState;
use super::{combined, equality};
use crate::plan::declared::{DeclaredKeys, IGNORED, UNDECLARED};
use crate::plan::guards::Alternatives;
use crate::plan::numbers::is_whole;
use crate::plan::presence::PresentKey;
use crate::plan::requirements::{
    ArrayRequirements, Assertions, ObjectRequirements, Plan, Property, RareRequirements, Requirement, bit,
};
use crate::plan::sets::{AlternativeSet, MAX_MEMBERS};
use crate::verdict::Verdict;

pub(super) struct Walk<'p, 't> {
    plan: &'p Plan,
    pub(super) tape: &'p Tape<'t>,
    state: &'p mut RunState,
    /// How many schemas are being checked, one inside the other.
    depth: usize,
    /// Whether an undeclared key was seen that has to be reported.
    has_undeclared: bool,
}

/// Deeper than any real body with a few references and alternatives at each level.
const MAX_DEPTH: usize = 1000;

/// Checks whether there is nothing to report about the value that a tape starts with. `declared` is its state of declared keys.
pub(crate) fn accepts(plan: &Plan, schema: u32, tape: &Tape<'_>, declared: u32, state: &mut RunState) -> bool {
    let mut walk = Walk { plan, tape, state, depth: 0, has_undeclared: false };
    walk.value(schema, tape.root(), declared) == Verdict::Accepted && !walk.has_undeclared
}

impl Walk<'_, '_> {
    /// Checks the value at `at` against a schema. `state` is the value's state of declared keys; it is [`IGNORED`] under a schema
    /// that applies to some bodies only, because such a schema is not the one that reports undeclared keys.
    pub(super) fn value(&mut self, schema: u32, at: At, state: u32) -> Verdict {
        let plan = self.plan;
        let required = &plan.schemas[schema as usize];
        if required.requires_types_only() {
            self.undescribed(at, state);
            return Verdict::of(required.types & bit(self.tape.json_type(at)) != 0);
        }
        if self.state.fuel == 0 || self.depth == MAX_DEPTH {
            return Verdict::Unsure;
        }
        self.state.fuel -= 1;
        self.depth += 1;
        let verdict = self.schema(schema, at, state);
        self.depth -= 1;
        verdict
    }

    fn schema(&mut self, id: u32, at: At, state: u32) -> Verdict {
        let json_type = self.tape.json_type(at);
        if !matches!(json_type, JsonType::Object | JsonType::Array) {
            let scalar = Scalar { json_type, text: &self.tape.text(at), json: self.tape.json(at) };
            return scalar::verdict(self.plan, id, scalar, self.state);
        }
        let schema = &self.plan.schemas[id as usize];
        if schema.types & bit(json_type) == 0 {
            return Verdict::Rejected;
        }
        let further = self.plan.further_of(schema);
        let mut verdict = Verdict::Accepted;
        match json_type {
            JsonType::Object => match schema.object.get() {
                Some(object) => verdict = self.object(&self.plan.objects[object as usize], at, state),
                None => self.undescribed(at, state),
            },
            _ if !further.iter().any(|requirement| matches!(requirement, Requirement::Array(_))) => {
                self.undescribed(at, state);
            }
            _ => {}
        }
        for requirement in further {
            if verdict == Verdict::Rejected {
                return verdict;
            }
            verdict = verdict.min(self.requirement(*requirement, json_type, at, state));
        }
        verdict
    }

    // Not inlined, so that the code that every value runs through is short.
    #[inline(never)]
    fn requirement(&mut self, requirement: Requirement, json_type: JsonType, at: At, state: u32) -> Verdict {
        let plan = self.plan;
        match (requirement, json_type) {
            (Requirement::Values(values), _) => {
                let allowed = plan.values[values as usize].containers.iter();
                let equal = allowed.map(|value| equality::equals(self.tape, at, value));
                equal.max().unwrap_or(Verdict::Rejected)
            }
            (Requirement::Object(object), JsonType::Object) => self.object(&plan.objects[object as usize], at, IGNORED),
            (Requirement::Array(array), JsonType::Array) => self.array(&plan.arrays[array as usize], at, state),
            (Requirement::Bounds(_) | Requirement::String(_) | Requirement::Object(_) | Requirement::Array(_), _) => {
                Verdict::Accepted
            }
            (Requirement::AnyOf(any), _) => {
                let schemas = candidates(&plan.alternatives[any as usize], self.tape, at);
                combined::any_of(schemas, plan.has_advice, |schema| self.value(schema, at, IGNORED))
            }
            (Requirement::OneOf(one), _) => {
                let schemas = candidates(&plan.alternatives[one as usize], self.tape, at);
                combined::one_of(schemas, |schema| self.value(schema, at, IGNORED))
            }
            (Requirement::Not(not), _) => combined::not(self.value(not, at, IGNORED)),
            (Requirement::If(condition), _) => {
                combined::condition(plan.conditions[condition as usize], |schema| self.value(schema, at, IGNORED))
            }
            (Requirement::Assertions(assertions), _) => self.assertions(&plan.assertions[assertions as usize], at),
            (Requirement::Advice(advice), _) => combined::advice(self.value(advice, at, IGNORED)),
            (Requirement::Unevaluated(index), _) => self.unevaluated(&plan.unevaluated[index as usize], json_type, at),
            (Requirement::Unsure, _) => Verdict::Unsure,
        }
    }

    /// Looks for undeclared keys in a value that no schema of every body describes.
    #[inline]
    fn undescribed(&mut self, at: At, state: u32) {
        if state != IGNORED && matches!(self.tape.json_type(at), JsonType::Object | JsonType::Array) {
            self.look_for_undeclared(at, state);
        }
    }

    #[inline(never)]
    fn look_for_undeclared(&mut self, at: At, state: u32) {
        let all_declared = |declared: &DeclaredKeys| declared.are_all_declared(self.tape, at, state);
        self.has_undeclared |= !self.plan.declared.as_ref().is_none_or(all_declared);
    }

    fn assertions(&self, assertions: &Assertions, at: At) -> Verdict {
        match self.read(&assertions.properties, at) {
            Some(value) => Verdict::of(assertions.checks.iter().all(|check| check(&value).is_empty())),
            None => Verdict::Unsure,
        }
    }

    /// Reads the value at `at` as the slow path does; of an object only these properties.
    fn read(&self, properties: &[String], at: At) -> Option<Value> {
        let tape = self.tape;
        let read = |at: At| Some(json::read(tape.json(at).as_bytes(), FileId(0)).root?.to_value());
        if tape.json_type(at) != JsonType::Object {
            return read(at);
        }
        let present = properties.iter().filter_map(|property| Some((property.clone(), read(tape.get(at, property)?))));
        Some(Value::Object(present.map(|(property, value)| Some((property, value?))).collect::<Option<_>>()?))
    }

    #[inline(never)]
    fn object(&mut self, object: &ObjectRequirements, at: At, state: u32) -> Verdict {
        let tape = self.tape;
        let rare = object.rare.as_deref();
        let states = object.states(state);
        let mut verdict = Verdict::Accepted;
        let (mut count, mut required, mut next) = (0, 0, object.properties.first());
        let mut seen = SeenRows::default();
        let mut entries = tape.items(at);
        while let Some((key, value)) = entries.entry(tape) {
            count += 1;
            if let Some(names) = object.names() {
                verdict = verdict.min(self.value(names, key, IGNORED));
            }
            let found = object.properties.find_on(tape, key, next);
            let mut inner = match (&found, states) {
                _ if state == IGNORED => IGNORED,
                (Some(found), _) if state == object.state => found.value.state,
                (Some(found), Some(states)) => states[found.index],
                _ => self.state_of(key, state),
            };
            if inner == UNDECLARED {
                (self.has_undeclared, inner) = (true, IGNORED);
            }
            if let Some(found) = &found {
                next = found.next;
                seen.insert(found.index);
            }
            let is_known = found.is_some();
            let property = found.map_or(&Property::OTHER, |found| found.value);
            // A tape has no key twice, so counting is enough.
            required += u32::from(property.required);
            // Most properties require a type and nothing else, which is not worth a call.
            if property.types != 0 {
                let json_type = tape.json_type(value);
                if property.types & bit(json_type) == 0 {
                    return Verdict::Rejected;
                }
                if !property.integers_only
                    || json_type != JsonType::Number
                    || is_whole(tape.raw(value)) == Verdict::Accepted
                {
                    self.undescribed(value, inner);
                    continue;
                }
            }
            let mut schema = property.schema.get();
            // The schemas of the patterns that a property's name matches are merged into the property's.
            if !is_known && !object.patterns().is_empty() {
                verdict = verdict.min(self.patterns(object, &mut schema, key, value));
            }
            // A key that is required and not described is additional all the same.
            match schema.or(object.additional.get()) {
                Some(schema) => verdict = verdict.min(self.value(schema, value, inner)),
                None => self.undescribed(value, inner),
            }
            if verdict == Verdict::Rejected {
                return verdict;
            }
        }
        if required < object.required_count {
            return Verdict::Rejected;
        }
        rare.map_or(verdict, |rare| verdict.min(self.rare(rare, at, count, &seen)))
    }

    #[inline(never)]
    fn rare(&mut self, rare: &RareRequirements, at: At, count: u64, seen: &SeenRows) -> Verdict {
        let tape = self.tape;
        if !rare.allows_count(count) {
            return Verdict::Rejected;
        }
        let is_there = |key: &PresentKey| seen.has(key.row).unwrap_or_else(|| tape.get(at, &key.name).is_some());
        if !rare.presence.iter().all(|presence| presence.holds(&is_there)) {
            return Verdict::Rejected;
        }
        let mut verdict = Verdict::Accepted;
        for (key, schema) in &rare.dependent_schemas {
            if tape.get(at, key).is_some() {
                verdict = verdict.min(self.value(*schema, at, IGNORED));
            }
        }
        verdict
    }

    /// Returns the state of the value of a key.
    #[inline(never)]
    fn state_of(&mut self, key: At, state: u32) -> u32 {
        let declared = self.plan.declared.as_ref();
        declared.map_or(IGNORED, |declared| {
            declared.of_key(state, self.tape.fingerprint(key), |name| self.tape.string_is(key, name))
        })
    }

    /// Checks a value against the patterns that its key matches. `schema` is the one that its name or another pattern requires
    /// already; the last one is left to the caller.
    #[inline(never)]
    fn patterns(&mut self, object: &ObjectRequirements, schema: &mut Option<u32>, key: At, value: At) -> Verdict {
        let name = self.tape.text(key);
        let mut verdict = Verdict::Accepted;
        for (pattern, of_pattern) in object.patterns() {
            match pattern.verdict(&name) {
                Verdict::Rejected => {}
                Verdict::Unsure => verdict = Verdict::Unsure,
                Verdict::WithoutAdvice | Verdict::Accepted => {
                    if let Some(known) = schema.replace(*of_pattern) {
                        verdict = verdict.min(self.value(known, value, IGNORED));
                    }
                }
            }
        }
        verdict
    }

    #[inline(never)]
    fn array(&mut self, array: &ArrayRequirements, at: At, state: u32) -> Verdict {
        let tape = self.tape;
        let declared = self.plan.declared.as_ref().filter(|_| state != IGNORED);
        let mut verdict = Verdict::Accepted;
        let mut count = 0;
        let (mut contained, mut perhaps) = (0, 0);
        let mut items = tape.items(at);
        while let Some(item) = items.next(tape) {
            let index = usize::try_from(count).unwrap_or(usize::MAX);
            let inner = declared.map_or(IGNORED, |declared| declared.of_item(state, index));
            if let Some((schema, ..)) = array.contains {
                match self.value(schema, item, IGNORED) {
                    Verdict::Rejected => {}
                    Verdict::Unsure => perhaps += 1,
                    Verdict::WithoutAdvice | Verdict::Accepted => contained += 1,
                }
            }
            count += 1;
            match array.prefix.get(index).copied().or(array.items) {
                Some(schema) => verdict = verdict.min(self.value(schema, item, inner)),
                None => self.undescribed(item, inner),
            }
            if verdict == Verdict::Rejected {
                return verdict;
            }
        }
        if let Some((_, least, most)) = array.contains {
            let surely = contained >= least && most.is_none_or(|most| contained + perhaps <= most);
            let surely_not = contained + perhaps < least || most.is_some_and(|most| contained > most);
            verdict = verdict.min(match (surely, surely_not) {
                (true, _) => Verdict::Accepted,
                (_, true) => Verdict::Rejected,
                _ => Verdict::Unsure,
            });
        }
        match array.max_items {
            _ if count < array.min_items => Verdict::Rejected,
            Some(most) if count > most => Verdict::Rejected,
            _ if array.unique && count > 1 => verdict.min(equality::are_unique(tape, at, self.state)),
            _ => verdict,
        }
    }
}

/// Returns the alternatives that an object or an array may satisfy by its type, its keys, and the strings in them.
fn candidates<'p>(alternatives: &'p Alternatives, tape: &Tape<'_>, at: At) -> impl Iterator<Item = u32> + 'p {
    let json_type = tape.json_type(at);
    let of_type = alternatives.of_type(json_type);
    let is_guarded = json_type == JsonType::Object && of_type.len() > 1;
    let guards = alternatives.guards.as_ref().filter(|_| is_guarded);
    let left = guards.map_or(AlternativeSet::ALL, |guards| guards.candidates(tape, at));
    let left =
        of_type.iter().filter(move |alternative| alternative.index >= MAX_MEMBERS || left.has(alternative.index));
    left.map(|alternative| alternative.schema)
}
