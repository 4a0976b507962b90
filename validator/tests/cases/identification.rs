//! Which event or call a payload is identified as: by option, path, body or shape, and for calls by method and path.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use vistoria_validator::capture::Captured;
use vistoria_validator::contract::Catalog;
use vistoria_validator::finding::{Fact, Finding, Payload};
use vistoria_validator::report::sentence;
use vistoria_validator::{Settings, check as check_payload};
use vistoria_validator::{subject::IdentifiedBy, wanted::Wanted};

use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::{contract, file_name, files, fixture as shared, root, vendors};

use crate::{SHIPPED, fixture};

fn run(catalog: &Catalog, source: &str, body: &Value, wanted: Wanted) -> Payload {
    let captured = Captured::of_body(source.to_owned(), body.to_string().into_bytes());
    check_payload(&captured, catalog, &Settings { wanted, ..Settings::default() })
}

#[track_caller]
fn check(payload: &Payload, event: Option<&str>, by: Option<IdentifiedBy>) {
    let label = payload.label.as_ref();
    assert_eq!(label.and_then(|label| label.event.as_deref()), event, "{payload:?}");
    assert_eq!(label.map(|label| label.by), by, "{payload:?}");
}

fn example(event: &str) -> Value {
    example_of("clinicarx", event)
}

fn example_of(vendor: &str, event: &str) -> Value {
    let path = root().join(format!("schemas/vendors/{vendor}/examples/valid/{event}/example.json"));
    serde_json::from_slice(&std::fs::read(path).expect("an example")).expect("JSON")
}

fn by_path() -> Vec<Case> {
    let rows = [
        ("captured/new-appointment/1.json", "new-appointment"),
        ("captured/appointment/cancel/1.json", "cancel-appointment"),
        ("captured/appointment/edit.json", "edit-appointment"),
        ("cancel-appointment.json", "cancel-appointment"),
        ("new-appointment/2026/cancel-appointment/1.json", "cancel-appointment"),
        ("captured\\edit-appointment\\1.json", "edit-appointment"),
    ];
    table(
        rows,
        |(source, _)| (*source).to_owned(),
        |(source, event)| {
            check(
                &run(&SHIPPED, source, &example("new-appointment"), Wanted::default()),
                Some(event),
                Some(IdentifiedBy::Path),
            );
        },
    )
}

fn paths_of_no_event() -> Vec<Case> {
    let rows = ["captured/renew-appointment/1.json", "my-new-appointment.json", "appointment/1.json", "-"];
    table(
        rows,
        |source| (*source).to_owned(),
        |source| {
            let payload = run(&SHIPPED, source, &example("new-appointment"), Wanted::default());
            check(&payload, Some("new-appointment"), Some(IdentifiedBy::Shape));
        },
    )
}

fn an_option_is_trusted_over_everything() {
    let wanted = Wanted { event: Some("edit-appointment".to_owned()), ..Wanted::default() };
    let payload = run(&SHIPPED, "new-appointment/1.json", &example("new-appointment"), wanted);
    check(&payload, Some("edit-appointment"), Some(IdentifiedBy::Option));
}

/// A body that fits several events equally well: at most three of the others are named.
fn by_shape_with_other_candidates() -> Vec<Case> {
    let mut nameless: Value = example_of("evolution", "call");
    nameless.as_object_mut().expect("an object").remove("event");
    let rows = [
        (example("cancel-appointment"), "new-appointment", "edit-appointment and cancel-appointment equally"),
        (nameless, "messages.edited", "send.message.update, messages.delete, qrcode.updated and 15 more equally"),
    ];
    table(
        rows,
        |(_, event, _)| (*event).to_owned(),
        |(body, event, others)| {
            let payload = run(&SHIPPED, "-", &body, Wanted::default());
            check(&payload, Some(event), Some(IdentifiedBy::Shape));
            let is_note = |finding: &&Finding| finding.code == *"identify/ambiguous";
            let mut findings = payload.findings.iter().map(|(finding, _)| finding);
            let sentence = findings.find(is_note).map(sentence).expect("a note");
            assert!(sentence.contains(others), "{sentence}");
        },
    )
}

fn by_body_and_shape_with_another_contract() {
    let catalog = Catalog::of(contract(&shared("contracts/presence/openapi.yaml")).bundle);
    check(
        &run(&catalog, "-", &json!({"kind": "narrowed"}), Wanted::default()),
        Some("narrowed"),
        Some(IdentifiedBy::Body),
    );
    let shapes = json!({"type": true, "either": 1, "word": "one", "whole": 1, "real": 1, "any": 1});
    check(&run(&catalog, "-", &shapes, Wanted::default()), Some("shapes"), Some(IdentifiedBy::Shape));
}

fn bodies_of_no_event() -> Vec<Case> {
    table([json!({}), json!({"hello": 1}), json!([]), json!(null), json!("data")], Value::to_string, |body| {
        let payload = run(&SHIPPED, "-", &body, Wanted::default());
        check(&payload, None, None);
        assert!(payload.findings[0].0.code == *"identify/unknown-event");
    })
}

/// Bodies of strangers that share keys with events: answers of the vendors' APIs, events of others, and files that are no
/// deliveries. Each has one finding.
fn strangers() -> Vec<Case> {
    table(files(&fixture("strangers")), Clone::clone, |name| {
        let path = fixture("strangers").join(&name);
        let body: Value = serde_json::from_slice(&std::fs::read(&path).expect("a fixture")).expect("JSON");
        let payload = run(&SHIPPED, "-", &body, Wanted::default());
        check(&payload, None, None);
        let codes: Vec<String> = payload.findings.iter().map(|(finding, _)| finding.code.to_string()).collect();
        assert_eq!(codes, ["identify/unknown-event"]);
        insta::assert_snapshot!(name, vistoria(&["check", &path.to_string_lossy()]).whole());
    })
}

/// Records of queues, buses and gateways around a vendor's payload, without an option that says so: no vendor's event, and the
/// finding names the options.
fn records() -> Vec<Case> {
    let text = |vendor, event| json!(example_of(vendor, event).to_string());
    let rows = vec![
        (
            "aws-sqs",
            json!({"Records": [{"messageId": "059f36b4", "receiptHandle": "AQEB", "body": text("calcom", "BOOKING_CREATED"),
                "attributes": {"ApproximateReceiveCount": "1", "SentTimestamp": "1545082649183"}, "messageAttributes": {},
                "md5OfBody": "e4e68fb7", "eventSource": "aws:sqs", "eventSourceARN": "arn:aws:sqs:us-east-2:1:q", "awsRegion": "us-east-2"}]}),
        ),
        (
            "aws-sqs-received",
            json!({"Messages": [{"MessageId": "059f36b4", "ReceiptHandle": "AQEB", "MD5OfBody": "e4e68fb7",
                "Body": text("chatwoot", "message_created")}]}),
        ),
        (
            "aws-eventbridge",
            json!({"version": "0", "id": "6a7e8feb", "detail-type": "new-appointment", "source": "clinicarx", "account": "111122223333",
                "time": "2026-01-23T10:00:00Z", "region": "us-east-1", "resources": [], "detail": example("new-appointment")}),
        ),
        (
            "cloudevents",
            json!({"specversion": "1.0", "type": "example.booking.created", "source": "/bookings", "id": "A234-1234-1234",
                "time": "2026-01-23T10:00:00Z", "datacontenttype": "application/json", "data": example_of("calcom", "BOOKING_CREATED")}),
        ),
        (
            "kafka",
            json!({"topic": "deliveries", "partition": 0, "offset": 7, "tstype": "create", "ts": 1_769_162_400_000_u64, "broker": 1,
                "headers": ["event", "new-patient"], "key": null, "payload": text("clinicarx", "new-patient")}),
        ),
        (
            "svix",
            json!({"eventId": "evt_1", "eventType": "invoice.paid", "payload": {"id": "in_1", "status": "paid"}, "channels": ["project_1"],
                "id": "msg_1", "timestamp": "2026-01-23T10:00:00Z", "tags": []}),
        ),
        (
            "svix-list",
            json!({"data": [{"eventType": "user.signup", "payload": example("new-user"), "id": "msg_1", "timestamp": "2026-01-23T10:00:00Z"}],
                "iterator": "iterator", "prevIterator": "-iterator", "done": true}),
        ),
    ];
    table(
        rows,
        |(name, _)| (*name).to_owned(),
        |(_, record)| {
            let payload = run(&SHIPPED, "record.json", &record, Wanted::default());
            check(&payload, None, None);
            let [(finding, _)] = &payload.findings[..] else { panic!("not one finding: {:?}", payload.findings) };
            let sentence = sentence(finding);
            assert!(finding.code == *"identify/unknown-event", "{}", finding.code);
            assert!(sentence.contains("--envelope or --body-at"), "{sentence}");
        },
    )
}

/// The first valid example of every event, in a file whose name says nothing: identified as its event, or as one of several that
/// it fits as well.
fn examples_without_their_paths() -> Vec<Case> {
    let events = vendors().into_iter().flat_map(|folder| {
        let vendor = file_name(&folder);
        let mut first: BTreeMap<String, String> = BTreeMap::new();
        for name in files(&folder.join("examples/valid")) {
            // The examples of a call are in a folder for each of its messages.
            if let [event, _] = name.split('/').collect::<Vec<_>>()[..] {
                first.entry(event.to_owned()).or_insert(name);
            }
        }
        first.into_iter().map(move |(event, name)| (vendor.clone(), event, folder.join("examples/valid").join(name)))
    });
    table(
        events,
        |(vendor, event, _)| format!("{vendor}/{event}"),
        |(vendor, event, path)| {
            let captured = Captured::of_file("payload.json", std::fs::read(path).expect("an example")).remove(0);
            let payload = check_payload(&captured.expect("readable"), &SHIPPED, &Settings::default());
            let label = payload.label.as_ref().unwrap_or_else(|| panic!("not identified: {:?}", payload.findings));
            let is_among = |(finding, _): &(Finding, _)| match &finding.fact {
                Fact::Ambiguous { others, .. } => others.contains(&event),
                _ => false,
            };
            let is_own = label.event.as_ref() == Some(&event) || payload.findings.iter().any(is_among);
            assert!(label.vendor == vendor && is_own, "{label} {:?}", payload.findings);
        },
    )
}

/// A body that names an unknown event is not taken for another one that it looks like. The finding is at the field, and has the
/// vendors whose field it is and the nearest name.
fn misnamed_events() -> Vec<Case> {
    type Row = (&'static str, &'static str, &'static str, &'static str, &'static str);
    const ROWS: [Row; 9] = [
        ("calcom/BOOKING_CREATED", "/triggerEvent", "TELEPORTED", "calcom", "`vistoria events` lists"),
        ("calcom/BOOKING_CREATED", "/triggerEvent", "BOOKING_CREATD", "calcom", "did you mean \"BOOKING_CREATED\"?"),
        ("chatwoot/message_created", "/event", "message_createdd", "chatwoot", "did you mean \"message_created\"?"),
        ("chatwoot/contact_created", "/event", "contact.created", "chatwoot", "\"contact_created\"? Only capitals"),
        ("chatwoot/contact_created", "/event", "lead.won", "chatwoot or of evolution", "`vistoria events` lists"),
        ("evolution/messages.upsert", "/event", "MESSAGES_UPSERT", "evolution", "\"messages.upsert\"? Only capitals"),
        ("mivicall/call.completed", "/type", "call.compelted", "mivicall", "did you mean \"call.completed\"?"),
        ("twenty/company.created", "/eventName", "company.craeted", "twenty", "did you mean \"company.created\"?"),
        ("twenty/object.created", "/eventName", "rocketlauncher.craeted", "twenty", "did you mean \"*.created\"?"),
    ];
    table(
        ROWS,
        |(_, _, text, ..)| (*text).to_owned(),
        |(message, pointer, text, vendors, end)| {
            let (vendor, event) = message.split_once('/').expect("a vendor and an event");
            let mut body = example_of(vendor, event);
            *body.pointer_mut(pointer).expect("the field") = json!(text);
            let payload = run(&SHIPPED, "-", &body, Wanted::default());
            check(&payload, None, None);
            let [(finding, _)] = &payload.findings[..] else { panic!("not one finding: {:?}", payload.findings) };
            assert_eq!(
                (finding.code.to_string(), finding.pointer.to_string()),
                ("identify/unknown-event".into(), pointer.into())
            );
            let sentence = sentence(finding);
            assert!(sentence.contains(&format!("at {pointer} is not in the contract of {vendors};")), "{sentence}");
            assert!(sentence.contains(end) && !sentence.contains(text), "{sentence}");
        },
    )
}

/// Bodies that name another event than their path: a warning at the field, however little is wrong with the body otherwise.
fn disagreements() -> Vec<Case> {
    type Row = (&'static str, &'static str, Option<&'static str>);
    const ROWS: [Row; 7] = [
        ("appointment/new/1.json", "calcom/PING", Some("the body names calcom PING at /triggerEvent;")),
        ("contact_created/1.json", "chatwoot/contact_updated", Some("names chatwoot contact_updated at /event;")),
        ("send.message/1.json", "evolution/messages.upsert", Some("path names evolution send.message, but")),
        (
            "company.created/1.json",
            "twenty/object.created",
            Some("the body names twenty object.created at /eventName;"),
        ),
        ("contact_created/1.json", "chatwoot/contact_created", None),
        ("object.created/1.json", "twenty/company.created", None),
        ("appointment/new/1.json", "clinicarx/new-appointment", None),
    ];
    table(
        ROWS,
        |(source, message, _)| format!("{source} {message}"),
        |(source, message, expected)| {
            let (vendor, event) = message.split_once('/').expect("a vendor and an event");
            let payload = run(&SHIPPED, source, &example_of(vendor, event), Wanted::default());
            let is_disagreement = |(finding, _): &&(Finding, _)| finding.code == *"identify/disagreement";
            let found = payload.findings.iter().find(is_disagreement).map(|(finding, _)| sentence(finding));
            match (&found, expected) {
                (Some(found), Some(expected)) => assert!(found.contains(expected), "{found}"),
                (found, expected) => assert_eq!(found.is_some(), expected.is_some(), "{payload:?}"),
            }
        },
    )
}

/// The exchanges of the vendor's quickstart, and some with mistakes: identified by method, host and path, a response by its
/// request.
fn exchanges() -> Vec<Case> {
    table(files(&fixture("exchanges")), Clone::clone, |name| {
        let path = fixture("exchanges").join(&name);
        insta::assert_snapshot!(
            name,
            vistoria(&["check", "--verbose", "--level", "note", &path.to_string_lossy()]).whole()
        );
    })
}

fn calls_by_option() -> Vec<Case> {
    type Row = (&'static str, &'static [&'static str]);
    const ROWS: [Row; 6] = [
        (
            "a_response_with_its_status",
            &["--vendor", "mivicall", "--operation", "getTenant", "--side", "response", "--status", "200"],
        ),
        ("another_status", &["--vendor", "mivicall", "--operation", "getTenant", "--status", "404"]),
        ("a_response_without_a_status", &["--vendor", "mivicall", "--operation", "getTenant", "--side", "response"]),
        (
            "a_call_whose_request_has_no_body",
            &["--vendor", "mivicall", "--operation", "getTenant", "--side", "request"],
        ),
        ("an_unknown_call", &["--vendor", "mivicall", "--operation", "getTenants", "--side", "request"]),
        ("a_call_of_several_vendors", &["--operation", "createWebhook", "--side", "request"]),
    ];
    table(
        ROWS,
        |(name, _)| (*name).to_owned(),
        |(name, options)| {
            let file = root().join("schemas/vendors/mivicall/examples/valid/getTenant/response-200/example.json");
            let file = file.to_string_lossy();
            let words = [&["check", "--verbose"], options, &[&*file]].concat();
            insta::assert_snapshot!(name, vistoria(&words).whole());
        },
    )
}

fn an_event_in_an_exchange() {
    let delivery = fixture("exchanges/4-delivery.http").to_string_lossy().into_owned();
    let ran = vistoria(&["check", "--verbose", "--level", "note", "--event", "call.completed", &delivery]);
    insta::assert_snapshot!("an_event_in_an_exchange", ran.whole());
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    let others = vec![
        case("an_option_is_trusted_over_everything", an_option_is_trusted_over_everything),
        case("by_body_and_shape_with_another_contract", by_body_and_shape_with_another_contract),
        case("an_event_in_an_exchange", an_event_in_an_exchange),
    ];
    vec![
        ("identification::by_path", by_path()),
        ("identification::paths_of_no_event", paths_of_no_event()),
        ("identification::bodies_of_no_event", bodies_of_no_event()),
        ("identification::by_shape_with_other_candidates", by_shape_with_other_candidates()),
        ("identification::strangers", strangers()),
        ("identification::records", records()),
        ("identification::examples_without_their_paths", examples_without_their_paths()),
        ("identification::misnamed_events", misnamed_events()),
        ("identification::disagreements", disagreements()),
        ("identification::exchanges", exchanges()),
        ("identification::calls_by_option", calls_by_option()),
        ("identification", others),
    ]
}
