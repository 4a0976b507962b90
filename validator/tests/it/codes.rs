//! The table of codes: its form, that `explain` knows it, that the README has it, and that every code of findings is emitted.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use vistoria_schemas::contract::specification::{Formats, from_sources};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::sources::Sources;
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::{assert_committed, files, root};
use vistoria_validator::capture::{Captured, Headers};
use vistoria_validator::code::{Code, FAMILIES, all, families};
use vistoria_validator::contract::Catalog;
use vistoria_validator::subject::Side;
use vistoria_validator::verify::{Secret, Secrets, sign};
use vistoria_validator::wanted::Wanted;
use vistoria_validator::{Settings, check};

use crate::fixture;

#[test]
fn codes_are_unique_and_complete() {
    let mut ids = BTreeSet::new();
    for Code { id, title, help, example, .. } in all() {
        assert!(ids.insert(*id), "{id} is in the table twice");
        assert_eq!(id.split('/').count(), 2, "{id}");
        assert!(!title.is_empty() && !title.ends_with('.'), "{id}: {title}");
        assert!(help.ends_with('.') && !example.is_empty(), "{id}: {help}");
    }
}

/// Returns a code as a finding prints it.
fn printed(code: &Code) -> String {
    if code.id.starts_with("schema/") { format!("clinicarx/{code}") } else { code.to_string() }
}

#[test]
fn explain_knows_every_code() {
    for code in all() {
        let ran = vistoria(&["explain", &printed(code)]);
        assert_eq!(ran.exit, 0, "{}", ran.whole());
        assert!(ran.out.contains(code.title) && ran.out.contains(code.help), "{}", ran.out);
    }
}

/// Words that are near to a code or a rule, but not one: what `explain` suggests instead is explained.
#[test]
fn what_explain_suggests_is_explained() {
    let catalog = Catalog::shipped();
    let rules = catalog.contracts().iter().flat_map(|contract| &contract.bundle().rules).map(|rule| &*rule.code);
    let short = |code: &str| code.split_once('/').map_or("", |(_, rest)| rest).to_owned();
    let of_code = |id: &str| [format!("clinicarx/{id}"), format!("unknown/{id}"), id[..id.len() - 1].to_owned()];
    let of_rule = |code: &str| [format!("calcom/{}", short(code)), short(&code[..code.len() - 1])];
    let queries = all().flat_map(|code| of_code(code.id)).chain(rules.step_by(3).flat_map(of_rule));
    let mut suggested = BTreeSet::new();
    for query in queries.collect::<BTreeSet<String>>().into_iter().filter(|query| !query.is_empty()) {
        let ran = vistoria(&["explain", &query]);
        let Some((_, names)) = ran.err.split_once("did you mean ") else { continue };
        for name in names.trim_end().trim_end_matches('?').split(" or ").map(|name| name.trim_matches('"').to_owned()) {
            assert_ne!(name, query, "{}", ran.err);
            suggested.insert(name);
        }
    }
    assert!(suggested.len() > 100, "{suggested:?}");
    for name in suggested {
        let ran = vistoria(&["explain", &name]);
        assert_eq!(ran.exit, 0, "{name}: {}", ran.err);
    }
}

#[test]
fn the_readme_has_the_table() {
    const START: &str = "<!-- codes: made from validator/src/code by the tests; VISTORIA_BLESS=1 writes it -->\n";
    const END: &str = "<!-- end of codes -->";
    let name = "validator/README.md";
    let readme = std::fs::read_to_string(root().join(name)).expect("a README");
    let (before, rest) = readme.split_once(START).expect("the start of the table");
    let (_, after) = rest.split_once(END).expect("the end of the table");
    let mut table = String::new();
    for (family, codes) in families() {
        let _ = writeln!(table, "\n{family}:\n\n| code | level | meaning | what to know |\n| --- | --- | --- | --- |");
        for code in codes {
            let id = if code.id.starts_with("schema/") { format!("<vendor>/{code}") } else { code.to_string() };
            let _ = writeln!(table, "| `{id}` | {} | {} | {} |", code.level, code.title, code.help);
        }
    }
    assert_committed(name, &format!("{before}{START}{table}\n{END}{after}"));
}

/// Values that violate one keyword each.
fn violations() -> Vec<(serde_json::Value, serde_json::Value)> {
    vec![
        (json!({"type": "string"}), json!(1)),
        (json!({"const": 1}), json!(2)),
        (json!({"enum": [1, 2]}), json!(3)),
        (json!({"required": ["a"]}), json!({})),
        (json!({"properties": {"b": {}}, "additionalProperties": false}), json!({"a": 1})),
        (json!({"properties": {"b": {}}, "unevaluatedProperties": false}), json!({"a": 1})),
        (json!({"propertyNames": {"maxLength": 1}}), json!({"ab": 1})),
        (json!({"minProperties": 1}), json!({})),
        (json!({"maxProperties": 0}), json!({"a": 1})),
        (json!({"prefixItems": [{}], "unevaluatedItems": false}), json!([1, 2])),
        (json!({"contains": {"const": 1}}), json!([])),
        (json!({"minItems": 1}), json!([])),
        (json!({"maxItems": 0}), json!([1])),
        (json!({"uniqueItems": true}), json!([1, 1])),
        (json!({"minLength": 1}), json!("")),
        (json!({"maxLength": 1}), json!("ab")),
        (json!({"pattern": "^a"}), json!("b")),
        (json!({"format": "date"}), json!("today")),
        (json!({"minimum": 0}), json!(-1)),
        (json!({"maximum": 0}), json!(1)),
        (json!({"exclusiveMinimum": 0}), json!(0)),
        (json!({"exclusiveMaximum": 0}), json!(0)),
        (json!({"multipleOf": 5}), json!(7)),
        (json!({"anyOf": [{"minimum": 2}, {"multipleOf": 5}]}), json!(1)),
        (json!({"oneOf": [{"minimum": 2}, {"multipleOf": 5}]}), json!(1)),
        (json!({"not": {}}), json!(1)),
        (json!({"properties": {"a": false}}), json!({"a": 1})),
        (json!({"x-not-before": {"b": "a"}}), json!({"a": "2026-01-02T00:00:00Z", "b": "2026-01-01T00:00:00Z"})),
    ]
}

/// Returns the codes of findings about a value of a schema.
fn of_schema(schema: &serde_json::Value, value: &serde_json::Value) -> BTreeSet<String> {
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_text("schema.json", &schema.to_string(), &mut diagnostics);
    let reading = from_sources(sources, None, "schema", Formats::Assert, diagnostics);
    let catalog = Catalog::of_specification(reading.specification.expect("a schema"), "v").expect("it compiles");
    let event = catalog.contracts()[0].bundle().events[0].id.clone();
    let settings = Settings { wanted: Wanted { event: Some(event), ..Wanted::default() }, ..Settings::default() };
    codes(&Captured::of_body("body.json", value.to_string().into_bytes()), &catalog, &settings)
}

/// Returns the codes of a message's findings.
fn codes(captured: &Captured, catalog: &Catalog, settings: &Settings) -> BTreeSet<String> {
    check(captured, catalog, settings).findings.iter().map(|(finding, _)| finding.code.to_string()).collect()
}

/// Returns the codes of signatures: what one vendor or another makes of a delivery that is signed well or badly.
fn of_signatures(catalog: &Catalog) -> BTreeSet<String> {
    let now: Timestamp = "2026-01-02T03:04:05Z".parse().expect("a time");
    let mut found = BTreeSet::new();
    let mut deliver = |vendor: &str, headers: Vec<(String, String)>, has_secret: bool| {
        let event = catalog.contract(vendor).expect("shipped").bundle().events[0].id.clone();
        let mut secrets = Secrets::default();
        if has_secret {
            secrets.add(vendor, Secret::new("secret"));
        }
        let wanted = Wanted { vendor: Some(vendor.to_owned()), event: Some(event), ..Wanted::default() };
        let settings = Settings { wanted, secrets, now, ..Settings::default() };
        let headers = headers.into_iter().map(|(name, value)| (name, value.into_bytes()));
        let captured =
            Captured { headers: Some(headers.collect::<Headers>()), ..Captured::of_body("body.json", b"{}".to_vec()) };
        found.extend(codes(&captured, catalog, &settings));
    };
    let signed = |vendor: &str, secret: &str, at: Timestamp| {
        let scheme = &catalog.contract(vendor).expect("shipped").bundle().signatures[0];
        sign(scheme, &Secret::new(secret), b"{}", at)
    };
    deliver("calcom", Vec::new(), false);
    deliver("calcom", Vec::new(), true);
    deliver("calcom", signed("calcom", "another", now), true);
    let good = signed("calcom", "secret", now);
    let header = good[0].0.clone();
    deliver("calcom", [good.clone(), good].concat(), true);
    deliver("calcom", vec![(header.clone(), "abc".to_owned())], true);
    deliver("calcom", vec![(header, "no-secret-provided".to_owned())], true);
    deliver("chatwoot", signed("chatwoot", "secret", now - SignedDuration::from_hours(1)), true);
    deliver("chatwoot", signed("chatwoot", "secret", now + SignedDuration::from_hours(1)), true);
    deliver("clinicarx", signed("clinicarx", "secret", now), true);
    found
}

/// Returns the codes of a message that an operation does not tell, and of a body where a request has none.
fn of_calls(catalog: &Catalog) -> BTreeSet<String> {
    let mut operations = catalog.contracts().iter().flat_map(|contract| &contract.bundle().operations);
    let operation = operations.find(|operation| operation.request.is_none()).expect("a request without a body");
    let captured = Captured::of_body("body.json", b"{}".to_vec());
    let wanted = Wanted { operation: Some(operation.id.clone()), ..Wanted::default() };
    let any_side = Settings { wanted: wanted.clone(), ..Settings::default() };
    let request = Settings { wanted: Wanted { side: Some(Side::Request), ..wanted }, ..Settings::default() };
    [any_side, request].iter().flat_map(|settings| codes(&captured, catalog, settings)).collect()
}

/// Returns the codes of exchanges with an API that no shipped contract describes.
fn of_exchanges() -> BTreeSet<String> {
    let mut diagnostics = Diagnostics::default();
    let document = std::fs::read_to_string(fixture("openapi/clinic.yaml")).expect("a fixture");
    let sources = Sources::from_text("clinic.yaml", &document, &mut diagnostics);
    let reading = from_sources(sources, None, "clinic", Formats::Annotate, diagnostics);
    let catalog = Catalog::of_specification(reading.specification.expect("a document"), "v").expect("it compiles");
    let folder = fixture("openapi/codes");
    let messages = files(&folder).into_iter().flat_map(|name| {
        let bytes = std::fs::read(folder.join(&name)).expect("readable");
        Captured::of_file(&name, bytes).into_iter().flatten()
    });
    messages.flat_map(|captured| codes(&captured, &catalog, &Settings::default())).collect()
}

/// The codes of deliveries about one object that break a rule of every kind.
fn of_sequences() -> BTreeSet<String> {
    let contract = fixture("sequences/openapi.yaml");
    let deliveries = fixture("sequences/broken.ndjson");
    let ran = vistoria(&[
        "check",
        "--format",
        "json",
        "--contract",
        &contract.to_string_lossy(),
        &deliveries.to_string_lossy(),
    ]);
    let report: Value = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {}", ran.whole()));
    let payloads = report["payloads"].as_array().expect("payloads").iter();
    let findings = payloads.flat_map(|payload| payload["findings"].as_array().expect("findings").iter());
    findings.filter_map(|finding| finding["code"].as_str().map(str::to_owned)).collect()
}

#[test]
fn every_code_of_findings_is_emitted() {
    let catalog = Catalog::shipped();
    let settings = Settings::default();
    let mut found: BTreeSet<String> =
        violations().iter().flat_map(|(schema, value)| of_schema(schema, value)).collect();
    found.extend(of_signatures(&catalog));
    found.extend(of_schema(&json!({"items": {"type": "string"}}), &json!(vec![1; 2000])));
    for folder in ["bytes", "exchanges", "inputs"]
        .map(|name| format!("validator/tests/fixtures/{name}"))
        .into_iter()
        .chain(["schemas/vendors".to_owned()])
    {
        let is_capture = |name: &&String| !matches!(name.rsplit('.').next(), Some("yaml" | "md"));
        for name in files(&root().join(&folder)).iter().filter(is_capture) {
            let bytes = std::fs::read(root().join(&folder).join(name)).expect("readable");
            for captured in Captured::of_file(name, bytes).into_iter().flatten() {
                found.extend(codes(&captured, &catalog, &settings));
            }
        }
    }
    let several_events = root().join("schemas/vendors/clinicarx/examples/valid/cancel-appointment/example.json");
    for body in [b"{\"q\": 1}".to_vec(), std::fs::read(several_events).expect("an example")] {
        found.extend(codes(&Captured::of_body("body.json", body), &catalog, &settings));
    }
    let passing = Settings { passes_unknown_events: true, ..Settings::default() };
    found.extend(codes(&Captured::of_body("body.json", b"{\"q\": 1}".to_vec()), &catalog, &passing));
    let in_wrong_folder = br#"{"triggerEvent": "PING"}"#.to_vec();
    found.extend(codes(&Captured::of_body("BOOKING_CREATED/1.json", in_wrong_folder), &catalog, &settings));
    found.extend(of_calls(&catalog));
    found.extend(of_exchanges());
    found.extend(of_sequences());
    let missing = vistoria(&["check", &fixture("there-is-none.json").to_string_lossy()]);
    found.extend(missing.out.contains("error[input/unreadable]").then(|| "input/unreadable".to_owned()));
    let of_findings = FAMILIES.iter().flat_map(|(_, codes)| codes.iter());
    let never: Vec<&str> = of_findings
        .map(|code| code.id)
        .filter(|id| !found.iter().any(|code| code == id || code.ends_with(&format!("/{id}"))))
        .collect();
    assert_eq!(never, [""; 0], "never emitted; found {found:?}");
}
