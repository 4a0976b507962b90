//! What the contract has at a place: the schemas that apply to every value there. A union is left open until an alternative is chosen.

use std::collections::BTreeSet;

use serde_json::Value;
use vistoria_schemas::graph::{Graph, ObjectKeywords, Schema, SchemaId, Scope, Type, Types, applicable};

use super::found::Found;

/// The schemas that apply to every value at a place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Site {
    pub(super) schemas: Vec<SchemaId>,
    /// The unions of which an alternative was chosen.
    chosen: Vec<(SchemaId, Keyword)>,
}

/// The keyword of a union. A condition is one whose alternatives are `then` and `else`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Keyword {
    AnyOf,
    OneOf,
    If,
}

/// A union of which no alternative was chosen.
#[derive(Debug, Clone)]
pub(super) struct Union {
    /// The schema that has it.
    pub(super) owner: SchemaId,
    pub(super) keyword: Keyword,
    /// The alternatives, each with its name in evidence.
    pub(super) alternatives: Vec<(String, Option<SchemaId>)>,
}

/// A schema that does not accept a value, and by which of its keywords.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Refusal {
    pub(super) schema: SchemaId,
    pub(super) by: RefusedBy,
}

/// The keyword that does not accept a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum RefusedBy {
    /// `type`
    Type,
    /// `const` or `enum`
    Listed,
    /// The schema is `false`.
    False,
    /// `anyOf` or `oneOf`: no alternative accepts it.
    Union,
}

/// Unions within each other are followed so far.
const MAX_DEPTH: usize = 12;

impl Site {
    /// Creates the site of values that these schemas apply to.
    pub(super) fn new(graph: &Graph, from: Vec<SchemaId>) -> Self {
        Self { schemas: applicable(graph, from, Scope::Every), chosen: Vec::new() }
    }

    /// Returns the schemas with their ids.
    pub(super) fn schemas<'g>(&self, graph: &'g Graph) -> impl Iterator<Item = (SchemaId, &'g Schema)> {
        self.schemas.iter().map(|id| (*id, graph.schema(*id)))
    }

    /// Returns the schemas that describe a declared key's values.
    pub(super) fn described(&self, graph: &Graph, key: &str) -> Vec<SchemaId> {
        self.schemas(graph).filter_map(|(_, schema)| schema.object.as_deref()?.property(key)).collect()
    }

    /// Returns the site of a declared key's values; `None` when no schema describes them.
    pub(super) fn property(&self, graph: &Graph, key: &str) -> Option<Self> {
        let objects = || self.schemas(graph).filter_map(|(_, schema)| schema.object.as_deref());
        let described = self.described(graph, key);
        // A schema beside it that describes all other keys does so of this one as well, unless it is a plain `true`.
        let others = objects().filter(|object| object.property(key).is_none() && object.patterns.is_none());
        let others = others.filter_map(|object| object.additional).filter(|id| graph.schema(*id).boolean.is_none());
        (!described.is_empty()).then(|| Self::new(graph, described.into_iter().chain(others).collect()))
    }

    /// Returns the site of the values of a map.
    pub(super) fn value(&self, graph: &Graph) -> Option<Self> {
        let objects = self.schemas(graph).filter_map(|(_, schema)| schema.object.as_deref());
        let mut from = Vec::new();
        for object in objects {
            let patterns: Vec<SchemaId> = object.patterns().map(|(_, id)| id).collect();
            match (&patterns[..], object.additional) {
                ([], Some(additional)) if !object.has_boolean_additional => from.push(additional),
                ([only], None) => from.push(*only),
                // Which of several applies depends on the key.
                ([_, ..], _) => return None,
                _ => {}
            }
        }
        (!from.is_empty()).then(|| Self::new(graph, from))
    }

    /// Returns the site of the items after those that have schemas of their own.
    pub(super) fn item(&self, graph: &Graph) -> Option<(usize, Self)> {
        let arrays = || self.schemas(graph).filter_map(|(_, schema)| schema.array.as_deref());
        let first = arrays().map(|array| array.prefix.len()).max()?;
        let from: Vec<SchemaId> = arrays().filter_map(|array| array.items).collect();
        (!from.is_empty()).then(|| (first, Self::new(graph, from)))
    }

    /// Returns the keys that the schemas mention by their names.
    pub(super) fn declared<'g>(&self, graph: &'g Graph) -> BTreeSet<&'g str> {
        self.schemas(graph)
            .filter_map(|(_, schema)| schema.object.as_deref())
            .flat_map(ObjectKeywords::declared)
            .collect()
    }

    /// Returns the first union of which no alternative was chosen.
    pub(super) fn union(&self, graph: &Graph) -> Option<Union> {
        self.schemas(graph).find_map(|(owner, schema)| {
            let combinators = schema.combinators.as_deref()?;
            let is_open = |keyword: Keyword| !self.chosen.contains(&(owner, keyword));
            let listed = [(Keyword::AnyOf, &combinators.any_of), (Keyword::OneOf, &combinators.one_of)];
            let listed = listed
                .into_iter()
                .find_map(|(keyword, list)| Some((keyword, list.as_deref()?)).filter(|_| is_open(keyword)));
            if let Some((keyword, list)) = listed {
                return Some(Union { owner, keyword, alternatives: named(graph, keyword, list) });
            }
            let condition = combinators.condition;
            (condition.test.is_some() && is_open(Keyword::If)).then(|| Union {
                owner,
                keyword: Keyword::If,
                alternatives: vec![("then".to_owned(), condition.then), ("else".to_owned(), condition.otherwise)],
            })
        })
    }

    /// Returns the site of values that are meant to be this alternative of a union.
    pub(super) fn choose(&self, graph: &Graph, union: &Union, alternative: usize) -> Self {
        let from = self.schemas.iter().copied().chain(union.alternatives[alternative].1);
        let mut chosen = self.chosen.clone();
        chosen.push((union.owner, union.keyword));
        Self { chosen, ..Self::new(graph, from.collect()) }
    }

    /// Returns the types that values may have.
    pub(super) fn types(&self, graph: &Graph) -> Types {
        let accepted = Found::TYPES.into_iter().filter(|found| self.refusals(graph, *found).is_empty());
        accepted.filter_map(Found::schema_type).collect()
    }

    /// Returns the schemas that do not accept any such value.
    pub(super) fn refusals(&self, graph: &Graph, found: Found) -> Vec<Refusal> {
        self.refusals_within(graph, found, MAX_DEPTH)
    }

    fn refusals_within(&self, graph: &Graph, found: Found, depth: usize) -> Vec<Refusal> {
        let own =
            self.schemas(graph).filter_map(|(id, schema)| Some(Refusal { schema: id, by: refused_by(schema, found)? }));
        let mut refusals: Vec<Refusal> = own.collect();
        let Some(depth) = depth.checked_sub(1) else { return refusals };
        for (id, schema) in self.schemas(graph) {
            let Some(combinators) = schema.combinators.as_deref() else { continue };
            let lists = [(Keyword::AnyOf, &combinators.any_of), (Keyword::OneOf, &combinators.one_of)];
            for (keyword, list) in lists {
                let Some(list) = list.as_deref().filter(|_| !self.chosen.contains(&(id, keyword))) else { continue };
                let accepts = |alternative: &SchemaId| {
                    Self::new(graph, vec![*alternative]).refusals_within(graph, found, depth).is_empty()
                };
                if !list.iter().any(accepts) {
                    refusals.push(Refusal { schema: id, by: RefusedBy::Union });
                }
            }
        }
        refusals
    }

    /// Returns the lists of words that values must be of, each with the schema that has it.
    pub(super) fn words<'g>(&self, graph: &'g Graph) -> impl Iterator<Item = (SchemaId, &'g [Value])> {
        self.schemas(graph).filter_map(|(id, schema)| Some((id, schema.values.listed()?)))
    }

    /// Checks whether values are personal data.
    pub(super) fn is_personal(&self, graph: &Graph) -> bool {
        self.schemas(graph).any(|(_, schema)| schema.extensions.personal_data.is_some())
    }

    /// Returns the schemas that do not accept an object with a key that no schema describes for it.
    pub(super) fn closed_to<'g>(&'g self, graph: &'g Graph, key: &'g str) -> impl Iterator<Item = SchemaId> + 'g {
        let is_closed = move |(id, schema): &(SchemaId, &Schema)| {
            let object = schema.object.as_deref();
            let is_own = object.is_some_and(|object| object.property(key).is_some());
            let is_false = |id: Option<SchemaId>| id.is_some_and(|id| graph.schema(id).boolean == Some(false));
            let has_no_pattern = object.is_none_or(|object| object.patterns.is_none());
            let is_unevaluated = schema.unread.iter().any(|keyword| keyword == "unevaluatedProperties")
                && graph.source_of(*id).is_some_and(|source| source["unevaluatedProperties"] == Value::Bool(false));
            let is_declared = || self.declared(graph).contains(key);
            (!is_own && has_no_pattern && object.is_some_and(|object| is_false(object.additional)))
                || (is_unevaluated && !is_declared())
        };
        self.schemas(graph).filter(is_closed).map(|(id, _)| id)
    }

    /// Checks whether values are objects whose keys are mostly declared.
    pub(super) fn describes_keys(&self, graph: &Graph) -> bool {
        vistoria_schemas::graph::reports_undeclared(graph, &self.schemas)
    }
}

/// Returns the keyword of one schema that accepts no such value.
fn refused_by(schema: &Schema, found: Found) -> Option<RefusedBy> {
    if schema.boolean == Some(false) {
        return Some(RefusedBy::False);
    }
    if schema.values.types.is_some_and(|types| !found.is_accepted(types)) {
        return Some(RefusedBy::Type);
    }
    let listed = schema.values.listed()?;
    (!listed.iter().any(|value| is_of(value, found))).then_some(RefusedBy::Listed)
}

/// Checks whether a listed value is of the type of what was found.
fn is_of(value: &Value, found: Found) -> bool {
    match (value, found.schema_type()) {
        (Value::Null, Some(ty)) => ty == Type::Null,
        (Value::Bool(_), Some(ty)) => ty == Type::Boolean,
        (Value::Number(_), Some(ty)) => matches!(ty, Type::Integer | Type::Number),
        (Value::String(_), Some(ty)) => ty == Type::String,
        (Value::Array(_), Some(ty)) => ty == Type::Array,
        (Value::Object(_), Some(ty)) => ty == Type::Object,
        (_, None) => true,
    }
}

/// Names alternatives by the definitions that they refer to, else by their positions.
fn named(graph: &Graph, keyword: Keyword, list: &[SchemaId]) -> Vec<(String, Option<SchemaId>)> {
    let keyword = if keyword == Keyword::AnyOf { "anyOf" } else { "oneOf" };
    let name = |id: SchemaId| {
        let schema = graph.schema(id);
        let target = schema.reference.as_ref()?.definition().filter(|_| schema.is_reference_only())?;
        graph.name(target).map(str::to_owned)
    };
    let names: Vec<Option<String>> = list.iter().map(|id| name(*id)).collect();
    let is_only = |name: &String| names.iter().flatten().filter(|other| *other == name).count() == 1;
    let each = list.iter().zip(&names).enumerate();
    each.map(|(index, (id, name))| {
        let name = name.clone().filter(is_only);
        (name.unwrap_or_else(|| format!("{keyword}/{index}")), Some(*id))
    })
    .collect()
}
