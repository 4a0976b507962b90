//! Lowering: canonical forms to shapes. Each definition is lowered once; references become ids in the arena.

mod alternatives;
mod body;
mod checks;
mod conjunction;
mod extent;
mod forms;
mod hull;
mod limits;
mod lowering;
mod merge;
mod object;
mod opaque;
mod outline;
mod parameters;
mod prepared;
mod residual;
mod shapes;
mod union;
mod unsatisfiable;

use vistoria_schemas::contract::specification::{Residual, Specification};
use vistoria_schemas::contract::{Contract, Response};

use self::lowering::Lowering;
pub use self::parameters::define_parameters;
use self::prepared::Prepared;
use crate::ir::{Call, Ir, Loss, Provenance, Root};

/// Lowers a specification, and marks the types that need run-time validation: the root of a JSON Schema, and every struct
/// with a loss in it.
pub fn lower_specification(specification: &Specification) -> Ir {
    let contract = &specification.contract;
    let mut lowering = start(contract);
    bodies(&mut lowering);
    if let Some(name) = &specification.root {
        let typed = lowering.definition(name);
        lowering.ir.root = Some(Root { typed, wrapper: None, validated_by: None });
    }
    // A contract has no residual schema, and only needs the types of its events and calls.
    if specification.residual.as_ref().is_some_and(Residual::is_normalised) {
        let names: Vec<String> = contract.document.definitions.keys().cloned().collect();
        lowering.ir.definitions = names.iter().map(|name| lowering.definition(name)).collect();
    }
    waiting(&mut lowering);
    for (definition, what) in &specification.losses {
        let provenance = Provenance::of(definition);
        let what = what.clone();
        // The normalised schema accepts the same there; the original one may still decide.
        let is_permanent = specification.residual.as_ref().is_none_or(Residual::is_normalised);
        lowering.ir.losses.push(Loss { provenance, what, is_permanent });
    }
    residual::mark(&mut lowering.ir, specification);
    lowering.ir
}

/// Lowers every definition that the body of an event or a call reaches, and those that they narrow.
pub fn lower(contract: &Contract) -> Ir {
    let mut lowering = start(contract);
    bodies(&mut lowering);
    waiting(&mut lowering);
    lowering.ir
}

/// Canonicalises the definitions of a contract.
fn start(contract: &Contract) -> Lowering<'_> {
    Lowering::new(contract, Prepared::of(contract))
}

/// Adds the events and calls, with the types of their bodies and parameters.
fn bodies(lowering: &mut Lowering<'_>) {
    let bundle = &lowering.contract.bundle;
    for event in &bundle.events {
        let body = lowering.definition(&event.schema);
        lowering.ir.events.push((event.clone(), body));
    }
    for operation in &bundle.operations {
        let content = operation.request.as_ref().map(|body| &body.content[..]).unwrap_or_default();
        let request = body::of(lowering, content, &format!("the request of {}", operation.id));
        let of_response = |response: &Response| {
            let what = format!("the response {} of {}", response.status, operation.id);
            body::of(lowering, &response.content, &what)
        };
        let responses = operation.responses.iter().map(of_response).collect();
        let parameters = parameters::of(lowering, operation);
        let (operation, response_name) = (operation.clone(), String::new());
        lowering.ir.calls.push(Call { operation, parameters, request, responses, response_name });
    }
}

/// Lowers the waiting definitions, and those that they refer to; then everything about forms and parameters is known.
fn waiting(lowering: &mut Lowering<'_>) {
    while let Some((name, id)) = lowering.waiting.pop() {
        lowering.lower_definition(&name, id);
    }
    body::settle(lowering);
    parameters::settle(lowering);
}
