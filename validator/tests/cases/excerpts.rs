//! Excerpts: the lines around a place, a row per case. The mark stands between `⟦` and `⟧`.

use vistoria_schemas::contract::from_sources;
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::sources::Sources;
use vistoria_test_helpers::cases::{Case, table};
use vistoria_validator::capture::Captured;
use vistoria_validator::contract::Catalog;
use vistoria_validator::wanted::Wanted;
use vistoria_validator::{Checker, Settings, Shown};

const CONTRACT: &str = "
openapi: 3.1.0
info: {title: T, x-vistoria: {vendor: v, sources: [{id: d, title: D, kind: vendor-doc}]}}
webhooks: {e: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
components: {schemas: {A: {
  properties: {id: {type: integer}, name: {type: string}, on: {type: boolean}, list: {items: {properties: {n: {type: integer}}}},
               some: {additionalProperties: {type: integer}}}}}}
";

/// What is shown, the body, the number of the first line, and the lines around the first finding.
type Row = (&'static str, Shown, String, usize, &'static str);

fn at(pointer: &str) -> Shown {
    Shown::At(vec![Pointer::parse(pointer).expect("a pointer")])
}

fn rows() -> Vec<Row> {
    let long = "x".repeat(10_000);
    let row = |name, shown, body: &str, line, expected| (name, shown, body.to_owned(), line, expected);
    vec![
        row(
            "a_value",
            Shown::Nothing,
            "{\n \"name\": \"Ana\",\n \"id\": \"7\",\n \"on\": true\n}",
            2,
            " \"name\": \"…\",\n \"id\": ⟦\"…\"⟧,\n \"on\": …",
        ),
        row(
            "on_the_first_line",
            Shown::Nothing,
            "{\"id\": \"7\",\n\"name\": null}",
            1,
            "{\"id\": ⟦\"…\"⟧,\n\"name\": null}",
        ),
        row(
            "on_one_line",
            Shown::Nothing,
            r#"{"name":"Ana","id":-1.5e3,"on":0}"#,
            1,
            r#"{"name":"…","id":…,"on":⟦…⟧}"#,
        ),
        row("an_undeclared_key", Shown::Nothing, r#"{"ana@example.com":1,"id":""}"#, 1, r#"{⟦"*"⟧:…,"id":""}"#),
        row("a_key_of_a_map", Shown::Nothing, r#"{"some":{"Ana":"x"}}"#, 1, r#"{"some":{"*":⟦"…"⟧}}"#),
        row("an_object", Shown::Nothing, r#"{"id":{"a":"b"}}"#, 1, r#"{"id":⟦{⟧"*":"…"}}"#),
        row(
            "an_item",
            Shown::Nothing,
            "{\"list\":[{\"n\":1},\n{\"n\":\"2\"}]}",
            1,
            "{\"list\":[{\"n\":…},\n{\"n\":⟦\"…\"⟧}]}",
        ),
        row("escapes", Shown::Nothing, r#"{"name":"a\"b\\","id":"\\"}"#, 1, r#"{"name":"…","id":⟦"…"⟧}"#),
        row("windows_line_ends", Shown::Nothing, "{\r\n\"id\": \"7\"\r\n}", 1, "{\n\"id\": ⟦\"…\"⟧\n}"),
        row("a_key_given_twice", Shown::Nothing, r#"{"name":"Ana","name":"Eva"}"#, 1, r#"{…:…,⟦"name"⟧:"…"}"#),
        row("a_fault_inside_a_string", Shown::Nothing, r#"{"name":"Ana \ud800 é"}"#, 1, r#"{"name":⟦"…"⟧}"#),
        row("a_fault_inside_a_key", Shown::Nothing, r#"{"Ana \ud800":1}"#, 1, r#"{⟦"*"⟧:…}"#),
        row("a_number_out_of_range", Shown::Nothing, r#"{"id":1e999}"#, 1, r#"{"id":⟦…⟧}"#),
        row("all_values", Shown::All, r#"{"secret":"Ana","id":"7"}"#, 1, r#"{⟦"secret"⟧:"Ana","id":"7"}"#),
        row("one_value", at("/id"), r#"{"name":"Ana","id":"7"}"#, 1, r#"{"name":"…","id":⟦"7"⟧}"#),
        row(
            "one_value_of_each_item",
            at("/list/*/n"),
            r#"{"name":"Ana","list":[{"n":"1"},{"n":2,"m":"Ana"}]}"#,
            1,
            r#"{"name":"…","list":[{"n":⟦"1"⟧},{"n":2,"*":"…"}]}"#,
        ),
        row(
            "all_below_a_place",
            at("/list"),
            r#"{"name":"Ana","list":[{"n":"1","m":2}]}"#,
            1,
            r#"{"name":"…","list":[{"n":⟦"1"⟧,"*":2}]}"#,
        ),
        row("a_value_that_hides", at("/id"), "{\"id\":\"\u{202e}a\"}", 1, r#"{"id":⟦"\u{202e}a"⟧}"#),
        (
            "a_long_value",
            at("/id"),
            format!(r#"{{"id":"{long}","name":"Ana"}}"#),
            1,
            r#"{"id":⟦"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…⟧…"#,
        ),
        ("behind_a_long_value", Shown::Nothing, format!(r#"{{"name":"{long}","id":"7"}}"#), 1, r#"…,"id":⟦"…"⟧}"#),
        (
            "in_a_long_line",
            Shown::Nothing,
            format!(
                r#"{{{}"id":"7",{}"on":true}}"#,
                r#""name":"Ana","#,
                r#""some":{"a":1},"#.to_owned() + &format!(r#""list":[{}{{}}],"#, "{\"n\":1},".repeat(100))
            ),
            1,
            r#"{"name":"…","id":⟦"…"⟧,"some":{"*":…},"list":[{"n":…},{"n":…},{"n":…},{"n":…},{"n":…},{"n":…},{"n":…},…"#,
        ),
    ]
}

fn check((name, shown, body, line, expected): &Row) {
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_text("openapi.yaml", CONTRACT, &mut diagnostics);
    let outcome = from_sources(sources, diagnostics);
    let catalog = Catalog::of(outcome.contract.unwrap_or_else(|| panic!("{:?}", outcome.diagnostics)).bundle);
    let wanted = Wanted { event: Some("e".to_owned()), ..Wanted::default() };
    let settings = Settings { wanted, shown: shown.clone(), ..Settings::default() };
    let checker = Checker::new(&catalog, &settings);
    let captured = Captured::of_body("-".to_owned(), body.clone().into_bytes());
    let payload = checker.check(&captured);
    let (finding, position) = payload.findings.first().expect("a finding");
    let excerpt = checker.excerpts(&captured).of(finding).expect("an excerpt");
    let mut text = excerpt.text.clone();
    text.insert(excerpt.mark.end, '⟧');
    text.insert(excerpt.mark.start, '⟦');
    assert_eq!((text.as_str(), excerpt.first_line), (*expected, *line), "{name}");
    let marked = excerpt.first_line + excerpt.text[..excerpt.mark.start].matches('\n').count();
    assert_eq!(marked, position.line, "{name}");
}

pub(crate) fn cases() -> Vec<Case> {
    table(rows(), |row| row.0.to_owned(), |row| check(&row))
}
