//! Drift: what is said of payloads that differ from a contract, and that the contract accepts them with the overlay that is proposed.
//! A case is a file of `tests/fixtures/drift`: a schema or a contract, and payloads with how often each is there.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::text::FileId;
use vistoria_schemas::yaml;
use vistoria_test_helpers::files;
use vistoria_test_helpers::program::{Output, vistoria};

use crate::fixture;

/// A case that was written to a folder.
struct Case {
    folder: TempDir,
    /// `--schema` or `--contract`.
    option: &'static str,
    more: Vec<String>,
    level: String,
}

impl Case {
    fn read(name: &str) -> Self {
        let text = fs::read_to_string(fixture("drift").join(name)).expect("readable");
        let case = yaml::read(&text, FileId(0), &mut Diagnostics::default()).expect("YAML").to_value();
        let folder = tempfile::tempdir().expect("a folder");
        let option = if case.get("schema").is_some() { "--schema" } else { "--contract" };
        let document = &case[option.trim_start_matches('-')];
        fs::write(folder.path().join("contract.json"), document.to_string()).expect("written");
        let mut lines = String::new();
        for payload in case["payloads"].as_array().expect("payloads") {
            for _ in 0..payload["times"].as_u64().expect("a number") {
                let _ = writeln!(lines, "{}", payload["body"]);
            }
        }
        fs::write(folder.path().join("payloads.ndjson"), lines).expect("written");
        let more = case["arguments"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        let level = case["level"].as_str().unwrap_or("error").to_owned();
        Self { folder, option, more: more.collect(), level }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// Runs a command on payloads.
    fn run(&self, command: &str, payloads: &str, arguments: &[&str]) -> Output {
        let (contract, payloads) = (self.path("contract.json"), self.path(payloads));
        let own = [command, self.option, &contract, &payloads];
        let more = self.more.iter().map(String::as_str);
        vistoria(&own.into_iter().chain(more).chain(arguments.iter().copied()).collect::<Vec<_>>())
    }

    /// Returns the number of payloads that fail.
    fn failing(&self, overlay: Option<&str>) -> u64 {
        let overlay: Vec<&str> = overlay.into_iter().flat_map(|overlay| ["--overlay", overlay]).collect();
        let ran = self.run("check", "payloads.ndjson", &[&["--format", "json"], &overlay[..]].concat());
        let report: Value = serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{}", ran.err));
        report["summary"]["with_findings"].as_u64().expect("a number")
    }
}

fn names() -> Vec<String> {
    files(&fixture("drift"))
}

#[test]
fn each_case() {
    for name in names() {
        let case = Case::read(&name);
        let overlay = case.path("overlay.json");
        let ran =
            case.run("drift", "payloads.ndjson", &["--propose", &overlay, "--level", &case.level, "--limit", "0"]);
        let before = case.failing(None);
        assert_eq!(ran.exit, u8::from(before > 0), "{name}: {}", ran.err);
        let written = fs::read_to_string(&overlay).expect("an overlay");
        let actions: Value = serde_json::from_str(&written).expect("JSON");
        let mut text = ran.out;
        text.push_str("\n---\n");
        for action in actions["actions"].as_array().expect("actions") {
            let what = action.get("update").map_or_else(|| "removed".to_owned(), Value::to_string);
            let _ = writeln!(text, "{}: {what}", action["target"].as_str().expect("a target"));
        }
        let has_actions = actions["actions"].as_array().is_some_and(|actions| !actions.is_empty());
        let after = if has_actions { case.failing(Some(&overlay)) } else { before };
        let _ = writeln!(text, "---\nfailing: {before}, with the overlay: {after}");
        insta::assert_snapshot!(format!("drift_{}", name.trim_end_matches(".yaml")), text);
    }
}

/// Evidence of parts is the evidence of the whole, in whatever order it is merged.
#[test]
fn evidence_merges_in_any_order_to_the_same_bytes() {
    for name in names() {
        let case = Case::read(&name);
        let lines = fs::read_to_string(case.path("payloads.ndjson")).expect("readable");
        let mut parts = vec![String::new(); 3];
        for (index, line) in lines.lines().enumerate() {
            let _ = writeln!(parts[index % 3], "{line}");
        }
        let mut written = Vec::new();
        for (index, part) in parts.iter().enumerate().filter(|(_, part)| !part.is_empty()) {
            let payloads = format!("{index}.ndjson");
            fs::write(case.path(&payloads), part).expect("written");
            let evidence = case.path(&format!("{index}.evidence"));
            case.run("drift", &payloads, &["--evidence", &evidence, "--show-keys"]);
            written.push(evidence);
        }
        let merged = |order: &[&String], name: &str| {
            let (contract, all) = (case.path("contract.json"), case.path(name));
            let with: Vec<&str> = order.iter().flat_map(|file| ["--with", file.as_str()]).collect();
            let ran = vistoria(&[&["drift", case.option, &contract, "--evidence", &all], &with[..]].concat());
            assert!(ran.exit < 2, "{}", ran.err);
            fs::read(all).expect("evidence")
        };
        let forwards: Vec<&String> = written.iter().collect();
        let backwards: Vec<&String> = written.iter().rev().collect();
        let whole = case.path("whole");
        case.run("drift", "payloads.ndjson", &["--evidence", &whole, "--show-keys"]);
        assert_eq!(merged(&forwards, "forwards"), merged(&backwards, "backwards"), "{name}");
        assert_eq!(merged(&forwards, "forwards"), fs::read(&whole).expect("evidence"), "{name}");
    }
}

/// The values of payloads, and keys that may be data, are in nothing that is written.
#[test]
fn nothing_has_a_value_of_a_payload() {
    const CANARY: &str = "kanarienvogel";
    for name in names() {
        let case = Case::read(&name);
        let payloads = case.path("payloads.ndjson");
        let lines = fs::read_to_string(&payloads).expect("readable");
        let mut sung = String::new();
        for line in lines.lines() {
            let _ = writeln!(sung, "{}", with_canary(&serde_json::from_str(line).expect("JSON"), CANARY));
        }
        fs::write(&payloads, sung).expect("written");
        let (evidence, overlay) = (case.path("evidence"), case.path("overlay.json"));
        for format in ["text", "json"] {
            let arguments =
                ["--evidence", &evidence, "--propose", &overlay, "--format", format, "--limit", "0", "--level", "note"];
            let ran = case.run("drift", "payloads.ndjson", &arguments);
            assert!(ran.exit < 2, "{name}: {}", ran.err);
            for written in [ran.out, ran.err, read(&evidence), read(&overlay)] {
                assert!(!written.contains(CANARY), "{name}: {written}");
            }
        }
    }
}

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(path)).expect("readable")
}

/// Adds a canary to every text that does not name an event, and as a key of every object, one that only this object has.
fn with_canary(value: &Value, canary: &str) -> Value {
    fn add(value: &Value, canary: &str, at: &str) -> Value {
        match value {
            Value::String(text) if !["type", "kind"].contains(&at) => Value::String(format!("{text} {canary}")),
            Value::Array(items) => items.iter().map(|item| add(item, canary, at)).collect(),
            Value::Object(entries) => {
                let each = entries.iter().map(|(key, value)| (key.clone(), add(value, canary, key)));
                let own = (format!("{canary} {}", entries.len()), Value::Bool(true));
                Value::Object(each.chain([own]).collect())
            }
            other => other.clone(),
        }
    }
    add(value, canary, "")
}

/// Known drift is reported again only when many more payloads have it.
#[test]
fn since_tells_what_is_new() {
    let case = Case::read("types.yaml");
    let known = case.path("known");
    case.run("drift", "payloads.ndjson", &["--evidence", &known]);
    let ran = case.run("drift", "payloads.ndjson", &["--since", &known]);
    assert_eq!((ran.exit, ran.out.lines().last()), (0, Some("0 causes contradict the contract, 0 notes")));
    let lines = read(&case.path("payloads.ndjson"));
    let more: String =
        lines.lines().filter(|line| line.contains("1.5")).map(|line| format!("{line}\n").repeat(9)).collect();
    fs::write(case.path("more.ndjson"), format!("{lines}{more}")).expect("written");
    let ran = case.run("drift", "more.ndjson", &["--since", &known]);
    assert_eq!(ran.exit, 1);
    assert!(ran.out.contains("/total is a number"), "{}", ran.out);
    assert!(!ran.out.contains("/tags/*"), "{}", ran.out);
}

/// Evidence that is none, or of another version, is refused.
#[test]
fn other_files_are_no_evidence() {
    let folder = tempfile::tempdir().expect("a folder");
    let check = |text: &str, why: &str| {
        let path: PathBuf = folder.path().join("evidence.json");
        fs::write(&path, text).expect("written");
        let ran = vistoria(&["drift", "--with", &path.display().to_string()]);
        assert_eq!(ran.exit, 2);
        assert!(ran.err.contains(why), "{}", ran.err);
    };
    check("[]", "not a file of evidence");
    check("{\"version\": 7, \"vendors\": {}}", "evidence of version 7");
}
