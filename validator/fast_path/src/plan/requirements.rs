//! The plan: what the schemas of a definition require, ready to be run over bytes. Schemas refer to each other by index.

use serde_json::Value;
use vistoria_schemas::assertions::AssertionCheck;
use vistoria_support::JsonType;
use vistoria_support::fingerprint::KeyFingerprint;

use super::declared::DeclaredKeys;
use super::guards::Alternatives;
use super::keys::KeyTable;
use super::numbers::{AllowedNumbers, NumberBounds};
use super::pattern::Pattern;
use super::presence::Presence;
use super::strings::StringRequirements;
use super::unevaluated::Unevaluated;

/// The requirements of a definition. Memory that lies apart costs more to fetch than to check, so what most schemas require is
/// small and stands together, and the rest is in one row for each kind of requirement.
pub struct Plan {
    pub(crate) schemas: Vec<PlanSchema>,
    /// The further requirements of all schemas, one schema after the other.
    pub(crate) further: Vec<Requirement>,
    pub(crate) strings: Vec<StringRequirements>,
    pub(crate) objects: Vec<ObjectRequirements>,
    pub(crate) values: Vec<AllowedValues>,
    pub(crate) bounds: Vec<NumberBounds>,
    pub(crate) arrays: Vec<ArrayRequirements>,
    pub(crate) alternatives: Vec<Alternatives>,
    pub(crate) conditions: Vec<PlanCondition>,
    pub(crate) assertions: Vec<Assertions>,
    pub(crate) unevaluated: Vec<Unevaluated>,
    /// The schema of the whole body.
    pub(crate) root: u32,
    /// Whether any schema has advice.
    pub(crate) has_advice: bool,
    /// The declared keys of each place, when undeclared ones are reported.
    pub(crate) declared: Option<DeclaredKeys>,
}

/// An optional index into one of the plan's rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OptionalIndex(u32);

impl OptionalIndex {
    pub(crate) const NONE: Self = Self(u32::MAX);

    pub(crate) fn of(index: Option<u32>) -> Self {
        index.map_or(Self::NONE, Self)
    }

    #[inline]
    pub(crate) fn get(self) -> Option<u32> {
        (self != Self::NONE).then_some(self.0)
    }

    pub(crate) fn change(&mut self, to: impl FnOnce(&mut u32)) {
        if *self != Self::NONE {
            to(&mut self.0);
        }
    }
}

impl Default for OptionalIndex {
    fn default() -> Self {
        Self::NONE
    }
}

/// Everything that is required of a value, with references and `allOf` merged in. A requirement of another type than the value's
/// does not apply.
#[derive(Debug, Default)]
pub(crate) struct PlanSchema {
    /// The types that a value may have, a bit for each.
    pub types: u8,
    /// Whether numbers must be integers.
    pub integers_only: bool,
    /// The types of the objects and arrays that have to be read more than once, such as those with alternatives.
    pub needs_tape: u8,
    /// The types among these whose values need a tape only where it is not certain which alternatives they satisfy.
    pub has_union: u8,
    pub string: OptionalIndex,
    pub object: OptionalIndex,
    /// The range of its further requirements.
    pub further: [u32; 2],
}

/// A requirement that fewer schemas have, by its index. The order is that of the checks, the cheap ones first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Requirement {
    Values(u32),
    Bounds(u32),
    String(u32),
    Object(u32),
    Array(u32),
    /// `anyOf`
    AnyOf(u32),
    /// `oneOf`
    OneOf(u32),
    Not(u32),
    If(u32),
    Assertions(u32),
    /// `unevaluatedProperties` or `unevaluatedItems`
    Unevaluated(u32),
    /// A schema that the value should satisfy.
    Advice(u32),
    /// A keyword that the fast path does not decide.
    Unsure,
}

impl PlanSchema {
    /// Checks whether only the type of a value is required.
    #[inline]
    pub(crate) fn requires_types_only(&self) -> bool {
        !self.integers_only && self.requires_types_or_integers_only()
    }

    /// Checks whether only the type of a value is required, and of numbers perhaps that they are integers.
    #[inline]
    pub(crate) fn requires_types_or_integers_only(&self) -> bool {
        self.string == OptionalIndex::NONE && self.object == OptionalIndex::NONE && self.further[0] == self.further[1]
    }
}

impl Plan {
    /// Returns which of objects and arrays cannot be checked against a schema while they are read, and which of these can be where
    /// it is certain which alternatives they satisfy.
    pub(crate) fn needs_tape(&self, schema: &PlanSchema) -> (u8, u8) {
        let (mut needs_tape, mut arrays, mut has_union) = (0, 0, false);
        for requirement in self.further_of(schema) {
            match requirement {
                Requirement::Bounds(_) | Requirement::String(_) => {}
                Requirement::Object(_) => needs_tape |= OBJECT,
                Requirement::Array(array) => {
                    arrays += 1;
                    let is_twice = arrays > 1 || self.arrays[*array as usize].contains.is_some();
                    needs_tape |= if is_twice { ARRAY } else { 0 };
                }
                Requirement::AnyOf(_) | Requirement::OneOf(_) => has_union = true,
                _ => needs_tape |= ARRAY | OBJECT,
            }
        }
        let rare = schema.object.get().and_then(|object| self.objects[object as usize].rare.as_ref());
        if rare.is_some_and(|rare| !rare.dependent_schemas.is_empty()) {
            needs_tape |= OBJECT;
        }
        if has_union { (ARRAY | OBJECT, (ARRAY | OBJECT) & !needs_tape) } else { (needs_tape, 0) }
    }

    /// Returns the first array requirements of a schema.
    pub(crate) fn array_of(&self, schema: &PlanSchema) -> Option<&ArrayRequirements> {
        let array = |requirement: &Requirement| match requirement {
            Requirement::Array(array) => Some(&self.arrays[*array as usize]),
            _ => None,
        };
        self.further_of(schema).iter().find_map(array)
    }

    /// Returns the further requirements of a schema.
    pub(crate) fn further_of(&self, schema: &PlanSchema) -> &[Requirement] {
        let [from, to] = schema.further;
        &self.further[from as usize..to as usize]
    }
}

/// `if`, with `then` and `else`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PlanCondition {
    pub test: u32,
    /// `then` and `else`.
    pub branches: [Option<u32>; 2],
}

/// Assertions of ours.
#[derive(Default)]
pub(crate) struct Assertions {
    pub checks: Vec<AssertionCheck>,
    /// The properties of an object that they read.
    pub properties: Vec<String>,
}

/// `const` and `enum`.
#[derive(Debug, Default)]
pub(crate) struct AllowedValues {
    /// Strings with their fingerprints, which distinguish nearly all of them.
    pub strings: Vec<(KeyFingerprint, Box<str>)>,
    pub numbers: Option<AllowedNumbers>,
    /// `true`, `false` and `null`.
    pub literals: Vec<&'static str>,
    /// Arrays and objects.
    pub containers: Vec<Value>,
}

impl AllowedValues {
    /// Returns the types of the values.
    pub(crate) fn types(&self) -> u8 {
        let literals = self
            .literals
            .iter()
            .map(|literal| bit(if *literal == "null" { JsonType::Null } else { JsonType::Boolean }));
        let containers = self.containers.iter().map(|value| if value.is_array() { ARRAY } else { OBJECT });
        let strings = if self.strings.is_empty() { 0 } else { bit(JsonType::String) };
        let numbers = if self.numbers.is_none() { 0 } else { bit(JsonType::Number) };
        literals.chain(containers).fold(strings | numbers, |types, bit| types | bit)
    }

    /// Checks whether a string is among the values.
    pub(crate) fn has_string(&self, text: &str) -> bool {
        let its = KeyFingerprint::of(text.as_bytes());
        self.strings.iter().any(|(fingerprint, known)| *fingerprint == its && (its.is_exact() || **known == *text))
    }
}

/// The requirements of an object.
#[derive(Default)]
pub(crate) struct ObjectRequirements {
    /// The requirements of properties by their names.
    pub properties: KeyTable<Property>,
    pub required_count: u32,
    /// The schema of values whose keys have no entry and match no pattern.
    pub additional: OptionalIndex,
    /// The first state of declared keys in which the object is met.
    pub state: u32,
    /// What few objects require.
    pub rare: Option<Box<RareRequirements>>,
}

/// What few objects require.
#[derive(Default)]
pub(crate) struct RareRequirements {
    /// The states after the first in which the object is met, each with the states of the properties' values.
    pub states: Vec<(u32, Box<[u32]>)>,
    /// The schemas of values whose keys match a pattern. Those of the keys in the table are merged into their properties.
    pub patterns: Vec<(Pattern, u32)>,
    /// The schema of the keys themselves.
    pub names: Option<u32>,
    pub min_count: u64,
    pub max_count: Option<u64>,
    /// Conditions on which keys are there.
    pub presence: Vec<Presence>,
    /// For a key that is present, a schema that the object must satisfy.
    pub dependent_schemas: Vec<(Box<str>, u32)>,
}

impl RareRequirements {
    /// Checks whether an object may have so many keys.
    pub(crate) fn allows_count(&self, count: u64) -> bool {
        count >= self.min_count && self.max_count.is_none_or(|most| count <= most)
    }

    /// Returns the requirements, unless there are none.
    pub(crate) fn or_none(self) -> Option<Box<Self>> {
        let lists = [
            self.patterns.is_empty(),
            self.presence.is_empty(),
            self.dependent_schemas.is_empty(),
            self.states.is_empty(),
        ];
        let is_empty =
            !lists.contains(&false) && self.names.is_none() && self.min_count == 0 && self.max_count.is_none();
        (!is_empty).then(|| Box::new(self))
    }
}

impl ObjectRequirements {
    /// Returns, for a state after the first, the states of the properties' values, where they are known without a body.
    pub(crate) fn states(&self, state: u32) -> Option<&[u32]> {
        let states = &self.rare.as_ref()?.states;
        states.iter().find(|(known, _)| *known == state).map(|(_, inner)| &**inner)
    }

    /// Returns the schema of the keys.
    #[inline]
    pub(crate) fn names(&self) -> Option<u32> {
        self.rare.as_ref()?.names
    }

    /// Returns the patterns of keys, each with the schema of their values.
    pub(crate) fn patterns(&self) -> &[(Pattern, u32)] {
        self.rare.as_ref().map_or(&[], |rare| &rare.patterns)
    }
}

/// The requirements of a property.
#[derive(Debug, Default)]
pub(crate) struct Property {
    pub schema: OptionalIndex,
    /// The state of the value, when the object is in its first state.
    pub state: u32,
    /// The types that the value may have, when nothing else is required; otherwise no bits.
    pub types: u8,
    /// Whether a number must be an integer, when only that and the type are required.
    pub integers_only: bool,
    pub required: bool,
}

impl Property {
    /// The requirements of a key without an entry.
    pub(crate) const OTHER: Self =
        Self { schema: OptionalIndex::NONE, state: 0, types: 0, integers_only: false, required: false };
}

/// The requirements of an array.
#[derive(Clone, Default)]
pub(crate) struct ArrayRequirements {
    pub prefix: Vec<u32>,
    pub items: Option<u32>,
    pub min_items: u64,
    pub max_items: Option<u64>,
    pub unique: bool,
    /// The schema of `contains`, and how many items must satisfy it, at least and at most.
    pub contains: Option<(u32, u64, Option<u64>)>,
}

/// The bits of all types.
pub(crate) const ANY: u8 = 0b11_1111;
pub(crate) const ARRAY: u8 = bit(JsonType::Array);
pub(crate) const OBJECT: u8 = bit(JsonType::Object);

/// Returns the bit of a type.
pub(crate) const fn bit(json_type: JsonType) -> u8 {
    1 << json_type as u8
}
