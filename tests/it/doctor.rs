//! The doctor: each thing that goes wrong with a signature, made, and the sentence that says what.

use jiff::Timestamp;
use vistoria_schemas::contract::SignatureScheme;
use vistoria_validator::capture::Headers;
use vistoria_validator::catalog::Catalog;
use vistoria_validator::verify::{Secret, diagnose, sign};

use crate::work::vistoria;

const BODY: &str = "{\"name\":\"João\",\"items\":[1,2],\"note\":\"a: b, c\"}";
const KEY: &str = "6b6579206f6620636f6f7264696e617465";

/// A delivery that was signed otherwise than it arrives.
struct Case<'a> {
    what: &'a str,
    vendor: &'a str,
    /// What the vendor signed, with which key, and how the header is changed.
    signed: String,
    key: &'a str,
    header: fn(String) -> String,
    says: &'a str,
}

fn cases() -> Vec<Case<'static>> {
    let usual =
        |what, says| Case { what, vendor: "calcom", signed: BODY.to_owned(), key: KEY, header: |value| value, says };
    let signed = |what, signed: &str, says| Case { signed: signed.to_owned(), ..usual(what, says) };
    let anew = "if the body were written in another way: a framework parses it";
    vec![
        usual("good", "The signature holds."),
        signed("a newline more", &format!("{BODY}\n"), "if the body ended in a newline"),
        signed(
            "spaces, as Python writes them",
            &BODY.replace(':', ": ").replace(',', ", ").replace("a:  b,  c", "a: b, c"),
            anew,
        ),
        signed("ASCII alone", &BODY.replace('ã', "\\u00e3"), anew),
        signed("pretty", &format!("{:#}", serde_json::from_str::<serde_json::Value>(BODY).expect("JSON")), anew),
        signed("something else", "{}", "it is another secret's, or the body was changed"),
        Case { key: "another", ..usual("another secret", "it is another secret's, or the body was changed") },
        Case { key: "older", ..usual("an older secret", "The signature holds, with secret 2 of those that are known") },
        Case {
            header: |value| format!("sha256={value}"),
            ..usual("a prefix", "if what stands before the code were cut off")
        },
        Case { header: |_| String::new(), ..usual("empty", "is not a code of the right length") },
        Case { header: |value| value[..10].to_owned(), ..usual("cut off", "is not a code of the right length") },
        Case { vendor: "chatwoot", ..usual("another vendor's, good", "The signature holds.") },
        Case {
            vendor: "chatwoot",
            header: |value| value.trim_start_matches("sha256=").to_owned(),
            ..usual("the prefix is not there", "the header were taken as it is")
        },
    ]
}

fn arrived(scheme: &SignatureScheme, case: &Case<'_>, now: Timestamp) -> Headers {
    let headers = sign(scheme, &Secret::new(case.key), case.signed.as_bytes(), now).into_iter();
    let changed = headers.map(|(name, value)| {
        let value = if name == scheme.header { (case.header)(value) } else { value };
        (name, value.into_bytes())
    });
    changed.collect()
}

#[test]
fn each_thing_is_told() {
    let catalog = Catalog::shipped();
    let now = Timestamp::from_second(1_780_000_000).expect("a time");
    let secrets = [Secret::new(KEY), Secret::new("older")];
    for case in cases() {
        let scheme = &catalog.contract(case.vendor).expect("a vendor").bundle().signatures[0];
        let said = diagnose(scheme, &arrived(scheme, &case, now), BODY.as_bytes(), &secrets, now);
        assert!(said.contains(case.says), "{}: {said}", case.what);
        assert!(!said.contains(KEY) && !said.contains("João"), "{}: {said}", case.what);
    }
}

/// A secret that is meant as bytes, and one with a newline.
#[test]
fn secrets_that_stand_for_something_else() {
    let catalog = Catalog::shipped();
    let scheme = &catalog.contract("calcom").expect("a vendor").bundle().signatures[0];
    let now = Timestamp::UNIX_EPOCH;
    for (key, known, says) in [
        ("key of coordinate", KEY, "if the secret were decoded from hexadecimal"),
        ("secret", "c2VjcmV0", "if the secret were decoded from base 64"),
        ("secret", "whsec_c2VjcmV0", "if the secret were decoded from base 64"),
        ("secret\n", "secret", "if the secret ended in a newline"),
        ("secret", " secret ", "if the white space around the secret were cut off"),
    ] {
        let headers = sign(scheme, &Secret::new(key), BODY.as_bytes(), now);
        let headers: Headers = headers.into_iter().map(|(name, value)| (name, value.into_bytes())).collect();
        let said = diagnose(scheme, &headers, BODY.as_bytes(), &[Secret::new(known)], now);
        assert!(said.contains(says), "{known}: {said}");
    }
}

#[test]
fn times() {
    let catalog = Catalog::shipped();
    let scheme = &catalog.contract("chatwoot").expect("a vendor").bundle().signatures[0];
    let now = Timestamp::from_second(1_780_000_000).expect("a time");
    for (seconds, says) in [(-3600, "seconds old: the clock here is wrong"), (3600, "its time is in the future")] {
        let then = now + jiff::SignedDuration::from_secs(seconds);
        let headers = sign(scheme, &Secret::new(KEY), BODY.as_bytes(), then);
        let headers: Headers = headers.into_iter().map(|(name, value)| (name, value.into_bytes())).collect();
        let said = diagnose(scheme, &headers, BODY.as_bytes(), &[Secret::new(KEY)], now);
        assert!(said.contains(says), "{said}");
    }
}

#[test]
fn the_command() {
    let folder = tempfile::tempdir().expect("a folder");
    let (delivery, secrets) = (folder.path().join("delivery.http"), folder.path().join("secrets"));
    std::fs::write(&secrets, format!("calcom = {KEY}\n")).expect("written");
    let catalog = Catalog::shipped();
    let scheme = &catalog.contract("calcom").expect("a vendor").bundle().signatures[0];
    let (name, value) = sign(scheme, &Secret::new(KEY), BODY.as_bytes(), Timestamp::now()).swap_remove(0);
    for (headers, body, exit, says) in [
        (format!("{name}: {value}\n"), BODY.to_owned(), 0, "The signature holds.\n"),
        (format!("{name}: {value}\n"), format!("{BODY}\n"), 1, "if the body had no newline at its end"),
        (String::new(), "[1]".to_owned(), 1, "Nothing tells whose delivery it is"),
        (format!("X-Signature-Of-It: {value}\n"), "[1]".to_owned(), 1, "Nothing tells whose delivery it is"),
    ] {
        std::fs::write(&delivery, format!("POST /hook HTTP/1.1\nhost: a\n{headers}\n{body}")).expect("written");
        let ran = vistoria(&["doctor", &delivery.to_string_lossy(), "--secrets", &secrets.to_string_lossy()]);
        assert!(ran.exit == exit && ran.out.contains(says), "{}", ran.whole());
    }
    std::fs::write(&delivery, format!("POST /hook HTTP/1.1\nX-Signature-Of-It: {value}\n\n{BODY}")).expect("written");
    let words = ["doctor", &delivery.to_string_lossy(), "--secrets", &secrets.to_string_lossy(), "--vendor", "calcom"];
    let ran = vistoria(&words);
    assert!(ran.out.contains("X-Signature-Of-It is: it is another vendor's delivery"), "{}", ran.whole());
}
