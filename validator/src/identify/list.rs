//! Whether a schema has lists among its values, as far as its words say without looking at one.

use serde_json::Value;
use vistoria_schemas::document::REFERENCE_PREFIX;

/// So many references and alternatives are followed inside one another.
const DEEPEST: usize = 64;

/// Whether a list may be a value of `schema`; yes where that cannot be told.
pub(super) fn may_be(definitions: &Value, schema: &Value) -> bool {
    may_be_within(definitions, schema, DEEPEST)
}

fn may_be_within(definitions: &Value, schema: &Value, depth: usize) -> bool {
    let (Some(keywords), Some(depth)) = (schema.as_object(), depth.checked_sub(1)) else {
        return *schema != Value::Bool(false);
    };
    let inner = |schema: &Value| may_be_within(definitions, schema, depth);
    keywords.iter().all(|(keyword, value)| match (keyword.as_str(), value) {
        ("type", Value::Array(types)) => types.iter().any(|ty| ty == "array"),
        ("type", ty) => ty == "array",
        ("const", value) => value.is_array(),
        ("enum", Value::Array(values)) => values.iter().any(Value::is_array),
        ("allOf", Value::Array(all)) => all.iter().all(inner),
        ("anyOf" | "oneOf", Value::Array(alternatives)) => alternatives.iter().any(inner),
        ("$ref", Value::String(reference)) => {
            reference.strip_prefix(REFERENCE_PREFIX).is_none_or(|name| inner(&definitions[name]))
        }
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::may_be;

    #[test]
    fn keyword_by_keyword() {
        let definitions = json!({"object": {"type": "object"}, "itself": {"$ref": "#/$defs/itself"}});
        let table: [(Value, bool); 13] = [
            (json!({}), true),
            (json!(false), false),
            (json!({"type": "object"}), false),
            (json!({"type": ["null", "array"]}), true),
            (json!({"properties": {}}), true),
            (json!({"const": []}), true),
            (json!({"enum": [1, "a"]}), false),
            (json!({"allOf": [{}, {"$ref": "#/$defs/object"}]}), false),
            (json!({"oneOf": [{"$ref": "#/$defs/object"}, {"type": "null"}]}), false),
            (json!({"anyOf": [{"$ref": "#/$defs/object"}, {"items": {}}]}), true),
            (json!({"$ref": "#/$defs/object"}), false),
            (json!({"$ref": "#/$defs/itself"}), true),
            (json!({"$ref": "#/$defs/absent"}), true),
        ];
        for (schema, expected) in table {
            assert_eq!(may_be(&definitions, &schema), expected, "{schema}");
        }
    }
}
