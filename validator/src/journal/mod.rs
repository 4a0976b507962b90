//! The journal: what was received, a line of JSON a delivery, in files that are only ever appended to.

mod record;
mod tail;
mod writer;

pub use record::{Answered, Body, Header, Record, is_secret};
pub use tail::{Committed, Cursor, Tail, files, find};
pub use writer::{Done, Keeping, Writer};

/// How the names of its files end, before `.gz` or `.zst`.
pub const EXTENSION: &str = "journal";
