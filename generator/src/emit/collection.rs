//! Lists and maps that contain themselves: a struct around them, since such a type needs a name.

use quote::quote;

use super::docs;
use super::piece::Piece;
use super::table::own_limits;
use super::types::{ident, tokens, unnamed};
use crate::ir::{Ir, ShapeId};

/// Emits the struct around a list or map.
pub(super) fn emit(ir: &Ir, id: ShapeId, name: &str) -> Vec<Piece> {
    let docs = docs::emit(&ir.item(id).docs, &format!("`{name}`."));
    let (type_name, inner, derives) = (ident(name), tokens(&unnamed(ir, id)), docs::derives(ir, id));
    let declared = quote! {
        #docs
        #derives
        pub struct #type_name(pub #inner);
    };
    let limits = own_limits(ir, id);
    let wired = ir.item(id).is_wired.then(|| format!("support::wired_around!({name}: {});\n", unnamed(ir, id)));
    let around = format!("support::around!({name}{limits});\n{}", wired.unwrap_or_default());
    vec![Piece::rust(declared), Piece::Text(around)]
}
