//! No value of a payload, and no key that the contract does not name, is in a report unless asked.

use crate::mutations::mutations;
use crate::work::{root, vistoria};

/// Values and keys that must not be seen.
const CANARY: &str = "CANARY-7f3a";

#[test]
fn nothing_of_the_payload_is_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let example = root().join("schemas/vendors/clinicarx/examples/valid/new-appointment/example.json");
    let text = std::fs::read_to_string(example).expect("an example");
    let marked = text.replace("John Doe", CANARY).replace("Saúde em Dia", CANARY).replace("Drogaria Exemplo", CANARY);
    let value: serde_json::Value = serde_json::from_str(&marked).expect("JSON");
    let mut canaries = mutations(&value);
    // A canary as every value, and as a key in every object.
    for mutation in &mut canaries {
        let text = mutation.value.to_string();
        let key = format!("{{\"{CANARY}\":{{\"{CANARY}\":1}},");
        mutation.value = serde_json::from_str(
            &text.replace("\"other\"", &format!("\"{CANARY}\"")).replace('{', &key).replace(",}", "}"),
        )
        .expect("JSON");
    }
    for (index, mutation) in canaries.iter().enumerate() {
        std::fs::write(folder.path().join(format!("{index}.json")), mutation.value.to_string()).expect("writable");
    }
    std::fs::write(folder.path().join("cut.json"), format!("{{\"data\": \"{CANARY}\", \"{CANARY}\" "))
        .expect("writable");
    std::fs::write(folder.path().join("twice.json"), format!("{{\"{CANARY}\": 1, \"{CANARY}\": 2}}"))
        .expect("writable");
    let path = folder.path().to_string_lossy().into_owned();
    for format in ["text", "json"] {
        for more in [&["--event", "new-appointment"][..], &[]] {
            let ran = vistoria(&[&["check", "--format", format, &path], more].concat());
            assert_eq!(ran.exit, 1);
            assert!(!ran.out.contains(CANARY) && !ran.err.contains(CANARY), "{}", ran.out);
        }
    }
    let shown = vistoria(&["check", "--event", "new-appointment", "--show-values", &path]);
    assert!(shown.out.contains(CANARY), "with --show-values they are there");
}

/// Nor is what stands around a body: paths, queries, headers.
#[test]
fn nothing_of_an_exchange_is_printed() {
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
    let path = folder.path().to_string_lossy().into_owned();
    for format in ["text", "json"] {
        let ran = vistoria(&["check", "--verbose", "--format", format, &path]);
        assert_eq!(ran.exit, 1);
        assert!(!ran.out.contains(CANARY) && !ran.err.contains(CANARY), "{}", ran.out);
    }
    let shown = vistoria(&["check", "--show-values", &path]);
    assert!(shown.out.contains(CANARY), "with --show-values they are there");
}
