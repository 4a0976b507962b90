//! Keywords that apply other schemas to the same value.

use serde_json::Value;

use super::discriminator::{self, Discriminator};
use super::id::SchemaId;
use super::subschemas::{Parsed, Subschemas};

/// Keywords that apply other schemas to the same value.
#[derive(Debug, Default)]
pub struct Combinators {
    /// `allOf`.
    pub all_of: Vec<SchemaId>,
    /// `anyOf`.
    pub any_of: Option<Vec<SchemaId>>,
    /// `oneOf`.
    pub one_of: Option<Vec<SchemaId>>,
    /// `not`.
    pub not: Option<SchemaId>,
    /// `if`, with `then` and `else`.
    pub condition: Condition,
    /// `discriminator` of the alternatives.
    pub discriminator: Option<Box<Discriminator>>,
}

/// `if`, `then` and `else`. The last two decide nothing without the first.
#[derive(Debug, Default, Clone, Copy)]
pub struct Condition {
    /// `if`.
    pub test: Option<SchemaId>,
    /// `then`.
    pub then: Option<SchemaId>,
    /// `else`.
    pub otherwise: Option<SchemaId>,
}

impl Combinators {
    /// Returns the schemas of `anyOf` and `oneOf`.
    pub fn alternatives(&self) -> impl Iterator<Item = SchemaId> {
        self.any_of.iter().chain(&self.one_of).flatten().copied()
    }

    pub(super) fn subschemas(&self) -> impl Iterator<Item = SchemaId> {
        self.all_of.iter().copied().chain(self.alternatives()).chain(self.condition.all())
    }

    pub(super) fn child(&self, keyword: &str, token: Option<&str>) -> Option<(SchemaId, usize)> {
        let indexed = |schemas: &[SchemaId]| Some((*schemas.get(token?.parse::<usize>().ok()?)?, 2));
        match keyword {
            "allOf" => indexed(&self.all_of),
            "anyOf" => indexed(self.any_of.as_ref()?),
            "oneOf" => indexed(self.one_of.as_ref()?),
            "not" => Some((self.not?, 1)),
            "if" => Some((self.condition.test?, 1)),
            "then" => Some((self.condition.then?, 1)),
            "else" => Some((self.condition.otherwise?, 1)),
            _ => None,
        }
    }
}

impl Condition {
    /// Returns the schemas of a complete condition, `then` and `else` before `if`.
    pub fn all(&self) -> impl Iterator<Item = SchemaId> {
        let branches = self.then.into_iter().chain(self.otherwise);
        branches.filter(|_| self.test.is_some()).chain(self.test)
    }
}

pub(super) fn parse<'v>(
    combinators: &mut Option<Box<Combinators>>,
    keyword: &str,
    value: &'v Value,
    subschemas: &mut Subschemas<'v>,
) -> Parsed {
    if !matches!(keyword, "allOf" | "anyOf" | "oneOf" | "not" | "if" | "then" | "else" | "discriminator") {
        return Parsed::Other;
    }
    let combinators = combinators.get_or_insert_default();
    match keyword {
        "discriminator" => {
            combinators.discriminator = discriminator::parse(value, subschemas);
            Parsed::Read
        }
        "allOf" => Parsed::store(&mut combinators.all_of, subschemas.list(keyword, value)),
        "anyOf" => Parsed::store(&mut combinators.any_of, subschemas.list(keyword, value).map(Some)),
        "oneOf" => Parsed::store(&mut combinators.one_of, subschemas.list(keyword, value).map(Some)),
        single => {
            let id = subschemas.one(single, value);
            let field = match single {
                "not" => &mut combinators.not,
                "if" => &mut combinators.condition.test,
                "then" => &mut combinators.condition.then,
                _ => &mut combinators.condition.otherwise,
            };
            *field = Some(id);
            Parsed::Read
        }
    }
}
