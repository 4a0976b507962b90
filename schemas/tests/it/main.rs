//! The tests of this crate that are not cases of a table or a folder; those are in `tests/cases`. See `tests/README.md`.

mod codes;
mod extensions;
mod flows;
mod reference;
