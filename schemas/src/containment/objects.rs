//! An object with the keys that are demanded, whose values fulfil their schemas.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::constant::Constant;
use super::facts::{Fact, Facts, Keys};
use super::literal::Literal;
use super::node::{JsonKind, JsonKinds, Node, NodeId, Strings};
use super::solver::{Attempts, Found, Goal, Solver};

/// The most patterns by which made-up keys differ; each doubles their number.
const MAX_PATTERNS: usize = 7;
/// The keys that are made up for `minProperties`.
const MAX_MADE_UP: u64 = 300;

impl Solver<'_> {
    pub(super) fn object(&mut self, facts: &Facts) -> Found {
        let found = self.object_with_keys_somewhere(facts, 0);
        let Found::Value(value) = &found else { return found };
        if !facts.excludes(value) {
            return found;
        }
        // Another object has more keys, lacks one that it need not have, or has another value somewhere.
        let Some(entries) = value.as_object() else { return found };
        let mut others = vec![Fact::AtLeast(entries.len() as u64 + 1)];
        for (key, value) in entries {
            let same = self.universe.constants(vec![Constant::new(value.clone())]);
            others.push(Fact::ValueAt(key.as_str().into(), Literal::negative(same)));
            if !facts.present.contains(key.as_str()) {
                others.push(Fact::Absent(key.as_str().into()));
            }
        }
        self.first_of(facts, others, Self::object)
    }

    /// Gives every demand about some key a key.
    fn object_with_keys_somewhere(&mut self, facts: &Facts, made_up: usize) -> Found {
        let (mut facts, mut attempts) = (facts.clone(), Attempts::default());
        let (of, literal, is_key) = if let Some((node, keys, literal)) = facts.some_values.pop() {
            (Some((node, keys)), literal, false)
        } else if let Some(literal) = facts.some_keys.pop() {
            (None, literal, true)
        } else {
            return self.object_of(&facts, made_up);
        };
        let mut keys = Vec::new();
        for key in self.named_keys(&facts, of) {
            let fits = match of {
                Some((node, keys)) => self.is_key_of(node, keys, &key),
                None => self.holds(literal.node(), &Value::from(&*key)).map(|holds| holds != literal.is_negated()),
            };
            match fits {
                Some(true) => keys.push((key, made_up)),
                Some(false) => {}
                None => attempts.doubt("patternProperties"),
            }
        }
        let more = self.made_up_keys(&facts, of, is_key.then_some(literal), &mut attempts);
        keys.extend(more.into_iter().map(|key| (key, made_up + 1)));
        for (key, made_up) in keys {
            let mut facts = facts.clone();
            if !facts.add(if is_key { Fact::Present(key) } else { Fact::ValueAt(key, literal) }) {
                continue;
            }
            let found = self.object_with_keys_somewhere(&facts, made_up);
            if let Some(found) = attempts.settle(found) {
                return found;
            }
        }
        attempts.nothing_left()
    }

    /// Returns an object of the keys that must be present, and of more where they are too few.
    fn object_of(&mut self, facts: &Facts, made_up: usize) -> Found {
        if facts.present.iter().any(|key| facts.absent.contains(key)) {
            return Found::Nothing;
        }
        if facts.max.is_some_and(|max| facts.present.len() as u64 > max) {
            // Two made-up keys might have been one.
            return if made_up > 1 { Found::undecided("maxProperties") } else { Found::Nothing };
        }
        let (mut object, mut attempts) = (Map::new(), Attempts::default());
        for key in &facts.present {
            let found = self.value_at(facts, key);
            if matches!(found, Found::Nothing) {
                return Found::Nothing;
            }
            if let Some(Found::Value(value)) = attempts.settle(found) {
                object.insert(key.to_string(), (*value).clone());
            }
        }
        if object.len() < facts.present.len() {
            return attempts.nothing_left();
        }
        if (object.len() as u64) < facts.min && !self.fill(facts, &mut object, &mut attempts) {
            return attempts.nothing_left();
        }
        self.with_predicates(facts, object.into())
    }

    /// Returns a value for a key.
    fn value_at(&mut self, facts: &Facts, key: &str) -> Found {
        for names in facts.names.clone() {
            match self.holds(names, &Value::from(key)) {
                Some(true) => {}
                Some(false) => return Found::Nothing,
                None => return Found::undecided("propertyNames"),
            }
        }
        match self.value_goal(facts, key) {
            Some(goal) => self.solve(goal),
            None => Found::undecided("patternProperties"),
        }
    }

    fn value_goal(&mut self, facts: &Facts, key: &str) -> Option<Goal> {
        let mut goal: Goal = facts.values_at.get(key).into_iter().flatten().copied().collect();
        for id in &facts.described {
            let node = self.node(*id);
            let Some(objects) = &node.object else { continue };
            goal.extend(self.schemas_of_key(objects, key)?.into_iter().map(Literal::positive));
        }
        Some(goal)
    }

    /// Adds keys until there are enough; `false` when there are no more.
    fn fill(&mut self, facts: &Facts, object: &mut Map<String, Value>, attempts: &mut Attempts) -> bool {
        let is_enough = |object: &Map<String, Value>| object.len() as u64 >= facts.min;
        for key in self.named_keys(facts, None) {
            if is_enough(object) {
                break;
            }
            if object.contains_key(&*key) || facts.absent.contains(&key) {
                continue;
            }
            let found = self.value_at(facts, &key);
            if let Some(Found::Value(value)) = attempts.settle(found) {
                object.insert(key.into(), (*value).clone());
            }
        }
        if facts.min > MAX_MADE_UP {
            attempts.doubt("minProperties");
            return false;
        }
        while !is_enough(object) {
            let mut more = facts.clone();
            more.present.extend(object.keys().map(|key| key.as_str().into()));
            let keys = self.made_up_keys(&more, None, None, attempts);
            let added = keys.into_iter().find_map(|key| match attempts.settle(self.value_at(facts, &key))? {
                Found::Value(value) => Some((key, value)),
                Found::Nothing | Found::Undecided(_) => None,
            });
            let Some((key, value)) = added else { return false };
            object.insert(key.into(), (*value).clone());
        }
        true
    }

    /// Returns the keys that the nodes mention by name.
    fn named_keys(&mut self, facts: &Facts, of: Option<(NodeId, Keys)>) -> BTreeSet<Box<str>> {
        let mut named: BTreeSet<Box<str>> = facts.present.iter().chain(&facts.absent).cloned().collect();
        for id in facts.described.iter().copied().chain(of.map(|(node, _)| node)) {
            let node = self.node(id);
            named.extend(node.object.iter().flat_map(|objects| objects.properties.iter().map(|(key, _)| key.clone())));
        }
        // Names may be listed, as by `propertyNames: {enum: …}`.
        for id in facts.names.clone() {
            let outline = self.outline(id);
            named.extend(outline.texts());
        }
        named
    }

    /// Returns whether a key is one of those of a node.
    fn is_key_of(&mut self, node: NodeId, keys: Keys, key: &str) -> Option<bool> {
        let node = self.node(node);
        let Some(objects) = &node.object else { return Some(false) };
        match keys {
            Keys::Pattern(index) => self.pattern_holds(&objects.patterns[index].0, key),
            Keys::Additional => {
                if objects.property(key).is_some() {
                    return Some(false);
                }
                for (pattern, _) in &objects.patterns {
                    if self.pattern_holds(pattern, key)? {
                        return Some(false);
                    }
                }
                Some(true)
            }
        }
    }

    /// Makes up keys that no node mentions: one for each set of patterns that can match the same key. They are keys `of` a node,
    /// fulfil a literal, and are names that the nodes allow. `attempts` notes the sets that are not decided.
    fn made_up_keys(
        &mut self,
        facts: &Facts,
        of: Option<(NodeId, Keys)>,
        literal: Option<Literal>,
        attempts: &mut Attempts,
    ) -> Vec<Box<str>> {
        let mut patterns: BTreeMap<Box<str>, Option<bool>> = BTreeMap::new();
        for id in facts.described.iter().copied().chain(of.map(|(node, _)| node)) {
            let node = self.node(id);
            patterns.extend(
                node.object
                    .iter()
                    .flat_map(|objects| objects.patterns.iter().map(|(pattern, _)| (pattern.clone(), None))),
            );
        }
        if let Some((node, keys)) = of {
            let node = self.node(node);
            let all = node.object.iter().flat_map(|objects| objects.patterns.iter().enumerate());
            for (index, (pattern, _)) in all {
                match keys {
                    Keys::Pattern(wanted) if wanted == index => patterns.insert(pattern.clone(), Some(true)),
                    Keys::Pattern(_) => continue,
                    Keys::Additional => patterns.insert(pattern.clone(), Some(false)),
                };
            }
        }
        let open: Vec<Box<str>> =
            patterns.iter().filter(|(_, wanted)| wanted.is_none()).map(|(pattern, _)| pattern.clone()).collect();
        if open.len() > MAX_PATTERNS {
            attempts.doubt("patternProperties");
            return Vec::new();
        }
        let named: Vec<Constant> = self.named_keys(facts, of).iter().map(|key| Constant::new((**key).into())).collect();
        let named = self.universe.constants(named);
        let mut string = JsonKinds::NONE;
        string.insert(JsonKind::String);
        let mut keys = Vec::new();
        for ways in 0..1u32 << open.len() {
            let mut goal: Goal = vec![Literal::positive(self.universe.intern(Node::of_types(string)))];
            goal.push(Literal::negative(named));
            goal.extend(facts.names.iter().map(|id| Literal::positive(*id)));
            goal.extend(literal);
            for (pattern, wanted) in &patterns {
                let index = open.iter().position(|open| open == pattern);
                let matches = wanted.unwrap_or_else(|| index.is_some_and(|index| ways >> index & 1 == 1));
                let strings = Strings { pattern: Some(pattern.clone()), ..Strings::default() };
                let node = self.universe.intern(Node { string: Some(Box::new(strings)), ..Node::of_types(string) });
                goal.push(if matches { Literal::positive(node) } else { Literal::negative(node) });
            }
            let found = self.solve(goal);
            if let Some(Found::Value(key)) = attempts.settle(found) {
                keys.extend(key.as_str().map(Into::into));
            }
        }
        keys
    }
}
