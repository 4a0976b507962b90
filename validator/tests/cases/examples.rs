//! The examples prove the rules, and every rule has examples: a valid example has no errors, an invalid one has the finding
//! that its name states and no other at that level or above; every message of a contract has a valid example, and every rule
//! and advice an invalid one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use vistoria_schemas::contract::{Bundle, Level};
use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::examples::Message;
use vistoria_test_helpers::{contract, entries, file_name, files, fixture, vendors};
use vistoria_validator::capture::Captured;
use vistoria_validator::contract::Catalog;
use vistoria_validator::finding::{Finding, Payload};
use vistoria_validator::{Settings, check};

use crate::SHIPPED;

/// A contract with its examples.
struct Vendor {
    bundle: Bundle,
    examples: PathBuf,
    /// The contract alone, if it is not shipped.
    own: Option<Catalog>,
}

impl Vendor {
    fn catalog(&self) -> &Catalog {
        self.own.as_ref().unwrap_or_else(|| &SHIPPED)
    }
}

fn shipped(folder: &Path) -> Vendor {
    let bundle = contract(&folder.join("openapi.yaml")).bundle;
    assert_eq!(bundle.vendor, file_name(folder));
    Vendor { bundle, examples: folder.join("examples"), own: None }
}

/// The contracts made for tests that have invalid examples, too.
fn made_for_tests() -> Vec<PathBuf> {
    entries(&fixture("contracts")).into_iter().filter(|folder| folder.join("examples/invalid").is_dir()).collect()
}

/// Checks the messages of an example.
fn payloads(catalog: &Catalog, folder: &Path, vendor: &str, name: &str) -> Vec<Payload> {
    let wanted = Message::of_example(name).options(vendor);
    let settings = Settings { wanted, ..Settings::default() };
    let bytes = std::fs::read(folder.join(name)).expect("a readable example");
    let messages = Captured::of_file(name, bytes).into_iter();
    messages.map(|captured| check(&captured.expect("a readable message"), catalog, &settings)).collect()
}

/// Returns the code that the file name of an invalid example states.
fn stated_code(vendor: &str, name: &str) -> String {
    let stem = name.rsplit('/').next().and_then(|file| file.split('.').next()).unwrap_or_default();
    if stem.contains("--") { stem.replace("--", "/") } else { format!("{vendor}/{stem}") }
}

fn check_example(vendor: &Vendor, name: &str) {
    let Vendor { bundle, examples, .. } = vendor;
    let payloads = payloads(vendor.catalog(), examples, &bundle.vendor, name);
    let findings: Vec<&Finding> =
        payloads.iter().flat_map(|payload| &payload.findings).map(|(finding, _)| finding).collect();
    if name.starts_with("valid/") {
        let worst = findings.iter().map(|finding| finding.level).max();
        assert!(worst < Some(Level::Error), "{findings:?}");
        return;
    }
    let code = stated_code(&bundle.vendor, name);
    let rule = bundle.rule(&code);
    let families = ["json/", "identify/", "call/"];
    let is_of_no_contract = families.iter().any(|family| code.starts_with(family)) || code.contains("/schema/");
    assert!(rule.is_some() || is_of_no_contract, "the name of the file states no rule");
    let found = findings.iter().find(|finding| finding.code == *code.as_str());
    let level = found.unwrap_or_else(|| panic!("only {findings:?}")).level;
    assert_eq!(rule.map_or(level, |rule| rule.level), level);
    let others: Vec<_> = findings.iter().filter(|other| other.code != *code.as_str() && other.level >= level).collect();
    assert!(others.is_empty(), "also {others:?}");
}

/// Checks that every message has a valid example, every call an invalid one, and every rule one that breaks it.
fn check_completeness(vendor: &Vendor) {
    let Vendor { bundle, examples, .. } = vendor;
    let names = files(examples);
    let (valid, invalid): (Vec<_>, Vec<_>) = names.iter().partition(|name| name.starts_with("valid/"));
    let broken: BTreeSet<String> = invalid.iter().map(|name| stated_code(&bundle.vendor, name)).collect();
    let messages = |names: Vec<&String>| names.into_iter().map(|name| Message::of_example(name)).collect();
    let (valid, invalid): (BTreeSet<Message>, BTreeSet<Message>) = (messages(valid), messages(invalid));
    let mut missing = Vec::new();
    for event in &bundle.events {
        if !valid.contains(&Message::Event(event.id.clone())) {
            missing.push(format!("a valid example of {}", event.id));
        }
    }
    for call in &bundle.operations {
        let request = call.request.iter().map(|_| Message::Request(call.id.clone()));
        let responses = call.responses.iter().filter(|response| response.schema().is_some());
        let responses =
            responses.filter_map(|response| Some(Message::Response(call.id.clone(), response.status.parse().ok()?)));
        let without = request.chain(responses).filter(|message| !valid.contains(message));
        missing.extend(without.map(|message| format!("a valid example of {message}")));
        let is_of_call = |message: &Message| !matches!(message, Message::Event(_)) && message.id() == call.id;
        if !invalid.iter().any(is_of_call) {
            missing.push(format!("an invalid example of {}", call.id));
        }
    }
    let rules = bundle.rules.iter().filter(|rule| !broken.contains(&rule.code));
    missing.extend(rules.map(|rule| format!("an example that breaks {} ({})", rule.code, rule.level)));
    assert!(missing.is_empty(), "there is not {}", missing.join(", not "));
}

/// Checks the examples of the vendor in `folder`, whose contract is read when the first of its cases runs.
fn of_vendor(folder: &Path, read: fn(&Path) -> Vendor) -> Vec<Case> {
    let path = folder.to_owned();
    let vendor: Arc<std::sync::LazyLock<Vendor, Box<dyn FnOnce() -> Vendor + Send>>> =
        Arc::new(std::sync::LazyLock::new(Box::new(move || read(&path))));
    let of_all = Arc::clone(&vendor);
    let complete = case(format!("{}/complete", file_name(folder)), move || check_completeness(&of_all));
    let examples = files(&folder.join("examples")).into_iter().map(|name| {
        let vendor = Arc::clone(&vendor);
        case(format!("{}/{name}", file_name(folder)), move || check_example(&vendor, &name))
    });
    examples.chain([complete]).collect()
}

/// The findings that the vendors' own examples have, short of errors: most are mistakes of the vendors' documents.
fn findings_of_printed_examples() -> Vec<Case> {
    table(
        vendors(),
        |folder| file_name(folder),
        |folder| {
            let Vendor { bundle, examples, .. } = shipped(&folder);
            let mut lines = Vec::new();
            for name in
                files(&examples).iter().filter(|name| name.ends_with("/example.json") && name.starts_with("valid/"))
            {
                lines.push(format!("{name}:"));
                let payloads = payloads(&SHIPPED, &examples, &bundle.vendor, name);
                for (finding, _) in payloads.iter().flat_map(|payload| &payload.findings) {
                    lines.push(format!("  {} {} {}", finding.level, finding.code, finding.pointer));
                }
            }
            insta::assert_snapshot!(format!("examples_of_{}", bundle.vendor), lines.join("\n"));
        },
    )
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    let own = |folder: &Path| {
        let bundle = contract(&folder.join("openapi.yaml")).bundle;
        Vendor { own: Some(Catalog::of(bundle.clone())), bundle, examples: folder.join("examples") }
    };
    vec![
        ("examples", vendors().iter().flat_map(|folder| of_vendor(folder, shipped)).collect()),
        ("examples::made_for_tests", made_for_tests().iter().flat_map(|folder| of_vendor(folder, own)).collect()),
        ("examples::findings_of_printed_examples", findings_of_printed_examples()),
    ]
}
