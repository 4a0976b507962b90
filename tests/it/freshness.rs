//! Emitted text is committed and fresh. `VISTORIA_BLESS=1` writes what tests own; never set where nobody reads the diff.

use std::path::Path;

use vistoria_generator::workspace::Workspace;
use vistoria_generator::{emit, files, generate, shapes};

use crate::work::{contract, fixture, root};

/// Holds the file `name` of the workspace to `wanted`.
#[track_caller]
pub(crate) fn check(name: &str, wanted: &str) {
    let path = root().join(name);
    if std::env::var_os("VISTORIA_BLESS").is_some() {
        std::fs::write(&path, wanted).expect("writable");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "{name} is stale: run the tests with VISTORIA_BLESS=1 and read the diff");
}

#[test]
fn generated_is_fresh_and_the_same_every_time() {
    let workspace = Workspace::find(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("a workspace");
    let once = generate(&workspace).expect("readable").files.expect("no errors");
    let twice = generate(&workspace).expect("readable").files.expect("no errors");
    assert_eq!(once, twice);
    assert_eq!(files::stale(&once, &workspace.generated()).expect("readable"), "");
}

#[test]
fn the_shipped_contracts_lose_nothing() {
    let workspace = Workspace::find(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("a workspace");
    let generated = generate(&workspace).expect("readable");
    assert_eq!(generated.losses, [""; 0]);
    assert!(generated.readings.iter().all(|outcome| outcome.diagnostics.is_empty()), "not even a warning");
}

#[test]
fn the_tests_own_types_are_fresh() {
    for vendor in ["presence", "obstacles", "seventh"] {
        let ir = shapes(&contract(&fixture("contracts").join(vendor).join("openapi.yaml")));
        assert_eq!(ir.losses, [], "{vendor}");
        check(&format!("tests/generated/{vendor}.rs"), &emit::emit(&ir));
    }
}
