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
