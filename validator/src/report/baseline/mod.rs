//! The baseline: the causes that are known, each with its reason and with the share of payloads that had it. Captures are other files
//! every day, so an entry is of an event, a code and a place, and speaks again when the share jumps.

mod edit;
mod entry;
mod judge;
mod read;

pub use edit::{added, updated};
pub use entry::{Baseline, Known, schema};
pub use judge::{Judge, MIN_PAYLOADS, Standing, Unlisted, is_more_frequent, rounded_share};
pub use read::{BaselineError, read};
