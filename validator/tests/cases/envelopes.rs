//! Payloads that records carry: each is found, at its place in the file.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::program::{Output, vistoria};

/// Checks a file of records against a schema that no payload satisfies, so that each has a finding at its start.
fn checked(name: &str, text: &str, words: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, schema) = (folder.path().join(name), folder.path().join("schema.json"));
    std::fs::write(&file, text).expect("written");
    std::fs::write(&schema, r#"{"type": "boolean"}"#).expect("written");
    let (file, schema) = (file.to_string_lossy(), schema.to_string_lossy());
    vistoria(&[&["check", "--format", "json", "--show-values", "--schema", &schema], words, &[&file]].concat())
}

/// The places of payloads and what they are.
fn found(ran: &Output) -> Vec<(u64, u64, String)> {
    let report: Value = serde_json::from_str(&ran.out).expect("a report");
    let payloads = report["payloads"].as_array().expect("payloads").iter();
    let found = payloads.map(|payload| {
        let finding = &payload["findings"][0];
        let number = |key: &str| finding[key].as_u64().unwrap_or_default();
        (number("line"), number("column"), finding["found"].as_str().unwrap_or("nothing").to_owned())
    });
    found.collect()
}

/// A record of each form; the payload is `{"a":1}` on the second line, once or twice.
fn known() -> Vec<Case> {
    const BODY: &str = r#"{"a":1}"#;
    let text = || Value::from(BODY).to_string();
    let encoded = || Value::from(STANDARD.encode(BODY)).to_string();
    let notification = || Value::from(json!({"Type": "Notification", "Message": BODY}).to_string()).to_string();
    let rows: Vec<(&str, &str, String, usize, u64)> = vec![
        (
            "aws-sqs",
            "of_a_function",
            format!("{{\"Records\": [\n{{\"body\": {0}}}, {{\"body\": {0}}}]}}", text()),
            2,
            10,
        ),
        ("aws-sqs", "received", format!("{{\"Messages\": [\n{{\"Body\": {}}}]}}", text()), 1, 10),
        ("aws-sns", "of_a_function", format!("{{\"Records\": [{{\"Sns\":\n{{\"Message\": {}}}}}]}}", text()), 1, 13),
        ("aws-sns", "notification", format!("{{\n\"Message\": {}}}", text()), 1, 12),
        ("aws-sns-in-sqs", "of_a_function", format!("{{\"Records\": [\n{{\"body\": {}}}]}}", notification()), 1, 10),
        ("aws-eventbridge", "event", format!("{{\"source\": \"x\",\n\"detail\": {BODY}}}"), 1, 11),
        (
            "aws-api-gateway",
            "rest",
            format!("{{\"httpMethod\": \"POST\", \"path\": \"/x\",\n\"body\": {}}}", text()),
            1,
            9,
        ),
        (
            "aws-api-gateway",
            "http_in_base64",
            format!(
                "{{\"requestContext\": {{\"http\": {{\"method\": \"POST\"}}}}, \"rawPath\": \"/x\", \"isBase64Encoded\": true,\n\"body\": {}}}",
                encoded()
            ),
            1,
            9,
        ),
        ("aws-kinesis", "event", format!("{{\"Records\": [{{\"kinesis\":\n{{\"data\": {}}}}}]}}", encoded()), 1, 10),
        ("pubsub", "pushed", format!("{{\"message\":\n{{\"data\": {}}}}}", encoded()), 1, 10),
        ("pubsub", "pulled", format!("[{{\"message\":\n{{\"data\": {}}}}}]", encoded()), 1, 10),
        ("cloudevents", "structured", format!("{{\"specversion\": \"1.0\",\n\"data\": {BODY}}}"), 1, 9),
        ("cloudevents", "batch", format!("[\n{{\"data\": {BODY}}}, {{\"data\": {BODY}}}]"), 2, 10),
        ("cloudevents", "in_base64", format!("{{\n\"data_base64\": {}}}", encoded()), 1, 16),
        ("kafka", "message", format!("{{\"topic\": \"x\",\n\"payload\": {}}}", text()), 1, 12),
        ("svix", "message", format!("{{\"eventType\": \"x\",\n\"payload\": {BODY}}}"), 1, 12),
        ("svix", "messages", format!("{{\"data\": [\n{{\"payload\": {BODY}}}]}}"), 1, 13),
    ];
    table(
        rows,
        |(form, name, ..)| format!("{form}/{name}"),
        |(form, _, text, count, column)| {
            let ran = checked("record.json", &text, &["--envelope", form]);
            let found = found(&ran);
            assert_eq!(found.len(), count, "{}", ran.whole());
            assert_eq!((found[0].0, found[0].1), (2, column), "{}", ran.whole());
            assert!(found.iter().all(|(_, _, payload)| payload.replace(' ', "") == BODY), "{}", ran.whole());
        },
    )
}

/// Pointers of the user, in files of every kind.
fn pointers() -> Vec<Case> {
    type Row = (&'static str, &'static str, &'static [&'static str], &'static [(u64, u64, &'static str)]);
    const ROWS: [Row; 8] = [
        ("value.json", "{\"a\":\n {\"b\": 1}}", &["/a/b"], &[(2, 8, "1")]),
        ("list-of-records.json", "[{\"a\": 1},\n {\"a\": 2}]", &["/a"], &[(1, 8, "1"), (2, 8, "2")]),
        ("elements.json", "[{\"a\": 1},\n {\"a\": 2}]", &["/1/a"], &[(2, 8, "2")]),
        ("lines.ndjson", "{\"a\": 1}\n{\"a\": \"2\"}\n", &["/a"], &[(1, 7, "1"), (2, 7, "2")]),
        ("text-in-text.json", r#"{"a": "{\"b\": \"{\\\"c\\\": 3}\"}"}"#, &["/a/b/c"], &[(1, 7, "3")]),
        ("several.json", "{\"b\": 1, \"a\": 2}", &["/a", "/b"], &[(1, 7, "1"), (1, 15, "2")]),
        ("encoded.json", "{\"a\": \"MQ==\"}", &["base64:/a"], &[(1, 7, "1")]),
        ("accented.json", "{\"é\": {\"x\": 1}, \"a\": 2}", &["/a"], &[(1, 22, "2")]),
    ];
    table(
        ROWS,
        |(name, ..)| (*name).to_owned(),
        |(name, text, pointers, expected)| {
            let words: Vec<&str> = pointers.iter().flat_map(|pointer| ["--at-pointer", *pointer]).collect();
            let ran = checked(name, text, &words);
            let found = found(&ran);
            let found: Vec<(u64, u64, &str)> =
                found.iter().map(|(line, column, what)| (*line, *column, &**what)).collect();
            assert_eq!(found, expected, "{}", ran.whole());
        },
    )
}

/// A record without a payload, or with one that is not in its encoding, could not be processed.
fn without_payload() -> Vec<Case> {
    let rows = [
        ("none", "{\"a\": 1}", ["--at-pointer", "/b"], "#1: the record has no payload at /b"),
        ("one_of_two", "[{\"a\": 1}, {\"b\": 1}]", ["--at-pointer", "/b"], "#1: the record has no payload at /b"),
        ("not_base64", "{\"a\": \"é\"}", ["--at-pointer", "base64:/a"], "the text at /a is not base64"),
        (
            "no_records",
            "{\"Records\": []}",
            ["--envelope", "aws-sqs"],
            "#1: the record has no payload at /Records/*/body or /Messages/*/Body",
        ),
    ];
    table(
        rows,
        |(name, ..)| (*name).to_owned(),
        |(name, text, words, reason)| {
            let ran = checked("records.ndjson", text, &words);
            assert!(ran.exit == 2 && ran.err.contains(reason), "{name}: {}", ran.whole());
        },
    )
}

/// A gateway's record is a request: its path and headers identify the event, and null is no body.
fn requests_of_a_gateway() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("records.ndjson");
    let record =
        |path: &str, body: Value| json!({"httpMethod": "POST", "path": path, "headers": {"Host": "h"}, "body": body});
    let lines = [record("/hooks/appointment/new", json!("{}")), record("/hooks/appointment/new", Value::Null)];
    std::fs::write(&file, lines.map(|line| line.to_string()).join("\n")).expect("written");
    let ran = vistoria(&["check", "--verbose", "--envelope", "aws-api-gateway", &file.to_string_lossy()]);
    assert_eq!(ran.out.matches("clinicarx new-appointment (by path)").count(), 2, "{}", ran.whole());
    assert!(ran.out.contains("json/empty"), "{}", ran.whole());
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    vec![
        ("envelopes::known", known()),
        ("envelopes::pointers", pointers()),
        ("envelopes::without_payload", without_payload()),
        ("envelopes", vec![case("requests_of_a_gateway", requests_of_a_gateway)]),
    ]
}
