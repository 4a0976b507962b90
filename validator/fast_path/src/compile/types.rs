//! From the types of a schema to bits.

use vistoria_schemas::graph::{Type, Types};
use vistoria_support::JsonType;

use crate::plan::requirements::bit;

/// Returns the bits of types, and whether numbers must be integers.
pub(super) fn type_bits(types: Types) -> (u8, bool) {
    let bits = types.iter().fold(0, |bits, ty| {
        bits | bit(match ty {
            Type::Null => JsonType::Null,
            Type::Boolean => JsonType::Boolean,
            Type::Number | Type::Integer => JsonType::Number,
            Type::String => JsonType::String,
            Type::Array => JsonType::Array,
            Type::Object => JsonType::Object,
        })
    });
    (bits, types.contains(Type::Integer) && !types.contains(Type::Number))
}
