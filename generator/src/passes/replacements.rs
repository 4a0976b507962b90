//! Replaces the shapes of formats and definitions by the user's types.

use std::collections::BTreeSet;

use vistoria_schemas::applicable::applicable;
use vistoria_schemas::contract::Contract;
use vistoria_schemas::contract::specification::ANNOTATED_FORMAT;
use vistoria_schemas::document::referenced_definition;
use vistoria_schemas::node::Node;

use crate::ir::{Ir, Provenance, ReplacementTarget, Shape};

pub(super) fn run(ir: &mut Ir, contract: &Contract) {
    if ir.replacements.is_empty() {
        return;
    }
    for id in ir.ids().collect::<Vec<_>>() {
        let item = ir.item(id);
        let is_target = |target: &ReplacementTarget| match target {
            ReplacementTarget::Definition(name) if item.provenance.is_definition() => {
                item.provenance.definition == *name
            }
            // Definitions of scalars have been inlined.
            ReplacementTarget::Definition(name) => {
                is_scalar(&item.shape) && referred(contract, &item.provenance) == Some(name)
            }
            ReplacementTarget::NumberFormat(format) => {
                matches!(item.shape, Shape::Integer | Shape::Number)
                    && formats(contract, &item.provenance) == BTreeSet::from([format.as_str()])
            }
            ReplacementTarget::Format(format) => {
                item.shape == Shape::Text && formats(contract, &item.provenance) == BTreeSet::from([format.as_str()])
            }
        };
        let Some(found) = ir.replacements.iter().position(|replacement| is_target(&replacement.target)) else {
            continue;
        };
        ir.replacements[found].is_used = true;
        ir.item_mut(id).shape = Shape::Foreign(ir.replacements[found].path.clone());
    }
}

fn is_scalar(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Bool | Shape::Text | Shape::Integer | Shape::Number | Shape::StringEnum(_) | Shape::NumberEnum(_)
    )
}

/// Returns the definition that a place refers to, null aside.
fn referred<'a>(contract: &'a Contract, provenance: &Provenance) -> Option<&'a str> {
    let applied = applicable(&contract.document, &provenance.definition, &provenance.path);
    let mut schema = applied.first()?.schema;
    loop {
        if let Some(name) = referenced_definition(schema) {
            return Some(name);
        }
        let is_null = |schema: &&Node| schema.get("type").and_then(Node::as_str) == Some("null");
        let alternatives = ["anyOf", "oneOf", "allOf"].iter().find_map(|keyword| schema.get(keyword))?;
        let mut rest = alternatives.items().iter().filter(|schema| !is_null(schema));
        schema = rest.next().filter(|_| rest.next().is_none())?;
    }
}

/// Returns the formats that apply at a place.
fn formats<'a>(contract: &'a Contract, provenance: &Provenance) -> BTreeSet<&'a str> {
    let applied = applicable(&contract.document, &provenance.definition, &provenance.path);
    applied.iter().filter_map(|applied| applied.schema.get(ANNOTATED_FORMAT)).filter_map(Node::as_str).collect()
}
