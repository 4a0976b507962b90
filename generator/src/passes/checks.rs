//! Keeps the checks between fields that are texts; any other is a loss, said once.

use vistoria_schemas::contract::Contract;

use crate::ir::{Check, Ir, Loss, Shape, Struct};

pub(super) fn run(ir: &mut Ir, _: &Contract) {
    let ids: Vec<_> = ir.ids().collect();
    for id in ids {
        let Shape::Struct(object) = &ir.item(id).shape else { continue };
        let (kept, lost): (Vec<Check>, Vec<Check>) =
            object.checks.iter().cloned().partition(|check| is_expressible(ir, object, check));
        let provenance = ir.item(id).provenance.clone();
        for Check::NotBefore { later, earlier, .. } in lost {
            let what = format!("not checked: {later} not before {earlier}, since one of them is not a field of text");
            ir.losses.push(Loss { provenance: provenance.clone(), what });
        }
        if let Shape::Struct(object) = &mut ir.item_mut(id).shape {
            object.checks = kept;
        }
    }
}

fn is_expressible(ir: &Ir, object: &Struct, check: &Check) -> bool {
    let Check::NotBefore { later, earlier, .. } = check;
    let is_text = |wire: &str| {
        let field = object.fields.iter().find(|field| field.wire == wire);
        field.is_some_and(|field| *ir.shape(field.typed.shape) == Shape::Text)
    };
    is_text(later) && is_text(earlier)
}
