//! The search for a value that satisfies some nodes and not others.
//!
//! A goal is a set of literals about one value. It is decided for each type of JSON value by [`search`](super::search), which asks
//! this for the values of keys and items, which are goals of their own. Answers are kept by goal, so that the same pair of
//! schemas at many places is decided once.
//!
//! A goal that comes up again inside itself has no value there: the smallest value of a goal does not contain another value of
//! the same goal. What was decided under this assumption is not kept, unless the assumption was about the goal itself.

use std::collections::HashMap;
use std::sync::Arc;

use jsonschema::Validator;
use serde_json::{Map, Value};

use super::constant::Constant;
use super::literal::Literal;
use super::node::{JsonKind, Node, NodeId, Predicate};
use super::outline::Outline;
use super::pattern::Pattern;
use super::universe::Universe;
use crate::validators;

/// The goals that one question may take.
const MAX_STEPS: u32 = 60_000;
/// The depth of nested values.
const MAX_DEPTH: usize = 200;

/// The answer to a goal.
#[derive(Debug, Clone)]
pub(super) enum Found {
    /// No value fulfils it.
    Nothing,
    /// This value does.
    Value(Arc<Value>),
    /// It is not decided, because of a keyword.
    Undecided(Arc<str>),
}

impl Found {
    pub(super) fn value(value: Value) -> Self {
        Self::Value(value.into())
    }

    pub(super) fn undecided(keyword: &str) -> Self {
        Self::Undecided(keyword.into())
    }
}

/// The answers of alternatives, tried one after the other until one has a value.
#[derive(Debug, Default)]
pub(super) struct Attempts {
    undecided: Option<Arc<str>>,
}

impl Attempts {
    /// Returns an answer when it is a value; else keeps what is not decided.
    pub(super) fn settle(&mut self, found: Found) -> Option<Found> {
        match found {
            Found::Nothing => None,
            Found::Undecided(keyword) => {
                self.undecided.get_or_insert(keyword);
                None
            }
            Found::Value(value) => Some(Found::Value(value)),
        }
    }

    /// Notes that something is not decided because of a keyword.
    pub(super) fn doubt(&mut self, keyword: &str) {
        self.undecided.get_or_insert_with(|| keyword.into());
    }

    /// Returns the answer when no alternative has a value.
    pub(super) fn nothing_left(self) -> Found {
        self.undecided.map_or(Found::Nothing, Found::Undecided)
    }
}

/// Literals about one value, sorted.
pub(super) type Goal = Vec<Literal>;

/// The solver of one comparison.
pub(super) struct Solver<'u> {
    pub(super) universe: &'u mut Universe,
    answers: HashMap<Goal, Found>,
    /// The goals that are being decided, with their depths.
    open: HashMap<Goal, usize>,
    /// The least depth of an open goal that an answer rests on.
    rests_on: usize,
    steps: u32,
    patterns: HashMap<Box<str>, Option<Arc<Pattern>>>,
    checkers: HashMap<(Box<str>, Constant), Option<Validator>>,
    /// Whether the alternatives of a `oneOf` exclude each other, by node.
    pub(super) exclusive: HashMap<NodeId, bool>,
    pub(super) outlines: HashMap<NodeId, Arc<Outline>>,
    /// The nodes that are being evaluated, each with the address of its value, the outermost first.
    pub(super) evaluating: Vec<(NodeId, *const Value)>,
}

impl<'u> Solver<'u> {
    pub(super) fn new(universe: &'u mut Universe) -> Self {
        Self {
            universe,
            answers: HashMap::new(),
            open: HashMap::new(),
            rests_on: usize::MAX,
            steps: 0,
            patterns: HashMap::new(),
            checkers: HashMap::new(),
            exclusive: HashMap::new(),
            outlines: HashMap::new(),
            evaluating: Vec::new(),
        }
    }

    /// Returns a value that one node accepts and another one does not.
    pub(super) fn difference(&mut self, within: NodeId, of: NodeId) -> Found {
        self.steps = 0;
        let within = self.universe.resolved(within);
        let of = self.universe.resolved(of);
        self.solve(vec![Literal::positive(within), Literal::negative(of)])
    }

    pub(super) fn node(&self, id: NodeId) -> Arc<Node> {
        Arc::clone(self.universe.node(id))
    }

    /// Returns a value that fulfils every literal.
    pub(super) fn solve(&mut self, goal: Goal) -> Found {
        let Some(goal) = self.simplified(goal) else { return Found::Nothing };
        if let Some(known) = self.answers.get(&goal) {
            return known.clone();
        }
        if let Some(depth) = self.open.get(&goal) {
            self.rests_on = self.rests_on.min(*depth);
            return Found::Nothing;
        }
        self.steps += 1;
        let depth = self.open.len();
        if self.steps > MAX_STEPS || depth > MAX_DEPTH {
            return Found::undecided("too many combinations");
        }
        self.open.insert(goal.clone(), depth);
        let outer = std::mem::replace(&mut self.rests_on, usize::MAX);
        let found = self.by_kind(&goal);
        self.open.remove(&goal);
        let inner = std::mem::replace(&mut self.rests_on, outer);
        if inner >= depth || matches!(found, Found::Value(_)) {
            // A question that ran out of steps may be answered when it is asked alone.
            if self.steps <= MAX_STEPS {
                self.answers.insert(goal, found.clone());
            }
        } else {
            self.rests_on = self.rests_on.min(inner);
        }
        found
    }

    fn by_kind(&mut self, goal: &Goal) -> Found {
        let mut attempts = Attempts::default();
        for kind in JsonKind::ALL {
            let found = self.search(goal, kind);
            let Some(Found::Value(value)) = attempts.settle(found) else { continue };
            // What is found is checked again by another way: a wrong value would be a wrong "no".
            if self.fulfils(goal, &value) == Some(true) {
                return Found::Value(value);
            }
            attempts.doubt(&self.suspect(goal));
        }
        attempts.nothing_left()
    }

    /// Returns a keyword of the goal that is not read, for an answer that cannot be given.
    fn suspect(&self, goal: &Goal) -> Arc<str> {
        let unread = goal.iter().find_map(|literal| self.universe.node(literal.node()).unread.clone());
        unread.map_or_else(|| "no value was found".into(), Into::into)
    }

    /// Returns whether a value fulfils every literal.
    pub(super) fn fulfils(&mut self, goal: &Goal, value: &Value) -> Option<bool> {
        let mut is_known = true;
        for literal in goal {
            match self.holds(literal.node(), value) {
                Some(holds) if holds == literal.is_negated() => return Some(false),
                Some(_) => {}
                None => is_known = false,
            }
        }
        is_known.then_some(true)
    }

    /// Sorts a goal and drops what says nothing; `None` when it contradicts itself.
    fn simplified(&mut self, mut goal: Goal) -> Option<Goal> {
        let nothing = self.universe.nothing();
        for literal in &mut goal {
            let id = self.universe.resolved(literal.node());
            *literal = if literal.is_negated() { Literal::negative(id) } else { Literal::positive(id) };
        }
        let anything = self.universe.anything();
        let is_false =
            |literal: &Literal| *literal == Literal::positive(nothing) || *literal == Literal::negative(anything);
        if goal.iter().any(is_false) {
            return None;
        }
        goal.retain(|literal| *literal != Literal::negative(nothing) && *literal != Literal::positive(anything));
        goal.sort_unstable();
        goal.dedup();
        let contradicts = goal.windows(2).any(|pair| pair[0].node() == pair[1].node());
        (!contradicts).then_some(goal)
    }

    /// Returns the automaton of a pattern.
    pub(super) fn pattern(&mut self, pattern: &str) -> Option<Arc<Pattern>> {
        if let Some(known) = self.patterns.get(pattern) {
            return known.clone();
        }
        let compiled = Pattern::new(pattern).map(Arc::new);
        self.patterns.insert(pattern.into(), compiled.clone());
        compiled
    }

    /// Returns whether a pattern matches a string, also one that is no regular expression.
    pub(super) fn pattern_holds(&mut self, pattern: &str, text: &str) -> Option<bool> {
        match self.pattern(pattern) {
            Some(pattern) => pattern.matches(text),
            None => self.checked("pattern", &Constant::new(pattern.into()), &text.into()),
        }
    }

    /// Returns whether a string has a format.
    pub(super) fn format_holds(&mut self, format: &str, text: &str) -> Option<bool> {
        self.checked("format", &Constant::new(format.into()), &text.into())
    }

    /// Returns whether a value satisfies an assertion of the contract format.
    pub(super) fn predicate_holds(&mut self, predicate: &Predicate, value: &Value) -> Option<bool> {
        self.checked(&predicate.keyword, &predicate.value, value)
    }

    fn checked(&mut self, keyword: &str, of: &Constant, value: &Value) -> Option<bool> {
        let key = (keyword.into(), of.clone());
        let checker = self.checkers.entry(key).or_insert_with(|| {
            let schema: Map<String, Value> = [(keyword.to_owned(), (*of.value).clone())].into_iter().collect();
            validators::options().build(&schema.into()).ok()
        });
        checker.as_ref().map(|checker| checker.is_valid(value))
    }
}
