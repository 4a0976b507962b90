//! Enums whose variants differ in their JSON type, so that the first byte decides.

use proc_macro2::TokenStream;
use quote::quote;
use vistoria_schemas::canonical::JsonType;

use super::docs;
use super::types::{ident, of_shape};
use crate::ir::{Ir, Shape, ShapeId};

pub(super) fn emit(ir: &Ir, id: ShapeId, name: &str, variants: &[(JsonType, ShapeId)]) -> TokenStream {
    let docs = docs::emit(&ir.item(id).docs, &format!("`{name}`."));
    let type_name = ident(name);
    let rows: Vec<(TokenStream, TokenStream, TokenStream, &str)> = variants
        .iter()
        .map(|(json_type, variant)| {
            let (label, json_type, what) = label(*json_type, ir.shape(*variant));
            let (label, json_type) = (ident(label), ident(json_type));
            (quote!(#label), quote!(#json_type), of_shape(ir, *variant), what)
        })
        .collect();
    let declared = rows.iter().map(|(label, _, ty, what)| {
        let doc = format!(" As {what}.");
        quote!(#[doc = #doc] #label(#ty))
    });
    let decoded = rows.iter().map(
        |(label, json_type, ..)| quote!(support::JsonType::#json_type => support::from_raw(&raw).map(Self::#label)),
    );
    let encoded = rows.iter().map(|(label, ..)| quote!(Self::#label(value) => value.serialize(serializer)));
    let expected = rows.iter().map(|(.., what)| *what).collect::<Vec<_>>().join(" or ");
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[allow(clippy::large_enum_variant, reason = "a value is moved once, into the code that handles it")]
        pub enum #type_name { #(#declared,)* }
        impl<'de> serde::Deserialize<'de> for #type_name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
                match support::JsonType::of(&raw) {
                    #(#decoded,)*
                    _ => Err(support::unexpected(&raw, #expected)),
                }
            }
        }
        impl serde::Serialize for #type_name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { #(#encoded,)* }
            }
        }
    }
}

/// A variant's name, the JSON type that leads to it, and what it is in words.
fn label(json_type: JsonType, shape: &Shape) -> (&'static str, &'static str, &'static str) {
    match json_type {
        JsonType::Null => ("Null", "Null", "null"),
        JsonType::Boolean => ("Bool", "Boolean", "a boolean"),
        JsonType::String => ("Text", "String", "a text"),
        JsonType::Integer | JsonType::Number if *shape == Shape::Integer => ("Integer", "Number", "a whole number"),
        JsonType::Integer | JsonType::Number => ("Number", "Number", "a number"),
        JsonType::Array => ("List", "Array", "a list"),
        JsonType::Object => ("Object", "Object", "an object"),
    }
}
