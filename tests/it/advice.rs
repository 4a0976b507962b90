//! Where advice is given: where its schema applies to the value, and nowhere else.

use serde_json::{Value, json};
use vistoria_validator::capture::Captured;
use vistoria_validator::contract::Catalog;
use vistoria_validator::wanted::Wanted;
use vistoria_validator::{Checker, Settings};

use crate::proving::is_proved;
use crate::work::{contract, fixture};

/// A part of a body, and what is said of it, where.
fn check(part: &Value, expected: &[(&str, &str)]) {
    let catalog = Catalog::of(contract(&fixture("contracts/advice/openapi.yaml")).bundle);
    let mut body = part.clone();
    body["kind"] = json!("advised");
    let captured = Captured::of_body("payload.json", body.to_string().into_bytes());
    let wanted = Wanted { event: Some("advised".to_owned()), ..Wanted::default() };
    let settings = Settings { show_values: true, wanted, ..Settings::default() };
    let checker = Checker::new(&catalog, &settings);
    let payload = checker.check_in_full(&captured);
    let said: Vec<(String, String)> =
        payload.findings.iter().map(|(finding, _)| (finding.code.to_string(), finding.pointer.to_string())).collect();
    let expected: Vec<(String, String)> =
        expected.iter().map(|(code, pointer)| ((*code).to_owned(), (*pointer).to_owned())).collect();
    assert_eq!(said, expected, "{part}");
    let is_proved = is_proved(&captured, &checker);
    assert_eq!(is_proved, expected.is_empty(), "{part}");
}

#[test]
fn where_it_applies() {
    let short = "advice/short";
    let unnamed = "advice/schema/undeclared-key";
    for (part, said) in [
        (json!({"alternatives": {"a/b": "long text", "ü %~": "abc", "100%": 7}}), &[(short, "/alternatives/a~1b")][..]),
        (json!({"alternatives": {"a/b": 7, "ü %~": "long text", "100%": "abc"}}), &[(short, "/alternatives/ü %~0")]),
        (json!({"alternatives": {"a/b": "abc", "ü %~": 7, "100%": "long text"}}), &[(short, "/alternatives/100%")]),
        (json!({"list": [1, "abc", "long text"]}), &[(short, "/list/2")]),
        (json!({"list": [1, "abc"]}), &[]),
        (json!({"object": {"a": 1}}), &[]),
        (json!({"object": {"a": 1, "b": "text"}}), &[(unnamed, "/object")]),
        (json!({"whole": {"a": 1, "b": "text"}}), &[]),
        (json!({"whole": {"a": 1, "b": 2}}), &[("advice/text", "/whole")]),
        // What another one names is not additional.
        (json!({"apart": {"k": {"a": 1}}}), &[]),
        (json!({"apart": {"k": {"a": 1, "b": 2}}}), &[(unnamed, "/apart/k")]),
    ] {
        check(&part, said);
    }
}
