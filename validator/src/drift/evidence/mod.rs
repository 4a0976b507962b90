//! Evidence: what payloads had, counted for each event and place. It is a commutative monoid: evidence of parts merges in any order to
//! the same bytes. Every count is of payloads, so that a long list in one payload proves no more than a short one.
//!
//! No value of a payload is in it. Keys and words are those of the contract; others are hashes, and a key that the contract does not
//! have is named only when so many payloads have it that it is no data.

mod data;
mod file;
mod key;
mod merge;
mod names;
mod place;

pub use data::{Evidence, MessageEvidence, VendorEvidence};
pub use file::{EvidenceError, read, write};
pub use key::{UndeclaredKey, is_name};
pub use place::{Keys, Place, Words};
