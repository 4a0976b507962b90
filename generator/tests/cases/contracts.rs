//! Types of contracts: those of the vendors and those made for tests.

use vistoria_generator::specification::{Options, emit};
use vistoria_generator::{emit, shapes};
use vistoria_schemas::contract::from_sources;
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::sources::Sources;
use vistoria_test_helpers::cases::{Case, case, for_each, table};
use vistoria_test_helpers::mutations::{self, Mutation};
use vistoria_test_helpers::{assert_committed, contract, file_name, fixture, root, vendors};

/// The types of the contracts of `tests/fixtures/contracts` that have types in `tests/generated`.
pub(crate) fn own_types() -> Vec<Case> {
    table(
        ["presence", "obstacles", "seventh"],
        |vendor| (*vendor).to_owned(),
        |vendor| {
            let ir = shapes(&contract(&fixture("contracts").join(vendor).join("openapi.yaml")));
            assert_eq!(ir.losses, []);
            assert_committed(&format!("tests/generated/{vendor}.rs"), &emit::emit(&ir));
        },
    )
}

/// `emit` gives the types of a vendor that are committed in `generated/`, to the byte.
pub(crate) fn emitted_alone() -> Vec<Case> {
    table(
        vendors(),
        |folder| file_name(folder),
        |folder| {
            let options = Options { support: Some("super::support".to_owned()), ..Options::default() };
            let emitted = emit(&folder.join("openapi.yaml"), &options).expect("readable");
            let committed = root().join(format!("generated/src/{}.rs", file_name(&folder)));
            let committed = std::fs::read_to_string(committed).expect("emitted");
            assert!(emitted.types.as_deref() == Some(&committed), "other types than those in generated/");
        },
    )
}

/// A contract with any value at any place gives diagnostics or types, and never a panic.
pub(crate) fn mutations() -> Vec<Case> {
    let text = std::fs::read_to_string(fixture("contracts/presence/openapi.yaml")).expect("the contract");
    vec![case("presence", move || {
        let mut diagnostics = Diagnostics::default();
        let original = Sources::from_text("openapi.yaml", &text, &mut diagnostics);
        let value = original.root().root.as_ref().expect("YAML").to_value();
        let without_errors = std::cell::Cell::new(0);
        let count = for_each("mutations of presence", mutations::mutations(&value), Mutation::to_string, |mutation| {
            let mut diagnostics = Diagnostics::default();
            let sources = Sources::from_text("openapi.json", &mutation.value.to_string(), &mut diagnostics);
            if let Some(contract) = from_sources(sources, diagnostics).contract {
                emit::emit(&shapes(&contract));
                without_errors.set(without_errors.get() + 1);
            }
        });
        let without_errors = without_errors.get();
        assert!(count > 3000 && without_errors > 150, "{without_errors} of {count} without errors");
    })]
}
