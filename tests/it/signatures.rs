//! Does a delivery come from its vendor? For every vendor that signs, vectors from an independent implementation (each
//! says the command that made it), and what becomes of them when somebody tampers.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use vistoria_schemas::contract::SignatureScheme;
use vistoria_validator::capture::Headers;
use vistoria_validator::catalog::Catalog;
use vistoria_validator::verify::{Secret, verify_any};

use crate::work::{files, fixture, vistoria};

/// A delivery that is right.
struct Delivery {
    name: String,
    schemes: Vec<SignatureScheme>,
    secret: String,
    at: Timestamp,
    body: Vec<u8>,
    headers: Vec<(String, String)>,
    signature_header: String,
}

fn deliveries() -> Vec<Delivery> {
    let catalog = Catalog::shipped();
    let folder = fixture("signatures");
    let read = |name: String| {
        let text = std::fs::read_to_string(folder.join(&name)).expect("a vector");
        let vector: Value = serde_json::from_str(&text).expect("JSON");
        let text = |key: &str| vector[key].as_str().unwrap_or_else(|| panic!("{name} has {key}")).to_owned();
        let contract = catalog.contract(&text("vendor"))?;
        let headers = vector["headers"].as_object().expect("headers");
        Some(Delivery {
            schemes: contract.bundle().signatures.clone(),
            secret: text("secret"),
            at: text("at").parse().expect("a time"),
            body: text("body").into_bytes(),
            headers: headers
                .iter()
                .map(|(name, value)| (name.clone(), value.as_str().expect("text").to_owned()))
                .collect(),
            signature_header: text("signature_header"),
            name: name.clone(),
        })
    };
    files(&folder).into_iter().filter_map(read).collect()
}

impl Delivery {
    /// The code of the refusal, or `holds`.
    fn verdict(&self, headers: &[(String, String)], body: &[u8], secrets: &[&str], at: Timestamp) -> &'static str {
        let headers: Headers = headers.iter().map(|(name, value)| (name.clone(), value.clone().into_bytes())).collect();
        let secrets: Vec<Secret> = secrets.iter().map(|secret| Secret::new(secret)).collect();
        match verify_any(&self.schemes, &headers, body, &secrets, at) {
            Ok(_) => "holds",
            Err(refusal) => refusal.code(),
        }
    }

    /// The headers with the signature's changed.
    fn with_signature(&self, change: impl Fn(&str) -> String) -> Vec<(String, String)> {
        let changed = |(name, value): &(String, String)| {
            let value = if *name == self.signature_header { change(value) } else { value.clone() };
            (name.clone(), value)
        };
        self.headers.iter().map(changed).collect()
    }
}

#[test]
fn every_vendor_that_signs_has_a_vector() {
    let names: Vec<String> = deliveries().into_iter().map(|delivery| delivery.name).collect();
    let signs = |scheme: &SignatureScheme| scheme.algorithm.signs_the_body();
    let catalog = Catalog::shipped();
    for contract in catalog.contracts().iter().filter(|contract| contract.bundle().signatures.iter().any(signs)) {
        let vendor = &contract.bundle().vendor;
        assert!(names.iter().any(|name| name.starts_with(vendor.as_str())), "{vendor} has no vector");
    }
}

#[test]
fn deliveries_right_and_tampered_with() {
    for delivery in deliveries() {
        let Delivery { name, secret, at, body, headers, signature_header, .. } = &delivery;
        let check = |what: &str, found: &str, wanted: &str| assert_eq!(found, wanted, "{name}: {what}");
        let secrets = [secret.as_str()];
        check("right", delivery.verdict(headers, body, &secrets, *at), "holds");

        let unsigned: Vec<_> = headers.iter().filter(|(name, _)| name != signature_header).cloned().collect();
        check("unsigned", delivery.verdict(&unsigned, body, &secrets, *at), "signature/missing");

        for index in 0..body.len() {
            let mut altered = body.clone();
            altered[index] ^= 1;
            check("altered by one bit", delivery.verdict(headers, &altered, &secrets, *at), "signature/wrong");
        }
        check(
            "a newline added",
            delivery.verdict(headers, &[body, &b"\n"[..]].concat(), &secrets, *at),
            "signature/wrong",
        );

        // A vendor that signs no time cannot tell a delivery that is sent again.
        let signs_time = delivery.schemes.iter().any(|scheme| scheme.timestamp.is_some());
        let late = if signs_time { "signature/too-old" } else { "holds" };
        let early = if signs_time { "signature/in-the-future" } else { "holds" };
        let hour = SignedDuration::from_hours(1);
        check("an hour later", delivery.verdict(headers, body, &secrets, *at + hour), late);
        check("an hour early", delivery.verdict(headers, body, &secrets, *at - hour), early);
        let edge = SignedDuration::from_secs(300);
        check("just in time", delivery.verdict(headers, body, &secrets, *at + edge), "holds");

        check("with the previous secret", delivery.verdict(headers, body, &["the next one", secret], *at), "holds");
        check("with another secret", delivery.verdict(headers, body, &["another"], *at), "signature/wrong");

        let twice = [&headers[..], &headers[..]].concat();
        check("the header twice", delivery.verdict(&twice, body, &secrets, *at), "signature/duplicate-header");
        for (what, change) in [
            ("cut", (|value: &str| value[..value.len() - 1].to_owned()) as fn(&str) -> String),
            ("longer", |value| format!("{value}00")),
            ("empty", |_| String::new()),
            ("not a code", |value| value.replace(['a', 'b', 'c', 'd', 'e', 'f', '/', '+'], "!")),
            ("of another grammar", |value| format!("{value};x")),
        ] {
            check(what, delivery.verdict(&delivery.with_signature(change), body, &secrets, *at), "signature/malformed");
        }
        check(
            "header names in another case",
            {
                let upper: Vec<_> = headers.iter().map(|(name, value)| (name.to_lowercase(), value.clone())).collect();
                delivery.verdict(&upper, body, &secrets, *at)
            },
            "holds",
        );
    }
}

/// Signed times at the ends of what a number can be: the signature holds, so the time is looked at, and nothing overflows.
#[test]
fn times_that_no_clock_shows() {
    let delivery = deliveries().into_iter().find(|delivery| delivery.name == "mivicall.json").expect("the vector");
    let text = std::fs::read_to_string(fixture("times.json")).expect("the times");
    let times: Vec<Value> = serde_json::from_str(&text).expect("JSON");
    for row in &times {
        let text = |key: &str| row[key].as_str().expect("text");
        let headers = delivery.with_signature(|_| format!("t={},v1={}", text("time"), text("code")));
        let verdict = delivery.verdict(&headers, &delivery.body, &[&delivery.secret], delivery.at);
        assert_eq!(verdict, text("verdict"), "{}", text("time"));
    }
}

/// What stands in for a signature and proves the sender only: the secret itself in a header, or a token.
#[test]
fn tokens() {
    let text = std::fs::read_to_string(fixture("tokens.json")).expect("the tokens");
    let tokens: Value = serde_json::from_str(&text).expect("JSON");
    let catalog = Catalog::shipped();
    let contract = catalog.contract(tokens["vendor"].as_str().expect("a vendor")).expect("shipped");
    let secrets: Vec<Secret> = tokens["secrets"]
        .as_array()
        .expect("secrets")
        .iter()
        .map(|secret| Secret::new(secret.as_str().expect("text")))
        .collect();
    for row in tokens["rows"].as_array().expect("rows") {
        let text = |value: &Value| value.as_str().expect("text").to_owned();
        let headers = row["headers"].as_object().expect("headers").iter();
        let headers: Headers = headers.map(|(name, value)| (name.clone(), text(value).into_bytes())).collect();
        let at = text(&row["at"]).parse().expect("a time");
        let found = match verify_any(&contract.bundle().signatures, &headers, b"{}", &secrets, at) {
            Ok(_) => "holds",
            Err(refusal) => refusal.code(),
        };
        assert_eq!(found, row["verdict"], "{}", row["what"]);
    }
}

#[test]
fn secrets_show_themselves_to_nobody() {
    let secret = Secret::new("CANARY-7f3a");
    assert!(!format!("{secret:?}").contains("CANARY"));
}

/// A capture with headers, checked with and without a secret, on time and late.
#[test]
fn captures_with_headers() {
    let folder = tempfile::tempdir().expect("a folder");
    let delivery = deliveries().into_iter().find(|delivery| delivery.name == "mivicall.json").expect("the vector");
    let lines: Vec<String> = delivery.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let head = lines.concat();
    let body = String::from_utf8(delivery.body.clone()).expect("UTF-8");
    let request = format!(
        "POST /webhooks/mivicall HTTP/1.1\r\nHost: localhost\r\n{head}Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let file = folder.path().join("1.http");
    std::fs::write(&file, request).expect("writable");
    let secrets = folder.path().join("secrets");
    std::fs::write(&secrets, format!("# of tests\nmivicall = {}\n", delivery.secret)).expect("writable");
    let (file, secrets) = (file.to_string_lossy().into_owned(), secrets.to_string_lossy().into_owned());
    let shown = |words: &[&str]| vistoria(words).whole().replace(&*folder.path().to_string_lossy(), "captured");
    insta::assert_snapshot!(shown(&["check", &file]));
    insta::assert_snapshot!(shown(&["check", "--secrets", &secrets, "--at", "2026-11-22T12:00:10Z", &file]));
    insta::assert_snapshot!(shown(&["check", "--secrets", &secrets, "--at", "2026-11-22T13:00:10Z", &file]));
    std::fs::write(folder.path().join("2.http"), "this is no request").expect("writable");
    insta::assert_snapshot!(shown(&["check", &folder.path().to_string_lossy()]));
}
