//! One schema as the solver reads it: only what decides, in one spelling for each meaning.

use num_rational::BigRational;
use serde_json::Value;

use super::constant::Constant;

/// The index of a node in the [`Universe`](super::universe::Universe). Nodes with the same content have the same id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NodeId(pub(super) u32);

/// A type of JSON value; an integer is a number that is a multiple of 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum JsonKind {
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

impl JsonKind {
    /// All of them, those of the smallest values first.
    pub(super) const ALL: [Self; 6] =
        [Self::Null, Self::Boolean, Self::Number, Self::String, Self::Array, Self::Object];

    /// Returns the type of a value.
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
    }
}

/// A set of types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct JsonKinds(u8);

impl JsonKinds {
    /// Every type.
    pub(super) const ALL: Self = Self(0b11_1111);
    /// No type.
    pub(super) const NONE: Self = Self(0);

    /// Checks whether a type is in the set.
    pub(super) fn contains(self, kind: JsonKind) -> bool {
        self.0 & (1 << kind as u8) != 0
    }

    /// Adds a type.
    pub(super) fn insert(&mut self, kind: JsonKind) {
        self.0 |= 1 << kind as u8;
    }

    /// Returns the types of both sets.
    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Checks whether no type is in the set.
    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// A bound of numbers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Bound {
    pub(super) at: BigRational,
    /// Whether the bound itself is excluded.
    pub(super) excludes: bool,
}

/// Keywords of numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct Numbers {
    pub(super) lower: Option<Bound>,
    pub(super) upper: Option<Bound>,
    pub(super) multiples: Vec<BigRational>,
}

/// Keywords of strings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct Strings {
    pub(super) min: u64,
    pub(super) max: Option<u64>,
    pub(super) pattern: Option<Box<str>>,
    /// The name of a format that is asserted.
    pub(super) format: Option<Box<str>>,
}

/// `contains` with its bounds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Contains {
    pub(super) node: NodeId,
    pub(super) min: u64,
    pub(super) max: Option<u64>,
}

/// Keywords of arrays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct Arrays {
    pub(super) prefix: Vec<NodeId>,
    pub(super) items: Option<NodeId>,
    pub(super) min: u64,
    pub(super) max: Option<u64>,
    pub(super) unique: bool,
    pub(super) contains: Option<Contains>,
    pub(super) unevaluated: Option<NodeId>,
}

impl Arrays {
    /// Returns the schema of the item at an index, unless it accepts any value.
    pub(super) fn item(&self, index: usize) -> Option<NodeId> {
        self.prefix.get(index).copied().or(self.items)
    }
}

/// Keywords of objects. Keys are sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct Objects {
    pub(super) properties: Vec<(Box<str>, NodeId)>,
    pub(super) patterns: Vec<(Box<str>, NodeId)>,
    pub(super) additional: Option<NodeId>,
    pub(super) required: Vec<Box<str>>,
    pub(super) names: Option<NodeId>,
    pub(super) min: u64,
    pub(super) max: Option<u64>,
    pub(super) dependent_required: Vec<(Box<str>, Vec<Box<str>>)>,
    pub(super) dependent_schemas: Vec<(Box<str>, NodeId)>,
    pub(super) unevaluated: Option<NodeId>,
}

impl Objects {
    /// Returns the schema that `properties` has for a key.
    pub(super) fn property(&self, key: &str) -> Option<NodeId> {
        let index = self.properties.binary_search_by(|(known, _)| (**known).cmp(key)).ok()?;
        Some(self.properties[index].1)
    }
}

/// `if`, `then` and `else`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Condition {
    pub(super) test: NodeId,
    pub(super) then: Option<NodeId>,
    pub(super) otherwise: Option<NodeId>,
}

/// A keyword that the solver does not look into: it calls its checker, and knows that a keyword with the same value is the same.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Predicate {
    pub(super) keyword: Box<str>,
    pub(super) value: Constant,
}

/// One schema.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Node {
    pub(super) types: JsonKinds,
    /// `const` and `enum`.
    pub(super) values: Option<Vec<Constant>>,
    /// `allOf` and `$ref`.
    pub(super) all_of: Vec<NodeId>,
    pub(super) any_of: Option<Vec<NodeId>>,
    pub(super) one_of: Option<Vec<NodeId>>,
    pub(super) not: Option<NodeId>,
    pub(super) condition: Option<Condition>,
    pub(super) number: Option<Box<Numbers>>,
    pub(super) string: Option<Box<Strings>>,
    pub(super) array: Option<Box<Arrays>>,
    pub(super) object: Option<Box<Objects>>,
    /// Assertions of the contract format.
    pub(super) predicates: Vec<Predicate>,
    /// The first keyword that decides and is not read.
    pub(super) unread: Option<Box<str>>,
    /// The index of a definition that refers to itself; the node stands for it, and has nothing else.
    pub(super) recursion: Option<u32>,
}

impl Node {
    /// A schema that accepts any value of these types.
    pub(super) fn of_types(types: JsonKinds) -> Self {
        Self {
            types,
            values: None,
            all_of: Vec::new(),
            any_of: None,
            one_of: None,
            not: None,
            condition: None,
            number: None,
            string: None,
            array: None,
            object: None,
            predicates: Vec::new(),
            unread: None,
            recursion: None,
        }
    }
}
