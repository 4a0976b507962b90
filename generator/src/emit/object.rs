//! Structs: a field each, with what serde must do for its cell; then the checks between fields, then the widening.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::types::{ident, of_field};
use super::{docs, held, widen};
use crate::ir::{Check, Field, Ir, Presence, ShapeId, Struct};

pub(super) fn emit(ir: &Ir, id: ShapeId, name: &str, object: &Struct) -> TokenStream {
    let docs = docs::emit(&ir.item(id).docs, &format!("`{name}`."));
    let type_name = ident(name);
    let fields = object.fields.iter().map(|field| emit_field(ir, field));
    let has_checks = !object.checks.is_empty();
    let check = has_checks.then(|| quote!(#type_name::check));
    let complete = if let Some(reference) = &ir.item(id).held_by {
        held::object(&type_name, reference, check.as_ref())
    } else {
        let check = check.map(|check| quote!(, #check));
        quote!(support::object!(#type_name #check);)
    };
    let checks = has_checks.then(|| emit_checks(ir, &type_name, object));
    let closed = object.closed.then(|| quote!(, deny_unknown_fields));
    let widening = widen::emit(ir, name, object);
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
        #[serde(remote = "Self" #closed)]
        pub struct #type_name { #(#fields,)* }
        #complete
        #checks
        #widening
    }
}

fn emit_field(ir: &Ir, field: &Field) -> TokenStream {
    let docs = docs::emit(&field.docs, &format!("`{}`.", field.wire.replace('`', "'")));
    let name = ident(&field.name);
    let ty = of_field(ir, field);
    let mut serde: Vec<TokenStream> = Vec::new();
    if field.name != field.wire {
        let wire = &field.wire;
        serde.push(quote!(rename = #wire));
    }
    match ir.presence(field) {
        Presence::Value => {}
        Presence::Nullable => serde.push(quote!(deserialize_with = "support::nullable")),
        Presence::Optional => {
            serde.push(quote!(
                default,
                deserialize_with = "support::optional",
                skip_serializing_if = "Option::is_none"
            ));
        }
        Presence::Both => serde.push(quote!(default, skip_serializing_if = "support::Maybe::is_absent")),
        Presence::Forbidden => serde.push(quote!(default, skip_serializing)),
    }
    let serde = (!serde.is_empty()).then(|| quote!(#[serde(#(#serde),*)]));
    quote!(#docs #serde pub #name: #ty)
}

/// The function that `support::object!` takes.
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
