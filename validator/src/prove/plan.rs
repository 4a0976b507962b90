//! A plan: schemas that refer to each other by their place.

use serde_json::Number;
use vistoria_generated::support::JsonType;
use vistoria_schemas::assertions::Check;

use super::guard::Alternatives;
use super::names::Names;
use super::number::Bounds;
use super::table::Table;
use super::text::{Asked, Text};

/// What a body of one definition must be like, ready to be run over bytes.
pub struct Plan {
    pub(super) schemas: Vec<Schema>,
    pub(super) texts: Vec<Text>,
    pub(super) objects: Vec<Object>,
    pub(super) rests: Vec<Rest>,
    pub(super) root: u32,
    /// Whether a schema has advice beside its law.
    pub(super) has_advice: bool,
    /// Whether what is not named has a schema of more than a type. That schema says nothing of a key that another one names,
    /// when names are asked for.
    pub(super) has_additional: bool,
    /// The keys that are named, place by place, when others are worth a note.
    pub(super) names: Option<Names>,
}

/// Everything that is asked of a value, references and `allOf` gone through. What does not concern the value's type says
/// nothing. Small, since a body is held to thousands of them, most of which ask for a type and nothing else.
#[derive(Debug, Default)]
pub(super) struct Schema {
    /// The types that a value may have, a bit for each; numbers may be asked to be whole.
    pub types: u8,
    pub whole: bool,
    pub text: Option<u32>,
    pub object: Option<u32>,
    pub parts: Box<[Part]>,
}

/// What fewer schemas ask.
#[derive(Debug, Clone, Copy)]
pub(super) enum Part {
    Text(u32),
    Object(u32),
    Rest(u32),
}

impl Schema {
    #[inline]
    pub(super) fn asks_for_a_type_only(&self) -> bool {
        !self.whole && self.asks_for_types()
    }

    /// Whether it is only of what type a value is, and of numbers perhaps whether they are whole.
    pub(super) fn asks_for_types(&self) -> bool {
        self.text.is_none() && self.object.is_none() && self.parts.is_empty()
    }
}

impl Plan {
    /// Whether a part looks at the items of a list.
    pub(super) fn has_list(&self, part: Part) -> bool {
        matches!(part, Part::Rest(rest) if self.rests[rest as usize].list.is_some())
    }
}

/// What neither types, texts nor objects have.
#[derive(Default)]
pub(super) struct Rest {
    pub values: Option<Values>,
    pub number: Option<Box<Bounds>>,
    pub list: Option<Box<List>>,
    pub any: Vec<Alternatives>,
    pub one: Option<Alternatives>,
    pub not: Option<u32>,
    pub condition: Option<[Option<u32>; 3]>,
    pub advice: Vec<u32>,
    pub assertions: Vec<Check>,
    /// The properties of an object that these look at.
    pub asserted: Vec<String>,
    /// It has a keyword that plans do not know.
    pub unsure: bool,
}

impl Rest {
    pub(super) fn is_empty(&self) -> bool {
        let lists = [self.any.is_empty(), self.advice.is_empty(), self.assertions.is_empty()];
        let options = [
            self.values.is_none(),
            self.number.is_none(),
            self.list.is_none(),
            self.one.is_none(),
            self.not.is_none(),
            self.condition.is_none(),
            !self.unsure,
        ];
        lists.into_iter().chain(options).all(|is_empty| is_empty)
    }
}

/// `const` and `enum`.
#[derive(Debug, Default)]
pub(super) struct Values {
    pub texts: Vec<Box<str>>,
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
    pub table: Table,
    /// What is asked of each name's value.
    pub named: Vec<Named>,
    /// In which states of names the object comes, and for each the states of the names' values.
    pub states: Vec<(u32, Box<[u32]>)>,
    pub required_count: usize,
    /// The schema of values whose keys match a pattern.
    pub patterns: Vec<(Asked, u32)>,
    /// The schema of values whose keys have no name and match no pattern.
    pub additional: Option<u32>,
    /// The schema of the keys themselves.
    pub keys: Option<u32>,
    pub least: u64,
    pub most: Option<u64>,
    /// When a key is there, other keys must be too.
    pub dependents: Vec<(Box<str>, Vec<Box<str>>)>,
    /// When a key is there, the object satisfies a schema too.
    pub dependent_schemas: Vec<(Box<str>, u32)>,
}

/// What is asked of the value of a key.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Named {
    pub schema: Option<u32>,
    pub required: bool,
    /// When nothing but a type is asked, the types that it may have,
    pub types: Option<u8>,
    /// and whether numbers are to be whole.
    pub whole: bool,
}

/// What is asked of a list.
#[derive(Default)]
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
