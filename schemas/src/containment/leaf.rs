//! A value that meets the demands of a branch in which nothing is left to choose.

use serde_json::Value;

use super::facts::Facts;
use super::node::JsonKind;
use super::search::Branch;
use super::solver::{Found, Goal, Solver};

impl Solver<'_> {
    pub(super) fn leaf(&mut self, goal: &Goal, branch: &Branch) -> Found {
        let found = match (&branch.facts.values, branch.kind) {
            (Some(values), kind) => {
                let values = values.iter().filter(|value| JsonKind::of(&value.value) == kind);
                let values: Vec<Value> = values.map(|constant| (*constant.value).clone()).collect();
                return self.one_of_these(goal, values);
            }
            (None, JsonKind::Null) => return self.one_of_these(goal, vec![Value::Null]),
            (None, JsonKind::Boolean) => return self.one_of_these(goal, vec![false.into(), true.into()]),
            (None, JsonKind::Number) => self.number(&branch.facts),
            (None, JsonKind::String) => self.string(&branch.facts),
            (None, JsonKind::Array) => self.array(&branch.facts),
            (None, JsonKind::Object) => self.object(&branch.facts),
        };
        // A keyword that is not read can only refuse more.
        match (found, &branch.facts.unread) {
            (Found::Value(_), Some(keyword)) => Found::Undecided(keyword.clone()),
            (found, _) => found,
        }
    }

    /// Returns the first of a few values that fulfils a goal.
    fn one_of_these(&mut self, goal: &Goal, values: Vec<Value>) -> Found {
        let mut is_known = true;
        for value in values {
            match self.fulfils(goal, &value) {
                Some(true) => return Found::value(value),
                Some(false) => {}
                None => is_known = false,
            }
        }
        if is_known { Found::Nothing } else { Found::undecided(&self.unread_of(goal)) }
    }

    fn unread_of(&self, goal: &Goal) -> String {
        let unread = goal.iter().find_map(|literal| self.universe.node(literal.node()).unread.clone());
        unread.map_or_else(|| "a value of enum or const".to_owned(), String::from)
    }

    /// Returns whether assertions of the contract format, which are not solved for, hold of a value that was found without them.
    pub(super) fn has_predicates(&mut self, facts: &Facts, value: &Value) -> Option<bool> {
        let mut holds = true;
        for (predicate, wanted) in &facts.predicates {
            holds &= self.predicate_holds(predicate, value)? == *wanted;
        }
        Some(holds)
    }

    /// Keeps a value that was found without the assertions of the contract format when they hold of it.
    pub(super) fn with_predicates(&mut self, facts: &Facts, value: Value) -> Found {
        match (self.has_predicates(facts, &value), facts.predicates.first()) {
            (Some(true), _) | (_, None) => Found::value(value),
            (_, Some((predicate, _))) => Found::undecided(&predicate.keyword),
        }
    }
}
