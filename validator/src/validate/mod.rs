//! A payload against the law and the advice of its event, or of its side of a call. `jsonschema` decides; what it says is
//! mapped to rules here.

mod advice;
pub mod applied;
mod body;
mod call;
mod expectation;
mod law;
mod masking;
mod owner;
mod schemas;

pub use body::Body;
pub use call::{around_the_body, no_body_is_known};
pub use masking::mask;
pub use schemas::{Schema, SchemaId};

use vistoria_schemas::contract::Level;
use vistoria_schemas::pointer::Pointer;

use crate::Settings;
use crate::finding::{Finding, Findings, Spot};
use crate::identify::Identified;

/// Adds everything that is to be said about a body of which it is known what it is of.
pub fn validate(body: &Body, identified: &Identified<'_>, settings: &Settings, findings: &mut Findings) {
    if identified.schema().is_none() {
        no_body_is_known(identified, findings);
        return;
    }
    ambiguity(body, identified, findings);
    let broken = law::check(body, identified, settings, findings);
    advice::check(body, identified, settings, &broken, findings);
}

/// That other events fit as well.
fn ambiguity(body: &Body, identified: &Identified<'_>, findings: &mut Findings) {
    if identified.others.is_empty() {
        return;
    }
    let others = identified.others.join(" and ");
    let event = identified.label().event.unwrap_or_default();
    findings.list.push(Finding {
        code: "identify/ambiguous".to_owned(),
        level: Level::Note,
        pointer: Pointer::root(),
        spot: Spot::Body(body.node.at.offset),
        message: format!(
            "taken for {event} by its shape, which tells it from {others} no better: name the event with --event"
        ),
        expected: None,
        found: None,
        rule: None,
    });
}
