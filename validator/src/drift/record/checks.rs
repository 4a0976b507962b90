//! Keywords that decide about a value as a whole, beside its type, its words and its keys: bounds, patterns, formats and the like.
//! `jsonschema` decides them.

use serde_json::Value;
use vistoria_schemas::graph::{Graph, Schema, SchemaId};
use vistoria_schemas::pointer::Pointer;
use vistoria_support::JsonType;

use crate::contract::Contract;
use crate::drift::site::Site;

/// The schemas of a place that have such keywords for values of a type.
#[derive(Debug, Default)]
pub(super) struct Checks {
    strings: Vec<SchemaId>,
    numbers: Vec<SchemaId>,
    arrays: Vec<SchemaId>,
    objects: Vec<SchemaId>,
}

/// Keywords whose violations are counted otherwise, or inside the value.
const COUNTED_OTHERWISE: [&str; 16] = [
    "type",
    "const",
    "enum",
    "required",
    "properties",
    "patternProperties",
    "additionalProperties",
    "unevaluatedProperties",
    "items",
    "prefixItems",
    "allOf",
    "anyOf",
    "oneOf",
    "$ref",
    "if",
    "falseSchema",
];

impl Checks {
    /// Gathers the schemas of a place that have such keywords.
    pub(super) fn new(graph: &Graph, site: &Site) -> Self {
        let of = |has: fn(&Schema) -> bool| {
            let schemas = site.schemas(graph).filter(|(_, schema)| has(schema) || is_negated(schema));
            schemas.map(|(id, _)| id).collect()
        };
        Self {
            strings: of(|schema| schema.string.is_some()),
            numbers: of(|schema| schema.number.is_some() || !schema.extensions.assertions.is_empty()),
            arrays: of(|schema| {
                schema.array.as_deref().is_some_and(|array| {
                    array.min_items.is_some() || array.max_items.is_some() || array.unique || array.contains.is_some()
                })
            }),
            objects: of(|schema| {
                !schema.extensions.assertions.is_empty()
                    || schema.object.as_deref().is_some_and(|object| {
                        object.min_properties.is_some()
                            || object.max_properties.is_some()
                            || object.names.is_some()
                            || !object.dependent_required.is_empty()
                    })
            }),
        }
    }

    /// Calls `refused` with the schema and the keyword for each keyword that a value does not satisfy.
    pub(super) fn check(
        &self,
        contract: &Contract,
        json_type: JsonType,
        json: &str,
        mut refused: impl FnMut(SchemaId, &str),
    ) {
        let schemas = match json_type {
            JsonType::String => &self.strings,
            JsonType::Number => &self.numbers,
            JsonType::Array => &self.arrays,
            JsonType::Object => &self.objects,
            JsonType::Null | JsonType::Boolean => return,
        };
        if schemas.is_empty() {
            return;
        }
        let Ok(value) = serde_json::from_str::<Value>(json) else { return };
        for id in schemas {
            let Some(validator) = contract.schema_validator(*id) else { continue };
            if validator.is_valid(&value) {
                continue;
            }
            for error in validator.iter_errors(&value) {
                let path = Pointer::parse(error.evaluation_path().as_str()).unwrap_or_default();
                // The first step is the reference to the schema, which is what was compiled.
                let is_own = path.tokens().len() <= 2;
                let keyword = error.kind().keyword();
                if is_own && error.instance_path().as_str().is_empty() && !COUNTED_OTHERWISE.contains(&keyword) {
                    refused(*id, keyword);
                }
            }
        }
    }
}

fn is_negated(schema: &Schema) -> bool {
    schema.combinators.as_deref().is_some_and(|combinators| combinators.not.is_some())
}
