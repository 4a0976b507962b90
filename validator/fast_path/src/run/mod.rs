//! Plans run over bodies: over bytes while they are read, and over tapes. Scalars need no tape.

mod combined;
mod equality;
mod scalar;
pub(super) mod scan;
mod seen;
pub(super) mod state;
pub(super) mod texts;
mod unevaluated;
mod union;
pub(super) mod walk;
