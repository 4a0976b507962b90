//! A schema taken apart: one schema for each thing that it demands, so that it can be said which of them a value of another schema
//! violates.

use num_traits::One as _;

use super::node::{Arrays, JsonKinds, Node, NodeId, Numbers, Objects, Strings};
use super::solver::{Found, Solver};

/// One demand of a schema, without those of the schemas that it refers to by `$ref` and `allOf`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// `type`
    Type,
    /// `const` or `enum`
    Values,
    /// A keyword that has no subschema, or whose subschemas are not looked into.
    Keyword(&'static str),
    /// A key of `required`.
    Required(Box<str>),
    /// The schema of a key in `properties`.
    Property(Box<str>),
    /// The schema of a pattern in `patternProperties`.
    Pattern(Box<str>),
    /// `additionalProperties`
    Additional,
    /// The schema of an index in `prefixItems`.
    Item(usize),
    /// `items`
    Items,
    /// `anyOf`
    AnyOf,
    /// `oneOf`
    OneOf,
    /// An assertion of the contract format, by its keyword.
    Assertion(Box<str>),
}

impl Solver<'_> {
    /// Returns each demand of a node that some value of another node does not meet, with such a value.
    pub(super) fn unmet_parts(&mut self, of: NodeId, by: NodeId) -> Vec<(Part, Found)> {
        let mut unmet = Vec::new();
        for (part, node) in self.parts(of, by) {
            match self.difference(by, node) {
                Found::Nothing => {}
                found => unmet.push((part, found)),
            }
        }
        unmet
    }

    /// Returns the node of what `additionalProperties` of a node demands.
    pub(super) fn additional_part(&mut self, of: NodeId) -> Option<NodeId> {
        let anything = self.universe.anything();
        let parts = self.parts(of, anything);
        parts.into_iter().find(|(part, _)| *part == Part::Additional).map(|(_, node)| node)
    }

    /// Takes a node apart, without the parts that another one has as they are.
    fn parts(&mut self, of: NodeId, by: NodeId) -> Vec<(Part, NodeId)> {
        let (node, other) = (self.node(of), self.node(by));
        let any = || Node::of_types(JsonKinds::ALL);
        let mut parts: Vec<(Part, Node)> = Vec::new();
        if node.types != JsonKinds::ALL {
            parts.push((Part::Type, Node::of_types(node.types)));
        }
        if node.values.is_some() {
            parts.push((Part::Values, Node { values: node.values.clone(), ..Node::of_types(node.types) }));
        }
        let numbers = node.number.iter().flat_map(|numbers| number_parts(numbers));
        parts.extend(numbers.map(|(part, numbers)| (part, Node { number: Some(Box::new(numbers)), ..any() })));
        let strings = node.string.iter().flat_map(|strings| string_parts(strings));
        parts.extend(strings.map(|(part, strings)| (part, Node { string: Some(Box::new(strings)), ..any() })));
        let anything = self.universe.anything();
        let arrays = node.array.iter().flat_map(|arrays| array_parts(arrays, anything));
        parts.extend(arrays.map(|(part, arrays)| (part, Node { array: Some(Box::new(arrays)), ..any() })));
        let has_it =
            |key: &str, id: NodeId| other.object.as_ref().is_some_and(|objects| objects.property(key) == Some(id));
        let objects = node.object.iter().flat_map(|objects| object_parts(objects, anything, &has_it));
        parts.extend(objects.map(|(part, objects)| (part, Node { object: Some(Box::new(objects)), ..any() })));
        if let Some(ids) = node.any_of.clone().filter(|_| other.any_of != node.any_of) {
            parts.push((Part::AnyOf, Node { any_of: Some(ids), ..any() }));
        }
        if let Some(ids) = node.one_of.clone().filter(|_| other.one_of != node.one_of) {
            parts.push((Part::OneOf, Node { one_of: Some(ids), ..any() }));
        }
        if node.not.is_some() {
            parts.push((Part::Keyword("not"), Node { not: node.not, ..any() }));
        }
        if node.condition.is_some() {
            parts.push((Part::Keyword("if"), Node { condition: node.condition.clone(), ..any() }));
        }
        for predicate in &node.predicates {
            let part = Part::Assertion(predicate.keyword.clone());
            parts.push((part, Node { predicates: vec![predicate.clone()], ..any() }));
        }
        let mut parts: Vec<(Part, NodeId)> =
            parts.into_iter().map(|(part, node)| (part, self.universe.intern(node))).collect();
        // What depends on the schemas beside it cannot be taken apart.
        if node.array.as_ref().is_some_and(|arrays| arrays.unevaluated.is_some()) {
            parts.push((Part::Keyword("unevaluatedItems"), of));
        }
        if node.object.as_ref().is_some_and(|objects| objects.unevaluated.is_some()) {
            parts.push((Part::Keyword("unevaluatedProperties"), of));
        }
        if node.unread.is_some() {
            let unread = Node { unread: node.unread.clone(), ..any() };
            parts.push((Part::Keyword("a keyword that is not read"), self.universe.intern(unread)));
        }
        parts
    }
}

fn number_parts(numbers: &Numbers) -> Vec<(Part, Numbers)> {
    let none = Numbers::default;
    let mut parts = Vec::new();
    if let Some(bound) = &numbers.lower {
        let keyword = if bound.excludes { "exclusiveMinimum" } else { "minimum" };
        parts.push((Part::Keyword(keyword), Numbers { lower: numbers.lower.clone(), ..none() }));
    }
    if let Some(bound) = &numbers.upper {
        let keyword = if bound.excludes { "exclusiveMaximum" } else { "maximum" };
        parts.push((Part::Keyword(keyword), Numbers { upper: numbers.upper.clone(), ..none() }));
    }
    for of in &numbers.multiples {
        let part = if of.is_one() { Part::Type } else { Part::Keyword("multipleOf") };
        parts.push((part, Numbers { multiples: vec![of.clone()], ..none() }));
    }
    parts
}

fn string_parts(strings: &Strings) -> Vec<(Part, Strings)> {
    let none = Strings::default;
    let mut parts = Vec::new();
    if strings.min > 0 {
        parts.push((Part::Keyword("minLength"), Strings { min: strings.min, ..none() }));
    }
    if strings.max.is_some() {
        parts.push((Part::Keyword("maxLength"), Strings { max: strings.max, ..none() }));
    }
    if strings.pattern.is_some() {
        parts.push((Part::Keyword("pattern"), Strings { pattern: strings.pattern.clone(), ..none() }));
    }
    if strings.format.is_some() {
        parts.push((Part::Keyword("format"), Strings { format: strings.format.clone(), ..none() }));
    }
    parts
}

fn array_parts(arrays: &Arrays, anything: NodeId) -> Vec<(Part, Arrays)> {
    let none = Arrays::default;
    let mut parts = Vec::new();
    for (index, id) in arrays.prefix.iter().enumerate() {
        let mut prefix = vec![anything; index];
        prefix.push(*id);
        parts.push((Part::Item(index), Arrays { prefix, ..none() }));
    }
    if arrays.items.is_some() {
        let prefix = vec![anything; arrays.prefix.len()];
        parts.push((Part::Items, Arrays { prefix, items: arrays.items, ..none() }));
    }
    if arrays.min > 0 {
        parts.push((Part::Keyword("minItems"), Arrays { min: arrays.min, ..none() }));
    }
    if arrays.max.is_some() {
        parts.push((Part::Keyword("maxItems"), Arrays { max: arrays.max, ..none() }));
    }
    if arrays.unique {
        parts.push((Part::Keyword("uniqueItems"), Arrays { unique: true, ..none() }));
    }
    if arrays.contains.is_some() {
        parts.push((Part::Keyword("contains"), Arrays { contains: arrays.contains.clone(), ..none() }));
    }
    parts
}

fn object_parts(objects: &Objects, anything: NodeId, has_it: &impl Fn(&str, NodeId) -> bool) -> Vec<(Part, Objects)> {
    let none = Objects::default;
    let mut parts = Vec::new();
    for key in &objects.required {
        parts.push((Part::Required(key.clone()), Objects { required: vec![key.clone()], ..none() }));
    }
    for (key, id) in objects.properties.iter().filter(|(key, id)| !has_it(key, *id)) {
        parts.push((Part::Property(key.clone()), Objects { properties: vec![(key.clone(), *id)], ..none() }));
    }
    for (pattern, id) in &objects.patterns {
        parts.push((Part::Pattern(pattern.clone()), Objects { patterns: vec![(pattern.clone(), *id)], ..none() }));
    }
    if objects.additional.is_some() {
        let open = |named: &[(Box<str>, NodeId)]| named.iter().map(|(name, _)| (name.clone(), anything)).collect();
        let additional = Objects {
            properties: open(&objects.properties),
            patterns: open(&objects.patterns),
            additional: objects.additional,
            ..none()
        };
        parts.push((Part::Additional, additional));
    }
    if objects.min > objects.required.len() as u64 {
        parts.push((Part::Keyword("minProperties"), Objects { min: objects.min, ..none() }));
    }
    if objects.max.is_some() {
        parts.push((Part::Keyword("maxProperties"), Objects { max: objects.max, ..none() }));
    }
    if objects.names.is_some() {
        parts.push((Part::Keyword("propertyNames"), Objects { names: objects.names, ..none() }));
    }
    if !objects.dependent_required.is_empty() {
        let dependent_required = objects.dependent_required.clone();
        parts.push((Part::Keyword("dependentRequired"), Objects { dependent_required, ..none() }));
    }
    if !objects.dependent_schemas.is_empty() {
        let dependent_schemas = objects.dependent_schemas.clone();
        parts.push((Part::Keyword("dependentSchemas"), Objects { dependent_schemas, ..none() }));
    }
    parts
}
