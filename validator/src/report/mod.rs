//! Reports of what was found, for a person or for a program. A format is a file; sentences are made in one.

pub mod escape;
mod json;
mod once;
mod sentence;
mod summary;
mod text;
mod writer;

pub use json::{Document, json_finding, schema};
pub use once::ReportedOnce;
pub use sentence::{picked_alternative, sentence};
pub use summary::{Entry, Summary};
pub use text::cited;
pub use writer::{Format, Report};
