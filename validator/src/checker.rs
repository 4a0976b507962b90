//! The check of one message, from its bytes to its findings.

use std::sync::Arc;

use vistoria_schemas::json;
use vistoria_schemas::text::FileId;

use crate::body::Body;
use crate::capture::Captured;
use crate::contract::Catalog;
use crate::envelope::{self, JsonBody};
use crate::fast_path::{self, Plans};
use crate::finding::{Finding, Payload};
use crate::identify::Identifier;
use crate::settings::Settings;
use crate::slow_path;
use crate::subject::{Identified, Subject, Unidentified};

/// Checks one message.
pub fn check(captured: &Captured, catalog: &Catalog, settings: &Settings) -> Payload {
    Checker::new(catalog, settings).check(captured)
}

/// Checks many messages.
pub struct Checker<'a> {
    catalog: &'a Catalog,
    settings: &'a Settings,
    identifier: Identifier<'a>,
    plans: Arc<Plans<'a>>,
}

impl<'a> Checker<'a> {
    /// Creates a checker for the contracts of a catalog.
    pub fn new(catalog: &'a Catalog, settings: &'a Settings) -> Self {
        let identifier = Identifier::new(catalog, &settings.wanted);
        Self { catalog, settings, identifier, plans: Arc::new(Plans::new(catalog)) }
    }

    /// Creates a checker with other settings that shares what this one has compiled.
    #[must_use]
    pub fn with_settings<'b>(&self, settings: &'b Settings) -> Checker<'b>
    where
        'a: 'b,
    {
        let identifier = self.identifier.with_wanted(&settings.wanted);
        let plans: Arc<Plans<'a>> = Arc::clone(&self.plans);
        Checker { catalog: self.catalog, settings, identifier, plans }
    }

    /// Checks one message: by the fast path, or in full.
    pub fn check(&self, captured: &Captured) -> Payload {
        // The fast path reads to one depth.
        let has_usual_depth = self.settings.depth() >= json::MAX_DEPTH;
        let accepted = || fast_path::accepted(captured, &self.identifier, &self.plans);
        let Some(identified) = has_usual_depth.then(accepted).flatten() else { return self.check_in_full(captured) };
        let mut findings = Vec::new();
        envelope::check(captured, &identified, self.settings, &mut findings);
        Payload { took_fast_path: true, ..Payload::new(captured, Some(identified.label()), findings) }
    }

    /// Checks one message without the fast path. This verdict is final: the fast path may only agree with it.
    pub fn check_in_full(&self, captured: &Captured) -> Payload {
        let settings = self.settings;
        let read = json::read_within(&captured.body, FileId(0), settings.depth());
        let body = read.root.map(Body::new);
        let identified = self.identifier.identify(captured, body.as_ref());
        let mut findings = Vec::new();
        match &identified {
            Ok(identified) => {
                envelope::check(captured, identified, settings, &mut findings);
                findings.extend(body.as_ref().and_then(|body| self.identifier.disagreement(identified, body)));
                let json = JsonBody { body: body.as_ref(), faults: &read.faults };
                check_body(captured, json, identified, settings, &mut findings);
            }
            Err(reason) => {
                // Only deliveries are known to be JSON.
                if matches!(reason, Unidentified::Event) {
                    findings.extend(slow_path::faults(&read.faults, body.as_ref(), None, settings));
                }
                findings.extend(self.identifier.unidentified(reason, body.as_ref()));
            }
        }
        Payload::new(captured, identified.as_ref().ok().map(Identified::label), findings)
    }

    /// Checks whether an array is one message rather than a list of them.
    pub fn is_array_one_message(&self, captured: &Captured) -> bool {
        self.identifier.is_array_one_message(captured)
    }
}

/// Adds the findings about the body of a message whose event or call is known.
fn check_body(
    captured: &Captured,
    json: JsonBody<'_>,
    identified: &Identified<'_>,
    settings: &Settings,
    findings: &mut Vec<Finding>,
) {
    let JsonBody { body, faults } = json;
    match identified.subject {
        Subject::Event(_) => {
            findings.extend(slow_path::faults(faults, body, Some(identified), settings));
            if let Some(body) = body {
                slow_path::validate(body, identified, settings, findings);
            }
        }
        Subject::Request(_) | Subject::Response(..) => {
            envelope::check_content(captured, json, identified, settings, findings);
        }
        // No contract describes the answer to a delivery, which need not be JSON.
        Subject::Answer(..) => {
            if body.is_some() {
                findings.extend(slow_path::faults(faults, body, Some(identified), settings));
            }
        }
    }
}
