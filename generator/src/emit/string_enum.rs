//! Enums of strings.

use super::docs;
use super::piece::Piece;
use super::table::{filled, literal};
use super::types::wired;
use crate::ir::{Ir, ShapeId};
use crate::passes::variant_names;

/// Writes the declaration.
pub(super) fn emit(ir: &Ir, id: ShapeId, name: &str, texts: &[String]) -> Piece {
    let docs = docs::attributes(ir, id, "");
    let variants = variant_names(texts.iter().map(String::as_str));
    let rows: Vec<String> =
        variants.iter().zip(texts).map(|(variant, text)| format!("{variant} = {}", literal(text))).collect();
    // The macro documents a type without a description.
    let docs = docs.strip_prefix("///\n").unwrap_or(&docs);
    Piece::Type(filled(&format!("{docs}{}pub enum ", wired(ir, id)), &format!("{name} text"), &rows, ""))
}
