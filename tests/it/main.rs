//! The tests that need several crates and are not cases of a table or a folder; see `tests/README.md`.

mod emitted_types;
mod example;
mod json_reader;
mod layers;
mod presence;
mod tidy;
