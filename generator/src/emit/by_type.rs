//! Enums whose variants differ in their JSON type, so that the first byte decides.

use quote::quote;
use vistoria_schemas::canonical::JsonType;

use super::table::{filled, json_type, limits, literal};
use super::types::{ident, of_shape};
use super::{Piece, docs};
use crate::ir::{Ir, Shape, ShapeId};

pub(super) fn emit(ir: &Ir, id: ShapeId, name: &str, variants: &[(JsonType, ShapeId)]) -> Vec<Piece> {
    let docs = docs::emit(&ir.item(id).docs, &format!("`{name}`."));
    let type_name = ident(name);
    let labels = variants.iter().map(|(json_type, variant)| label(*json_type, ir.shape(*variant)));
    let (labels, words): (Vec<&str>, Vec<&str>) = labels.unzip();
    let declared = variants.iter().zip(labels.iter().zip(&words)).map(|((_, variant), (label, what))| {
        let (label, doc, ty) = (ident(label), format!(" As {what}."), of_shape(ir, *variant));
        // An enum within an enum may lead back here; a pointer ends it.
        let is_enum = matches!(ir.shape(*variant), Shape::OneOf(_) | Shape::ByType(_));
        let ty = if is_enum { quote!(Box<#ty>) } else { ty };
        quote!(#[doc = #doc] #label(#ty))
    });
    let derives = docs::derives(ir);
    let declared = quote! {
        #docs
        #derives
        #[allow(clippy::large_enum_variant, reason = "a value is moved once, into the code that handles it")]
        pub enum #type_name { #(#declared,)* }
    };
    let row = |((of, variant), label): (&(JsonType, ShapeId), &&str)| {
        format!("{label} {}{}", json_type(*of), limits(ir, *variant))
    };
    let rows: Vec<String> = variants.iter().zip(&labels).map(row).collect();
    let table = filled(&format!("support::by_type!({name} {}", literal(&words.join(" or "))), &rows, ");");
    vec![Piece::Rust(declared), Piece::Table(table)]
}

/// A variant's name, and what it is in words.
fn label(json_type: JsonType, shape: &Shape) -> (&'static str, &'static str) {
    match json_type {
        JsonType::Null => ("Null", "null"),
        JsonType::Boolean => ("Bool", "a boolean"),
        JsonType::String => ("Text", "a text"),
        JsonType::Integer | JsonType::Number if *shape == Shape::Integer => ("Integer", "a whole number"),
        JsonType::Integer | JsonType::Number => ("Number", "a number"),
        JsonType::Array => ("List", "a list"),
        JsonType::Object => ("Object", "an object"),
    }
}
