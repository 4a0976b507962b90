//! Whatever the types do not check is reported: a line a loss. A row is the schema of a contract and the losses of its types.

use vistoria_generator::shapes;
use vistoria_schemas::contract::from_sources;
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::sources::Sources;
use vistoria_test_helpers::cases::{Case, table};

const HEAD: &str = "
openapi: 3.1.0
info: {title: T, x-vistoria: {vendor: v, sources: [{id: d, title: D, kind: vendor-doc}]}}
webhooks: {e: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
components: {schemas: {A: ";

/// The name of the case, the schema, in which `RULE` stands for a rule, and the losses.
type Row = (&'static str, &'static str, &'static [&'static str]);

const ROWS: &[Row] = &[
    ("properties", "{type: object, properties: {a: {type: string}}}", &[]),
    ("additional_properties", "{type: object, required: [a], additionalProperties: {type: integer}}", &[]),
    (
        "pattern_properties",
        "{type: object, required: [a], patternProperties: {'^b': {type: integer}}}",
        &[
            "not checked: minProperties, maxProperties, propertyNames, patternProperties or additionalProperties of an object",
        ],
    ),
    (
        "pattern",
        "{type: object, properties: {a: {type: string, pattern: '^a'}}}",
        &["not checked: pattern or format of a string"],
    ),
    ("min_length", "{type: object, properties: {a: {type: string, minLength: 3}}}", &[]),
    ("minimum", "{type: object, properties: {a: {type: integer, minimum: 3}}}", &[]),
    (
        "multiple_of",
        "{type: object, properties: {a: {type: number, multipleOf: 0.5}}}",
        &["not checked: `multipleOf` of a number"],
    ),
    // The bounds of float, which OpenAPI documents get from their format.
    ("bounds_that_are_floats", "{type: object, properties: {a: {type: number, maximum: 3.4028234663852886e38}}}", &[]),
    (
        "bounds_with_more_digits_than_a_float",
        "{type: object, properties: {a: {type: number, maximum: 0.10000000000000000001}}}",
        &[],
    ),
    ("enum_of_scalars", "{type: object, properties: {a: {enum: [1, 2]}}}", &[]),
    (
        "enum_of_lists",
        "{type: object, properties: {a: {enum: [[1], [2]]}}}",
        &["not checked: which of several constants"],
    ),
    (
        "alternatives",
        "{type: object, properties: {a: {anyOf: [{type: object, properties: {b: {type: string}}}, {type: object, minProperties: 3}]}}}",
        &["not checked: which of several alternatives matches"],
    ),
    (
        "numeric_format",
        "{type: object, properties: {p: {type: integer, RULE, x-numeric-format: {format: cpf, digits: 11}}}}",
        &["not checked: x-numeric-format"],
    ),
    (
        "pairs",
        "{type: object, RULE, x-pairs: {left: {list: /a, key: k}, right: {list: /b, key: k}}, properties: {a: {}}}",
        &["not checked: x-pairs"],
    ),
    (
        "not_before_in_a_map",
        "{type: object, RULE, x-not-before: {b: a}}",
        &["not checked: assertions between the entries of a map"],
    ),
    (
        "not_before_of_a_number",
        "{type: object, RULE, x-not-before: {b: a}, properties: {a: {type: string}, b: {type: integer}}}",
        &["not checked: b not before a, since one of them is not a string field"],
    ),
];

pub(crate) fn cases() -> Vec<Case> {
    table(
        ROWS,
        |(name, ..)| (*name).to_owned(),
        |(_, schema, expected)| {
            let rule = "x-rule: {id: r, says: s, source: {document: d, section: s, fidelity: stated}}";
            let text = format!("{HEAD}{}}}}}", schema.replace("RULE", rule));
            let mut diagnostics = Diagnostics::default();
            let sources = Sources::from_text("openapi.yaml", &text, &mut diagnostics);
            let outcome = from_sources(sources, diagnostics);
            let contract = outcome.contract.unwrap_or_else(|| panic!("{:?}", outcome.diagnostics));
            let found: Vec<String> = shapes(&contract).losses.into_iter().map(|loss| loss.what).collect();
            assert_eq!(&found, expected, "{schema}");
        },
    )
}
