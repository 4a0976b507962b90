//! The intermediate representation: shapes in an arena, strict where documents are forgiving. It mirrors the output, not the
//! input.
//!
//! Presence and nullability are two bits of a field here; they become Rust's `Option` in `emit` and nowhere earlier.

mod arena;
pub mod options;
mod origin;
mod shape;
pub mod widen;

pub use arena::{
    Body, Call, Form, FormKind, Ir, Parameters, Raw, Replacement, ReplacementTarget, ResidualDocuments, ResidualSchema,
    Root, ShapeEntry, is_number_of_rust,
};
pub use origin::{CitedRule, Docs, Loss, Provenance};
pub use shape::{Branch, Check, Field, FieldPresence, Limit, OneOf, Shape, ShapeId, Struct, TypeRef};
