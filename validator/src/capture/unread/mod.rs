//! Formats that are not read: what an input in one looks like, and what to do with it instead.

mod bytes;
mod format;
mod texts;

use serde::de::IgnoredAny;

pub use format::Unread;

use format::Handling;

/// The formats; the first one that fits counts.
static FORMATS: [&[Unread]; 3] = [bytes::FORMATS, texts::DOCUMENTS, texts::VALUES];

impl Unread {
    /// Returns every format.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        FORMATS.iter().copied().flatten()
    }

    /// Returns the format that an input starts like, when it is never read.
    pub(super) fn of_input(start: &[u8]) -> Option<&'static Self> {
        Self::all().find(|format| format.handling == Handling::Refused && format.is.holds(start))
    }

    /// Returns the format that a body looks like; `None` when it is JSON.
    pub fn of_body(body: &[u8]) -> Option<&'static Self> {
        let is_json =
            || serde_json::from_slice::<IgnoredAny>(body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)).is_ok();
        Self::all().find(|format| format.is.holds(body)).filter(|_| !is_json())
    }
}
