//! Signatures: for every vendor that signs, vectors from an independent implementation (each states the command that made
//! it), and the same with every kind of tampering.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use vistoria_schemas::contract::SignatureScheme;
use vistoria_validator::capture::Headers;
use vistoria_validator::verify::{Secret, verify_any};

use vistoria_test_helpers::cases::{Case, case, for_each, table};
use vistoria_test_helpers::files;
use vistoria_test_helpers::program::vistoria;

use crate::{SHIPPED, fixture};

/// A delivery with a valid signature.
struct Delivery {
    schemes: Vec<SignatureScheme>,
    secret: String,
    at: Timestamp,
    body: Vec<u8>,
    headers: Vec<(String, String)>,
    signature_header: String,
}

fn names_of_deliveries() -> Vec<String> {
    files(&fixture("signatures"))
}

impl Delivery {
    fn read(name: &str) -> Self {
        let vector = json(&format!("signatures/{name}"));
        let text = |key: &str| vector[key].as_str().unwrap_or_else(|| panic!("{name} has {key}")).to_owned();
        let contract = SHIPPED.contract(&text("vendor")).expect("a vector of a vendor");
        let headers = vector["headers"].as_object().expect("headers");
        Self {
            schemes: contract.bundle().signatures.clone(),
            secret: text("secret"),
            at: text("at").parse().expect("a time"),
            body: text("body").into_bytes(),
            headers: headers
                .iter()
                .map(|(name, value)| (name.clone(), value.as_str().expect("text").to_owned()))
                .collect(),
            signature_header: text("signature_header"),
        }
    }

    /// Returns the code of the refusal, or `holds`.
    fn verdict(&self, headers: &[(String, String)], body: &[u8], secrets: &[&str], at: Timestamp) -> &'static str {
        let headers: Headers = headers.iter().map(|(name, value)| (name.clone(), value.clone().into_bytes())).collect();
        let secrets: Vec<Secret> = secrets.iter().map(|secret| Secret::new(secret)).collect();
        match verify_any(&self.schemes, &headers, body, &secrets, at).expect("a scheme") {
            Ok(_) => "holds",
            Err(refusal) => refusal.code(),
        }
    }

    fn verdict_after(&self, time: SignedDuration) -> &'static str {
        self.verdict(&self.headers, &self.body, &[&self.secret], self.at + time)
    }

    fn verdict_with(&self, secrets: &[&str]) -> &'static str {
        self.verdict(&self.headers, &self.body, secrets, self.at)
    }

    fn verdict_of(&self, change: fn(&str) -> String) -> &'static str {
        self.verdict(&self.with_signature(change), &self.body, &[&self.secret], self.at)
    }

    /// The headers with a change of the signature.
    fn with_signature(&self, change: impl Fn(&str) -> String) -> Vec<(String, String)> {
        let changed = |(name, value): &(String, String)| {
            let value = if *name == self.signature_header { change(value) } else { value.clone() };
            (name.clone(), value)
        };
        self.headers.iter().map(changed).collect()
    }
}

fn every_vendor_that_signs_has_a_vector() {
    let names = names_of_deliveries();
    let signs = |scheme: &SignatureScheme| scheme.algorithm.signs_the_body();
    for contract in SHIPPED.contracts().iter().filter(|contract| contract.bundle().signatures.iter().any(signs)) {
        let vendor = &contract.bundle().vendor;
        assert!(names.iter().any(|name| name.starts_with(vendor.as_str())), "{vendor} has no vector");
    }
}

/// Every delivery as it was signed, and with every change that a case is named for.
fn deliveries_and_tampering() -> Vec<Case> {
    type Verdict = fn(&Delivery) -> &'static str;
    /// The name of the case, the code of the verdict, and that of a vendor that signs no time if it is another.
    type Row = (&'static str, Verdict, &'static str, &'static str);
    const ROWS: &[Row] = &[
        ("as_signed", |of| of.verdict(&of.headers, &of.body, &[&of.secret], of.at), "holds", "holds"),
        ("unsigned", unsigned, "signature/missing", "signature/missing"),
        ("a_newline_added", a_newline_added, "signature/wrong", "signature/wrong"),
        // A vendor that signs no time cannot tell a delivery that is sent again.
        ("an_hour_later", |of| of.verdict_after(SignedDuration::from_hours(1)), "signature/too-old", "holds"),
        ("an_hour_early", |of| of.verdict_after(SignedDuration::from_hours(-1)), "signature/in-the-future", "holds"),
        ("just_in_time", |of| of.verdict_after(SignedDuration::from_secs(300)), "holds", "holds"),
        ("with_the_previous_secret", |of| of.verdict_with(&["the next one", &of.secret]), "holds", "holds"),
        ("with_another_secret", |of| of.verdict_with(&["another"]), "signature/wrong", "signature/wrong"),
        ("the_header_twice", the_header_twice, "signature/duplicate-header", "signature/duplicate-header"),
        (
            "a_signature_cut_off",
            |of| of.verdict_of(|value| value[..value.len() - 1].to_owned()),
            "signature/malformed",
            "signature/malformed",
        ),
        (
            "a_longer_signature",
            |of| of.verdict_of(|value| format!("{value}00")),
            "signature/malformed",
            "signature/malformed",
        ),
        ("an_empty_signature", |of| of.verdict_of(|_| String::new()), "signature/malformed", "signature/malformed"),
        (
            "a_signature_that_is_no_code",
            |of| of.verdict_of(|value| value.replace(['a', 'b', 'c', 'd', 'e', 'f', '/', '+'], "!")),
            "signature/malformed",
            "signature/malformed",
        ),
        (
            "a_signature_of_another_grammar",
            |of| of.verdict_of(|value| format!("{value};x")),
            "signature/malformed",
            "signature/malformed",
        ),
        ("header_names_in_lower_case", header_names_in_lower_case, "holds", "holds"),
    ];
    let rows = names_of_deliveries().into_iter().flat_map(|name| ROWS.iter().map(move |row| (name.clone(), row)));
    let mut cases = table(
        rows,
        |(delivery, (name, ..))| format!("{delivery}/{name}"),
        |(name, (_, verdict, code, code_without_time))| {
            let delivery = Delivery::read(&name);
            let signs_time = delivery.schemes.iter().any(|scheme| scheme.timestamp.is_some());
            assert_eq!(verdict(&delivery), if signs_time { *code } else { *code_without_time });
        },
    );
    let names = names_of_deliveries();
    cases.extend(table(
        names,
        |name| format!("{name}/each_byte_changed"),
        |name| each_byte_changed(&Delivery::read(&name)),
    ));
    cases
}

fn unsigned(delivery: &Delivery) -> &'static str {
    let others = delivery.headers.iter().filter(|(name, _)| *name != delivery.signature_header);
    delivery.verdict(&others.cloned().collect::<Vec<_>>(), &delivery.body, &[&delivery.secret], delivery.at)
}

fn a_newline_added(delivery: &Delivery) -> &'static str {
    let body = [&delivery.body, &b"\n"[..]].concat();
    delivery.verdict(&delivery.headers, &body, &[&delivery.secret], delivery.at)
}

fn the_header_twice(delivery: &Delivery) -> &'static str {
    let twice = [&delivery.headers[..], &delivery.headers].concat();
    delivery.verdict(&twice, &delivery.body, &[&delivery.secret], delivery.at)
}

fn header_names_in_lower_case(delivery: &Delivery) -> &'static str {
    let headers = delivery.headers.iter().map(|(name, value)| (name.to_lowercase(), value.clone()));
    delivery.verdict(&headers.collect::<Vec<_>>(), &delivery.body, &[&delivery.secret], delivery.at)
}

fn each_byte_changed(delivery: &Delivery) {
    for_each(
        "bytes",
        0..delivery.body.len(),
        |index| format!("byte {index}"),
        |index| {
            let mut altered = delivery.body.clone();
            altered[index] ^= 1;
            let verdict = delivery.verdict(&delivery.headers, &altered, &[&delivery.secret], delivery.at);
            assert_eq!(verdict, "signature/wrong");
        },
    );
}

/// Returns the rows of a file of fixtures.
fn rows(value: Value) -> Vec<Value> {
    let Value::Array(rows) = value else { panic!("not a list") };
    rows
}

fn text(value: &Value) -> &str {
    value.as_str().expect("text")
}

fn json(name: &str) -> Value {
    serde_json::from_slice(&std::fs::read(fixture(name)).expect("a fixture")).expect("JSON")
}

/// Signed times at the limits of what a number can be: the signature is valid, so the time is looked at, and nothing
/// overflows.
fn times_at_the_limits() -> Vec<Case> {
    table(
        rows(json("times.json")),
        |row| text(&row["time"]).to_owned(),
        |row| {
            let delivery = Delivery::read("mivicall.json");
            let headers = delivery.with_signature(|_| format!("t={},v1={}", text(&row["time"]), text(&row["code"])));
            let verdict = delivery.verdict(&headers, &delivery.body, &[&delivery.secret], delivery.at);
            assert_eq!(verdict, text(&row["verdict"]));
        },
    )
}

/// The substitutes for a signature that prove only the sender: the secret itself in a header, or a token.
fn tokens() -> Vec<Case> {
    table(
        rows(json("tokens.json")["rows"].take()),
        |row| text(&row["what"]).to_owned(),
        |row| {
            let tokens = json("tokens.json");
            let contract = SHIPPED.contract(text(&tokens["vendor"])).expect("shipped");
            let secrets: Vec<Secret> =
                rows(tokens["secrets"].clone()).iter().map(|secret| Secret::new(text(secret))).collect();
            let headers = row["headers"].as_object().expect("headers").iter();
            let headers: Headers =
                headers.map(|(name, value)| (name.clone(), text(value).to_owned().into_bytes())).collect();
            let at = text(&row["at"]).parse().expect("a time");
            let found =
                match verify_any(&contract.bundle().signatures, &headers, b"{}", &secrets, at).expect("a scheme") {
                    Ok(_) => "holds",
                    Err(refusal) => refusal.code(),
                };
            assert_eq!(found, row["verdict"]);
        },
    )
}

fn debug_of_a_secret_does_not_show_it() {
    let secret = Secret::new("CANARY-7f3a");
    assert!(!format!("{secret:?}").contains("CANARY"));
}

/// A capture with headers, checked with and without a secret, in time and late.
fn captures_with_headers() -> Vec<Case> {
    type Row = (&'static str, &'static [&'static str]);
    const ROWS: [Row; 4] = [
        ("without_a_secret", &["1.http"]),
        ("in_time", &["--secrets", "secrets", "--at", "2026-11-22T12:00:10Z", "1.http"]),
        ("an_hour_late", &["--secrets", "secrets", "--at", "2026-11-22T13:00:10Z", "1.http"]),
        ("beside_a_file_that_is_no_request", &[""]),
    ];
    table(
        ROWS,
        |(name, _)| (*name).to_owned(),
        |(name, words)| {
            let folder = tempfile::tempdir().expect("a folder");
            let delivery = Delivery::read("mivicall.json");
            let lines: Vec<String> =
                delivery.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
            let head = lines.concat();
            let body = String::from_utf8(delivery.body.clone()).expect("UTF-8");
            let request = format!(
                "POST /webhooks/mivicall HTTP/1.1\r\nHost: localhost\r\n{head}Content-Length: {}\r\n\r\n{body}",
                body.len()
            );
            std::fs::write(folder.path().join("1.http"), request).expect("writable");
            std::fs::write(folder.path().join("2.http"), "this is no request").expect("writable");
            let secrets = folder.path().join("secrets");
            std::fs::write(&secrets, format!("# of tests\nmivicall = {:?}\n", delivery.secret)).expect("writable");
            let path = folder.path().to_string_lossy().into_owned();
            let words: Vec<String> = words
                .iter()
                .map(|word| match *word {
                    "" => path.clone(),
                    "1.http" | "secrets" => format!("{path}/{word}"),
                    other => other.to_owned(),
                })
                .collect();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let ran = vistoria(&[&["check"], &words[..]].concat());
            insta::assert_snapshot!(name, ran.whole().replace(&path, "captured"));
        },
    )
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    let others = vec![
        case("every_vendor_that_signs_has_a_vector", every_vendor_that_signs_has_a_vector),
        case("debug_of_a_secret_does_not_show_it", debug_of_a_secret_does_not_show_it),
    ];
    vec![
        ("signatures::deliveries", deliveries_and_tampering()),
        ("signatures::times_at_the_limits", times_at_the_limits()),
        ("signatures::tokens", tokens()),
        ("signatures::captures_with_headers", captures_with_headers()),
        ("signatures", others),
    ]
}
