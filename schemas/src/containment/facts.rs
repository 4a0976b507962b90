//! What one branch of a search demands of a value of one type, gathered from the keywords of its nodes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use num_rational::BigRational;
use serde_json::Value;

use super::constant::Constant;
use super::literal::Literal;
use super::node::{Bound, Contains, NodeId, Predicate};

/// The keys that a demand about some key can be fulfilled at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keys {
    /// Those that a pattern of the node matches, by its index.
    Pattern(usize),
    /// Those that neither `properties` nor `patternProperties` of the node describe.
    Additional,
}

/// One demand that is not about the whole value by a schema.
#[derive(Debug, Clone)]
pub(super) enum Fact {
    Lower(Bound),
    Upper(Bound),
    MultipleOf(BigRational),
    NotMultipleOf(BigRational),
    /// The length of a string, an array, or the number of an object's keys.
    AtLeast(u64),
    AtMost(u64),
    Pattern(Box<str>, bool),
    Format(Box<str>, bool),
    Predicate(Predicate, bool),
    NotValues(Vec<Constant>),
    /// The item at an index exists and fulfils a literal.
    ItemAt(usize, Literal),
    /// An item at this index or a later one fulfils a literal.
    ItemFrom(usize, Literal),
    /// Two items are equal.
    Duplicate,
    Contains(Contains),
    Present(Box<str>),
    Absent(Box<str>),
    /// A key is present, and its value fulfils a literal.
    ValueAt(Box<str>, Literal),
    /// A key of a node is present, and its value fulfils a literal.
    SomeValue(NodeId, Keys, Literal),
    /// A key is present that fulfils a literal.
    SomeKey(Literal),
    /// The answer rests on a keyword that is not read.
    Unread(Box<str>),
}

/// All demands of a branch.
#[derive(Debug, Clone, Default)]
pub(super) struct Facts {
    /// The values that are possible at all.
    pub(super) values: Option<Vec<Constant>>,
    pub(super) excluded: Vec<Constant>,
    pub(super) lower: Option<Bound>,
    pub(super) upper: Option<Bound>,
    pub(super) multiples: Vec<BigRational>,
    pub(super) not_multiples: Vec<BigRational>,
    pub(super) min: u64,
    pub(super) max: Option<u64>,
    pub(super) patterns: BTreeMap<Box<str>, bool>,
    pub(super) formats: BTreeMap<Box<str>, bool>,
    pub(super) predicates: Vec<(Predicate, bool)>,
    /// The nodes whose keywords describe items or keys.
    pub(super) described: Vec<NodeId>,
    pub(super) is_unique: bool,
    pub(super) has_duplicate: bool,
    pub(super) contains: Vec<Contains>,
    pub(super) items_at: BTreeMap<usize, Vec<Literal>>,
    pub(super) items_from: Vec<(usize, Literal)>,
    pub(super) present: BTreeSet<Box<str>>,
    pub(super) absent: BTreeSet<Box<str>>,
    pub(super) values_at: BTreeMap<Box<str>, Vec<Literal>>,
    pub(super) some_values: Vec<(NodeId, Keys, Literal)>,
    pub(super) some_keys: Vec<Literal>,
    pub(super) names: Vec<NodeId>,
    pub(super) unread: Option<Arc<str>>,
}

impl Facts {
    /// Adds a demand; `false` when it contradicts another one at once.
    pub(super) fn add(&mut self, fact: Fact) -> bool {
        match fact {
            Fact::Lower(bound) => {
                let is_narrower = self
                    .lower
                    .as_ref()
                    .is_none_or(|known| bound.at > known.at || (bound.at == known.at && bound.excludes));
                if is_narrower {
                    self.lower = Some(bound);
                }
            }
            Fact::Upper(bound) => {
                let is_narrower = self
                    .upper
                    .as_ref()
                    .is_none_or(|known| bound.at < known.at || (bound.at == known.at && bound.excludes));
                if is_narrower {
                    self.upper = Some(bound);
                }
            }
            Fact::MultipleOf(of) => push_new(&mut self.multiples, of),
            Fact::NotMultipleOf(of) => push_new(&mut self.not_multiples, of),
            Fact::AtLeast(min) => self.min = self.min.max(min),
            Fact::AtMost(max) => self.max = Some(self.max.map_or(max, |known| known.min(max))),
            Fact::Pattern(pattern, matches) => return *self.patterns.entry(pattern).or_insert(matches) == matches,
            Fact::Format(format, has) => return *self.formats.entry(format).or_insert(has) == has,
            Fact::Predicate(predicate, holds) => {
                if self.predicates.contains(&(predicate.clone(), !holds)) {
                    return false;
                }
                push_new(&mut self.predicates, (predicate, holds));
            }
            Fact::NotValues(values) => self.excluded.extend(values),
            Fact::ItemAt(index, literal) => push_new(self.items_at.entry(index).or_default(), literal),
            Fact::ItemFrom(index, literal) => push_new(&mut self.items_from, (index, literal)),
            Fact::Duplicate => self.has_duplicate = true,
            Fact::Contains(contains) => push_new(&mut self.contains, contains),
            Fact::Present(key) => {
                self.present.insert(key);
            }
            Fact::Absent(key) => {
                self.absent.insert(key);
            }
            Fact::ValueAt(key, literal) => {
                let known = self.values_at.entry(key.clone()).or_default();
                if known.contains(&literal.opposite()) {
                    return false;
                }
                push_new(known, literal);
                self.present.insert(key);
            }
            Fact::SomeValue(node, keys, literal) => push_new(&mut self.some_values, (node, keys, literal)),
            Fact::SomeKey(literal) => push_new(&mut self.some_keys, literal),
            Fact::Unread(keyword) => {
                self.unread.get_or_insert(keyword.into());
            }
        }
        self.agree()
    }

    /// Checks whether a value is one of those that are excluded.
    pub(super) fn excludes(&self, value: &Value) -> bool {
        // A constant is written out, which costs as much as finding the value.
        !self.excluded.is_empty() && self.excluded.contains(&Constant::new(value.clone()))
    }

    /// Restricts the value to some.
    pub(super) fn restrict(&mut self, values: &[Constant]) -> bool {
        match &mut self.values {
            Some(known) => known.retain(|value| values.contains(value)),
            None => self.values = Some(values.to_vec()),
        }
        self.values.as_ref().is_none_or(|values| !values.is_empty())
    }

    /// Checks whether the demands leave a value as far as their numbers say.
    fn agree(&self) -> bool {
        self.max.is_none_or(|max| self.min.max(self.present.len() as u64) <= max)
            && !(self.is_unique && self.has_duplicate)
            && (self.absent.is_empty() || self.absent.is_disjoint(&self.present))
    }
}

fn push_new<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}
