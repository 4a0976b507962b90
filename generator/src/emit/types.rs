//! The Rust types of shapes and fields.

use proc_macro2::{Ident, Span, TokenStream};

use crate::ir::{Field, FieldPresence, Ir, Shape, ShapeId, TypeRef, is_number_of_rust};

/// Makes an identifier.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Writes the type of a shape.
pub(super) fn of_shape(ir: &Ir, id: ShapeId) -> String {
    ir.item(ir.resolved(id)).name.clone().unwrap_or_else(|| unnamed(ir, id))
}

/// Writes the type of a shape without its name.
pub(super) fn unnamed(ir: &Ir, id: ShapeId) -> String {
    let simple = match ir.shape(id) {
        Shape::Forbidden => "support::Forbidden",
        Shape::Null => "support::Null",
        Shape::EmptyList => "support::EmptyList",
        Shape::EmptyObject => "support::EmptyObject",
        Shape::Bool => "bool",
        Shape::Text => "String",
        Shape::File => "support::File",
        Shape::Integer => "support::Integer",
        Shape::Number => "support::Number",
        Shape::List(item) => return format!("Vec<{}>", of_typed(ir, *item)),
        Shape::Array(item, length) => return format!("[{}; {length}]", of_typed(ir, *item)),
        Shape::Tuple(items) => {
            let items: Vec<String> = items.iter().map(|item| of_position(ir, id, *item)).collect();
            return format!("({})", items.join(", "));
        }
        Shape::Map(value) => return map(ir, *value),
        Shape::Foreign(path) if is_number_of_rust(path) => path,
        Shape::Foreign(path) => return format!("support::Of<{path}>"),
        // Every other shape has a name.
        _ => "serde_json::Value",
    };
    simple.to_owned()
}

/// Writes the type of a map.
pub(super) fn map(ir: &Ir, value: TypeRef) -> String {
    format!("std::collections::BTreeMap<String, {}>", of_typed(ir, value))
}

/// Writes the type of a list's items, of a map's values or of a body.
pub(super) fn of_typed(ir: &Ir, typed: TypeRef) -> String {
    let shape = of_shape(ir, typed.shape);
    if typed.nullable { format!("Option<{shape}>") } else { shape }
}

/// Writes the type of an item of a tuple, which is boxed where it contains the tuple.
fn of_position(ir: &Ir, tuple: ShapeId, typed: TypeRef) -> String {
    let shape = of_shape(ir, typed.shape);
    let shape = if ir.contains(typed.shape, ir.resolved(tuple)) { format!("Box<{shape}>") } else { shape };
    if typed.nullable { format!("Option<{shape}>") } else { shape }
}

/// Writes the type of a field.
pub(super) fn of_field(ir: &Ir, field: &Field) -> String {
    let shape = of_shape(ir, field.typed.shape);
    let shape = if field.boxed { format!("Box<{shape}>") } else { shape };
    match ir.presence(field) {
        FieldPresence::Defaulted if !field.typed.nullable => shape,
        FieldPresence::Required | FieldPresence::Forbidden => shape,
        FieldPresence::Nullable | FieldPresence::Optional | FieldPresence::Merged | FieldPresence::Defaulted => {
            format!("Option<{shape}>")
        }
        FieldPresence::OptionalNullable => format!("support::Maybe<{shape}>"),
    }
}

/// Writes the type of a variant. An enum inside an enum is boxed, since it may contain the outer one.
pub(super) fn of_variant(ir: &Ir, id: ShapeId) -> String {
    let ty = of_shape(ir, id);
    let is_enum = matches!(ir.shape(id), Shape::OneOf(_) | Shape::ByType(_));
    if is_enum { format!("Box<{ty}>") } else { ty }
}

/// Writes the word of the macro `support::types!` for a type whose values stand in forms or parameters, too.
pub(super) fn wired(ir: &Ir, id: ShapeId) -> &'static str {
    if ir.item(id).is_wired { "wired " } else { "" }
}

/// Parses a type or another piece of Rust that this module or a sibling wrote.
pub(super) fn tokens(ty: &str) -> TokenStream {
    ty.parse().expect("the generator writes Rust")
}
