//! How a field of a narrowed struct becomes the same field of its base.

use super::{Field, Ir, Presence, Shape, ShapeId, Struct, Typed};

/// How the value inside is carried over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carry {
    /// As it is.
    Move,
    /// By the `From` of its own type.
    Into,
    /// Always null: there is no value to carry.
    Null,
    /// Always `[]`: a new empty list.
    Empty,
    /// One of a few texts: its text.
    Text,
}

/// How `from` becomes `to`; `None` when it cannot.
pub fn carry(ir: &Ir, from: &Field, to: &Field) -> Option<Carry> {
    use Presence::{Both, Forbidden, Joined, Nullable, Optional, Value};
    let carry = carry_value(ir, from.typed, to.typed)?;
    let possible = match (ir.presence(from), ir.presence(to)) {
        (Value, Nullable | Both | Joined) if carry == Carry::Null => true,
        (Value, Value | Nullable | Optional | Both | Joined)
        | (Nullable, Nullable | Both | Joined)
        | (Optional, Optional | Both | Joined)
        | (Both, Both)
        | (Joined, Joined) => carry != Carry::Null,
        (Forbidden, Optional | Both | Joined | Forbidden) => true,
        _ => false,
    };
    possible.then_some(carry)
}

fn carry_value(ir: &Ir, from: Typed, to: Typed) -> Option<Carry> {
    if is_same_type(ir, from.shape, to.shape) {
        return Some(Carry::Move);
    }
    match (ir.shape(from.shape), ir.shape(to.shape)) {
        (Shape::Forbidden, _) => Some(Carry::Move),
        (Shape::Null, _) if to.nullable => Some(Carry::Null),
        (Shape::EmptyList, Shape::List(_)) => Some(Carry::Empty),
        (Shape::Struct(narrow), _) if narrow.narrows.is_some_and(|base| ir.same(base) == ir.same(to.shape)) => {
            Some(Carry::Into)
        }
        (Shape::Words(_), Shape::Text) => Some(Carry::Text),
        _ => None,
    }
}

/// Whether two shapes are emitted as one Rust type: the same shape, or equal ones that need no type of their own.
fn is_same_type(ir: &Ir, one: ShapeId, other: ShapeId) -> bool {
    use Shape::{Array, Bool, EmptyList, EmptyObject, Integer, Json, List, Map, Null, Number, Text};
    let same_typed =
        |one: &Typed, other: &Typed| one.nullable == other.nullable && is_same_type(ir, one.shape, other.shape);
    ir.same(one) == ir.same(other)
        || match (ir.shape(one), ir.shape(other)) {
            (List(one), List(other)) | (Map(one), Map(other)) => same_typed(one, other),
            (Array(one, length), Array(other, other_length)) => length == other_length && same_typed(one, other),
            (one, other) => {
                one == other && matches!(one, Json | Null | EmptyList | EmptyObject | Bool | Text | Integer | Number)
            }
        }
}

/// The pairs of fields, narrowed and base, when every field of the base can be carried over.
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
