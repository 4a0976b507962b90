//! The cases of this crate; see `tests/README.md`.

mod broken_contracts;
mod containment;

use std::process::ExitCode;

use vistoria_test_helpers::cases::run;

fn main() -> ExitCode {
    run(vec![("broken_contracts", broken_contracts::cases()), ("containment", containment::cases())])
}
