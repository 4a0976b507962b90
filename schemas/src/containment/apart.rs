//! Whether two nodes certainly have no value in common, by their outlines and without a search.

use std::collections::HashSet;
use std::sync::Arc;

use super::constant::Constant;
use super::node::{JsonKind, JsonKinds, Node, NodeId};
use super::outline::Outline;
use super::search::Branch;
use super::solver::Solver;

impl Solver<'_> {
    /// Returns the outline of a node: what it and the nodes of its `allOf` demand, however deep.
    pub(super) fn outline(&mut self, id: NodeId) -> Arc<Outline> {
        let id = self.universe.resolved(id);
        if let Some(known) = self.outlines.get(&id) {
            return Arc::clone(known);
        }
        let mut outline = Outline {
            types: JsonKinds::ALL,
            values: None,
            required: Vec::new(),
            properties: Vec::new(),
            closed: Vec::new(),
        };
        let (mut seen, mut open) = (HashSet::new(), vec![id]);
        while let Some(id) = open.pop().map(|id| self.universe.resolved(id)) {
            if !seen.insert(id) {
                continue;
            }
            let node = self.node(id);
            outline.types = outline.types.and(node.types);
            outline.values = match (outline.values.take(), &node.values) {
                (Some(own), Some(other)) => Some(own.into_iter().filter(|value| other.contains(value)).collect()),
                (own, other) => own.or_else(|| other.clone()),
            };
            if let Some(objects) = &node.object {
                outline.required.extend(objects.required.iter().cloned());
                outline.properties.extend(objects.properties.iter().cloned());
            }
            outline.closed.extend(self.is_closed(&node).then_some(id));
            open.extend(&node.all_of);
        }
        let outline = Arc::new(outline);
        self.outlines.insert(id, Arc::clone(&outline));
        outline
    }

    /// Checks whether two nodes have no value of any type in common, by types and values alone.
    fn differ(&mut self, one: NodeId, other: NodeId) -> bool {
        let (one, other) = (self.outline(one), self.outline(other));
        let shares_value = |one: &[Constant], other: &[Constant]| one.iter().any(|value| other.contains(value));
        one.types.and(other.types).is_empty()
            || matches!((&one.values, &other.values), (Some(one), Some(other)) if !shares_value(one, other))
            || values_differ_in_type(&one, &other)
            || values_differ_in_type(&other, &one)
    }

    /// Checks whether an object of a node can have no keys but those that `properties` names.
    fn is_closed(&mut self, node: &Node) -> bool {
        let nothing = self.universe.nothing();
        node.object.as_ref().is_some_and(|objects| objects.additional == Some(nothing) && objects.patterns.is_empty())
    }

    /// Checks whether one of several nodes that allow no keys but their own does not have one of some keys.
    fn lacks_a_key<'k>(&self, closed: &[NodeId], keys: impl IntoIterator<Item = &'k Box<str>> + Copy) -> bool {
        closed.iter().any(|id| {
            let node = self.universe.node(*id);
            let objects = node.object.as_ref();
            objects.is_some_and(|objects| keys.into_iter().any(|key| objects.property(key).is_none()))
        })
    }

    /// Checks whether the alternatives of a `oneOf` certainly exclude each other.
    pub(super) fn are_exclusive(&mut self, id: NodeId, alternatives: &[NodeId]) -> bool {
        if let Some(known) = self.exclusive.get(&id) {
            return *known;
        }
        let mut pairs = (0..alternatives.len()).flat_map(|one| (0..one).map(move |other| (one, other)));
        let are_exclusive = pairs.all(|(one, other)| self.are_apart(alternatives[one], alternatives[other]));
        self.exclusive.insert(id, are_exclusive);
        are_exclusive
    }

    fn are_apart(&mut self, one: NodeId, other: NodeId) -> bool {
        if self.differ(one, other) {
            return true;
        }
        let (first, second) = (self.outline(one), self.outline(other));
        let mut object = JsonKinds::NONE;
        object.insert(JsonKind::Object);
        // A required key tells objects apart, but no values of another type that both accept.
        if first.types.and(second.types) != object {
            return false;
        }
        if self.lacks_a_key(&first.closed, &second.required) || self.lacks_a_key(&second.closed, &first.required) {
            return true;
        }
        first.properties.iter().any(|(key, schema)| {
            let is_required = first.required.contains(key) || second.required.contains(key);
            is_required && second.properties.iter().any(|(known, other)| known == key && self.differ(*schema, *other))
        })
    }

    /// Checks whether no value fulfils what a branch demands and satisfies a node, by the outline of the node.
    pub(super) fn is_apart(&mut self, branch: &Branch, id: NodeId) -> bool {
        let outline = self.outline(id);
        if !outline.types.contains(branch.kind) {
            return true;
        }
        if let (Some(possible), Some(values)) = (&branch.facts.values, &outline.values) {
            return !possible.iter().any(|value| values.contains(value));
        }
        if branch.kind != JsonKind::Object {
            return false;
        }
        if outline.required.iter().any(|key| branch.facts.absent.contains(key)) {
            return true;
        }
        if self.lacks_a_key(&outline.closed, &branch.facts.present) {
            return true;
        }
        for described in &branch.facts.described {
            let node = self.node(*described);
            let Some(objects) = &node.object else { continue };
            if self.is_closed(&node) && self.lacks_a_key(&[*described], &outline.required) {
                return true;
            }
            for (key, schema) in &outline.properties {
                let Some(other) = objects.property(key) else { continue };
                let is_present = branch.facts.present.contains(key) || outline.required.contains(key);
                if is_present && other != *schema && self.differ(*schema, other) {
                    return true;
                }
            }
        }
        false
    }
}

/// Checks whether no value of one outline has a type of the other.
fn values_differ_in_type(one: &Outline, other: &Outline) -> bool {
    let values = one.values.as_ref();
    values.is_some_and(|values| !values.iter().any(|value| other.types.contains(JsonKind::of(&value.value))))
}
