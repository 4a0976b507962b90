//! Marks the defaults that decoding fills in: those that are plain values of their field's type.

use serde_json::{Number, Value};
use vistoria_schemas::applicable::Step;
use vistoria_schemas::contract::Contract;

use crate::ir::{Field, FieldPresence, Ir, Limit, Loss, Shape, TypeRef};

pub(super) fn run(ir: &mut Ir, _: &Contract) {
    if !ir.fill_defaults {
        return;
    }
    for id in ir.ids().collect::<Vec<_>>() {
        let Shape::Struct(object) = &ir.item(id).shape else { continue };
        let has_default: Vec<Option<bool>> = object.fields.iter().map(|field| can_be_filled_in(ir, field)).collect();
        let provenance = ir.item(id).provenance.clone();
        let Shape::Struct(object) = &mut ir.item_mut(id).shape else { continue };
        let mut losses = Vec::new();
        for (field, has_default) in object.fields.iter_mut().zip(has_default) {
            field.is_defaulted = has_default == Some(true);
            if has_default == Some(false) {
                let provenance = provenance.then(Step::Property(field.wire.clone()));
                let what = "not filled in: the default is not a plain value of the type".to_owned();
                losses.push(Loss { provenance, what, is_permanent: false });
            }
        }
        ir.losses.extend(losses);
    }
}

/// Returns whether a default can be filled in; `None` for a field without a default or that is required.
fn can_be_filled_in(ir: &Ir, field: &Field) -> Option<bool> {
    let default: Value = serde_json::from_str(field.docs.default.as_deref()?).ok()?;
    let may_be_absent =
        matches!(ir.presence(field), FieldPresence::Optional | FieldPresence::OptionalNullable | FieldPresence::Merged);
    may_be_absent.then(|| is_of(ir, field.typed, &default))
}

/// Checks whether a value is a plain value of a type.
fn is_of(ir: &Ir, typed: TypeRef, value: &Value) -> bool {
    if value.is_null() {
        return typed.nullable;
    }
    let limits = &ir.item(ir.resolved(typed.shape)).limits;
    let is_of_type = match ir.shape(typed.shape) {
        Shape::Text => value.is_string(),
        Shape::StringEnum(words) => value.as_str().is_some_and(|text| words.iter().any(|word| word == text)),
        Shape::NumberEnum(numbers) => numbers.iter().any(|(number, _)| value.as_i64() == Some(*number)),
        Shape::Bool => value.is_boolean(),
        Shape::Integer => value.is_i64() || value.is_u64(),
        Shape::Number => value.is_number(),
        Shape::List(_) | Shape::EmptyList => value.as_array().is_some_and(Vec::is_empty),
        Shape::Map(_) | Shape::EmptyObject => value.as_object().is_some_and(serde_json::Map::is_empty),
        _ => false,
    };
    is_of_type && limits.iter().all(|limit| is_within(limit, value))
}

/// Checks whether a value is within a limit.
fn is_within(limit: &Limit, value: &Value) -> bool {
    let size = |size: Option<usize>, least: Option<u64>, most: Option<u64>| {
        size.is_none_or(|size| {
            least.is_none_or(|least| size as u64 >= least) && most.is_none_or(|most| size as u64 <= most)
        })
    };
    let compared = |bound: &Number, fits: fn(f64, f64) -> bool| match (value.as_f64(), bound.as_f64()) {
        (Some(value), Some(bound)) => fits(value, bound),
        _ => true,
    };
    match limit {
        Limit::Length(least, most) => size(value.as_str().map(|text| text.chars().count()), *least, *most),
        Limit::Items(least, most) => size(value.as_array().map(Vec::len), *least, *most),
        Limit::Keys(least, most) => size(value.as_object().map(serde_json::Map::len), *least, *most),
        Limit::Minimum(bound) => compared(bound, |value, bound| value >= bound),
        Limit::Maximum(bound) => compared(bound, |value, bound| value <= bound),
        Limit::Above(bound) => compared(bound, |value, bound| value > bound),
        Limit::Below(bound) => compared(bound, |value, bound| value < bound),
        Limit::OneOf(numbers, words) => match value {
            Value::Number(number) => numbers.contains(number),
            Value::Bool(bool) => words.contains(bool),
            _ => true,
        },
    }
}
