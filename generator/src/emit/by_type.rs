//! Enums whose variants differ in their JSON type, so that the first byte selects the variant.

use std::fmt::Write as _;

use vistoria_schemas::canonical::JsonType;

use super::docs;
use super::piece::Piece;
use super::table::{json_type, limits, literal};
use super::types::{of_variant, wired};
use crate::ir::{Ir, Shape, ShapeId};

/// Writes the declaration.
pub(super) fn emit(ir: &Ir, id: ShapeId, name: &str, variants: &[(JsonType, ShapeId)]) -> Piece {
    let docs = docs::attributes(ir, id);
    let labels: Vec<(&str, &str)> =
        variants.iter().map(|(json_type, variant)| label(*json_type, ir.shape(*variant))).collect();
    let expected: Vec<&str> = labels.iter().map(|(_, words)| *words).collect();
    let expected = literal(&expected.join(" or "));
    let wired = wired(ir, id);
    let mut text = format!("{docs}{wired}pub enum {name} ({expected}) {{\n");
    for ((of, variant), (label, _)) in variants.iter().zip(labels) {
        let (ty, limits) = (of_variant(ir, *variant), limits(ir, *variant));
        let _ = writeln!(text, "    {} {label}({ty}){limits},", json_type(*of));
    }
    text.push_str("}\n");
    Piece::Type(text)
}

/// Returns a variant's name and its description in errors.
fn label(json_type: JsonType, shape: &Shape) -> (&'static str, &'static str) {
    match json_type {
        JsonType::Null => ("Null", "null"),
        JsonType::Boolean => ("Bool", "a boolean"),
        JsonType::String => ("Text", "a string"),
        JsonType::Integer | JsonType::Number if *shape == Shape::Integer => ("Integer", "a whole number"),
        JsonType::Integer | JsonType::Number => ("Number", "a number"),
        JsonType::Array => ("List", "a list"),
        JsonType::Object => ("Object", "an object"),
    }
}
