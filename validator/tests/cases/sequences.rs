//! Rules over the deliveries about one object: what breaks one is found in whatever order the deliveries come, and what is missing is
//! no finding.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::program::{Output, vistoria};
use vistoria_test_helpers::{entries, file_name, root};

use crate::{SHIPPED, fixture};

/// Checks lines, in this order.
fn checked(lines: &[Value], words: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("day.ndjson");
    let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
    std::fs::write(&file, lines.join("\n")).expect("written");
    let contract = fixture("sequences/openapi.yaml");
    let contract = contract.to_string_lossy();
    vistoria(&[&["check", "--format", "json", "--contract", &contract], words, &[&file.to_string_lossy()]].concat())
}

/// The codes of the findings about sequences, with their levels and places, sorted.
fn found(ran: &Output) -> Vec<String> {
    let report: Value = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {}", ran.whole()));
    let payloads = report["payloads"].as_array().expect("payloads").iter();
    let findings = payloads.flat_map(|payload| payload["findings"].as_array().expect("findings"));
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    let of_sequences = findings.filter(|finding| text(finding, "code").starts_with("sequence/"));
    let mut found: Vec<String> = of_sequences
        .map(|finding| {
            let parts = ["code", "level", "pointer"].map(|key| text(finding, key));
            parts.join(" ").trim_end().to_owned()
        })
        .collect();
    found.sort();
    found
}

/// Every order of a few items.
fn permutations<T: Clone>(items: &[T]) -> Vec<Vec<T>> {
    if items.is_empty() {
        return vec![Vec::new()];
    }
    let without = |index: usize| [&items[..index], &items[index + 1..]].concat();
    let starting = |index: usize| {
        let rest = permutations(&without(index)).into_iter();
        rest.map(move |rest| [&items[index..=index], &rest].concat())
    };
    (0..items.len()).flat_map(starting).collect()
}

/// A delivery about order 7 of shop 1 at a minute.
#[expect(clippy::needless_pass_by_value, reason = "a row is shorter so")]
fn order(event: &str, minute: u32, more: Value) -> Value {
    let mut order =
        json!({"type": event, "id": 7, "shop": 1, "at": format!("2026-01-01T10:{minute:02}:00Z"), "customer": "c"});
    let more = more.as_object().expect("an object").clone();
    order.as_object_mut().expect("an object").extend(more);
    order
}

/// Deliveries and what is found in them.
type Row = (&'static str, Vec<Value>, &'static [&'static str]);

/// Values that stay as they are once they are set.
fn values() -> Vec<Row> {
    vec![
        (
            "nothing",
            vec![
                order("opened", 0, json!({"customer": null, "paid_at": null})),
                order("changed", 1, json!({})),
                order("paid", 2, json!({"paid_at": "x"})),
                order("closed", 3, json!({"paid_at": "x"})),
            ],
            &[],
        ),
        (
            "customer",
            vec![order("opened", 0, json!({})), order("changed", 1, json!({"customer": "d"}))],
            &["sequence/changed error /customer"],
        ),
        (
            "customer_twice_is_one_finding",
            vec![
                order("opened", 0, json!({})),
                order("changed", 1, json!({"customer": "d"})),
                order("changed", 2, json!({"customer": "e"})),
                order("closed", 3, json!({})),
            ],
            &["sequence/changed error /customer"],
        ),
        (
            "customer_is_null_later",
            vec![order("opened", 0, json!({})), order("changed", 1, json!({"customer": null}))],
            &["sequence/changed error /customer"],
        ),
        (
            "customer_is_null_earlier",
            vec![order("opened", 0, json!({"customer": null})), order("changed", 1, json!({}))],
            &[],
        ),
        (
            "customer_is_null_at_the_same_time",
            vec![order("opened", 1, json!({"customer": null})), order("changed", 1, json!({}))],
            &[],
        ),
        (
            "customer_is_null_at_no_time",
            vec![order("opened", 0, json!({})), order("changed", 0, json!({"customer": null, "at": null}))],
            &[],
        ),
    ]
}

/// Events in the order of their own times.
fn events() -> Vec<Row> {
    vec![
        (
            "paid_at_before_paid",
            vec![order("opened", 0, json!({"paid_at": "x"})), order("paid", 1, json!({"paid_at": "x"}))],
            &["sequence/set-early error /paid_at"],
        ),
        (
            "paid_at_without_paid",
            vec![order("opened", 0, json!({"paid_at": "x"})), order("changed", 1, json!({"paid_at": "x"}))],
            &[],
        ),
        (
            "paid_before_opened",
            vec![order("opened", 1, json!({})), order("paid", 0, json!({}))],
            &["sequence/before warning"],
        ),
        ("paid_without_opened", vec![order("paid", 0, json!({})), order("changed", 1, json!({}))], &[]),
        ("closed_twice", vec![order("closed", 1, json!({})), order("closed", 2, json!({}))], &["sequence/again note"]),
        ("closed_again_by_a_retry", vec![order("closed", 1, json!({})), order("closed", 1, json!({}))], &[]),
        (
            "closed_three_times",
            vec![order("closed", 1, json!({})), order("closed", 2, json!({})), order("closed", 3, json!({}))],
            &["sequence/again note"],
        ),
        (
            "changed_after_closed",
            vec![order("closed", 1, json!({})), order("changed", 2, json!({}))],
            &["sequence/after-last warning"],
        ),
        (
            "other_objects",
            vec![
                order("closed", 1, json!({})),
                order("closed", 2, json!({"id": 8})),
                order("closed", 3, json!({"shop": 2})),
                order("closed", 4, json!({"id": "7"})),
            ],
            &[],
        ),
        ("without_an_id", vec![order("closed", 1, json!({"id": null})), order("closed", 2, json!({"id": null}))], &[]),
        (
            "everything",
            vec![
                order("opened", 5, json!({"paid_at": "x"})),
                order("paid", 1, json!({"customer": "d"})),
                order("paid", 9, json!({})),
                order("closed", 2, json!({})),
            ],
            &[
                "sequence/after-last warning",
                "sequence/again error",
                "sequence/before warning",
                "sequence/changed error /customer",
                "sequence/set-early error /paid_at",
            ],
        ),
    ]
}

/// Each row is found in every order.
fn rules() -> Vec<Case> {
    table(
        values().into_iter().chain(events()),
        |(name, ..)| (*name).to_owned(),
        |(_, deliveries, expected)| {
            for lines in permutations(&deliveries) {
                let ran = checked(&lines, &[]);
                assert_eq!(found(&ran), expected, "{lines:?}: {}", ran.whole());
            }
        },
    )
}

/// Any part of deliveries in which nothing is found has no finding either: what is missing says nothing.
fn a_gap_is_silent() {
    let all = [
        order("opened", 0, json!({"customer": null, "paid_at": null})),
        order("changed", 1, json!({})),
        order("paid", 2, json!({"paid_at": "x"})),
        order("changed", 3, json!({"paid_at": "x"})),
        order("closed", 4, json!({"paid_at": "x"})),
    ];
    for chosen in 0..1 << all.len() {
        let lines: Vec<Value> =
            (0..all.len()).filter(|index| chosen >> index & 1 == 1).map(|index| all[index].clone()).collect();
        let ran = checked(&lines, &[]);
        assert_eq!(found(&ran), [""; 0], "{lines:?}: {}", ran.whole());
    }
}

/// Times in different notations are compared as times, and values as what they are.
fn notations() {
    let closed = |at: Value| order("closed", 0, json!({"at": at}));
    let same = [
        json!("2026-01-01T10:00:00Z"),
        json!("2026-01-01 10:00:00"),
        json!("2026-01-01T07:00:00-03:00"),
        json!(1_767_261_600),
        json!(1_767_261_600_000_i64),
    ];
    let ran = checked(&same.map(closed), &[]);
    assert_eq!(found(&ran), [""; 0], "{}", ran.whole());
    let lines = r#"{"type":"opened","id":7,"shop":1,"customer":"é"}
{"type":"changed","shop":1,"customer":"\u00e9","id":7}"#;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(found(&checked(&lines, &[])), [""; 0]);
}

/// No more objects are kept than the window has, and those that were forgotten are counted.
fn a_window() {
    let mut lines = vec![order("closed", 1, json!({}))];
    lines.extend((0..20).map(|id| order("closed", 1, json!({"id": 100 + id}))));
    lines.push(order("closed", 2, json!({})));
    let ran = checked(&lines, &["--window", "10"]);
    assert_eq!(found(&ran), [""; 0], "{}", ran.whole());
    assert!(ran.err.contains("note: 12 objects were forgotten to keep 10; with a larger --window"), "{}", ran.whole());
    let ran = checked(&lines, &["--window", "21"]);
    assert_eq!(found(&ran), ["sequence/again note"], "{}", ran.whole());
    assert_eq!(ran.err, "");
    // One that is seen again and again is not forgotten.
    let mut lines = Vec::new();
    for id in 0..20 {
        lines.extend([order("closed", 1, json!({})), order("closed", 1, json!({"id": 100 + id}))]);
    }
    lines.push(order("closed", 2, json!({})));
    assert_eq!(found(&checked(&lines, &["--window", "2"])), ["sequence/again note"]);
}

/// A finding names the file and the line of both deliveries, and no value of them.
fn both_deliveries_are_named() {
    let ran = checked(
        &[
            order("closed", 1, json!({})),
            order("opened", 0, json!({})),
            order("closed", 2, json!({"customer": "secret"})),
        ],
        &[],
    );
    let report: Value = serde_json::from_str(&ran.out).expect("a report");
    let finding = &report["payloads"][2]["findings"][0];
    let message = finding["message"].as_str().expect("a message");
    assert_eq!(finding["line"], 3);
    assert!(message.contains("day.ndjson:1"), "{message}");
    assert_eq!(finding["source"]["fidelity"], "stated", "{finding}");
    assert!(!ran.out.contains("secret"), "{}", ran.out);
}

/// The examples of `schemas/vendors/*/sequences`: the name of each starts with the code that is found in it, and each rule has one.
fn shipped() -> Vec<Case> {
    let vendors = root().join("schemas/vendors");
    let folders: Vec<_> = SHIPPED
        .contracts()
        .iter()
        .map(|contract| vendors.join(contract.vendor()).join("sequences"))
        .filter(|folder| folder.exists())
        .flat_map(|folder| entries(&folder))
        .collect();
    table(
        folders,
        |folder| format!("{}/{}", file_name(folder.ancestors().nth(2).expect("a vendor")), file_name(folder)),
        |folder| {
            let ran = vistoria(&["check", "--format", "json", &folder.to_string_lossy()]);
            let name = file_name(&folder);
            let (code, _) = name.split_once('.').expect("a code and what it is about");
            let found = found(&ran);
            assert!(matches!(&found[..], [one] if one.starts_with(&format!("sequence/{code} "))), "{}", ran.whole());
            assert!(!ran.out.contains("\"level\":\"error\""), "{}", ran.whole());
        },
    )
}

fn every_rule_has_an_example() {
    let mut said: BTreeSet<String> = BTreeSet::new();
    let mut rules: BTreeSet<String> = BTreeSet::new();
    for contract in SHIPPED.contracts() {
        let sequences = &contract.bundle().sequences;
        rules.extend(sequences.iter().flat_map(|sequence| &sequence.rules).map(|rule| rule.says.clone()));
        let folder = root().join("schemas/vendors").join(contract.vendor()).join("sequences");
        for folder in if folder.exists() { entries(&folder) } else { Vec::new() } {
            let ran = vistoria(&["check", "--format", "json", &folder.to_string_lossy()]);
            let report: Value = serde_json::from_str(&ran.out).expect("a report");
            let payloads = report["payloads"].as_array().expect("payloads").iter();
            let findings = payloads.flat_map(|payload| payload["findings"].as_array().expect("findings"));
            said.extend(findings.filter_map(|finding| finding["rule"].as_str().map(str::to_owned)));
        }
    }
    let without: Vec<&String> = rules.difference(&said).collect();
    assert_eq!(without, [""; 0]);
    assert!(rules.len() > 4);
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    vec![
        ("sequences::rules", rules()),
        ("sequences::shipped", shipped()),
        (
            "sequences",
            vec![
                case("a_gap_is_silent", a_gap_is_silent),
                case("notations", notations),
                case("a_window", a_window),
                case("both_deliveries_are_named", both_deliveries_are_named),
                case("every_rule_has_an_example", every_rule_has_an_example),
            ],
        ),
    ]
}
