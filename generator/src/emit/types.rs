//! The Rust type of a shape and of a field.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::ir::{Field, Ir, Presence, Shape, ShapeId, Typed};

pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The type of a shape's values.
pub(super) fn of_shape(ir: &Ir, id: ShapeId) -> TokenStream {
    if let Some(name) = &ir.item(ir.same(id)).name {
        let name = ident(name);
        return quote!(#name);
    }
    unnamed(ir, id)
}

/// The type of a shape's values, written out.
pub(super) fn unnamed(ir: &Ir, id: ShapeId) -> TokenStream {
    match ir.shape(id) {
        Shape::Forbidden => quote!(support::Forbidden),
        Shape::Null => quote!(support::Null),
        Shape::EmptyList => quote!(support::EmptyList),
        Shape::EmptyObject => quote!(support::EmptyObject),
        Shape::Bool => quote!(bool),
        Shape::Text => quote!(String),
        Shape::Integer => quote!(support::Integer),
        Shape::Number => quote!(support::Number),
        Shape::List(item) => {
            let item = of_typed(ir, *item);
            quote!(Vec<#item>)
        }
        Shape::Array(item, length) => {
            let (item, length) = (of_typed(ir, *item), Literal::usize_unsuffixed(*length));
            quote!([#item; #length])
        }
        Shape::Map(value) => {
            let value = of_typed(ir, *value);
            quote!(std::collections::BTreeMap<String, #value>)
        }
        // The other shapes have names.
        _ => quote!(serde_json::Value),
    }
}

/// The type of a list's items, of a map's values and of an event's body.
pub(super) fn of_typed(ir: &Ir, typed: Typed) -> TokenStream {
    let shape = of_shape(ir, typed.shape);
    if typed.nullable { quote!(Option<#shape>) } else { shape }
}

/// The type of a field.
pub(super) fn of_field(ir: &Ir, field: &Field) -> TokenStream {
    let shape = of_shape(ir, field.typed.shape);
    let shape = if field.boxed { quote!(Box<#shape>) } else { shape };
    match ir.presence(field) {
        Presence::Value | Presence::Forbidden => shape,
        Presence::Nullable | Presence::Optional => quote!(Option<#shape>),
        Presence::Both => quote!(support::Maybe<#shape>),
    }
}
