//! The tests of this crate that are not cases of a table or a folder; those are in `tests/cases`. See `tests/README.md`.

mod baseline;
mod codes;
mod command_line;
mod configured;
mod connections;
mod drift;
mod drift_applied;
mod drift_planted;
mod flow_file;
mod flows;
mod formats;
mod forwarding;
mod html;
mod journal_faults;
mod let_through;
mod live;
mod mended;
mod mock;
mod observed;
mod page;
mod parts;
mod report_schema;
mod reports;
mod secrets;
mod sending;
mod set_aside;
mod source_document;
mod text;
mod withstand;
mod worked;

use std::path::PathBuf;

use vistoria_test_helpers::root;

/// The program, which Cargo builds for the tests.
const PROGRAM: &str = env!("CARGO_BIN_EXE_vistoria");

/// Returns the path of a file or folder of `validator/tests/fixtures`.
fn fixture(name: &str) -> PathBuf {
    root().join("validator/tests/fixtures").join(name)
}
