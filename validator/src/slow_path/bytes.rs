//! Findings about bytes that are not strict JSON.

use vistoria_schemas::json::Fault;

use super::masking::shown;
use crate::body::Body;
use crate::finding::{Fact, Finding};
use crate::settings::Settings;
use crate::subject::Identified;

/// Returns the findings about faults of the JSON reader. `body` is absent when the bytes are no JSON at all.
pub(crate) fn faults(
    faults: &[Fault],
    body: Option<&Body>,
    identified: Option<&Identified<'_>>,
    settings: &Settings,
) -> Vec<Finding> {
    let finding = |fault: &Fault| {
        let pointer = body.and_then(|body| Some(shown(&body.pointer_at(fault.offset)?, body, identified, settings)));
        Finding::own(fault.kind.code(), Fact::Json(fault.kind))
            .in_body(fault.offset)
            .placed(pointer.unwrap_or_default())
    };
    faults.iter().map(finding).collect()
}
