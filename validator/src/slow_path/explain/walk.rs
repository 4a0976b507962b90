//! The walk over schemas and values.

use std::collections::HashMap;
use std::rc::Rc;

use jsonschema::error::ValidationErrorKind;
use jsonschema::json::SerdeJson;
use jsonschema::{JsonType, JsonTypeSet, ValidationError};
use serde_json::{Map, Value};
use vistoria_schemas::graph::{
    ArrayKeywords, Combinators, Discriminator, ObjectKeywords, Reference, Schema, SchemaId, Type, Types,
};
use vistoria_schemas::multiples;
use vistoria_schemas::pointer::Pointer;

use super::alternatives::Alternatives;
use super::constants::Constants;
use super::fit::{Fit, Outcome};
use super::violation::{MAX_VIOLATIONS, Problem, Violation};
use crate::contract::Contract;
use crate::finding::{Expected, Unit};
use crate::slow_path::described::described;
use crate::slow_path::expected::allowed;
use crate::slow_path::items::equal_items;
use crate::slow_path::kinds::expected;

/// The most pairs of a schema and a value whose violations are remembered.
const MAX_KNOWN: usize = 20_000;

/// The most alternatives that are looked at to say how well a union fits.
const ENOUGH: usize = 8;

/// Returns the violations of a schema by a value. An empty list does not mean that the value is valid, since the
/// verdict is that of `jsonschema`.
pub(in crate::slow_path) fn violations(contract: &Contract, id: SchemaId, value: &Value) -> Vec<Violation> {
    let mut walk =
        Walk { contract, constants: Constants::default(), known: HashMap::new(), nothing: Rc::new(Outcome::default()) };
    walk.visit(id, value).violations.clone()
}

pub(super) struct Walk<'a> {
    pub(super) contract: &'a Contract,
    constants: Constants,
    /// The violations of the pairs that were visited, by the value's address; `None` while a pair is being visited.
    known: HashMap<(SchemaId, *const Value), Option<Rc<Outcome>>>,
    /// The empty outcome, which most pairs share.
    nothing: Rc<Outcome>,
}

impl Walk<'_> {
    fn visit(&mut self, id: SchemaId, value: &Value) -> Rc<Outcome> {
        let schema = self.contract.graph().schema(id);
        // To check a scalar again mostly takes no longer than to look it up.
        if !value.is_object() && !value.is_array() && schema.reference.is_none() && schema.combinators.is_none() {
            return self.found(id, value);
        }
        let key = (id, std::ptr::from_ref(value));
        if let Some(known) = self.known.get(&key) {
            // A pair that is met again while it is being visited has no violations of its own, which ends recursion.
            return known.clone().unwrap_or_default();
        }
        self.known.insert(key, None);
        let found = self.found(id, value);
        // What is forgotten is found again: this bounds the memory that a body of many broken items takes.
        if self.known.len() >= MAX_KNOWN {
            self.known.retain(|_, known| known.is_none());
        }
        self.known.insert(key, Some(Rc::clone(&found)));
        found
    }

    fn found(&mut self, id: SchemaId, value: &Value) -> Rc<Outcome> {
        let mut found = self.schema(id, value);
        if found.violations.is_empty() && found.fit == Fit::default() {
            return Rc::clone(&self.nothing);
        }
        found.violations.truncate(MAX_VIOLATIONS);
        for violation in found.violations.iter_mut().filter(|violation| violation.schema.is_none()) {
            violation.schema = Some(id);
        }
        if let Some(code) = &self.contract.graph().schema(id).extensions.rule {
            for violation in found.violations.iter_mut().filter(|violation| violation.rule.is_none()) {
                violation.rule = Some((code.clone(), violation.steps));
            }
        }
        Rc::new(found)
    }

    fn schema(&mut self, id: SchemaId, value: &Value) -> Outcome {
        let contract = self.contract;
        let schema = contract.graph().schema(id);
        if schema.boolean == Some(false) {
            let mut found = Outcome::default();
            found.push(Violation::new("falseSchema", Problem::Forbidden));
            return found;
        }
        let mut found = Outcome::default();
        if let Some(types) = schema.values.types.filter(|types| !has_type(*types, value)) {
            found.push(Violation::new("type", Problem::Expected(Expected::Types(types))));
        }
        self.leaf_keywords(id, value, &mut found);
        match value {
            Value::Object(entries) => {
                if let Some(keywords) = &schema.object {
                    self.object(keywords, entries, value, &mut found);
                }
            }
            Value::Array(items) => {
                if let Some(keywords) = &schema.array {
                    self.array(keywords, items, &mut found);
                }
            }
            _ => {}
        }
        if let Some(target) = schema.reference.as_ref().and_then(Reference::definition) {
            self.inner(target, value, 1, None, &mut found);
        }
        if let Some(combinators) = &schema.combinators {
            self.combinators(combinators, value, &mut found);
        }
        if found.violations.is_empty() && !schema.unread.is_empty() {
            self.unread(id, schema, value, &mut found);
        }
        found
    }

    /// Adds the violations of a subschema, which is so many steps further on the evaluation path, by the value or by a part of it.
    fn inner(&mut self, id: SchemaId, value: &Value, steps: usize, token: Option<&str>, into: &mut Outcome) {
        // More would not be reported.
        if into.violations.len() >= MAX_VIOLATIONS {
            return;
        }
        into.add(&self.visit(id, value), steps, token);
    }

    fn leaf_keywords(&self, id: SchemaId, value: &Value, into: &mut Outcome) {
        let Some(validator) = self.contract.leaf_validator(id) else { return };
        let violation = |error: ValidationError<'_>| {
            let mut violation = Violation::new(error.kind().keyword(), Problem::Other);
            match error.kind() {
                ValidationErrorKind::Custom { keyword, message } if keyword != multiples::KEYWORD => {
                    let place = Pointer::parse(message).unwrap_or_default();
                    violation.path.extend(place.tokens().iter().rev().cloned());
                }
                ValidationErrorKind::UniqueItems => return equal(value),
                kind => violation.problem = expected(kind).map_or(Problem::Other, Problem::Expected),
            }
            violation
        };
        validator.iter_errors(value).map(violation).for_each(|violation| into.push(violation));
    }

    fn object(&mut self, keywords: &ObjectKeywords, entries: &Map<String, Value>, value: &Value, into: &mut Outcome) {
        for key in keywords.required.iter().filter(|key| !entries.contains_key(&***key)) {
            let types = keywords.property(key).and_then(|id| allowed(self.contract.graph(), vec![id]));
            into.push(Violation::new("required", Problem::Missing(types)).at(&**key));
        }
        for (because, keys) in keywords.dependent_required.iter().filter(|(key, _)| entries.contains_key(&**key)) {
            for missing in keys.iter().filter(|key| !entries.contains_key(&***key)) {
                into.push(Violation::new("required", Problem::MissingBeside(because.to_string())).at(&**missing));
            }
        }
        let is_false = |id: SchemaId| self.contract.graph().schema(id).boolean == Some(false);
        let allows_no_name = keywords.names.is_some_and(is_false);
        let mut unexpected = Vec::new();
        for (key, inner) in entries {
            let mut is_described = false;
            if let Some(id) = keywords.property(key) {
                is_described = true;
                self.inner(id, inner, 2, Some(key), into);
            }
            for (pattern, id) in keywords.patterns() {
                if self.contract.matches_pattern(pattern, key) {
                    is_described = true;
                    self.inner(id, inner, 2, Some(key), into);
                }
            }
            if let Some(id) = keywords.additional.filter(|_| !is_described) {
                if self.contract.graph().schema(id).boolean == Some(false) {
                    unexpected.push(key.clone());
                } else {
                    self.inner(id, inner, 1, Some(key), into);
                }
            }
            if let Some(id) = keywords.names.filter(|_| !allows_no_name) {
                let name = Value::from(key.as_str());
                if !self.contract.is_satisfied(id, &name) {
                    let expected = self.expected_name(id, &name);
                    into.push(Violation::new("propertyNames", Problem::Name(expected)).at(key));
                }
            }
        }
        if allows_no_name && !entries.is_empty() {
            let all = entries.keys().cloned().collect();
            into.push(Violation::new("propertyNames", Problem::Unexpected(all)));
        }
        if !unexpected.is_empty() {
            into.push(Violation::new("additionalProperties", Problem::Unexpected(unexpected)));
        }
        for (key, id) in &keywords.dependent_schemas {
            if entries.contains_key(&**key) {
                let mut inner = Outcome::default();
                self.inner(*id, value, 2, None, &mut inner);
                inner.require_beside(key);
                into.add(&inner, 0, None);
            }
        }
    }

    /// Returns what a schema expects of the name of a property that does not satisfy it.
    fn expected_name(&mut self, id: SchemaId, name: &Value) -> Option<Expected> {
        // A name has no address of its own that outlives this, so that nothing of it may be remembered.
        let known = std::mem::take(&mut self.known);
        let outcome = self.visit(id, name);
        self.known = known;
        outcome.violations.iter().find_map(|violation| match &violation.problem {
            Problem::Expected(expected) => Some(expected.clone()),
            _ => None,
        })
    }

    fn array(&mut self, keywords: &ArrayKeywords, items: &[Value], into: &mut Outcome) {
        for (index, item) in items.iter().enumerate() {
            let steps = if index < keywords.prefix.len() { 2 } else { 1 };
            if let Some(id) = keywords.item(index) {
                self.inner(id, item, steps, Some(&index.to_string()), into);
            }
        }
        if let Some(id) = keywords.contains {
            let count = items.iter().filter(|item| self.visit(id, item).violations.is_empty()).count() as u64;
            let least = keywords.min_contains.unwrap_or(1);
            let too_many = keywords.max_contains.filter(|most| count > *most);
            let expected = match too_many {
                Some(most) => Some(Expected::AtMost(most, Unit::Items)),
                None => (count < least).then_some(Expected::AtLeast(least, Unit::Items)),
            };
            if expected.is_some() {
                let problem = Problem::Contains { expected, kind: self.described(id), count: Some(count) };
                into.push(Violation::new("contains", problem));
            }
        }
    }

    fn combinators(&mut self, combinators: &Combinators, value: &Value, into: &mut Outcome) {
        for id in &combinators.all_of {
            self.inner(*id, value, 2, None, into);
        }
        if let Some(ids) = &combinators.any_of {
            self.alternatives("anyOf", ids, (combinators.discriminator.as_deref(), value), into);
        }
        if let Some(ids) = &combinators.one_of {
            self.alternatives("oneOf", ids, (combinators.discriminator.as_deref(), value), into);
        }
        let satisfied =
            |id: &SchemaId| self.visit(*id, value).violations.is_empty() && self.contract.is_satisfied(*id, value);
        if let Some(id) = combinators.not.filter(satisfied) {
            let excluded = self.described(id).filter(|excluded| excluded.concerns(value));
            into.push(Violation::new("not", excluded.map_or(Problem::Other, Problem::Excluded)));
        }
        let condition = &combinators.condition;
        if let Some(test) = condition.test {
            let branch = if self.contract.is_satisfied(test, value) { condition.then } else { condition.otherwise };
            if let Some(id) = branch {
                self.inner(id, value, 1, None, into);
            }
        }
    }

    /// Returns what a schema expects, in a few words.
    fn described(&self, id: SchemaId) -> Option<Expected> {
        described(self.contract.graph().source_of(id)?, &self.contract.bundle().schema["$defs"])
    }

    fn alternatives(
        &mut self,
        keyword: &str,
        ids: &[SchemaId],
        (discriminator, value): (Option<&Discriminator>, &Value),
        into: &mut Outcome,
    ) {
        let graph = self.contract.graph();
        let alternatives = Alternatives::new(graph, &mut self.constants, ids, discriminator);
        let unknown = alternatives.unknown_constant(keyword, value);
        // Without a constant of any, the alternatives only say how well the union fits.
        let most = if unknown.is_some() { ENOUGH } else { usize::MAX };
        let candidates = alternatives.check(graph, value, most, |id| self.visit(id, value));
        if let Some(violation) = unknown {
            into.push_for_union(violation, candidates.best());
            return;
        }
        let satisfied = candidates.satisfied();
        match (keyword, satisfied.len()) {
            (_, 0) => match candidates.meant(value) {
                Some((id, fit, alternative)) => {
                    let mut inner = Outcome::default();
                    self.inner(id, value, 2, None, &mut inner);
                    inner.fit = fit;
                    for violation in &mut inner.violations {
                        violation.alternative.get_or_insert_with(|| alternative.clone());
                    }
                    into.add(&inner, 0, None);
                }
                None => into.push_for_union(candidates.no_alternative(keyword), candidates.best()),
            },
            ("oneOf", 2..) => into.push(Violation::new(keyword, Problem::SeveralAlternatives(satisfied))),
            _ => {}
        }
    }

    /// Adds the violations of keywords that the graph does not read, as `jsonschema` reports them.
    fn unread(&mut self, id: SchemaId, schema: &Schema, value: &Value, into: &mut Outcome) {
        let Some(validator) = self.contract.schema_validator(id) else { return };
        for error in validator.iter_errors(value).take(MAX_VIOLATIONS) {
            let keyword = error.kind().keyword();
            if !schema.unread.iter().any(|unread| unread == keyword) {
                continue;
            }
            let problem = match error.kind() {
                ValidationErrorKind::UnevaluatedProperties { unexpected } => Problem::Unexpected(unexpected.clone()),
                ValidationErrorKind::UnevaluatedItems { unexpected } => Problem::UnexpectedItems(unexpected.len()),
                _ => Problem::Other,
            };
            let mut violation = Violation::new(keyword, problem);
            let place = Pointer::parse(error.instance_path().as_str()).unwrap_or_default();
            violation.path.extend(place.tokens().iter().rev().cloned());
            into.push(violation);
        }
    }
}

/// Returns the violation of an array with equal items, which stands at the second of them.
fn equal(value: &Value) -> Violation {
    match value.as_array().and_then(|items| equal_items(items)) {
        Some((first, second)) => {
            Violation::new("uniqueItems", Problem::EqualItems(first, second)).at(second.to_string())
        }
        None => Violation::new("uniqueItems", Problem::Expected(Expected::UniqueItems)),
    }
}

/// Checks whether a value is of one of some types.
fn has_type(types: Types, value: &Value) -> bool {
    match value {
        Value::Null => types.contains(Type::Null),
        Value::Bool(_) => types.contains(Type::Boolean),
        Value::String(_) => types.contains(Type::String),
        Value::Array(_) => types.contains(Type::Array),
        Value::Object(_) => types.contains(Type::Object),
        Value::Number(_) => {
            let is_whole = || JsonTypeSet::empty().insert(JsonType::Integer).contains_value_type::<SerdeJson>(&value);
            types.contains(Type::Number) || (types.contains(Type::Integer) && is_whole())
        }
    }
}
