//! Widening: `From` a narrowed struct for its base.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::ident;
use crate::ir::widen::{Carry, pairs};
use crate::ir::{Field, FieldPresence, Ir, Shape, Struct};

/// Emits the `From` of a narrowed struct.
pub(super) fn emit(ir: &Ir, name: &str, narrow: &Struct) -> Option<TokenStream> {
    let base_id = narrow.narrows?;
    let Shape::Struct(base) = ir.shape(base_id) else { return None };
    let base_name = ident(ir.item(ir.resolved(base_id)).name.as_deref()?);
    let name = ident(name);
    let mut uses_narrow = false;
    let fields = pairs(ir, narrow, base)?.into_iter().map(|(from, to, carry)| {
        let value = value(ir, from, to, carry);
        let to = ident(&to.name);
        uses_narrow |= value.to_string().contains("narrow .");
        quote!(#to: #value)
    });
    let fields: Vec<TokenStream> = fields.collect();
    let narrow = ident(if uses_narrow { "narrow" } else { "_" });
    Some(quote! {
        impl From<#name> for #base_name {
            fn from(#narrow: #name) -> Self {
                Self { #(#fields,)* }
            }
        }
    })
}

/// Emits the conversion of a field.
fn value(ir: &Ir, from: &Field, to: &Field, carry: Carry) -> TokenStream {
    use FieldPresence::{Defaulted, Forbidden, Merged, Nullable, Optional, OptionalNullable, Required};
    let name = ident(&from.name);
    let source = quote!(narrow.#name);
    let inner = |value: TokenStream| match (carry, from.boxed, to.boxed) {
        (Carry::Empty, ..) => quote!(Vec::new()),
        (Carry::Into, true, true) => quote!(Box::new((*#value).into())),
        (Carry::Into, true, false) => quote!((*#value).into()),
        (Carry::Into, false, true) => quote!(Box::new(#value.into())),
        (Carry::Into, false, false) => quote!(#value.into()),
        (Carry::Text, ..) => quote!(#value.as_str().to_owned()),
        (Carry::Move, true, false) => quote!(*#value),
        (Carry::Move, false, true) => quote!(Box::new(#value)),
        (Carry::Move | Carry::Null, ..) => value,
    };
    let mapped = match carry {
        Carry::Null => source.clone(),
        Carry::Move if from.boxed == to.boxed => source.clone(),
        Carry::Empty => quote!(#source.map(|_| Vec::new())),
        Carry::Move | Carry::Into | Carry::Text => {
            let value = inner(quote!(value));
            quote!(#source.map(|value| #value))
        }
    };
    match (ir.presence(from), ir.presence(to)) {
        (Required, Nullable | Merged) if carry == Carry::Null => quote!(None),
        (Required, OptionalNullable) if carry == Carry::Null => quote!(support::Maybe::Null),
        (Required, Nullable | Optional | Merged) => {
            let value = inner(source);
            quote!(Some(#value))
        }
        (Required, OptionalNullable) => {
            let value = inner(source);
            quote!(support::Maybe::Value(#value))
        }
        (Nullable, OptionalNullable) => quote!(support::Maybe::from_nullable(#mapped)),
        (Optional, OptionalNullable) => quote!(support::Maybe::from_optional(#mapped)),
        (Nullable | Optional | Merged | OptionalNullable, _) => mapped,
        (Forbidden, OptionalNullable) => quote!(support::Maybe::Absent),
        (Forbidden, Optional | Merged) => quote!(None),
        (Required | Forbidden | Defaulted, _) => inner(source),
    }
}
