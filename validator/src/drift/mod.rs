//! Drift: where captures and the contract disagree.
//!
//! ```text
//! Captured -record-> Evidence -compare-> Claims -propose-> Proposals -report-> text | json
//!                      | merge                                |-overlay-> an OpenAPI Overlay
//!                                                             `-apply-> the contract's own files
//! ```
//!
//! [`record`] counts, for each event and place, what payloads had there; [`evidence`] is what it counted, and has no value of a payload.
//! [`compare`] walks the evidence and the contract side by side and speaks only where they differ. [`propose`] gathers what has one
//! cause, and says how the document would have to change. A [`site`] is what the contract has at a place; all three use it.

mod apply;
mod claim;
mod compare;
pub mod evidence;
mod found;
mod hash;
mod known;
mod patch;
mod propose;
pub mod record;
mod report;
mod sentence;
mod site;
mod text;
mod unions;

pub use claim::{Claim, Difference, MIN_SILENT, NewKey};
pub use compare::compare;
pub use found::Found;
pub use hash::Hasher;
pub use known::news;
pub use patch::{Action, ChangedFile, Documents, Patch, changed, overlay, patches};
pub use propose::{Proposal, propose};
pub use report::{DriftReport, TextLimit, json, text};
