//! One contract, one meaning: types decode a body if and only if the validator finds no error in it, on every example
//! and every mutation of every valid one; what decodes is written back as it was; and the fast path proves exactly that of
//! which there is nothing to say.

use serde_json::Value;
use vistoria_generated::CODECS;
use vistoria_generated::support::Codec;
use vistoria_schemas::contract::Level;
use vistoria_validator::capture::Captured;
use vistoria_validator::contract::Catalog;
use vistoria_validator::{Checker, Settings};

use crate::mutations::mutations;
use crate::proving::is_proved;
use crate::work::{Subject, contract, files, fixture, root, vendors};

macro_rules! own_codec {
    ($vendor:ident) => {
        Codec {
            event: |event, body| vistoria_tests::generated::$vendor::Event::decode(event, body)?.encode(),
            request: |call, _| panic!("{call} is of no contract without calls"),
            response: |call, _, _| panic!("{call} is of no contract without calls"),
        }
    };
    ($vendor:ident with calls) => {
        Codec {
            event: |event, body| vistoria_tests::generated::$vendor::Event::decode(event, body)?.encode(),
            request: |call, body| vistoria_tests::generated::$vendor::Request::decode(call, body)?.encode(),
            response: |call, status, body| {
                vistoria_tests::generated::$vendor::Response::decode(call, status, body)?.encode()
            },
        }
    };
}

/// The types of the contracts made for tests.
const OWN: &[(&str, Codec)] = &[
    ("presence", own_codec!(presence)),
    ("obstacles", own_codec!(obstacles)),
    ("seventh", own_codec!(seventh with calls)),
];

/// Where types and validator may disagree: vendor, event, what, why. The aim is that this is empty.
const EXCEPTIONS: &[(&str, &str, &str, &str)] = &[];

static DEFAULT: std::sync::LazyLock<Settings> = std::sync::LazyLock::new(Settings::default);

struct Agreement<'a> {
    catalog: &'a Catalog,
    checker: &'a Checker<'a>,
    vendor: &'a str,
    codec: Codec,
}

impl Agreement<'_> {
    #[track_caller]
    fn check(&self, subject: &Subject, what: &str, body: &[u8]) {
        let event = subject.to_string();
        if EXCEPTIONS.iter().any(|(vendor, of, case, _)| (*vendor, *of, *case) == (self.vendor, &event, what)) {
            return;
        }
        // Of a status that the contract does not have, the types keep the bytes and say nothing.
        if self.is_unknown_status(subject) {
            return;
        }
        let captured = Captured::of_body(what.to_owned(), body.to_vec());
        let wanted = subject.wanted(self.vendor);
        let settings = Settings { wanted, show_values: false, ..Settings::default() };
        let checker = self.checker.with_settings(&settings);
        let payload = checker.check_in_full(&captured);
        let is_proved = is_proved(&captured, &checker);
        assert!(!is_proved || payload.findings.is_empty(), "{} {event} {what}: proved, with findings", self.vendor);
        // An integer of 31 digits is none that is compared exactly, and there is nothing to prove of no body.
        let is_left = what.ends_with("= big") || body.trim_ascii().is_empty();
        assert!(
            is_proved || is_left || !payload.findings.is_empty(),
            "{} {event} {what}: nothing is to be said, and it is not proved",
            self.vendor
        );
        let errors: Vec<_> = payload.findings.iter().filter(|(finding, _)| finding.level == Level::Error).collect();
        let decoded = match subject {
            Subject::Event(event) => (self.codec.event)(event, body),
            Subject::Request(call) => (self.codec.request)(call, body),
            Subject::Response(call, status) => (self.codec.response)(call, *status, body),
        };
        match decoded {
            Ok(written) => {
                assert!(errors.is_empty(), "{} {event} {what}: decoded in spite of {errors:?}", self.vendor);
                if body.trim_ascii().is_empty() {
                    assert_eq!(written, "", "{} {event} {what}", self.vendor);
                    return;
                }
                let before: Value = serde_json::from_slice(body).expect("decoded, so JSON");
                let after: Value = serde_json::from_str(&written).expect("written by serde_json");
                assert_eq!(
                    declared(&before, &after),
                    after,
                    "{} {event} {what}: not written back as read",
                    self.vendor
                );
            }
            Err(error) => {
                assert!(!errors.is_empty(), "{} {event} {what}: no error, yet not decoded: {error}", self.vendor);
            }
        }
    }
}

impl Agreement<'_> {
    fn is_unknown_status(&self, subject: &Subject) -> bool {
        let Subject::Response(call, status) = subject else { return false };
        let contract = self.catalog.contract(self.vendor).expect("the catalog has it");
        contract.bundle().operation(call).expect("the contract has it").response(*status).is_none()
    }
}

/// `before` without the keys that the types do not have; `after` has no others.
fn declared(before: &Value, after: &Value) -> Value {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => before
            .iter()
            .filter_map(|(key, value)| Some((key.clone(), declared(value, after.get(key)?))))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            before.iter().zip(after).map(|(before, after)| declared(before, after)).collect()
        }
        _ => before.clone(),
    }
}

/// Checks every example of a folder as it is, and every mutation of the valid ones. Says how many cases that were.
fn check_folder(checker: &Agreement<'_>, folder: &std::path::Path) -> usize {
    let mut cases = 0;
    for name in files(folder) {
        let subject = Subject::of(&name);
        let bytes = std::fs::read(folder.join(&name)).expect("a readable example");
        for captured in Captured::of_file(&name, bytes) {
            let body = captured.expect("a readable message").body;
            checker.check(&subject, &name, &body);
            cases += 1;
            if name.starts_with("valid/") && !body.trim_ascii().is_empty() {
                for mutation in mutations(&serde_json::from_slice(&body).expect("valid examples are JSON")) {
                    let body = serde_json::to_vec(&mutation.value).expect("a value is JSON");
                    checker.check(&subject, &format!("{name}: {}", mutation.what), &body);
                    cases += 1;
                }
            }
        }
    }
    cases
}

#[test]
fn shipped_contracts() {
    let catalog = Catalog::shipped();
    let check_vendor = |folder: &std::path::Path| {
        let vendor = folder.file_name().expect("a vendor").to_string_lossy().into_owned();
        let codec = CODECS.iter().find(|(known, _)| *known == vendor).expect("emitted for every vendor").1;
        let base = Checker::new(&catalog, &DEFAULT);
        let checker = Agreement { catalog: &catalog, checker: &base, vendor: &vendor, codec };
        let cases = check_folder(&checker, &folder.join("examples"));
        assert!(cases > 20, "{vendor}: only {cases} cases");
    };
    // The slowest test of all: the vendors are checked side by side.
    std::thread::scope(|scope| {
        for folder in vendors() {
            scope.spawn(move || check_vendor(&folder));
        }
    });
}

#[test]
fn the_tests_own_contracts() {
    for (vendor, codec) in OWN {
        let folder = fixture("contracts").join(vendor);
        let catalog = Catalog::of(contract(&folder.join("openapi.yaml")).bundle);
        let base = Checker::new(&catalog, &DEFAULT);
        let checker = Agreement { catalog: &catalog, checker: &base, vendor, codec: *codec };
        let cases = check_folder(&checker, &folder.join("examples"));
        assert!(cases > 100, "{vendor}: only {cases} cases");
    }
}

/// What the types do not look at must be honest JSON all the same.
#[test]
fn dishonest_bytes_where_the_types_do_not_look() {
    let catalog = Catalog::shipped();
    let codec = CODECS.iter().find(|(vendor, _)| *vendor == "clinicarx").expect("emitted").1;
    let base = Checker::new(&catalog, &DEFAULT);
    let checker = Agreement { catalog: &catalog, checker: &base, vendor: "clinicarx", codec };
    let subject = Subject::Event("new-appointment".to_owned());
    let example = root().join("schemas/vendors/clinicarx/examples/valid/new-appointment/example.json");
    let text = std::fs::read_to_string(example).expect("an example");
    let deep = format!("\"q\":{}{},", "[".repeat(127), "]".repeat(127));
    for insert in [
        "",
        "\"q\":1,",
        "\"q\":1,\"q\":2,",
        "\"q\":\"\\ud800\",",
        "\"q\":1e400,",
        "\"q\":{\"a\":1,\"\\u0061\":1},",
        &deep,
    ] {
        checker.check(&subject, insert, text.replacen('{', &format!("{{{insert}"), 1).as_bytes());
    }
    checker.check(&subject, "a byte-order mark", format!("\u{FEFF}{text}").as_bytes());
    checker.check(
        &subject,
        "Latin-1",
        &text.replace("John", "Jo\u{1}").bytes().map(|byte| if byte == 1 { 0xE9 } else { byte }).collect::<Vec<u8>>(),
    );
}
