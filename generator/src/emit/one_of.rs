//! Enums of objects, distinguished by their properties.

use std::fmt::Write as _;

use serde_json::Value;

use super::docs;
use super::piece::Piece;
use super::table::{limits, literal};
use super::types::{of_variant, wired};
use crate::ir::{Branch, Ir, OneOf, ShapeId};
use crate::passes::variant_names;

/// Writes the declaration.
pub(super) fn emit(ir: &Ir, id: ShapeId, name: &str, OneOf { exclusive, branches }: &OneOf) -> Piece {
    let docs = docs::attributes(ir, id);
    let names = variant_names(branches.iter().map(|branch| branch.label.as_str()));
    let of = if *exclusive { "one" } else { "any" };
    let wired = wired(ir, id);
    let mut text = format!("{docs}{wired}pub enum {name} {of} {{\n");
    for (branch, name) in branches.iter().zip(&names) {
        let _ = writeln!(text, "    {name}({}) {},", of_variant(ir, branch.shape), guard(ir, branch));
    }
    text.push_str("}\n");
    Piece::Type(text)
}

/// Writes the guard of a branch: the properties by which decoding selects it.
fn guard(ir: &Ir, branch: &Branch) -> String {
    let required: Vec<String> = branch.required.iter().map(|key| literal(key)).collect();
    let constants: Vec<String> = branch
        .constants
        .iter()
        .map(|(key, values)| {
            let values: Vec<String> = values.iter().map(constant).collect();
            format!("{}: [{}]", literal(key), values.join(", "))
        })
        .collect();
    let constants = if constants.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", constants.join(", ")) };
    format!("[{}] {constants}{}", required.join(", "), limits(ir, branch.shape))
}

fn constant(value: &Value) -> String {
    match value.as_str() {
        Some(text) => format!("Text({})", literal(text)),
        None => format!("Word(\"{value}\")"),
    }
}
