//! Enums of strings.

use super::docs;
use super::piece::Piece;
use super::table::{filled, literal};
use super::types::wired;
use crate::ir::{Ir, ShapeId};
use crate::passes::variant_names;

/// Writes the declaration.
pub(super) fn emit(ir: &Ir, id: ShapeId, name: &str, texts: &[String]) -> Piece {
    let docs = docs::attributes(ir, id);
    let variants = variant_names(texts.iter().map(String::as_str));
    let rows: Vec<String> =
        variants.iter().zip(texts).map(|(variant, text)| format!("{variant} = {}", literal(text))).collect();
    let wired = wired(ir, id);
    let of_values = &ir.item(id).docs.values;
    if of_values.is_empty() {
        return Piece::Type(filled(&format!("{docs}{wired}pub enum "), &format!("{name} text"), &rows, ""));
    }
    let mut text = format!("{docs}{wired}pub enum {name} text {{\n");
    for (value, row) in texts.iter().zip(rows) {
        if let Some(description) = of_values.get(value) {
            text.push_str("    ///\n");
            text.push_str(&docs::description(description, "    "));
        }
        for part in ["    ", &row, ",\n"] {
            text.push_str(part);
        }
    }
    text.push_str("}\n");
    Piece::Type(text)
}
