//! `unevaluatedProperties` and `unevaluatedItems` where what is evaluated depends on the value.

use super::pattern::Pattern;

/// A schema for the properties, or the items, that nothing beside it evaluates.
pub(crate) struct Unevaluated {
    pub evaluated: Evaluated,
    pub schema: u32,
    /// Whether it is about items.
    pub is_items: bool,
}

/// What schemas evaluate of an object or an array that satisfies them.
#[derive(Default)]
pub(crate) struct Evaluated {
    /// Whether everything is.
    pub all: bool,
    pub names: Vec<Box<str>>,
    pub patterns: Vec<Pattern>,
    /// How many items are, from the first.
    pub items: usize,
    /// Schemas of `contains`; the items that satisfy one are.
    pub contains: Vec<u32>,
    /// What is evaluated if a condition holds.
    pub conditional: Vec<(EvaluationCondition, Evaluated)>,
}

/// A condition on which schemas evaluate something.
pub(crate) enum EvaluationCondition {
    /// The value satisfies a schema.
    Satisfies(u32),
    /// The value does not satisfy a schema.
    Violates(u32),
    /// The object has a key.
    Has(Box<str>),
}

impl Evaluated {
    /// Adds what other schemas evaluate of the same value.
    pub(crate) fn add(&mut self, other: Self) {
        self.all |= other.all;
        self.names.extend(other.names);
        self.patterns.extend(other.patterns);
        self.items = self.items.max(other.items);
        self.contains.extend(other.contains);
        self.conditional.extend(other.conditional);
    }

    /// Checks whether nothing is evaluated, whatever the value.
    pub(crate) fn is_nothing(&self) -> bool {
        let lists =
            [self.names.is_empty(), self.patterns.is_empty(), self.contains.is_empty(), self.conditional.is_empty()];
        !self.all && self.items == 0 && !lists.contains(&false)
    }

    /// Calls `work` with the index of each schema.
    pub(crate) fn each_schema(&mut self, work: &mut impl FnMut(&mut u32)) {
        self.contains.iter_mut().for_each(&mut *work);
        for (condition, evaluated) in &mut self.conditional {
            match condition {
                EvaluationCondition::Satisfies(schema) | EvaluationCondition::Violates(schema) => work(schema),
                EvaluationCondition::Has(_) => {}
            }
            evaluated.each_schema(work);
        }
    }
}
