//! Passes over the shapes between lowering and emission.

mod alike;
mod boxes;
mod checks;
mod defaults;
mod docs;
mod identifiers;
mod lifecycle;
mod names;
mod narrowings;
mod replacements;
mod variants;
mod wired;

pub(crate) use identifiers::{identifier, unique};
pub(crate) use variants::variant_names;

use vistoria_schemas::contract::Contract;

use crate::ir::Ir;

/// A pass changes the shapes and may read the contract's annotations.
type Pass = fn(&mut Ir, &Contract);

/// The passes in order. Replacements come first, since the other passes need not see a replaced shape. Narrowings decide which
/// shapes are emitted. Defaults are read from the docs. Equal shapes are merged when their docs are known. Boxes and names need
/// the merged shapes, and the lifecycle needs names. `wired` reads the merged shapes, too.
const PASSES: &[Pass] = &[
    replacements::run,
    narrowings::run,
    checks::run,
    docs::run,
    defaults::run,
    alike::run,
    boxes::run,
    names::run,
    lifecycle::run,
    wired::run,
];

/// Runs all passes.
pub fn run(mut ir: Ir, contract: &Contract) -> Ir {
    for pass in PASSES {
        pass(&mut ir, contract);
    }
    ir
}
