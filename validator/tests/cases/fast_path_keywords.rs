//! What the fast path decides by itself, keyword by keyword: a schema, bodies that it accepts, and bodies that the schema refuses.
//! `jsonschema` agrees with every row.

use serde_json::Value;
use vistoria_test_helpers::cases::{Case, table};
use vistoria_validator::fast_path::plan;

use crate::fast_path::catalog;

/// A name, a schema, and bodies, a line each.
type Row = (&'static str, &'static str, &'static [&'static str], &'static [&'static str]);

const ROWS: &[Row] = &[
    (
        "a_dynamic_reference_to_the_only_anchor",
        r##"{"$dynamicAnchor": "node", "oneOf": [{"type": "number"}, {"type": "object", "required": ["op", "args"],
            "properties": {"op": {"enum": ["+", "-"]}, "args": {"items": {"$dynamicRef": "#node"}}}}]}"##,
        &["1", r#"{"op": "+", "args": [1, {"op": "-", "args": [2]}]}"#],
        &[r#"{"op": "+", "args": ["1"]}"#, r#"{"op": "*", "args": []}"#, r#"{"op": "+", "args": [{"op": "-"}]}"#],
    ),
    (
        "a_recursive_reference",
        r##"{"$schema": "https://json-schema.org/draft/2019-09/schema", "$recursiveAnchor": true, "type": "object",
            "properties": {"name": {"type": "string"}, "children": {"items": {"$recursiveRef": "#"}}}}"##,
        &[r#"{"name": "a", "children": [{"children": [{"name": "b"}]}]}"#],
        &[r#"{"children": [{"children": [{"name": 1}]}]}"#, r#"{"children": [[]]}"#],
    ),
    (
        "pattern_properties",
        r#"{"properties": {"x-a": {"minimum": 1}, "b": {"type": "integer"}}, "patternProperties": {"^x-": {"type": "integer"},
            "[0-9]$": {"maximum": 5}}, "additionalProperties": false}"#,
        &[r#"{"x-a": 1, "b": 2}"#, r#"{"x-b": 0, "c1": 1.5, "x-9": 5}"#, r#"{"\u0078-b": 1}"#],
        &[
            r#"{"x-a": 0}"#,
            r#"{"x-a": 1.5}"#,
            r#"{"x-b": "1"}"#,
            r#"{"x-9": 6}"#,
            r#"{"x-9": 1.5}"#,
            r#"{"c": 1}"#,
            r#"{"c1": 6}"#,
        ],
    ),
    (
        "a_pattern_with_look_ahead",
        r#"{"patternProperties": {"^(?!x-)": {"type": "string"}}}"#,
        &[r#"{"a": "1", "x-a": 1}"#],
        &[r#"{"a": 1}"#],
    ),
    (
        "property_names",
        r#"{"propertyNames": {"anyOf": [{"maxLength": 2}, {"pattern": "^x-"}, {"const": "long"}]}, "properties": {"long": {"type": "string"}}}"#,
        &[r#"{"ab": 1, "x-abc": 2, "long": "a"}"#, r#"{"\u0078-abc": 2}"#, "1"],
        &[r#"{"abc": 1}"#, r#"{"ab": 1, "abc": 1}"#, r#"{"long": 1}"#],
    ),
    (
        "unique_items_of_anything",
        r#"{"uniqueItems": true}"#,
        &[
            r#"[1, "1", [1], {"a": 1}, null, true, false, [], {}, 0, -0.5]"#,
            r#"[{"a": 1, "b": 2}, {"a": 2, "b": 1}]"#,
            r#"[["a"], ["b"]]"#,
            r#"["a", "A", "b", "c", "d", "e", "f", "g", "h", "i"]"#,
            r#"["a"]"#,
            r#"{"a": 1}"#,
        ],
        &[
            "[1, 1]",
            "[1, 1.0]",
            "[0, -0.0]",
            r#"[{"a": 1, "b": [2]}, {"b": [2.0], "a": 1}]"#,
            r#"["a", "\u0061"]"#,
            r#"["a", "b", "c", "d", "e", "f", "g", "h", "i", "a"]"#,
            r#"[["a"], ["a"]]"#,
            "[null, 1, null]",
            "[[], {}, []]",
        ],
    ),
    (
        "unique_lists_inside_unique_lists",
        r#"{"uniqueItems": true, "items": {"type": "array", "uniqueItems": true, "items": {"type": "string"}}}"#,
        &[r#"[["a"], ["b"], ["a", "b"], []]"#, r#"[["a", "b"], ["b", "a"]]"#],
        &[r#"[["a"], ["b"], ["a"]]"#, r#"[["a", "a"]]"#, r#"[["a"], ["b", 1]]"#],
    ),
    (
        "constants_with_something_in_them",
        r#"{"enum": [[1, {"a": [true]}], {"b": 1.0, "c": null}, 3, "3"]}"#,
        &[r#"[1.0, {"a": [true]}]"#, r#"{"c": null, "b": 1}"#, "3.0", r#""3""#],
        &["[1]", r#"[1, {"a": [true]}, 2]"#, r#"[1, {"a": [false]}]"#, r#"{"b": 1}"#, r#"{"b": 1, "c": 0}"#, "4"],
    ),
    ("a_constant_beside_an_enumeration", r#"{"const": "a", "enum": ["a", "b"]}"#, &[r#""a""#], &[r#""b""#, r#""c""#]),
    (
        "required_alternatives",
        r#"{"properties": {"a": {"type": "integer"}}, "anyOf": [{"required": ["a"]}, {"required": ["b", "c"]}]}"#,
        &[r#"{"a": 1}"#, r#"{"b": 1, "c": 1}"#, r#"{"a": 1, "b": 1}"#, "1", "[]"],
        &["{}", r#"{"b": 1}"#, r#"{"a": "1"}"#, r#"{"a": "1", "b": 1, "c": 1}"#],
    ),
    (
        "exactly_one_required",
        r#"{"type": "object", "oneOf": [{"required": ["a"]}, {"required": ["b"]}, {"not": {"required": ["c"]}}]}"#,
        &["{}", r#"{"a": 1, "c": 1}"#, r#"{"b": 1, "c": 1}"#],
        &[r#"{"a": 1}"#, r#"{"a": 1, "b": 1, "c": 1}"#, r#"{"c": 1}"#],
    ),
    (
        "exactly_one_required_of_what_is_no_object",
        r#"{"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}"#,
        &[r#"{"a": 1}"#],
        &["1", "[]", "null", "{}", r#"{"a": 1, "b": 1}"#],
    ),
    (
        "keys_that_exclude_each_other",
        r#"{"not": {"required": ["a", "b"]}, "dependentRequired": {"c": ["a"]}, "additionalProperties": {"type": "integer"}}"#,
        &[r#"{"a": 1}"#, r#"{"b": 1}"#, r#"{"c": 1, "a": 2}"#, "{}"],
        &[r#"{"a": 1, "b": 1}"#, r#"{"c": 1}"#, r#"{"a": "1"}"#, "1"],
    ),
    (
        "alternatives_by_type",
        r#"{"properties": {"a": {"oneOf": [{"enum": ["x", "y"]}, {"type": "boolean"}, {"type": "object", "properties":
            {"b": {"type": "integer"}}}, {"type": "array", "items": {"type": "string"}}]}}}"#,
        &[r#"{"a": "x"}"#, r#"{"a": true}"#, r#"{"a": {"b": 1}}"#, r#"{"a": ["z"]}"#],
        &[r#"{"a": "z"}"#, r#"{"a": 1}"#, r#"{"a": {"b": "1"}}"#, r#"{"a": [1]}"#, r#"{"a": null}"#],
    ),
    (
        "scalars_of_several_alternatives",
        r#"{"items": {"oneOf": [{"type": "integer", "multipleOf": 2}, {"type": "number", "multipleOf": 3},
            {"type": "string", "not": {"pattern": "^a"}}, {"if": {"type": "boolean"}, "then": {"const": true}, "else": false}]}}"#,
        &["[2, 3, 4.0, 9]", r#"["b", true]"#],
        &["[6]", "[1]", r#"["a"]"#, "[false]", "[null]"],
    ),
    (
        "alternatives_by_a_constant",
        r#"{"items": {"anyOf": [
            {"type": "object", "required": ["type", "a"], "properties": {"type": {"const": "a"}, "a": {"type": "integer"}}},
            {"type": "object", "required": ["type", "b"], "properties": {"type": {"const": "b"}, "b": {"type": "string"}}}]}}"#,
        &[r#"[{"type": "a", "a": 1}, {"b": "x", "type": "b"}]"#, r#"[{"n": 1, "ok": true, "type": "b", "b": ""}]"#],
        &[r#"[{"type": "a", "b": "x"}]"#, r#"[{"type": "c", "a": 1}]"#, r#"[{"type": 1, "a": 1}]"#, r#"[{"a": 1}]"#],
    ),
    (
        "alternatives_by_a_number",
        r#"{"oneOf": [{"properties": {"v": {"const": 3}}, "required": ["v"]},
            {"properties": {"v": {"type": "number"}}, "required": ["v"]}, {"properties": {"v": {"const": null}}}]}"#,
        &[r#"{"v": 4}"#, r#"{"v": 3.5}"#, r#"{"v": 4e0}"#, r#"{"v": null}"#, "{}"],
        &[r#"{"v": 3}"#, r#"{"v": 3.0}"#, r#"{"v": 3e0}"#, r#"{"v": 30e-1}"#, r#"{"v": "3"}"#],
    ),
    (
        "alternatives_by_what_a_key_may_not_have",
        r#"{"anyOf": [{"properties": {"v": {"not": {"const": 5, "minimum": 10}}, "a": {"const": 1}}, "required": ["a"]},
            {"properties": {"v": {"not": {"enum": [5, "x"]}}, "a": {"const": 2}}, "required": ["a"]}]}"#,
        &[r#"{"v": 5, "a": 1}"#, r#"{"v": 6, "a": 2}"#, r#"{"a": 2e0}"#],
        &[r#"{"v": 5, "a": 2}"#, r#"{"v": 5e0, "a": 2}"#, r#"{"v": "x", "a": 2}"#, r#"{"a": 3}"#],
    ),
    (
        "alternatives_by_the_keys_that_they_allow",
        r##"{"oneOf": [{"$ref": "#/$defs/one"}, {"$ref": "#/$defs/two"}, {"type": "array"}], "$defs": {
            "one": {"type": "object", "properties": {"n": true, "one": {"type": "object", "minProperties": 1}}, "additionalProperties": false},
            "two": {"type": "object", "properties": {"n": true, "two": {"items": {"type": "integer"}}}, "additionalProperties": false}}}"##,
        &[r#"{"n": 1, "one": {"a": 1}}"#, r#"{"two": [1]}"#, "[{}]"],
        &[r#"{"n": 1, "one": {}}"#, r#"{"two": ["1"]}"#, r#"{"n": 1}"#, "{}", r#"{"one": {"a": 1}, "two": [1]}"#],
    ),
    (
        "unevaluated_properties",
        r##"{"allOf": [{"$ref": "#/$defs/named"}], "properties": {"a": {"type": "integer"}}, "patternProperties": {"^x-": true},
            "unevaluatedProperties": {"type": "string"}, "$defs": {"named": {"properties": {"name": true}, "required": ["name"]}}}"##,
        &[r#"{"name": 1, "a": 1, "x-a": 1, "other": "1"}"#],
        &[r#"{"name": 1, "other": 1}"#, r#"{"a": 1}"#, r#"{"name": 1, "a": "1"}"#],
    ),
    (
        "unevaluated_properties_of_alternatives",
        r#"{"anyOf": [{"properties": {"a": {"type": "integer"}}, "required": ["a"]}, {"properties": {"b": true}, "required": ["b"]}],
            "if": {"properties": {"c": {"const": 1}}, "required": ["c"]}, "then": {"properties": {"d": true}},
            "else": {"additionalProperties": true}, "unevaluatedProperties": false}"#,
        &[r#"{"a": 1, "c": 1}"#, r#"{"a": 1, "b": 1, "c": 1, "d": 1}"#, r#"{"a": 1, "e": 1}"#],
        &[r#"{"a": "1", "b": 1, "c": 1}"#, r#"{"b": 1, "c": 1, "e": 1}"#, r#"{"c": 1}"#],
    ),
    (
        "unevaluated_items",
        r#"{"items": {"prefixItems": [{"type": "integer"}], "contains": {"type": "string"}, "unevaluatedItems": {"type": "null"}}}"#,
        &[r#"[[1, "a", null, "b"]]"#, r#"["a"]"#],
        &[r#"[[1, "a", 2]]"#, "[[1, null]]", r#"[["1"]]"#],
    ),
    (
        "numbers_beyond_a_float",
        r#"{"items": {"minimum": 0.1, "multipleOf": 0.1}}"#,
        &["[0.1, 0.3, 1e2, 123456789012345678901234567890]"],
        &["[0.05]", "[0.15]", "[1e-2]", "[-1]"],
    ),
    (
        "integers_with_an_exponent",
        r#"{"items": {"type": "integer"}}"#,
        &["[1e3, 10e-1, 123456789012345678901234567890, -12345678901234567890, 1.0]"],
        &["[1e-3]", "[1.5]", r#"["1"]"#],
    ),
];

pub(crate) fn cases() -> Vec<Case> {
    let bodies = |(name, schema, accepted, refused): &Row| {
        let (name, schema) = (*name, *schema);
        let bodies = accepted.iter().map(|body| (*body, true)).chain(refused.iter().map(|body| (*body, false)));
        bodies.map(move |(body, is_valid)| (name, schema, body, is_valid)).collect::<Vec<_>>()
    };
    table(ROWS.iter().flat_map(bodies), |(name, _, body, _)| format!("{name}/{body}"), check)
}

fn check((_, schema, body, is_valid): (&str, &str, &str, bool)) {
    let parsed: Value = serde_json::from_str(schema).expect("JSON");
    let validator = jsonschema::options().build(&parsed).expect("a schema");
    let instance = serde_json::from_str(body).expect("JSON");
    assert_eq!(validator.is_valid(&instance), is_valid, "by `jsonschema`");
    let catalog = catalog(schema).expect("a schema");
    let contract = &catalog.contracts()[0];
    let plan = plan(contract, &contract.bundle().events[0].schema).expect("a plan");
    // Twice, since the order of keys is learned from the first.
    for _ in 0..2 {
        assert_eq!(plan.accepts(body.as_bytes()), is_valid, "by the fast path");
    }
}
