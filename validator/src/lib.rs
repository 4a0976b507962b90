//! Holds payloads to their vendors' contracts. One pure function from bytes to verdict, [`check`]; the rest is reading
//! what to check and writing what was found:
//!
//! ```text
//! bytes -capture-> Captured -identify-> Identified -verify-> -validate-> Findings -report-> text | json
//! ```

pub mod capture;
pub mod catalog;
pub mod cli;
pub mod commands;
pub mod finding;
pub mod identify;
pub mod report;
pub mod validate;
pub mod verify;

use jiff::Timestamp;
use vistoria_schemas::json;
use vistoria_schemas::text::FileId;

use crate::capture::Captured;
use crate::catalog::Catalog;
use crate::finding::{Findings, Payload};
use crate::identify::{Identified, Wanted};
use crate::validate::Body;
use crate::verify::Secrets;

/// How findings are made.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Which contract and event the user named.
    pub wanted: Wanted,
    /// Whether values of the payload, and keys that the contract does not name, may be printed.
    pub show_values: bool,
    /// The vendors' secrets, for deliveries that have headers.
    pub secrets: Secrets,
    /// The time at which deliveries are judged to be late or early.
    pub now: Timestamp,
}

/// One delivery, from its bytes to everything that is to be said about it.
pub fn check(captured: &Captured, catalog: &Catalog, settings: &Settings) -> Payload {
    let read = json::read(&captured.body, FileId(0));
    let body = read.root.map(Body::new);
    let identified = identify::identify(captured, body.as_ref(), catalog, &settings.wanted);
    let mut findings = Findings::default();
    findings.bytes(&read.faults, body.as_ref(), identified.as_ref(), settings);
    if let (Some(headers), Some(identified)) = (&captured.headers, &identified) {
        findings.signature(headers, &captured.body, identified, settings);
    }
    if let Some(body) = &body {
        match &identified {
            Some(identified) => validate::validate(body, identified, settings, &mut findings),
            None => findings.unidentified(body, catalog, &settings.wanted),
        }
    }
    Payload::new(captured, identified.as_ref().map(Identified::label), findings)
}
