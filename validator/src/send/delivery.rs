//! Deliveries as a vendor sends them: their path and headers, and what a receiver says of their bodies.

use jiff::Timestamp;
use vistoria_schemas::contract::{Event, Level};

use super::sample::Judge;
use crate::capture::{Captured, RequestLine, Start};
use crate::checker::Checker;
use crate::contract::Contract;
use crate::settings::Settings;
use crate::verify::{Secrets, sign};
use crate::wanted::Wanted;

/// Returns the path, without the prefix, to which an event of a vendor is delivered.
pub fn path_of(contract: &Contract, event: &Event) -> String {
    match &event.identification.path {
        Some(path) => format!("/{}/{path}", contract.vendor()),
        None => format!("/{}", contract.vendor()),
    }
}

/// Returns the headers with which a vendor sends a delivery, with the signature of `signed`, if there is a secret for one.
pub fn headers(
    (contract, event): (&Contract, &Event),
    signed: Option<&[u8]>,
    secrets: &Secrets,
) -> Vec<(String, String)> {
    let mut headers = vec![("content-type".to_owned(), "application/json".to_owned())];
    let event_header = event.identification.header.as_ref();
    headers.extend(event_header.map(|header| (header.name.clone(), header.value.clone())));
    let scheme = contract.bundle().signatures.first().zip(secrets.of(contract.vendor()).first());
    if let Some(((scheme, secret), signed)) = scheme.zip(signed) {
        headers.extend(sign(scheme, secret, signed, Timestamp::now()));
    }
    headers
}

/// Returns the settings of a checker for [`judge`].
pub fn judge_settings(contract: &Contract) -> Settings {
    let wanted = Wanted { vendor: Some(contract.vendor().to_owned()), ..Wanted::default() };
    Settings { wanted, skip_signature_check: true, ..Settings::default() }
}

/// Returns what a receiver would say to bodies of an event, sent as the vendor sends them.
pub fn judge<'a>(checker: &'a Checker<'_>, contract: &'a Contract, event: &'a Event) -> Judge<'a> {
    Box::new(move |body| {
        let path = path_of(contract, event);
        let mark = event.identification.header.as_ref();
        let headers = mark.map(|header| (header.name.clone(), header.value.clone().into_bytes()));
        let captured = Captured {
            start: Some(Start::Request(RequestLine::new("POST".to_owned(), &path, None))),
            headers: Some(headers.into_iter().collect()),
            ..Captured::of_body("", body.to_vec())
        };
        let payload = checker.check(&captured);
        let is_of_event = payload.label.as_ref().is_some_and(|label| label.event.as_ref() == Some(&event.id));
        let warnings = payload.findings.iter().filter(|(finding, _)| finding.level >= Level::Warning);
        let codes = warnings.map(|(finding, _)| finding.code.to_string()).collect();
        (is_of_event && payload.worst() < Some(Level::Error)).then_some(codes)
    })
}
