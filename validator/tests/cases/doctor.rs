//! `vistoria doctor`: each thing that goes wrong with a signature, and the sentence that explains it.

use jiff::Timestamp;
use vistoria_schemas::contract::SignatureScheme;
use vistoria_validator::capture::Headers;
use vistoria_validator::verify::{Known, Secret, diagnose, sign};

use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::program::vistoria;

use crate::SHIPPED;

const BODY: &str = "{\"name\":\"João\",\"items\":[1,2],\"note\":\"a: b, c\"}";
const KEY: &str = "6b6579206f6620636f6f7264696e617465";

/// A difference between the delivery that was signed and the one that arrives.
struct Fault {
    what: &'static str,
    vendor: &'static str,
    /// The body that the vendor signed, its key, and the change of the header on the way.
    signed: String,
    key: &'static str,
    header: fn(String) -> String,
    /// The body that arrives.
    body: String,
    says: &'static str,
}

fn faults() -> Vec<Fault> {
    let usual = |what, says| Fault {
        what,
        vendor: "calcom",
        signed: BODY.to_owned(),
        key: KEY,
        header: |value| value,
        body: BODY.to_owned(),
        says,
    };
    let arrives = |what, signed: &str, body: &str, says| Fault {
        signed: signed.to_owned(),
        body: body.to_owned(),
        ..usual(what, says)
    };
    let text = |json: &str| serde_json::Value::from(json).to_string();
    let (url, php) = ("{\"url\":\"https://a.example/ã\"}", "{\"url\":\"https:\\/\\/a.example\\/\\u00e3\"}");
    let signed = |what, signed: &str, says| Fault { signed: signed.to_owned(), ..usual(what, says) };
    let anew = "if the body were serialised differently: a framework parses it";
    vec![
        usual("good", "The signature is valid."),
        signed("a newline more", &format!("{BODY}\n"), "if the body ended in a newline"),
        signed(
            "spaces, as Python writes them",
            &BODY.replace(':', ": ").replace(',', ", ").replace("a:  b,  c", "a: b, c"),
            anew,
        ),
        signed("ASCII alone", &BODY.replace('ã', "\\u00e3"), anew),
        signed("pretty", &format!("{:#}", serde_json::from_str::<serde_json::Value>(BODY).expect("JSON")), anew),
        signed("something else", "{}", "uses a different secret, or the body was changed"),
        arrives("stringified twice on the way", BODY, &text(BODY), "if the body were not stringified twice"),
        arrives("stringified twice by the vendor", &text(BODY), BODY, "if the body were stringified twice"),
        arrives("signed as PHP writes it", php, url, "as PHP does, as \\/"),
        arrives("slashes alone", &url.replace('/', "\\/"), url, "as PHP does, as \\/"),
        arrives("written again by PHP", url, &url.replace('/', "\\/"), "without a backslash"),
        arrives("cut", BODY, &BODY[..30], "ends in the middle of its JSON"),
        Fault { key: "of chatwoot", ..usual("another vendor's secret", "configured for chatwoot were this vendor's") },
        Fault { key: "another", ..usual("another secret", "uses a different secret, or the body was changed") },
        Fault {
            key: "older",
            ..usual("an older secret", "The signature is valid with configured secret 2 (not the current one)")
        },
        Fault {
            header: |value| format!("sha256={value}"),
            ..usual("a prefix", "if the prefix of the signature were removed")
        },
        Fault { header: |_| String::new(), ..usual("empty", "has a signature value of the wrong encoding or length") },
        Fault {
            header: |value| value[..10].to_owned(),
            ..usual("cut off", "has a signature value of the wrong encoding or length")
        },
        Fault { vendor: "chatwoot", ..usual("another vendor's, good", "The signature is valid.") },
        Fault {
            vendor: "chatwoot",
            header: |value| value.trim_start_matches("sha256=").to_owned(),
            ..usual("the prefix is not there", "the entire header value were used as the signature")
        },
    ]
}

fn known_secrets(secrets: &[Secret], now: Timestamp) -> Known<'_> {
    Known { secrets, others: Vec::new(), now }
}

fn arrived(scheme: &SignatureScheme, fault: &Fault, now: Timestamp) -> Headers {
    let headers = sign(scheme, &Secret::new(fault.key), fault.signed.as_bytes(), now).into_iter();
    let changed = headers.map(|(name, value)| {
        let value = if name == scheme.header { (fault.header)(value) } else { value };
        (name, value.into_bytes())
    });
    changed.collect()
}

fn explained() -> Vec<Case> {
    table(
        faults(),
        |fault| fault.what.to_owned(),
        |fault| {
            let now = Timestamp::from_second(1_780_000_000).expect("a time");
            let secrets = [Secret::new(KEY), Secret::new("older")];
            let scheme = &SHIPPED.contract(fault.vendor).expect("a vendor").bundle().signatures[0];
            let other = Secret::new("of chatwoot");
            let known = Known { secrets: &secrets, others: vec![("chatwoot", &other)], now };
            let said = diagnose(scheme, &arrived(scheme, &fault, now), fault.body.as_bytes(), &known);
            assert!(said.contains(fault.says), "{said}");
            assert!(!said.contains(KEY) && !said.contains("João"), "{said}");
        },
    )
}

/// Secrets that are an encoding of the key, or have white space around it.
fn encoded_secrets() -> Vec<Case> {
    let rows = [
        ("key of coordinate", KEY, "if the secret were decoded from hexadecimal"),
        ("secret", "c2VjcmV0", "if the secret were decoded from base64"),
        ("secret", "whsec_c2VjcmV0", "if the secret were decoded from base64"),
        ("secret\n", "secret", "if the secret were entered at the vendor with a trailing newline"),
        ("secret", "\"secret\"", "if the quotes around the secret were removed"),
        ("secret", "'secret' ", "if the quotes around the secret were removed"),
        ("secret", " secret ", "if the white space around the secret were removed"),
    ];
    table(
        rows,
        |(key, known, _)| format!("{key:?} as {known:?}"),
        |(key, known, says)| {
            let scheme = &SHIPPED.contract("calcom").expect("a vendor").bundle().signatures[0];
            let now = Timestamp::UNIX_EPOCH;
            let headers = sign(scheme, &Secret::new(key), BODY.as_bytes(), now);
            let headers: Headers = headers.into_iter().map(|(name, value)| (name, value.into_bytes())).collect();
            let said = diagnose(scheme, &headers, BODY.as_bytes(), &known_secrets(&[Secret::new(known)], now));
            assert!(said.contains(says), "{known}: {said}");
        },
    )
}

fn late_and_early() {
    let scheme = &SHIPPED.contract("chatwoot").expect("a vendor").bundle().signatures[0];
    let now = Timestamp::from_second(1_780_000_000).expect("a time");
    for (seconds, says) in [(-3600, "seconds old: the clock here is wrong"), (3600, "its time is in the future")] {
        let then = now + jiff::SignedDuration::from_secs(seconds);
        let headers = sign(scheme, &Secret::new(KEY), BODY.as_bytes(), then);
        let headers: Headers = headers.into_iter().map(|(name, value)| (name, value.into_bytes())).collect();
        let said = diagnose(scheme, &headers, BODY.as_bytes(), &known_secrets(&[Secret::new(KEY)], now));
        assert!(said.contains(says), "{said}");
    }
}

/// A time in another unit than the contract states.
fn other_units() {
    // Early, so that the other unit's number is a time as well: who signs as of that time writes that number.
    let now = Timestamp::from_second(1_780_000).expect("a time");
    for (vendor, other, says) in
        [("twenty", 1780, "its time is in seconds, and"), ("chatwoot", 1_780_000_000, "is in milliseconds")]
    {
        let scheme = &SHIPPED.contract(vendor).expect("a vendor").bundle().signatures[0];
        let other = Timestamp::from_second(other).expect("a time");
        let headers = sign(scheme, &Secret::new(KEY), BODY.as_bytes(), other);
        let headers: Headers = headers.into_iter().map(|(name, value)| (name, value.into_bytes())).collect();
        let said = diagnose(scheme, &headers, BODY.as_bytes(), &known_secrets(&[Secret::new(KEY)], now));
        assert!(said.contains(says), "{said}");
    }
}

/// A header that holds the secret itself.
fn fixed_secrets() {
    let scheme = &SHIPPED.contract("evolution").expect("a vendor").bundle().signatures[0];
    let other = Secret::new("of twenty");
    for (sent, known, says) in [
        ("secret", "\"secret\"", "if the quotes around the secret were removed"),
        ("secret", "secret ", "if the white space around the secret were removed"),
        ("of twenty", "secret", "if the secret that is configured for twenty were this vendor's"),
        ("another", "secret", "the vendor uses a different secret"),
    ] {
        let now = Timestamp::UNIX_EPOCH;
        let headers = sign(scheme, &Secret::new(sent), BODY.as_bytes(), now);
        let headers: Headers = headers.into_iter().map(|(name, value)| (name, value.into_bytes())).collect();
        let secrets = [Secret::new(known)];
        let known = Known { secrets: &secrets, others: vec![("twenty", &other)], now };
        let said = diagnose(scheme, &headers, BODY.as_bytes(), &known);
        assert!(said.contains(says), "{said}");
    }
}

fn the_command() {
    let folder = tempfile::tempdir().expect("a folder");
    let (delivery, secrets) = (folder.path().join("delivery.http"), folder.path().join("secrets"));
    std::fs::write(&secrets, format!("calcom = \"{KEY}\"\n")).expect("written");
    let scheme = &SHIPPED.contract("calcom").expect("a vendor").bundle().signatures[0];
    let (name, value) = sign(scheme, &Secret::new(KEY), BODY.as_bytes(), Timestamp::now()).swap_remove(0);
    for (headers, body, exit, says) in [
        (format!("{name}: {value}\n"), BODY.to_owned(), 0, "The signature is valid.\n"),
        (format!("{name}: {value}\n"), format!("{BODY}\n"), 1, "if the body had no newline at its end"),
        (
            format!("{}: {value}\n", name.replace('-', "_")),
            BODY.to_owned(),
            1,
            "a proxy or a framework writes other hyphens or underscores",
        ),
        (format!("HTTP_{}: {value}\n", name.replace('-', "_")), BODY.to_owned(), 1, "other hyphens or underscores"),
        (format!("{name}: {value}\n"), BODY[..30].to_owned(), 1, "it was cut on its way"),
        (String::new(), "[1]".to_owned(), 1, "The vendor could not be identified"),
        (format!("X-Signature-Of-It: {value}\n"), "[1]".to_owned(), 1, "The vendor could not be identified"),
    ] {
        let path = if headers.contains('_') { "/calcom" } else { "/hook" };
        std::fs::write(&delivery, format!("POST {path} HTTP/1.1\nhost: a\n{headers}\n{body}")).expect("written");
        let ran = vistoria(&["doctor", &delivery.to_string_lossy(), "--secrets", &secrets.to_string_lossy()]);
        assert!(ran.exit == exit && ran.out.contains(says), "{}", ran.whole());
    }
    std::fs::write(&delivery, format!("POST /hook HTTP/1.1\nX-Signature-Of-It: {value}\n\n{BODY}")).expect("written");
    let words = ["doctor", &delivery.to_string_lossy(), "--secrets", &secrets.to_string_lossy(), "--vendor", "calcom"];
    let ran = vistoria(&words);
    assert!(ran.out.contains("X-Signature-Of-It is present: the delivery is another vendor's"), "{}", ran.whole());
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    let others = vec![
        case("late_and_early", late_and_early),
        case("the_command", the_command),
        case("other_units", other_units),
        case("fixed_secrets", fixed_secrets),
    ];
    vec![("doctor::explains", explained()), ("doctor::encoded_secrets", encoded_secrets()), ("doctor", others)]
}
