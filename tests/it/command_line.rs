//! The commands as a user runs them: exit code, findings and talk in one snapshot each.

use crate::work::{fixture, root, vistoria};

fn examples(name: &str) -> String {
    root().join("schemas/vendors/clinicarx/examples").join(name).to_string_lossy().into_owned()
}

#[test]
fn clean_run() {
    let ran = vistoria(&["check", &examples("valid/new-appointment")]);
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
    assert!(ran.out.ends_with("clean; 0 errors, 0 warnings, 0 notes\n"), "{}", ran.out);
}

#[test]
fn fail_on_decides_the_exit_code() {
    for (name, exits) in [
        ("invalid/new-appointment/appointment-ends-after-start.json", [1, 1, 1]),
        ("invalid/new-appointment/cnpj-well-formed.json", [0, 1, 1]),
        ("invalid/new-appointment/cnpj-placeholder.json", [0, 0, 1]),
        ("valid/new-appointment/example.json", [0, 0, 0]),
    ] {
        for (level, exit) in ["error", "warning", "note"].into_iter().zip(exits) {
            assert_eq!(vistoria(&["check", "--fail-on", level, &examples(name)]).exit, exit, "{name} {level}");
        }
    }
}

#[test]
fn unknown_names_suggest_the_nearest() {
    insta::assert_snapshot!(vistoria(&["check", "--vendor", "clinicrx", &examples("valid")]).whole());
    insta::assert_snapshot!(vistoria(&["check", "--vendor", "clinicarx", "--event", "new-apointment", "x"]).whole());
    insta::assert_snapshot!(vistoria(&["check", "--event", "nonsense", "x"]).whole());
    insta::assert_snapshot!(vistoria(&["explain", "title-presnt"]).whole());
    insta::assert_snapshot!(vistoria(&["events", "clinic"]).whole());
}

#[test]
fn what_cannot_be_read_does_not_take_the_rest_with_it() {
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
fn matrix() {
    insta::assert_snapshot!(vistoria(&["matrix", "clinicarx"]).whole());
    let words = ["matrix", "clinicarx", "--event", "new-attendance", "--format", "markdown"];
    insta::assert_snapshot!(vistoria(&words).whole());
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
    let ran = vistoria(&["check", &examples("valid/new-clinic")]);
    insta::assert_snapshot!(ran.whole().split("Found more than once:").nth(1).expect("a summary"));
}

#[test]
fn events_and_explain() {
    insta::assert_snapshot!(vistoria(&["events"]).whole());
    insta::assert_snapshot!(vistoria(&["explain", "clinicarx/appointment-not-yet-performed"]).whole());
    insta::assert_snapshot!(vistoria(&["explain", "cpf-well-formed"]).whole());
    insta::assert_snapshot!(vistoria(&["explain", "json/duplicate-key"]).whole());
}

#[test]
fn every_code_can_be_explained() {
    let catalog = vistoria_validator::contract::Catalog::shipped();
    for rule in catalog.contracts().iter().flat_map(|contract| &contract.bundle().rules) {
        let ran = vistoria(&["explain", &rule.code]);
        assert_eq!(ran.exit, 0, "{}", ran.err);
        assert!(ran.out.contains("good:") && ran.out.contains("bad:"), "{} has no examples to show", rule.code);
    }
}

#[test]
fn a_contract_of_ones_own() {
    let contract = fixture("contracts/presence/openapi.yaml").to_string_lossy().into_owned();
    let payloads = fixture("contracts/presence/examples").to_string_lossy().into_owned();
    insta::assert_snapshot!(vistoria(&["check", "--contract", &contract, &payloads]).whole());
    let broken = fixture("broken/four-mistakes/openapi.yaml").to_string_lossy().into_owned();
    assert_eq!(vistoria(&["check", "--contract", &broken, &payloads]).exit, 2);
}

/// The three payloads that the integration notes show: known without options, and answered in a few lines that say what
/// really arrives.
#[test]
fn the_integration_notes_samples() {
    let folder = fixture("notes").to_string_lossy().into_owned();
    insta::assert_snapshot!(vistoria(&["check", &folder]).whole());
}
