//! The check of one message, from its bytes to its findings.

use std::sync::Arc;

use vistoria_schemas::json;
use vistoria_schemas::node::Kind;
use vistoria_schemas::text::FileId;
use vistoria_support::tape::Tape;

use crate::body::Body;
use crate::capture::{BodyAvailability, Captured, Start};
use crate::clean::CleanBodies;
use crate::code;
use crate::contract::Catalog;
use crate::envelope::{self, JsonBody};
use crate::excerpt::Excerpts;
use crate::fast_path::{self, Accepted, Plans};
use crate::finding::{Fact, Finding, FindingCode, Payload, UnidentifiedFact};
use crate::identify::Identifier;
use crate::settings::Settings;
use crate::sighting::{Sighter, Sightings};
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
        self.check_and_sight(captured, None).0
    }

    /// Checks one message, and returns what it says about the objects of sequences.
    pub fn check_and_sight(
        &self,
        captured: &Captured,
        sighter: Option<&Sighter<'a>>,
    ) -> (Payload, Option<Sightings<'a>>) {
        let is_here = captured.body_availability == BodyAvailability::Here;
        let accepted = || fast_path::accepted(captured, &self.identifier, &self.plans);
        let Some(Accepted { identified, tape }) = (self.has_usual_depth() && is_here).then(accepted).flatten() else {
            return self.check_in_full_and_sight(captured, sighter);
        };
        let mut findings = Vec::new();
        envelope::check(captured, &identified, self.settings, &mut findings);
        let payload = self.payload(captured, Some(&identified), findings);
        (Payload { took_fast_path: true, ..payload }, sightings(captured, &identified, tape, sighter))
    }

    /// Checks one message that the fast path does not accept, and returns what it says about the objects of sequences.
    pub fn check_in_full_and_sight(
        &self,
        captured: &Captured,
        sighter: Option<&Sighter<'a>>,
    ) -> (Payload, Option<Sightings<'a>>) {
        let (payload, identified) = self.in_full(captured);
        (payload, identified.and_then(|identified| sightings(captured, &identified, None, sighter)))
    }

    /// Returns what counts bodies about which there is nothing to report, without a payload of each; `None` when bodies are read to another
    /// depth than the fast path reads them.
    pub fn clean_bodies<'c>(&'c self, sighter: Option<&'c Sighter<'a>>) -> Option<CleanBodies<'c, 'a>> {
        self.has_usual_depth().then(|| CleanBodies::new(&self.identifier, &self.plans, sighter))
    }

    /// Checks whether bodies are read to the depth to which the fast path reads them.
    fn has_usual_depth(&self) -> bool {
        self.settings.depth() >= json::MAX_DEPTH
    }

    /// Checks one message without the fast path. This verdict is final: the fast path may only agree with it.
    pub fn check_in_full(&self, captured: &Captured) -> Payload {
        self.in_full(captured).0
    }

    fn in_full(&self, captured: &Captured) -> (Payload, Option<Identified<'a>>) {
        if captured.body_availability != BodyAvailability::Here {
            return (self.check_without_body(captured), None);
        }
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
                let finding = self.identifier.unidentified(reason, body.as_ref());
                let is_object = body.as_ref().is_some_and(|body| matches!(body.node.kind, Kind::Object(_)));
                let is_passed = settings.passes_unknown_events && is_object && matches!(reason, Unidentified::Event);
                findings.extend(finding.map(|finding| if is_passed { passed(finding) } else { finding }));
            }
        }
        (self.payload(captured, identified.as_ref().ok(), findings), identified.ok())
    }

    /// Returns the event or the call that a message with a JSON body is of; `None` when it is not known.
    pub fn identified(&self, captured: &Captured) -> Option<Identified<'a>> {
        let body = json::read_within(&captured.body, FileId(0), self.settings.depth()).root.map(Body::new);
        self.identifier.identify(captured, body.as_ref()).ok()
    }

    /// Returns what makes excerpts of a message.
    pub fn excerpts<'m>(&'m self, captured: &'m Captured) -> Excerpts<'m, 'a> {
        Excerpts::new(captured, &self.identifier, self.settings)
    }

    /// Makes a payload. A request of an archive is named by the path of its call, or as it is when all values are shown.
    fn payload(&self, captured: &Captured, identified: Option<&Identified<'_>>, findings: Vec<Finding>) -> Payload {
        let mut payload = Payload::new(captured, identified.map(Identified::label), findings);
        let operation = identified.and_then(|identified| match identified.subject {
            Subject::Request(operation) | Subject::Response(operation, _) => Some(operation),
            Subject::Event(_) | Subject::Answer(..) => None,
        });
        if let (Some(request), Some(line)) = (&mut payload.request, captured.request_line()) {
            if self.settings.shown.is_all() {
                *request = format!("{} {}", line.method, line.path);
            } else if let Some(operation) = operation {
                *request = format!("{} {}", operation.method, operation.full_path());
            }
        }
        payload
    }

    /// Checks all but the body of a message, which the capture does not have.
    fn check_without_body(&self, captured: &Captured) -> Payload {
        let other_file = match captured.body_availability {
            BodyAvailability::InOtherFile(absence) => Some(absence),
            BodyAvailability::Here | BodyAvailability::NotCaptured => None,
        };
        let mut findings =
            vec![Finding::own(&code::BODY_NOT_CAPTURED, Fact::BodyNotCaptured { other_file }).in_body(0)];
        let identified = self.identifier.identify(captured, None);
        match &identified {
            Ok(identified) => envelope::check(captured, identified, self.settings, &mut findings),
            Err(reason) => findings.extend(self.identifier.unidentified(reason, None)),
        }
        self.payload(captured, identified.as_ref().ok(), findings)
    }

    /// Checks whether a message of an archive has nothing to do with any contract: its host and path are of none, and nothing
    /// else identifies it; or a browser sent it by itself, to ask whether a page may send another.
    pub fn is_stranger(&self, captured: &Captured) -> bool {
        let request = match &captured.start {
            _ if !captured.is_archived => return false,
            Some(Start::Response { to: Some(request), .. }) => request,
            _ => captured,
        };
        let asks = |name| request.headers.as_ref().is_some_and(|headers| headers.text(name).is_some());
        let is_preflight = request.request_line().is_some_and(|line| line.method.eq_ignore_ascii_case("OPTIONS"))
            && asks("access-control-request-method");
        let body = json::read_within(&request.body, FileId(0), self.settings.depth()).root.map(Body::new);
        is_preflight
            || match self.identifier.identify(request, body.as_ref()) {
                Err(Unidentified::Request | Unidentified::Preflight) => true,
                Err(reason @ Unidentified::Event) => {
                    let finding = self.identifier.unidentified(&reason, body.as_ref());
                    // A body that names an event is meant for a contract, which does not have the event.
                    finding.is_none_or(|finding| {
                        matches!(finding.fact, Fact::Unidentified(UnidentifiedFact::NoEvent { .. }))
                    })
                }
                _ => false,
            }
    }

    /// Checks whether an array is one message rather than a list of them.
    pub fn is_array_one_message(&self, captured: &Captured) -> bool {
        self.identifier.is_array_one_message(captured)
    }
}

/// Returns what a message says about the objects of sequences that its event is in.
fn sightings<'a>(
    captured: &Captured,
    identified: &Identified<'_>,
    tape: Option<Tape<'_>>,
    sighter: Option<&Sighter<'a>>,
) -> Option<Sightings<'a>> {
    sighter.filter(|sighter| sighter.watches(identified))?.sightings(identified, captured, tape)
}

/// Returns the finding about an event that is not known, as one about an event that is passed.
fn passed(finding: Finding) -> Finding {
    Finding { code: FindingCode::Own(&code::NEW_EVENT), level: code::NEW_EVENT.level, ..finding }
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
