//! Keeps a narrowing only where every field can be carried into the base; inner ones first, since outer ones use them.

use vistoria_schemas::contract::Contract;

use crate::ir::{Ir, Shape, ShapeId, widen};

pub(super) fn run(ir: &mut Ir, _: &Contract) {
    // Dropping one can make another impossible; each round drops at least one, so this ends.
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

fn is_possible(ir: &Ir, id: ShapeId) -> bool {
    let Shape::Struct(narrow) = &ir.item(id).shape else { return true };
    let Some(base) = narrow.narrows else { return true };
    match ir.shape(base) {
        Shape::Struct(base) => widen::pairs(ir, narrow, base).is_some(),
        _ => false,
    }
}
