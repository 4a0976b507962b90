//! Explanation of a value that does not satisfy a schema: a walk over the schema graph that collects the violations, and that
//! picks, of alternatives none of which the value satisfies, the one that the value is meant to be.
//!
//! `jsonschema` decides whether a value is valid. Its errors say of a union only that no alternative holds, and making them costs
//! time that doubles with each level of nested unions. This walk visits each pair of a schema and a value once, so that its
//! cost does not double.

mod alternatives;
mod constants;
mod fit;
mod violation;
mod walk;

pub(super) use violation::{MAX_VIOLATIONS, Problem, Violation};
pub(super) use walk::violations;
