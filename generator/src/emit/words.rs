//! Enums of texts.

use super::table::{filled, literal};
use super::{Piece, docs};
use crate::ir::{Ir, ShapeId};
use crate::passes::variant_names;

pub(super) fn emit(ir: &Ir, id: ShapeId, name: &str, words: &[String]) -> Vec<Piece> {
    let docs = docs::text(&ir.item(id).docs, &format!("`{name}`."), "    ");
    let variants = variant_names(words.iter().map(String::as_str));
    let rows: Vec<String> =
        variants.iter().zip(words).map(|(variant, word)| format!("{variant} = {}", literal(word))).collect();
    let derives = docs::extra_derives(ir).map(|derives| format!("    {derives}\n")).unwrap_or_default();
    let table = filled(&format!("    {name}"), &rows, "");
    vec![Piece::Table(format!("support::words! {{\n{docs}{derives}{table}}}\n"))]
}
