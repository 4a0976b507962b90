//! `mock`: every status of every operation, faults, the record of calls, and what it says.

use std::io::Read as _;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use clap::CommandFactory as _;
use serde_json::{Value, json};
use vistoria_schemas::contract::{Level, MockVerb, Operation, ParameterPlace};
use vistoria_test_helpers::mock::Mock;
use vistoria_test_helpers::target::Target;
use vistoria_test_helpers::{entries, root};
use vistoria_validator::capture::{Captured, Headers, Start};
use vistoria_validator::cli::Arguments;
use vistoria_validator::contract::{Catalog, Contract};
use vistoria_validator::wanted::Wanted;
use vistoria_validator::{Settings, check};

use crate::{PROGRAM, fixture};

const CONTACTS: &str = "/chatwoot/api/v1/accounts/1/contacts";

fn headers(some: &[(&str, &str)]) -> Vec<(String, String)> {
    let json = [("content-type", "application/json"), ("api_access_token", "t")];
    json.iter().chain(some).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Returns a valid request of an operation: its line, and its body.
fn request(vendor: &str, operation: &Operation) -> (String, Vec<u8>) {
    let folder = root().join(format!("schemas/vendors/{vendor}/examples/valid/{}/request", operation.id));
    let examples = if folder.is_dir() { entries(&folder) } else { Vec::new() };
    let body = examples.into_iter().find(|path| path.ends_with("example.json"));
    let body = body.map(|path| std::fs::read(path).expect("readable")).unwrap_or_default();
    let parameters = || operation.parameters.iter().filter(|known| known.required);
    let path = parameters()
        .filter(|known| known.place == ParameterPlace::Path)
        .fold(operation.full_path(), |path, parameter| path.replace(&format!("{{{}}}", parameter.name), "1"));
    let query =
        parameters().filter(|known| known.place == ParameterPlace::Query).map(|known| format!("{}=1", known.name));
    let query = query.collect::<Vec<_>>().join("&");
    (format!("{} /{vendor}{path}?{query}", operation.method), body)
}

/// Returns the statuses that a status of the contract stands for.
fn statuses(status: &str) -> Vec<u16> {
    match (status.parse(), status) {
        (Ok(status), _) => vec![status],
        (Err(_), "default") => vec![200, 500],
        (Err(_), class) => class[..1].parse::<u16>().map(|class| vec![class * 100, class * 100 + 4]).expect("a class"),
    }
}

/// Every response that a contract describes is given when it is asked for, usual or fresh, and satisfies the contract.
#[test]
fn every_status_of_every_operation() {
    let catalog = Catalog::shipped();
    let contracts = catalog.contracts().iter().filter(|contract| !contract.bundle().operations.is_empty());
    let vendors: Vec<&str> = contracts.map(Contract::vendor).collect();
    let mock = Mock::start(PROGRAM, &vendors);
    let mut count = 0;
    for vendor in vendors {
        let contract = catalog.contract(vendor).expect("a contract");
        for operation in &contract.bundle().operations {
            let (line, body) = request(vendor, operation);
            for (response, status) in operation
                .responses
                .iter()
                .flat_map(|response| statuses(&response.status).into_iter().map(move |status| (response, status)))
            {
                for dynamic in ["", ", dynamic=true"] {
                    let prefer = format!("code={status}{dynamic}");
                    // Where the contract has one of these, it is required.
                    let required = [("cal-api-version", "2024-08-13"), ("apikey", "t")];
                    let asked = headers(&[&[("prefer", prefer.as_str())], &required[..]].concat());
                    let answer = mock.ask(&line, &asked, &body);
                    let name = format!("{vendor} {} {prefer}", operation.id);
                    assert_eq!(answer.status, status, "{name}: {}", answer.text);
                    let media_type = answer.header("content-type").unwrap_or_default().to_owned();
                    assert_ne!(media_type, "application/problem+json", "{name}: {}", answer.text);
                    assert_eq!(media_type.is_empty(), response.content.is_empty(), "{name}");
                    let captured = Captured {
                        start: Some(Start::Response { status, to: None }),
                        headers: Some(Headers::from_iter([("content-type".to_owned(), media_type.into_bytes())])),
                        ..Captured::of_body("", answer.body().as_bytes().to_vec())
                    };
                    let wanted = Wanted {
                        vendor: Some(vendor.to_owned()),
                        operation: Some(operation.id.clone()),
                        ..Wanted::default()
                    };
                    let payload = check(&captured, &catalog, &Settings { wanted, ..Settings::default() });
                    assert!(
                        payload.label.is_some() && payload.worst() < Some(Level::Error),
                        "{name}: {:?}",
                        payload.findings
                    );
                    count += 1;
                }
            }
        }
    }
    assert!(count > 100, "{count}");
}

/// The same seed makes the same answers, and another one others.
#[test]
fn fresh_answers() {
    let some = |seed: &str| {
        let mock = Mock::start(PROGRAM, &["chatwoot", "--seed", seed]);
        let asked = headers(&[("prefer", "dynamic=true")]);
        (0..5)
            .map(|_| mock.ask(&format!("GET {CONTACTS}/search?q=a"), &asked, b"").body().to_owned())
            .collect::<Vec<_>>()
    };
    let conversations = |seed: &str| {
        let mock = Mock::start(PROGRAM, &["chatwoot", "--seed", seed]);
        let asked = headers(&[("prefer", "dynamic=true")]);
        let line = "GET /api/v1/accounts/1/conversations";
        (0..5).map(|_| mock.ask(line, &asked, b"").body().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(some("1"), some("1"));
    let found = conversations("1");
    assert_eq!(found, conversations("1"));
    assert_ne!(found, conversations("2"));
    assert!(found.iter().collect::<std::collections::BTreeSet<_>>().len() > 2, "{found:?}");
}

/// What is created has an effect once, whatever faults there are; the record tells all of it, without values unless they are asked for.
#[test]
fn faults_and_the_record() {
    let folder = tempfile::tempdir().expect("a folder");
    for values in [false, true] {
        let record = folder.path().join(format!("calls-{values}"));
        let path = record.to_string_lossy().into_owned();
        let mut options = vec![
            "chatwoot",
            "--record",
            &path,
            "--fault",
            "500/3",
            "--fault",
            "429/4",
            "--fault",
            "broken/5=createContact",
        ];
        options.extend(values.then_some("--values"));
        let mut mock = Mock::start(PROGRAM, &options);
        let mut statuses = Vec::new();
        for number in 0..10 {
            let body = json!({"name": format!("Ana {number}")}).to_string();
            let answer = mock.ask(&format!("POST {CONTACTS}"), &headers(&[]), body.as_bytes());
            statuses.push(answer.status);
            assert_eq!(answer.header("retry-after"), (answer.status == 429).then_some("1"), "{}", answer.text);
        }
        assert_eq!(statuses, [200, 200, 500, 429, 200, 500, 200, 429, 500, 200]);
        let found = mock.ask(&format!("GET {CONTACTS}/search?q=ana"), &headers(&[]), b"");
        let found: Value = serde_json::from_str(found.body()).expect("JSON");
        assert_eq!(found["meta"]["count"], 3, "{found}");
        let text = std::fs::read_to_string(&record).expect("a record");
        let calls: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        assert_eq!(calls.iter().filter(|call| call["effect"] == true).count(), 3, "{text}");
        let faults: Vec<&str> = calls.iter().filter_map(|call| call["fault"].as_str()).collect();
        assert_eq!(faults, ["500", "429", "broken", "500", "429", "500", "broken"]);
        assert_eq!(text.contains("Ana"), values, "{text}");
        let ids: Vec<&str> = calls.iter().filter_map(|call| call["id"].as_str()).collect();
        assert_eq!(ids, ["1", "2", "3"]);
        #[cfg(unix)]
        {
            let line = "11 requests: 4 answered, 0 invalid, 0 refused, 7 faults; 0 deliveries accepted, 0 failed";
            assert_eq!(mock.end(), (true, line.to_owned()), "{}", mock.log());
        }
    }
}

/// A request that hangs is not answered, holds up no other, and does not keep the server from ending.
#[cfg(unix)]
#[test]
fn a_request_that_hangs() {
    let mut mock = Mock::start(PROGRAM, &["chatwoot", "--fault", "hang/2"]);
    let line = format!("GET {CONTACTS}/search?q=a HTTP/1.1\r\nhost: localhost\r\napi_access_token: t\r\n\r\n");
    let ask = || {
        let mut stream = TcpStream::connect(mock.address).expect("connected");
        stream.set_read_timeout(Some(Duration::from_millis(700))).expect("set");
        std::io::Write::write_all(&mut stream, line.as_bytes()).expect("written");
        let mut read = [0; 12];
        let is_answered = stream.read_exact(&mut read).is_ok();
        (is_answered, stream)
    };
    let found: Vec<_> = (0..4).map(|_| ask()).collect();
    assert_eq!(found.iter().map(|(is_answered, _)| *is_answered).collect::<Vec<_>>(), [true, false, true, false]);
    let (is_clean, line) = mock.end();
    assert!(is_clean && line.starts_with("4 requests: 2 answered, ") && line.contains(" 2 faults;"), "{line}");
}

/// A delivery is tried again when the target is not ready for it, in the order of the calls, and never delays an answer.
#[cfg(unix)]
#[test]
fn deliveries_are_tried_again() {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let target = Target::start(move |_| match counted.fetch_add(1, Ordering::Relaxed) {
        0 | 1 => 503,
        3 => 422,
        _ => 200,
    });
    let mut mock = Mock::start(PROGRAM, &["chatwoot", "--deliver-to", &target.url]);
    for number in 0..3 {
        let body = json!({"name": format!("Ana {number}")}).to_string();
        assert_eq!(mock.ask(&format!("POST {CONTACTS}"), &headers(&[]), body.as_bytes()).status, 200);
    }
    target.wait_for(2);
    let names = |taken: &vistoria_test_helpers::target::Taken| {
        let body: Value = serde_json::from_slice(&taken.body).expect("JSON");
        (body["name"].as_str().expect("a name").to_owned(), taken.status)
    };
    let found: Vec<_> = target.requests().iter().map(names).collect();
    let expected = [("Ana 0", 503), ("Ana 0", 503), ("Ana 0", 200), ("Ana 1", 422), ("Ana 2", 200)];
    assert_eq!(found, expected.map(|(name, status)| (name.to_owned(), status)));
    let (_, line) = mock.end();
    assert!(line.ends_with("2 deliveries accepted, 1 failed"), "{line}");
    assert!(mock.log().contains("set VISTORIA_SECRET_CHATWOOT"), "{}", mock.log());
}

/// Requests that violate the contract are told on standard error, by code and place, without their values.
#[test]
fn violations_are_told() {
    let mock = Mock::start(PROGRAM, &["chatwoot", "--log-format", "text"]);
    let body = br#"{"name": 7, "email": "maria@example.com"}"#;
    let answer = mock.ask(&format!("POST {CONTACTS}"), &headers(&[]), body);
    assert_eq!(answer.status, 422, "{}", answer.text);
    for _ in 0..100 {
        if mock.log().contains("chatwoot/contact-written /name") {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    let log = mock.log();
    assert!(
        log.contains("createContact of chatwoot was answered 422") && log.contains("chatwoot/contact-written /name"),
        "{log}"
    );
    assert!(!log.contains("maria@") && !answer.text.contains("maria@"), "{log}");
}

/// The examples that the contracts name in `x-mock` are there.
#[test]
fn named_examples() {
    let catalog = Catalog::shipped();
    let mut count = 0;
    for contract in catalog.contracts() {
        let folder = root().join(format!("schemas/vendors/{}/examples/valid", contract.vendor()));
        for operation in &contract.bundle().operations {
            let Some(mock) = &operation.mock else { continue };
            let missing = match mock.action.as_ref().map(|action| &action.does) {
                Some(MockVerb::Read(key) | MockVerb::Update(key) | MockVerb::Delete(key)) => key.missing.as_ref(),
                _ => None,
            };
            let missing = missing.map(|name| format!("{}/response-200/{name}.json", operation.id));
            let named = mock.delivers.iter().filter_map(|delivery| Some((&delivery.event, delivery.example.as_ref()?)));
            for path in missing.into_iter().chain(named.map(|(event, name)| format!("{event}/{name}.json"))) {
                assert!(folder.join(&path).is_file(), "{path}");
                count += 1;
            }
        }
    }
    assert!(count > 2, "{count}");
}

#[test]
fn the_readme_has_every_option() {
    let readme = std::fs::read_to_string(root().join("validator/README.md")).expect("a README");
    let section = readme.split("\n## ").find(|section| section.starts_with("Mocks\n")).expect("a section");
    let command = Arguments::command();
    let mock = command.find_subcommand("mock").expect("a command");
    // Described with the other commands that read a document.
    let shared = ["schema", "document", "overlay", "help"];
    let options = mock.get_arguments().filter_map(clap::Arg::get_long).filter(|option| !shared.contains(option));
    for option in options {
        assert!(section.contains(&format!("--{option}")), "--{option}");
    }
}

#[test]
fn usage() {
    let document = fixture("mock/orders.yaml").to_string_lossy().into_owned();
    for (words, said) in [
        (&["mock"][..], "VENDOR"),
        (&["mock", "chatwot"], "did you mean \"chatwoot\"?"),
        (&["mock", "clinicarx"], "the contract of clinicarx has no operations"),
        (&["mock", "chatwoot", "--contract", &document], "cannot be used with"),
        (&["mock", "chatwoot", "--fault", "500/0"], "every Nth request has the fault"),
        (&["mock", "chatwoot", "--fault", "500/2=createContac"], "did you mean \"createContact\"?"),
        (&["mock", "chatwoot", "--deliver-to", "localhost"], "--deliver-to must be http://host"),
        (&["mock", "chatwoot", "--record", "there/is/none"], "cannot write there/is/none"),
    ] {
        let ran = std::process::Command::new(PROGRAM).args(words).output().expect("started");
        let err = String::from_utf8_lossy(&ran.stderr);
        assert!(ran.status.code() == Some(2) && err.contains(said), "{words:?} {err}");
    }
}
