//! What happens to the shapes between lowering and emission, each a function over the whole.

mod boxes;
mod checks;
mod docs;
mod lifecycle;
mod names;
mod narrowings;
pub(crate) use names::variant_names;

use vistoria_schemas::contract::Contract;

use crate::ir::Ir;

/// A pass: changes the shapes, may read the contract's words, does nothing else.
type Pass = fn(&mut Ir, &Contract);

/// In this order: narrowings decide which shapes are emitted, names need to know which are, docs come when nothing changes any more, and the lifecycle
/// speaks of names.
const PASSES: &[Pass] = &[narrowings::run, checks::run, boxes::run, names::run, docs::run, lifecycle::run];

/// Runs all of them.
pub fn run(mut ir: Ir, contract: &Contract) -> Ir {
    for pass in PASSES {
        pass(&mut ir, contract);
    }
    ir
}
