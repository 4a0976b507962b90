//! Enums of strings, and of whole numbers that have names.

use super::docs;
use super::piece::Piece;
use super::table::{filled, literal};
use super::types::wired;
use crate::ir::{Ir, ShapeId};
use crate::passes::variant_names;

/// Writes the declaration of an enum of strings, which are named by their text.
pub(super) fn of_texts(ir: &Ir, id: ShapeId, name: &str, texts: &[String]) -> Piece {
    let variants = variant_names(texts.iter().map(String::as_str));
    let rows = variants.iter().zip(texts).map(|(variant, text)| format!("{variant} = {}", literal(text))).collect();
    emit(ir, id, &format!("{name} text"), texts, rows)
}

/// Writes the declaration of an enum of whole numbers, which the document names.
pub(super) fn of_numbers(ir: &Ir, id: ShapeId, name: &str, numbers: &[(i64, String)]) -> Piece {
    let variants = variant_names(numbers.iter().map(|(_, name)| name.as_str()));
    let rows = variants.iter().zip(numbers).map(|(variant, (number, _))| format!("{variant} = {number}")).collect();
    let texts: Vec<String> = numbers.iter().map(|(number, _)| number.to_string()).collect();
    emit(ir, id, &format!("{name} number"), &texts, rows)
}

/// Writes the declaration, with the descriptions of the values that have one.
fn emit(ir: &Ir, id: ShapeId, heading: &str, values: &[String], rows: Vec<String>) -> Piece {
    let docs = docs::attributes(ir, id);
    let wired = wired(ir, id);
    let of_values = &ir.item(id).docs.values;
    if of_values.is_empty() {
        return Piece::Type(filled(&format!("{docs}{wired}pub enum "), heading, &rows, ""));
    }
    let mut text = format!("{docs}{wired}pub enum {heading} {{\n");
    for (value, row) in values.iter().zip(rows) {
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
