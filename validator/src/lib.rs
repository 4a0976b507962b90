//! Holds payloads to their vendors' contracts. One pure function from bytes to verdict, [`check`]; the rest is reading
//! what to check and writing what was found:
//!
//! ```text
//! bytes -capture-> Captured -prove-> nothing to say
//!                          `-identify-> Identified -verify-> -validate-> Findings -report-> text | json
//! ```

pub mod capture;
pub mod catalog;
pub mod cli;
pub mod commands;
pub mod finding;
pub mod identify;
pub mod journal;
pub mod live;
mod parallel;
pub mod process;
pub mod prove;
pub mod report;
pub mod send;
pub mod validate;
pub mod verify;

use jiff::Timestamp;
use vistoria_schemas::json;
use vistoria_schemas::text::FileId;

use crate::capture::Captured;
use crate::catalog::Catalog;
use crate::finding::{Findings, Payload};
use crate::identify::{Glance, Identified, Unknown, Wanted};
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
    /// Whether signatures are another's concern, who verifies before anything else is looked at.
    pub unsigned: bool,
    /// The time at which deliveries are judged to be late or early, unless their capture says when they were received.
    pub now: Timestamp,
    /// The time at which all are, when the user named one.
    pub at: Option<Timestamp>,
    /// How many levels of nesting are read, when that is not [`json::MAX_DEPTH`].
    pub depth: Option<usize>,
}

impl Settings {
    fn depth(&self) -> usize {
        self.depth.unwrap_or(json::MAX_DEPTH)
    }

    /// The time at which a message is judged.
    fn time_of(&self, captured: &Captured) -> Timestamp {
        self.at.or(captured.received_at).unwrap_or(self.now)
    }
}

/// One message, from its bytes to everything that is to be said about it: proved to be fine, or looked at in full.
pub fn check(captured: &Captured, catalog: &Catalog, settings: &Settings) -> Payload {
    Checker::new(catalog, settings).check(captured)
}

/// [`check`] for many messages.
pub struct Checker<'a> {
    catalog: &'a Catalog,
    settings: &'a Settings,
    glance: Glance<'a>,
}

impl<'a> Checker<'a> {
    /// Holds messages to these contracts.
    pub fn new(catalog: &'a Catalog, settings: &'a Settings) -> Self {
        Self { catalog, settings, glance: Glance::new(catalog, &settings.wanted) }
    }

    /// Everything that is to be said about one message.
    pub fn check(&self, captured: &Captured) -> Payload {
        // The fast path reads as many levels as it does.
        let is_usual = self.settings.depth() >= json::MAX_DEPTH;
        match is_usual.then(|| prove::proved(captured, &self.glance)).flatten() {
            Some(identified) => {
                let mut findings = Findings::default();
                around_the_body(captured, &identified, self.settings, &mut findings);
                Payload { is_proved: true, ..Payload::new(captured, Some(identified.label()), findings) }
            }
            None => explain(captured, self.catalog, self.settings),
        }
    }
}

/// What is to be said of a message beside its body.
fn around_the_body(captured: &Captured, identified: &Identified<'_>, settings: &Settings, findings: &mut Findings) {
    if !settings.unsigned {
        findings.signature(captured, identified, settings);
    }
    validate::around_the_body(captured, identified, settings, findings);
}

/// The same without the fast path, whose word is final.
pub fn explain(captured: &Captured, catalog: &Catalog, settings: &Settings) -> Payload {
    let read = json::read_within(&captured.body, FileId(0), settings.depth());
    let body = read.root.map(Body::new);
    let identified = identify::identify(captured, body.as_ref(), catalog, &settings.wanted);
    let mut findings = Findings::default();
    match &identified {
        Ok(identified) => {
            around_the_body(captured, identified, settings, &mut findings);
            match &body {
                _ if captured.body.trim_ascii().is_empty() && identified.may_be_blank() => {}
                // What the contract knows nothing of need not be JSON.
                None if identified.schema().is_none() => validate::no_body_is_known(identified, &mut findings),
                body => {
                    findings.bytes(&read.faults, body.as_ref(), Some(identified), settings);
                    if let Some(body) = body {
                        validate::validate(body, identified, settings, &mut findings);
                    }
                }
            }
        }
        Err(unknown) => {
            // Only of a delivery is it known that its body is JSON.
            if matches!(unknown, Unknown::Event) {
                findings.bytes(&read.faults, body.as_ref(), None, settings);
            }
            findings.unidentified(unknown, body.as_ref(), catalog, &settings.wanted);
        }
    }
    Payload::new(captured, identified.as_ref().ok().map(Identified::label), findings)
}
