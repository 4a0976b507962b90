//! Files of several messages: every message is found, each at its place, and one that cannot be read takes no other with it.

use serde_json::Value;
use vistoria_validator::capture::stdin_inputs;

use crate::work::{fixture, vistoria};

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

#[test]
fn lines_and_entries() {
    insta::assert_snapshot!(vistoria(&["check", "-v", &captured("day.ndjson"), &captured("hooks.har")]).whole());
}

/// Of a journal every line says when it was received, and is judged as of then; what a crash cut off is passed over.
#[test]
fn a_journal() {
    let folder = tempfile::tempdir().expect("a folder");
    let secrets = folder.path().join("secrets");
    std::fs::write(&secrets, "calcom = 'it is a secret'").expect("written");
    let ran = vistoria(&["check", "-v", "--secrets", &secrets.to_string_lossy(), &captured("received.journal")]);
    insta::assert_snapshot!(ran.whole());
}

/// Each object of a list is a delivery, at its place in the file; a list that is a call's own body stays one, and so does
/// one that has anything else in it.
#[test]
fn lists() {
    insta::assert_snapshot!(vistoria(&["check", "-v", &captured("several.json")]).whole());
    let several = captured("several.json");
    let folder = tempfile::tempdir().expect("a folder");
    let mixed = folder.path().join("mixed.json");
    std::fs::write(&mixed, "[{}, 1]").expect("written");
    let schema = folder.path().join("schema.json");
    std::fs::write(&schema, r#"{"type": "array", "maxItems": 1}"#).expect("written");
    for (words, count) in [
        (vec!["--vendor", "calcom", "--event", "BOOKING_CREATED", &several], 4),
        (
            vec![
                "--vendor",
                "chatwoot",
                "--operation",
                "listConversations",
                "--side",
                "response",
                "--status",
                "200",
                &several,
            ],
            1,
        ),
        (vec!["--schema", &schema.to_string_lossy(), &several], 1),
        (vec![&mixed.to_string_lossy()], 1),
    ] {
        assert_eq!(payloads(&words).len(), count, "{words:?}");
    }
}

#[test]
fn packed_files_say_what_the_plain_one_says() {
    let plain = payloads(&[&captured("day.ndjson")]);
    assert_eq!(plain.len(), 6);
    for packed in ["day.ndjson.gz", "day.ndjson.zst", "d?y.ndjson.g[z]"] {
        assert_eq!(payloads(&[&captured(packed)]), plain, "{packed}");
    }
}

/// Of an archive that was cut off, what is there is checked, and that it was cut off is said.
#[test]
fn a_cut_archive() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, last) in [("day.ndjson.gz", "it ends too early"), ("day.ndjson.zst", "it ")] {
        let bytes = std::fs::read(fixture("captures").join(name)).expect("a fixture");
        let cut = folder.path().join(name);
        std::fs::write(&cut, &bytes[..bytes.len() - 30]).expect("written");
        let ran = vistoria(&["check", &cut.to_string_lossy()]);
        assert_eq!(ran.exit, 2, "{name}");
        assert!(ran.err.contains(last), "{name}: {}", ran.err);
    }
    // A name that says what is not so.
    let wrong = folder.path().join("plain.json.gz");
    std::fs::write(&wrong, r#"{"triggerEvent": "BOOKING_CREATED"}"#).expect("written");
    let ran = vistoria(&["check", &wrong.to_string_lossy()]);
    assert!(ran.err.contains("it is damaged, or not compressed as its name says"), "{}", ran.err);
}

/// Appended files have several frames, and some that hold nothing.
#[test]
fn frames() {
    let bytes = std::fs::read(fixture("captures").join("day.ndjson.zst")).expect("a fixture");
    let skipped = [&0x184D_2A53_u32.to_le_bytes()[..], &3_u32.to_le_bytes(), b"abc"].concat();
    let folder = tempfile::tempdir().expect("a folder");
    let several = folder.path().join("several.ndjson.zst");
    std::fs::write(&several, [&skipped[..], &bytes, &skipped, &bytes].concat()).expect("written");
    // The first file ends inside a line, which the second one's first line makes longer.
    assert_eq!(payloads(&[&several.to_string_lossy()]).len(), 11);
}

/// However many there are, and however many cores, the report has the order of the input.
#[test]
fn order_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let lines: Vec<String> = (0..2000).map(|index| format!("{{\"number\": {index}}}")).collect();
    let file = folder.path().join("many.jsonl");
    std::fs::write(&file, lines.join("\n")).expect("written");
    let found = payloads(&["--vendor", "calcom", "--event", "BOOKING_CREATED", &file.to_string_lossy()]);
    let entries: Vec<u64> = found.iter().filter_map(|payload| payload["entry"].as_u64()).collect();
    assert_eq!(entries, (1..=2000).collect::<Vec<u64>>());
}

/// Standard input is one body, or one in each line, whichever it looks like.
#[test]
fn standard_input_of_lines() {
    let day = std::fs::read(fixture("captures").join("day.ndjson")).expect("a fixture");
    let line = day.split(|byte| *byte == b'\n').next().expect("a line").to_vec();
    let pretty = serde_json::to_vec_pretty(&serde_json::from_slice::<Value>(&line).expect("JSON")).expect("JSON");
    for (input, count) in [
        (day, 6),
        (line, 1),
        (pretty, 1),
        (Vec::new(), 1),
        (b"\n{bad\n{\"a\": 1}\n".to_vec(), 2),
        (b"[\n{}\n]".to_vec(), 1),
    ] {
        let found: Vec<_> = stdin_inputs(Box::new(std::io::Cursor::new(input))).collect();
        assert_eq!(found.len(), count);
        assert!(found.iter().all(|input| input.as_ref().is_ok_and(|captured| captured.source == "-")));
    }
}
