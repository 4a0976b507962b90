//! Keeps the checks between fields that are texts; any other is a loss, said once.

use vistoria_schemas::contract::Contract;

use crate::ir::{Check, FieldPresence, Ir, Loss, Shape, Struct};

pub(super) fn run(ir: &mut Ir, _: &Contract) {
    let ids: Vec<_> = ir.ids().collect();
    for id in ids {
        let Shape::Struct(object) = &ir.item(id).shape else { continue };
        let needed = object.checks.iter().filter(|check| !holds_anyway(ir, object, check)).cloned();
        let (kept, lost): (Vec<Check>, Vec<Check>) = needed.partition(|check| is_expressible(ir, object, check));
        let provenance = ir.item(id).provenance.clone();
        for check in lost {
            let what = match check {
                Check::NotBefore { later, earlier, .. } => {
                    format!("not checked: {later} not before {earlier}, since one of them is not a field of text")
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

/// A field that is always null is no instant, so there is nothing to compare.
fn holds_anyway(ir: &Ir, object: &Struct, check: &Check) -> bool {
    let Check::NotBefore { later, earlier, .. } = check else { return false };
    let mut compared = object.fields.iter().filter(|field| [later, earlier].contains(&&field.wire));
    compared.any(|field| *ir.shape(field.typed.shape) == Shape::Null)
}

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
