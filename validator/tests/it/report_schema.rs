//! The JSON report and its published schema.

use serde_json::Value;
use vistoria_validator::report::schema;

use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::{assert_committed, root};

use crate::fixture;

#[test]
fn the_published_schema_is_fresh() {
    assert_committed("validator/report.schema.json", &format!("{:#}\n", schema()));
}

#[track_caller]
fn check(words: &[&str]) -> Value {
    let ran = vistoria(&[&["check", "--format", "json"], words].concat());
    let report: Value = serde_json::from_str(&ran.out).expect("a report is JSON");
    let validator = jsonschema::validator_for(&schema()).expect("a schema");
    let errors: Vec<String> = validator.iter_errors(&report).map(|error| error.to_string()).collect();
    assert_eq!(errors, [""; 0], "{words:?}");
    report
}

#[test]
fn reports_satisfy_it() {
    let root = root();
    let examples = root.join("schemas/vendors/clinicarx/examples");
    let report = check(&[&examples.to_string_lossy()]);
    assert_eq!(report["summary"]["payloads"], report["payloads"].as_array().expect("a list").len());
    let mixed = check(&["/there/is/nothing", &root.join("Cargo.toml").to_string_lossy()]);
    assert_eq!(mixed["payloads"][0]["verdict"], "unreadable");
    assert_eq!(mixed["payloads"][1]["findings"][0]["code"], "json/syntax");
    assert_eq!(mixed["summary"]["unreadable"], 1);
}

#[test]
fn a_report_refutes_what_it_should() {
    let mut report = check(&[&fixture("bytes/empty.json").to_string_lossy()]);
    let validator = jsonschema::validator_for(&schema()).expect("a schema");
    report["payloads"][0]["findings"][0]["level"] = "fatal".into();
    assert!(!validator.is_valid(&report));
}
