//! Finds the narrowings of fields, and keeps only those narrowings whose fields all convert to those of the base.

use vistoria_schemas::contract::Contract;

use crate::ir::{Ir, Shape, ShapeId, Struct, widen};

pub(super) fn run(ir: &mut Ir, _: &Contract) {
    inner(ir);
    // Dropping one can make another impossible. Each round drops at least one, so that the loop ends.
    loop {
        let impossible: Vec<ShapeId> = ir.ids().filter(|id| !is_possible(ir, *id)).collect();
        if impossible.is_empty() {
            return;
        }
        for id in impossible {
            if let Shape::Struct(object) = &mut ir.item_mut(id).shape {
                object.narrows = None;
            }
        }
    }
}

/// Makes the struct of a field of a narrowed struct narrow the struct of the base's field.
fn inner(ir: &mut Ir) {
    let mut open: Vec<ShapeId> = ir.ids().collect();
    while let Some(id) = open.pop() {
        let Shape::Struct(narrow) = &ir.item(id).shape else { continue };
        let Some(Shape::Struct(base)) = narrow.narrows.map(|base| ir.shape(base)) else { continue };
        let pairs = narrow.fields.iter().filter_map(|from| {
            let to = base.fields.iter().find(|to| to.wire == from.wire)?;
            Some((ir.resolved(from.typed.shape), ir.resolved(to.typed.shape)))
        });
        let found: Vec<(ShapeId, ShapeId)> = pairs
            .filter(|(from, to)| from != to && matches!(ir.shape(*to), Shape::Struct(_)))
            .filter(|(from, _)| matches!(ir.shape(*from), Shape::Struct(Struct { narrows: None, .. })))
            .collect();
        for (from, to) in found {
            if let Shape::Struct(object) = &mut ir.item_mut(from).shape {
                object.narrows = Some(to);
                open.push(from);
            }
        }
    }
}

/// Checks whether every field converts.
fn is_possible(ir: &Ir, id: ShapeId) -> bool {
    let Shape::Struct(narrow) = &ir.item(id).shape else { return true };
    let Some(base) = narrow.narrows else { return true };
    match ir.shape(base) {
        Shape::Struct(base) => widen::pairs(ir, narrow, base).is_some(),
        _ => false,
    }
}
