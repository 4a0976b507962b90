//! Any JSON Schema, and any OpenAPI document, in the place of a contract of ours.

use clap::Parser as _;
use vistoria_schemas::remote::DocumentOverride;
use vistoria_validator::cli::Arguments;

use crate::work::{fixture, vistoria};

fn check(words: &[&str], document: &str, payloads: &str) -> String {
    let path = |folder: &str, name: &str| fixture(folder).join(name).to_string_lossy().into_owned();
    let (document, payloads) = (path("specifications", document), path("documents", payloads));
    vistoria(&[&["check"], words, &[&document, &payloads]].concat()).whole()
}

#[test]
fn a_schema() {
    insta::assert_snapshot!(check(&["-v", "--schema"], "order.schema.json", "orders.ndjson"));
}

#[test]
fn an_interface() {
    insta::assert_snapshot!(check(&["--event", "petAdded", "--contract"], "petstore.openapi.yaml", "pets.ndjson"));
    let asserting = ["--assert-formats", "--event", "petAdded", "--contract"];
    let asserted = check(&asserting, "petstore.openapi.yaml", "pets.ndjson");
    assert!(asserted.contains("error[petstore/schema/format]: expected a date, found string"), "{asserted}");
}

#[test]
fn the_wrong_door() {
    insta::assert_snapshot!(check(&["--schema"], "petstore.openapi.yaml", "pets.ndjson"));
    insta::assert_snapshot!(check(&["--contract"], "order.schema.json", "orders.ndjson"));
}

/// A schema that nothing can be held to is refused before anything is called clean.
#[test]
fn a_schema_that_is_none() {
    let folder = tempfile::tempdir().expect("a folder");
    for (text, says) in [
        (r#"{"type": "strnig"}"#, "specification/not-a-schema"),
        (r#"{"$ref": "https://example.org/away.json"}"#, "is remote, and nothing is fetched"),
        (r#"{"properties": {"a": {"pattern": "("}}}"#, "specification/not-a-schema"),
        ("[]", "neither an OpenAPI document nor a JSON Schema"),
    ] {
        let schema = folder.path().join("schema.json");
        std::fs::write(&schema, text).expect("written");
        let payload = folder.path().join("payload.json");
        std::fs::write(&payload, r#"{"a": 1}"#).expect("written");
        let ran = vistoria(&["check", "--schema", &schema.to_string_lossy(), &payload.to_string_lossy()]);
        assert_eq!(ran.exit, 2, "{text}: {}", ran.whole());
        assert!(ran.err.contains(says), "{text}: {}", ran.err);
    }
}

/// What stands on a server is handed in: for an address, for all below one, under a URI of the schema's own, and behind a
/// reference that only a schema as it was written can follow; what stands beside the schema is too.
#[test]
fn documents_of_servers() {
    let server = fixture("fetched").join("server").to_string_lossy().into_owned();
    let below = format!("https://schemas.test/={server}");
    let one = format!("https://schemas.test/size={server}/parts/size.json");
    let marked = format!("https://schemas.test/size#={server}/parts/size.json");
    let asked = format!("https://schemas.test/a?v=1={server}/parts/size.json");
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    // Nobody reads what is called like something of the server.
    std::fs::write(path("label"), "no JSON").expect("written");
    std::fs::write(path("a file.json"), r#"{"$defs": {"a": {"type": "string"}}}"#).expect("written");
    for (schema, documents, body, says) in [
        (r#"{"$ref": "https://schemas.test/parts/size.json#/$defs/size"}"#, &[&below][..], "{}", "schema/required"),
        (r#"{"$ref": "https://schemas.test/parts/size.json#/$defs/size"}"#, &[&below], "1", "schema/type"),
        (r#"{"$ref": "https://schemas.test/parts/size#/$defs/size"}"#, &[&below], "{}", "schema/required"),
        (
            r#"{"$ref": "https://schemas.test/size#/$defs/size"}"#,
            &[&one],
            "{}",
            "for the document at https://schemas.test/depth.yaml",
        ),
        (r#"{"$ref": "https://schemas.test/size#/$defs/size"}"#, &[&below, &one], "{}", "schema/required"),
        (
            r#"{"$id": "https://schemas.test/parts/x", "$ref": "size.json#/$defs/size"}"#,
            &[&below],
            "{}",
            "schema/required",
        ),
        (r#"{"$dynamicRef": "https://schemas.test/parts/size.json#/$defs/size"}"#, &[&below], "{}", "schema/required"),
        (r#"{"$schema": "https://schemas.test/loose", "minimum": 3}"#, &[&below], "1", "1 clean"),
        (r#"{"$schema": "https://schemas.test/loose", "type": "string"}"#, &[&below], "1", "1 clean"),
        (r#"{"$schema": "https://schemas.test/loose", "required": ["a"]}"#, &[&below], "{}", "1 clean"),
        (
            r#"{"$schema": "https://schemas.test/loose", "properties": {"a": false}}"#,
            &[&below],
            r#"{"a": 1}"#,
            "schema",
        ),
        (r#"{"$schema": "https://schemas.test/away"}"#, &[&below], "1", "the dialect \"https://schemas.test/away\""),
        (r#"{"$ref": "https://schemas.test/../../documents.rs"}"#, &[&below], "1", "nothing was checked"),
        (r#"{"$ref": "https://schemas.test/%2e%2e/box.schema.json"}"#, &[&below], "1", "nothing was checked"),
        (r#"{"$ref": "https://schemas.test/..%2fbox.schema.json"}"#, &[&below], "1", "nothing was checked"),
        (r#"{"$ref": "https://schemas.test/gone"}"#, &[&below], "1", "the document is not available: "),
        (r#"{"$ref": "https://other.test/gone"}"#, &[&below], "1", "is remote, and nothing is fetched"),
        (
            r#"{"$id": "https://other.test/a", "$ref": "gone"}"#,
            &[&below],
            "1",
            "for the document at https://other.test/gone",
        ),
        (r#"{"$schema": "https://schemas.test/asserting", "format": "ipv4"}"#, &[&below], "\"nope\"", "schema/format"),
        (r#"{"definitions": {"default": {"$ref": "a%20file.json"}}}"#, &[], "1", "1 clean"),
        (
            r#"{"$schema": "http://json-schema.org/draft-04/schema#", "$ref": "https://schemas.test/old/a"}"#,
            &[&below],
            "\"x\"",
            "schema/type",
        ),
        (
            r##"{"$id": "https://other.test/a", "$ref": "#/$defs/Nmae", "$defs": {"Name": {}}}"##,
            &[],
            "1",
            "did you mean \"Name\"?",
        ),
        (r#"{"$ref": "https://schemas.test/size#/$defs/size"}"#, &[&below, &marked], "{}", "schema/required"),
        (r#"{"$ref": "https://schemas.test/a?v=1#/$defs/size"}"#, &[&below, &asked], "1", "schema/type"),
        (r#"{"$id": "https://schemas.test/parts/x", "$ref": "label"}"#, &[&below], "1", "schema/type"),
        (r#"{"$ref": "https://schemas.test/"}"#, &[&below], "1", "nothing is fetched"),
        (r#"{"$dynamicRef": "a file.json#/$defs/a"}"#, &[], "1", "nothing was checked"),
        (r#"{"$dynamicRef": "a%20file.json#/$defs/a"}"#, &[], "1", "schema/type"),
        ("{}", &[], "1", "1 clean"),
    ] {
        std::fs::write(path("schema.json"), schema).expect("written");
        std::fs::write(path("payload.json"), body).expect("written");
        let (schema_file, payload) = (path("schema.json"), path("payload.json"));
        let given = documents.iter().flat_map(|document| ["--document", document]);
        let words: Vec<&str> = ["check", "--schema", &schema_file, &payload].into_iter().chain(given).collect();
        let ran = vistoria(&words);
        assert!(ran.whole().contains(says), "{schema} {body}: {}", ran.whole());
    }
    for (document, says) in [
        ("https://schemas.test/", "write URL=PATH"),
        ("schemas.test=x", "is not a URL"),
        ("file:///x=x", "is not an HTTP URL"),
        ("https://schemas.test/a#/b=Cargo.toml", "has a fragment"),
        ("https://schemas.test/=gone", "there is no file and no folder gone"),
    ] {
        assert!(DocumentOverride::parse(document).expect_err(document).contains(says), "{document}");
    }
    let of_the_shipped = Arguments::try_parse_from(["vistoria", "check", "--document", &below, "x"]);
    assert!(of_the_shipped.is_err(), "they refer to nothing elsewhere");
}

/// Files of one name in two folders are two, however one is written that refers to both.
#[test]
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
    assert!(ran.out.contains("1 clean, 1 with findings; 1 error"), "{}", ran.whole());
}

/// How deep a payload may be is said, less than usual or more; on both paths.
#[test]
fn as_deep_as_one_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (schema, payload) = (path("schema.json"), path("payload.json"));
    std::fs::write(&schema, r##"{"items": {"$ref": "#"}, "type": "array"}"##).expect("written");
    for (levels, depth, says) in [
        (127, None, "1 clean"),
        (128, None, "nested deeper than 127 levels"),
        (128, Some("128"), "1 clean"),
        (512, Some("512"), "1 clean"),
        (513, Some("512"), "nested deeper than 512 levels"),
        (3, Some("3"), "1 clean"),
        (4, Some("3"), "nested deeper than 3 levels"),
    ] {
        std::fs::write(&payload, "[".repeat(levels) + &"]".repeat(levels)).expect("written");
        let words = depth.map(|depth| ["--depth", depth]);
        let words = [&["check", "--schema", &schema, &payload][..], words.as_ref().map_or(&[], |words| &words[..])];
        let ran = vistoria(&words.concat());
        assert!(ran.whole().contains(says), "{levels} within {depth:?}: {}", ran.whole());
    }
    for depth in ["0", "513", "many"] {
        let words = ["vistoria", "check", "--schema", &schema, &payload, "--depth", depth];
        assert!(Arguments::try_parse_from(words).is_err(), "{depth}");
    }
}

/// Keys that no schema names, in places where it takes a look at all schemas to know: both paths do.
#[test]
fn unnamed_keys_in_odd_places() {
    let folder = tempfile::tempdir().expect("a folder");
    let document = folder.path().join("openapi.json");
    let additional = r#"{"additionalProperties": {"type": "object", "properties": {"y": {}}}}"#;
    let described = r#"{"properties": {"a": {"type": "object", "properties": {"x": {}}}}}"#;
    let both = format!(r#"{{"allOf": [{described}, {additional}]}}"#);
    let either = additional.replacen('{', &format!(r#"{{"anyOf": [{described}], "#), 1);
    // The first alternative is enough, and the second one names.
    let items = r#"{"properties": {"a": {"minLength": 1}},
        "anyOf": [{"required": ["a"]}, {"properties": {"a": {"items": {"properties": {"x": {}}}}}}]}"#;
    for (schema, before, after) in [(&*both, "", ""), (&*either, "", ""), (items, "[", "]")] {
        let text = format!(
            r#"{{"openapi": "3.1.0", "info": {{"title": "T", "version": "1"}}, "webhooks": {{"e": {{"post": {{"requestBody":
            {{"content": {{"application/json": {{"schema": {schema}}}}}}}}}}}}}}}"#
        );
        std::fs::write(&document, text).expect("written");
        let payload = folder.path().join("payload.json");
        for (key, notes) in [("x", "0 notes"), ("y", "1 note")] {
            let body = format!(r#"{{"a": {before}{{"{key}": 1}}{after}}}"#);
            std::fs::write(&payload, &body).expect("written");
            let [document, payload] = [&document, &payload].map(|path| path.to_string_lossy().into_owned());
            let ran = vistoria(&["check", "--event", "e", "--contract", &document, &payload]);
            assert!(ran.out.trim_end().ends_with(notes), "{schema} {body}: {}", ran.whole());
        }
    }
}
