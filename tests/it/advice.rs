//! Where advice is given: where its schema applies to the value, and nowhere else.

use serde_json::{Value, json};
use vistoria_validator::capture::Captured;
use vistoria_validator::catalog::Catalog;
use vistoria_validator::identify::{Glance, Wanted};
use vistoria_validator::{Settings, explain};

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
    let payload = explain(&captured, &catalog, &settings);
    let said: Vec<(&str, String)> =
        payload.findings.iter().map(|(finding, _)| (finding.code.as_str(), finding.pointer.to_string())).collect();
    let expected: Vec<(&str, String)> = expected.iter().map(|(code, pointer)| (*code, (*pointer).to_owned())).collect();
    assert_eq!(said, expected, "{part}");
    let is_proved = is_proved(&captured, &Glance::new(&catalog, &settings.wanted));
    assert_eq!(is_proved, expected.is_empty(), "{part}");
}

#[test]
fn where_it_applies() {
    let short = "advice/short";
    let unnamed = "advice/schema/unnamed-key";
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
