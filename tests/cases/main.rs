//! The cases that need several crates; see `tests/README.md`.

mod agreement;
mod bodies;
mod calls;
mod instances;

use std::process::ExitCode;

use vistoria_test_helpers::cases::run;

fn main() -> ExitCode {
    let mut subjects = vec![("bodies", bodies::cases()), ("calls", calls::cases()), ("instances", instances::cases())];
    subjects.extend(agreement::subjects());
    run(subjects)
}
