//! Checks vendors' payloads against their contracts. [`Checker`] is one pure function from bytes to findings; the rest reads
//! captures and writes reports:
//!
//! ```text
//! bytes -capture-> Captured -fast_path-> accepted, nothing to report
//!                          `-identify-> Identified -envelope, slow_path-> Findings -report-> text | json
//! ```
//!
//! Modules form floors; none imports one above it: `commands` · `mock` · `live` · `http` · `diff` and `drift` · `report` · `checker`,
//! `sequences` and `excerpt` · `clean` · `fast_path`, `slow_path` and `envelope` · `wire` · `identify` · `finding` and `code` · `sighting` ·
//! `subject` and `wanted` · `contract` · `capture` and `verify`.

pub mod body;
pub mod capture;
mod checker;
mod clean;
pub mod cli;
pub mod code;
pub mod commands;
pub mod contract;
pub mod diff;
pub mod drift;
pub mod envelope;
pub mod escape;
mod excerpt;
mod expected;
mod fact;
pub mod fast_path;
pub mod finding;
pub mod flows;
mod http;
pub mod identify;
pub mod journal;
pub mod live;
mod masked;
pub mod mock;
mod parallel;
pub mod process;
pub mod report;
pub mod reported;
pub mod send;
mod sequences;
mod settings;
mod sighting;
mod slow_path;
pub mod subject;
pub mod verify;
pub mod wanted;
pub mod wire;

pub use checker::{Checker, check};
pub use clean::{CleanBodies, CleanCounts};
pub use excerpt::{Excerpt, ExcerptOf, Excerpts};
pub use settings::{Settings, Shown};
