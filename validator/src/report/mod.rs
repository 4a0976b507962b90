//! Reports of what was found, for a person or for a program. A format is a file; sentences are made in one.

pub mod baseline;
mod cause;
pub mod escape;
pub mod fingerprint;
mod html;
mod json;
mod known;
mod listing;
mod once;
pub mod reread;
mod run;
mod sentence;
mod summary;
mod text;
mod writer;

pub use cause::{Cause, Causes, MAX_PLACES, Place};
pub use html::MAX_BYTES as MAX_HTML_BYTES;
pub use json::{Document, json_finding, schema};
pub use once::ReportedOnce;
pub use run::{Run, SubjectTally};
pub use sentence::{picked_alternative, sentence};
pub use summary::{Entry, Summary};
pub use text::{TextOptions, cited};
pub use writer::{Format, Output, Report};
