//! Whether a schema may accept an array, as far as its keywords determine it without a value.

use serde_json::Value;
use vistoria_schemas::graph::{Graph, Reference, SchemaId, Type};

/// Greatest depth to which references and alternatives are followed.
const MAX_DEPTH: usize = 64;

/// Checks whether a schema may accept an array; true where that is undecided.
pub(super) fn may_accept_array(graph: &Graph, id: SchemaId) -> bool {
    may_accept_within(graph, id, MAX_DEPTH)
}

fn may_accept_within(graph: &Graph, id: SchemaId, depth: usize) -> bool {
    let schema = graph.schema(id);
    let Some(depth) = depth.checked_sub(1) else { return schema.boolean != Some(false) };
    let accepts = |id: &SchemaId| may_accept_within(graph, *id, depth);
    let combined = schema.combinators.as_ref().is_none_or(|combinators| {
        let alternatives = [&combinators.any_of, &combinators.one_of];
        combinators.all_of.iter().all(accepts)
            && alternatives.into_iter().flatten().all(|list| list.iter().any(accepts))
    });
    schema.boolean != Some(false)
        && schema.values.types.is_none_or(|types| types.contains(Type::Array))
        && schema.values.constant.as_ref().is_none_or(Value::is_array)
        && schema.values.enumeration.as_ref().is_none_or(|values| values.iter().any(Value::is_array))
        && combined
        && schema.reference.as_ref().and_then(Reference::definition).is_none_or(|target| accepts(&target))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use vistoria_schemas::contract::Bundle;
    use vistoria_schemas::graph::Graph;

    use super::may_accept_array;

    #[test]
    fn keyword_by_keyword() {
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
            let bundle: Bundle = serde_json::from_value(json!({
                "vendor": "", "title": "", "fingerprint": "", "documents": [], "rules": [], "events": [], "signatures": [],
                "advice": {},
                "schema": {"$defs": {
                    "object": {"type": "object"},
                    "itself": {"$ref": "#/$defs/itself"},
                    "tested": schema,
                }},
            }))
            .expect("a bundle");
            let graph = Graph::new(bundle.into());
            let id = graph.definition("tested").expect("defined");
            assert_eq!(may_accept_array(&graph, id), expected, "{schema}");
        }
    }
}
