//! The report: where the contract is wrong, for people and for programs.

mod json;
mod text;

pub use json::{DriftReport, json};
pub use text::{TextLimit, text};
