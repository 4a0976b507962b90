//! The tests of this crate that are not cases of a table or a folder; those are in `tests/cases`. See `tests/README.md`.

mod assertions;
mod changed;
mod emit;
mod export;
mod fetching;
mod freshness;
mod lint;
mod regeneration;
mod specifications;
mod stability;
