//! Keeps the checks between fields of suitable types; every other one becomes a loss.

use vistoria_schemas::contract::Contract;

use crate::ir::{Check, FieldPresence, Ir, Loss, Shape, Struct};

pub(super) fn run(ir: &mut Ir, _: &Contract) {
    let ids: Vec<_> = ir.ids().collect();
    for id in ids {
        let Shape::Struct(object) = &ir.item(id).shape else { continue };
        let needed = object.checks.iter().filter(|check| !is_always_satisfied(ir, object, check)).cloned();
        let (kept, lost): (Vec<Check>, Vec<Check>) = needed.partition(|check| is_expressible(ir, object, check));
        let provenance = ir.item(id).provenance.clone();
        for check in lost {
            let what = match check {
                Check::NotBefore { later, earlier, .. } => {
                    format!("not checked: {later} not before {earlier}, since one of them is not a string field")
                }
                Check::NullOrNot { rule, .. } => format!("not checked: {rule}, since one of its fields is never null"),
            };
            ir.losses.push(Loss { provenance: provenance.clone(), what, is_permanent: false });
        }
        if let Shape::Struct(object) = &mut ir.item_mut(id).shape {
            object.checks = kept;
        }
    }
}

/// Checks whether a check is always satisfied: a field that is always null has no instant to compare.
fn is_always_satisfied(ir: &Ir, object: &Struct, check: &Check) -> bool {
    let Check::NotBefore { later, earlier, .. } = check else { return false };
    let mut compared = object.fields.iter().filter(|field| [later, earlier].contains(&&field.wire));
    compared.any(|field| *ir.shape(field.typed.shape) == Shape::Null)
}

/// Checks whether the fields have the types that a check needs.
fn is_expressible(ir: &Ir, object: &Struct, check: &Check) -> bool {
    let field = |wire: &str| object.fields.iter().find(|field| field.wire == wire);
    match check {
        Check::NotBefore { later, earlier, .. } => {
            let is_text = |wire: &str| field(wire).is_some_and(|field| *ir.shape(field.typed.shape) == Shape::Text);
            is_text(later) && is_text(earlier)
        }
        Check::NullOrNot { alternatives, .. } => alternatives
            .iter()
            .flatten()
            .all(|(wire, _)| field(wire).is_some_and(|field| ir.presence(field) == FieldPresence::Nullable)),
    }
}
