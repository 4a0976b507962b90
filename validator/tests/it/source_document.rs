//! The payloads as the vendor printed them, and what the issue that asked for all this says of them.

use serde_json::Value;

use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::root;

const EVENTS: [&str; 3] = ["new-appointment", "edit-appointment", "cancel-appointment"];

fn example(event: &str) -> String {
    let path = root().join(format!("schemas/vendors/clinicarx/examples/valid/{event}/example.json"));
    std::fs::read_to_string(path).expect("an example")
}

/// Checks `body` as `event`; gives the exit code and the report.
fn check(event: &str, body: &str) -> (u8, Value) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("body.json");
    std::fs::write(&file, body).expect("writable");
    let path = file.to_string_lossy().into_owned();
    let ran = vistoria(&["check", "--vendor", "clinicarx", "--event", event, "--format", "json", &path]);
    (ran.exit, serde_json::from_str(&ran.out).expect("JSON"))
}

#[test]
fn printed_payloads_have_no_finding() {
    for event in EVENTS {
        let (exit, report) = check(event, &example(event));
        assert_eq!((exit, &report["payloads"][0]["findings"]), (0, &Value::Array(Vec::new())), "{event}");
    }
}

#[test]
fn a_filled_and_a_dropped_duration_are_found() {
    let filled = example("new-appointment").replace("\"scheduled_duration\": null", "\"scheduled_duration\": 30");
    let dropped = example("new-appointment").replace("    \"scheduled_duration\": null,\n", "");
    for (body, line, column, found) in [(filled, 9, 27, "integer"), (dropped, 2, 11, "absent")] {
        let (exit, report) = check("new-appointment", &body);
        assert_eq!(exit, 1);
        let findings = report["payloads"][0]["findings"].as_array().expect("a list");
        assert_eq!(findings.len(), 1);
        let finding = &findings[0];
        assert_eq!(finding["code"], "clinicarx/appointment-not-yet-performed");
        assert_eq!(finding["pointer"], "/data/scheduled_duration");
        assert_eq!((&finding["line"], &finding["column"]), (&line.into(), &column.into()));
        assert_eq!((&finding["expected"], &finding["found"]), (&"null".into(), &found.into()));
        assert_eq!(finding["source"]["document"], "clinicarx-webhooks-1.1.7");
        assert!(finding["source"]["section"].as_str().expect("text").contains("new-appointment"));
        assert_eq!(finding["source"]["fidelity"], "stated");
    }
}
