//! Conversion of the fields of a narrowed struct to those of its base.

use super::arena::Ir;
use super::shape::{Field, FieldPresence, Shape, ShapeId, Struct, TypeRef};

/// The conversion of a field's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carry {
    /// None: the types are the same.
    Move,
    /// By the `From` of its type.
    Into,
    /// The value is always null.
    Null,
    /// The value is always `[]`: a new empty list.
    Empty,
    /// From a string enum to its string.
    Text,
}

/// Returns the conversion from `from` to `to`; `None` when there is none.
pub fn carry(ir: &Ir, from: &Field, to: &Field) -> Option<Carry> {
    use FieldPresence::{Forbidden, Merged, Nullable, Optional, OptionalNullable, Required};
    let carry = carry_value(ir, from.typed, to.typed)?;
    let possible = match (ir.presence(from), ir.presence(to)) {
        (Required, Nullable | OptionalNullable | Merged) if carry == Carry::Null => true,
        (Required, Required | Nullable | Optional | OptionalNullable | Merged)
        | (Nullable, Nullable | OptionalNullable | Merged)
        | (Optional, Optional | OptionalNullable | Merged)
        | (OptionalNullable, OptionalNullable)
        | (Merged, Merged) => carry != Carry::Null,
        (Forbidden, Optional | OptionalNullable | Merged | Forbidden) => true,
        _ => false,
    };
    possible.then_some(carry)
}

fn carry_value(ir: &Ir, from: TypeRef, to: TypeRef) -> Option<Carry> {
    if is_same_type(ir, from.shape, to.shape) {
        return Some(Carry::Move);
    }
    match (ir.shape(from.shape), ir.shape(to.shape)) {
        (Shape::Forbidden, _) => Some(Carry::Move),
        (Shape::Null, _) if to.nullable => Some(Carry::Null),
        (Shape::EmptyList, Shape::List(_)) => Some(Carry::Empty),
        (Shape::Struct(narrow), _) if narrow.narrows.is_some_and(|base| ir.resolved(base) == ir.resolved(to.shape)) => {
            Some(Carry::Into)
        }
        (Shape::StringEnum(_), Shape::Text) => Some(Carry::Text),
        _ => None,
    }
}

/// Checks whether two shapes have one Rust type: the same shape, or equal ones that need no type of their own.
fn is_same_type(ir: &Ir, one: ShapeId, other: ShapeId) -> bool {
    use Shape::{Array, Bool, EmptyList, EmptyObject, Integer, Json, List, Map, Null, Number, Text, Tuple};
    let same_typed =
        |one: &TypeRef, other: &TypeRef| one.nullable == other.nullable && is_same_type(ir, one.shape, other.shape);
    ir.resolved(one) == ir.resolved(other)
        || match (ir.shape(one), ir.shape(other)) {
            (List(one), List(other)) | (Map(one), Map(other)) => same_typed(one, other),
            (Array(one, length), Array(other, other_length)) => length == other_length && same_typed(one, other),
            (Tuple(items), Tuple(others)) => {
                items.len() == others.len() && items.iter().zip(others).all(|(one, other)| same_typed(one, other))
            }
            (one, other) => {
                one == other && matches!(one, Json | Null | EmptyList | EmptyObject | Bool | Text | Integer | Number)
            }
        }
}

/// Returns the pairs of fields, narrowed and base, with their conversions; `None` unless every field of the base has one.
pub fn pairs<'a>(ir: &Ir, narrow: &'a Struct, base: &'a Struct) -> Option<Vec<(&'a Field, &'a Field, Carry)>> {
    if narrow.rest.is_some() || base.rest.is_some() {
        return None;
    }
    base.fields
        .iter()
        .map(|to| {
            let from = narrow.fields.iter().find(|from| from.wire == to.wire)?;
            Some((from, to, carry(ir, from, to)?))
        })
        .collect()
}
