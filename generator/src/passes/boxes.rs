//! Boxes a field, and makes a list of an array, where a type would otherwise contain itself.

use std::collections::BTreeSet;

use vistoria_schemas::contract::Contract;

use crate::ir::{Ir, Limit, Shape, ShapeId};

pub(super) fn run(ir: &mut Ir, _: &Contract) {
    let ids: Vec<_> = ir.ids().collect();
    for &id in &ids {
        let Shape::Array(item, length) = *ir.shape(id) else { continue };
        if contains(ir, ir.resolved(item.shape), id, &mut BTreeSet::new()) {
            let length = u64::try_from(length).ok();
            let entry = ir.item_mut(id);
            entry.shape = Shape::List(item);
            entry.limits.push(Limit::Items(length, length));
        }
    }
    for id in ids {
        let Shape::Struct(object) = &ir.item(id).shape else { continue };
        let boxed: Vec<bool> = object
            .fields
            .iter()
            .map(|field| contains(ir, ir.resolved(field.typed.shape), id, &mut BTreeSet::new()))
            .collect();
        if let Shape::Struct(object) = &mut ir.item_mut(id).shape {
            for (field, boxed) in object.fields.iter_mut().zip(boxed) {
                field.boxed = boxed;
            }
        }
    }
}

/// Checks whether a value of `outer` contains one of `inner` without an allocation between; lists and maps allocate.
fn contains(ir: &Ir, outer: ShapeId, inner: ShapeId, seen: &mut BTreeSet<ShapeId>) -> bool {
    if outer == inner {
        return true;
    }
    let holds = matches!(ir.shape(outer), Shape::Struct(_) | Shape::ByType(_) | Shape::OneOf(_) | Shape::Array(..));
    holds && seen.insert(outer) && ir.inner(outer).into_iter().any(|next| contains(ir, next, inner, seen))
}
