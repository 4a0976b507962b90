//! Who produces a message, which decides what breaks its receiver.

/// The direction of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// The vendor produces it: deliveries and responses. A wider schema breaks who reads by the old contract.
    Received,
    /// We produce it: requests. A narrower schema refuses what was sent by the old contract.
    Sent,
}
