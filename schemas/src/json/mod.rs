//! Strict JSON (RFC 8259, I-JSON), read into [`Node`](crate::node::Node)s that have the place of every key and value. Every deviation is reported:
//! duplicate keys, lone surrogates, a byte-order mark, numbers out of range. Nothing that `serde_json` refuses is accepted
//! without a fault.
//!
//! The grammar of tokens is that of [`vistoria_support::lex`], which emitted types and the validator's fast path read with too.

mod codes;
mod fault;
mod reader;
mod scalar;

pub use codes::CODES;
pub use fault::{Fault, FaultKind, Read};
pub use scalar::is_float;
pub(crate) use scalar::number_of;
pub use vistoria_support::MAX_DEPTH;

use crate::text::FileId;

/// Reads one JSON value of at most [`MAX_DEPTH`] levels. `file` is part of every place.
pub fn read(bytes: &[u8], file: FileId) -> Read {
    read_within(bytes, file, MAX_DEPTH)
}

/// Reads one JSON value of at most so many levels, each of which takes space on the stack.
pub fn read_within(bytes: &[u8], file: FileId, max_depth: usize) -> Read {
    reader::read(bytes, file, max_depth)
}

#[cfg(test)]
mod tests;
