//! Small contracts, small payloads, and exactly the findings they have: a row a case. Most of them were wrong once.

use vistoria_schemas::contract::from_sources;
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::sources::Sources;
use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_validator::capture::Captured;
use vistoria_validator::contract::Catalog;
use vistoria_validator::finding::{MAX_FINDINGS, Payload};
use vistoria_validator::report::json_finding;
use vistoria_validator::wanted::Wanted;
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

/// A schema, a payload and the findings it has, each `code pointer line:column expected`.
struct Row {
    name: &'static str,
    schemas: String,
    payload: String,
    findings: Vec<String>,
}

fn row(name: &'static str, schemas: &str, payload: &str, findings: &[&str]) -> Row {
    let findings = findings.iter().map(|finding| (*finding).to_owned()).collect();
    Row { name, schemas: schemas.to_owned(), payload: payload.to_owned(), findings }
}

fn checked(schemas: &str, payload: &str) -> Payload {
    let captured = Captured::of_body("-".to_owned(), payload.as_bytes().to_vec());
    let wanted = Wanted { event: Some("e".to_owned()), ..Wanted::default() };
    let settings = Settings { wanted, ..Settings::default() };
    check_payload(&captured, &catalog(schemas), &settings)
}

fn check(row: &Row) {
    let payload = checked(&row.schemas, &row.payload);
    let found: Vec<String> = payload
        .findings
        .iter()
        .map(|(finding, position)| {
            let reported = json_finding(finding, *position);
            let expected = reported.expected.as_deref().unwrap_or("-");
            format!("{} {} {}:{} {expected}", finding.code, finding.pointer, position.line, position.column)
        })
        .collect();
    assert_eq!(found, row.findings, "{}", row.schemas);
}

fn undeclared_keys_are_masked() -> Vec<Row> {
    let map = "{type: object, additionalProperties: {type: object, properties: {a: {type: string}}}}";
    let list = "{type: object, properties: {l: {type: array, items: {type: string}}}}";
    let pattern = "{type: object, patternProperties: {'^x': {type: object, properties: {a: {type: string}}}}}";
    vec![
        row("value_under_a_map_key", map, r#"{"17052897890":{"a":1}}"#, &["v/schema/type /*/a 1:21 string"]),
        row("duplicate_map_key", map, r#"{"1":{},"1":{}}"#, &["json/duplicate-key /* 1:9 -"]),
        row("item_of_a_list", list, r#"{"l":["",1]}"#, &["v/schema/type /l/1 1:10 string"]),
        row("missing_property", "{type: object, required: [b]}", "{}", &["v/schema/required /b 1:1 a value"]),
        row(
            "missing_dependent_property",
            "{type: object, dependentRequired: {a: [b]}}",
            r#"{"a":1}"#,
            &["v/schema/required /b 1:1 a value"],
        ),
        row("value_under_a_pattern", pattern, r#"{"x17":{"a":1}}"#, &["v/schema/type /*/a 1:13 string"]),
        row(
            "forbidden_key",
            "{type: object, properties: {a: {}}, additionalProperties: false}",
            r#"{"a":1,"secret":2}"#,
            &["v/schema/additionalProperties  1:8 -"],
        ),
    ]
}

fn definition_reached_in_two_ways() -> Vec<Row> {
    let twice = "{type: object, properties: {n: {$ref: '#/components/schemas/A'}}, allOf: [{properties: {n: {$ref: '#/components/schemas/A'}}}]}";
    let deep = |inner: &str| format!("{}{inner}{}", r#"{"n":"#.repeat(10), "}".repeat(10));
    let pointer = "/n".repeat(10);
    vec![
        row("valid_through_both", twice, &deep("{}"), &[]),
        row("wrong_at_the_end", twice, &deep("5"), &[&format!("v/schema/type {pointer} 1:51 object")]),
    ]
}

fn owner_of_a_violation() -> Vec<Row> {
    let two = "{type: object, allOf: [{RULE(ra), not: {required: [a]}}, {RULE(rb), not: {required: [b]}}], properties: {a: {}, b: {}}}";
    let dates =
        r#"{"a":"2020-01-02 00:00:00","b":"2020-01-01 00:00:00","c":"2020-01-02 00:00:00","d":"2020-01-01 00:00:00"}"#;
    let inner = "{RULE(outer), type: object, allOf: [{$ref: '#/components/schemas/B'}]}, B: {properties: {a: {type: string}, b: {type: string}, c: {}, d: {}}, allOf: [{RULE(inner), x-not-before: {b: a, d: c}}]}";
    let narrowed = "{allOf: [{$ref: '#/components/schemas/B'}, {RULE(narrow), properties: {a: {type: 'null'}}}]}, B: {RULE(base), type: object, properties: {a: {type: [string, 'null']}}}";
    vec![
        row(
            "two_rules_at_one_place",
            two,
            r#"{"a":1,"b":2}"#,
            &["v/ra  1:1 anything but an object with \"a\"", "v/rb  1:1 anything but an object with \"b\""],
        ),
        row("one_rule_at_two_places", inner, dates, &["v/inner /b 1:32 -", "v/inner /d 1:84 -"]),
        row("narrowed_type", narrowed, r#"{"a":1}"#, &["v/narrow /a 1:6 null"]),
        row("narrowed_value", narrowed, r#"{"a":""}"#, &["v/narrow /a 1:6 null"]),
    ]
}

fn expected_in_every_case() -> Vec<Row> {
    let either = "{type: object, required: [p], properties: {p: {anyOf: [{type: string}, {type: integer}]}}}";
    let conditional = "{type: object, required: [p], properties: {k: {}, p: {type: [string, 'null']}}, if: {properties: {k: {const: 1}}}, then: {properties: {p: {type: 'null'}}}}";
    vec![
        row("alternatives", either, "{}", &["v/schema/required /p 1:1 a value"]),
        row("conditional", conditional, r#"{"k":2}"#, &["v/schema/required /p 1:1 string or null"]),
    ]
}

fn declared_by_any_schema_that_could_apply() -> Vec<Row> {
    let alternative = "{type: object, properties: {b: {}}, anyOf: [{properties: {a: {type: string}}}]}";
    vec![
        row("of_a_violated_alternative", alternative, r#"{"a":1,"b":1}"#, &["v/schema/type /a 1:6 string"]),
        row("required", "{type: object, required: [a], properties: {b: {}}}", r#"{"a":1}"#, &[]),
        row("undeclared_key", "{type: object, properties: {b: {}}}", r#"{"a":1}"#, &["v/schema/undeclared-key  1:2 -"]),
        row(
            "additional_properties_allowed",
            "{type: object, properties: {b: {}}, additionalProperties: true}",
            r#"{"a":1}"#,
            &[],
        ),
    ]
}

fn the_intended_alternative() -> Vec<Row> {
    let shapes = "{type: object, oneOf: [{properties: {kind: {const: circle}, r: {type: number}}, required: [kind, r]}, {properties: {kind: {enum: [tri, triangle]}, points: {type: array, minItems: 3}}, required: [kind, points]}]}";
    // As in GitHub's webhooks: a union of the actions in each alternative of a union of the events.
    let event = |key: &str| {
        let action = |action: &str| {
            format!(
                "{{type: object, required: [action, {key}], additionalProperties: false, properties: {{action: {{const: {action}}}, {key}: {{type: object, properties: {{title: {{type: string}}}}}}}}}}"
            )
        };
        format!("{{oneOf: [{}, {}]}}", action("opened"), action("closed"))
    };
    let unions = &format!("{{oneOf: [{}, {}]}}", event("issue"), event("milestone"));
    // Each level has two alternatives that need the next level, so that trying each anew doubles the work with every level.
    let link = "type: object, required: [x], properties: {x: {$ref: '#/components/schemas/A'}}";
    let chain = &format!("{{anyOf: [{{{link}, additionalProperties: false}}, {{{link}}}, {{type: 'null'}}]}}");
    let many = (0..200).map(|n| {
        format!("{{type: object, properties: {{k: {{const: k{n}}}, v: {{type: integer}}}}, required: [k, v]}}")
    });
    let many = &format!("{{oneOf: [{}]}}", many.collect::<Vec<_>>().join(", "));
    let mixed = "{oneOf: [{type: array}, {type: object, properties: {k: {const: a}, l: {type: integer}}}]}";
    let deep = format!("{}7{}", r#"{"x":"#.repeat(40), "}".repeat(40));
    let nullable = "{type: object, properties: {a: {oneOf: [{type: 'null'}, {type: object, required: [b], properties: {b: {type: string}}}]}}}";
    vec![
        row("the_object_of_a_nullable", nullable, r#"{"a":{}}"#, &["v/schema/required /a/b 1:6 string"]),
        row("the_type_of_a_nullable", nullable, r#"{"a":5}"#, &["v/schema/oneOf /a 1:6 object or null"]),
        row(
            "by_a_constant",
            shapes,
            r#"{"kind":"triangle","points":[1,2]}"#,
            &["v/schema/minItems /points 1:29 at least 3 items"],
        ),
        row(
            "unknown_constant",
            shapes,
            r#"{"kind":"hexagon","r":2}"#,
            &["v/schema/oneOf /kind 1:9 \"circle\", \"tri\" or \"triangle\""],
        ),
        row(
            "violated_in_the_same_way",
            chain,
            &deep,
            &[&format!("v/schema/anyOf {} 1:{} object or null", "/x".repeat(40), 40 * 5 + 1)],
        ),
        row("one_of_many_by_a_constant", many, r#"{"k":"k7","v":"no"}"#, &["v/schema/type /v 1:15 integer"]),
        row("an_alternative_without_constants", mixed, r#"{"k":"b","l":1}"#, &["v/schema/const /k 1:6 \"a\""]),
        row(
            "constant_of_another_type",
            shapes,
            r#"{"kind":null,"r":2}"#,
            &["v/schema/oneOf /kind 1:9 \"circle\", \"tri\" or \"triangle\""],
        ),
        row(
            "union_of_unions",
            unions,
            r#"{"action":"opened","issue":{"title":null}}"#,
            &["v/schema/type /issue/title 1:37 string"],
        ),
        row(
            "unknown_constant_of_a_union_of_unions",
            unions,
            r#"{"action":"openedx","issue":{"title":""}}"#,
            &["v/schema/oneOf /action 1:11 \"closed\" or \"opened\""],
        ),
        row(
            "unknown_constant_beside_an_alternative_that_is_a_union",
            r"{oneOf: [{properties: {a: {const: opened}}, required: [a, n]}, {properties: {a: {const: closed}}, required: [a]},
               {oneOf: [{properties: {a: {const: asked}}, required: [a, r]}, {properties: {a: {const: asked}}, required: [a, t]}]}]}",
            r#"{"a":"openedx","n":1}"#,
            &["v/schema/oneOf /a 1:6 \"asked\", \"closed\" or \"opened\""],
        ),
        row(
            "by_a_constant_in_an_alternative_that_is_a_union",
            r"{oneOf: [{properties: {a: {const: opened}}, required: [a, n]},
               {oneOf: [{properties: {a: {const: asked}, r: {type: integer}}, required: [a, r]}, {properties: {a: {const: told}, r: {type: string}}, required: [a]}]}]}",
            r#"{"a":"asked","r":"1"}"#,
            &["v/schema/type /r 1:18 integer"],
        ),
        row(
            "union_of_unions_of_open_objects",
            r"{oneOf: [{oneOf: [{properties: {a: {const: opened}, i: {type: object}}, required: [a, i]},
                               {properties: {a: {const: closed}, i: {type: object}}, required: [a, i]}]},
                     {required: [zen], properties: {zen: {type: string}}}]}",
            r#"{"a":"openedx","i":{}}"#,
            &["v/schema/oneOf /a 1:6 \"closed\" or \"opened\""],
        ),
        row("several_satisfied", "{oneOf: [{type: integer}, {minimum: 1}]}", "2", &["v/schema/oneOf  1:1 -"]),
    ]
}

/// Each of many items has an unknown word where two hundred alternatives have a constant: that ends within moments.
fn many_items_of_a_wide_union() {
    let alternative =
        |number| format!("{{properties: {{k: {{const: w{number}}}, n: {{type: integer}}}}, required: [k]}}");
    let alternatives = (0..200).map(alternative).collect::<Vec<_>>().join(", ");
    let schemas = format!("{{properties: {{many: {{type: array, items: {{oneOf: [{alternatives}]}}}}}}}}");
    let items = (0..20_000).map(|number| format!("{{\"k\":\"x{number}\",\"n\":1}}")).collect::<Vec<_>>().join(",");
    let begun = std::time::Instant::now();
    let payload = checked(&schemas, &format!("{{\"many\":[{items}]}}"));
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
    assert_eq!(payload.findings.len(), MAX_FINDINGS + 1);
}

pub(crate) fn cases() -> Vec<Case> {
    type Group = (&'static str, fn() -> Vec<Row>);
    const GROUPS: &[Group] = &[
        ("undeclared_keys_are_masked", undeclared_keys_are_masked),
        ("definition_reached_in_two_ways", definition_reached_in_two_ways),
        ("owner_of_a_violation", owner_of_a_violation),
        ("expected_in_every_case", expected_in_every_case),
        ("declared_by_any_schema_that_could_apply", declared_by_any_schema_that_could_apply),
        ("the_intended_alternative", the_intended_alternative),
    ];
    let rows = GROUPS.iter().flat_map(|(group, rows)| rows().into_iter().map(move |row| (group, row)));
    let mut cases = table(rows, |(group, row)| format!("{group}::{}", row.name), |(_, row)| check(&row));
    cases.push(case("many_items_of_a_wide_union", many_items_of_a_wide_union));
    cases
}
