//! The formats of reports: what each makes of a small folder, and the parts of each that its readers depend on.

use std::process::Command;

use clap::ValueEnum as _;
use serde_json::Value;
use vistoria_test_helpers::program::vistoria;
use vistoria_validator::report::{Format, MAX_MARKDOWN};

use crate::PROGRAM;

/// A folder with findings of every level, a file that is not JSON and one that is clean; and a file that is not there. Cargo runs
/// tests in the folder of their crate, so the names of these are the same everywhere.
const PATHS: [&str; 2] = ["tests/fixtures/formats", "tests/fixtures/none.json"];

fn report(format: &str) -> String {
    let ran = vistoria(&[&["check", "--format", format], &PATHS[..]].concat());
    assert_eq!(ran.exit, 2, "{}", ran.err);
    ran.out
}

fn json(format: &str) -> Value {
    serde_json::from_str(&report(format)).expect("JSON")
}

#[test]
fn each_format() {
    // The text has a snapshot of its own.
    // The text has snapshots of its own, and so has the page, which states the time.
    let others = |format: &&Format| !matches!(format, Format::Text | Format::Html);
    for format in Format::value_variants().iter().filter(others) {
        let name = format.to_possible_value().expect("a name").get_name().to_owned();
        insta::assert_snapshot!(format!("format_{name}"), report(&name));
    }
}

#[test]
fn sarif_has_what_code_scanning_asks_for() {
    let log = json("sarif");
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().is_some_and(|url| url.ends_with("sarif-schema-2.1.0.json")));
    let [run] = log["runs"].as_array().expect("runs").as_slice() else { panic!("one run") };
    assert_eq!(run["tool"]["driver"]["name"], "vistoria");
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    for rule in rules {
        for text in [&rule["shortDescription"]["text"], &rule["help"]["text"]] {
            assert!(text.as_str().is_some_and(|text| !text.is_empty()), "{rule}");
        }
    }
    let results = run["results"].as_array().expect("results");
    assert!(!results.is_empty());
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("small");
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().expect("a level")));
        assert!(result["message"]["text"].as_str().is_some_and(|text| text.contains(" payload")));
        assert_eq!(result["partialFingerprints"]["vistoria/v1"].as_str().map(str::len), Some(16));
        let locations = result["locations"].as_array().expect("locations");
        assert!((1..=100).contains(&locations.len()));
        for location in locations {
            let place = &location["physicalLocation"];
            let uri = place["artifactLocation"]["uri"].as_str().expect("a URI");
            assert!(uri.starts_with("tests/fixtures/formats/") && !uri.contains([' ', '&']), "{uri}");
            assert!(place["region"]["startLine"].as_u64() >= Some(1));
            assert!(place["region"]["startColumn"].as_u64() >= Some(1));
        }
    }
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
    let notification = &run["invocations"][0]["toolExecutionNotifications"][0];
    assert!(notification["message"]["text"].as_str().is_some_and(|text| text.contains("none.json")), "{notification}");
}

#[test]
fn gitlab_has_what_code_quality_asks_for() {
    let issues = json("gitlab");
    let issues = issues.as_array().expect("a list");
    let mut fingerprints = std::collections::BTreeSet::new();
    for issue in issues {
        assert!(issue["description"].is_string() && issue["check_name"].is_string(), "{issue}");
        assert!(fingerprints.insert(issue["fingerprint"].as_str().expect("a fingerprint")), "{issue}");
        assert!(["info", "minor", "major", "critical", "blocker"].contains(&issue["severity"].as_str().expect("one")));
        assert!(issue["location"]["path"].as_str().is_some_and(|path| path.starts_with("tests/")));
        assert!(issue["location"]["lines"]["begin"].as_u64() >= Some(1));
    }
    assert!(issues.len() > 3);
}

#[test]
fn rdjson_has_what_reviewdog_asks_for() {
    let report = json("rdjson");
    assert_eq!(report["source"]["name"], "vistoria");
    let diagnostics = report["diagnostics"].as_array().expect("a list");
    for diagnostic in std::iter::once(&report).chain(diagnostics) {
        assert!(["ERROR", "WARNING", "INFO"].contains(&diagnostic["severity"].as_str().expect("a severity")));
    }
    for diagnostic in diagnostics {
        assert!(diagnostic["message"].is_string() && diagnostic["code"]["value"].is_string());
        let location = &diagnostic["location"];
        let start = &location["range"]["start"];
        assert!(location["path"].is_string());
        let has_place = start["line"].as_u64() >= Some(1) && start["column"].as_u64() >= Some(1);
        assert!(has_place || diagnostic["code"]["value"] == "input/unreadable", "{diagnostic}");
    }
    assert!(diagnostics.len() > 3);
}

#[test]
fn rdjson_counts_columns_in_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("writable");
        path.to_string_lossy().into_owned()
    };
    let schema = write("schema", r#"{"properties": {"count": {"type": "integer"}}}"#);
    let bodies = "{\"é\": \"çã\", \"count\": \"x\"}\n{\"count\": \"x\"}\n";
    let record = "{\"é\": {\"ü\": {\"é\": 1, \"count\": \"x\"}}}";
    for (path, words, lines) in [
        (write("bodies.ndjson", bodies), &[][..], bodies),
        (write("record.json", record), &["--at-pointer", "/*/ü"], record),
    ] {
        let ran = vistoria(&[&["check", "--format", "rdjson", "--schema", &schema, &path], words].concat());
        let report: Value = serde_json::from_str(&ran.out).expect("JSON");
        let found = report["diagnostics"].as_array().expect("a list").iter();
        let found: Vec<_> =
            found.map(|diagnostic| diagnostic["location"]["range"]["start"]["column"].as_u64()).collect();
        let columns: Vec<_> = lines.lines().map(|line| line.find("\"x\"").map(|offset| offset as u64 + 1)).collect();
        assert_eq!(found, columns, "{}", ran.out);
    }
}

#[test]
fn junit_has_a_case_a_rule() {
    let report = quick_junit::Report::deserialize_from_str(&report("junit")).expect("JUnit");
    let mut names = std::collections::BTreeSet::new();
    for suite in &report.test_suites {
        for case in &suite.test_cases {
            let name = (case.classname.as_ref().expect("a class").as_str(), case.name.as_str());
            assert!(names.insert(name), "{name:?} is there twice");
        }
    }
    let suite = report.test_suites.iter().find(|suite| suite.name.as_str() == "clinicarx new-user").expect("a suite");
    let is_passed = |case: &&quick_junit::TestCase| matches!(case.status, quick_junit::TestCaseStatus::Success { .. });
    let passed = suite.test_cases.iter().filter(is_passed).count();
    assert!(passed > 0 && passed < suite.test_cases.len(), "{passed} of {}", suite.test_cases.len());
    assert_eq!(suite.failures, suite.test_cases.len() - passed);
}

#[test]
fn what_does_not_fail_the_run_is_no_failure_of_junit() {
    let failures = |fail_on: &str| {
        let ran = vistoria(&["check", "--format", "junit", "--fail-on", fail_on, "tests/fixtures/formats/new-user"]);
        let report = quick_junit::Report::deserialize_from_str(&ran.out).expect("JUnit");
        (report.tests, report.failures)
    };
    let ((tests, of_errors), (same_tests, of_notes)) = (failures("error"), failures("note"));
    assert_eq!(tests, same_tests);
    assert!(of_errors < of_notes, "{of_errors} {of_notes}");
}

#[test]
fn github_annotates_at_most_ten_errors_and_ten_warnings() {
    let folder = tempfile::tempdir().expect("a folder");
    let properties: Vec<String> = (0..15).map(|index| format!("\"p{index:02}\": 1")).collect();
    std::fs::write(folder.path().join("1.json"), format!("{{{}}}", properties.join(", "))).expect("writable");
    let schemas: Vec<String> = (0..15).map(|index| format!("\"p{index:02}\": {{\"type\": \"string\"}}")).collect();
    let schema = folder.path().join("schema");
    std::fs::write(&schema, format!("{{\"properties\": {{{}}}}}", schemas.join(", "))).expect("writable");
    let payload = folder.path().join("1.json");
    let words = ["check", "--format", "github", "--schema", &schema.to_string_lossy(), &payload.to_string_lossy()];
    let ran = vistoria(&words);
    assert_eq!(ran.out.lines().filter(|line| line.starts_with("::error ")).count(), 10, "{}", ran.out);
    assert!(ran.out.contains("::notice title=vistoria::not annotated: 5 causes of errors\n"), "{}", ran.out);
}

#[test]
fn the_summary_of_a_step_is_appended() {
    let folder = tempfile::tempdir().expect("a folder");
    let summary = folder.path().join("summary.md");
    let run = |format: &str| {
        let mut command = Command::new(PROGRAM);
        command.args(["check", "--format", format]).args(PATHS).env("GITHUB_STEP_SUMMARY", &summary);
        command.output().expect("a run")
    };
    run("json");
    assert!(!summary.exists());
    std::fs::write(&summary, "before\n").expect("writable");
    run("github");
    let written = std::fs::read_to_string(&summary).expect("a summary");
    assert_eq!(written, format!("before\n{}", report("markdown")));
    std::fs::write(&summary, "x".repeat(MAX_MARKDOWN)).expect("writable");
    let ran = run("github");
    assert!(String::from_utf8_lossy(&ran.stderr).contains("has no room for"));
    assert_eq!(std::fs::metadata(&summary).expect("a summary").len(), MAX_MARKDOWN as u64);
}

#[test]
fn a_run_without_findings_is_a_report_too() {
    for format in Format::value_variants() {
        let name = format.to_possible_value().expect("a name").get_name().to_owned();
        let ran = vistoria(&["check", "--format", &name, "tests/fixtures/formats/new-user/clean.json"]);
        assert_eq!(ran.exit, 0, "{name}: {}", ran.err);
        assert!(!ran.out.is_empty() && !ran.out.contains("::error"), "{name}: {}", ran.out);
    }
}
