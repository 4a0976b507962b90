//! The state of one run over a body: what it carries from one value to the next.

use crate::format::Origin;

/// The work that is left for a body, and the origin of its last URI.
pub(crate) struct RunState {
    /// How many schemas may still be checked on tapes. It grows with the body, so that no plan makes the time grow faster than
    /// the body does; a body that uses it up is left to the slow path.
    pub fuel: usize,
    /// The origin of the last URI.
    pub origin: Origin,
}

impl RunState {
    /// Creates the state for a body of so many bytes.
    pub(crate) fn new(length: usize) -> Self {
        Self { fuel: 10_000 + 16 * length, origin: Origin::default() }
    }
}
