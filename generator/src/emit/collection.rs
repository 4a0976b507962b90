//! Lists and maps that contain themselves: a struct around them, since a type cannot be written out within itself.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::types::{ident, unnamed};
use crate::ir::{Ir, ShapeId};

pub(super) fn emit(ir: &Ir, id: ShapeId, name: &str) -> TokenStream {
    let docs = docs::emit(&ir.item(id).docs, &format!("`{name}`."));
    let (name, inner) = (ident(name), unnamed(ir, id));
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
        #[serde(transparent)]
        pub struct #name(pub #inner);
    }
}
