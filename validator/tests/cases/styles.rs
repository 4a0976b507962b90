//! How OpenAPI writes parameters: every style, exploded or not, in every location, of every type. The rows are the specification's
//! own examples (OpenAPI 3.1.1, "Style Examples"), of the string `blue`, the array `["blue", "black", "brown"]` and the object
//! `{"R": 100, "G": 200, "B": 150}`.

use vistoria_schemas::flow::{Document, Values};
use vistoria_test_helpers::cases::{Case, table};
use vistoria_validator::flows::{FlowConfig, Next, Run, Setting, SourceContracts};

use super::exchanges::{catalog, findings};

const STRING: &str = "{type: string, const: blue}";
const EMPTY: &str = "{type: string, const: ''}";
const ARRAY: &str = "{type: array, items: {type: string}, const: [blue, black, brown]}";
const THREE: &str = "{type: array, minItems: 3, items: {type: string}, const: [blue, black, brown]}";
const NUMBERS: &str = "{type: array, items: {type: integer}, const: [100, 200, 150]}";
const OBJECT: &str = "{type: object, properties: {R: {type: integer}, G: {type: integer}, B: {type: integer}}, const: {R: 100, G: 200, B: 150}}";
const ANY_OF: &str = "{anyOf: [{type: integer}, {type: array, items: {type: integer}}], const: [100, 200]}";

/// A location with its style, whether it is exploded, a schema, and what is written: the segment of the path, the query, or the
/// value of the header.
type Row = (&'static str, &'static str, bool, &'static str, &'static str);

const ROWS: &[Row] = &[
    ("path", "matrix", false, STRING, ";color=blue"),
    ("path", "matrix", true, STRING, ";color=blue"),
    ("path", "matrix", false, EMPTY, ";color"),
    ("path", "matrix", false, ARRAY, ";color=blue,black,brown"),
    ("path", "matrix", true, ARRAY, ";color=blue;color=black;color=brown"),
    ("path", "matrix", false, OBJECT, ";color=R,100,G,200,B,150"),
    ("path", "matrix", true, OBJECT, ";R=100;G=200;B=150"),
    ("path", "label", false, STRING, ".blue"),
    ("path", "label", true, STRING, ".blue"),
    ("path", "label", false, ARRAY, ".blue,black,brown"),
    // As the editions before 3.0.4 have it.
    ("path", "label", false, THREE, ".blue.black.brown"),
    ("path", "label", true, ARRAY, ".blue.black.brown"),
    ("path", "label", false, OBJECT, ".R,100,G,200,B,150"),
    ("path", "label", false, OBJECT, ".R.100.G.200.B.150"),
    ("path", "label", true, OBJECT, ".R=100.G=200.B=150"),
    ("path", "simple", false, STRING, "blue"),
    ("path", "simple", false, STRING, "bl%75e"),
    ("path", "simple", false, ARRAY, "blue,black,brown"),
    ("path", "simple", true, ARRAY, "blue,black,brown"),
    ("path", "simple", false, OBJECT, "R,100,G,200,B,150"),
    ("path", "simple", true, OBJECT, "R=100,G=200,B=150"),
    ("header", "simple", false, STRING, "blue"),
    ("header", "simple", false, EMPTY, ""),
    ("header", "simple", false, ARRAY, "blue,black,brown"),
    ("header", "simple", false, ARRAY, "blue, black, brown"),
    ("header", "simple", true, ARRAY, "blue,black,brown"),
    ("header", "simple", false, OBJECT, "R,100,G,200,B,150"),
    ("header", "simple", true, OBJECT, "R=100,G=200,B=150"),
    ("query", "form", false, STRING, "color=blue"),
    ("query", "form", true, STRING, "color=blue"),
    ("query", "form", true, EMPTY, "color="),
    ("query", "form", false, ARRAY, "color=blue,black,brown"),
    ("query", "form", true, ARRAY, "color=blue&color=black&color=brown"),
    ("query", "form", true, NUMBERS, "color=100&color=200&color=150"),
    ("query", "form", false, OBJECT, "color=R,100,G,200,B,150"),
    ("query", "form", true, OBJECT, "R=100&G=200&B=150"),
    ("query", "form", true, ANY_OF, "color=100&color=200"),
    ("query", "form", false, "{type: array, items: {type: string}, const: ['a,b', c]}", "color=a%2Cb,c"),
    ("query", "form", true, "{type: string, const: a b}", "color=a+b"),
    ("query", "form", true, "{type: string, const: a b}", "color=a%20b"),
    ("query", "spaceDelimited", false, ARRAY, "color=blue%20black%20brown"),
    ("query", "spaceDelimited", false, NUMBERS, "color=100+200+150"),
    ("query", "spaceDelimited", false, OBJECT, "color=R%20100%20G%20200%20B%20150"),
    ("query", "pipeDelimited", false, ARRAY, "color=blue%7Cblack%7Cbrown"),
    ("query", "pipeDelimited", false, ARRAY, "color=blue|black|brown"),
    ("query", "pipeDelimited", false, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
    ("query", "deepObject", true, OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    ("query", "deepObject", true, OBJECT, "color[R]=100&color[G]=200&color[B]=150"),
    (
        "query",
        "deepObject",
        true,
        "{type: object, properties: {tags: {type: array, items: {type: string}}}, const: {tags: [a, b]}}",
        "color[tags]=a&color[tags]=b",
    ),
    (
        "query",
        "deepObject",
        true,
        "{type: object, properties: {tags: {type: array, items: {type: string}}}, const: {tags: [a, b]}}",
        "color[tags][]=a&color[tags][]=b",
    ),
    (
        "query",
        "deepObject",
        true,
        "{type: object, properties: {of: {type: object, properties: {R: {type: integer}}}}, const: {of: {R: 1}}}",
        "color[of][R]=1",
    ),
    ("cookie", "form", false, STRING, "color=blue"),
    ("cookie", "form", true, STRING, "color=blue"),
    ("cookie", "form", false, ARRAY, "color=blue,black,brown"),
    ("cookie", "form", true, ARRAY, "color=blue; color=black; color=brown"),
    ("cookie", "form", false, OBJECT, "color=R,100,G,200,B,150"),
    ("cookie", "form", true, OBJECT, "R=100; G=200; B=150"),
];

fn document(place: &str, style: &str, explode: bool, schema: &str) -> String {
    let path = if place == "path" { "/x/{color}" } else { "/x" };
    format!(
        "openapi: 3.1.0
info: {{title: T, version: '1'}}
paths:
  '{path}':
    get:
      operationId: get
      parameters: [{{name: color, in: {place}, required: true, style: {style}, explode: {explode}, schema: {schema}}}]
      responses: {{'204': {{description: d}}}}
"
    )
}

fn message(place: &str, written: &str) -> String {
    match place {
        "path" => format!("GET /x/{written} HTTP/1.1\nHost: a\n\n"),
        "query" => format!("GET /x?{written} HTTP/1.1\nHost: a\n\n"),
        "header" => format!("GET /x HTTP/1.1\nHost: a\ncolor: {written}\n\n"),
        _ => format!("GET /x HTTP/1.1\nHost: a\nCookie: {written}\n\n"),
    }
}

/// A text that is read as the specification says is the constant, and nothing but the constant.
fn check((place, style, explode, schema, written): &Row) {
    let found =
        |schema: &str| findings(&catalog(&document(place, style, *explode, schema)), &message(place, written), None);
    assert_eq!(found(schema), [""; 0]);
    let (before, constant) = schema.split_once("const: ").expect("a constant");
    let found = found(&format!("{before}not: {{const: {constant}}}"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("error t/schema/parameter /color "), "{found:?}");
}

/// A flow that sends the constant of a row writes a text that is read as the constant.
fn check_writing((place, style, explode, schema, _): &Row) {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("api.yaml"), document(place, style, *explode, schema)).expect("written");
    let (_, constant) = schema.split_once("const: ").expect("a constant");
    let constant = constant.strip_suffix('}').expect("the end of the schema");
    let flow = format!(
        "arazzo: 1.0.1
info: {{title: T, version: '1'}}
sourceDescriptions: [{{name: t, url: api.yaml, type: openapi}}]
workflows:
  - workflowId: w
    steps:
      - stepId: s
        operationId: get
        parameters: [{{name: color, in: {place}, value: {constant}}}]
"
    );
    let document = Document::from_text("flow.yaml", &flow);
    let contracts = SourceContracts::read(&document.described_by(), &folder.path().join("flow.yaml"));
    let compiled = contracts.compile(document);
    let flow = compiled.flow.unwrap_or_else(|| panic!("{:?}", compiled.diagnostics));
    let setting = Setting { flow: &flow, contracts: &contracts, config: &FlowConfig::default() };
    let mut run = Run::start(&setting, &flow.workflows[0], "r".to_owned(), Values::new());
    let Next::Call(call) = run.next_call() else { panic!("no call") };
    let headers: Vec<String> = call.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    let request = format!("{} {} HTTP/1.1\nHost: a\n{}\n", call.method, call.target, headers.concat());
    let findings = findings(&catalog(&self::document(place, style, *explode, schema)), &request, None);
    assert_eq!(findings, [""; 0], "{request}");
}

pub(crate) fn cases() -> Vec<Case> {
    let name = |(place, style, explode, schema, written): &&Row| {
        let ty = schema.split([' ', ',']).nth(1).unwrap_or_default();
        format!("{place}_{style}_{}_{ty}_{written}", if *explode { "exploded" } else { "whole" })
    };
    // An empty value leads to another path.
    let written = ROWS.iter().filter(|(place, _, _, schema, _)| *place != "path" || *schema != EMPTY);
    let write = |row: &&Row| format!("write/{}", name(row));
    table(ROWS, name, check).into_iter().chain(table(written, write, check_writing)).collect()
}
