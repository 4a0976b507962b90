//! Contracts with mistakes: a case is a folder of `tests/fixtures/broken` and a snapshot of the diagnostics it causes.

use std::path::Path;

use vistoria_schemas::contract;
use vistoria_test_helpers::cases::{Case, table};
use vistoria_test_helpers::{entries, file_name, root};

pub(crate) fn cases() -> Vec<Case> {
    let folders = entries(&root().join("schemas/tests/fixtures/broken"));
    table(folders, |folder| file_name(folder), |folder| check(&folder))
}

fn check(folder: &Path) {
    let file = if folder.join("openapi.json").exists() { "openapi.json" } else { "openapi.yaml" };
    let outcome = contract::read(&folder.join(file), &root()).expect("a readable root");
    let diagnostics: Vec<String> =
        outcome.diagnostics.iter().map(|diagnostic| outcome.sources.display(diagnostic).to_string()).collect();
    assert!(outcome.contract.is_none(), "it should have errors");
    insta::assert_snapshot!(file_name(folder), diagnostics.join("\n\n"));
}
