//! Advice is reported where its schema applies to the value, and nowhere else.

use std::sync::LazyLock;

use serde_json::{Value, json};
use vistoria_validator::capture::Captured;
use vistoria_validator::contract::Catalog;
use vistoria_validator::wanted::Wanted;
use vistoria_validator::{Checker, Settings, Shown};

use vistoria_test_helpers::cases::{Case, table};
use vistoria_test_helpers::fast_path::accepts;
use vistoria_test_helpers::{contract, fixture};

static CATALOG: LazyLock<Catalog> =
    LazyLock::new(|| Catalog::of(contract(&fixture("contracts/advice/openapi.yaml")).bundle));

/// Checks a part of a body; expects these codes at these places.
fn check(part: &Value, expected: &[(&str, &str)]) {
    let mut body = part.clone();
    body["kind"] = json!("advised");
    let captured = Captured::of_body("payload.json", body.to_string().into_bytes());
    let wanted = Wanted { event: Some("advised".to_owned()), ..Wanted::default() };
    let settings = Settings { shown: Shown::All, wanted, ..Settings::default() };
    let checker = Checker::new(&CATALOG, &settings);
    let payload = checker.check_in_full(&captured);
    let found: Vec<(String, String)> =
        payload.findings.iter().map(|(finding, _)| (finding.code.to_string(), finding.pointer.to_string())).collect();
    let expected: Vec<(String, String)> =
        expected.iter().map(|(code, pointer)| ((*code).to_owned(), (*pointer).to_owned())).collect();
    assert_eq!(found, expected, "{part}");
    let is_accepted = accepts(&captured, &checker);
    assert_eq!(is_accepted, expected.is_empty(), "{part}");
}

pub(crate) fn cases() -> Vec<Case> {
    const SHORT: &str = "advice/short";
    const UNDECLARED: &str = "advice/schema/undeclared-key";
    let rows: Vec<(Value, &'static [(&str, &str)])> = vec![
        (json!({"alternatives": {"a/b": "long text", "ü %~": "abc", "100%": 7}}), &[(SHORT, "/alternatives/a~1b")]),
        (json!({"alternatives": {"a/b": 7, "ü %~": "long text", "100%": "abc"}}), &[(SHORT, "/alternatives/ü %~0")]),
        (json!({"alternatives": {"a/b": "abc", "ü %~": 7, "100%": "long text"}}), &[(SHORT, "/alternatives/100%")]),
        (json!({"list": [1, "abc", "long text"]}), &[(SHORT, "/list/2")]),
        (json!({"list": [1, "abc"]}), &[]),
        (json!({"object": {"a": 1}}), &[]),
        (json!({"object": {"a": 1, "b": "text"}}), &[(UNDECLARED, "/object")]),
        (json!({"whole": {"a": 1, "b": "text"}}), &[]),
        (json!({"whole": {"a": 1, "b": 2}}), &[("advice/text", "/whole")]),
        // A key that another schema declares is not additional.
        (json!({"apart": {"k": {"a": 1}}}), &[]),
        (json!({"apart": {"k": {"a": 1, "b": 2}}}), &[(UNDECLARED, "/apart/k")]),
    ];
    table(rows, |(part, _)| part.to_string(), |(part, expected)| check(&part, expected))
}
