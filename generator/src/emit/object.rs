//! Structs: a field each; a table of their keys and cells; then the checks between fields, then the widening.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::table::{filled, limits, literal};
use super::types::{ident, of_field, of_typed};
use super::{Piece, docs, held, widen};
use crate::ir::{Check, Field, Ir, Presence, ShapeId, Struct};

pub(super) fn emit(ir: &Ir, id: ShapeId, name: &str, object: &Struct) -> Vec<Piece> {
    let docs = docs::emit(&ir.item(id).docs, &format!("`{name}`."));
    let type_name = ident(name);
    let fields = object.fields.iter().map(|field| emit_field(ir, field));
    let rest = object.rest.map(|typed| {
        let ty = of_typed(ir, typed);
        quote!(#[doc = " Every other key."] pub rest: std::collections::BTreeMap<String, #ty>,)
    });
    let derives = docs::derives(ir);
    let declared = quote! {
        #docs
        #derives
        pub struct #type_name { #(#fields,)* #rest }
    };
    let has_checks = !object.checks.is_empty();
    let held_by = ir.item(id).held_by.as_deref();
    let complete = if held_by.is_some() || has_checks { "fields" } else { "object" };
    let how = if object.closed {
        " closed"
    } else if object.rest.is_some() {
        " rest"
    } else {
        ""
    };
    let rows: Vec<String> = object.fields.iter().map(|field| row(ir, field)).collect();
    let mut pieces = vec![
        Piece::Rust(declared),
        Piece::Table(filled(&format!("support::{complete}!({name}{how}"), &rows, ");")),
    ];
    if held_by.is_some() || has_checks {
        let mut decode = quote!(support::decode::object(json, at));
        if has_checks {
            decode = quote!({
                let decoded: Self = #decode?;
                decoded.check().map_err(support::Fault::new)?;
                Ok(decoded)
            });
        }
        pieces.push(Piece::Rust(held::decode(&type_name, held_by, &decode)));
    }
    if has_checks {
        pieces.push(Piece::Rust(emit_checks(ir, &type_name, object)));
    }
    pieces.extend(widen::emit(ir, name, object).map(Piece::Rust));
    pieces
}

fn emit_field(ir: &Ir, field: &Field) -> TokenStream {
    let docs = docs::emit(&field.docs, &format!("`{}`.", field.wire.replace('`', "'")));
    let name = ident(&field.name);
    let ty = of_field(ir, field);
    quote!(#docs pub #name: #ty)
}

/// A field's name, cell, key and limits.
fn row(ir: &Ir, field: &Field) -> String {
    let cell = match ir.presence(field) {
        Presence::Value => "value",
        Presence::Nullable => "nullable",
        Presence::Optional => "optional",
        Presence::Both => "both",
        Presence::Forbidden => "forbidden",
    };
    format!("{} {cell} {}{}", field.name, literal(&field.wire), limits(ir, field.typed.shape))
}

/// The checks between fields.
fn emit_checks(ir: &Ir, type_name: &Ident, object: &Struct) -> TokenStream {
    let checks = object.checks.iter().map(|check| match check {
        Check::NotBefore { later, earlier, rule } => {
            let message = format!("{later} is before {earlier} ({rule})");
            let (later, earlier) = (text(ir, object, later), text(ir, object, earlier));
            quote! {
                if let (Some(later), Some(earlier)) = (#later, #earlier)
                    && later < earlier
                {
                    return Err(#message);
                }
            }
        }
        Check::NullOrNot { alternatives, rule } => {
            let keys: BTreeSet<&str> = alternatives.iter().flatten().map(|(wire, _)| wire.as_str()).collect();
            let keys: Vec<&str> = keys.into_iter().collect();
            let message = format!("{} are not null together ({rule})", keys.join(", "));
            let alternatives = alternatives.iter().map(|alternative| {
                let tests = alternative.iter().map(|(wire, null)| {
                    let name = ident(&field_of(object, wire).name);
                    if *null { quote!(self.#name.is_none()) } else { quote!(self.#name.is_some()) }
                });
                quote!((#(#tests)&&*))
            });
            quote! {
                if !(#(#alternatives)||*) {
                    return Err(#message);
                }
            }
        }
    });
    quote! {
        impl #type_name {
            /// What the fields must satisfy together; decoding checks it.
            fn check(&self) -> Result<(), &'static str> {
                #(#checks)*
                Ok(())
            }
        }
    }
}

fn field_of<'a>(object: &'a Struct, wire: &str) -> &'a Field {
    object.fields.iter().find(|field| field.wire == wire).expect("the pass kept only checks on its fields")
}

/// The instant in a field of text, as an `Option`.
fn text(ir: &Ir, object: &Struct, wire: &str) -> TokenStream {
    let field = field_of(object, wire);
    let name = ident(&field.name);
    match ir.presence(field) {
        Presence::Value => quote!(support::instant::instant(&self.#name)),
        Presence::Nullable | Presence::Optional => {
            quote!(self.#name.as_deref().and_then(support::instant::instant))
        }
        Presence::Both | Presence::Forbidden => {
            quote!(self.#name.value().and_then(|text| support::instant::instant(text)))
        }
    }
}
