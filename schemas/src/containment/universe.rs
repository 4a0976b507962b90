//! The schemas of both sides as nodes that are equal when they have the same content.
//!
//! A definition becomes a node after the schemas inside it, so that equal schemas have equal ids however they are written: behind
//! a reference or in place, under another name, with keys in another order. Two sides of which one definition has changed share
//! every node that does not reach it.
//!
//! A definition that refers to itself is not there yet when it is referred to; [`Node::recursion`] stands for it. Where both sides
//! have such a definition of the same name, they are taken for equal, and built again as different ones when they turn out not
//! to be.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use num_traits::One as _;
use serde_json::Value;

use super::constant::Constant;
use super::node::{
    Arrays, Bound, Condition, Contains, JsonKind, JsonKinds, Node, NodeId, Numbers, Objects, Predicate, Strings,
};
use super::rational;
use crate::contract::known_formats;
use crate::graph::{
    ArrayKeywords, Graph, NumberKeywords, ObjectKeywords, Reference, Schema, SchemaId, StringKeywords, Type,
};

/// The side of a comparison that a graph is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The old one.
    Old,
    /// The new one.
    New,
}

/// A definition that refers to itself: its name, and its side unless both sides have the same.
type Recursive = (String, Option<Side>);

/// The nodes of both sides.
#[derive(Debug, Default)]
pub(super) struct Universe {
    nodes: Vec<Arc<Node>>,
    ids: HashMap<Arc<Node>, NodeId>,
    /// Definitions that refer to themselves, and their nodes.
    recursive: Vec<(Recursive, Option<NodeId>)>,
}

impl Universe {
    /// Returns the id of a node, which is the same for the same content.
    pub(super) fn intern(&mut self, node: Node) -> NodeId {
        if let Some(id) = self.ids.get(&node) {
            return *id;
        }
        let id = NodeId(u32::try_from(self.nodes.len()).expect("a document is smaller than 4 GiB"));
        let node = Arc::new(node);
        self.nodes.push(Arc::clone(&node));
        self.ids.insert(node, id);
        id
    }

    /// Returns a node; for one that stands for a definition, the definition's.
    pub(super) fn node(&self, id: NodeId) -> &Arc<Node> {
        &self.nodes[self.resolved(id).0 as usize]
    }

    /// Returns the id of the definition that a node stands for, or its own.
    pub(super) fn resolved(&self, id: NodeId) -> NodeId {
        let stands_for = self.nodes[id.0 as usize].recursion.map(|index| &self.recursive[index as usize].1);
        match stands_for {
            Some(Some(definition)) => *definition,
            _ => id,
        }
    }

    /// Returns the node that accepts everything.
    pub(super) fn anything(&mut self) -> NodeId {
        self.intern(Node::of_types(JsonKinds::ALL))
    }

    /// Returns the node that accepts nothing.
    pub(super) fn nothing(&mut self) -> NodeId {
        self.intern(Node::of_types(JsonKinds::NONE))
    }

    /// Checks whether a node accepts everything.
    pub(super) fn is_anything(&self, id: NodeId) -> bool {
        *self.nodes[id.0 as usize].as_ref() == Node::of_types(JsonKinds::ALL)
    }

    /// Returns the node that accepts some values only.
    pub(super) fn constants(&mut self, mut values: Vec<Constant>) -> NodeId {
        values.sort();
        values.dedup();
        let mut types = JsonKinds::NONE;
        values.iter().for_each(|constant| types.insert(JsonKind::of(&constant.value)));
        self.intern(Node { values: Some(values), ..Node::of_types(types) })
    }

    fn recursion(&mut self, of: Recursive) -> NodeId {
        let known = self.recursive.iter().position(|(known, _)| *known == of);
        let index = known.unwrap_or_else(|| {
            self.recursive.push((of, None));
            self.recursive.len() - 1
        });
        let recursion = Some(u32::try_from(index).expect("fewer definitions than nodes"));
        self.intern(Node { recursion, ..Node::of_types(JsonKinds::ALL) })
    }
}

/// A comparison's nodes, and the node of each schema of both graphs.
pub(super) struct Built {
    pub(super) universe: Universe,
    pub(super) ids: BTreeMap<(Side, SchemaId), NodeId>,
}

/// Builds the nodes of two graphs.
pub(super) fn build(old: (&Graph, &BTreeSet<String>), new: (&Graph, &BTreeSet<String>)) -> Built {
    let mut different = BTreeSet::new();
    loop {
        let mut universe = Universe::default();
        let mut ids = BTreeMap::new();
        for (side, (graph, widened)) in [(Side::Old, old), (Side::New, new)] {
            let mut builder =
                Builder { universe: &mut universe, graph, side, widened, different: &different, ids: &mut ids };
            let definitions = 0..u32::try_from(graph.definition_count()).unwrap_or(u32::MAX);
            definitions.for_each(|definition| builder.definition(SchemaId { definition, index: 0 }));
        }
        let nodes = |name: &str| {
            let node = |side, graph: &Graph| ids.get(&(side, graph.definition(name)?)).copied().flatten();
            (node(Side::Old, old.0), node(Side::New, new.0))
        };
        let mut changed = false;
        for index in 0..universe.recursive.len() {
            let (name, side) = universe.recursive[index].0.clone();
            let (of_old, of_new) = nodes(&name);
            if side.is_none() && of_old.is_some() && of_new.is_some() && of_old != of_new {
                changed |= different.insert(name);
                continue;
            }
            universe.recursive[index].1 = if side == Some(Side::New) { of_new } else { of_old.or(of_new) };
        }
        if !changed {
            // A definition that is nothing but a reference to itself accepts everything.
            let anything = universe.anything();
            let ids = ids.into_iter().map(|(key, id)| (key, id.unwrap_or(anything))).collect();
            return Built { universe, ids };
        }
    }
}

struct Builder<'b> {
    universe: &'b mut Universe,
    graph: &'b Graph,
    side: Side,
    widened: &'b BTreeSet<String>,
    different: &'b BTreeSet<String>,
    /// The nodes of the schemas; `None` for a definition that is being built.
    ids: &'b mut BTreeMap<(Side, SchemaId), Option<NodeId>>,
}

impl Builder<'_> {
    fn definition(&mut self, id: SchemaId) {
        if !self.ids.contains_key(&(self.side, id)) {
            self.schema(id);
        }
    }

    /// Returns the node of a schema.
    fn schema(&mut self, id: SchemaId) -> NodeId {
        match self.ids.get(&(self.side, id)) {
            Some(Some(known)) => return *known,
            Some(None) => {
                let name = self.graph.name(id).unwrap_or_default().to_owned();
                let side = self.different.contains(&name).then_some(self.side);
                return self.universe.recursion((name, side));
            }
            None => {}
        }
        self.ids.insert((self.side, id), None);
        let graph = self.graph;
        let is_widened = graph.name(id).is_some_and(|name| self.widened.contains(name));
        let node = self.node(graph.schema(id), is_widened);
        self.ids.insert((self.side, id), Some(node));
        node
    }

    fn all(&mut self, ids: impl IntoIterator<Item = SchemaId>) -> Vec<NodeId> {
        ids.into_iter().map(|id| self.schema(id)).collect()
    }

    fn named(&mut self, ids: impl IntoIterator<Item = (impl Into<Box<str>>, SchemaId)>) -> Vec<(Box<str>, NodeId)> {
        let mut named: Vec<_> = ids.into_iter().map(|(name, id)| (name.into(), self.schema(id))).collect();
        named.sort();
        named
    }

    fn node(&mut self, schema: &Schema, is_widened: bool) -> NodeId {
        match schema.boolean {
            Some(true) if is_widened => {}
            Some(true) => return self.universe.anything(),
            Some(false) => return self.universe.nothing(),
            None => {}
        }
        let mut node = Node::of_types(JsonKinds::ALL);
        let mut numbers =
            schema.number.as_deref().map(|keywords| Self::numbers(keywords, &mut node)).unwrap_or_default();
        if let Some(types) = schema.values.types {
            node.types = JsonKinds::NONE;
            types.iter().for_each(|ty| node.types.insert(kind_of(ty)));
            if types.contains(Type::Integer) && !types.contains(Type::Number) {
                numbers.multiples.push(num_rational::BigRational::one());
            }
        }
        tidy(&mut numbers);
        node.number = (numbers != Numbers::default()).then(|| Box::new(numbers));
        node.string = schema.string.as_deref().and_then(strings);
        node.array = schema.array.as_deref().and_then(|keywords| self.arrays(keywords));
        node.object = schema.object.as_deref().and_then(|keywords| self.objects(keywords));
        self.combinators(schema, &mut node);
        for (keyword, value) in &schema.extensions.assertions {
            let value = Constant::new(value.clone());
            node.predicates.push(Predicate { keyword: keyword.as_str().into(), value });
        }
        let unread = schema.unread.iter().find(|keyword| !keyword.starts_with("unevaluated"));
        node.unread = node.unread.take().or_else(|| unread.map(|keyword| keyword.as_str().into()));
        if is_widened {
            node.unread.get_or_insert_with(|| "a part that could not be read".into());
        }
        if let Some(listed) = listed(schema) {
            node.values = Some(listed);
        }
        self.tidied(node)
    }

    fn numbers(keywords: &NumberKeywords, node: &mut Node) -> Numbers {
        let mut numbers = Numbers::default();
        let mut read = |number: Option<&serde_json::Number>, keyword: &str| {
            let read = number.map(rational::parse)?;
            if read.is_none() {
                node.unread.get_or_insert_with(|| keyword.into());
            }
            read
        };
        let minimum = read(keywords.minimum.as_ref(), "minimum").map(|at| Bound { at, excludes: false });
        let above =
            read(keywords.exclusive_minimum.as_ref(), "exclusiveMinimum").map(|at| Bound { at, excludes: true });
        let maximum = read(keywords.maximum.as_ref(), "maximum").map(|at| Bound { at, excludes: false });
        let below =
            read(keywords.exclusive_maximum.as_ref(), "exclusiveMaximum").map(|at| Bound { at, excludes: true });
        numbers.lower = narrower(minimum, above, |one, other| one.at > other.at);
        numbers.upper = narrower(maximum, below, |one, other| one.at < other.at);
        numbers.multiples.extend(read(keywords.multiple_of.as_ref(), "multipleOf"));
        numbers
    }

    fn arrays(&mut self, keywords: &ArrayKeywords) -> Option<Box<Arrays>> {
        let contains = keywords.contains.map(|id| Contains {
            node: self.schema(id),
            min: keywords.min_contains.unwrap_or(1),
            max: keywords.max_contains,
        });
        let arrays = Arrays {
            prefix: self.all(keywords.prefix.iter().copied()),
            items: keywords.items.map(|id| self.schema(id)),
            min: keywords.min_items.unwrap_or(0),
            max: keywords.max_items,
            unique: keywords.unique,
            contains,
            unevaluated: keywords.unevaluated.map(|id| self.schema(id)),
        };
        (arrays != Arrays::default()).then(|| Box::new(arrays))
    }

    fn objects(&mut self, keywords: &ObjectKeywords) -> Option<Box<Objects>> {
        let mut required = keywords.required.clone();
        required.sort();
        required.dedup();
        let mut dependent_required: Vec<_> = keywords
            .dependent_required
            .iter()
            .map(|(key, keys)| {
                let mut keys = keys.clone();
                keys.sort();
                keys.dedup();
                (key.clone(), keys)
            })
            .filter(|(_, keys)| !keys.is_empty())
            .collect();
        dependent_required.sort();
        let objects = Objects {
            properties: self.named(keywords.properties()),
            patterns: self.named(keywords.patterns()),
            additional: keywords.additional.map(|id| self.schema(id)),
            min: keywords.min_properties.unwrap_or(0).max(required.len() as u64),
            required,
            names: keywords.names.map(|id| self.schema(id)),
            max: keywords.max_properties,
            dependent_required,
            dependent_schemas: self.named(keywords.dependent_schemas.iter().map(|(key, id)| (key.clone(), *id))),
            unevaluated: keywords.unevaluated.map(|id| self.schema(id)),
        };
        (objects != Objects::default()).then(|| Box::new(objects))
    }

    fn combinators(&mut self, schema: &Schema, node: &mut Node) {
        match &schema.reference {
            Some(Reference::Definition(id)) => node.all_of.push(self.schema(*id)),
            Some(Reference::Outside) => node.unread = Some("$ref".into()),
            None => {}
        }
        let Some(combinators) = &schema.combinators else { return };
        let all_of = self.all(combinators.all_of.iter().copied());
        node.all_of.extend(all_of);
        node.any_of = combinators.any_of.as_ref().map(|ids| self.all(ids.iter().copied()));
        node.one_of = combinators.one_of.as_ref().map(|ids| self.all(ids.iter().copied()));
        node.not = combinators.not.map(|id| self.schema(id));
        node.condition = combinators.condition.test.map(|test| {
            let branch = |builder: &mut Self, id: Option<SchemaId>| id.map(|id| builder.schema(id));
            let (then, otherwise) =
                (branch(self, combinators.condition.then), branch(self, combinators.condition.otherwise));
            Condition { test: self.schema(test), then, otherwise }
        });
    }

    /// Interns a node in the one spelling of its meaning.
    fn tidied(&mut self, mut node: Node) -> NodeId {
        let single = |ids: &Option<Vec<NodeId>>| ids.as_ref().is_some_and(|ids| ids.len() == 1);
        if single(&node.any_of) {
            node.all_of.extend(node.any_of.take().into_iter().flatten());
        }
        if single(&node.one_of) {
            node.all_of.extend(node.one_of.take().into_iter().flatten());
        }
        for ids in [Some(&mut node.all_of), node.any_of.as_mut()].into_iter().flatten() {
            ids.sort();
            ids.dedup();
        }
        node.all_of.retain(|id| !self.universe.is_anything(*id));
        if let Some(ids) = &mut node.one_of {
            ids.sort();
        }
        drop_what_no_type_has(&mut node);
        // A node that is nothing but another one is that one.
        if let [only] = node.all_of[..] {
            let rest = Node { all_of: vec![only], ..Node::of_types(JsonKinds::ALL) };
            if node == rest {
                return only;
            }
        }
        if node.types.is_empty() {
            return self.universe.nothing();
        }
        self.universe.intern(node)
    }
}

/// Drops keywords of types that a node does not accept.
fn drop_what_no_type_has(node: &mut Node) {
    if let Some(values) = &mut node.values {
        let types = node.types;
        values.retain(|constant| types.contains(JsonKind::of(&constant.value)));
        let mut left = JsonKinds::NONE;
        values.iter().for_each(|constant| left.insert(JsonKind::of(&constant.value)));
        node.types = left;
        // Both booleans and null are all values of their types.
        if values.len() == 1 && left.contains(JsonKind::Null) {
            node.values = None;
        }
    }
    if !node.types.contains(JsonKind::Number) {
        node.number = None;
    }
    if !node.types.contains(JsonKind::String) {
        node.string = None;
    }
    if !node.types.contains(JsonKind::Array) {
        node.array = None;
    }
    if !node.types.contains(JsonKind::Object) {
        node.object = None;
    }
}

fn kind_of(ty: Type) -> JsonKind {
    match ty {
        Type::Array => JsonKind::Array,
        Type::Boolean => JsonKind::Boolean,
        Type::Integer | Type::Number => JsonKind::Number,
        Type::Object => JsonKind::Object,
        Type::String => JsonKind::String,
        Type::Null => JsonKind::Null,
    }
}

/// Returns the values that both `const` and `enum` list.
fn listed(schema: &Schema) -> Option<Vec<Constant>> {
    let constants = |values: &[Value]| values.iter().cloned().map(Constant::new).collect::<Vec<_>>();
    let constant = schema.values.constant.as_ref().map(|value| constants(std::slice::from_ref(value)));
    let enumeration = schema.values.enumeration.as_deref().map(constants);
    let mut listed = match (constant, enumeration) {
        (Some(constant), Some(enumeration)) => constant.into_iter().filter(|one| enumeration.contains(one)).collect(),
        (constant, enumeration) => constant.or(enumeration)?,
    };
    listed.sort();
    listed.dedup();
    Some(listed)
}

fn strings(keywords: &StringKeywords) -> Option<Box<Strings>> {
    let is_known = |format: &&String| known_formats().any(|known| known == format.as_str());
    let strings = Strings {
        min: keywords.min_length.unwrap_or(0),
        max: keywords.max_length,
        pattern: keywords.pattern.as_deref().map(Into::into),
        format: keywords.format.as_ref().filter(is_known).map(|format| format.as_str().into()),
    };
    (strings != Strings::default()).then(|| Box::new(strings))
}

fn narrower(one: Option<Bound>, other: Option<Bound>, is_narrower: impl Fn(&Bound, &Bound) -> bool) -> Option<Bound> {
    match (one, other) {
        (Some(included), Some(excluded)) => Some(if is_narrower(&included, &excluded) { included } else { excluded }),
        (one, other) => one.or(other),
    }
}

fn tidy(numbers: &mut Numbers) {
    numbers.multiples.sort();
    numbers.multiples.dedup();
}
