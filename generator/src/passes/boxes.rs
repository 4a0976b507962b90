//! Boxes a field, and makes a list of an array, where a type would otherwise contain itself.

use vistoria_schemas::contract::Contract;

use crate::ir::{Ir, Limit, Shape};

pub(super) fn run(ir: &mut Ir, _: &Contract) {
    let ids: Vec<_> = ir.ids().collect();
    for &id in &ids {
        let Shape::Array(item, length) = *ir.shape(id) else { continue };
        if ir.contains(item.shape, id) {
            let length = u64::try_from(length).ok();
            let entry = ir.item_mut(id);
            entry.shape = Shape::List(item);
            entry.limits.push(Limit::Items(length, length));
        }
    }
    for id in ids {
        let Shape::Struct(object) = &ir.item(id).shape else { continue };
        let boxed: Vec<bool> = object.fields.iter().map(|field| ir.contains(field.typed.shape, id)).collect();
        if let Shape::Struct(object) = &mut ir.item_mut(id).shape {
            for (field, boxed) in object.fields.iter_mut().zip(boxed) {
                field.boxed = boxed;
            }
        }
    }
}
