//! Whether a value satisfies a node, by the nodes themselves. `None` where a keyword is not read.

use num_traits::One as _;
use serde_json::{Map, Value};

use super::constant::Constant;
use super::node::{Arrays, JsonKind, Node, NodeId, Numbers, Objects, Strings};
use super::rational;
use super::solver::Solver;

/// Returns whether all of several answers are yes: one "no" is a no, also beside what is not known.
fn all(mut answers: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    answers
        .try_fold(Some(true), |all, answer| match answer {
            Some(false) => Err(()),
            Some(true) => Ok(all),
            None => Ok(None),
        })
        .unwrap_or(Some(false))
}

/// Returns whether any of several answers is yes.
fn any(answers: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    all(answers.map(|answer| answer.map(|holds| !holds))).map(|none| !none)
}

impl Solver<'_> {
    /// Returns whether a value satisfies a node. One that applies itself to the same value is not decided.
    pub(super) fn holds(&mut self, id: NodeId, value: &Value) -> Option<bool> {
        let id = self.universe.resolved(id);
        let at = std::ptr::from_ref(value);
        let mut same_value = self.evaluating.iter().rev().take_while(|(_, other)| *other == at);
        if same_value.any(|(known, _)| *known == id) {
            return None;
        }
        self.evaluating.push((id, at));
        let holds = self.holds_anew(id, value);
        self.evaluating.pop();
        holds
    }

    fn holds_anew(&mut self, id: NodeId, value: &Value) -> Option<bool> {
        let node = self.node(id);
        let kind = JsonKind::of(value);
        if !node.types.contains(kind) {
            return Some(false);
        }
        let listed = node.values.as_ref().map(|values| values.contains(&Constant::new(value.clone())));
        if listed == Some(false) {
            return Some(false);
        }
        let by_kind = match (value, &node.number, &node.string, &node.array, &node.object) {
            (Value::Number(number), Some(numbers), ..) => rational::parse(number).map(|value| within(numbers, &value)),
            (Value::String(text), _, Some(strings), ..) => self.string_holds(strings, text),
            (Value::Array(items), .., Some(arrays), _) => self.array_holds(arrays, items),
            (Value::Object(entries), .., Some(objects)) => self.object_holds(objects, entries, value),
            _ => Some(true),
        };
        if by_kind == Some(false) {
            return by_kind;
        }
        let combined = self.combinators_hold(&node, value);
        if combined == Some(false) {
            return combined;
        }
        let predicates = all(node.predicates.iter().map(|predicate| self.predicate_holds(predicate, value)));
        let unread = node.unread.as_ref().map_or(Some(true), |_| None);
        let unevaluated =
            if super::unevaluated::is_in(&node, kind) { self.unevaluated_holds(id, value) } else { Some(true) };
        all([by_kind, combined, predicates, unread, unevaluated].into_iter())
    }

    fn combinators_hold(&mut self, node: &Node, value: &Value) -> Option<bool> {
        let all_of = all(node.all_of.iter().map(|id| self.holds(*id, value)));
        if all_of == Some(false) {
            return all_of;
        }
        let any_of = node.any_of.as_ref().map_or(Some(true), |ids| any(ids.iter().map(|id| self.holds(*id, value))));
        let one_of = node.one_of.as_ref().map_or(Some(true), |ids| {
            let (mut accepting, mut open) = (0, 0);
            for id in ids {
                match self.holds(*id, value) {
                    Some(true) if accepting == 1 => return Some(false),
                    Some(true) => accepting = 1,
                    Some(false) => {}
                    None => open += 1,
                }
            }
            if open == 0 { Some(accepting == 1) } else { None }
        });
        let not = node.not.map_or(Some(true), |id| self.holds(id, value).map(|holds| !holds));
        let condition = node.condition.as_ref().map_or(Some(true), |condition| {
            let test = self.holds(condition.test, value)?;
            let branch = if test { condition.then } else { condition.otherwise };
            branch.map_or(Some(true), |id| self.holds(id, value))
        });
        all([all_of, any_of, one_of, not, condition].into_iter())
    }

    fn string_holds(&mut self, strings: &Strings, text: &str) -> Option<bool> {
        let length = text.chars().count() as u64;
        let is_within = strings.min <= length && strings.max.is_none_or(|max| length <= max);
        if !is_within {
            return Some(false);
        }
        let pattern = strings.pattern.as_deref().map_or(Some(true), |pattern| self.pattern_holds(pattern, text));
        let format = strings.format.as_deref().map(|format| self.format_holds(format, text));
        all([pattern, format.unwrap_or(Some(true))].into_iter())
    }

    fn array_holds(&mut self, arrays: &Arrays, items: &[Value]) -> Option<bool> {
        let length = items.len() as u64;
        if length < arrays.min || arrays.max.is_some_and(|max| length > max) {
            return Some(false);
        }
        if arrays.unique {
            let mut constants: Vec<Constant> = items.iter().cloned().map(Constant::new).collect();
            constants.sort();
            if constants.windows(2).any(|pair| pair[0] == pair[1]) {
                return Some(false);
            }
        }
        let described = items.iter().enumerate().filter_map(|(index, item)| Some((arrays.item(index)?, item)));
        let described = all(described.map(|(id, item)| self.holds(id, item)));
        let contains = arrays.contains.as_ref().map_or(Some(true), |contains| {
            let answers: Vec<Option<bool>> = items.iter().map(|item| self.holds(contains.node, item)).collect();
            let count = |wanted| answers.iter().filter(|answer| **answer == wanted).count() as u64;
            let (certain, open) = (count(Some(true)), count(None));
            match (certain, certain + open) {
                (_, most) if most < contains.min => Some(false),
                (least, _) if contains.max.is_some_and(|max| least > max) => Some(false),
                (_, _) if open == 0 => Some(true),
                _ => None,
            }
        });
        all([described, contains].into_iter())
    }

    fn object_holds(&mut self, objects: &Objects, entries: &Map<String, Value>, value: &Value) -> Option<bool> {
        let count = entries.len() as u64;
        let has = |key: &str| entries.contains_key(key);
        let is_within = count >= objects.min
            && objects.max.is_none_or(|max| count <= max)
            && objects.required.iter().all(|key| has(key))
            && objects.dependent_required.iter().all(|(key, keys)| !has(key) || keys.iter().all(|key| has(key)));
        if !is_within {
            return Some(false);
        }
        let mut is_known = true;
        for (_, id) in objects.dependent_schemas.iter().filter(|(key, _)| has(key)) {
            match self.holds(*id, value) {
                Some(false) => return Some(false),
                Some(true) => {}
                None => is_known = false,
            }
        }
        for (key, value) in entries {
            let names = objects.names.map(|names| (names, Value::from(key.as_str())));
            let name_holds = names.map_or(Some(true), |(names, key)| self.holds(names, &key));
            let ids = self.schemas_of_key(objects, key);
            is_known &= name_holds.is_some() && ids.is_some();
            if name_holds == Some(false) {
                return Some(false);
            }
            for id in ids.into_iter().flatten() {
                match self.holds(id, value) {
                    Some(false) => return Some(false),
                    Some(true) => {}
                    None => is_known = false,
                }
            }
        }
        is_known.then_some(true)
    }

    /// Returns the schemas that an object's keywords have for a key; `None` when a pattern cannot be decided.
    pub(super) fn schemas_of_key(&mut self, objects: &Objects, key: &str) -> Option<Vec<NodeId>> {
        let mut ids: Vec<NodeId> = objects.property(key).into_iter().collect();
        for (pattern, id) in &objects.patterns {
            if self.pattern_holds(pattern, key)? {
                ids.push(*id);
            }
        }
        if ids.is_empty() {
            ids.extend(objects.additional);
        }
        Some(ids)
    }
}

/// Checks whether a number is within bounds, and a multiple of what it must be.
fn within(numbers: &Numbers, value: &num_rational::BigRational) -> bool {
    numbers.lower.as_ref().is_none_or(|bound| value > &bound.at || (!bound.excludes && *value == bound.at))
        && numbers.upper.as_ref().is_none_or(|bound| value < &bound.at || (!bound.excludes && *value == bound.at))
        && numbers
            .multiples
            .iter()
            .all(|of| if of.is_one() { value.is_integer() } else { rational::is_multiple(value, of) })
}
