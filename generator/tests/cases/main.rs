//! The cases of this crate; see `tests/README.md`.

mod contracts;
mod examples;
mod export;
mod losses;
mod regeneration;
mod shapes;
mod specifications;

use std::process::ExitCode;

use vistoria_test_helpers::cases::run;

fn main() -> ExitCode {
    run(vec![
        ("contracts::own_types_are_fresh", contracts::own_types()),
        ("contracts::emit_gives_the_committed_types", contracts::emitted_alone()),
        ("contracts::mutations", contracts::mutations()),
        ("examples", examples::cases()),
        ("export", export::cases()),
        ("losses", losses::cases()),
        ("regeneration", regeneration::cases()),
        ("shapes", shapes::cases()),
        ("specifications::types_are_fresh", specifications::fresh_types()),
        ("specifications::mutations", specifications::mutations()),
    ])
}
