//! Mocks: a case is a script of `fixtures/mock`, requests to a mock one after the other, with what each answer has. Whatever is
//! answered satisfies the contract, and whatever is delivered is accepted by a server that enforces it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;
use vistoria_schemas::contract::specification::{self, Formats};
use vistoria_schemas::contract::{Level, Server as ContractServer};
use vistoria_schemas::remote::RemoteDocuments;
use vistoria_test_helpers::cases::{Case, table};
use vistoria_test_helpers::entries;
use vistoria_test_helpers::mock::Mock;
use vistoria_test_helpers::server::{Response, Server};
use vistoria_validator::capture::{Captured, Headers, RequestLine, Start};
use vistoria_validator::contract::Catalog;
use vistoria_validator::wanted::Wanted;
use vistoria_validator::{Settings, check};

use crate::{SHIPPED, fixture};

/// The program, which Cargo builds for the tests.
const PROGRAM: &str = env!("CARGO_BIN_EXE_vistoria");

/// A script.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Script {
    /// What it shows.
    #[serde(rename = "about")]
    _about: String,
    /// Vendors and options.
    #[serde(default)]
    options: Vec<String>,
    /// A document in the folder of the script, in place of the shipped contracts.
    contract: Option<String>,
    /// Headers of all requests.
    #[serde(default)]
    headers: BTreeMap<String, String>,
    steps: Vec<Step>,
    /// The deliveries that follow, in their order.
    #[serde(default)]
    delivers: Vec<Delivered>,
    /// The last line that the mock prints.
    ends: Option<String>,
}

/// A request, and what its answer has.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    /// Method and path. A word in braces stands for what was kept.
    ask: String,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    /// The body: as it is when it is a text, else as JSON.
    body: Option<Value>,
    status: u16,
    /// Values of the answer at JSON Pointers; null is a value that is absent, too.
    #[serde(default)]
    at: BTreeMap<String, Value>,
    /// Headers of the answer.
    #[serde(default)]
    with: BTreeMap<String, String>,
    /// Values of the answer to keep, by the words that stand for them later.
    #[serde(default)]
    keep: BTreeMap<String, String>,
    /// Whether the answer violates the contract.
    #[serde(default)]
    broken: bool,
}

/// A delivery, and what its body has.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Delivered {
    event: String,
    #[serde(default)]
    at: BTreeMap<String, Value>,
}

pub(crate) fn cases() -> Vec<Case> {
    let scripts =
        entries(&fixture("mock")).into_iter().filter(|path| path.extension().is_some_and(|ext| ext == "json"));
    table(scripts, |path| path.file_stem().expect("a name").to_string_lossy().into_owned(), |path| run(&path))
}

fn run(path: &PathBuf) {
    let script: Script = serde_json::from_slice(&std::fs::read(path).expect("readable")).expect("a script");
    let document = script.contract.as_ref().map(|name| path.with_file_name(name));
    let catalog = document.as_deref().map(catalog);
    let receiver = (!script.delivers.is_empty()).then(|| Server::start(PROGRAM, &["--mode", "enforce"]));
    let mut options: Vec<String> = script.options.clone();
    if let Some(document) = &document {
        options.extend(["--contract".to_owned(), document.to_string_lossy().into_owned()]);
    }
    if let Some(receiver) = &receiver {
        let secrets = receiver.folder.path().join("secrets").to_string_lossy().into_owned();
        options.extend([
            "--deliver-to".to_owned(),
            format!("http://{}", receiver.address),
            "--secrets".to_owned(),
            secrets,
        ]);
    }
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    #[cfg_attr(not(unix), expect(unused_mut, reason = "only ended by a signal"))]
    let mut mock = Mock::start(PROGRAM, &options);
    let mut kept: BTreeMap<String, Value> = BTreeMap::new();
    for (number, step) in (1..).zip(&script.steps) {
        let name = format!("step {number}, {}", step.ask);
        let line = filled(&step.ask, &kept);
        let mut headers: BTreeMap<String, String> = script.headers.clone();
        headers.extend(step.headers.clone());
        let body = match &step.body {
            None => Vec::new(),
            Some(Value::String(text)) => text.clone().into_bytes(),
            Some(body) => {
                headers.entry("content-type".to_owned()).or_insert_with(|| "application/json".to_owned());
                with_kept(body, &kept).to_string().into_bytes()
            }
        };
        let headers: Vec<(String, String)> = headers.into_iter().collect();
        let response = mock.ask(&line, &headers, &body);
        assert_eq!(response.status, step.status, "{name}: {}", response.text);
        let answer: Value = serde_json::from_str(response.body()).unwrap_or_default();
        has(&answer, &step.at, &kept, &name);
        for (header, value) in &step.with {
            assert_eq!(response.header(header), Some(value.as_str()), "{name}: {}", response.text);
        }
        for (word, pointer) in &step.keep {
            let value = answer.pointer(pointer).unwrap_or_else(|| panic!("{name}: no {pointer} in {answer}"));
            kept.insert(word.clone(), value.clone());
        }
        let is_valid = satisfies(catalog.as_ref().unwrap_or(&SHIPPED), &line, (&headers, &body), &response);
        assert_eq!(is_valid, !step.broken, "{name}: {}", response.text);
    }
    // The mock sends what it still has to deliver before it ends.
    #[cfg(unix)]
    {
        let (is_clean, line) = mock.end();
        assert!(is_clean, "{}", mock.log());
        if let Some(expected) = &script.ends {
            assert_eq!(line, *expected, "{}", mock.log());
        }
    }
    if let Some(receiver) = &receiver {
        let records = receiver.records();
        let events: Vec<&str> = records.iter().filter_map(|record| record.event.as_deref()).collect();
        assert_eq!(events, script.delivers.iter().map(|delivery| delivery.event.as_str()).collect::<Vec<_>>());
        for (record, delivery) in records.iter().zip(&script.delivers) {
            assert!(record.status == 200 && record.findings.is_empty(), "{}: {:?}", delivery.event, record.findings);
            let body: Value = serde_json::from_slice(record.body.bytes()).expect("JSON");
            has(&body, &delivery.at, &kept, &delivery.event);
        }
    }
}

/// Checks whether values are at their places.
#[track_caller]
fn has(value: &Value, expected: &BTreeMap<String, Value>, kept: &BTreeMap<String, Value>, name: &str) {
    for (pointer, expected) in expected {
        let found = value.pointer(pointer).cloned().unwrap_or_default();
        assert_eq!(found, with_kept(expected, kept), "{name}: {pointer} in {value}");
    }
}

/// Puts what was kept in the place of the words that stand for it.
fn with_kept(value: &Value, kept: &BTreeMap<String, Value>) -> Value {
    match value {
        Value::String(text) => match text.strip_prefix('{').and_then(|rest| kept.get(rest.strip_suffix('}')?)) {
            Some(value) => value.clone(),
            None => filled(text, kept).into(),
        },
        Value::Array(items) => items.iter().map(|item| with_kept(item, kept)).collect(),
        Value::Object(entries) => entries
            .iter()
            .map(|(key, value)| (key.clone(), with_kept(value, kept)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}

fn filled(text: &str, kept: &BTreeMap<String, Value>) -> String {
    kept.iter().fold(text.to_owned(), |text, (word, value)| {
        let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        text.replace(&format!("{{{word}}}"), &shown)
    })
}

/// Checks whether an answer satisfies the contract of its request. Problem details are those of the mock, of which no contract says
/// anything.
fn satisfies(
    catalog: &Catalog,
    line: &str,
    (headers, body): (&[(String, String)], &[u8]),
    response: &Response,
) -> bool {
    if response.header("content-type") == Some("application/problem+json") {
        return true;
    }
    let (method, target) = line.split_once(' ').expect("a method and a path");
    let vendor = target.trim_start_matches('/').split(['/', '?']).next().unwrap_or_default();
    let target = if catalog.contract(vendor).is_some() { &target[1 + vendor.len()..] } else { target };
    let headers: Headers = headers.iter().map(|(name, value)| (name.clone(), value.clone().into_bytes())).collect();
    let request = Captured {
        start: Some(Start::Request(RequestLine::new(method.to_owned(), target, None))),
        headers: Some(headers),
        ..Captured::of_body("request", body.to_vec())
    };
    let head = response.text.split("\r\n\r\n").next().unwrap_or_default();
    let own = head.lines().skip(1).filter_map(|line| line.split_once(": "));
    let own: Headers = own.map(|(name, value)| (name.to_owned(), value.as_bytes().to_vec())).collect();
    let answer = Captured {
        start: Some(Start::Response { status: response.status, to: Some(Arc::new(request)) }),
        headers: Some(own),
        ..Captured::of_body("response", response.body().as_bytes().to_vec())
    };
    // A mock may leave out the base path of the document's servers.
    let server = catalog.contracts().iter().any(|contract| !contract.is_shipped()).then(ContractServer::default);
    let wanted = Wanted { server, ..Wanted::default() };
    let payload = check(&answer, catalog, &Settings { wanted, ..Settings::default() });
    payload.label.is_some() && payload.worst() < Some(Level::Error)
}

/// Returns the contract of a document.
fn catalog(path: &Path) -> Catalog {
    let reading = specification::read(path, None, Formats::Annotate, &RemoteDocuments::default()).expect("readable");
    let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
    Catalog::of_specification(reading.specification.expect("a document"), &stem).expect("schemas")
}
