//! Keywords without subschemas, which `jsonschema` decides: a validator of just these keywords for each schema that is met, and one for each
//! pattern of keys. Each is compiled once, since an explanation asks for the same ones in every body that breaks a contract.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use jsonschema::Validator;
use serde_json::{Map, Value, json};
use vistoria_schemas::graph::{Graph, Schema, SchemaId};
use vistoria_schemas::validators;

use super::per_schema::PerSchema;

/// The validators of leaf keywords and of patterns.
pub(super) struct Leaves {
    schemas: PerSchema,
    patterns: RwLock<HashMap<String, Option<Arc<Validator>>>>,
}

impl Leaves {
    pub(super) fn new(graph: &Graph) -> Self {
        Self { schemas: PerSchema::new(graph), patterns: RwLock::default() }
    }

    /// Returns the validator of the keywords of a schema that have no subschemas; `None` when there are none.
    pub(super) fn of(&self, graph: &Graph, id: SchemaId) -> Option<&Validator> {
        self.schemas.get(graph, id, || compile(keywords(graph.schema(id))))
    }

    /// Checks whether a key matches a pattern.
    pub(super) fn matches(&self, pattern: &str, key: &str) -> bool {
        let known = self.patterns.read().unwrap_or_else(PoisonError::into_inner).get(pattern).cloned();
        let validator = known.unwrap_or_else(|| {
            let compiled = json!({"pattern": pattern}).as_object().cloned().and_then(compile).map(Arc::new);
            let mut patterns = self.patterns.write().unwrap_or_else(PoisonError::into_inner);
            patterns.entry(pattern.to_owned()).or_insert(compiled).clone()
        });
        validator.is_some_and(|validator| validator.is_valid(&Value::from(key)))
    }
}

fn compile(keywords: Map<String, Value>) -> Option<Validator> {
    if keywords.is_empty() {
        return None;
    }
    validators::options().build(&Value::Object(keywords)).ok()
}

fn keywords(schema: &Schema) -> Map<String, Value> {
    let mut found = Map::new();
    let mut add = |keyword: &str, value: Option<Value>| {
        if let Some(value) = value {
            found.insert(keyword.to_owned(), value);
        }
    };
    add("const", schema.values.constant.clone());
    add("enum", schema.values.enumeration.clone().map(Value::Array));
    if let Some(string) = &schema.string {
        add("minLength", string.min_length.map(Value::from));
        add("maxLength", string.max_length.map(Value::from));
        add("pattern", string.pattern.clone().map(Value::from));
        add("format", string.format.clone().map(Value::from));
    }
    if let Some(number) = &schema.number {
        let keywords = [
            ("minimum", &number.minimum),
            ("maximum", &number.maximum),
            ("exclusiveMinimum", &number.exclusive_minimum),
            ("exclusiveMaximum", &number.exclusive_maximum),
            ("multipleOf", &number.multiple_of),
        ];
        keywords.into_iter().for_each(|(keyword, bound)| add(keyword, bound.clone().map(Value::Number)));
    }
    if let Some(array) = &schema.array {
        add("minItems", array.min_items.map(Value::from));
        add("maxItems", array.max_items.map(Value::from));
        add("uniqueItems", array.unique.then_some(Value::Bool(true)));
    }
    if let Some(object) = &schema.object {
        add("minProperties", object.min_properties.map(Value::from));
        add("maxProperties", object.max_properties.map(Value::from));
    }
    for (keyword, value) in &schema.extensions.assertions {
        add(keyword, Some(value.clone()));
    }
    found
}
