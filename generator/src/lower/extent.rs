//! The extent of a canonical form, estimated before it is made.
//!
//! A conjunction writes out what its references lead to. Where conjunctions are nested, a form grows exponentially with the
//! depth: of
//!
//! ```text
//! D9: {properties: {a: {allOf: [{$ref: D8}, …]}, b: {allOf: [{$ref: D8}, …]}}}          D8: {properties: {a: …D7…, b: …D7…}}
//! ```
//!
//! each definition's form is twice as large as that of the one before, and alternatives of alternatives multiply in the same
//! way. Such a definition gets no form of its own kind; [`conjunction`](super::conjunction) writes out its first levels instead.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use vistoria_schemas::document::REFERENCE_PREFIX;

/// The greatest number of schemas in a form that is made; a definition that is long as it is written may have more.
const MAX_SCHEMAS: u64 = 1 << 13;

/// How many times as many schemas as its definition a form may always have.
const MAX_GROWTH: u64 = 8;

/// The extent of a form.
#[derive(Debug, Clone, Copy)]
struct Extent {
    /// The alternatives that it has at its top.
    alternatives: u64,
    /// The schemas that it has in all.
    schemas: u64,
}

/// The extent of a reference, a scalar, or a schema that leads back to itself.
const ONE: Extent = Extent { alternatives: 1, schemas: 1 };

/// Returns the definitions whose forms would have too many schemas.
pub(super) fn too_large(definitions: &Map<String, Value>) -> BTreeSet<String> {
    let mut extents = Extents { definitions, known: BTreeMap::new() };
    let is_too_large = |(name, schema): &(&String, &Value)| {
        let schemas = extents.of_definition(name).schemas;
        schemas > MAX_SCHEMAS && schemas / MAX_GROWTH > written(schema)
    };
    definitions.iter().filter(is_too_large).map(|(name, _)| name.clone()).collect()
}

/// Counts the objects in a schema as it is written.
fn written(schema: &Value) -> u64 {
    match schema {
        Value::Object(keywords) => 1 + keywords.values().map(written).sum::<u64>(),
        Value::Array(items) => items.iter().map(written).sum(),
        _ => 0,
    }
}

struct Extents<'d> {
    definitions: &'d Map<String, Value>,
    /// `None` for a definition whose extent is being estimated.
    known: BTreeMap<&'d str, Option<Extent>>,
}

impl<'d> Extents<'d> {
    fn of_definition(&mut self, name: &str) -> Extent {
        if let Some(known) = self.known.get(name) {
            return known.unwrap_or(ONE);
        }
        let Some((name, schema)) = self.definitions.get_key_value(name) else { return ONE };
        self.known.insert(name, None);
        let extent = self.of(schema, false);
        self.known.insert(name, Some(extent));
        extent
    }

    /// Estimates the extent of a schema; what it refers to is written out when other schemas apply to the same value.
    fn of(&mut self, schema: &'d Value, is_conjunct: bool) -> Extent {
        let Some(keywords) = schema.as_object() else { return ONE };
        let members = |keyword: &str| keywords.get(keyword).and_then(Value::as_array).into_iter().flatten();
        let reference = keywords.get("$ref").and_then(Value::as_str).and_then(|uri| uri.strip_prefix(REFERENCE_PREFIX));
        let parts = usize::from(reference.is_some())
            + members("allOf").count()
            + ["oneOf", "anyOf"].iter().filter(|keyword| keywords.contains_key(**keyword)).count()
            + usize::from(
                ["properties", "required", "additionalProperties"].iter().any(|one| keywords.contains_key(*one)),
            );
        let is_conjunct = is_conjunct || parts > 1;
        let mut own = ONE;
        for inner in inner_schemas(keywords) {
            own.schemas = own.schemas.saturating_add(self.of(inner, false).schemas);
        }
        let mut conjuncts = vec![own];
        conjuncts.extend(reference.filter(|_| is_conjunct).map(|name| self.of_definition(name)));
        conjuncts.extend(members("allOf").map(|member| self.of(member, is_conjunct)));
        for keyword in ["oneOf", "anyOf"].into_iter().filter(|keyword| keywords.contains_key(*keyword)) {
            let alternatives = members(keyword).map(|member| self.of(member, is_conjunct));
            conjuncts.push(alternatives.fold(Extent { alternatives: 0, schemas: 0 }, |all, one| Extent {
                alternatives: all.alternatives.saturating_add(one.alternatives),
                schemas: all.schemas.saturating_add(one.schemas),
            }));
        }
        // Each alternative of one conjunct is written out with each of the others.
        conjuncts.into_iter().fold(Extent { alternatives: 1, schemas: 0 }, |all, one| Extent {
            alternatives: all.alternatives.saturating_mul(one.alternatives.max(1)),
            schemas: (all.schemas.saturating_mul(one.alternatives.max(1)))
                .saturating_add(one.schemas.saturating_mul(all.alternatives)),
        })
    }
}

/// Returns the schemas of the places inside values.
fn inner_schemas(keywords: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    let maps = ["properties", "patternProperties"];
    let maps = maps.into_iter().filter_map(|keyword| keywords.get(keyword)?.as_object()).flat_map(Map::values);
    let single = ["items", "additionalProperties"].into_iter().filter_map(|keyword| keywords.get(keyword));
    let lists = keywords.get("prefixItems").and_then(Value::as_array).into_iter().flatten();
    maps.chain(single).chain(lists)
}
