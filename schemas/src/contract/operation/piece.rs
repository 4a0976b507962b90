//! One object of an OpenAPI document, read as a type of the crate `openapiv3`.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::node::Node;

/// Reads an object without the fields `aside`, which are read elsewhere.
pub(super) fn piece<T: DeserializeOwned>(node: &Node, aside: &[&str]) -> Result<T, serde_json::Error> {
    serde_json::from_value(Value::Object(fields(node, aside)))
}

/// Reads a parameter or a header object. Its schema is read elsewhere, and a schema that accepts any value stands for it, since
/// these types need one.
pub(super) fn described<T: DeserializeOwned>(node: &Node) -> Result<T, serde_json::Error> {
    let mut fields = fields(node, &["schema", "content", "example", "examples"]);
    fields.insert("schema".to_owned(), Value::Object(Map::new()));
    serde_json::from_value(Value::Object(fields))
}

fn fields(node: &Node, aside: &[&str]) -> Map<String, Value> {
    let kept = node.entries().iter().filter(|entry| !aside.contains(&entry.key.as_str()));
    kept.map(|entry| (entry.key.clone(), entry.value.to_value())).collect()
}
