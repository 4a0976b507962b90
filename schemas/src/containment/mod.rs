//! Containment of schemas: whether every value that one schema accepts is accepted by another one, with a value that proves it when
//! not.
//!
//! ```text
//! old {properties: {title: {type: string}}}          every value of old is one of new: yes
//! new {properties: {title: {type: [string, "null"]}}}  every value of new is one of old: no, {"title": null}
//! ```
//!
//! The question "is every value of A one of B?" is the search for a value that A accepts and B does not. Both sides become nodes
//! that are equal when they mean the same by their text ([`universe`]), so that what did not change is decided by looking. Else
//! the keywords of A demand, and those of B are violated one after the other ([`expand`], [`search`]); the values of keys and
//! items are questions of the same form ([`solver`]). Where a question meets itself the answer is that it has no smallest value,
//! which decides schemas that refer to themselves. Numbers, strings, arrays and objects end in a file of their own each.
//!
//! An answer is `yes`, `no` with a value, or undecided with the keyword that stopped the search: one that is not read, a pattern
//! that is no regular expression, a format, or too many combinations. A returned value was evaluated by the nodes of both sides;
//! callers also check it with `jsonschema`.

mod apart;
mod arrays;
mod constant;
mod evaluate;
mod expand;
mod facts;
mod formats;
mod leaf;
mod literal;
mod node;
mod numbers;
mod objects;
mod outline;
mod parts;
mod pattern;
mod rational;
mod search;
mod solver;
mod strings;
mod unevaluated;
mod universe;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use self::node::{JsonKinds, Node, NodeId, Objects};
use self::solver::{Found, Solver};
use self::universe::{Built, Universe};
use crate::graph::{Graph, SchemaId};

pub use self::parts::Part;
pub use self::universe::Side;

/// A schema of one side.
pub type Place = (Side, SchemaId);

/// The answer to whether every value of one schema is a value of another one.
#[derive(Debug, Clone, PartialEq)]
pub enum Containment {
    /// Every value is.
    Yes,
    /// This value is not.
    No(Arc<Value>),
    /// It is not decided, because of this keyword or reason.
    Undecided(Arc<str>),
}

/// The schemas of two graphs, prepared for comparison.
pub struct Comparison {
    universe: Universe,
    ids: BTreeMap<Place, NodeId>,
}

impl Comparison {
    /// Prepares two graphs, each with the names of its definitions that accept more than they were written to.
    pub fn new(old: (&Graph, &BTreeSet<String>), new: (&Graph, &BTreeSet<String>)) -> Self {
        let Built { universe, ids } = universe::build(old, new);
        Self { universe, ids }
    }

    /// Starts to ask.
    pub fn questions(&mut self) -> Questions<'_> {
        Questions { ids: &self.ids, solver: Solver::new(&mut self.universe) }
    }
}

/// Questions about the schemas of a comparison; answers are kept for later ones.
pub struct Questions<'c> {
    ids: &'c BTreeMap<Place, NodeId>,
    solver: Solver<'c>,
}

impl Questions<'_> {
    /// Returns whether every value of a schema is a value of another one.
    pub fn is_within(&mut self, place: Place, other: Place) -> Containment {
        self.all_is_within(&[place], other)
    }

    /// Returns whether every value that is one of all of some schemas is a value of another one.
    pub fn all_is_within(&mut self, places: &[Place], other: Place) -> Containment {
        let (Some(one), Some(other)) = (self.all_of(places), self.ids.get(&other)) else {
            return Containment::Undecided(OUTSIDE.into());
        };
        self.solver.difference(one, *other).into()
    }

    /// Returns each demand of a schema that a value of all of some others does not meet, with such a value or why it is not decided.
    /// Those of schemas that it refers to by `$ref` or `allOf` are not among them.
    pub fn unmet_parts(&mut self, of: Place, by: &[Place]) -> Vec<(Part, Containment)> {
        let (Some(by), Some(of)) = (self.all_of(by), self.ids.get(&of)) else { return Vec::new() };
        let unmet = self.solver.unmet_parts(*of, by);
        unmet.into_iter().map(|(part, found)| (part, found.into())).collect()
    }

    /// Returns a small value that all of some schemas accept; `None` when there is none, or none is found.
    pub fn sample(&mut self, places: &[Place]) -> Option<Arc<Value>> {
        let all = self.all_of(places)?;
        let nothing = self.solver.universe.nothing();
        match self.solver.difference(all, nothing) {
            Found::Value(value) => Some(value),
            Found::Nothing | Found::Undecided(_) => None,
        }
    }

    /// Checks whether two schemas are the same, however they are written.
    pub fn are_same(&self, one: Place, other: Place) -> bool {
        let id = |place| self.ids.get(&place).map(|id| self.solver.universe.resolved(*id));
        id(one).is_some() && id(one) == id(other)
    }

    /// Returns the schema that all of some schemas are together.
    fn all_of(&mut self, places: &[Place]) -> Option<NodeId> {
        let mut ids: Vec<NodeId> = places.iter().map(|place| self.ids.get(place).copied()).collect::<Option<_>>()?;
        ids.sort_unstable();
        ids.dedup();
        Some(match ids[..] {
            [only] => only,
            _ => self.solver.universe.intern(Node { all_of: ids, ..Node::of_types(JsonKinds::ALL) }),
        })
    }

    /// Returns the values of a schema when it lists them; some of them it may refuse.
    pub fn values_of(&mut self, place: Place) -> Option<Vec<Value>> {
        let id = *self.ids.get(&place)?;
        self.solver.outline(id).listed()
    }

    /// Returns those of some keys that a value of all of some schemas can have and `additionalProperties` of another schema refuses,
    /// each with such a value.
    pub fn refused_keys(
        &mut self,
        places: &[Place],
        refused_by: Place,
        keys: &BTreeSet<&str>,
    ) -> Vec<(String, Arc<Value>)> {
        let (Some(by), Some(of)) = (self.all_of(places), self.ids.get(&refused_by).copied()) else { return Vec::new() };
        let Some(additional) = self.solver.additional_part(of) else { return Vec::new() };
        let mut refused = Vec::new();
        for key in keys {
            let required = Objects { required: vec![(*key).into()], min: 1, ..Objects::default() };
            let required = Node { object: Some(Box::new(required)), ..Node::of_types(JsonKinds::ALL) };
            let required = self.solver.universe.intern(required);
            let both = Node { all_of: vec![by, required], ..Node::of_types(JsonKinds::ALL) };
            let both = self.solver.universe.intern(both);
            if let Found::Value(value) = self.solver.difference(both, additional) {
                refused.push(((*key).to_owned(), value));
            }
        }
        refused
    }

    /// Checks whether two schemas may have a value in common.
    pub fn have_common(&mut self, one: Place, other: Place) -> bool {
        let Some(both) = self.all_of(&[one, other]) else { return false };
        let nothing = self.solver.universe.nothing();
        !matches!(self.solver.difference(both, nothing), Found::Nothing)
    }
}

const OUTSIDE: &str = "a schema that is not part of the document";

impl From<Found> for Containment {
    fn from(found: Found) -> Self {
        match found {
            Found::Nothing => Self::Yes,
            Found::Value(value) => Self::No(value),
            Found::Undecided(keyword) => Self::Undecided(keyword),
        }
    }
}
