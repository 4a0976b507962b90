//! Enums of objects, told apart by what they have.

use quote::quote;
use serde_json::Value;

use super::table::{filled, limits, literal};
use super::types::{ident, of_shape};
use super::{Piece, docs};
use crate::ir::{Branch, Ir, OneOf, Shape, ShapeId};
use crate::passes::variant_names;

pub(super) fn emit(ir: &Ir, id: ShapeId, name: &str, OneOf { exclusive, branches }: &OneOf) -> Vec<Piece> {
    let docs = docs::emit(&ir.item(id).docs, &format!("`{name}`."));
    let type_name = ident(name);
    let names = variant_names(branches.iter().map(|branch| branch.label.as_str()));
    let declared = branches.iter().zip(&names).map(|(branch, name)| {
        let (doc, name, ty) = (docs::line(&format!("`{}`.", branch.label.replace('`', "'"))), ident(name), variant(ir, branch));
        quote!(#[doc = #doc] #name(#ty))
    });
    let derives = docs::derives(ir);
    let declared = quote! {
        #docs
        #derives
        #[allow(clippy::large_enum_variant, reason = "a value is moved once, into the code that handles it")]
        pub enum #type_name { #(#declared,)* }
    };
    let rows: Vec<String> = branches.iter().zip(&names).map(|(branch, name)| row(ir, branch, name)).collect();
    let table = filled(&format!("support::one_of!({name} {exclusive}"), &rows, ");");
    vec![Piece::Rust(declared), Piece::Table(table)]
}

/// A variant's type. One that is an object without names needs no box; one that holds the enum itself does.
fn variant(ir: &Ir, branch: &Branch) -> proc_macro2::TokenStream {
    let ty = of_shape(ir, branch.shape);
    let is_enum = matches!(ir.shape(branch.shape), Shape::OneOf(_) | Shape::ByType(_));
    if is_enum { quote!(Box<#ty>) } else { ty }
}

fn row(ir: &Ir, branch: &Branch, name: &str) -> String {
    let required: Vec<String> = branch.required.iter().map(|key| literal(key)).collect();
    let constants: Vec<String> = branch
        .constants
        .iter()
        .map(|(key, values)| {
            let values: Vec<String> = values.iter().map(constant).collect();
            format!("{}: [{}]", literal(key), values.join(", "))
        })
        .collect();
    format!("{name}{}; [{}] {{ {} }}", limits(ir, branch.shape), required.join(", "), constants.join(", "))
}

fn constant(value: &Value) -> String {
    match value.as_str() {
        Some(text) => format!("Text({})", literal(text)),
        None => format!("Word(\"{value}\")"),
    }
}
