//! Reports of what was found, for a person or for a program. A format is a file; sentences are made in one.

mod applicable;
mod cause;
mod csv;
pub mod escape;
mod github;
mod gitlab;
mod json;
mod junit;
mod listing;
mod markdown;
mod ndjson;
mod once;
mod rdjson;
mod run;
mod sarif;
mod sentence;
mod summary;
mod text;
mod whereabouts;
mod writer;

pub use applicable::applicable_rules;
pub use cause::{Cause, Causes, MAX_PLACES, Place, generalised};
pub use json::{Document, json_finding, schema};
pub use markdown::MAX_BYTES as MAX_MARKDOWN;
pub use once::ReportedOnce;
pub use run::{Run, SubjectTally};
pub use sentence::{picked_alternative, sentence};
pub use summary::{Entry, Summary};
pub use text::{TextOptions, cited};
pub use writer::{Format, Output, Report};
