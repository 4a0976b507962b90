//! Reports in parts: what is found in a part of the captures, as a line of JSON, and the report that the lines of all parts make. It is
//! that of one run over all of them.
//!
//! A line depends on nothing but the bytes of its part, the contracts and the settings. Its lines and entries are counted from the start
//! of its range, and are moved when the number of lines before it is known. What a run reports once, each part reports once, with what is
//! needed to take it back.
//!
//! Findings of causes beyond those that a part keeps are counted without them, as in a run: where a part has more causes than are kept,
//! the merged report may count a finding as one of further causes that a single run counts to its cause.

mod cause;
mod collect;
mod error;
mod line;
mod merged;

pub use collect::PartReport;
pub use error::LineError;
pub use line::{Head, MARK, Made, PartId, PartLine, cut_off_id};
pub use merged::{Merged, MergedRun};
