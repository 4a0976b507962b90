//! Fingerprints, the baseline and the comparison of reports: only what is new fails.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use vistoria_test_helpers::program::{Output, vistoria};
use vistoria_test_helpers::{assert_committed, root};
use vistoria_validator::report::baseline::{is_more_frequent, read, schema};

use crate::fixture;

/// A form in which payloads are captured.
#[derive(Debug, Clone, Copy)]
enum Form {
    Lines,
    Folder,
    Archive,
}

const FORMS: [Form; 3] = [Form::Lines, Form::Folder, Form::Archive];

fn good(id: usize) -> Value {
    json!({"id": id + 1, "email": "a@example.com", "lines": [{"sku": "a", "price": 1}]})
}

/// Orders, of which some have these faults.
fn orders(count: usize, faults: &[(&str, usize)]) -> Vec<Value> {
    let mut orders: Vec<Value> = (0..count).map(good).collect();
    for (fault, times) in faults {
        for index in 0..*times {
            let order = &mut orders[count - 1 - index];
            match *fault {
                "text as price" => order["lines"] = json!([{"sku": "a"}, {"sku": "b", "price": format!("1{index}")}]),
                "null as price" => order["lines"] = json!([{"sku": "b", "price": null}]),
                "no email" => drop(order.as_object_mut().expect("an object").remove("email")),
                "zero as id" => order["id"] = json!(0),
                "text as id" => order["id"] = json!("7"),
                "text as sku" => order["lines"] = json!([{"sku": index}]),
                "text in slot 0" => order["slots"] = json!({"0": "x"}),
                "text in slot 1" => order["slots"] = json!({"1": "x"}),
                "number as label" => order["labels"] = json!({format!("of {index}"): index}),
                "great limit" => order["limit"] = json!(11),
                _ => unreachable!("no such fault"),
            }
        }
    }
    orders
}

/// Writes payloads in an order of their own, and returns the path.
fn capture(at: &Path, form: Form, day: usize, mut payloads: Vec<Value>) -> PathBuf {
    let count = payloads.len();
    payloads.rotate_left((day * 7) % count);
    if day % 2 == 1 {
        payloads.reverse();
    }
    let folder = at.join(format!("day-{day}/order-created"));
    fs::create_dir_all(&folder).expect("writable");
    let text = |index: usize, payload: &Value| {
        let lines = "\n".repeat((index + day) % 3);
        if day % 2 == 1 { format!("{lines}{payload:#}") } else { format!("{lines}{payload}") }
    };
    match form {
        Form::Lines => {
            let path = folder.join(format!("{day}.ndjson"));
            let lines: Vec<String> = payloads.iter().map(ToString::to_string).collect();
            fs::write(&path, lines.join(if day % 2 == 1 { "\n\n" } else { "\n" })).expect("writable");
            path
        }
        Form::Folder => {
            for (index, payload) in payloads.iter().enumerate() {
                fs::write(folder.join(format!("{day}-{index}.json")), text(index, payload)).expect("writable");
            }
            folder
        }
        Form::Archive => {
            let entry = |(index, payload): (usize, &Value)| {
                let (status, url) = ([200, 203][(index + day) % 2], "https://shop.example.com/orders/7");
                let request = json!({"method": "GET", "url": url, "httpVersion": "HTTP/1.1", "headers": []});
                let content = json!({"mimeType": "application/json", "text": text(index, payload)});
                let headers = json!([{"name": "Content-Type", "value": "application/json"}]);
                json!({"request": request, "response": {"status": status, "headers": headers, "content": content}})
            };
            let entries: Vec<Value> = payloads.iter().enumerate().map(entry).collect();
            let path = folder.join(format!("{day}.har"));
            fs::write(&path, json!({"log": {"version": "1.2", "entries": entries}}).to_string()).expect("writable");
            path
        }
    }
}

fn check(path: &Path, options: &[&str]) -> Output {
    let (contract, path) = (fixture("baseline/shop.yaml"), path.to_string_lossy().into_owned());
    vistoria(&[&["check", "--contract", &contract.to_string_lossy(), &path], options].concat())
}

fn report(path: &Path, options: &[&str]) -> Value {
    let ran = check(path, &[&["--format", "json"], options].concat());
    serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{}", ran.whole()))
}

/// Returns the fingerprints of a report with their places.
fn fingerprints(report: &Value) -> BTreeSet<(String, String)> {
    let payloads = report["payloads"].as_array().expect("a list");
    let findings = payloads.iter().flat_map(|payload| payload["findings"].as_array().expect("a list"));
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    findings.map(|finding| (text(&finding["fingerprint"]), text(&finding["place"]))).collect()
}

const FAULTS: [(&str, usize); 5] =
    [("no email", 9), ("text as price", 5), ("text in slot 0", 4), ("text in slot 1", 3), ("number as label", 2)];

fn of(faults: &[(&str, usize)]) -> BTreeSet<(String, String)> {
    let folder = tempfile::tempdir().expect("a folder");
    fingerprints(&report(&capture(folder.path(), Form::Lines, 0, orders(40, faults)), &[]))
}

#[test]
fn fingerprints_stay_when_files_entries_and_lines_move() {
    let folder = tempfile::tempdir().expect("a folder");
    for form in FORMS {
        let at = |day| capture(&folder.path().join(format!("{form:?}")), form, day, orders(40, &FAULTS));
        let first = fingerprints(&report(&at(0), &[]));
        assert_eq!(first.len(), 5, "{form:?}: {first:#?}");
        for day in 1..4 {
            assert_eq!(fingerprints(&report(&at(day), &[])), first, "{form:?}, day {day}");
            assert_eq!(fingerprints(&report(&at(day), &["--show-values"])), first, "{form:?} with values");
        }
        let places: BTreeSet<&str> = first.iter().map(|(_, place)| place.as_str()).collect();
        assert_eq!(
            places.into_iter().collect::<Vec<_>>(),
            ["/email", "/labels/*", "/lines/*/price", "/slots/0", "/slots/1"]
        );
    }
}

#[test]
fn fingerprints_change_with_the_rule_and_the_place() {
    let one = |fault| of(&[(fault, 3)]);
    let faults =
        ["text as price", "text as sku", "zero as id", "text as id", "no email", "text in slot 0", "great limit"];
    let all: BTreeSet<(String, String)> = faults.iter().flat_map(|fault| one(fault)).collect();
    assert_eq!(all.len(), faults.len(), "{all:#?}");
    assert_eq!(one("text as price"), one("null as price"), "what was found is not in it");
}

#[test]
fn a_parameter_is_not_a_property_of_its_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("call.http");
    fs::write(&path, "GET /orders/7?limit=11 HTTP/1.1\nHost: shop.example.com\n\n").expect("writable");
    let found = fingerprints(&report(&path, &[]));
    assert_eq!(found.iter().map(|(_, place)| place.as_str()).collect::<Vec<_>>(), ["query /limit"]);
}

/// A baseline of the causes of a capture.
struct Known {
    folder: tempfile::TempDir,
    form: Form,
    baseline: PathBuf,
}

impl Known {
    fn of(form: Form, faults: &[(&str, usize)]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let baseline = folder.path().join("baseline.toml");
        let known = Self { folder, form, baseline };
        let path = known.capture(0, orders(40, faults));
        known.add(&path, &[]);
        known
    }

    fn capture(&self, day: usize, payloads: Vec<Value>) -> PathBuf {
        capture(&self.folder.path().join("captures"), self.form, day, payloads)
    }

    /// Adds all causes of a capture.
    fn add(&self, path: &Path, options: &[&str]) -> Output {
        let json = self.folder.path().join("report.json").to_string_lossy().into_owned();
        let found = fingerprints(&report(path, &["--report", &format!("json={json}")]));
        let mut words = vec!["baseline", "add", "--from", &json, "--reason", "of old"];
        let baseline = self.path();
        words.extend(["--baseline", &baseline]);
        words.extend(options);
        words.extend(found.iter().map(|(fingerprint, _)| fingerprint.as_str()));
        let ran = vistoria(&words);
        assert_eq!(ran.exit, 0, "{}", ran.whole());
        ran
    }

    fn path(&self) -> String {
        self.baseline.to_string_lossy().into_owned()
    }

    fn text(&self) -> String {
        fs::read_to_string(&self.baseline).expect("a baseline")
    }

    fn check(&self, path: &Path, options: &[&str]) -> Output {
        check(path, &[&["--baseline", &self.path()], options].concat())
    }
}

#[track_caller]
fn assert_ran(ran: &Output, exit: u8, says: &[&str]) {
    assert_eq!(ran.exit, exit, "{}", ran.whole());
    for what in says {
        assert!(ran.whole().contains(what), "no {what:?} in {}", ran.whole());
    }
}

/// The job of CI: captures of another day, in which everything has moved, fail only for what is new.
#[test]
fn only_new_findings_fail() {
    for form in FORMS {
        let known = Known::of(form, &FAULTS);
        for day in 1..4 {
            let ran = known.check(&known.capture(day, orders(40, &FAULTS)), &[]);
            assert_ran(
                &ran,
                0,
                &["40 passed with findings".replace("40", "9").as_str(), "5 known causes in the baseline"],
            );
            assert!(!ran.out.contains("error["), "{}", ran.whole());
        }
        let more = [&FAULTS[..], &[("zero as id", 1)]].concat();
        let ran = known.check(&known.capture(4, orders(40, &more)), &[]);
        assert_ran(&ran, 1, &["Errors: 1 cause", "/id", "1 failed", "5 known causes", "  fingerprint: "]);
        // Every format for people gives the verdict of the exit code.
        let html = ["--format", "html"];
        let ran = known.check(&known.capture(5, orders(40, &FAULTS)), &html);
        assert_ran(
            &ran,
            0,
            &["<h1 class=\"passed\">Passed: none of ", " payloads has new errors, and 9 have known ones"],
        );
        let ran = known.check(&known.capture(6, orders(40, &more)), &html);
        assert_ran(&ran, 1, &["<h1 class=\"failed\">Failed: 1 of ", " payloads has new errors, and "]);
        // Only what is new is annotated, at its line of its file.
        let ran = known.check(&known.capture(8, orders(40, &more)), &["--format", "github"]);
        let annotations: Vec<&str> = ran.out.lines().filter(|line| line.starts_with("::error ")).collect();
        assert!(
            annotations.len() == 1 && annotations[0].contains(",line=") && annotations[0].contains("/id"),
            "{}",
            ran.out
        );
        for format in ["markdown", "github"] {
            let ran = known.check(&known.capture(7, orders(40, &FAULTS)), &["--format", format]);
            assert_ran(&ran, 0, &["5 known causes in the baseline"]);
        }
    }
}

#[test]
fn a_rate_that_jumps_is_worse_than_known() {
    let known = Known::of(Form::Lines, &[("no email", 2)]);
    assert_ran(&known.check(&known.capture(1, orders(40, &[("no email", 6)])), &[]), 0, &["1 known cause in the"]);
    let ran = known.check(&known.capture(2, orders(40, &[("no email", 7)])), &[]);
    assert_ran(&ran, 1, &["worse than known: ", ": 18% of the payloads, 5.0% in the baseline"]);
    // One or two of a few say nothing about a rate.
    assert_ran(&known.check(&known.capture(3, orders(3, &[("no email", 2)])), &[]), 0, &[]);
}

#[test]
fn a_known_cause_that_is_worse_fails_the_page_too() {
    let known = Known::of(Form::Lines, &[("no email", 2)]);
    let ran = known.check(&known.capture(1, orders(40, &[("no email", 7)])), &["--format", "html"]);
    assert_ran(
        &ran,
        1,
        &["\">Failed: none of 40 payloads has new errors, 7 have known ones, and 1 known cause is worse"],
    );
}

#[test]
fn rates_are_compared() {
    for (count, all, rate, is_more) in [
        (2, 2, 0.0, false),
        (3, 3, 0.0, true),
        (3, 1000, 0.001, false),
        (4, 1000, 0.001, true),
        (400, 1000, 0.001, true),
        (1, 3, 0.3333, false),
        (1000, 1000, 0.3333, false),
        (1000, 1000, 0.333, true),
        (1000, 1000, 1.0, false),
    ] {
        assert_eq!(is_more_frequent(count, all, rate), is_more, "{count} of {all}, {rate}");
    }
}

#[test]
fn entries_of_causes_that_are_gone_are_stale() {
    let known = Known::of(Form::Folder, &[("no email", 9), ("zero as id", 1)]);
    let clean = known.capture(1, orders(30, &[("no email", 7)]));
    assert_ran(&known.check(&clean, &[]), 0, &["baseline: stale, in none of 30 payloads: ", "/schema/minimum /id"]);
    assert_ran(&known.check(&clean, &["--baseline-strict"]), 1, &["stale"]);
    // Of 29 payloads, or of none of the event, nothing may be concluded; nor when something could not be read.
    let few = known.capture(2, orders(29, &[("no email", 7)]));
    let ran = known.check(&few, &["--baseline-strict"]);
    assert_ran(&ran, 0, &[]);
    assert_eq!(ran.err, "");
    let ran = known.check(&clean, &["--baseline-strict", "--baseline-update", "/there/is/nothing.json"]);
    assert_ran(&ran, 2, &["baseline: not updated"]);
    assert!(!ran.err.contains("stale"), "{}", ran.err);
}

#[test]
fn entries_expire() {
    let known = Known::of(Form::Lines, &[("no email", 9)]);
    let path = known.capture(1, orders(40, &[("no email", 9)]));
    known.add(&path, &["--until", "2020-02-29"]);
    let ran = known.check(&path, &[]);
    assert_ran(&ran, 1, &["baseline: expired on 2020-02-29: ", "9 failed"]);
    assert!(known.add(&path, &["--until", "9999-12-31"]).out.starts_with("replaced "));
    assert_ran(&known.check(&path, &["--baseline-strict"]), 0, &["1 known cause in the baseline"]);
}

#[test]
fn an_update_removes_and_lowers_and_never_adds() {
    let known = Known::of(Form::Archive, &[("no email", 20), ("zero as id", 1)]);
    let text = known.text();
    // Comments of people, at every place.
    let text = format!(
        "# Ours.\n\n# The first.\n{}",
        text.replacen("rate =", "# why\nrate =", 2).replace("reason = \"of old\"", "reason = 'of old' # ask Ana")
    );
    fs::write(&known.baseline, &text).expect("writable");
    let path = known.capture(1, orders(40, &[("no email", 10), ("text as sku", 1)]));
    let ran = known.check(&path, &["--baseline-update"]);
    assert_ran(
        &ran,
        1,
        &["baseline: removed, in none of 40 payloads: ", "baseline: lowered to 0.25: ", "baseline: not in it: "],
    );
    let updated = known.text();
    assert!(updated.starts_with("# Ours.\n\n") && updated.contains("# why\nrate = 0.25"), "{updated}");
    assert!(updated.contains("reason = 'of old' # ask Ana"), "{updated}");
    assert_eq!(updated.matches("[[known]]").count(), 1, "{updated}");
    let ran = known.check(&path, &["--baseline-update"]);
    assert_ran(&ran, 1, &["not in it"]);
    assert_eq!(known.text(), updated, "nothing is left to do");
    let more = known.capture(2, orders(40, &[("no email", 12)]));
    assert_ran(&known.check(&more, &["--baseline-update"]), 0, &[]);
    assert_eq!(known.text(), updated, "rates are never raised");
}

#[test]
fn the_way_in() {
    let known = Known::of(Form::Lines, &[("no email", 9)]);
    let report = known.folder.path().join("report.json").to_string_lossy().into_owned();
    let baseline = known.path();
    let missing = check(&fixture("baseline/shop.yaml"), &["--baseline", "/there/is/nothing.toml"]);
    assert_ran(&missing, 2, &["cannot read the baseline /there/is/nothing.toml"]);
    let add = |fingerprint: &str| {
        vistoria(&["baseline", "add", "--baseline", &baseline, fingerprint, "--reason", "why", "--from", &report])
    };
    let text = known.text();
    let fingerprint = &text[text.find('"').expect("a quote") + 1..][..16];
    let misspelt = format!("{}x", &fingerprint[..15]);
    assert_ran(&add(&misspelt), 2, &[&format!("has no cause {misspelt}; did you mean {fingerprint}?")]);
    assert_ran(&add(fingerprint), 0, &["replaced "]);
    assert!(known.text().contains("reason = \"why\"") && known.text().contains("rate = 0.225"), "{}", known.text());
}

#[test]
fn mistakes_in_a_baseline_are_said() {
    let known = Known::of(Form::Lines, &[("no email", 9)]);
    let (path, text) = (known.capture(1, orders(1, &[])), known.text());
    let line = |prefix: &str| text.lines().find(|line| line.starts_with(prefix)).expect("a line").to_owned();
    for (broken, expected) in [
        (text.replace("reason =", "reson ="), "line 9: unknown key \"reson\"; did you mean \"reason\"?"),
        (text.replace("[[known]]", "[[knwon]]"), "line 1: unknown key \"knwon\"; did you mean \"known\"?"),
        (text.replace("[[known]]", "[known]"), "line 1: known must be a list of tables"),
        (text.replace("\"of old\"", "\" \""), "line 9: the reason is empty"),
        (text.replace(&line("reason"), ""), "line 1: the entry has no reason"),
        (text.replace("rate = 0.225", "rate = 22.5"), "line 7: rate must be a number from 0 to 1"),
        (text.replace("rate = 0.225", "rate = \"0.2\""), "line 7: rate must be a number from 0 to 1"),
        (text.replace(&line("since"), "since = 5"), "line 8: since must be a date"),
        (text.replace("level = \"error\"", "level = \"fatal\""), "line 6: level must be \"error\", \"warning\" or"),
        (text.replace("/email", "/mail"), "line 2: the fingerprint is not that of this event, code and place"),
        (text.repeat(2), "line 11: the fingerprint is that of an entry above"),
        (text.replace("[[known]]", "[[known]"), "line 1: "),
    ] {
        fs::write(&known.baseline, broken).expect("writable");
        assert_ran(&known.check(&path, &[]), 2, &[expected]);
    }
    for (good, count) in [(String::new(), 0), (text.replace(&line("since"), "since = \"2026-01-01\""), 1)] {
        fs::write(&known.baseline, good).expect("writable");
        let ran = known.check(&known.capture(2, orders(40, &[("no email", 9)])), &[]);
        assert_ran(&ran, u8::from(count == 0), &[]);
    }
}

#[test]
fn other_levels() {
    let known = Known::of(Form::Lines, &[("no email", 9)]);
    fs::write(&known.baseline, known.text().replace("level = \"error\"", "level = \"note\"")).expect("writable");
    let ran = known.check(&known.capture(1, orders(40, &[("no email", 9)])), &[]);
    assert_ran(&ran, 1, &["now error instead of note", "9 failed"]);
}

#[test]
fn reports_are_compared() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, day, faults: &[(&str, usize)]| {
        let path = capture(folder.path(), Form::Lines, day, orders(40, faults));
        let file = folder.path().join(name).to_string_lossy().into_owned();
        check(&path, &["--format", "json", "--output", &file]);
        file
    };
    let old = write("old.json", 0, &[("no email", 2), ("zero as id", 1), ("number as label", 2)]);
    let same = write("same.json", 1, &[("no email", 4), ("zero as id", 1), ("number as label", 2)]);
    let new = write("new.json", 2, &[("no email", 20), ("text as sku", 3), ("number as label", 1)]);
    assert_ran(&vistoria(&["compare", &old, &same]), 0, &["causes: 0 new, 0 worse, 0 gone, 3 as before"]);
    let says = [
        "new: error[shop/schema/type]: shop order-created, at /lines/*/sku\n  in 3 of 40 payloads; fingerprint ",
        "worse: error[shop/schema/required]: shop order-created, at /email\n  in 20 of 40, before 2 of 40 payloads;",
        "gone: error[shop/schema/minimum]: shop order-created, at /id\n  in 0 of 40, before 1 of 40 payloads;",
        "causes: 1 new, 1 worse, 1 gone, 1 as before\n",
    ];
    assert_ran(&vistoria(&["compare", &old, &new]), 1, &says);
    assert_ran(&vistoria(&["compare", &old, "/there/is/nothing.json"]), 2, &[]);
    let broken = folder.path().join("broken.json");
    for (text, says) in [
        ("{}", "not a report of `vistoria check --format json`"),
        (r#"{"version": 2, "payloads": []}"#, "a report of version 2"),
        (
            r#"{"version": 1, "payloads": [{"findings": [{"code": "a", "level": "note", "pointer": "", "message": ""}]}]}"#,
            "no fingerprints",
        ),
    ] {
        fs::write(&broken, text).expect("writable");
        assert_ran(&vistoria(&["compare", &old, &broken.to_string_lossy()]), 2, &[says]);
    }
}

#[test]
fn the_published_schema_is_fresh() {
    assert_committed("validator/baseline.schema.json", &format!("{:#}\n", schema()));
}

#[test]
fn the_example_of_the_documentation_is_a_baseline() {
    let text = fs::read_to_string(root().join("validator/README.md")).expect("a file");
    let example = text.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    assert_eq!(read(example).map(|file| file.known.len()), Ok(1));
}

#[test]
fn a_written_baseline_satisfies_the_schema() {
    let known = Known::of(Form::Lines, &FAULTS);
    known.add(&known.capture(1, orders(40, &[("zero as id", 1)])), &["--until", "9999-12-31"]);
    let table: toml::Table = known.text().parse().expect("TOML");
    // A date of TOML is a text to a JSON Schema.
    let mut value = serde_json::to_value(&table).expect("JSON");
    for entry in value["known"].as_array_mut().expect("a list") {
        for key in ["since", "until"] {
            if let Some(date) = entry.get_mut(key) {
                *date = date.as_object().and_then(|date| date.values().next()).expect("a date").clone();
            }
        }
    }
    let validator = jsonschema::validator_for(&schema()).expect("a schema");
    let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
    assert_eq!(errors, [""; 0], "{value:#}");
    value["known"][0]["reason"] = "".into();
    assert!(!validator.is_valid(&value));
}
