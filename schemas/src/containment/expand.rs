//! What a node demands of a value of one type, and the ways in which a value can violate it.

use super::facts::{Fact, Keys};
use super::literal::Literal;
use super::node::{Arrays, Bound, Condition, Contains, JsonKind, Node, NodeId, Numbers, Objects, Strings};
use super::search::{Alternative, Branch, Item};
use super::solver::Solver;
use super::unevaluated::{self, Scenario};

impl Solver<'_> {
    /// Adds what a node demands to a branch; `false` when that contradicts the branch at once.
    pub(super) fn demand(&mut self, branch: &mut Branch, id: NodeId, node: &Node) -> bool {
        let kind = branch.kind;
        if !node.types.contains(kind) {
            return false;
        }
        if let Some(values) = &node.values
            && !branch.facts.restrict(values)
        {
            return false;
        }
        branch.pending.extend(node.all_of.iter().map(|id| Item::from(Literal::positive(*id))));
        branch.pending.extend(node.not.map(|id| Item::from(Literal::negative(id))));
        if let Some(ids) = &node.any_of {
            branch.choices.push(ids.iter().map(|id| vec![Literal::positive(*id).into()]).collect());
        }
        if let Some(ids) = &node.one_of {
            let is_exclusive = self.are_exclusive(id, ids);
            let only = |index: usize| -> Alternative {
                let others = ids.iter().enumerate().filter(|(other, _)| !is_exclusive && *other != index);
                let others = others.map(|(_, id)| Literal::negative(*id).into());
                [Literal::positive(ids[index]).into()].into_iter().chain(others).collect()
            };
            branch.choices.push((0..ids.len()).map(only).collect());
        }
        // Without both, the condition only tells `unevaluated…` what it evaluates.
        let decides = |condition: &&Condition| condition.then.is_some() || condition.otherwise.is_some();
        if let Some(condition) = node.condition.as_ref().filter(decides) {
            let way = |test: Literal, branch: Option<NodeId>| -> Alternative {
                [test].into_iter().chain(branch.map(Literal::positive)).map(Item::from).collect()
            };
            branch.choices.push(vec![
                way(Literal::positive(condition.test), condition.then),
                way(Literal::negative(condition.test), condition.otherwise),
            ]);
        }
        for predicate in &node.predicates {
            branch.pending.push(Fact::Predicate(predicate.clone(), true).into());
        }
        if let Some(keyword) = &node.unread {
            branch.pending.push(Fact::Unread(keyword.clone()).into());
        }
        if unevaluated::is_in(node, kind) {
            match self.scenarios(id, kind) {
                Some(scenarios) => branch.choices.push(
                    scenarios
                        .iter()
                        .map(|(scenario, rest)| scenario_items(scenario, Literal::positive(*rest)))
                        .collect(),
                ),
                None => branch.pending.push(Fact::Unread(unevaluated_keyword(kind).into()).into()),
            }
        }
        match kind {
            JsonKind::Number => branch.pending.extend(node.number.iter().flat_map(|numbers| demanded_number(numbers))),
            JsonKind::String => branch.pending.extend(node.string.iter().flat_map(|strings| demanded_string(strings))),
            JsonKind::Array => {
                if let Some(arrays) = &node.array {
                    branch.facts.described.push(id);
                    branch.facts.is_unique |= arrays.unique;
                    branch.pending.extend(demanded_array(arrays));
                }
            }
            JsonKind::Object => {
                if let Some(objects) = &node.object {
                    branch.facts.described.push(id);
                    branch.facts.names.extend(objects.names);
                    branch.pending.extend(demanded_object(objects));
                    branch.choices.extend(dependencies(objects));
                }
            }
            JsonKind::Null | JsonKind::Boolean => {}
        }
        true
    }

    /// Returns the ways in which a value of a branch can violate a node; `None` when every value of its type does.
    pub(super) fn violations(&mut self, branch: &Branch, id: NodeId) -> Option<Vec<Alternative>> {
        let node = self.node(id);
        let kind = branch.kind;
        if !node.types.contains(kind) {
            return None;
        }
        let mut ways: Vec<Alternative> = Vec::new();
        if let Some(values) = &node.values {
            ways.push(vec![Fact::NotValues(values.clone()).into()]);
        }
        match kind {
            JsonKind::Number => ways.extend(node.number.iter().flat_map(|numbers| violated_number(numbers))),
            JsonKind::String => ways.extend(node.string.iter().flat_map(|strings| violated_string(strings))),
            JsonKind::Array => ways.extend(node.array.iter().flat_map(|arrays| violated_array(arrays))),
            JsonKind::Object => ways.extend(node.object.iter().flat_map(|objects| violated_object(id, objects))),
            JsonKind::Null | JsonKind::Boolean => {}
        }
        ways.extend(node.all_of.iter().map(|id| vec![Literal::negative(*id).into()]));
        ways.extend(node.not.map(|id| vec![Literal::positive(id).into()]));
        let all_violated =
            |ids: &[NodeId]| -> Alternative { ids.iter().map(|id| Literal::negative(*id).into()).collect() };
        ways.extend(node.any_of.iter().map(|ids| all_violated(ids)));
        if let Some(ids) = &node.one_of {
            ways.push(all_violated(ids));
            if !self.are_exclusive(id, ids) {
                let live: Vec<NodeId> = ids
                    .iter()
                    .copied()
                    .filter(|id| {
                        !branch.met.contains(&Literal::negative(self.universe.resolved(*id)))
                            && !self.is_apart(branch, *id)
                    })
                    .collect();
                let pairs = (0..live.len()).flat_map(|one| (0..one).map(move |other| (one, other)));
                ways.extend(pairs.map(|(one, other)| -> Alternative {
                    vec![Literal::positive(live[one]).into(), Literal::positive(live[other]).into()]
                }));
            }
        }
        if let Some(condition) = &node.condition {
            let then = condition.then.map(|then| [Literal::positive(condition.test), Literal::negative(then)]);
            let otherwise = condition.otherwise.map(|id| [Literal::negative(condition.test), Literal::negative(id)]);
            ways.extend([then, otherwise].into_iter().flatten().map(|way| way.map(Item::from).to_vec()));
        }
        ways.extend(node.predicates.iter().map(|predicate| vec![Fact::Predicate(predicate.clone(), false).into()]));
        ways.extend(node.unread.iter().map(|keyword| vec![Fact::Unread(keyword.clone()).into()]));
        if unevaluated::is_in(&node, kind) {
            match self.scenarios(id, kind) {
                Some(scenarios) => ways.extend(
                    scenarios.iter().map(|(scenario, rest)| scenario_items(scenario, Literal::negative(*rest))),
                ),
                None => ways.push(vec![Fact::Unread(unevaluated_keyword(kind).into()).into()]),
            }
        }
        Some(ways)
    }

    /// Checks whether the values of some keys of a node must satisfy, by another node that a branch demands, the same schema that
    /// one of them must not.
    pub(super) fn is_demanded_of(&mut self, branch: &Branch, node: NodeId, keys: Keys, literal: Literal) -> bool {
        let violated = self.node(node);
        let Some(violated) = &violated.object else { return false };
        branch.facts.described.iter().any(|id| {
            let demanded = self.universe.node(*id);
            let Some(demanded) = &demanded.object else { return false };
            match keys {
                Keys::Pattern(index) => {
                    demanded.patterns.contains(&(violated.patterns[index].0.clone(), literal.node()))
                }
                Keys::Additional => {
                    demanded.additional == Some(literal.node())
                        && demanded
                            .patterns
                            .iter()
                            .all(|(pattern, _)| violated.patterns.iter().any(|(known, _)| known == pattern))
                        && demanded.properties.iter().all(|(key, _)| violated.property(key).is_some())
                }
            }
        })
    }
}

fn unevaluated_keyword(kind: JsonKind) -> &'static str {
    if kind == JsonKind::Array { "unevaluatedItems" } else { "unevaluatedProperties" }
}

fn scenario_items(scenario: &Scenario, rest: Literal) -> Alternative {
    let literals = scenario.literals.iter().copied().chain([rest]).map(Item::from);
    let present = scenario.present.iter().map(|key| Fact::Present(key.clone()).into());
    let absent = scenario.absent.iter().map(|key| Fact::Absent(key.clone()).into());
    literals.chain(present).chain(absent).collect()
}

fn demanded_number(numbers: &Numbers) -> Vec<Item> {
    let lower = numbers.lower.clone().map(Fact::Lower);
    let upper = numbers.upper.clone().map(Fact::Upper);
    let multiples = numbers.multiples.iter().cloned().map(Fact::MultipleOf);
    lower.into_iter().chain(upper).chain(multiples).map(Item::from).collect()
}

fn violated_number(numbers: &Numbers) -> Vec<Alternative> {
    let outside = |bound: &Bound| Bound { at: bound.at.clone(), excludes: !bound.excludes };
    let multiples = numbers.multiples.iter().cloned().map(Fact::NotMultipleOf);
    let below = numbers.lower.iter().map(|bound| Fact::Upper(outside(bound)));
    let above = numbers.upper.iter().map(|bound| Fact::Lower(outside(bound)));
    multiples.chain(below).chain(above).map(|fact| vec![fact.into()]).collect()
}

/// Returns the demands of two bounds of a length or a count.
fn within(min: u64, max: Option<u64>) -> impl Iterator<Item = Item> {
    let min = (min > 0).then_some(Fact::AtLeast(min));
    min.into_iter().chain(max.map(Fact::AtMost)).map(Item::from)
}

/// Returns the ways out of two bounds of a length or a count.
fn outside(min: u64, max: Option<u64>) -> impl Iterator<Item = Alternative> {
    let below = min.checked_sub(1).map(Fact::AtMost);
    let above = max.and_then(|max| max.checked_add(1)).map(Fact::AtLeast);
    below.into_iter().chain(above).map(|fact| vec![fact.into()])
}

fn demanded_string(strings: &Strings) -> Vec<Item> {
    let pattern = strings.pattern.clone().map(|pattern| Fact::Pattern(pattern, true));
    let format = strings.format.clone().map(|format| Fact::Format(format, true));
    within(strings.min, strings.max).chain(pattern.into_iter().chain(format).map(Item::from)).collect()
}

fn violated_string(strings: &Strings) -> Vec<Alternative> {
    let pattern = strings.pattern.clone().map(|pattern| Fact::Pattern(pattern, false));
    let format = strings.format.clone().map(|format| Fact::Format(format, false));
    let facts = pattern.into_iter().chain(format).map(|fact| vec![fact.into()]);
    outside(strings.min, strings.max).chain(facts).collect()
}

fn demanded_array(arrays: &Arrays) -> Vec<Item> {
    let contains = arrays.contains.clone().map(Fact::Contains);
    within(arrays.min, arrays.max).chain(contains.map(Item::from)).collect()
}

fn violated_array(arrays: &Arrays) -> Vec<Alternative> {
    let mut ways: Vec<Alternative> = outside(arrays.min, arrays.max).collect();
    let prefix = arrays.prefix.iter().enumerate().map(|(index, id)| Fact::ItemAt(index, Literal::negative(*id)));
    let items = arrays.items.map(|id| Fact::ItemFrom(arrays.prefix.len(), Literal::negative(id)));
    let duplicate = arrays.unique.then_some(Fact::Duplicate);
    ways.extend(prefix.chain(items).chain(duplicate).map(|fact| vec![fact.into()]));
    if let Some(Contains { node, min, max }) = arrays.contains {
        let too_few = min.checked_sub(1).map(|most| Contains { node, min: 0, max: Some(most) });
        let too_many = max.map(|max| Contains { node, min: max.saturating_add(1), max: None });
        ways.extend(too_few.into_iter().chain(too_many).map(|contains| vec![Fact::Contains(contains).into()]));
    }
    ways
}

fn demanded_object(objects: &Objects) -> Vec<Item> {
    let present = objects.required.iter().map(|key| Fact::Present(key.clone()).into());
    within(objects.min, objects.max).chain(present).collect()
}

/// Returns the choices that a key brings whose presence demands more.
fn dependencies(objects: &Objects) -> Vec<Vec<Alternative>> {
    let absent = |key: &str| vec![Fact::Absent(key.into()).into()];
    let required = objects.dependent_required.iter().map(|(key, keys)| {
        let present = [key].into_iter().chain(keys).map(|key| Fact::Present(key.clone()).into());
        vec![absent(key), present.collect()]
    });
    let schemas = objects
        .dependent_schemas
        .iter()
        .map(|(key, id)| vec![absent(key), vec![Fact::Present(key.clone()).into(), Literal::positive(*id).into()]]);
    required.chain(schemas).collect()
}

fn violated_object(id: NodeId, objects: &Objects) -> Vec<Alternative> {
    let mut ways: Vec<Alternative> = Vec::new();
    ways.extend(objects.required.iter().map(|key| vec![Fact::Absent(key.clone()).into()]));
    // What `required` demands anyway is no bound of its own.
    let min = if objects.min == objects.required.len() as u64 { 0 } else { objects.min };
    ways.extend(outside(min, objects.max));
    let properties = objects.properties.iter();
    ways.extend(properties.map(|(key, id)| vec![Fact::ValueAt(key.clone(), Literal::negative(*id)).into()]));
    let patterns = objects.patterns.iter().enumerate();
    ways.extend(patterns.map(|(index, (_, schema))| {
        vec![Fact::SomeValue(id, Keys::Pattern(index), Literal::negative(*schema)).into()]
    }));
    let additional = objects.additional.map(|schema| Fact::SomeValue(id, Keys::Additional, Literal::negative(schema)));
    let names = objects.names.map(|names| Fact::SomeKey(Literal::negative(names)));
    ways.extend(additional.into_iter().chain(names).map(|fact| vec![fact.into()]));
    for (key, keys) in &objects.dependent_required {
        let missing = keys.iter();
        ways.extend(
            missing.map(|missing| vec![Fact::Present(key.clone()).into(), Fact::Absent(missing.clone()).into()]),
        );
    }
    let dependent = objects.dependent_schemas.iter();
    ways.extend(dependent.map(|(key, id)| vec![Fact::Present(key.clone()).into(), Literal::negative(*id).into()]));
    ways
}
