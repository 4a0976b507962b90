//! Lowering: canonical forms to shapes. Each definition is lowered once; references become ids in the arena.

mod alternatives;
mod checks;
mod conjunction;
mod extent;
mod forms;
mod hull;
mod limits;
mod lowering;
mod merge;
mod object;
mod outline;
mod prepared;
mod residual;
mod shapes;
mod union;
mod unsatisfiable;

use vistoria_schemas::contract::specification::{Residual, Specification};
use vistoria_schemas::contract::{Contract, MediaType, Response, json_media_type};

use self::lowering::Lowering;
use self::prepared::Prepared;
use crate::ir::{Body, Call, Ir, Loss, Provenance, Raw, Root};

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

/// Adds the events and calls, with the types of their bodies.
fn bodies(lowering: &mut Lowering<'_>) {
    let bundle = &lowering.contract.bundle;
    for event in &bundle.events {
        let body = lowering.definition(&event.schema);
        lowering.ir.events.push((event.clone(), body));
    }
    for operation in &bundle.operations {
        let content = operation.request.as_ref().map(|body| &body.content[..]).unwrap_or_default();
        let request = body(lowering, content, &format!("the request of {}", operation.id));
        let of_response = |response: &Response| {
            let what = format!("the response {} of {}", response.status, operation.id);
            body(lowering, &response.content, &what)
        };
        let responses = operation.responses.iter().map(of_response).collect();
        let call = Call { operation: operation.clone(), request, responses, response_name: String::new() };
        lowering.ir.calls.push(call);
    }
}

/// Returns a body of these media types. What is neither JSON nor text is kept as it is.
fn body(lowering: &mut Lowering<'_>, content: &[MediaType], what: &str) -> Body {
    let provenance = Provenance::of(what);
    // A range without a schema is anything.
    let is_json = |media: &MediaType| media.may_be_json() && (media.schema.is_some() || media.is_json());
    let (json, others): (Vec<&MediaType>, Vec<&MediaType>) = content.iter().partition(|media| is_json(media));
    for media in &others {
        if media.schema.as_ref().is_some_and(|schema| !lowering.is_plain_text(schema)) {
            lowering.add_permanent_loss(
                &provenance,
                format!("not checked: the schema of {}, which is kept as it is", media.range),
            );
        }
    }
    let is_text = |media: &&MediaType| media.range.trim_start().to_ascii_lowercase().starts_with("text/");
    let raw = (!others.is_empty()).then(|| if others.iter().all(is_text) { Raw::Text } else { Raw::Bytes });
    let mut schemas: Vec<Option<&String>> = json.iter().map(|media| media.schema.as_ref()).collect();
    schemas.dedup_by(|one, other| lowering.is_same_schema(one.map(String::as_str), other.map(String::as_str)));
    let json = match (&schemas[..], json_media_type(content)) {
        ([], _) | (_, None) => None,
        ([Some(schema)], _) => Some(lowering.definition(schema)),
        ([None], _) => Some(lowering.json(provenance)),
        (_, Some(_)) => {
            let ranges: Vec<&str> = json.iter().map(|media| media.range.as_str()).collect();
            lowering.add_permanent_loss(
                &provenance,
                format!("any JSON is accepted: the schemas of {} differ", ranges.join(" and ")),
            );
            Some(lowering.json(provenance))
        }
    };
    match (json, raw) {
        (None, None) => Body::Nothing,
        (None, Some(raw)) => Body::Raw(raw),
        (Some(json), None) => Body::Json(json),
        (Some(json), Some(raw)) => Body::JsonOr(json, raw),
    }
}

/// Lowers the waiting definitions, and those that they refer to.
fn waiting(lowering: &mut Lowering<'_>) {
    while let Some((name, id)) = lowering.waiting.pop() {
        lowering.lower_definition(&name, id);
    }
}
