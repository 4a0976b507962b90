//! Plans run over bodies: over bytes while they are read, and over tapes.

pub(super) mod scan;
pub(super) mod state;
pub(super) mod walk;
