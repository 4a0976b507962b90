//! Keys that start with `x-` in documents that are not contracts: those of other tools are legal, near misses are warnings.

use vistoria_schemas::contract::specification::{Formats, from_sources};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::level::Level;
use vistoria_schemas::sources::Sources;

/// Reads `text` and compares the pointers and suggestions of its diagnostics, all of which must be warnings.
#[track_caller]
fn check(name: &str, text: &str, expected: &[(&str, &str)]) {
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_text(name, text, &mut diagnostics);
    let reading = from_sources(sources, None, "document", Formats::Annotate, diagnostics);
    assert!(reading.specification.is_some(), "{:?}", reading.diagnostics);
    let found: Vec<(String, &str)> = reading
        .diagnostics
        .iter()
        .map(|diagnostic| {
            assert_eq!((diagnostic.level, diagnostic.code.id), (Level::Warning, "specification/unknown-extension"));
            (diagnostic.pointer.to_string(), diagnostic.help.as_deref().unwrap_or_default())
        })
        .collect();
    let found: Vec<(&str, &str)> = found.iter().map(|(pointer, help)| (pointer.as_str(), *help)).collect();
    assert_eq!(found, expected);
}

#[test]
fn foreign_extensions_of_an_interface_are_legal() {
    check(
        "openapi.yaml",
        "
openapi: 3.1.0
info: {title: T, x-logo: {url: a}}
x-tagGroups: []
x-webhooks: {e: {post: {x-codeSamples: []}}}
paths:
  /a:
    get: {x-internal: true, x-ratelimit: 5, responses: {'200': {description: Done., x-paths: 1}}}
components:
  securitySchemes: {a: {type: apiKey, in: header, name: A, x-google-audiences: a}}
  schemas: {A: {type: object, x-go-type: A, x-nullable: true, x-enum-varnames: [a], properties: {x-rul: {}}}}
",
        &[],
    );
}

#[test]
fn near_misses_of_an_interface_are_warnings() {
    check(
        "openapi.yaml",
        "
openapi: 3.0.3
info: {title: T, x-vistora: {vendor: v}}
webhooks: {e: {x-evnt: {path: a}, post: {requestBody: {content: {application/json: {schema: {type: object}}}}}}}
paths: {}
components:
  securitySchemes: {a: {type: apiKey, in: header, name: A, x-signatur: {}}}
  schemas: {A: {type: object, properties: {b: {type: string, X-Rule: {}, x-ruel: {}}}}}
",
        &[
            ("/info/x-vistora", "did you mean \"x-vistoria\"?"),
            ("/webhooks/e/x-evnt", "did you mean \"x-event\"?"),
            ("/components/securitySchemes/a/x-signatur", "did you mean \"x-signature\"?"),
            ("/components/schemas/A/properties/b/x-ruel", "did you mean \"x-rule\"?"),
        ],
    );
}

#[test]
fn near_misses_of_a_schema_are_warnings() {
    check(
        "schema.json",
        r##"{"type": "object", "x-rul": 1, "x-rule": 1, "x-other": 1,
             "properties": {"a": {"$ref": "#/$defs/A"}}, "$defs": {"A": {"x-pairz": 1, "const": {"x-rul": 1}}}}"##,
        &[("/x-rul", "did you mean \"x-rule\"?"), ("/$defs/A/x-pairz", "did you mean \"x-pairs\"?")],
    );
}
