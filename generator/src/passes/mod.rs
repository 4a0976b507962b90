//! What happens to the shapes between lowering and emission, each a function over the whole.

mod alike;
mod boxes;
mod checks;
mod defaults;
mod docs;
mod lifecycle;
mod names;
mod narrowings;
mod replacements;
pub(crate) use names::{identifier, unique, variant_names};

use vistoria_schemas::contract::Contract;

use crate::ir::Ir;

/// A pass: changes the shapes, may read the contract's words, does nothing else.
type Pass = fn(&mut Ir, &Contract);

/// In this order: what somebody else's type reads needs no other pass; narrowings decide which shapes are emitted; defaults
/// stand in the docs; shapes with the same docs can be one; what contains itself is seen when it is known which are; names
/// need to know that too, and the lifecycle speaks of names.
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
];

/// Runs all of them.
pub fn run(mut ir: Ir, contract: &Contract) -> Ir {
    for pass in PASSES {
        pass(&mut ir, contract);
    }
    ir
}
