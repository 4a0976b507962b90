//! Finds the types whose values stand in forms or parameters: those know what a text stands for.

use vistoria_schemas::contract::Contract;

use crate::ir::Ir;

pub(super) fn run(ir: &mut Ir, _: &Contract) {
    let types: Vec<_> = ir.wired_types().map(|typed| ir.resolved(typed.shape)).collect();
    for id in ir.reached_from(types) {
        ir.item_mut(id).is_wired = true;
    }
}
