//! Contracts with mistakes: a folder `fixtures/broken/<case>/` each, and a snapshot of the diagnostics it earns.

use vistoria_schemas::contract;

use crate::work::{fixture, root};

fn check(case: &str) {
    let folder = fixture("broken").join(case);
    let file = if folder.join("openapi.json").exists() { "openapi.json" } else { "openapi.yaml" };
    let outcome = contract::read(&folder.join(file), &root()).expect("a readable root");
    let said: Vec<String> =
        outcome.diagnostics.iter().map(|diagnostic| outcome.sources.display(diagnostic).to_string()).collect();
    assert!(outcome.contract.is_none(), "{case} should have errors");
    insta::assert_snapshot!(format!("broken__{case}"), said.join("\n\n"));
}

#[test]
fn each_case() {
    let mut cases: Vec<String> = fixture("broken")
        .read_dir()
        .expect("the cases")
        .map(|entry| entry.expect("a case").file_name().to_string_lossy().into_owned())
        .collect();
    cases.sort();
    cases.iter().for_each(|case| check(case));
}

/// Whatever stands anywhere in the shipped contracts, reading it ends in diagnostics or a contract: never in a panic.
#[test]
fn any_node_may_be_anything() {
    use vistoria_schemas::contract::from_sources;
    use vistoria_schemas::diagnostic::Diagnostics;
    use vistoria_schemas::sources::Sources;

    let text = std::fs::read_to_string(fixture("contracts/presence/openapi.yaml")).expect("the contract");
    let mut diagnostics = Diagnostics::default();
    let whole = Sources::from_text("openapi.yaml", &text, &mut diagnostics);
    let value = whole.root().root.as_ref().expect("YAML").to_value();
    let mutations = crate::mutations::mutations(&value);
    assert!(mutations.len() > 3000);
    let mut sound = 0;
    // Every third: the rest repeat the same places with other kinds, and the next run's offset is the same.
    for mutation in mutations.iter().step_by(3) {
        let mut diagnostics = Diagnostics::default();
        let sources = Sources::from_text("openapi.json", &mutation.value.to_string(), &mut diagnostics);
        let outcome = from_sources(sources, diagnostics);
        if let Some(contract) = outcome.contract {
            vistoria_generator::emit::emit(&vistoria_generator::shapes(&contract));
            sound += 1;
        }
    }
    assert!(sound > 50, "only {sound} were sound");
}
