//! The journal: the received deliveries, a line of JSON each, in files that are only ever appended to.

mod backwards;
mod cursor;
mod extent;
mod failed;
mod files;
mod flow_log;
mod folder;
mod record;
mod redact;
mod refused;
mod retention;
mod segment;
mod tail;
mod writer;

pub use backwards::{Backwards, Examined, Found, Place};
pub use cursor::{Cursor, Cursors};
pub use extent::{Committed, Extent};
pub use failed::Failed;
pub use files::{files, find, is_own_file, since};
pub use flow_log::FlowLog;
pub use folder::{create as create_folder, free_space, others_may_write};
pub use record::{DeliveryVerdict, ForwardFailure, Record, RecordedBody, RecordedHeader};
pub use redact::is_secret;
pub use refused::keep_refused;
pub use retention::Retention;
pub use tail::{Tail, TailStep};
pub use writer::{JournalConfig, Lock, OnNotice, OnWritten, Writer};

/// Extension of the journal's files, before `.gz` or `.zst`.
pub const EXTENSION: &str = "journal";
