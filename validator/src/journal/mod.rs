//! The journal: the received deliveries, a line of JSON each, in files that are only ever appended to.

mod record;
mod tail;
mod writer;

pub use record::{DeliveryVerdict, Record, RecordedBody, RecordedHeader, is_secret};
pub use tail::{Committed, Cursor, Tail, files, find};
pub use writer::{JournalConfig, OnWritten, Writer};

/// Extension of the journal's files, before `.gz` or `.zst`.
pub const EXTENSION: &str = "journal";
