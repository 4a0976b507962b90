//! The examples prove the rules and the rules need the examples: every event has a valid one without an error, every
//! rule and advice an invalid one that breaks it and earns nothing else at its level or above.

use std::collections::BTreeSet;
use std::path::Path;

use vistoria_schemas::contract::{Bundle, Level};
use vistoria_validator::capture::Captured;
use vistoria_validator::catalog::Catalog;
use vistoria_validator::finding::Payload;
use vistoria_validator::identify::Wanted;
use vistoria_validator::{Settings, check};

use crate::work::{contract, files, fixture, vendors};

fn run(catalog: &Catalog, folder: &Path, vendor: &str, name: &str) -> Payload {
    let event = name.split('/').nth(1).expect("examples are <kind>/<event>/<name>.json");
    let wanted = Wanted { vendor: Some(vendor.to_owned()), event: Some(event.to_owned()) };
    let body = std::fs::read(folder.join(name)).expect("a readable example");
    check(
        &Captured::of_body(name.to_owned(), body),
        catalog,
        &Settings { wanted, show_values: false, ..Settings::default() },
    )
}

/// The code that an invalid example's file name says.
fn named_code(vendor: &str, name: &str) -> String {
    let stem = name.rsplit('/').next().and_then(|file| file.split('.').next()).unwrap_or_default();
    if stem.contains("--") { stem.replace("--", "/") } else { format!("{vendor}/{stem}") }
}

fn check_folder(catalog: &Catalog, bundle: &Bundle, folder: &Path) {
    let vendor = &bundle.vendor;
    let (mut with_valid, mut broken) = (BTreeSet::new(), BTreeSet::new());
    for name in files(folder) {
        let payload = run(catalog, folder, vendor, &name);
        if let Some(event) = name.strip_prefix("valid/").and_then(|rest| rest.split('/').next()) {
            assert!(payload.worst() < Some(Level::Error), "{name}: {:?}", payload.findings);
            with_valid.insert(event.to_owned());
            continue;
        }
        let code = named_code(vendor, &name);
        let rule = bundle.rule(&code);
        let is_own = ["json/", "identify/"].iter().any(|family| code.starts_with(family)) || code.contains("/schema/");
        assert!(rule.is_some() || is_own, "{name} names no rule");
        let found = payload.findings.iter().find(|(finding, _)| finding.code == code);
        let level = found.unwrap_or_else(|| panic!("{name}: only {:?}", payload.findings)).0.level;
        assert_eq!(rule.map_or(level, |rule| rule.level), level, "{name}");
        let others: Vec<_> =
            payload.findings.iter().filter(|(finding, _)| finding.code != code && finding.level >= level).collect();
        assert!(others.is_empty(), "{name}: also {others:?}");
        broken.insert(code);
    }
    for event in &bundle.events {
        assert!(with_valid.contains(&event.id), "{vendor}: no valid example of {}", event.id);
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
fn presence_contract() {
    let bundle = contract(&fixture("contracts/presence/openapi.yaml")).bundle;
    check_folder(&Catalog::of(bundle.clone()), &bundle, &fixture("contracts/presence/examples"));
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
            for (finding, _) in run(&catalog, &examples, &bundle.vendor, name).findings {
                lines.push(format!("  {} {} {}", finding.level, finding.code, finding.pointer));
            }
        }
        insta::assert_snapshot!(format!("examples_of_{}", bundle.vendor), lines.join("\n"));
    }
}
