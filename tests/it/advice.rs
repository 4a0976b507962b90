//! Where advice is given: where its schema applies to the value, and nowhere else.

use serde_json::{Value, json};
use vistoria_validator::capture::Captured;
use vistoria_validator::catalog::Catalog;
use vistoria_validator::identify::Glance;
use vistoria_validator::prove::proved;
use vistoria_validator::{Settings, explain};

use crate::work::{contract, fixture};

/// A part of a body, and where the advice on short texts is given.
fn check(part: &Value, advised: &[&str]) {
    let catalog = Catalog::of(contract(&fixture("contracts/advice/openapi.yaml")).bundle);
    let mut body = part.clone();
    body["kind"] = json!("advised");
    let captured = Captured::of_body("payload.json", body.to_string().into_bytes());
    let settings = Settings { show_values: true, ..Settings::default() };
    let payload = explain(&captured, &catalog, &settings);
    let said: Vec<(&str, String)> =
        payload.findings.iter().map(|(finding, _)| (finding.code.as_str(), finding.pointer.to_string())).collect();
    let expected: Vec<(&str, String)> = advised.iter().map(|pointer| ("advice/short", (*pointer).to_owned())).collect();
    assert_eq!(said, expected, "{part}");
    let is_proved = proved(&captured, &Glance::new(&catalog, &settings.wanted)).is_some();
    assert_eq!(is_proved, advised.is_empty(), "{part}");
}

#[test]
fn where_it_applies() {
    for (part, advised) in [
        (json!({"alternatives": {"a/b": "long text", "ü %~": "abc", "100%": 7}}), &["/alternatives/a~1b"][..]),
        (json!({"alternatives": {"a/b": 7, "ü %~": "long text", "100%": "abc"}}), &["/alternatives/ü %~0"]),
        (json!({"alternatives": {"a/b": "abc", "ü %~": 7, "100%": "long text"}}), &["/alternatives/100%"]),
        (json!({"list": [1, "abc", "long text"]}), &["/list/2"]),
        (json!({"list": [1, "abc"]}), &[]),
    ] {
        check(&part, advised);
    }
}
