//! A plan: schemas that refer to each other by their place.

use serde_json::Number;
use vistoria_generated::support::JsonType;
use vistoria_generated::support::sign::Ends;
use vistoria_schemas::assertions::Check;

use super::guard::Alternatives;
use super::names::Names;
use super::number::Bounds;
use super::table::Table;
use super::text::{Asked, Text};

/// What a body of one definition must be like, ready to be run over bytes. What lies apart costs more to fetch than to look
/// at, so that what is asked of most values is small, and the rest in rows of its kind.
pub struct Plan {
    pub(super) schemas: Vec<Schema>,
    /// Those of all schemas, one schema after the other.
    pub(super) parts: Vec<Part>,
    pub(super) texts: Vec<Text>,
    pub(super) objects: Vec<Object>,
    pub(super) values: Vec<Values>,
    pub(super) bounds: Vec<Bounds>,
    pub(super) lists: Vec<List>,
    pub(super) alternatives: Vec<Alternatives>,
    /// `if`, `then`, `else`.
    pub(super) conditions: Vec<[Option<u32>; 3]>,
    pub(super) asserted: Vec<Asserted>,
    pub(super) root: u32,
    /// Whether a schema has advice beside its law.
    pub(super) has_advice: bool,
    /// Whether what is not named has a schema of more than a type. That schema says nothing of a key that another one names,
    /// when names are asked for.
    pub(super) has_additional: bool,
    /// The keys that are named, place by place, when others are worth a note.
    pub(super) names: Option<Names>,
}

/// A place in one of the plan's rows, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place(u32);

impl Place {
    pub(super) const NONE: Self = Self(u32::MAX);

    pub(super) fn of(place: Option<u32>) -> Self {
        place.map_or(Self::NONE, Self)
    }

    #[inline]
    pub(super) fn get(self) -> Option<u32> {
        (self != Self::NONE).then_some(self.0)
    }

    pub(super) fn change(&mut self, to: impl FnOnce(&mut u32)) {
        if *self != Self::NONE {
            to(&mut self.0);
        }
    }
}

impl Default for Place {
    fn default() -> Self {
        Self::NONE
    }
}

/// Everything that is asked of a value, references and `allOf` gone through. What does not concern the value's type says
/// nothing.
#[derive(Debug, Default)]
pub(super) struct Schema {
    /// The types that a value may have, a bit for each; numbers may be asked to be whole.
    pub types: u8,
    pub whole: bool,
    pub text: Place,
    pub object: Place,
    /// Its parts from one place to another.
    pub parts: [u32; 2],
}

/// What fewer schemas ask, each at its place; what is sooner looked at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Values(u32),
    Bounds(u32),
    Text(u32),
    Object(u32),
    List(u32),
    /// `anyOf`
    Any(u32),
    /// `oneOf`
    One(u32),
    Not(u32),
    If(u32),
    Asserted(u32),
    /// A schema that bodies are to satisfy, and of which the law says nothing.
    Advice(u32),
    /// A keyword that plans do not know.
    Unsure,
}

impl Schema {
    #[inline]
    pub(super) fn asks_for_a_type_only(&self) -> bool {
        !self.whole && self.asks_for_types()
    }

    /// Whether it is only of what type a value is, and of numbers perhaps whether they are whole.
    #[inline]
    pub(super) fn asks_for_types(&self) -> bool {
        self.text == Place::NONE && self.object == Place::NONE && self.parts[0] == self.parts[1]
    }
}

impl Plan {
    pub(super) fn parts_of(&self, schema: &Schema) -> &[Part] {
        let [from, to] = schema.parts;
        &self.parts[from as usize..to as usize]
    }
}

/// Our own assertions, and the properties of an object that they look at.
#[derive(Default)]
pub(super) struct Asserted {
    pub checks: Vec<Check>,
    pub properties: Vec<String>,
}

/// `const` and `enum`.
#[derive(Debug, Default)]
pub(super) struct Values {
    /// With their ends, by which nearly all are told.
    pub texts: Vec<(Ends, Box<str>)>,
    pub numbers: Vec<Number>,
    /// `true`, `false`, `null`.
    pub words: Vec<&'static str>,
    /// Whether the empty list, and the empty object, are among them.
    pub empty: [bool; 2],
    /// Whether other lists and objects are.
    pub containers: bool,
}

/// What is asked of an object.
#[derive(Default)]
pub(super) struct Object {
    /// What is asked of each name's value.
    pub table: Table<Named>,
    pub required_count: u32,
    /// The schema of values whose keys have no name and match no pattern.
    pub additional: Place,
    /// The first state of names in which the object comes.
    pub state: u32,
    /// What few objects ask.
    pub more: Option<Box<More>>,
}

/// What few objects ask.
#[derive(Default)]
pub(super) struct More {
    /// The states of names, after the first, in which the object comes, and for each the states of the names' values.
    pub states: Vec<(u32, Box<[u32]>)>,
    /// The schema of values whose keys match a pattern.
    pub patterns: Vec<(Asked, u32)>,
    /// The schema of the keys themselves.
    pub keys: Option<u32>,
    pub least: u64,
    pub most: Option<u64>,
    /// When a key is there, other keys must be too.
    pub dependents: Vec<(Box<str>, Vec<Box<str>>)>,
    /// When a key is there, the object satisfies a schema too.
    pub dependent_schemas: Vec<(Box<str>, u32)>,
}

impl More {
    pub(super) fn has_state(&self, state: u32) -> bool {
        self.states.iter().any(|(known, _)| *known == state)
    }

    /// Nothing when nothing is asked.
    pub(super) fn or_none(self) -> Option<Box<Self>> {
        let lists = [self.patterns.is_empty(), self.dependents.is_empty(), self.dependent_schemas.is_empty()];
        let bounds = [self.keys.is_none(), self.least == 0, self.most.is_none(), self.states.is_empty()];
        let is_empty = lists.into_iter().chain(bounds).all(|is_empty| is_empty);
        (!is_empty).then(|| Box::new(self))
    }
}

impl Object {
    pub(super) fn patterns(&self) -> &[(Asked, u32)] {
        self.more.as_ref().map_or(&[], |more| &more.patterns)
    }
}

/// What is asked of the value of a key.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Named {
    pub schema: Place,
    /// The value's state of names, when the object is in its first.
    pub state: u32,
    /// When nothing but a type is asked, the types that it may have; else none.
    pub types: u8,
    /// Whether numbers are to be whole, when nothing but that and a type is asked.
    pub whole: bool,
    pub required: bool,
}

/// What is asked of a list.
#[derive(Clone, Default)]
pub(super) struct List {
    pub prefix: Vec<u32>,
    pub items: Option<u32>,
    pub least: u64,
    pub most: Option<u64>,
    pub unique: bool,
    /// How many items are to be of a schema, least and most.
    pub contains: Option<(u32, u64, Option<u64>)>,
}

pub(super) const ANY: u8 = 0b11_1111;

pub(super) fn bit(json_type: JsonType) -> u8 {
    1 << json_type as u8
}
