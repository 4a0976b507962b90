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
