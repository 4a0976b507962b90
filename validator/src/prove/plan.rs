//! A plan: schemas that refer to each other by their place.

use vistoria_generated::support::JsonType;
use vistoria_generated::support::sign::Ends;
use vistoria_schemas::assertions::AssertionCheck;

use super::Verdict;
use super::guard::Alternatives;
use super::names::Names;
use super::number::{Bounds, Exact, is_one_of};
use super::plain::Origin;
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
    pub(super) conditions: Vec<Condition>,
    pub(super) asserted: Vec<Asserted>,
    pub(super) root: u32,
    /// Whether a schema has advice beside its law.
    pub(super) has_advice: bool,
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
    /// The types of values that are looked at more than once, as alternatives do.
    pub again: u8,
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
    /// Of what type the values are that [`Scan`](super::scan::Scan) cannot hold to a schema while it reads them.
    pub(super) fn again(&self, schema: &Schema) -> u8 {
        let mut again = 0;
        let mut lists = 0;
        for part in self.parts_of(schema) {
            again |= match part {
                Part::Values(_) => ARRAY | OBJECT,
                Part::Bounds(_) | Part::Text(_) => 0,
                Part::Object(_) => OBJECT,
                Part::List(list) => {
                    lists += 1;
                    let list = &self.lists[*list as usize];
                    let is_twice = lists > 1 || list.unique || list.contains.is_some();
                    if is_twice { ARRAY } else { 0 }
                }
                _ => ANY,
            };
        }
        let more = schema.object.get().and_then(|object| self.objects[object as usize].more.as_ref());
        if more.is_some_and(|more| !more.counts_only()) {
            again |= OBJECT;
        }
        again
    }

    /// How a string, a number or one of the words stands to a part, from what it says.
    pub(super) fn word(&self, part: Part, json_type: JsonType, said: &str, origin: &mut Origin) -> Verdict {
        match (part, json_type) {
            (Part::Values(values), _) => {
                let values = &self.values[values as usize];
                match json_type {
                    JsonType::String => Verdict::of(values.has_text(said)),
                    JsonType::Number => is_one_of(said, &values.numbers),
                    _ => Verdict::of(values.words.contains(&said)),
                }
            }
            (Part::Bounds(bounds), JsonType::Number) => self.bounds[bounds as usize].verdict(Exact::read(said)),
            (Part::Text(text), JsonType::String) => self.texts[text as usize].verdict(said, origin),
            _ => Verdict::Yes,
        }
    }

    /// The first list of a schema.
    pub(super) fn list_of(&self, schema: &Schema) -> Option<&List> {
        let list = |part: &Part| match part {
            Part::List(list) => Some(&self.lists[*list as usize]),
            _ => None,
        };
        self.parts_of(schema).iter().find_map(list)
    }

    pub(super) fn parts_of(&self, schema: &Schema) -> &[Part] {
        let [from, to] = schema.parts;
        &self.parts[from as usize..to as usize]
    }
}

/// `if`, with `then` and `else`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Condition {
    pub schema: u32,
    pub branches: [Option<u32>; 2],
}

/// Our own assertions, and the properties of an object that they look at.
#[derive(Default)]
pub(super) struct Asserted {
    pub checks: Vec<AssertionCheck>,
    pub properties: Vec<String>,
}

/// `const` and `enum`.
#[derive(Debug, Default)]
pub(super) struct Values {
    /// With their ends, by which nearly all are told.
    pub texts: Vec<(Ends, Box<str>)>,
    /// As far as they are known exactly.
    pub numbers: Vec<Option<Exact>>,
    /// `true`, `false`, `null`.
    pub words: Vec<&'static str>,
    /// Whether the empty list, and the empty object, are among them.
    pub empty: [bool; 2],
    /// Whether other lists and objects are.
    pub containers: bool,
}

impl Values {
    fn has_text(&self, said: &str) -> bool {
        let its = Ends::of(said.as_bytes());
        self.texts.iter().any(|(ends, text)| *ends == its && (its.are_all() || **text == *said))
    }
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
    /// Whether an object may have so many keys.
    pub(super) fn fits(&self, count: u64) -> bool {
        count >= self.least && self.most.is_none_or(|most| count <= most)
    }

    /// Whether nothing is asked but how many keys there are.
    pub(super) fn counts_only(&self) -> bool {
        let lists = [self.patterns.is_empty(), self.dependents.is_empty(), self.dependent_schemas.is_empty()];
        self.keys.is_none() && !lists.contains(&false)
    }

    /// Nothing when nothing is asked.
    pub(super) fn or_none(self) -> Option<Box<Self>> {
        let is_empty = self.counts_only() && self.least == 0 && self.most.is_none() && self.states.is_empty();
        (!is_empty).then(|| Box::new(self))
    }
}

impl Object {
    /// For a state of names after the first, the states of the names' values, where they are known without a body.
    pub(super) fn states(&self, state: u32) -> Option<&[u32]> {
        let states = &self.more.as_ref()?.states;
        states.iter().find(|(known, _)| *known == state).map(|(_, inner)| &**inner)
    }

    pub(super) fn patterns(&self) -> &[(Asked, u32)] {
        self.more.as_ref().map_or(&[], |more| &more.patterns)
    }
}

/// What is asked of the value of a key.
#[derive(Debug, Default)]
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

impl Named {
    /// What is asked of a key without a name.
    pub(super) const OTHER: Self = Self { schema: Place::NONE, state: 0, types: 0, whole: false, required: false };
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
pub(super) const ARRAY: u8 = bit(JsonType::Array);
pub(super) const OBJECT: u8 = bit(JsonType::Object);

pub(super) const fn bit(json_type: JsonType) -> u8 {
    1 << json_type as u8
}
