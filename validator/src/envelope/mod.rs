//! The checks of what a message has beside its body: the signature of a delivery, the parameters of a request, the status of a
//! response, and whether there may be a body at all.

mod call;
mod content;
mod parameters;
mod signature;

pub use content::{JsonBody, check_content};
pub use signature::of_verification;

use crate::capture::Captured;
use crate::finding::Finding;
use crate::settings::Settings;
use crate::subject::Identified;

/// Adds the findings about everything but the body of a message.
pub fn check(captured: &Captured, identified: &Identified<'_>, settings: &Settings, findings: &mut Vec<Finding>) {
    if !settings.skip_signature_check {
        findings.extend(signature::check(captured, identified, settings));
    }
    call::check(captured, identified, settings, findings);
}
