//! The committed `generated/` is what the generator writes, and the same every time.

use std::path::Path;

use vistoria_generator::workspace::Workspace;
use vistoria_generator::{files, generate};

#[test]
fn generated_is_fresh_and_the_same_every_time() {
    let workspace = Workspace::find(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("a workspace");
    let once = generate(&workspace).expect("readable").files.expect("no errors");
    let twice = generate(&workspace).expect("readable").files.expect("no errors");
    assert_eq!(once, twice);
    assert_eq!(files::stale(&once, &workspace.generated()).expect("readable"), "");
}

/// What the types of parameters do not check, and `vistoria check` does: contracts have no schema for run-time validation.
const LOSSES_OF_PARAMETERS: [&str; 2] = [
    "mivicall: listAppointments.to: not checked: pattern or format of a string",
    "mivicall: listAppointments.from: not checked: pattern or format of a string",
];

#[test]
fn the_bodies_of_the_shipped_contracts_lose_nothing() {
    let workspace = Workspace::find(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("a workspace");
    let generated = generate(&workspace).expect("readable");
    assert_eq!(generated.losses, LOSSES_OF_PARAMETERS);
    assert!(generated.readings.iter().all(|outcome| outcome.diagnostics.is_empty()), "not even a warning");
}
