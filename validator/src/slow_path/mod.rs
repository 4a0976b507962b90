//! The slow path: a payload that the fast path did not accept is validated by `jsonschema`, whose verdict is final, and its
//! errors are mapped to the rules of the contract.

mod advice;
mod ages;
mod bytes;
mod described;
mod discriminator;
mod errors;
mod expected;
mod explain;
mod items;
mod kinds;
mod masking;
mod owner;
mod reported;

pub(crate) use bytes::faults;

use crate::body::Body;
use crate::code;
use crate::finding::{Fact, Finding};
use crate::settings::Settings;
use crate::subject::{Identified, Subject};

/// Adds the findings about a body whose event or call is known.
pub(crate) fn validate(body: &Body, identified: &Identified<'_>, settings: &Settings, findings: &mut Vec<Finding>) {
    findings.extend(ambiguity(body, identified));
    let places = errors::check(body, identified, settings, findings);
    advice::check(body, identified, settings, &places, findings);
}

/// Adds the errors of a value that is no body, such as that of a parameter.
pub(crate) fn errors(value: &Body, identified: &Identified<'_>, settings: &Settings, findings: &mut Vec<Finding>) {
    errors::check(value, identified, settings, findings);
}

/// Returns the note that other events fit the body as well.
fn ambiguity(body: &Body, identified: &Identified<'_>) -> Option<Finding> {
    let Subject::Event(event) = identified.subject else { return None };
    let others: Vec<String> = identified.others.iter().map(|&other| other.to_owned()).collect();
    let fact = Fact::Ambiguous { event: event.id.clone(), others };
    (!identified.others.is_empty()).then(|| Finding::own(&code::AMBIGUOUS, fact).in_body(body.node.at.offset))
}
