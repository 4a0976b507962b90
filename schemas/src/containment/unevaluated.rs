//! `unevaluatedProperties` and `unevaluatedItems`, by the ways in which the schemas beside them can accept a value.
//!
//! Each way says which of those schemas accept the value, and so which keys and items they evaluate; the keyword then says the
//! same as `additionalProperties` or `items` would beside those. For example the second of
//!
//! ```text
//! {anyOf: [{properties: {a: …}}, {properties: {b: …}}], unevaluatedProperties: false}
//! ```
//!
//! is, where only the first alternative accepts the value, `{properties: {a: true}, additionalProperties: false}`.

use serde_json::Value;

use super::literal::Literal;
use super::node::{Arrays, JsonKind, JsonKinds, Node, NodeId, Objects};
use super::solver::Solver;

/// More ways than this are left undecided.
const MAX_SCENARIOS: usize = 128;

/// One way in which the schemas beside the keyword accept a value.
#[derive(Debug, Clone, Default)]
pub(super) struct Scenario {
    /// Which of them accept it.
    pub(super) literals: Vec<Literal>,
    /// The key that must be present for some of them to apply, and keys whose absence keeps others from it.
    pub(super) present: Vec<Box<str>>,
    pub(super) absent: Vec<Box<str>>,
    /// Those that evaluate keys or items.
    evaluating: Vec<NodeId>,
}

impl Scenario {
    fn and(&self, other: &Self) -> Self {
        let mut both = self.clone();
        both.literals.extend(&other.literals);
        both.present.extend(other.present.iter().cloned());
        both.absent.extend(other.absent.iter().cloned());
        both.evaluating.extend(&other.evaluating);
        both
    }
}

/// Checks whether a node has the keyword for values of a type.
pub(super) fn is_in(node: &Node, kind: JsonKind) -> bool {
    keyword(node, kind).is_some()
}

fn keyword(node: &Node, kind: JsonKind) -> Option<NodeId> {
    match kind {
        JsonKind::Array => node.array.as_ref()?.unevaluated,
        JsonKind::Object => node.object.as_ref()?.unevaluated,
        _ => None,
    }
}

impl Solver<'_> {
    /// Returns the ways in which a node with the keyword can accept a value of a type, each with the schema that the keyword comes
    /// down to there. `None` when they are too many.
    pub(super) fn scenarios(&mut self, id: NodeId, kind: JsonKind) -> Option<Vec<(Scenario, NodeId)>> {
        let node = self.node(id);
        let unevaluated = keyword(&node, kind)?;
        let mut scenarios = self.beside(&node, kind, &mut vec![id])?;
        for scenario in &mut scenarios {
            scenario.evaluating.push(id);
        }
        Some(
            scenarios
                .into_iter()
                .map(|scenario| {
                    let rest = match kind {
                        JsonKind::Object => self.rest_of_object(&scenario, id, unevaluated),
                        _ => self.rest_of_array(&scenario, id, unevaluated),
                    };
                    (scenario, rest)
                })
                .collect(),
        )
    }

    /// Returns whether a value satisfies the keyword of a node.
    pub(super) fn unevaluated_holds(&mut self, id: NodeId, value: &Value) -> Option<bool> {
        for (scenario, rest) in self.scenarios(id, JsonKind::of(value))? {
            let has = |key: &str| value.get(key).is_some();
            if !scenario.present.iter().all(|key| has(key)) || scenario.absent.iter().any(|key| has(key)) {
                continue;
            }
            let mut is_so = true;
            for literal in &scenario.literals {
                is_so &= self.holds(literal.node(), value)? != literal.is_negated();
            }
            if is_so {
                return self.holds(rest, value);
            }
        }
        // Where no way fits, another keyword refuses the value.
        Some(true)
    }

    /// Returns the ways in which the schemas that a node applies to the same value accept it. `path` has the nodes that led there.
    fn beside(&mut self, node: &Node, kind: JsonKind, path: &mut Vec<NodeId>) -> Option<Vec<Scenario>> {
        let mut ways = vec![Scenario::default()];
        for id in &node.all_of {
            let accepted = self.accepted(*id, kind, path)?;
            ways = product(&ways, &accepted)?;
        }
        for (ids, is_exclusive) in [(&node.any_of, false), (&node.one_of, true)] {
            let Some(ids) = ids else { continue };
            let mut choices = vec![(Scenario::default(), 0)];
            for id in ids {
                let rejected = Scenario { literals: vec![Literal::negative(*id)], ..Scenario::default() };
                let accepted = self.accepted(*id, kind, path)?;
                let mut next = Vec::new();
                for (choice, count) in &choices {
                    next.push((choice.and(&rejected), *count));
                    if !is_exclusive || *count == 0 {
                        next.extend(accepted.iter().map(|way| (choice.and(way), count + 1)));
                    }
                }
                choices = next;
                if choices.len() > MAX_SCENARIOS {
                    return None;
                }
            }
            let choices: Vec<Scenario> =
                choices.into_iter().filter(|(_, count)| *count > 0).map(|(choice, _)| choice).collect();
            ways = product(&ways, &choices)?;
        }
        if let Some(condition) = node.condition.clone() {
            let mut choices = Vec::new();
            let test = self.accepted(condition.test, kind, path)?;
            let then = condition.then.map(|id| self.accepted(id, kind, path));
            choices.extend(product(&test, &then.unwrap_or_else(|| Some(vec![Scenario::default()]))?)?);
            let failed = Scenario { literals: vec![Literal::negative(condition.test)], ..Scenario::default() };
            let otherwise = condition.otherwise.map(|id| self.accepted(id, kind, path));
            choices.extend(product(&[failed], &otherwise.unwrap_or_else(|| Some(vec![Scenario::default()]))?)?);
            ways = product(&ways, &choices)?;
        }
        for (key, id) in node.object.iter().flat_map(|objects| &objects.dependent_schemas) {
            let mut choices = self.accepted(*id, kind, path)?;
            choices.iter_mut().for_each(|way| way.present.push(key.clone()));
            choices.push(Scenario { absent: vec![key.clone()], ..Scenario::default() });
            ways = product(&ways, &choices)?;
        }
        Some(ways)
    }

    /// Returns the ways in which a node accepts a value, itself included; `None` when it applies itself to the same value.
    fn accepted(&mut self, id: NodeId, kind: JsonKind, path: &mut Vec<NodeId>) -> Option<Vec<Scenario>> {
        let id = self.universe.resolved(id);
        if path.contains(&id) {
            return None;
        }
        path.push(id);
        let node = self.node(id);
        let ways = self.beside(&node, kind, path);
        path.pop();
        let mut ways = ways?;
        for way in &mut ways {
            way.literals.push(Literal::positive(id));
            way.evaluating.push(id);
        }
        Some(ways)
    }

    /// Returns the schema that `unevaluatedProperties` comes down to. The node itself has the keyword, too, but evaluates by its
    /// others.
    fn rest_of_object(&mut self, scenario: &Scenario, own: NodeId, unevaluated: NodeId) -> NodeId {
        let anything = self.universe.anything();
        let mut rest = Objects { additional: Some(unevaluated), ..Objects::default() };
        for id in &scenario.evaluating {
            let node = self.node(*id);
            let Some(objects) = &node.object else { continue };
            if objects.additional.is_some() || (*id != own && objects.unevaluated.is_some()) {
                return anything;
            }
            rest.properties.extend(objects.properties.iter().map(|(key, _)| (key.clone(), anything)));
            rest.patterns.extend(objects.patterns.iter().map(|(pattern, _)| (pattern.clone(), anything)));
        }
        rest.properties.sort();
        rest.properties.dedup();
        rest.patterns.sort();
        rest.patterns.dedup();
        self.universe.intern(Node { object: Some(Box::new(rest)), ..Node::of_types(JsonKinds::ALL) })
    }

    fn rest_of_array(&mut self, scenario: &Scenario, own: NodeId, unevaluated: NodeId) -> NodeId {
        let anything = self.universe.anything();
        let (mut length, mut alternatives) = (0, vec![unevaluated]);
        for id in &scenario.evaluating {
            let node = self.node(*id);
            let Some(arrays) = &node.array else { continue };
            if arrays.items.is_some() || (*id != own && arrays.unevaluated.is_some()) {
                return anything;
            }
            length = length.max(arrays.prefix.len());
            alternatives.extend(arrays.contains.as_ref().map(|contains| contains.node));
        }
        alternatives.sort();
        alternatives.dedup();
        let items = match alternatives[..] {
            [only] => only,
            _ => self.universe.intern(Node { any_of: Some(alternatives), ..Node::of_types(JsonKinds::ALL) }),
        };
        let rest = Arrays { prefix: vec![anything; length], items: Some(items), ..Arrays::default() };
        self.universe.intern(Node { array: Some(Box::new(rest)), ..Node::of_types(JsonKinds::ALL) })
    }
}

fn product(ways: &[Scenario], choices: &[Scenario]) -> Option<Vec<Scenario>> {
    let all: Vec<Scenario> = ways.iter().flat_map(|way| choices.iter().map(|choice| way.and(choice))).collect();
    (all.len() <= MAX_SCENARIOS).then_some(all)
}
