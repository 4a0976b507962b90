//! What the types do not check is said: a line a loss, never silence.

use vistoria_generator::shapes;
use vistoria_schemas::contract::from_sources;
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::sources::Sources;

const HEAD: &str = "
openapi: 3.1.0
info: {title: T, x-vistoria: {vendor: v, sources: [{id: d, title: D, kind: vendor-doc}]}}
webhooks: {e: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
components: {schemas: {A: ";

/// The losses of a contract whose one schema is `schema`; `RULE` in it stands for a rule.
#[track_caller]
fn check(schema: &str, losses: &[&str]) {
    let rule = "x-rule: {id: r, says: s, source: {document: d, section: s, fidelity: stated}}";
    let text = format!("{HEAD}{}}}}}", schema.replace("RULE", rule));
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_text("openapi.yaml", &text, &mut diagnostics);
    let outcome = from_sources(sources, diagnostics);
    let contract = outcome.contract.unwrap_or_else(|| panic!("{:?}", outcome.diagnostics));
    let found: Vec<String> = shapes(&contract).losses.into_iter().map(|loss| loss.what).collect();
    assert_eq!(found, losses, "{schema}");
}

#[test]
fn each_is_said() {
    check("{type: object, properties: {a: {type: string}}}", &[]);
    check("{type: object, required: [a], additionalProperties: {type: integer}}", &[]);
    check(
        "{type: object, required: [a], patternProperties: {'^b': {type: integer}}}",
        &["not checked: sizes of an object, and schemas of undeclared keys"],
    );
    check(
        "{type: object, properties: {a: {type: string, pattern: '^a'}}}",
        &["not checked: patterns and formats of a string"],
    );
    check("{type: object, properties: {a: {type: string, minLength: 3}}}", &[]);
    check("{type: object, properties: {a: {type: integer, minimum: 3}}}", &[]);
    check(
        "{type: object, properties: {a: {type: number, multipleOf: 0.5}}}",
        &["not checked: `multipleOf` and bounds beyond 64 bits of a number"],
    );
    check("{type: object, properties: {a: {enum: [1, 2]}}}", &[]);
    check("{type: object, properties: {a: {enum: [[1], [2]]}}}", &["not checked: which of several constants"]);
    check(
        "{type: object, properties: {a: {anyOf: [{type: object, properties: {b: {type: string}}}, {type: object, minProperties: 3}]}}}",
        &["not checked: which of several alternatives matches"],
    );
    check(
        "{type: object, properties: {p: {type: integer, RULE, x-numeric-format: {format: cpf, digits: 11}}}}",
        &["not checked: x-numeric-format"],
    );
    check(
        "{type: object, RULE, x-pairs: {left: {list: /a, key: k}, right: {list: /b, key: k}}, properties: {a: {}}}",
        &["not checked: x-pairs"],
    );
    check("{type: object, RULE, x-not-before: {b: a}}", &["not checked: assertions between the entries of a map"]);
    check(
        "{type: object, RULE, x-not-before: {b: a}, properties: {a: {type: string}, b: {type: integer}}}",
        &["not checked: b not before a, since one of them is not a string field"],
    );
}
