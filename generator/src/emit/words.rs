//! Enums of texts.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::types::ident;
use crate::ir::{Ir, ShapeId};
use crate::passes::variant_names;

pub(super) fn emit(ir: &Ir, id: ShapeId, name: &str, words: &[String]) -> TokenStream {
    let docs = docs::emit(&ir.item(id).docs, &format!("`{name}`."));
    let name = ident(name);
    let variants: Vec<_> = variant_names(words.iter().map(String::as_str)).iter().map(|name| ident(name)).collect();
    let variant_docs = words.iter().map(|word| docs::line(&format!("`{}`", word.replace('`', "'"))));
    quote! {
        #docs
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum #name { #(#[doc = #variant_docs] #variants,)* }
        support::words!(#name, #(#variants = #words),*);
    }
}
