//! Files of several messages: every message is found, each at its place, and one that cannot be read does not stop the others.

use std::collections::BTreeMap;

use serde_json::Value;
use vistoria_validator::capture::stdin_inputs;
use vistoria_validator::verify::{Secret, sign};

use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::{files, root};

use crate::{SHIPPED, fixture};

fn captured(name: &str) -> String {
    fixture("captures").join(name).to_string_lossy().into_owned()
}

/// The payloads of a report, without the names of their files.
fn payloads(words: &[&str]) -> Vec<Value> {
    let ran = vistoria(&[&["check", "--format", "json"], words].concat());
    let mut report: Value = serde_json::from_str(&ran.out).expect("a report");
    let mut payloads = report["payloads"].take();
    for payload in payloads.as_array_mut().expect("a list") {
        payload["source"].take();
    }
    payloads.as_array().expect("a list").clone()
}

/// The reports of each file. A line of a journal states when it was received, and is checked as of then; the line that a
/// crash cut off is ignored. Each object of a list is a delivery.
fn reports() -> Vec<Case> {
    table(
        [
            "day.ndjson",
            "hooks.har",
            "several.json",
            "received.journal",
            "n8n-item.json",
            "n8n-items.ndjson",
            "n8n-workflow.json",
        ],
        |name| (*name).to_owned(),
        |name| {
            let folder = tempfile::tempdir().expect("a folder");
            let secrets = folder.path().join("secrets");
            std::fs::write(&secrets, "calcom = 'it is a secret'").expect("written");
            let secrets = secrets.to_string_lossy();
            let words: &[&str] = if name.ends_with(".journal") { &["--secrets", &secrets] } else { &[] };
            let ran = vistoria(&[&["check", "-v"], words, &[&captured(name)]].concat());
            insta::assert_snapshot!(name, ran.whole());
        },
    )
}

/// Deliveries that were captured in practice and have one thing wrong with them, as a reader of the report sees them.
fn deliveries() -> Vec<Case> {
    table(files(&fixture("deliveries")), Clone::clone, |name| {
        let path = fixture("deliveries").join(&name);
        insta::assert_snapshot!(name, vistoria(&["check", "-v", "--level", "note", &path.to_string_lossy()]).whole());
    })
}

/// A list is several deliveries, unless it is the body of a call, or has anything but objects in it.
fn lists() -> Vec<Case> {
    type Row = (&'static str, &'static [&'static str], &'static str, usize);
    const SEVERAL: &str = "several.json";
    const ROWS: [Row; 4] = [
        ("of_deliveries", &["--vendor", "calcom", "--event", "BOOKING_CREATED"], SEVERAL, 4),
        (
            "body_of_a_call",
            &["--vendor", "chatwoot", "--operation", "listConversations", "--side", "response", "--status", "200"],
            SEVERAL,
            1,
        ),
        ("accepted_by_a_schema", &["--schema", "schema.json"], SEVERAL, 1),
        ("of_anything_else", &[], "mixed.json", 1),
    ];
    table(
        ROWS,
        |(name, ..)| (*name).to_owned(),
        |(_, words, file, count)| {
            let folder = tempfile::tempdir().expect("a folder");
            let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
            std::fs::write(path("mixed.json"), "[{}, 1]").expect("written");
            std::fs::write(path("schema.json"), r#"{"type": "array", "maxItems": 1}"#).expect("written");
            let (schema, mixed, several) = (path("schema.json"), path("mixed.json"), captured(SEVERAL));
            let whole = |word: &&'static str| if *word == "schema.json" { schema.clone() } else { (*word).to_owned() };
            let words: Vec<String> = words.iter().map(whole).collect();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let file = if file == SEVERAL { &several } else { &mixed };
            assert_eq!(payloads(&[&words[..], &[file]].concat()).len(), count);
        },
    )
}

/// Compressed files give the report of the plain one.
fn compressed() -> Vec<Case> {
    table(
        ["day.ndjson.gz", "day.ndjson.zst", "d?y.ndjson.g[z]"],
        |name| (*name).to_owned(),
        |compressed| {
            let plain = payloads(&[&captured("day.ndjson")]);
            assert_eq!(plain.len(), 6);
            assert_eq!(payloads(&[&captured(compressed)]), plain);
        },
    )
}

/// Whatever is left of an archive that was cut off is checked, and the cut is reported.
fn cut_off() -> Vec<Case> {
    let rows = [("day.ndjson.gz", "it is truncated"), ("day.ndjson.zst", "it ")];
    table(
        rows,
        |(name, _)| (*name).to_owned(),
        |(name, last)| {
            let folder = tempfile::tempdir().expect("a folder");
            let bytes = std::fs::read(fixture("captures").join(name)).expect("a fixture");
            let cut = folder.path().join(name);
            std::fs::write(&cut, &bytes[..bytes.len() - 30]).expect("written");
            let ran = vistoria(&["check", &cut.to_string_lossy()]);
            assert_eq!(ran.exit, 2, "{name}");
            assert!(ran.err.contains(last), "{name}: {}", ran.err);
        },
    )
}

fn a_plain_file_with_the_name_of_a_compressed_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let wrong = folder.path().join("plain.json.gz");
    std::fs::write(&wrong, r#"{"triggerEvent": "BOOKING_CREATED"}"#).expect("written");
    let ran = vistoria(&["check", &wrong.to_string_lossy()]);
    assert!(ran.err.contains("it is not gzip"), "{}", ran.err);
}

/// Compressed files that were appended to have several frames, and some without data.
fn several_frames() {
    let bytes = std::fs::read(fixture("captures").join("day.ndjson.zst")).expect("a fixture");
    let skipped = [&0x184D_2A53_u32.to_le_bytes()[..], &3_u32.to_le_bytes(), b"abc"].concat();
    let folder = tempfile::tempdir().expect("a folder");
    let several = folder.path().join("several.ndjson.zst");
    std::fs::write(&several, [&skipped[..], &bytes, &skipped, &bytes].concat()).expect("written");
    // The first copy ends inside a line, which the first line of the second copy continues.
    assert_eq!(payloads(&[&several.to_string_lossy()]).len(), 11);
}

/// The report has the order of the input, however many payloads and cores there are.
fn order_of_the_report() {
    let folder = tempfile::tempdir().expect("a folder");
    let lines: Vec<String> = (0..2000).map(|index| format!("{{\"number\": {index}}}")).collect();
    let file = folder.path().join("many.jsonl");
    std::fs::write(&file, lines.join("\n")).expect("written");
    let found = payloads(&["--vendor", "calcom", "--event", "BOOKING_CREATED", &file.to_string_lossy()]);
    let entries: Vec<u64> = found.iter().filter_map(|payload| payload["entry"].as_u64()).collect();
    assert_eq!(entries, (1..=2000).collect::<Vec<u64>>());
}

/// A signature in an n8n item holds when the body has the bytes that were signed. When it does not hold, n8n may have written the
/// body in another way, which is no error.
fn signatures_of_items() -> Vec<Case> {
    let rows = [("as_signed", r#"{"triggerEvent":"PING"}"#, false), ("spaced", r#"{ "triggerEvent": "PING" }"#, true)];
    table(
        rows,
        |(name, ..)| (*name).to_owned(),
        |(_, body, is_rewritten)| {
            let scheme = &SHIPPED.contract("calcom").expect("shipped").bundle().signatures[0];
            let bytes = br#"{"triggerEvent":"PING"}"#;
            let signed = sign(scheme, &Secret::new("a secret"), bytes, jiff::Timestamp::UNIX_EPOCH);
            let headers: BTreeMap<String, String> = signed.into_iter().collect();
            let headers = serde_json::to_string(&headers).expect("JSON");
            let folder = tempfile::tempdir().expect("a folder");
            let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
            std::fs::write(path("secrets.toml"), "calcom = 'a secret'").expect("written");
            std::fs::write(path("item.json"), format!(r#"{{"headers": {headers}, "body": {body}}}"#)).expect("written");
            let found = payloads(&["--secrets", &path("secrets.toml"), &path("item.json")]);
            let findings = found[0]["findings"].as_array().expect("a list");
            let codes: Vec<&str> = findings.iter().filter_map(|finding| finding["code"].as_str()).collect();
            assert_eq!(codes.contains(&"signature/not-checked"), is_rewritten, "{codes:?}");
            assert!(!codes.contains(&"signature/wrong"), "{codes:?}");
        },
    )
}

/// Advice that nearly every delivery of a vendor has is reported once a run, for the first one; other advice for each.
fn reported_once() {
    let example = |name: &str| root().join("schemas/vendors/evolution/examples/invalid/messages.upsert").join(name);
    let line = |name: &str| {
        let body: Value = serde_json::from_slice(&std::fs::read(example(name)).expect("an example")).expect("JSON");
        body.to_string()
    };
    let (once, always) = (line("apikey-in-body.json"), line("extended-text-rewritten.json"));
    let lines = [vec![always.as_str()], vec![&once; 500], vec![&always; 500]].concat().join("\n");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("many.jsonl");
    std::fs::write(&file, lines).expect("written");
    let found = payloads(&[&file.to_string_lossy()]);
    let having = |code: &str| -> Vec<usize> {
        let has = |payload: &Value| {
            payload["findings"].as_array().is_some_and(|all| all.iter().any(|one| one["code"] == code))
        };
        found.iter().enumerate().filter(|(_, payload)| has(payload)).map(|(place, _)| place).collect()
    };
    assert_eq!(having("evolution/apikey-in-body"), [1]);
    assert_eq!(having("evolution/extended-text-rewritten").len(), 501);
}

/// Standard input is one body, or a body a line, whichever it looks like.
fn standard_input() -> Vec<Case> {
    let day = || std::fs::read(fixture("captures").join("day.ndjson")).expect("a fixture");
    let line = || day().split(|byte| *byte == b'\n').next().expect("a line").to_vec();
    let pretty = || serde_json::to_vec_pretty(&serde_json::from_slice::<Value>(&line()).expect("JSON")).expect("JSON");
    let rows = [
        ("lines", day(), 6),
        ("one_line", line(), 1),
        ("one_body_over_several_lines", pretty(), 1),
        ("lines_with_a_bad_one", b"\n{bad\n{\"a\": 1}\n".to_vec(), 2),
        ("a_list", b"[\n{}\n]".to_vec(), 1),
    ];
    table(
        rows,
        |(name, ..)| (*name).to_owned(),
        |(_, input, count)| {
            let found: Vec<_> = stdin_inputs(Box::new(std::io::Cursor::new(input)), None).collect();
            assert_eq!(found.len(), count);
            assert!(found.iter().all(|input| input.as_ref().is_ok_and(|captured| captured.source == "-")));
        },
    )
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    vec![
        ("captures::reports", reports()),
        ("captures::deliveries", deliveries()),
        ("captures::lists", lists()),
        ("captures::signatures_of_items", signatures_of_items()),
        ("captures::compressed", compressed()),
        ("captures::cut_off", cut_off()),
        ("captures::standard_input", standard_input()),
        (
            "captures",
            vec![
                case("several_frames", several_frames),
                case("order_of_the_report", order_of_the_report),
                case("reported_once", reported_once),
                case("a_plain_file_with_the_name_of_a_compressed_one", a_plain_file_with_the_name_of_a_compressed_one),
            ],
        ),
    ]
}
