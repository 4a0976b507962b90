//! Any JSON Schema, and any OpenAPI document, in the place of the shipped contracts.

use clap::Parser as _;
use vistoria_schemas::remote::DocumentOverride;
use vistoria_validator::cli::Arguments;

use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::fixture as shared;
use vistoria_test_helpers::program::vistoria;

use crate::fixture;

/// Returns the report on payloads that are checked against a document.
fn report(words: &[&str], document: &str, payloads: &str) -> String {
    let path = |path: std::path::PathBuf| path.to_string_lossy().into_owned();
    let document = path(shared("specifications").join(document));
    let payloads = path(fixture("documents").join(payloads));
    vistoria(&[&["check"], words, &[&document, &payloads]].concat()).whole()
}

fn reports() -> Vec<Case> {
    type Row = (&'static str, &'static [&'static str], &'static str, &'static str);
    const ROWS: [Row; 4] = [
        ("a_json_schema", &["-v", "--schema"], "order.schema.json", "orders.ndjson"),
        ("an_openapi_document", &["--event", "petAdded", "--contract"], "petstore.openapi.yaml", "pets.ndjson"),
        ("an_openapi_document_as_schema", &["--schema"], "petstore.openapi.yaml", "pets.ndjson"),
        ("a_json_schema_as_contract", &["--contract"], "order.schema.json", "orders.ndjson"),
    ];
    table(
        ROWS,
        |(name, ..)| (*name).to_owned(),
        |(name, words, document, payloads)| {
            insta::assert_snapshot!(name, report(words, document, payloads));
        },
    )
}

fn asserted_formats() {
    let words = ["--assert-formats", "--event", "petAdded", "--contract"];
    let asserted = report(&words, "petstore.openapi.yaml", "pets.ndjson");
    assert!(
        asserted.contains("error[petstore/schema/format]: expected a date, found a string that is not one"),
        "{asserted}"
    );
}

/// A document that is no valid schema is refused before any payload is called clean.
fn invalid_schemas() -> Vec<Case> {
    let rows = [
        (r#"{"type": "strnig"}"#, "specification/not-a-schema"),
        (r#"{"$ref": "https://example.org/away.json"}"#, "is remote, and nothing is fetched"),
        (r#"{"properties": {"a": {"pattern": "("}}}"#, "specification/not-a-schema"),
        ("[]", "neither an OpenAPI document nor a JSON Schema"),
    ];
    table(
        rows,
        |(text, _)| (*text).to_owned(),
        |(text, says)| {
            let folder = tempfile::tempdir().expect("a folder");
            let schema = folder.path().join("schema.json");
            std::fs::write(&schema, text).expect("written");
            let payload = folder.path().join("payload.json");
            std::fs::write(&payload, r#"{"a": 1}"#).expect("written");
            let ran = vistoria(&["check", "--schema", &schema.to_string_lossy(), &payload.to_string_lossy()]);
            assert_eq!(ran.exit, 2, "{text}: {}", ran.whole());
            assert!(ran.err.contains(says), "{text}: {}", ran.err);
        },
    )
}

const BELOW: &str = "https://schemas.test/=SERVER";
const ONE: &str = "https://schemas.test/size=SERVER/parts/size.json";
const WITH_A_FRAGMENT: &str = "https://schemas.test/size#=SERVER/parts/size.json";
const WITH_A_QUERY: &str = "https://schemas.test/a?v=1=SERVER/parts/size.json";

/// A name, a schema, the values of `--document`, in which `SERVER` stands for a folder, a body, and a part of the output.
type RemoteDocument = (&'static str, &'static str, &'static [&'static str], &'static str, &'static str);

const REMOTE_DOCUMENTS: &[RemoteDocument] = &[
    (
        "definition_missing_a_property",
        r#"{"$ref": "https://schemas.test/parts/size.json#/$defs/size"}"#,
        &[BELOW],
        "{}",
        "schema/required",
    ),
    (
        "definition_of_another_type",
        r#"{"$ref": "https://schemas.test/parts/size.json#/$defs/size"}"#,
        &[BELOW],
        "1",
        "schema/type",
    ),
    (
        "address_without_extension",
        r#"{"$ref": "https://schemas.test/parts/size#/$defs/size"}"#,
        &[BELOW],
        "{}",
        "schema/required",
    ),
    (
        "relative_in_a_file_for_one_address",
        r#"{"$ref": "https://schemas.test/size#/$defs/size"}"#,
        &[ONE],
        "{}",
        "for the document at https://schemas.test/depth.yaml",
    ),
    (
        "in_a_file_for_one_address_and_all_below",
        r#"{"$ref": "https://schemas.test/size#/$defs/size"}"#,
        &[BELOW, ONE],
        "{}",
        "schema/required",
    ),
    (
        "relative_to_an_id",
        r#"{"$id": "https://schemas.test/parts/x", "$ref": "size.json#/$defs/size"}"#,
        &[BELOW],
        "{}",
        "schema/required",
    ),
    (
        "dynamic_ref",
        r#"{"$dynamicRef": "https://schemas.test/parts/size.json#/$defs/size"}"#,
        &[BELOW],
        "{}",
        "schema/required",
    ),
    ("dialect_without_minimum", r#"{"$schema": "https://schemas.test/loose", "minimum": 3}"#, &[BELOW], "1", "1 clean"),
    (
        "dialect_without_type",
        r#"{"$schema": "https://schemas.test/loose", "type": "string"}"#,
        &[BELOW],
        "1",
        "1 clean",
    ),
    (
        "dialect_without_required",
        r#"{"$schema": "https://schemas.test/loose", "required": ["a"]}"#,
        &[BELOW],
        "{}",
        "1 clean",
    ),
    (
        "dialect_with_a_false_property",
        r#"{"$schema": "https://schemas.test/loose", "properties": {"a": false}}"#,
        &[BELOW],
        r#"{"a": 1}"#,
        "schema",
    ),
    (
        "unknown_dialect",
        r#"{"$schema": "https://schemas.test/away"}"#,
        &[BELOW],
        "1",
        "the dialect \"https://schemas.test/away\"",
    ),
    (
        "above_the_folder",
        r#"{"$ref": "https://schemas.test/../box.schema.json"}"#,
        &[BELOW],
        "1",
        "nothing was checked",
    ),
    (
        "above_the_folder_percent_encoded",
        r#"{"$ref": "https://schemas.test/%2e%2e/box.schema.json"}"#,
        &[BELOW],
        "1",
        "nothing was checked",
    ),
    (
        "slash_percent_encoded",
        r#"{"$ref": "https://schemas.test/..%2fbox.schema.json"}"#,
        &[BELOW],
        "1",
        "nothing was checked",
    ),
    ("no_such_document", r#"{"$ref": "https://schemas.test/gone"}"#, &[BELOW], "1", "the document is not available: "),
    ("another_server", r#"{"$ref": "https://other.test/gone"}"#, &[BELOW], "1", "is remote, and nothing is fetched"),
    (
        "relative_to_an_id_of_another_server",
        r#"{"$id": "https://other.test/a", "$ref": "gone"}"#,
        &[BELOW],
        "1",
        "for the document at https://other.test/gone",
    ),
    (
        "dialect_that_asserts_formats",
        r#"{"$schema": "https://schemas.test/asserting", "format": "ipv4"}"#,
        &[BELOW],
        "\"nope\"",
        "schema/format",
    ),
    ("file_beside_the_schema", r#"{"definitions": {"default": {"$ref": "a%20file.json"}}}"#, &[], "1", "1 clean"),
    (
        "draft_4",
        r#"{"$schema": "http://json-schema.org/draft-04/schema#", "$ref": "https://schemas.test/old/a"}"#,
        &[BELOW],
        "\"x\"",
        "schema/type",
    ),
    (
        "misspelt_definition",
        r##"{"$id": "https://other.test/a", "$ref": "#/$defs/Nmae", "$defs": {"Name": {}}}"##,
        &[],
        "1",
        "did you mean \"Name\"?",
    ),
    (
        "address_with_a_fragment",
        r#"{"$ref": "https://schemas.test/size#/$defs/size"}"#,
        &[BELOW, WITH_A_FRAGMENT],
        "{}",
        "schema/required",
    ),
    (
        "address_with_a_query",
        r#"{"$ref": "https://schemas.test/a?v=1#/$defs/size"}"#,
        &[BELOW, WITH_A_QUERY],
        "1",
        "schema/type",
    ),
    (
        "remote_document_with_the_name_of_a_file_beside",
        r#"{"$id": "https://schemas.test/parts/x", "$ref": "label"}"#,
        &[BELOW],
        "1",
        "schema/type",
    ),
    ("root_of_the_server", r#"{"$ref": "https://schemas.test/"}"#, &[BELOW], "1", "nothing is fetched"),
    ("dynamic_ref_that_is_not_percent_encoded", r#"{"$dynamicRef": "a file.json#/$defs/a"}"#, &[], "1", "schema/type"),
    ("dynamic_ref_that_leads_nowhere", r##"{"$dynamicRef": "#nobody"}"##, &[], "1", "the $dynamicRef \"#nobody\""),
    ("dynamic_ref_to_a_file_beside", r#"{"$dynamicRef": "a%20file.json#/$defs/a"}"#, &[], "1", "schema/type"),
    ("empty_schema", "{}", &[], "1", "1 clean"),
];

/// Files stand for remote documents: for one address, for all below one, for a URI that the schema gives itself, and for
/// references that are followed only while checking. Files beside the schema are found without an option.
fn remote_documents() -> Vec<Case> {
    table(
        REMOTE_DOCUMENTS,
        |(name, ..)| (*name).to_owned(),
        |(_, schema, documents, body, says)| {
            let server = shared("fetched").join("server").to_string_lossy().into_owned();
            let folder = tempfile::tempdir().expect("a folder");
            let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
            // A file beside the schema that has the name of a remote document is not read.
            std::fs::write(path("label"), "no JSON").expect("written");
            std::fs::write(path("a file.json"), r#"{"$defs": {"a": {"type": "string"}}}"#).expect("written");
            std::fs::write(path("schema.json"), schema).expect("written");
            std::fs::write(path("payload.json"), body).expect("written");
            let (schema_file, payload) = (path("schema.json"), path("payload.json"));
            let documents: Vec<String> = documents.iter().map(|document| document.replace("SERVER", &server)).collect();
            let options = documents.iter().flat_map(|document| ["--document", document]);
            let words: Vec<&str> = ["check", "--schema", &schema_file, &payload].into_iter().chain(options).collect();
            let ran = vistoria(&words);
            assert!(ran.whole().contains(says), "{}", ran.whole());
        },
    )
}

fn refused_document_options() -> Vec<Case> {
    let rows = [
        ("https://schemas.test/", "write URL=PATH"),
        ("schemas.test=x", "is not a URL"),
        ("file:///x=x", "is not an HTTP URL"),
        ("https://schemas.test/a#/b=Cargo.toml", "has a fragment"),
        ("https://schemas.test/=gone", "there is no file and no folder gone"),
    ];
    table(
        rows,
        |(document, _)| (*document).to_owned(),
        |(document, says)| {
            assert!(DocumentOverride::parse(document).expect_err(document).contains(says));
        },
    )
}

/// The shipped contracts have no references to remote documents.
fn document_option_without_a_document() {
    let below = BELOW.replace("SERVER", &shared("fetched").join("server").to_string_lossy());
    assert!(Arguments::try_parse_from(["vistoria", "check", "--document", &below, "x"]).is_err());
}

/// Files of one name in two folders are two documents, whichever way they are referred to.
fn files_beside_and_above() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    std::fs::create_dir(path("inner")).expect("made");
    let schema = r##"{"$schema": "https://json-schema.org/draft/2020-12/schema", "$dynamicAnchor": "n", "properties":
        {"in": {"$ref": "x.json"}, "out": {"$ref": "../x.json"}, "t": {"$dynamicRef": "#n"}}}"##;
    for (name, text) in [
        ("x.json", r#"{"type": "integer"}"#),
        ("inner/x.json", r#"{"type": "string"}"#),
        ("inner/schema.json", schema),
        ("clean.json", r#"{"in": "s", "out": 1}"#),
        ("wrong.json", r#"{"in": 1, "out": 1}"#),
    ] {
        std::fs::write(path(name), text).expect("written");
    }
    let ran = vistoria(&["check", "--schema", &path("inner/schema.json"), &path("clean.json"), &path("wrong.json")]);
    assert!(ran.out.contains("1 clean, 1 failed; 1 error"), "{}", ran.whole());
}

/// `--depth` limits the levels of a payload, below the default or above; on both paths.
fn depth_option() -> Vec<Case> {
    let rows = [
        (127, None, "1 clean"),
        (128, None, "nested deeper than 127 levels"),
        (128, Some("128"), "1 clean"),
        (512, Some("512"), "1 clean"),
        (513, Some("512"), "nested deeper than 512 levels"),
        (3, Some("3"), "1 clean"),
        (4, Some("3"), "nested deeper than 3 levels"),
    ];
    let name =
        |(levels, depth, _): &(_, Option<&str>, _)| format!("{levels} levels, limit {}", depth.unwrap_or("default"));
    table(rows, name, |(levels, depth, says)| {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
        let (schema, payload) = (path("schema.json"), path("payload.json"));
        std::fs::write(&schema, r##"{"items": {"$ref": "#"}, "type": "array"}"##).expect("written");
        std::fs::write(&payload, "[".repeat(levels) + &"]".repeat(levels)).expect("written");
        let words = depth.map(|depth| ["--depth", depth]);
        let words = [&["check", "--schema", &schema, &payload][..], words.as_ref().map_or(&[], |words| &words[..])];
        let ran = vistoria(&words.concat());
        assert!(ran.whole().contains(says), "{}", ran.whole());
    })
}

fn refused_depths() {
    for depth in ["0", "513", "many"] {
        let words = ["vistoria", "check", "--schema", "schema.json", "payload.json", "--depth", depth];
        assert!(Arguments::try_parse_from(words).is_err(), "{depth}");
    }
}

/// Undeclared keys at places where it takes all schemas to know what is declared; on both paths.
fn undeclared_keys() -> Vec<Case> {
    const ADDITIONAL: &str = r#"{"additionalProperties": {"type": "object", "properties": {"y": {}}}}"#;
    const DESCRIBED: &str = r#"{"properties": {"a": {"type": "object", "properties": {"x": {}}}}}"#;
    // The first alternative is enough for the value to be valid, and the second one declares the key.
    const ITEMS: &str = r#"{"properties": {"a": {"minLength": 1}},
        "anyOf": [{"required": ["a"]}, {"properties": {"a": {"items": {"properties": {"x": {}}}}}}]}"#;
    let both = format!(r#"{{"allOf": [{DESCRIBED}, {ADDITIONAL}]}}"#);
    let either = ADDITIONAL.replacen('{', &format!(r#"{{"anyOf": [{DESCRIBED}], "#), 1);
    let schemas = [("all_of", both, "", ""), ("any_of", either, "", ""), ("items", ITEMS.to_owned(), "[", "]")];
    let rows = schemas.into_iter().flat_map(|schema| [(schema.clone(), "x", "0 notes"), (schema, "y", "1 note")]);
    let name = |((name, ..), key, _): &((&str, _, _, _), &str, _)| format!("{name} {key}");
    table(rows, name, |((_, schema, before, after), key, notes)| {
        let folder = tempfile::tempdir().expect("a folder");
        let document = folder.path().join("openapi.json");
        let text = format!(
            r#"{{"openapi": "3.1.0", "info": {{"title": "T", "version": "1"}}, "webhooks": {{"e": {{"post": {{"requestBody":
            {{"content": {{"application/json": {{"schema": {schema}}}}}}}}}}}}}}}"#
        );
        std::fs::write(&document, text).expect("written");
        let payload = folder.path().join("payload.json");
        let body = format!(r#"{{"a": {before}{{"{key}": 1}}{after}}}"#);
        std::fs::write(&payload, &body).expect("written");
        let [document, payload] = [&document, &payload].map(|path| path.to_string_lossy().into_owned());
        let ran = vistoria(&["check", "--event", "e", "--contract", &document, &payload]);
        assert!(ran.out.trim_end().ends_with(notes), "{body}: {}", ran.whole());
    })
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    let others = vec![
        case("asserted_formats", asserted_formats),
        case("document_option_without_a_document", document_option_without_a_document),
        case("files_beside_and_above", files_beside_and_above),
        case("refused_depths", refused_depths),
    ];
    vec![
        ("documents::reports", reports()),
        ("documents::invalid_schemas", invalid_schemas()),
        ("documents::remote_documents", remote_documents()),
        ("documents::refused_document_options", refused_document_options()),
        ("documents::depth_option", depth_option()),
        ("documents::undeclared_keys", undeclared_keys()),
        ("documents", others),
    ]
}
