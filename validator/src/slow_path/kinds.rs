//! From `jsonschema`'s kinds of errors to what was expected.

use jsonschema::JsonType;
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use serde_json::Value;
use vistoria_schemas::graph::Type;
use vistoria_schemas::multiples;

use crate::finding::{Expected, Unit};

/// Returns what a keyword expects, when that can be said in a few words.
pub(super) fn expected(kind: &Kind) -> Option<Expected> {
    let number = |limit: &Value| limit.as_number().cloned();
    Some(match kind {
        Kind::Type { kind: TypeKind::Single(ty) } => Expected::Types([ty_of(*ty)].into_iter().collect()),
        Kind::Type { kind: TypeKind::Multiple(set) } => Expected::Types(set.into_iter().map(ty_of).collect()),
        Kind::Constant { expected_value } => Expected::Constant((**expected_value).clone()),
        Kind::Enum { options } => Expected::OneOf(options.as_array().cloned().unwrap_or_default()),
        Kind::Format { format } => Expected::Format(format.clone()),
        Kind::Pattern { pattern } => Expected::Pattern(pattern.clone()),
        Kind::MinItems { limit } => Expected::AtLeast(*limit, Unit::Items),
        Kind::MaxItems { limit } => Expected::AtMost(*limit, Unit::Items),
        Kind::MinLength { limit } => Expected::AtLeast(*limit, Unit::Characters),
        Kind::MaxLength { limit } => Expected::AtMost(*limit, Unit::Characters),
        Kind::MinProperties { limit } => Expected::AtLeast(*limit, Unit::Properties),
        Kind::MaxProperties { limit } => Expected::AtMost(*limit, Unit::Properties),
        Kind::Minimum { limit } => Expected::Minimum(number(limit)?),
        Kind::Maximum { limit } => Expected::Maximum(number(limit)?),
        Kind::ExclusiveMinimum { limit } => Expected::ExclusiveMinimum(number(limit)?),
        Kind::ExclusiveMaximum { limit } => Expected::ExclusiveMaximum(number(limit)?),
        // The message of this one is its divisor.
        Kind::Custom { keyword, message } if keyword == multiples::KEYWORD => {
            Expected::MultipleOf(message.parse().ok()?)
        }
        Kind::MultipleOf { multiple_of } => Expected::MultipleOf(number(multiple_of)?),
        Kind::UniqueItems => Expected::UniqueItems,
        _ => return None,
    })
}

fn ty_of(ty: JsonType) -> Type {
    match ty {
        JsonType::Array => Type::Array,
        JsonType::Boolean => Type::Boolean,
        JsonType::Integer => Type::Integer,
        JsonType::Null => Type::Null,
        JsonType::Number => Type::Number,
        JsonType::Object => Type::Object,
        JsonType::String => Type::String,
    }
}
