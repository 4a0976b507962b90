//! Small contracts, small payloads, and exactly what is to be said: a line a case. Most of them went wrong once.

use vistoria_schemas::contract::from_sources;
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::sources::Sources;
use vistoria_validator::capture::Captured;
use vistoria_validator::catalog::Catalog;
use vistoria_validator::identify::Wanted;
use vistoria_validator::{Settings, check as check_payload};

const HEAD: &str = "
openapi: 3.1.0
info: {title: T, x-vistoria: {vendor: v, sources: [{id: d, title: D, kind: vendor-doc}]}}
webhooks: {e: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
components: {schemas: {A: ";

/// `RULE(id)` in a schema stands for a rule of that id.
fn catalog(schemas: &str) -> Catalog {
    let mut text = format!("{HEAD}{schemas}}}}}");
    while let Some(start) = text.find("RULE(") {
        let end = start + text[start..].find(')').expect("RULE(id)");
        let rule = format!(
            "x-rule: {{id: {}, says: s, source: {{document: d, section: s, fidelity: stated}}}}",
            &text[start + 5..end]
        );
        text.replace_range(start..=end, &rule);
    }
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_text("openapi.yaml", &text, &mut diagnostics);
    let outcome = from_sources(sources, diagnostics);
    Catalog::of(outcome.contract.unwrap_or_else(|| panic!("{:?}", outcome.diagnostics)).bundle)
}

/// Checks `payload`; expects these findings, each `code pointer line:column expected`.
#[track_caller]
fn check(schemas: &str, payload: &str, findings: &[&str]) {
    let captured = Captured::of_body("-".to_owned(), payload.as_bytes().to_vec());
    let wanted = Wanted { event: Some("e".to_owned()), ..Wanted::default() };
    let payload =
        check_payload(&captured, &catalog(schemas), &Settings { wanted, show_values: false, ..Settings::default() });
    let found: Vec<String> = payload
        .findings
        .iter()
        .map(|(finding, position)| {
            let expected = finding.expected.as_deref().unwrap_or("-");
            format!("{} {} {}:{} {expected}", finding.code, finding.pointer, position.line, position.column)
        })
        .collect();
    assert_eq!(found, findings, "{schemas}");
}

#[test]
fn keys_are_masked_unless_the_contract_names_them() {
    let map = "{type: object, additionalProperties: {type: object, properties: {a: {type: string}}}}";
    check(map, r#"{"17052897890":{"a":1}}"#, &["v/schema/type /*/a 1:21 string"]);
    check(map, r#"{"1":{},"1":{}}"#, &["json/duplicate-key /* 1:9 -"]);
    let list = "{type: object, properties: {l: {type: array, items: {type: string}}}}";
    check(list, r#"{"l":["",1]}"#, &["v/schema/type /l/1 1:10 string"]);
    check("{type: object, required: [b]}", "{}", &["v/schema/required /b 1:1 a value"]);
    check("{type: object, dependentRequired: {a: [b]}}", r#"{"a":1}"#, &["v/schema/required /b 1:1 a value"]);
    let pattern = "{type: object, patternProperties: {'^x': {type: object, properties: {a: {type: string}}}}}";
    check(pattern, r#"{"x17":{"a":1}}"#, &["v/schema/type /*/a 1:13 string"]);
    check(
        "{type: object, properties: {a: {}}, additionalProperties: false}",
        r#"{"a":1,"secret":2}"#,
        &["v/schema/additionalProperties  1:8 -"],
    );
}

#[test]
fn two_ways_to_a_definition_are_one() {
    let twice = "{type: object, properties: {n: {$ref: '#/components/schemas/A'}}, allOf: [{properties: {n: {$ref: '#/components/schemas/A'}}}]}";
    let deep = |inner: &str| format!("{}{inner}{}", r#"{"n":"#.repeat(10), "}".repeat(10));
    check(twice, &deep("{}"), &[]);
    let pointer = "/n".repeat(10);
    check(twice, &deep("5"), &[&format!("v/schema/type {pointer} 1:51 object")]);
}

#[test]
fn rules_stay_apart_and_find_their_owner() {
    let two = "{type: object, allOf: [{RULE(ra), not: {required: [a]}}, {RULE(rb), not: {required: [b]}}], properties: {a: {}, b: {}}}";
    check(two, r#"{"a":1,"b":2}"#, &["v/ra  1:1 -", "v/rb  1:1 -"]);
    let dates =
        r#"{"a":"2020-01-02 00:00:00","b":"2020-01-01 00:00:00","c":"2020-01-02 00:00:00","d":"2020-01-01 00:00:00"}"#;
    let inner = "{RULE(outer), type: object, allOf: [{$ref: '#/components/schemas/B'}]}, B: {properties: {a: {type: string}, b: {type: string}, c: {}, d: {}}, allOf: [{RULE(inner), x-not-before: {b: a, d: c}}]}";
    check(inner, dates, &["v/inner /b 1:32 -", "v/inner /d 1:84 -"]);
    let narrowed = "{allOf: [{$ref: '#/components/schemas/B'}, {RULE(narrow), properties: {a: {type: 'null'}}}]}, B: {RULE(base), type: object, properties: {a: {type: [string, 'null']}}}";
    check(narrowed, r#"{"a":1}"#, &["v/narrow /a 1:6 null"]);
    check(narrowed, r#"{"a":""}"#, &["v/narrow /a 1:6 null"]);
}

#[test]
fn what_is_expected_is_what_holds_in_any_case() {
    let either = "{type: object, required: [p], properties: {p: {anyOf: [{type: string}, {type: integer}]}}}";
    check(either, "{}", &["v/schema/required /p 1:1 a value"]);
    let conditional = "{type: object, required: [p], properties: {k: {}, p: {type: [string, 'null']}}, if: {properties: {k: {const: 1}}}, then: {properties: {p: {type: 'null'}}}}";
    check(conditional, r#"{"k":2}"#, &["v/schema/required /p 1:1 string or null"]);
}

#[test]
fn keys_are_named_by_any_schema_that_could_apply() {
    let alternative = "{type: object, properties: {b: {}}, anyOf: [{properties: {a: {type: string}}}]}";
    check(alternative, r#"{"a":1,"b":1}"#, &["v/schema/type /a 1:6 string"]);
    check("{type: object, required: [a], properties: {b: {}}}", r#"{"a":1}"#, &[]);
    check("{type: object, properties: {b: {}}}", r#"{"a":1}"#, &["v/schema/unnamed-key  1:2 -"]);
    check("{type: object, properties: {b: {}}, additionalProperties: true}", r#"{"a":1}"#, &[]);
}

#[test]
fn the_alternative_that_was_meant_is_reported() {
    let nullable = "{type: object, properties: {a: {oneOf: [{type: 'null'}, {type: object, required: [b], properties: {b: {type: string}}}]}}}";
    check(nullable, r#"{"a":{}}"#, &["v/schema/required /a/b 1:6 a value"]);
    check(nullable, r#"{"a":5}"#, &["v/schema/oneOf /a 1:6 -"]);
}
