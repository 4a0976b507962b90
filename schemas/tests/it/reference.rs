//! The reference in the README is generated from the tables that the readers use. `VISTORIA_BLESS=1` rewrites it.

use std::fmt::Write as _;
use std::path::Path;

use vistoria_schemas::contract::from_sources;
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::extensions::{EXTENSIONS, Extension, FieldType, ObjectFields, SOURCE, extension};
use vistoria_schemas::formats::FORMATS;
use vistoria_schemas::sources::Sources;

const START: &str = "<!-- Generated from the tables of the readers; VISTORIA_BLESS=1 cargo test rewrites it. -->\n";
const END: &str = "<!-- End of the generated reference. -->\n";

/// Describes the type of a value.
fn value(value: FieldType) -> String {
    let words = |words: &[(&str, &str)]| {
        let words: Vec<String> = words
            .iter()
            .map(|(word, meaning)| if word == meaning { format!("`{word}`") } else { format!("`{word}` ({meaning})") })
            .collect();
        words.join(", ")
    };
    match value {
        FieldType::Text => "text".to_owned(),
        FieldType::Pointer => "JSON Pointer".to_owned(),
        FieldType::Pointers => "JSON Pointer, or a list of them".to_owned(),
        FieldType::PointerMap => "object from JSON Pointer to JSON Pointer".to_owned(),
        FieldType::Expression => "expression".to_owned(),
        FieldType::Placements => "object from JSON Pointer to expression or value".to_owned(),
        FieldType::Conditions => "object from expression to value".to_owned(),
        FieldType::Integer => "whole number".to_owned(),
        FieldType::Boolean => "`true` or `false`".to_owned(),
        FieldType::Word(known) => format!("one of {}", words(known)),
        FieldType::Words(known) => format!("one or a list of {}", words(known)),
        FieldType::KeyOrPosition => "key, or position from 1".to_owned(),
        FieldType::Schema => "schema".to_owned(),
        FieldType::PropertyMap => "object from property to property".to_owned(),
        FieldType::Object(fields) if std::ptr::eq(fields, &raw const SOURCE) => "a [source](#source)".to_owned(),
        FieldType::Object(_) => "object".to_owned(),
        FieldType::List(_) => "list of objects".to_owned(),
    }
}

/// Writes a row for each field, and for the fields inside it.
fn rows(fields: &ObjectFields, path: &str, text: &mut String) {
    for field in fields.fields {
        let path = format!("{path}{}", field.name);
        let required = if field.required { "yes" } else { "" };
        let _ = writeln!(text, "| `{path}` | {required} | {} | {} |", value(field.value), field.summary);
        match field.value {
            FieldType::Object(fields) if !std::ptr::eq(fields, &raw const SOURCE) => {
                rows(fields, &format!("{path}."), text);
            }
            FieldType::List(fields) => rows(fields, &format!("{path}[]."), text),
            _ => {}
        }
    }
}

fn table(fields: &ObjectFields) -> String {
    let mut text = "\n| field | required | value | |\n|---|---|---|---|\n".to_owned();
    rows(fields, "", &mut text);
    text
}

fn section(extension: &Extension) -> String {
    let Extension { keyword, summary, example, .. } = extension;
    let places: Vec<&str> = extension.objects.iter().map(|kind| kind.name()).collect();
    let mut text = format!("\n#### `{keyword}`\n\nOn {}. {summary}", places.join(" or "));
    match extension.value {
        FieldType::Object(_) => {}
        FieldType::List(_) => text.push_str(" A list of objects:"),
        other => {
            let _ = write!(text, " The value: {}.", value(other));
        }
    }
    let _ = writeln!(text, "\n\n```yaml\n{keyword}: {example}\n```");
    if let FieldType::Object(fields) | FieldType::List(fields) = extension.value {
        text.push_str(&table(fields));
    }
    text
}

fn reference() -> String {
    let mut text = "\n### Keywords\n".to_owned();
    EXTENSIONS.iter().filter(|extension| !extension.is_assertion).for_each(|one| text.push_str(&section(one)));
    text.push_str("\n#### Source\n\nThe field `source` of rules, advice and signatures.\n");
    text.push_str(&table(&SOURCE));
    text.push_str("\n### Assertions\n\nKeywords of schemas that decide which values are valid. Each needs an `x-rule` beside it.\n");
    EXTENSIONS.iter().filter(|extension| extension.is_assertion).for_each(|one| text.push_str(&section(one)));
    text.push_str(
        "\n### Formats\n\nValues of `format` beside those of JSON Schema.\n\n| format | a string is |\n|---|---|\n",
    );
    for format in FORMATS {
        let _ = writeln!(text, "| `{}` | {} |", format.name, format.expects);
    }
    text.push('\n');
    text
}

#[test]
fn the_readme_has_the_reference() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&path).expect("the README");
    let (before, rest) = readme.split_once(START).expect("the start of the reference");
    let (found, after) = rest.split_once(END).expect("the end of the reference");
    let wanted = reference();
    if std::env::var_os("VISTORIA_BLESS").is_some() {
        std::fs::write(path, format!("{before}{START}{wanted}{END}{after}")).expect("written");
        return;
    }
    assert!(found == wanted, "the reference is stale: run VISTORIA_BLESS=1 cargo test -p vistoria-schemas");
}

#[test]
fn every_example_is_correct() {
    let example = |keyword: &str| format!("{keyword}: {}", extension(keyword).expect("in the table").example);
    let of_schemas = EXTENSIONS.iter().map(|extension| extension.keyword).filter(|keyword| {
        !matches!(*keyword, "x-vistoria" | "x-event" | "x-mock" | "x-operation" | "x-sequence" | "x-signature")
    });
    let schema: Vec<String> = of_schemas.map(|keyword| format!("      {}", example(keyword))).collect();
    let text = format!(
        "
openapi: 3.1.0
info:
  title: T
  {}
security: [{{signed: []}}]
{}
webhooks:
  order.paid:
    {}
    post: {{requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}}}
paths:
  /a:
    post:
      operationId: a
      {}
      {}
      responses: {{'204': {{description: Done.}}}}
components:
  securitySchemes:
    signed:
      type: apiKey
      in: header
      name: X-Signature
      {}
  schemas:
    A:
      type: object
{}
",
        example("x-vistoria"),
        example("x-sequence"),
        example("x-event"),
        example("x-operation"),
        example("x-mock"),
        example("x-signature"),
        schema.join("\n")
    );
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_text("openapi.yaml", &text, &mut diagnostics);
    let reading = from_sources(sources, diagnostics);
    assert_eq!(reading.diagnostics, []);
    let bundle = reading.contract.expect("no errors").bundle;
    assert_eq!((bundle.signatures.len(), bundle.sequences.len(), bundle.rules.len()), (1, 1, 2));
    assert!(bundle.operations[0].mock.is_some());
}
