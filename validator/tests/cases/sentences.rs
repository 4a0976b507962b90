//! What is said of a violation of every keyword: where it is, what was expected and what was found. Each row is checked with the
//! explanation by the graph, and with what `jsonschema` reports of a schema that the graph does not say in full.

use std::collections::BTreeSet;

use serde_json::Value;
use vistoria_schemas::contract::specification::{Formats, from_sources};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::keywords::{KEYWORDS, KeywordKind};
use vistoria_schemas::sources::Sources;
use vistoria_test_helpers::cases::{Case, case};
use vistoria_validator::capture::Captured;
use vistoria_validator::contract::Catalog;
use vistoria_validator::report::json_finding;
use vistoria_validator::wanted::Wanted;
use vistoria_validator::{Settings, check as check_payload};

/// A keyword, a schema, a body and its findings, each `line:column pointer: sentence`.
type Row = (&'static str, &'static str, &'static str, &'static [&'static str]);

const ROWS: &[Row] = &[
    ("type", r#"{"type":["string","null"]}"#, "1.5", &["1:1 : expected string or null, found number"]),
    ("const", r#"{"const":1}"#, "2", &["1:1 : expected 1, found integer"]),
    ("enum", r#"{"enum":["a",null]}"#, "\"b\"", &["1:1 : expected \"a\" or null, found string"]),
    (
        "enum",
        r#"{"enum":["circle","square"]}"#,
        "\"Circle\"",
        &["1:1 : expected \"circle\" or \"square\", found string; did you mean \"circle\"?"],
    ),
    (
        "enum",
        r#"{"enum":["a","b","c","d","e","f","g","h","i","j","k","l","m",null]}"#,
        "1",
        &[
            "1:1 : expected \"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\", \"k\" or 3 others, found integer",
        ],
    ),
    ("multipleOf", r#"{"multipleOf":0.01}"#, "1.234", &["1:1 : expected a multiple of 0.01, found number"]),
    ("minimum", r#"{"minimum":5}"#, "4", &["1:1 : expected at least 5, found integer"]),
    ("maximum", r#"{"maximum":5}"#, "6.5", &["1:1 : expected at most 5, found number"]),
    ("exclusiveMinimum", r#"{"exclusiveMinimum":5}"#, "5", &["1:1 : expected more than 5, found integer"]),
    ("exclusiveMaximum", r#"{"exclusiveMaximum":0.5}"#, "0.5", &["1:1 : expected less than 0.5, found number"]),
    ("minLength", r#"{"minLength":1}"#, "\"\"", &["1:1 : expected at least 1 character, found empty string"]),
    ("maxLength", r#"{"maxLength":1}"#, "\"ab\"", &["1:1 : expected at most 1 character, found string"]),
    (
        "pattern",
        r#"{"pattern":"^a"}"#,
        "\"b\"",
        &["1:1 : expected a string that matches ^a, found a string that does not"],
    ),
    (
        "format",
        r#"{"format":"date-time"}"#,
        "\"2024-02-30 25:00\"",
        &["1:1 : expected a date-time, found a string that is not one"],
    ),
    ("format", r#"{"format":"email"}"#, "\"a\"", &["1:1 : expected an email, found a string that is not one"]),
    ("format", r#"{"format":"uuid"}"#, "\"\"", &["1:1 : expected a uuid, found empty string"]),
    ("minItems", r#"{"minItems":3}"#, "[1,2]", &["1:1 : expected at least 3 items, found 2"]),
    ("minItems", r#"{"minItems":1}"#, "[]", &["1:1 : expected at least 1 item, found empty array"]),
    ("maxItems", r#"{"maxItems":1}"#, "[1,2]", &["1:1 : expected at most 1 item, found 2"]),
    ("maxItems", r#"{"maxItems":0}"#, "[1]", &["1:1 : expected an empty array, found 1"]),
    ("uniqueItems", r#"{"uniqueItems":true}"#, "[1,2,3,1.0]", &["1:8 /3: the items at /0 and /3 are equal"]),
    ("items", r#"{"items":{"type":"null"}}"#, "[null,1]", &["1:7 /1: expected null, found integer"]),
    ("items", r#"{"prefixItems":[{}],"items":false}"#, "[1,2]", &["1:4 /1: this item must not be present"]),
    ("prefixItems", r#"{"prefixItems":[{},{"type":"null"}]}"#, "[1,2]", &["1:4 /1: expected null, found integer"]),
    (
        "unevaluatedItems",
        r#"{"prefixItems":[{}],"unevaluatedItems":false}"#,
        "[1,2,3]",
        &["1:1 : 2 items that must not be present"],
    ),
    ("minProperties", r#"{"minProperties":2}"#, r#"{"a":1}"#, &["1:1 : expected at least 2 properties, found 1"]),
    ("minProperties", r#"{"minProperties":1}"#, "{}", &["1:1 : expected at least 1 property, found empty object"]),
    ("maxProperties", r#"{"maxProperties":1}"#, r#"{"a":1,"b":2}"#, &["1:1 : expected at most 1 property, found 2"]),
    (
        "required",
        r#"{"required":["a"],"properties":{"a":{"type":"string"}}}"#,
        "{}",
        &["1:1 /a: missing required property \"a\" (string)"],
    ),
    (
        "dependentRequired",
        r#"{"dependentRequired":{"a":["b"]},"properties":{"b":{"type":"string"}}}"#,
        r#"{"a":1}"#,
        &["1:1 /b: missing required property \"b\" (string), because \"a\" is present"],
    ),
    (
        "dependentSchemas",
        r#"{"dependentSchemas":{"a":{"required":["b"],"properties":{"a":{"type":"string"}}}}}"#,
        r#"{"a":1}"#,
        &[
            "1:1 /b: missing required property \"b\", because \"a\" is present",
            "1:6 /a: expected string, found integer",
        ],
    ),
    (
        "properties",
        r#"{"properties":{"a":{"type":"string"}}}"#,
        r#"{"a":1}"#,
        &["1:6 /a: expected string, found integer"],
    ),
    ("properties", r#"{"properties":{"a":false}}"#, r#"{"a":1}"#, &["1:6 /a: this property must not be present"]),
    (
        "patternProperties",
        r#"{"patternProperties":{"^a":{"type":"string"}}}"#,
        r#"{"ab":1}"#,
        &["1:7 /*: expected string, found integer"],
    ),
    (
        "additionalProperties",
        r#"{"properties":{"a":{}},"additionalProperties":false}"#,
        r#"{"a":1,"b":1}"#,
        &["1:8 : 1 property that must not be present"],
    ),
    (
        "unevaluatedProperties",
        r#"{"properties":{"a":{}},"unevaluatedProperties":false}"#,
        r#"{"a":1,"b":1,"c":1}"#,
        &["1:8 : 2 properties that must not be present"],
    ),
    (
        "propertyNames",
        r#"{"propertyNames":{"pattern":"^[a-z]+$"}}"#,
        "{\n  \"a\": 1,\n  \"B\": 2}",
        &["3:3 /*: the name of this property is not allowed: expected a string that matches ^[a-z]+$"],
    ),
    (
        "propertyNames",
        r#"{"propertyNames":{"maxLength":1}}"#,
        r#"{"ab":1}"#,
        &["1:2 /*: the name of this property is not allowed: expected at most 1 character"],
    ),
    ("propertyNames", r#"{"propertyNames":false}"#, r#"{"ab":1}"#, &["1:2 : 1 property that must not be present"]),
    ("not", r#"{"not":{"type":"null"}}"#, "null", &["1:1 : must not be null"]),
    ("not", r#"{"not":{"const":"a"}}"#, "\"a\"", &["1:1 : must not be \"a\""]),
    ("not", r#"{"not":{"required":["a"]}}"#, r#"{"a":1}"#, &["1:1 : must not have the property \"a\""]),
    (
        "not",
        r#"{"not":{"required":["a","b"]}}"#,
        r#"{"a":1,"b":1}"#,
        &["1:1 : must not have the properties \"a\" and \"b\" together"],
    ),
    ("not", r#"{"not":{"type":"string","pattern":"^a"}}"#, "\"ab\"", &["1:1 : must not be a string that matches ^a"]),
    (
        "not",
        r#"{"not":{"properties":{"k":{"const":1}},"required":["k"]}}"#,
        r#"{"k":1}"#,
        &["1:1 : must not be an object whose \"k\" is 1"],
    ),
    // A number has no property, which is what the schema of `not` says of it too.
    ("not", r#"{"not":{"required":["a"]}}"#, "1", &["1:1 : satisfies a schema that it must not satisfy"]),
    ("not", r#"{"not":{"anyOf":[{"type":"null"}]}}"#, "null", &["1:1 : satisfies a schema that it must not satisfy"]),
    (
        "if",
        r#"{"if":{"required":["a"]},"then":{"required":["b"]}}"#,
        r#"{"a":1}"#,
        &["1:1 /b: missing required property \"b\""],
    ),
    ("then", r#"{"if":{"type":"integer"},"then":{"minimum":5}}"#, "4", &["1:1 : expected at least 5, found integer"]),
    ("else", r#"{"if":{"type":"null"},"else":{"type":"string"}}"#, "1", &["1:1 : expected string, found integer"]),
    ("allOf", r#"{"allOf":[{"type":"string"}]}"#, "1", &["1:1 : expected string, found integer"]),
    (
        "$ref",
        r##"{"$ref":"#/$defs/A","$defs":{"A":{"type":"string"}}}"##,
        "1",
        &["1:1 : expected string, found integer"],
    ),
];

/// Rows of which `jsonschema` tells less than the graph, each with what is said of that.
const PARTLY_KNOWN: &[(Row, &str)] = &[
    (
        (
            "contains",
            r#"{"contains":{"type":"string"}}"#,
            "[1]",
            &["1:1 : expected at least 1 item of type string, found none"],
        ),
        "expected at least 1 item of type string",
    ),
    (
        (
            "minContains",
            r#"{"contains":{"const":"a"},"minContains":2}"#,
            r#"["a"]"#,
            &["1:1 : expected at least 2 items equal to \"a\", found 1"],
        ),
        "expected at least 2 items equal to \"a\"",
    ),
    (
        (
            "maxContains",
            r#"{"contains":{"type":"object","required":["a"]},"maxContains":1}"#,
            r#"[{"a":1},{"a":1}]"#,
            &["1:1 : expected at most 1 item that is an object with \"a\", found 2"],
        ),
        "too few or too many items satisfy the schema of contains",
    ),
    (
        (
            "contains",
            r#"{"contains":{"oneOf":[{"type":"null"}]}}"#,
            "[]",
            &["1:1 : expected at least 1 item that satisfies the schema of contains, found none"],
        ),
        "expected at least 1 item that satisfies the schema of contains",
    ),
    (
        (
            "anyOf",
            r#"{"anyOf":[{"type":"string"},{"type":"null"}]}"#,
            "1",
            &["1:1 : expected string or null, found integer"],
        ),
        "does not satisfy anyOf",
    ),
    (
        (
            "oneOf",
            r#"{"oneOf":[{"type":"integer"},{"minimum":1}]}"#,
            "2",
            &["1:1 : matches alternative 1 and alternative 2, and may match only one of them"],
        ),
        "does not satisfy oneOf",
    ),
];

/// Keywords that no value can violate by themselves.
const SILENT: [&str; 1] = ["$defs"];

/// Returns the findings of a body, and whether the schema was explained by the graph.
fn findings(schema: &str, body: &str) -> (Vec<String>, bool) {
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_text("schema.json", schema, &mut diagnostics);
    let reading = from_sources(sources, None, "s", Formats::Assert, diagnostics);
    let specification = reading.specification.unwrap_or_else(|| panic!("{schema}: {:?}", reading.diagnostics));
    let catalog = Catalog::of_specification(specification, "s").expect("it compiles");
    let contract = &catalog.contracts()[0];
    let captured = Captured::of_body("-".to_owned(), body.as_bytes().to_vec());
    let wanted = Wanted { event: Some(contract.bundle().events[0].id.clone()), ..Wanted::default() };
    let payload = check_payload(&captured, &catalog, &Settings { wanted, ..Settings::default() });
    let line = |(finding, position): &(_, _)| {
        let found = json_finding(finding, *position);
        let place = (found.line.expect("a line"), found.column.expect("a column"));
        format!("{}:{} {}: {}", place.0, place.1, found.pointer, found.message)
    };
    (payload.findings.iter().map(line).collect(), contract.is_flat)
}

fn by_the_graph((_, schema, body, expected): &Row) {
    let (found, is_flat) = findings(schema, body);
    assert!(is_flat, "{schema}");
    assert_eq!(found, *expected, "{schema} {body}");
}

/// Checks the same row with a reference in the schema that is dynamic, which the graph does not have: two resources have its
/// anchor.
fn by_jsonschema(schema: &str, body: &str, expected: &[String]) {
    let mut changed: Value = serde_json::from_str(schema).expect("JSON");
    changed["$dynamicAnchor"] = "here".into();
    changed["$defs"]["dynamic"] = serde_json::json!({"$dynamicRef": "#here"});
    changed["$defs"]["other"] = serde_json::json!({"$id": "https://schemas.test/other", "$dynamicAnchor": "here"});
    let (found, is_flat) = findings(&changed.to_string(), body);
    assert!(!is_flat, "{schema}");
    assert_eq!(found, expected, "{schema} {body}");
}

/// Every keyword that decides about values has a row.
fn every_keyword() {
    let covered: BTreeSet<&str> =
        ROWS.iter().chain(PARTLY_KNOWN.iter().map(|(row, _)| row)).map(|row| row.0).chain(SILENT).collect();
    let decide = KEYWORDS.iter().filter(|(_, kind)| *kind != KeywordKind::Annotation).map(|(keyword, _)| *keyword);
    assert_eq!(decide.filter(|keyword| !covered.contains(keyword)).collect::<Vec<_>>(), [""; 0]);
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = vec![case("every_keyword", every_keyword)];
    let partly = PARTLY_KNOWN.iter().map(|(row, sentence)| (row, Some(*sentence)));
    for (number, (row, sentence)) in ROWS.iter().map(|row| (row, None)).chain(partly).enumerate() {
        cases.push(case(format!("{number} {}", row.0), move || by_the_graph(row)));
        let expected: Vec<String> = match sentence {
            Some(sentence) => vec![format!("1:1 : {sentence}")],
            None => row.3.iter().map(|line| (*line).to_owned()).collect(),
        };
        cases.push(case(format!("{number} {} by jsonschema", row.0), move || by_jsonschema(row.1, row.2, &expected)));
    }
    cases
}
