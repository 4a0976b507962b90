//! Records of every known form: each is opened without an option, and what it carries is checked.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::{assert_committed, files, root};
use vistoria_validator::capture::Form;

use crate::fixture;

/// A delivery that keeps to its contract, and one that does not.
const RIGHT: &str = "evolution connection.update: 0 errors";
const WRONG: &str = "evolution connection.update: 1 error";
const RESPONSE: &str = "evolution connection.update response 200: 0 errors";

/// The samples of `fixtures/captures/records`, whose names start with those of their forms, and what is in each.
const SAMPLES: &[(&str, &[&str])] = &[
    ("aws-alb.json", &[RIGHT]),
    ("aws-api-gateway.function-url.json", &[RIGHT]),
    ("aws-api-gateway.http.json", &[RIGHT]),
    ("aws-api-gateway.rest.json", &[RIGHT]),
    ("aws-cloudwatch.filter-log-events.json", &[RIGHT]),
    ("aws-cloudwatch.insights.json", &[RIGHT]),
    ("aws-cloudwatch.subscription.json", &[RIGHT]),
    ("aws-eventbridge.in-sqs.json", &[RIGHT]),
    ("aws-eventbridge.json", &[RIGHT]),
    ("aws-kinesis.event.json", &[RIGHT]),
    ("aws-kinesis.firehose.json", &[RIGHT]),
    ("aws-kinesis.get-records.json", &[RIGHT]),
    ("aws-sns-in-sqs.event.json", &[RIGHT]),
    ("aws-sns-in-sqs.receive-message.json", &[RIGHT]),
    ("aws-sns.event.json", &[RIGHT]),
    ("aws-sns.notification.json", &[RIGHT]),
    ("aws-sqs.event.json", &[RIGHT, WRONG]),
    ("aws-sqs.receive-message.json", &[RIGHT]),
    ("azure-event-grid.json", &[RIGHT]),
    ("bruno.json", &[RIGHT]),
    ("charles.chlsj", &[RIGHT, RESPONSE]),
    ("cloudevents.batch.json", &[RIGHT, WRONG]),
    ("cloudevents.structured.json", &[RIGHT]),
    ("google-cloud-logging.json", &[RIGHT]),
    ("hookdeck.request.json", &[RIGHT]),
    ("hookdeck.requests.json", &[RIGHT]),
    ("insomnia.v4.json", &[RIGHT]),
    ("insomnia.v5.yaml", &[RIGHT]),
    ("kafka.connect.json", &[RIGHT]),
    ("kafka.function.json", &[RIGHT]),
    ("kafka.kcat.ndjson", &[RIGHT, WRONG]),
    ("kafka.rest-proxy.json", &[RIGHT, RIGHT]),
    ("n8n.item.json", &[RIGHT]),
    ("n8n.items-of-a-node.json", &[RIGHT]),
    ("n8n.workflow.json", &[RIGHT, WRONG]),
    ("newman.json", &[RIGHT, RESPONSE]),
    ("nginx.request-body.log", &[RIGHT, WRONG]),
    ("ngrok.json", &[RIGHT]),
    ("opentelemetry.console.json", &[RIGHT]),
    ("opentelemetry.otlp.json", &[RIGHT, RIGHT]),
    ("postman.json", &[RIGHT]),
    ("pubsub.pull-answer.json", &[RIGHT]),
    ("pubsub.pulled.json", &[RIGHT]),
    ("pubsub.pushed.json", &[RIGHT]),
    ("request-bin.event.json", &[RIGHT]),
    ("request-bin.httpbin.json", &[RIGHT]),
    ("request-bin.pipedream.json", &[RIGHT]),
    ("request-bin.record.json", &[RIGHT]),
    ("stripe-events.json", &["unknown: 1 error"]),
    ("svix.message.json", &[RIGHT]),
    ("svix.messages.json", &[RIGHT]),
    ("vcr.python.yaml", &[RIGHT, RESPONSE]),
    ("vcr.ruby.yml", &[RIGHT, RESPONSE]),
    ("webhook-site.request.json", &[RIGHT]),
    ("webhook-site.requests.json", &[RIGHT]),
    ("webhook-table.rows.csv", &[RIGHT, WRONG]),
    ("webhook-table.rows.json", &[RIGHT, WRONG]),
    ("wiremock.found.json", &[RIGHT]),
    ("wiremock.served.json", &[RIGHT, RESPONSE]),
];

/// The verdict and the codes of each payload of a report.
fn verdicts(report: &Value) -> Vec<String> {
    let payloads = report["payloads"].as_array().expect("payloads").iter();
    let verdict = |payload: &Value| {
        let errors = payload["findings"].as_array().expect("findings").iter();
        let count = errors.filter(|finding| finding["level"] == "error").count();
        let mut words: Vec<String> = ["vendor", "event", "operation", "side", "status"]
            .iter()
            .filter_map(|key| payload.get(*key))
            .filter(|value| !value.is_null())
            .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
            .collect();
        if words.is_empty() {
            words.push("unknown".to_owned());
        }
        format!("{}: {count} error{}", words.join(" "), if count == 1 { "" } else { "s" })
    };
    payloads.map(verdict).collect()
}

fn report(words: &[&str]) -> Value {
    let ran = vistoria(&[&["check", "--format", "json"], words].concat());
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {}", ran.whole()))
}

fn samples() -> Vec<Case> {
    table(
        SAMPLES,
        |(name, _)| (*name).to_owned(),
        |(name, expected)| {
            let path = fixture("captures/records").join(name);
            assert_eq!(verdicts(&report(&[&path.to_string_lossy()])), *expected);
        },
    )
}

/// The samples are those of the table, and every form has one.
fn every_form_has_a_sample() {
    let names: Vec<&str> = SAMPLES.iter().map(|(name, _)| *name).collect();
    assert_eq!(files(&fixture("captures/records")), names);
    for form in Form::all() {
        let is_of_form = |name: &&str| name.strip_prefix(&*form.name).is_some_and(|rest| rest.starts_with('.'));
        assert!(names.iter().any(is_of_form), "{} has no sample", form.name);
    }
}

/// A folder of all samples has the verdicts of each.
fn all_samples_in_one_folder() {
    let found = verdicts(&report(&[&fixture("captures/records").to_string_lossy()]));
    assert_eq!(found.len(), SAMPLES.iter().map(|(_, expected)| expected.len()).sum::<usize>());
}

/// No example of a vendor, valid or not, looks like a record that carries another payload.
fn payloads_of_vendors_are_no_records() {
    let vendors = root().join("schemas/vendors");
    let examples = files(&vendors).into_iter().filter(|name| name.contains("/examples/"));
    let mut count = 0;
    for name in examples {
        let bytes = std::fs::read(vendors.join(&name)).expect("readable");
        let form = Form::of(&bytes);
        assert!(form.is_none(), "{name} is taken for {:?}", form.map(|form| &form.name));
        count += 1;
    }
    assert!(count > 200, "{count}");
}

/// A record that has no payload where those of its form have it could not be processed, and the others are checked.
fn a_record_without_a_payload() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("records.json");
    let sample = std::fs::read_to_string(fixture("captures/records/aws-sqs.event.json")).expect("a sample");
    let mut records: Value = serde_json::from_str(&sample).expect("JSON");
    records["Records"][1].as_object_mut().expect("a record").remove("body");
    std::fs::write(&file, records.to_string()).expect("written");
    let ran = vistoria(&["check", &file.to_string_lossy()]);
    assert!(ran.exit == 2 && ran.err.contains("#2: the record has no payload at /Records/*/body"), "{}", ran.whole());
    assert!(ran.out.contains("1 clean, 1 unreadable"), "{}", ran.whole());
}

/// A line that is a list of records, of one form or several, carries the payloads of each.
fn lists_of_records() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("records.ndjson");
    let sample = |name: &str| -> Value {
        let text = std::fs::read_to_string(fixture("captures/records").join(name)).expect("a sample");
        serde_json::from_str(&text).expect("JSON")
    };
    let (batch, event) = (sample("cloudevents.batch.json"), sample("aws-eventbridge.json"));
    let lines = [batch.clone(), serde_json::json!([event, batch[1]]), serde_json::json!([event, {"a": 1}])];
    std::fs::write(&file, lines.map(|line| line.to_string()).join("\n")).expect("written");
    let ran = vistoria(&["check", "--format", "json", &file.to_string_lossy()]);
    let report: Value = serde_json::from_str(&ran.out).expect("a report");
    assert_eq!(verdicts(&report), [RIGHT, WRONG, RIGHT, WRONG, RIGHT, "unknown: 1 error"], "{}", ran.whole());
    assert!(ran.exit == 2 && ran.err.contains("#3: the record has no payload at /detail"), "{}", ran.whole());
}

/// Of an unknown form it is said where a delivery stands, and the option that is named opens it.
fn a_form_that_is_not_known() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("records.json");
    let sample = std::fs::read_to_string(fixture("captures/records/aws-eventbridge.json")).expect("a sample");
    let sample: Value = serde_json::from_str(&sample).expect("JSON");
    let record = serde_json::json!({"seen": [{"ana@example.com": {"data": sample["detail"].to_string()}}]});
    std::fs::write(&file, record.to_string()).expect("written");
    let file = file.to_string_lossy();
    let ran = vistoria(&["check", &file]);
    let expected =
        "at /*/*/*/data stands what looks like evolution connection.update; --body-at '/*/*/*/data' checks it";
    assert!(ran.exit == 1 && ran.err.contains(expected), "{}", ran.whole());
    assert_eq!(verdicts(&report(&["--body-at", "/*/*/*/data", &file])), [RIGHT]);

    let encoded = STANDARD.encode(sample["detail"].to_string());
    std::fs::write(&*file, serde_json::json!({"records": [{"data": encoded}]}).to_string()).expect("written");
    let ran = vistoria(&["check", &file]);
    assert!(ran.err.contains("--body-at 'base64:/records/*/data' checks it"), "{}", ran.whole());
    assert_eq!(verdicts(&report(&["--body-at", "base64:/records/*/data", &file])), [RIGHT]);

    // Arguments of a task of Celery: those by position, those by name, and what is called afterwards.
    let task = STANDARD.encode(serde_json::json!([[sample["detail"]], {}, {"callbacks": null}]).to_string());
    std::fs::write(&*file, serde_json::json!({"body": task, "headers": {"task": "hooks"}}).to_string())
        .expect("written");
    let ran = vistoria(&["check", &file]);
    assert!(ran.err.contains("--body-at 'base64:/body/*/*' checks it"), "{}", ran.whole());
    assert_eq!(verdicts(&report(&["--body-at", "base64:/body/0/0", &file])), [RIGHT]);
}

/// Headers and URL of a record are those of its own payload.
fn headers_and_url_of_a_record() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("records.json");
    let record =
        |event: &str| serde_json::json!({"at": {"u": format!("/hooks/{event}/new"), "h": {"x-a": "1"}}, "b": {}});
    let records = serde_json::json!({"all": [record("appointment"), record("patient")]});
    std::fs::write(&file, records.to_string()).expect("written");
    let places = ["--body-at", "/all/*/b", "--url-at", "/all/*/at/u", "--headers-at", "/all/*/at/h"];
    let report = report(&[&places[..], &[&file.to_string_lossy()]].concat());
    let events: Vec<&str> = report["payloads"]
        .as_array()
        .expect("payloads")
        .iter()
        .filter_map(|payload| payload["event"].as_str())
        .collect();
    assert_eq!(events, ["new-appointment", "new-patient"]);
}

fn the_readme_has_the_table() {
    const START: &str =
        "<!-- forms: made from validator/src/capture/forms.toml by the tests; VISTORIA_BLESS=1 writes it -->\n";
    const END: &str = "<!-- end of forms -->";
    let name = "validator/README.md";
    let readme = std::fs::read_to_string(root().join(name)).expect("a README");
    let (before, rest) = readme.split_once(START).expect("the start of the table");
    let (_, after) = rest.split_once(END).expect("the end of the table");
    let mut table = "\n| form | what it is | payloads stand at |\n| --- | --- | --- |\n".to_owned();
    for form in Form::all() {
        let places: Vec<String> = form.places().iter().map(|place| format!("`{place}`")).collect();
        let title = if form.source.starts_with("https://") {
            format!("[{}]({})", form.title, form.source)
        } else {
            form.title.clone()
        };
        let _ = writeln!(table, "| `{}` | {title} | {} |", form.name, places.join(", "));
    }
    assert_committed(name, &format!("{before}{START}{table}\n{END}{after}"));
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    vec![
        ("records::samples", samples()),
        (
            "records",
            vec![
                case("every_form_has_a_sample", every_form_has_a_sample),
                case("all_samples_in_one_folder", all_samples_in_one_folder),
                case("payloads_of_vendors_are_no_records", payloads_of_vendors_are_no_records),
                case("a_record_without_a_payload", a_record_without_a_payload),
                case("lists_of_records", lists_of_records),
                case("a_form_that_is_not_known", a_form_that_is_not_known),
                case("headers_and_url_of_a_record", headers_and_url_of_a_record),
                case("the_readme_has_the_table", the_readme_has_the_table),
            ],
        ),
    ]
}
