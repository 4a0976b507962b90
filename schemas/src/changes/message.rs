//! One message of both documents.

use super::direction::Direction;

/// The schemas of one message on both sides.
pub(super) struct Message {
    /// The name of the message.
    pub(super) label: String,
    pub(super) direction: Direction,
    /// The definitions.
    pub(super) old: String,
    pub(super) new: String,
}
