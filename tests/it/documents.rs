//! Any JSON Schema, and any OpenAPI document, in the place of a contract of ours.

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
