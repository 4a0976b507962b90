//! No value of a payload, and no key that the contract does not declare, is in a report unless asked for; in any format.

use clap::ValueEnum as _;
use tempfile::TempDir;

use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::mutations::mutations;
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::root;
use vistoria_validator::report::Format;

/// The value and key that no report may show.
const CANARY: &str = "CANARY-7f3a";

/// Mutated examples with the canary as every value and as a key of every object.
fn payloads() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let example = root().join("schemas/vendors/clinicarx/examples/valid/new-appointment/example.json");
    let text = std::fs::read_to_string(example).expect("an example");
    let marked = text.replace("John Doe", CANARY).replace("Saúde em Dia", CANARY).replace("Drogaria Exemplo", CANARY);
    let value: serde_json::Value = serde_json::from_str(&marked).expect("JSON");
    let mut canaries = mutations(&value);
    for mutation in &mut canaries {
        let text = mutation.value.to_string();
        let key = format!("{{\"{CANARY}\":{{\"{CANARY}\":1}},");
        mutation.value = serde_json::from_str(
            &text.replace("\"other\"", &format!("\"{CANARY}\"")).replace('{', &key).replace(",}", "}"),
        )
        .expect("JSON");
    }
    // An empty list has no payload.
    canaries.retain(|mutation| mutation.value != serde_json::json!([]));
    for (index, mutation) in canaries.iter().enumerate() {
        std::fs::write(folder.path().join(format!("{index}.json")), mutation.value.to_string()).expect("writable");
    }
    std::fs::write(folder.path().join("cut.json"), format!("{{\"data\": \"{CANARY}\", \"{CANARY}\" "))
        .expect("writable");
    std::fs::write(folder.path().join("twice.json"), format!("{{\"{CANARY}\": 1, \"{CANARY}\": 2}}"))
        .expect("writable");
    folder
}

/// Every format, with the event known and not.
fn of_payloads() -> Vec<Case> {
    let options: [&[&str]; 2] = [&["--event", "new-appointment"], &[]];
    let rows = formats().flat_map(|format| options.map(|options| (format.clone(), options)));
    let name = |(format, options): &(String, &[&str])| {
        format!("{format}{}", if options.is_empty() { "" } else { "_of_a_known_event" })
    };
    table(rows, name, |(format, options)| {
        let folder = payloads();
        let path = folder.path().to_string_lossy();
        assert_masked(&[&["check", "--format", &format, &path], options].concat());
    })
}

fn values_of_payloads_are_shown_if_asked_for() {
    let folder = payloads();
    let path = folder.path().to_string_lossy();
    let shown = vistoria(&["check", "--event", "new-appointment", "--show-values", &path]);
    assert!(shown.out.contains(CANARY), "{}", shown.out);
}

/// Returns the names of all formats of reports.
fn formats() -> impl Iterator<Item = String> {
    let values = Format::value_variants().iter().filter_map(clap::ValueEnum::to_possible_value);
    values.map(|value| value.get_name().to_owned())
}

/// Runs `vistoria`, which must find errors and not print the canary.
fn assert_masked(words: &[&str]) {
    let ran = vistoria(words);
    assert_eq!(ran.exit, 1, "{}", ran.err);
    assert!(!ran.out.is_empty());
    assert!(!ran.out.contains(CANARY) && !ran.err.contains(CANARY), "{}", ran.out);
}

/// Exchanges with the canary in paths, queries, headers and bodies.
fn exchanges() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let body =
        format!("{{\"{CANARY}\": \"{CANARY}\", \"items\": [{{\"id\": \"{CANARY}\", \"status\": \"{CANARY}\"}}]}}");
    let host = format!("Host: api.mivicall.com\r\nAuthorization: Bearer {CANARY}\r\nIdempotency-Key: {CANARY}\r\n\r\n");
    for (name, start) in [
        ("a-bad-query", format!("GET /v1/appointments?from={CANARY}&{CANARY}=1 HTTP/1.1\r\n{host}")),
        ("no-such-call", format!("GET /v1/{CANARY} HTTP/1.1\r\n{host}")),
        ("a-bad-body", format!("PATCH /v1/appointments/{CANARY} HTTP/1.1\r\n{host}{{\"status\": \"{CANARY}\"}}\n")),
        ("no-such-field", format!("POST /graphql HTTP/1.1\r\n\r\n{{\"query\": \"{{ {CANARY} }}\"}}\n")),
        ("no-such-method", format!("{CANARY} /{CANARY} HTTP/1.1\r\n\r\n")),
    ] {
        for status in ["200", "404", "299"] {
            let answer = format!("{start}HTTP/1.1 {status} {CANARY}\r\nX-{CANARY}: {CANARY}\r\n\r\n{body}");
            std::fs::write(folder.path().join(format!("{name}-{status}.http")), answer).expect("writable");
        }
    }
    let entry = |(method, path): (&str, String)| {
        let url = format!("https://api.mivicall.com{path}?{CANARY}={CANARY}");
        let text = serde_json::json!({"mimeType": "application/json", "text": body});
        serde_json::json!({"request": {"method": method, "url": url, "headers": [], "postData": text},
                           "response": {"status": 200, "headers": [], "content": text}})
    };
    let known = ("PATCH", format!("/v1/appointments/{CANARY}"));
    let entries = [known, ("GET", format!("/v1/{CANARY}")), (CANARY, format!("/{CANARY}"))].map(entry);
    let archive = serde_json::json!({"log": {"version": "1.2", "entries": entries}});
    std::fs::write(folder.path().join("archive.har"), archive.to_string()).expect("writable");
    folder
}

fn of_exchanges() -> Vec<Case> {
    table(formats(), Clone::clone, |format| {
        let folder = exchanges();
        assert_masked(&["check", "--verbose", "--format", &format, &folder.path().to_string_lossy()]);
    })
}

fn values_of_exchanges_are_shown_if_asked_for() {
    let folder = exchanges();
    let shown = vistoria(&["check", "--show-values", &folder.path().to_string_lossy()]);
    assert!(shown.out.contains(CANARY), "{}", shown.out);
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    let shown = vec![
        case("values_of_payloads_are_shown_if_asked_for", values_of_payloads_are_shown_if_asked_for),
        case("values_of_exchanges_are_shown_if_asked_for", values_of_exchanges_are_shown_if_asked_for),
    ];
    vec![("masking::of_payloads", of_payloads()), ("masking::of_exchanges", of_exchanges()), ("masking", shown)]
}
