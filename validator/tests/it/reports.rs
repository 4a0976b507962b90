//! The text and the JSON report of a payload with one finding of each level.

use serde_json::Value;

use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::root;

/// The new-appointment example with an error, a warning, a note about drift and a masked key.
pub(crate) fn payload() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let example = root().join("schemas/vendors/clinicarx/examples/valid/new-appointment/example.json");
    let text = std::fs::read_to_string(example).expect("an example");
    let text = text
        .replace("\"scheduled_duration\": null", "\"scheduled_duration\": 30")
        .replace("    \"title\": null,\n", "")
        .replace("\"cnes\": \"9999999\"", "\"cnes\": \"121313231212\",\n      \"phone\": \"+55 11 5555-5555\"")
        .replace("17052897890", "\"000.000.000-00\"");
    std::fs::create_dir(folder.path().join("new-appointment")).expect("writable");
    std::fs::write(folder.path().join("new-appointment/1.json"), text).expect("writable");
    folder
}

#[test]
fn text_report() {
    let folder = payload();
    let path = folder.path().to_string_lossy().into_owned();
    insta::assert_snapshot!("text_report", vistoria(&["check", &path]).whole().replace(&path, "captured"));
}

#[test]
fn json_report() {
    let folder = payload();
    let path = folder.path().to_string_lossy().into_owned();
    let ran = vistoria(&["check", "--format", "json", &path]);
    let report: Value = serde_json::from_str(&ran.out.replace(&path, "captured")).expect("JSON");
    insta::assert_snapshot!("json_report", format!("{report:#}"));
}

/// The alternative that a value was taken to be meant as, and the word that one of its properties misspells.
#[test]
fn alternatives() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let schema = r##"{"properties": {"pet": {"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]}},
        "$defs": {
            "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "kitten"}, "hunts": {"type": "boolean"}}},
            "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "poodle"}, "barks": {"type": "boolean"}}}}}"##;
    std::fs::write(path("schema.json"), schema).expect("written");
    for (name, payload) in [
        ("alternative", r#"{"pet": {"kind": "poodle", "barks": 1}}"#),
        ("misspelt_alternative", r#"{"pet": {"kind": "poddle"}}"#),
    ] {
        std::fs::write(path("payload.json"), payload).expect("written");
        let run = |format| {
            let ran = vistoria(&["check", "--format", format, "--schema", &path("schema.json"), &path("payload.json")]);
            ran.out.replace(&*folder.path().to_string_lossy(), "captured")
        };
        let report: Value = serde_json::from_str(&run("json")).expect("JSON");
        insta::assert_snapshot!(name, format!("{}\n{:#}\n", run("text"), report["payloads"][0]["findings"]));
    }
}
