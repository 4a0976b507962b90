//! The commands as a user runs them: exit code, findings and messages in one snapshot each.

use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::{fixture as shared, root};

use crate::fixture;

fn examples(name: &str) -> String {
    root().join("schemas/vendors/clinicarx/examples").join(name).to_string_lossy().into_owned()
}

/// Returns the path of a payload without findings.
fn a_valid_payload() -> std::path::PathBuf {
    let folder = root().join("schemas/vendors/clinicarx/examples/valid/new-appointment");
    let mut files = std::fs::read_dir(folder).expect("a folder");
    files.next().expect("a file").expect("a file").path()
}

#[test]
fn clean_run() {
    let ran = vistoria(&["check", &examples("valid/new-appointment")]);
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
    assert!(ran.out.ends_with("clean; 0 errors, 0 warnings, 0 notes\n"), "{}", ran.out);
}

#[test]
fn unknown_names_suggest_the_nearest() {
    insta::assert_snapshot!("unknown_vendor", vistoria(&["check", "--vendor", "clinicrx", &examples("valid")]).whole());
    insta::assert_snapshot!(
        "unknown_event_of_a_vendor",
        vistoria(&["check", "--vendor", "clinicarx", "--event", "new-apointment", "x"]).whole()
    );
    insta::assert_snapshot!("unknown_event", vistoria(&["check", "--event", "nonsense", "x"]).whole());
    insta::assert_snapshot!("unknown_rule", vistoria(&["explain", "title-presnt"]).whole());
    insta::assert_snapshot!("unknown_vendor_of_events", vistoria(&["events", "clinic"]).whole());
}

#[test]
fn an_unreadable_file_does_not_stop_the_run() {
    let empty = tempfile::tempdir().expect("a folder");
    let words =
        ["check", "/there/is/nothing.json", &examples("valid/new-appointment"), &empty.path().to_string_lossy()];
    let ran = vistoria(&words);
    insta::assert_snapshot!(ran.whole().replace(&*empty.path().to_string_lossy(), "EMPTY"));
}

#[test]
fn output_goes_to_a_file_when_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("report.json");
    let bad = examples("invalid/new-appointment/cnes-well-formed.json");
    let ran = vistoria(&["check", "--format", "json", "--output", &file.to_string_lossy(), &bad]);
    assert_eq!((ran.exit, ran.out.as_str()), (0, ""));
    let report = std::fs::read_to_string(file).expect("written");
    assert!(report.contains("clinicarx/cnes-well-formed"));
}

#[test]
fn a_report_overwrites_no_payload_and_no_other_report() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (payload, unfinished) = (path("payload.json"), path("report.json.unfinished"));
    for file in [&payload, &unfinished] {
        std::fs::copy(a_valid_payload(), file).expect("a copy");
    }
    let to = |format: &str, name: &str| format!("{format}={}", path(name));
    for (arguments, problem) in [
        (vec![&*payload, "--report", &to("html", "payload.json")], "the report would overwrite it"),
        (vec![&*unfinished, "--output", &path("report.json")], "the report would overwrite it"),
        (
            vec![&*payload, "--report", &to("html", "a"), "--report", &to("json", "a")],
            "two reports would be written to",
        ),
        (vec![&*payload, "--output", &path("a"), "--report", &to("json", "./a")], "two reports would be written to"),
    ] {
        let ran = vistoria(&[&["check"], &arguments[..]].concat());
        assert_eq!(ran.exit, 2, "{arguments:?}: {}", ran.whole());
        assert!(ran.err.contains(problem), "{arguments:?}: {}", ran.err);
    }
}

/// The reports of a run that lie in the folder that is checked are no payloads of the next.
#[test]
fn reports_beside_the_payloads_are_not_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    std::fs::copy(a_valid_payload(), path("payload.json")).expect("a copy");
    let report = format!("json={}", path("report.json"));
    for _ in 0..2 {
        let ran = vistoria(&["check", &folder.path().to_string_lossy(), "--report", &report]);
        assert!(ran.exit == 0 && ran.out.contains("1 payload: 1 passed with findings"), "{}", ran.whole());
    }
}

/// A text in a file beside a text on standard output: neither has what belongs to the other.
#[test]
fn two_texts() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("report.txt").to_string_lossy().into_owned();
    let arguments = ["check", "--verbose", &examples("invalid/new-appointment"), "--report", &format!("text={file}")];
    let ran = vistoria(&arguments);
    let written = std::fs::read_to_string(&file).expect("a report");
    assert_eq!(ran.out, written.replace(&*root().to_string_lossy(), "."));
    assert_eq!(ran.out, vistoria(&arguments[..3]).out);
}

#[test]
fn matrix() {
    insta::assert_snapshot!("matrix_of_all_events", vistoria(&["matrix", "clinicarx"]).whole());
    let words = ["matrix", "clinicarx", "--event", "new-attendance", "--format", "markdown"];
    insta::assert_snapshot!("matrix_of_one_event_in_markdown", vistoria(&words).whole());
    let json = vistoria(&["matrix", "clinicarx", "--event", "new-patient", "--format", "json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let rows = json["groups"][0]["rows"].as_array().expect("rows");
    let cell = |path: &str| &rows.iter().find(|row| row["path"] == path).expect("a row")["cells"][0];
    assert_eq!(cell("data.treatments"), "null or []");
    assert_eq!(cell("modified_data.edited_data.old_data"), "null");
    assert_eq!(cell("modified_data.edited_data.new_data.mother_name"), "optional");
    assert_eq!(cell("modified_data.edited_data.new_data.exams_count"), "optional, value or null");
}

#[test]
fn a_run_sums_up_what_it_found_more_than_once() {
    insta::assert_snapshot!(vistoria(&["check", "--level", "note", &examples("valid/new-clinic")]).whole());
}

#[test]
fn events_and_explain() {
    insta::assert_snapshot!("all_events", vistoria(&["events"]).whole());
    insta::assert_snapshot!(
        "explained_error",
        vistoria(&["explain", "clinicarx/appointment-not-yet-performed"]).whole()
    );
    insta::assert_snapshot!("explained_advice", vistoria(&["explain", "cpf-well-formed"]).whole());
    insta::assert_snapshot!("explained_code_of_no_contract", vistoria(&["explain", "json/duplicate-key"]).whole());
}

#[test]
fn a_contract_of_ones_own() {
    let contract = shared("contracts/presence/openapi.yaml").to_string_lossy().into_owned();
    let payloads = shared("contracts/presence/examples").to_string_lossy().into_owned();
    insta::assert_snapshot!(vistoria(&["check", "--contract", &contract, &payloads]).whole());
    let broken = root().join("schemas/tests/fixtures/broken/four-mistakes/openapi.yaml").to_string_lossy().into_owned();
    assert_eq!(vistoria(&["check", "--contract", &broken, &payloads]).exit, 2);
}

/// The three payloads that the integration notes show are identified without options, and a few lines say what the vendors
/// really send.
#[test]
fn the_integration_notes_samples() {
    let folder = fixture("notes").to_string_lossy().into_owned();
    insta::assert_snapshot!(vistoria(&["check", &folder]).whole());
}

/// A reader that leaves early hides no finding from the exit code.
#[test]
fn a_reader_that_leaves() {
    let folder = tempfile::tempdir().expect("a folder");
    let (bad, good) = (folder.path().join("bad.ndjson"), folder.path().join("good.ndjson"));
    std::fs::write(&bad, "{\"a\": 1}\n".repeat(50_000)).expect("written");
    std::fs::write(&good, "{}\n".repeat(50_000)).expect("written");
    let schema = folder.path().join("schema.json");
    std::fs::write(&schema, r#"{"maxProperties": 0}"#).expect("written");
    for (file, expected) in [(&bad, 1), (&good, 0)] {
        let mut command = std::process::Command::new(crate::PROGRAM);
        command.args(["check", "-v", "--schema"]).arg(&schema).arg(file);
        let mut child = command.stdout(std::process::Stdio::piped()).spawn().expect("started");
        drop(child.stdout.take());
        assert_eq!(child.wait().expect("it ends").code(), Some(expected));
    }
}

/// However many payloads have the same fault, the report has a few lines, and options make it shorter.
#[test]
fn many_payloads_with_one_fault() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    std::fs::write(path("one.ndjson"), "{\"a\": \"x\"}\n".repeat(20_000)).expect("written");
    let object = |value: &str| ('a'..='j').map(|key| format!("\"{key}\": {value}")).collect::<Vec<_>>().join(", ");
    std::fs::write(path("ten.json"), format!("{{{}}}", object("\"x\""))).expect("written");
    let schema = format!("{{\"properties\": {{{}}}}}", object("{\"type\": \"integer\"}"));
    std::fs::write(path("schema.json"), schema).expect("written");
    let warnings = examples("invalid/new-appointment/cnpj-well-formed.json");
    // A file is checked once, so that each has a copy.
    std::fs::create_dir(path("new-appointment")).expect("written");
    std::fs::copy(&warnings, path("new-appointment/again.json")).expect("copied");
    std::fs::copy(path("ten.json"), path("again.json")).expect("copied");
    let (ten_again, warnings_again) = (path("again.json"), path("new-appointment/again.json"));
    let (schema, one, ten) = (["--schema", &path("schema.json")], path("one.ndjson"), path("ten.json"));
    let causes = |lines: &[String]| lines.iter().filter(|line| line.contains("expected integer")).count();
    let check = |words: &[&str], exit: u8| {
        let ran = vistoria(&[&["check"], words].concat());
        assert_eq!((ran.exit, ran.err.as_str()), (exit, ""), "{}", ran.whole());
        ran.out.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let lines = check(&[&schema[..], &[&one]].concat(), 1);
    assert!(lines.len() <= 16 && lines[0].starts_with("20000 payloads: 20000 failed; 20000 errors"), "{lines:#?}");
    let quiet = check(&[&schema[..], &["--quiet", &one]].concat(), 1);
    assert_eq!(quiet, lines[..1]);
    let limited = check(&[&schema[..], &["--limit", "2", &ten, &ten_again]].concat(), 1);
    let all = check(&[&schema[..], &["--limit", "0", &ten, &ten_again]].concat(), 1);
    assert!(causes(&limited) < causes(&all) && limited.len() < all.len(), "{limited:#?}");
    assert!(limited.iter().any(|line| line.trim() == "and 8 more; --limit 0 lists all"), "{limited:#?}");
    let names_rule = |lines: &[String]| lines.iter().any(|line| line.contains("cnpj-well-formed]"));
    assert!(names_rule(&check(&[&warnings, &warnings_again], 0)));
    assert!(!names_rule(&check(&["--level", "error", &warnings, &warnings_again], 0)));
    assert!(names_rule(&check(&["--fail-on", "warning", &warnings, &warnings_again], 1)));
}

/// A document that the user gives takes the place of the shipped contracts in every command that shows them.
#[test]
fn commands_about_a_given_document() {
    let contract = fixture("inputs").join("clinic.yaml").to_string_lossy().into_owned();
    let rows: [&[&str]; 5] = [
        &["events"],
        &["events", "clinic"],
        &["matrix"],
        &["matrix", "clinic", "--event", "patient-created"],
        &["explain", "clinic/schema/required"],
    ];
    let runs = rows.map(|words| {
        let ran = vistoria(&[words, &["--contract", &contract]].concat());
        format!("$ {}\n{}\n", words.join(" "), ran.whole())
    });
    insta::assert_snapshot!(runs.concat());
}

#[test]
fn an_unknown_code_of_a_vendor() {
    for (query, expected) in [
        ("clinicarx/schema/requird", "did you mean \"clinicarx/schema/required\"?"),
        ("clinicarx/json/syntax", "did you mean \"json/syntax\"?"),
        ("clinicrx/json/syntax", "did you mean \"json/syntax\"?"),
        ("nothing like it", "`vistoria explain VENDOR` lists the rules of a vendor; known are "),
    ] {
        let ran = vistoria(&["explain", query]);
        assert!(ran.exit == 2 && ran.err.contains(expected), "{}", ran.whole());
    }
}

/// Every shell has completions, and every command is in them and has a manual page.
#[test]
fn completions_and_manual_pages() {
    let commands =
        ["check", "baseline", "compare", "listen", "send", "replay", "doctor", "events", "matrix", "explain"];
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = vistoria(&["completions", shell]);
        assert!(ran.exit == 0 && commands.iter().all(|command| ran.out.contains(command)), "{shell}");
    }
    let all = vistoria(&["man"]);
    for command in commands {
        assert!(all.out.contains(&format!("vistoria\\-{command}(1)")), "{command}: {}", all.out);
        let ran = vistoria(&["man", command]);
        assert!(ran.exit == 0 && ran.out.contains(&format!(".TH vistoria-{command} 1")), "{command}: {}", ran.out);
    }
    let unknown = vistoria(&["man", "chek"]);
    assert!(unknown.exit == 2 && unknown.err.contains("did you mean \"check\"?"), "{}", unknown.whole());
}
