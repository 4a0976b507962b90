//! One contract, one meaning. For every example, and every mutation of every valid one: the types decode a body if and only if
//! the validator finds no error in it, a decoded body is encoded as it was, and the fast path accepts exactly the bodies that
//! have no findings. A case is a message of a contract.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;
use vistoria_generated::CODECS;
use vistoria_generated::support::Codec;
use vistoria_schemas::contract::Level;
use vistoria_test_helpers::cases::{Case, for_each, table};
use vistoria_test_helpers::examples::Message;
use vistoria_test_helpers::fast_path::accepts;
use vistoria_test_helpers::mutations::mutations;
use vistoria_test_helpers::{contract, file_name, files, fixture, root, vendors};
use vistoria_validator::capture::Captured;
use vistoria_validator::contract::Catalog;
use vistoria_validator::{Checker, Settings};

macro_rules! own_codec {
    ($vendor:ident) => {
        Codec {
            event: |event, body| vistoria_tests::generated::$vendor::Event::decode(event, body)?.encode(),
            request: |call, _| panic!("{call} is a call of a contract without calls"),
            response: |call, _, _| panic!("{call} is a call of a contract without calls"),
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

/// The bodies on which types and validator may disagree: vendor, message, body, reason. The aim is that this is empty.
const EXCEPTIONS: &[(&str, &str, &str, &str)] = &[];

static SHIPPED: LazyLock<Catalog> = LazyLock::new(Catalog::shipped);

static DEFAULT: LazyLock<Settings> = LazyLock::new(Settings::default);

struct Agreement<'a> {
    catalog: &'a Catalog,
    checker: Checker<'a>,
    vendor: &'a str,
    codec: Codec,
}

impl<'a> Agreement<'a> {
    fn new(catalog: &'a Catalog, vendor: &'a str, codec: Codec) -> Self {
        Self { catalog, checker: Checker::new(catalog, &DEFAULT), vendor, codec }
    }

    /// Checks a body; `name` names it in messages.
    #[track_caller]
    fn check(&self, message: &Message, name: &str, body: &[u8]) {
        let id = message.to_string();
        if EXCEPTIONS.iter().any(|(vendor, of, body, _)| (*vendor, *of, *body) == (self.vendor, &id, name)) {
            return;
        }
        // The types keep the bytes of a response whose status the contract does not have.
        if self.is_unknown_status(message) {
            return;
        }
        let captured = Captured::of_body(name.to_owned(), body.to_vec());
        let settings = Settings { wanted: message.options(self.vendor), ..Settings::default() };
        let checker = self.checker.with_settings(&settings);
        let findings = checker.check_in_full(&captured).findings;
        let is_accepted = accepts(&captured, &checker);
        assert!(!is_accepted || findings.is_empty(), "the fast path accepts it, with findings");
        // An integer above 64 bits is not compared exactly, and an empty body is not read.
        let is_left_to_the_slow_path = name.ends_with("= big") || body.trim_ascii().is_empty();
        assert!(
            is_accepted || is_left_to_the_slow_path || !findings.is_empty(),
            "there are no findings, and the fast path does not accept it"
        );
        let errors: Vec<_> = findings.iter().filter(|(finding, _)| finding.level == Level::Error).collect();
        let decoded = match message {
            Message::Event(event) => (self.codec.event)(event, body).map(String::into_bytes),
            Message::Request(call) => (self.codec.request)(call, body),
            Message::Response(call, status) => (self.codec.response)(call, *status, body),
        };
        match decoded {
            Ok(encoded) => {
                assert!(errors.is_empty(), "decoded in spite of {errors:?}");
                if body.trim_ascii().is_empty() {
                    assert!(encoded.is_empty());
                    return;
                }
                let before: Value = serde_json::from_slice(body).expect("decoded, so JSON");
                let after: Value = serde_json::from_slice(&encoded).expect("written by serde_json");
                assert_eq!(declared(&before, &after), after, "not encoded as it was");
            }
            Err(error) => assert!(!errors.is_empty(), "no error, yet not decoded: {error}"),
        }
    }

    fn is_unknown_status(&self, message: &Message) -> bool {
        let Message::Response(call, status) = message else { return false };
        let contract = self.catalog.contract(self.vendor).expect("the catalog has it");
        contract.bundle().operation(call).expect("the contract has it").response(*status).is_none()
    }

    /// Checks the examples of a message as they are, and every mutation of the valid ones.
    fn check_examples(&self, message: &Message, folder: &Path, names: &[String]) {
        let bodies = names.iter().flat_map(|name| {
            let bytes = std::fs::read(folder.join(name)).expect("a readable example");
            let bodies = Captured::of_file(name.as_str(), bytes).into_iter();
            let bodies = bodies.map(|captured| captured.expect("a readable message").body);
            bodies.flat_map(|body| with_mutations(name, body)).collect::<Vec<_>>()
        });
        let what = format!("bodies of {} {message}", self.vendor);
        for_each(&what, bodies, |(name, _)| name.clone(), |(name, body)| self.check(message, &name, &body));
    }
}

/// Returns a body and, if it is a valid example, its mutations.
fn with_mutations(name: &str, body: Vec<u8>) -> Vec<(String, Vec<u8>)> {
    let mut bodies = Vec::new();
    if name.starts_with("valid/") && !body.trim_ascii().is_empty() {
        let value = serde_json::from_slice(&body).expect("valid examples are JSON");
        let mutations = mutations(&value).into_iter();
        bodies.extend(mutations.map(|mutation| {
            let body = serde_json::to_vec(&mutation.value).expect("a value is JSON");
            (format!("{name}: {mutation}"), body)
        }));
    }
    bodies.push((name.to_owned(), body));
    bodies
}

/// Returns the examples of a folder by the message they show.
fn by_message(folder: &Path) -> BTreeMap<Message, Vec<String>> {
    let mut messages: BTreeMap<Message, Vec<String>> = BTreeMap::new();
    for name in files(folder) {
        messages.entry(Message::of_example(&name)).or_default().push(name);
    }
    messages
}

/// Returns `before` without the keys that `after` does not have: those that the types do not declare.
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

fn shipped_contracts() -> Vec<Case> {
    let messages = vendors().into_iter().flat_map(|folder| {
        let examples = folder.join("examples");
        let messages = by_message(&examples).into_iter();
        messages.map(move |(message, names)| (file_name(&folder), examples.clone(), message, names))
    });
    table(
        messages,
        |(vendor, _, message, _)| format!("{vendor}/{message}"),
        |(vendor, examples, message, names)| {
            let codec = CODECS.iter().find(|(known, _)| *known == vendor).expect("emitted for every vendor").1;
            let agreement = Agreement::new(&SHIPPED, &vendor, codec);
            agreement.check_examples(&message, &examples, &names);
        },
    )
}

fn contracts_made_for_tests() -> Vec<Case> {
    let messages = OWN.iter().flat_map(|(vendor, codec)| {
        let messages = by_message(&fixture("contracts").join(vendor).join("examples")).into_iter();
        messages.map(move |(message, names)| (*vendor, *codec, message, names))
    });
    table(
        messages,
        |(vendor, _, message, _)| format!("{vendor}/{message}"),
        |(vendor, codec, message, names)| {
            let folder = fixture("contracts").join(vendor);
            let catalog = Catalog::of(contract(&folder.join("openapi.yaml")).bundle);
            let agreement = Agreement::new(&catalog, vendor, codec);
            agreement.check_examples(&message, &folder.join("examples"), &names);
        },
    )
}

/// Bytes that are not strict JSON, inside a property that the types do not declare.
fn malformed_bytes_in_an_undeclared_property() -> Vec<Case> {
    let example = root().join("schemas/vendors/clinicarx/examples/valid/new-appointment/example.json");
    let text = std::fs::read_to_string(example).expect("an example");
    let deep = format!("\"q\":{}{},", "[".repeat(127), "]".repeat(127));
    let inserted = |insert: &str| text.replacen('{', &format!("{{{insert}"), 1).into_bytes();
    let latin1 = text.replace("John", "Jo\u{1}").bytes().map(|byte| if byte == 1 { 0xE9 } else { byte }).collect();
    let rows = [
        ("nothing", inserted("")),
        ("an_undeclared_property", inserted("\"q\":1,")),
        ("a_duplicate_key", inserted("\"q\":1,\"q\":2,")),
        ("a_lone_surrogate", inserted("\"q\":\"\\ud800\",")),
        ("a_number_out_of_range", inserted("\"q\":1e400,")),
        ("a_duplicate_key_with_an_escape", inserted("\"q\":{\"a\":1,\"\\u0061\":1},")),
        ("too_many_levels", inserted(&deep)),
        ("a_byte_order_mark", format!("\u{FEFF}{text}").into_bytes()),
        ("latin_1", latin1),
    ];
    table(
        rows,
        |(name, _)| (*name).to_owned(),
        |(name, body)| {
            let codec = CODECS.iter().find(|(vendor, _)| *vendor == "clinicarx").expect("emitted").1;
            let agreement = Agreement::new(&SHIPPED, "clinicarx", codec);
            agreement.check(&Message::Event("new-appointment".to_owned()), name, &body);
        },
    )
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    vec![
        ("agreement", shipped_contracts()),
        ("agreement::contracts_made_for_tests", contracts_made_for_tests()),
        ("agreement::malformed_bytes_in_an_undeclared_property", malformed_bytes_in_an_undeclared_property()),
    ]
}
