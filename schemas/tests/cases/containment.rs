//! Whether the values of one schema are within another: pairs of schemas with the answers both ways. Every "no" must come with a
//! value that `jsonschema` accepts by the one and refuses by the other.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use jsonschema::Validator;
use serde_json::{Value, json};
use vistoria_schemas::containment::{Comparison, Containment, Questions, Side};
use vistoria_schemas::contract::Bundle;
use vistoria_schemas::contract::specification::{self, Formats};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::graph::Graph;
use vistoria_schemas::sources::Sources;
use vistoria_schemas::validators;
use vistoria_test_helpers::cases::{Case, table};
use vistoria_test_helpers::random_schemas::{Random, instance, schema};
use vistoria_test_helpers::{contract, file_name, vendors};

/// Both schemas, whether the values of the first are within the second, and of the second within the first. `?` is not decided.
type Row = (&'static str, &'static str, &'static str, &'static str);

const ROWS: &[Row] = &[
    // Types.
    (r#"{"type": "string"}"#, r#"{"type": ["string", "null"]}"#, "yes", "no"),
    (r#"{"type": "integer"}"#, r#"{"type": "number"}"#, "yes", "no"),
    (r#"{"type": "integer"}"#, r#"{"type": "number", "multipleOf": 1}"#, "yes", "yes"),
    (r#"{"type": ["integer", "string"]}"#, r#"{"type": ["number", "string"]}"#, "yes", "no"),
    ("true", "{}", "yes", "yes"),
    ("false", r#"{"type": "string", "minLength": 2, "maxLength": 1}"#, "yes", "yes"),
    (r#"{"not": {"type": "object"}}"#, r#"{"type": ["null", "boolean", "number", "string", "array"]}"#, "yes", "yes"),
    // Listed values.
    (r#"{"const": 1}"#, r#"{"enum": [1.0, 2]}"#, "yes", "no"),
    (r#"{"enum": ["a", "b"]}"#, r#"{"enum": ["b", "a"]}"#, "yes", "yes"),
    (r#"{"enum": ["a", null]}"#, r#"{"type": "string"}"#, "no", "no"),
    (r#"{"enum": ["a", null], "type": "string"}"#, r#"{"const": "a"}"#, "yes", "yes"),
    (r#"{"type": "boolean"}"#, r#"{"enum": [true, false]}"#, "yes", "yes"),
    (r#"{"const": {"a": 1}}"#, r#"{"required": ["a"]}"#, "yes", "no"),
    (r#"{"not": {"const": {}}}"#, r#"{"type": "object"}"#, "no", "no"),
    (r#"{"type": "array", "maxItems": 0}"#, r#"{"const": []}"#, "yes", "yes"),
    // Numbers.
    (r#"{"type": "number", "minimum": 1}"#, r#"{"type": "number", "exclusiveMinimum": 0.5}"#, "yes", "no"),
    (r#"{"type": "integer", "exclusiveMinimum": 0}"#, r#"{"type": "integer", "minimum": 1}"#, "yes", "yes"),
    (r#"{"type": "number", "multipleOf": 6}"#, r#"{"multipleOf": 3}"#, "yes", "no"),
    (r#"{"type": "number", "multipleOf": 0.01}"#, r#"{"type": "number", "multipleOf": 0.1}"#, "no", "yes"),
    (r#"{"type": "integer", "minimum": 4, "maximum": 5, "multipleOf": 3}"#, "false", "yes", "yes"),
    (r#"{"type": "integer", "multipleOf": 2, "not": {"multipleOf": 4}}"#, r#"{"not": {"multipleOf": 4}}"#, "yes", "no"),
    (
        r#"{"type": "integer", "not": {"anyOf": [{"multipleOf": 2}, {"not": {"multipleOf": 2}}]}}"#,
        "false",
        "yes",
        "yes",
    ),
    (r#"{"type": "integer", "maximum": 0}"#, r#"{"enum": [0, -1, -2, -3, -4, -5, -6, -7, -8, -9]}"#, "no", "yes"),
    (
        r#"{"type": "integer", "minimum": 0, "not": {"anyOf": [{"multipleOf": 2}, {"enum": [1, 3, 5, 7, 9, 11]}]}}"#,
        r#"{"maximum": 12}"#,
        "no",
        "no",
    ),
    // Strings.
    (r#"{"type": "string", "minLength": 3}"#, r#"{"type": "string", "minLength": 2}"#, "yes", "no"),
    (r#"{"type": "string", "pattern": "^a+$"}"#, r#"{"pattern": "a"}"#, "yes", "no"),
    (
        r#"{"type": "string", "pattern": "^[0-9]{3}$"}"#,
        r#"{"type": "string", "minLength": 3, "maxLength": 3}"#,
        "yes",
        "no",
    ),
    (r#"{"type": "string", "pattern": "^(a|b)$"}"#, r#"{"enum": ["a", "b"]}"#, "yes", "yes"),
    (r#"{"type": "string", "pattern": "^a", "maxLength": 0}"#, "false", "yes", "yes"),
    (r#"{"type": "string", "format": "uri"}"#, r#"{"type": "string", "format": "uri-reference"}"#, "yes", "no"),
    (r#"{"type": "string", "format": "date-time"}"#, r#"{"type": "string", "minLength": 5}"#, "yes", "no"),
    (r#"{"type": "string", "format": "date"}"#, r#"{"type": "string", "format": "date-time"}"#, "no", "no"),
    (r#"{"type": "string", "format": "cpf"}"#, r#"{"type": "string"}"#, "yes", "no"),
    (r#"{"type": "string", "pattern": "^(?=a)b"}"#, r#"{"type": "string"}"#, "yes", "no"),
    (r#"{"type": "string", "pattern": "^(?=a)b"}"#, "false", "?", "yes"),
    // Arrays.
    (
        r#"{"type": "array", "items": {"type": "integer"}}"#,
        r#"{"type": "array", "items": {"type": "number"}}"#,
        "yes",
        "no",
    ),
    (r#"{"type": "array", "minItems": 2}"#, r#"{"type": "array", "minItems": 1}"#, "yes", "no"),
    (r#"{"prefixItems": [{"type": "string"}], "items": false}"#, r#"{"items": {"type": "string"}}"#, "yes", "no"),
    (r#"{"type": "array", "items": false}"#, r#"{"type": "array", "maxItems": 0}"#, "yes", "yes"),
    (r#"{"type": "array", "contains": {"const": 1}}"#, r#"{"type": "array", "minItems": 1}"#, "yes", "no"),
    (r#"{"type": "array", "contains": {"const": 1}, "minContains": 3}"#, r#"{"minItems": 3}"#, "yes", "no"),
    (r#"{"type": "array", "contains": {"const": 1}, "maxItems": 1}"#, r#"{"const": [1]}"#, "yes", "yes"),
    (
        r#"{"type": "array", "items": {"type": "boolean"}, "uniqueItems": true}"#,
        r#"{"type": "array", "maxItems": 2}"#,
        "yes",
        "no",
    ),
    (r#"{"type": "array", "uniqueItems": true, "items": {"enum": [1, 2]}, "minItems": 3}"#, "false", "yes", "yes"),
    (
        r#"{"prefixItems": [{"enum": [1, 2]}, {"const": 1}], "minItems": 2, "maxItems": 2, "uniqueItems": true, "type": "array"}"#,
        r#"{"const": [2, 1]}"#,
        "yes",
        "yes",
    ),
    (
        r#"{"type": "array", "maxItems": 3}"#,
        r#"{"contains": {"type": "null"}, "maxContains": 18446744073709551615}"#,
        "no",
        "no",
    ),
    (r#"{"type": "array", "minItems": 2, "items": {"const": 1}}"#, r#"{"uniqueItems": true}"#, "no", "no"),
    // Objects.
    (r#"{"type": "object", "required": ["a", "b"]}"#, r#"{"type": "object", "required": ["a"]}"#, "yes", "no"),
    (
        r#"{"properties": {"a": {"type": "string"}}, "required": ["a"], "type": "object"}"#,
        r#"{"properties": {"a": {"type": ["string", "null"]}}}"#,
        "yes",
        "no",
    ),
    (
        r#"{"type": "object", "properties": {"a": false}}"#,
        r#"{"type": "object", "not": {"required": ["a"]}}"#,
        "yes",
        "yes",
    ),
    (
        r#"{"type": "object", "properties": {"a": {}}, "additionalProperties": false}"#,
        r#"{"type": "object", "maxProperties": 1}"#,
        "yes",
        "no",
    ),
    (
        r#"{"type": "object", "patternProperties": {"^a": {"type": "string"}}}"#,
        r#"{"type": "object", "properties": {"ab": {"type": "string"}}}"#,
        "yes",
        "no",
    ),
    (
        r#"{"type": "object", "additionalProperties": {"type": "string"}}"#,
        r#"{"type": "object", "patternProperties": {"": {"type": "string"}}}"#,
        "yes",
        "yes",
    ),
    (
        r#"{"type": "object", "propertyNames": {"enum": ["a", "b"]}}"#,
        r#"{"type": "object", "maxProperties": 2}"#,
        "yes",
        "no",
    ),
    (r#"{"type": "object", "propertyNames": {"pattern": "^a"}, "required": ["b"]}"#, "false", "yes", "yes"),
    (r#"{"type": "object", "minProperties": 2}"#, r#"{"type": "object", "minProperties": 1}"#, "yes", "no"),
    (
        r#"{"type": "object", "dependentRequired": {"a": ["b"]}, "required": ["a"]}"#,
        r#"{"required": ["b"]}"#,
        "yes",
        "no",
    ),
    (
        r#"{"type": "object", "dependentSchemas": {"a": {"required": ["b"]}}}"#,
        r#"{"type": "object", "dependentRequired": {"a": ["b"]}}"#,
        "yes",
        "yes",
    ),
    (
        r#"{"type": "object", "minProperties": 1, "maxProperties": 1, "properties": {"a": {"const": 1}, "b": {"const": 1}}, "additionalProperties": false}"#,
        r#"{"const": {"a": 1}}"#,
        "no",
        "yes",
    ),
    (
        r#"{"type": "object", "minProperties": 1, "patternProperties": {"^(?=a)": {"const": 1}}, "additionalProperties": false}"#,
        "false",
        "no",
        "yes",
    ),
    // Combinations.
    (r#"{"allOf": [{"type": "string"}, {"minLength": 1}]}"#, r#"{"type": "string", "minLength": 1}"#, "yes", "yes"),
    (r#"{"anyOf": [{"type": "string"}, {"type": "null"}]}"#, r#"{"type": ["string", "null"]}"#, "yes", "yes"),
    (
        r#"{"oneOf": [{"type": "string"}, {"type": "null"}]}"#,
        r#"{"anyOf": [{"type": "null"}, {"type": "string"}]}"#,
        "yes",
        "yes",
    ),
    (r#"{"oneOf": [{"minimum": 1}, {"type": "integer"}], "type": "number"}"#, r#"{"type": "number"}"#, "yes", "no"),
    (r#"{"oneOf": [{"type": "integer"}, {"minimum": 2}], "const": 3}"#, "false", "yes", "yes"),
    (
        r#"{"if": {"type": "string"}, "then": {"minLength": 1}}"#,
        r#"{"anyOf": [{"not": {"type": "string"}}, {"type": "string", "minLength": 1}]}"#,
        "yes",
        "yes",
    ),
    (r#"{"not": {"not": {"type": "string"}}}"#, r#"{"type": "string"}"#, "yes", "yes"),
    (
        r#"{"anyOf": [{"properties": {"t": {"const": "a"}, "x": {"type": "string"}}, "required": ["t"]}, {"properties": {"t": {"const": "b"}}, "required": ["t"]}], "type": "object"}"#,
        r#"{"type": "object", "properties": {"t": {"enum": ["a", "b"]}}, "required": ["t"]}"#,
        "yes",
        "no",
    ),
    // References and recursion.
    (r##"{"$ref": "#/$defs/a", "$defs": {"a": {"type": "string"}}}"##, r#"{"type": "string"}"#, "yes", "yes"),
    (
        r##"{"type": "object", "properties": {"next": {"$ref": "#"}}, "required": ["v"]}"##,
        r##"{"type": "object", "properties": {"next": {"$ref": "#"}}}"##,
        "yes",
        "no",
    ),
    (
        r##"{"$ref": "#/$defs/a", "$defs": {"a": {"type": "object", "properties": {"next": {"$ref": "#/$defs/a"}}}}}"##,
        r##"{"$ref": "#/$defs/b", "$defs": {"b": {"type": "object", "properties": {"next": {"$ref": "#/$defs/b"}}}}}"##,
        "yes",
        "yes",
    ),
    (r##"{"type": "object", "properties": {"next": {"$ref": "#"}}, "required": ["next"]}"##, "false", "yes", "yes"),
    (
        r##"{"type": "object", "allOf": [{"$ref": "#"}], "properties": {"a": {"type": "string"}}}"##,
        r##"{"type": "object", "allOf": [{"$ref": "#"}], "properties": {"a": {"type": ["string", "null"]}}}"##,
        "?",
        "?",
    ),
    // What is not evaluated.
    (
        r#"{"type": "object", "allOf": [{"properties": {"a": {}}}], "unevaluatedProperties": false}"#,
        r#"{"type": "object", "properties": {"a": {}}, "additionalProperties": false}"#,
        "yes",
        "yes",
    ),
    (
        r#"{"type": "object", "anyOf": [{"properties": {"a": {"type": "string"}}, "required": ["a"]}, {"properties": {"b": {}}, "required": ["b"]}], "unevaluatedProperties": false}"#,
        r#"{"type": "object", "maxProperties": 2}"#,
        "yes",
        "no",
    ),
    (
        r#"{"type": "array", "prefixItems": [{"type": "string"}], "unevaluatedItems": false}"#,
        r#"{"type": "array", "maxItems": 1}"#,
        "yes",
        "no",
    ),
    // Keywords that decide nothing.
    (r#"{"type": "string", "title": "A", "description": "B", "default": "c"}"#, r#"{"type": "string"}"#, "yes", "yes"),
];

pub(crate) fn cases() -> Vec<Case> {
    let pairs =
        table(ROWS, |(old, new, ..)| format!("{old} {new}"), |(old, new, forth, back)| check(old, new, forth, back));
    let contracts = table(vendors(), |vendor| format!("rewritten {}", file_name(vendor)), |vendor| rewritten(&vendor));
    let random = table(1..=RANDOM_SEEDS, |seed| format!("random schemas, seed {seed}"), random_pairs);
    pairs.into_iter().chain(contracts).chain(random).collect()
}

/// The seeds of random schemas, and the pairs of each.
const RANDOM_SEEDS: u64 = 8;
const RANDOM_PAIRS: usize = 250;
const RANDOM_INSTANCES: usize = 400;

/// Answers about random schemas: no instance contradicts a "yes", and most are decided.
fn random_pairs(seed: u64) {
    let mut random = Random::new(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let instances: Vec<Value> = (0..RANDOM_INSTANCES).map(|_| instance(&mut random, 2)).collect();
    let mut undecided = 0;
    for _ in 0..RANDOM_PAIRS {
        let one = schema(&mut random, 2);
        // Half of the pairs differ a little.
        let other = match random.below(2) {
            0 => schema(&mut random, 2),
            _ => json!({"allOf": [one, schema(&mut random, 1)]}),
        };
        let texts = [one, other].map(|schema| json!({"title": "Root", "allOf": [schema]}).to_string());
        let [one, other] = texts.each_ref().map(|text| bundle(text));
        for (inner, outer, texts) in [(&one, &other, [&texts[0], &texts[1]]), (&other, &one, [&texts[1], &texts[0]])] {
            let (inner, outer) = ((&*inner.0, &*inner.1), (&*outer.0, &*outer.1));
            let found = asked(inner, outer);
            if answer(&found, inner, outer) == "yes" {
                let (inner, outer) = (validator(inner), validator(outer));
                let wrong = instances.iter().find(|value| inner.is_valid(value) && !outer.is_valid(value));
                assert!(wrong.is_none(), "{} should not be within {}: {wrong:?}", texts[0], texts[1]);
            }
            undecided += usize::from(matches!(found, Containment::Undecided(_)));
        }
    }
    assert!(undecided * 50 < RANDOM_PAIRS * 2, "{undecided} of {} are not decided", RANDOM_PAIRS * 2);
}

/// Returns whether the values of one schema are within another.
fn asked(inner: (&Bundle, &str), outer: (&Bundle, &str)) -> Containment {
    let graph = |bundle: &Bundle| Graph::new(Arc::new(bundle.clone()));
    let (old, new) = (graph(inner.0), graph(outer.0));
    let widened = BTreeSet::new();
    let mut comparison = Comparison::new((&old, &widened), (&new, &widened));
    let place = |side, graph: &Graph, root: &str| (side, graph.definition(root).expect("the root is a definition"));
    let (one, other) = (place(Side::Old, &old, inner.1), place(Side::New, &new, outer.1));
    comparison.questions().is_within(one, other)
}

fn check(old: &str, new: &str, forth: &str, back: &str) {
    let (old, new) = (bundle(old), bundle(new));
    let (old, new) = ((&*old.0, &*old.1), (&*new.0, &*new.1));
    let answers = [(old, new), (new, old)].map(|(inner, outer)| answer(&asked(inner, outer), inner, outer));
    assert_eq!(answers, [forth, back]);
}

/// Reads a JSON Schema; returns its bundle and the name of its root.
fn bundle(text: &str) -> (Arc<Bundle>, String) {
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_text("schema.json", text, &mut diagnostics);
    let reading = specification::from_sources(sources, Some("Root"), "schema", Formats::Assert, diagnostics);
    let specification = reading.specification.expect("a schema");
    (Arc::new(specification.contract.bundle), specification.root.expect("a JSON Schema has a root"))
}

/// Returns an answer as a word; a "no" only when its value proves it.
fn answer(answer: &Containment, inner: (&Bundle, &str), outer: (&Bundle, &str)) -> &'static str {
    match answer {
        Containment::Yes => "yes",
        Containment::Undecided(_) => "?",
        Containment::No(value) => {
            assert!(accepts(inner, value), "{value} should be a value of the first schema");
            assert!(!accepts(outer, value), "{value} should be no value of the second schema");
            "no"
        }
    }
}

fn accepts(schema: (&Bundle, &str), value: &Value) -> bool {
    validator(schema).is_valid(value)
}

fn validator((bundle, name): (&Bundle, &str)) -> Validator {
    let mut schema = bundle.schema.clone();
    schema["$ref"] = validators::definition_reference(name).into();
    validators::options().build(&schema).expect("a valid schema")
}

/// Writes every definition of a contract in other words, each of which means the same.
fn rewritten(vendor: &Path) {
    let bundle = Arc::new(contract(&vendor.join("openapi.yaml")).bundle);
    let graph = Graph::new(Arc::clone(&bundle));
    let mut changed = 0;
    for (name, rewrite) in REWRITINGS {
        let mut other = (*bundle).clone();
        let definitions = other.schema["$defs"].as_object_mut().expect("a bundle has definitions");
        let mut outlined = Vec::new();
        for schema in definitions.values_mut() {
            each_schema(schema, &mut |schema| rewrite(schema, &mut outlined));
        }
        definitions.extend(outlined);
        changed += usize::from(other.schema != bundle.schema);
        let other = Arc::new(other);
        let rewritten = Graph::new(Arc::clone(&other));
        let widened = BTreeSet::new();
        let mut comparison = Comparison::new((&graph, &widened), (&rewritten, &widened));
        let mut questions = comparison.questions();
        for definition in bundle.schema["$defs"].as_object().into_iter().flatten().map(|(name, _)| name) {
            same(&mut questions, (&graph, &rewritten), definition, name);
        }
    }
    // A contract may have no constant, nor a list of types.
    assert!(changed >= REWRITINGS.len() - 2, "{changed} rewritings change something");
}

fn same(questions: &mut Questions<'_>, (old, new): (&Graph, &Graph), definition: &str, rewriting: &str) {
    let old = (Side::Old, old.definition(definition).expect("a definition"));
    let new = (Side::New, new.definition(definition).expect("a definition"));
    for (one, other) in [(old, new), (new, old)] {
        assert_eq!(questions.is_within(one, other), Containment::Yes, "{definition}, {rewriting}");
    }
}

type Rewrite = fn(&mut Value, &mut Vec<(String, Value)>);

const REWRITINGS: [(&str, Rewrite); 6] = [
    ("an allOf of its own for required", |schema, _| {
        if let Some(required) = schema.as_object_mut().and_then(|keywords| keywords.remove("required")) {
            let rest = schema.take();
            *schema = json!({"allOf": [rest, {"required": required}]});
        }
    }),
    ("schemas of properties as definitions", |schema, outlined| {
        for (_, inner) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
            let name = format!("Outlined{}", outlined.len());
            let taken = std::mem::replace(inner, json!({"$ref": format!("#/$defs/{name}")}));
            outlined.push((name, taken));
        }
    }),
    ("constants as enumerations", |schema, _| {
        if let Some(constant) = schema.as_object_mut().and_then(|keywords| keywords.remove("const")) {
            schema["enum"] = json!([constant]);
        }
    }),
    ("enumerations and required the other way round", |schema, _| {
        for keyword in ["enum", "required"] {
            if let Some(listed) = schema.get_mut(keyword).and_then(Value::as_array_mut) {
                listed.reverse();
            }
        }
        // Every document has a schema with a type.
        if let Some(listed) = schema.get_mut("type").filter(|types| types.is_string()) {
            *listed = json!([listed.take()]);
        }
    }),
    ("types as alternatives", |schema, _| {
        let Some(types) = schema.get("type").and_then(Value::as_array).cloned() else {
            if let Some(ty) = schema.as_object_mut().and_then(|keywords| keywords.remove("type")) {
                let rest = schema.take();
                *schema = json!({"allOf": [rest, {"type": ty}]});
            }
            return;
        };
        let mut rest = schema.take();
        rest.as_object_mut().map(|keywords| keywords.remove("type"));
        let alternatives: Vec<Value> = types.into_iter().map(|ty| json!({"type": ty})).collect();
        *schema = json!({"allOf": [rest, {"anyOf": alternatives}]});
    }),
    ("twice not", |schema, _| {
        let inner = schema.take();
        *schema = json!({"not": {"not": inner}});
    }),
];

/// Calls `work` for each schema, inner ones first.
fn each_schema(schema: &mut Value, work: &mut impl FnMut(&mut Value)) {
    let Some(keywords) = schema.as_object_mut() else { return };
    for (keyword, value) in keywords.iter_mut() {
        match (keyword.as_str(), value) {
            ("properties" | "patternProperties" | "dependentSchemas", Value::Object(inner)) => {
                inner.values_mut().for_each(|schema| each_schema(schema, work));
            }
            ("allOf" | "anyOf" | "oneOf" | "prefixItems", Value::Array(inner)) => {
                inner.iter_mut().for_each(|schema| each_schema(schema, work));
            }
            (
                "items" | "additionalProperties" | "not" | "if" | "then" | "else" | "contains" | "propertyNames",
                inner,
            ) => {
                each_schema(inner, work);
            }
            _ => {}
        }
    }
    work(schema);
}
