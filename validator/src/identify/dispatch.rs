//! The ways to identify a message, in the order of trust.

use vistoria_schemas::contract::Event;
use vistoria_schemas::json;
use vistoria_schemas::text::FileId;

use super::call::Hosts;
use super::message::message;
use super::shapes::Shapes;
use super::{body, call, folder, header, path, shape};
use crate::body::Body;
use crate::capture::{Captured, RequestLine, Start};
use crate::contract::{Catalog, Contract};
use crate::subject::{Identified, IdentifiedBy, Subject, Unidentified};
use crate::wanted::Wanted;

/// The contracts to choose from.
#[derive(Clone, Copy)]
pub(super) struct Candidates<'a, 's> {
    pub catalog: &'a Catalog,
    pub wanted: &'a Wanted,
    pub shapes: &'s Shapes<'a>,
}

/// Identifies a message. `body` is absent when the bytes are not JSON; then only options, paths and headers can.
pub(super) fn identify<'a>(
    captured: &Captured,
    body: Option<&Body>,
    candidates: Candidates<'a, '_>,
) -> Result<Identified<'a>, Unidentified<'a>> {
    let Candidates { catalog, wanted, .. } = candidates;
    match (&wanted.event, &wanted.operation) {
        (Some(event), _) => {
            let mut named = wanted.events(catalog).filter(|(_, known)| known.id == *event);
            let (contract, event) = named.next().ok_or(Unidentified::Event)?;
            let subject = match captured.start {
                Some(Start::Response { status, .. }) => Subject::Answer(event, status),
                _ => Subject::Event(event),
            };
            Ok(Identified::new((contract, subject), IdentifiedBy::Option))
        }
        (None, Some(operation)) => {
            let mut named = wanted.operations(catalog).filter(|(_, known)| known.id == *operation);
            let (contract, operation) = named.next().ok_or(Unidentified::Call)?;
            let subject = message(operation, captured, wanted.side, wanted.status)?;
            Ok(Identified::new((contract, subject), IdentifiedBy::Option))
        }
        (None, None) => match identify_call(captured, body, candidates) {
            Some(found) => found,
            None => identify_delivery(captured, body, candidates).ok_or(Unidentified::Event),
        },
    }
}

/// Identifies the call that a message belongs to; `None` when it may be a delivery.
fn identify_call<'a>(
    captured: &Captured,
    body: Option<&Body>,
    candidates: Candidates<'a, '_>,
) -> Option<Result<Identified<'a>, Unidentified<'a>>> {
    let Candidates { catalog, wanted, .. } = candidates;
    match &captured.start {
        Some(Start::Response { status, to: Some(request) }) => {
            let request_body = json::read(&request.body, FileId(0)).root.map(Body::new);
            Some(match identify(request, request_body.as_ref(), candidates) {
                Ok(Identified { contract, subject: Subject::Request(operation), .. }) => {
                    Ok(Identified::new((contract, Subject::Response(operation, *status)), IdentifiedBy::Request))
                }
                Ok(Identified { contract, subject: Subject::Event(event), .. }) => {
                    Ok(Identified::new((contract, Subject::Answer(event, *status)), IdentifiedBy::Request))
                }
                Err(unknown @ (Unidentified::Operation(_) | Unidentified::Request | Unidentified::Preflight)) => {
                    Err(unknown)
                }
                _ => Err(Unidentified::Call),
            })
        }
        Some(Start::Request(line)) => identify_request(line, captured, body, candidates),
        Some(Start::Response { to: None, .. }) => {
            Some(folder::identify(captured, wanted.operations(catalog)).unwrap_or(Err(Unidentified::Call)))
        }
        None => folder::identify(captured, wanted.operations(catalog)),
    }
}

/// Identifies the call of a request; `None` when it may be a delivery.
fn identify_request<'a>(
    line: &RequestLine,
    captured: &Captured,
    body: Option<&Body>,
    candidates: Candidates<'a, '_>,
) -> Option<Result<Identified<'a>, Unidentified<'a>>> {
    let Candidates { catalog, wanted, .. } = candidates;
    let by_folder = || folder::identify(captured, wanted.operations(catalog));
    let of_hosts = |hosts| identify_by_path(line, body, hosts, candidates).map(Ok);
    if let Some(found) = of_hosts(Hosts::Known).or_else(by_folder) {
        return Some(found);
    }
    let is_preflight = line.method.eq_ignore_ascii_case("OPTIONS");
    let unknown = |unknown| Some(Err(if is_preflight { Unidentified::Preflight } else { unknown }));
    if let Some(contract) = wanted.contracts(catalog).find(|contract| call::has_host(contract, line)) {
        return unknown(Unidentified::Operation(contract));
    }
    if is_delivery(line) { None } else { of_hosts(Hosts::Any).or_else(|| unknown(Unidentified::Request)) }
}

/// Identifies the operation that a request calls by its method, host and path.
fn identify_by_path<'a>(
    line: &RequestLine,
    body: Option<&Body>,
    hosts: Hosts,
    candidates: Candidates<'a, '_>,
) -> Option<Identified<'a>> {
    let Candidates { catalog, wanted, .. } = candidates;
    let operations = wanted.operations(catalog);
    let (contract, operation) = call::identify(line, body, (hosts, wanted.server.as_ref()), operations)?;
    Some(Identified::new((contract, Subject::Request(operation)), IdentifiedBy::Path))
}

/// Checks whether a request may be a delivery: vendors deliver with POST.
fn is_delivery(line: &RequestLine) -> bool {
    line.method.eq_ignore_ascii_case("POST")
}

/// Identifies a message that may be a delivery. What names an event comes before a path that some host may have for a call.
fn identify_delivery<'a>(
    captured: &Captured,
    body: Option<&Body>,
    candidates: Candidates<'a, '_>,
) -> Option<Identified<'a>> {
    let Candidates { catalog, wanted, shapes } = candidates;
    let of_any_host = || match &captured.start {
        Some(Start::Request(line)) => identify_by_path(line, body, Hosts::Any, candidates),
        _ => None,
    };
    let by_shape = || shape::identify(body?, wanted.contracts(catalog), shapes);
    identify_marked_event(captured, body, candidates).or_else(of_any_host).or_else(by_shape)
}

/// Identifies the event of a delivery by what names it: the path, a header, or a field of the body.
fn identify_marked_event<'a>(
    captured: &Captured,
    body: Option<&Body>,
    candidates: Candidates<'a, '_>,
) -> Option<Identified<'a>> {
    let Candidates { catalog, wanted, .. } = candidates;
    let known =
        |(contract, event): (&'a Contract, &'a Event), by| Identified::new((contract, Subject::Event(event)), by);
    let by_path = match &captured.start {
        Some(Start::Request(line)) => path::identify(&line.path, wanted.events(catalog)),
        _ => None,
    };
    let by_path = by_path.or_else(|| path::identify(&captured.source, wanted.events(catalog)));
    let by_path = by_path.map(|found| known(found, IdentifiedBy::Path));
    let by_header = || {
        let found = header::identify(captured.headers.as_ref()?, wanted.events(catalog))?;
        Some(known(found, IdentifiedBy::Header))
    };
    let by_body = || body::identify(body?, wanted.events(catalog)).map(|found| known(found, IdentifiedBy::Body));
    by_path.or_else(by_header).or_else(by_body)
}
