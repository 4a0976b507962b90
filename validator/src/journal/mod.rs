//! The journal: what was received, a line of JSON a delivery, in files that are only ever appended to.

mod record;

pub use record::{Answered, Header, Record, is_secret};

/// How the names of its files end, before `.gz` or `.zst`.
pub const EXTENSION: &str = "journal";
