//! Where decoding must ask the schema: wherever a type reaches a place that it does not hold.

use std::collections::BTreeSet;

use vistoria_schemas::contract::specification::Specification;
use vistoria_schemas::dialect::Dialect;
use vistoria_schemas::law;

use crate::ir::{Ir, Residual, Shape, ShapeId};

pub(super) fn hold(ir: &mut Ir, specification: &Specification) {
    let Some(whole) = &specification.whole else { return };
    if ir.losses.is_empty() {
        return;
    }
    ir.residual = Some(Residual { schema: whole.schema.to_string(), draft: draft(whole.dialect) });
    let reference = |name: &str| if whole.is_flat { law::definition(name) } else { String::new() };
    if let (Some(name), Some(root)) = (&specification.root, &ir.root) {
        let id = ir.same(root.typed.shape);
        let is_struct = matches!(ir.shape(id), Shape::Struct(_)) && !root.typed.nullable;
        let held_by = Some(reference(name));
        if is_struct {
            ir.item_mut(id).held_by.clone_from(&held_by);
        }
        if let Some(root) = &mut ir.root {
            root.held_by = held_by;
        }
    }
    if whole.is_flat {
        definitions(ir);
    }
}

/// Every struct that a definition is and from which a loss is reached.
fn definitions(ir: &mut Ir) {
    let lossy: BTreeSet<String> = ir.losses.iter().map(|loss| loss.provenance.definition.clone()).collect();
    let held: Vec<(ShapeId, String)> = ir
        .definitions
        .iter()
        .map(|typed| ir.same(typed.shape))
        .filter(|id| matches!(ir.shape(*id), Shape::Struct(_)) && ir.item(*id).provenance.is_definition())
        .filter(|id| reaches(ir, *id, &lossy))
        .map(|id| (id, ir.item(id).provenance.definition.clone()))
        .collect();
    for (id, name) in held {
        ir.item_mut(id).held_by = Some(law::definition(&name));
    }
}

fn reaches(ir: &Ir, from: ShapeId, lossy: &BTreeSet<String>) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if lossy.contains(&ir.item(id).provenance.definition) {
            return true;
        }
        if seen.insert(id) {
            open.extend(ir.inner(id));
        }
    }
    false
}

fn draft(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::OpenApi30 | Dialect::Draft4 => "Draft4",
        Dialect::Draft6 => "Draft6",
        Dialect::Draft7 => "Draft7",
        Dialect::Draft201909 => "Draft201909",
        Dialect::Draft202012 => "Draft202012",
    }
}
