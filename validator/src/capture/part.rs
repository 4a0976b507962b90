//! A part of what curl prints.

use std::borrow::Cow;

/// A head and its body.
#[derive(Default)]
pub(super) struct Part<'a> {
    pub(super) lines: String,
    /// The byte of the transcript at which the head starts.
    pub(super) at: usize,
    pub(super) is_request: bool,
    /// The body, and the byte of the transcript at which it starts.
    pub(super) body: Option<(usize, Cow<'a, [u8]>)>,
}
