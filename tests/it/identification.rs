//! How a payload's event is found: by option, by path, by body, by shape.

use serde_json::{Value, json};
use vistoria_validator::capture::Captured;
use vistoria_validator::contract::Catalog;
use vistoria_validator::finding::Payload;
use vistoria_validator::{Settings, check as check_payload};
use vistoria_validator::{subject::IdentifiedBy, wanted::Wanted};

use crate::work::{contract, fixture, root, vistoria};

fn run(catalog: &Catalog, source: &str, body: &Value, wanted: Wanted) -> Payload {
    let captured = Captured::of_body(source.to_owned(), body.to_string().into_bytes());
    check_payload(&captured, catalog, &Settings { wanted, show_values: false, ..Settings::default() })
}

#[track_caller]
fn check(payload: &Payload, event: Option<&str>, by: Option<IdentifiedBy>) {
    let label = payload.label.as_ref();
    assert_eq!(label.and_then(|label| label.event.as_deref()), event, "{payload:?}");
    assert_eq!(label.map(|label| label.by), by, "{payload:?}");
}

fn example(event: &str) -> Value {
    let path = root().join(format!("schemas/vendors/clinicarx/examples/valid/{event}/example.json"));
    serde_json::from_slice(&std::fs::read(path).expect("an example")).expect("JSON")
}

#[test]
fn by_path() {
    let catalog = Catalog::shipped();
    let body = example("new-appointment");
    for (source, event) in [
        ("captured/new-appointment/1.json", "new-appointment"),
        ("captured/appointment/cancel/1.json", "cancel-appointment"),
        ("captured/appointment/edit.json", "edit-appointment"),
        ("cancel-appointment.json", "cancel-appointment"),
        ("new-appointment/2026/cancel-appointment/1.json", "cancel-appointment"),
        ("captured\\edit-appointment\\1.json", "edit-appointment"),
    ] {
        check(&run(&catalog, source, &body, Wanted::default()), Some(event), Some(IdentifiedBy::Path));
    }
    for source in ["captured/renew-appointment/1.json", "my-new-appointment.json", "appointment/1.json", "-"] {
        check(&run(&catalog, source, &body, Wanted::default()), Some("new-appointment"), Some(IdentifiedBy::Shape));
    }
}

#[test]
fn an_option_is_trusted_over_everything() {
    let catalog = Catalog::shipped();
    let wanted = Wanted { event: Some("edit-appointment".to_owned()), ..Wanted::default() };
    let payload = run(&catalog, "new-appointment/1.json", &example("new-appointment"), wanted);
    check(&payload, Some("edit-appointment"), Some(IdentifiedBy::Option));
}

#[test]
fn by_shape_says_which_others_fit() {
    let catalog = Catalog::shipped();
    let payload = run(&catalog, "-", &example("cancel-appointment"), Wanted::default());
    check(&payload, Some("new-appointment"), Some(IdentifiedBy::Shape));
    let notes: Vec<String> = payload.findings.iter().map(|(finding, _)| finding.code.to_string()).collect();
    assert_eq!(notes, ["identify/ambiguous"]);
    assert!(
        vistoria_validator::report::sentence(&payload.findings[0].0)
            .contains("edit-appointment and cancel-appointment"),
        "{payload:?}"
    );
}

#[test]
fn by_body_and_shape_with_another_contract() {
    let catalog = Catalog::of(contract(&fixture("contracts/presence/openapi.yaml")).bundle);
    check(
        &run(&catalog, "-", &json!({"kind": "narrowed"}), Wanted::default()),
        Some("narrowed"),
        Some(IdentifiedBy::Body),
    );
    let shapes = json!({"type": true, "either": 1, "word": "one", "whole": 1, "real": 1, "any": 1});
    check(&run(&catalog, "-", &shapes, Wanted::default()), Some("shapes"), Some(IdentifiedBy::Shape));
}

#[test]
fn what_has_no_shape_of_any_event_is_said_so() {
    let catalog = Catalog::shipped();
    for body in [json!({}), json!({"hello": 1}), json!([]), json!(null), json!("data")] {
        let payload = run(&catalog, "-", &body, Wanted::default());
        check(&payload, None, None);
        assert!(payload.findings[0].0.code == *"identify/unknown-event");
    }
}

/// A body that names its event is no other, however much it looks like one.
#[test]
fn an_event_that_the_contract_does_not_have() {
    let catalog = Catalog::shipped();
    let path = root().join("schemas/vendors/calcom/examples/valid/BOOKING_CREATED/example.json");
    let mut body: Value = serde_json::from_slice(&std::fs::read(path).expect("an example")).expect("JSON");
    body["triggerEvent"] = json!("BOOKING_TELEPORTED");
    let payload = run(&catalog, "-", &body, Wanted::default());
    check(&payload, None, None);
    let (finding, _) = &payload.findings[0];
    assert!(finding.code == *"identify/unknown-event");
    let message = vistoria_validator::report::sentence(finding);
    assert!(message.contains("/triggerEvent") && message.contains("calcom"), "{}", message);
    assert!(!message.contains("TELEPORTED"));
}

/// The exchanges of the vendor's quickstart, and some that go wrong: known by method, host and path, a response by the
/// request that it answers.
#[test]
fn exchanges() {
    insta::assert_snapshot!(vistoria(&["check", "--verbose", &fixture("exchanges").to_string_lossy()]).whole());
}

#[test]
fn calls_by_option() {
    let file = root().join("schemas/vendors/mivicall/examples/valid/getTenant/response-200/example.json");
    let file = file.to_string_lossy().into_owned();
    let shown = |words: &[&str]| {
        let call = ["check", "--verbose", "--vendor", "mivicall", "--operation"];
        vistoria(&[&call[..], words, &[&file]].concat()).whole()
    };
    insta::assert_snapshot!(shown(&["getTenant", "--side", "response", "--status", "200"]));
    insta::assert_snapshot!(shown(&["getTenant", "--status", "404"]));
    insta::assert_snapshot!(shown(&["getTenant", "--side", "response"]));
    insta::assert_snapshot!(shown(&["getTenant", "--side", "request"]));
    insta::assert_snapshot!(shown(&["getTenants", "--side", "request"]));
    insta::assert_snapshot!(vistoria(&["check", "--operation", "createWebhook", "--side", "request", &file]).whole());
    let delivery = fixture("exchanges/4-delivery.http").to_string_lossy().into_owned();
    insta::assert_snapshot!(vistoria(&["check", "--verbose", "--event", "call.completed", &delivery]).whole());
}
