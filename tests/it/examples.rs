//! The examples prove the rules and the rules need the examples: every event has a valid one without an error, every
//! rule and advice an invalid one that breaks it and earns nothing else at its level or above.

use std::collections::BTreeSet;
use std::path::Path;

use vistoria_schemas::contract::{Bundle, Level};
use vistoria_validator::capture::Captured;
use vistoria_validator::contract::Catalog;
use vistoria_validator::finding::{Finding, Payload};
use vistoria_validator::{Settings, check};

use crate::work::{Subject, contract, files, fixture, vendors};

/// What is said about the messages of an example.
fn run(catalog: &Catalog, folder: &Path, vendor: &str, name: &str) -> Vec<Payload> {
    let wanted = Subject::of(name).wanted(vendor);
    let settings = Settings { wanted, show_values: false, ..Settings::default() };
    let bytes = std::fs::read(folder.join(name)).expect("a readable example");
    let messages = Captured::of_file(name, bytes).into_iter();
    messages.map(|captured| check(&captured.expect("a readable message"), catalog, &settings)).collect()
}

/// The code that an invalid example's file name says.
fn named_code(vendor: &str, name: &str) -> String {
    let stem = name.rsplit('/').next().and_then(|file| file.split('.').next()).unwrap_or_default();
    if stem.contains("--") { stem.replace("--", "/") } else { format!("{vendor}/{stem}") }
}

fn check_folder(catalog: &Catalog, bundle: &Bundle, folder: &Path) {
    let vendor = &bundle.vendor;
    let (mut valid, mut invalid, mut broken) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for name in files(folder) {
        let payloads = run(catalog, folder, vendor, &name);
        let findings: Vec<&Finding> =
            payloads.iter().flat_map(|payload| &payload.findings).map(|(finding, _)| finding).collect();
        if name.starts_with("valid/") {
            let worst = findings.iter().map(|finding| finding.level).max();
            assert!(worst < Some(Level::Error), "{name}: {findings:?}");
            valid.insert(Subject::of(&name));
            continue;
        }
        let code = named_code(vendor, &name);
        let rule = bundle.rule(&code);
        let families = ["json/", "identify/", "call/"];
        let is_own = families.iter().any(|family| code.starts_with(family)) || code.contains("/schema/");
        assert!(rule.is_some() || is_own, "{name} names no rule");
        let found = findings.iter().find(|finding| finding.code == *code);
        let level = found.unwrap_or_else(|| panic!("{name}: only {findings:?}")).level;
        assert_eq!(rule.map_or(level, |rule| rule.level), level, "{name}");
        let others: Vec<_> = findings.iter().filter(|other| other.code != *code && other.level >= level).collect();
        assert!(others.is_empty(), "{name}: also {others:?}");
        invalid.insert(Subject::of(&name));
        broken.insert(code);
    }
    for event in &bundle.events {
        assert!(valid.contains(&Subject::Event(event.id.clone())), "{vendor}: no valid example of {}", event.id);
    }
    for call in &bundle.operations {
        let request = call.request.iter().map(|_| Subject::Request(call.id.clone()));
        let responses = call.responses.iter().filter(|response| response.schema.is_some());
        let responses =
            responses.filter_map(|response| Some(Subject::Response(call.id.clone(), response.status.parse().ok()?)));
        let missing: Vec<Subject> = request.chain(responses).filter(|subject| !valid.contains(subject)).collect();
        assert!(missing.is_empty(), "{vendor}: no valid example of {missing:?}");
        let of_call = |subject: &Subject| !matches!(subject, Subject::Event(_)) && subject.id() == call.id;
        assert!(invalid.iter().any(of_call), "{vendor}: no invalid example of {}", call.id);
    }
    for rule in &bundle.rules {
        assert!(broken.contains(&rule.code), "{vendor}: no example breaks {} ({})", rule.code, rule.level);
    }
}

#[test]
fn shipped_contracts() {
    let catalog = Catalog::shipped();
    for folder in vendors() {
        let bundle = contract(&folder.join("openapi.yaml")).bundle;
        assert_eq!(Some(bundle.vendor.as_ref()), folder.file_name().and_then(|name| name.to_str()));
        check_folder(&catalog, &bundle, &folder.join("examples"));
    }
}

#[test]
fn the_tests_own_contracts() {
    for vendor in ["presence", "seventh"] {
        let folder = fixture("contracts").join(vendor);
        let bundle = contract(&folder.join("openapi.yaml")).bundle;
        check_folder(&Catalog::of(bundle.clone()), &bundle, &folder.join("examples"));
    }
}

/// What the vendors' own examples earn, short of errors: most of it is the documents' own doing, and teaches.
#[test]
fn what_the_documents_own_examples_earn() {
    let catalog = Catalog::shipped();
    for folder in vendors() {
        let bundle = contract(&folder.join("openapi.yaml")).bundle;
        let examples = folder.join("examples");
        let mut lines = Vec::new();
        for name in files(&examples).iter().filter(|name| name.ends_with("/example.json") && name.starts_with("valid/"))
        {
            lines.push(format!("{name}:"));
            let payloads = run(&catalog, &examples, &bundle.vendor, name);
            for (finding, _) in payloads.iter().flat_map(|payload| &payload.findings) {
                lines.push(format!("  {} {} {}", finding.level, finding.code, finding.pointer));
            }
        }
        insta::assert_snapshot!(format!("examples_of_{}", bundle.vendor), lines.join("\n"));
    }
}
