//! A payload against the law and the advice of its event. `jsonschema` decides; what it says is mapped to rules here.

mod advice;
pub mod applied;
mod body;
mod expectation;
mod law;
mod masking;
mod owner;

pub use body::Body;
pub use masking::mask;

use vistoria_schemas::contract::Level;
use vistoria_schemas::pointer::Pointer;

use crate::Settings;
use crate::finding::{Finding, Findings};
use crate::identify::Identified;

/// Adds everything that is to be said about a body whose event is known.
pub fn validate(body: &Body, identified: &Identified<'_>, settings: &Settings, findings: &mut Findings) {
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
    let event = &identified.event.id;
    findings.list.push(Finding {
        code: "identify/ambiguous".to_owned(),
        level: Level::Note,
        pointer: Pointer::root(),
        offset: body.node.at.offset,
        message: format!(
            "taken for {event} by its shape, which tells it from {others} no better: name the event with --event"
        ),
        expected: None,
        found: None,
        rule: None,
    });
}
