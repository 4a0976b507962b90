//! The line that says which payload it is.

use super::words::subject_name;
use crate::escape::Escaped;
use crate::finding::Payload;
use crate::subject::IdentifiedBy;

/// Returns the file of a payload and what it was identified as.
pub(super) fn heading(payload: &Payload) -> String {
    let source = Escaped(&payload.source);
    let entry = payload.entry.map_or_else(String::new, |entry| format!("#{entry}"));
    let request = payload.request.as_ref().map_or_else(String::new, |request| format!(" {}", Escaped(request)));
    let Some(label) = &payload.label else { return format!("{source}{entry}{request}: {}", subject_name(None)) };
    let by = match label.by {
        IdentifiedBy::Option => "by option",
        IdentifiedBy::Path => "by path",
        IdentifiedBy::Request => "by its request",
        IdentifiedBy::Header => "by header",
        IdentifiedBy::Body => "by body",
        IdentifiedBy::Shape => "by shape",
    };
    format!("{source}{entry}{request}: {label} ({by})")
}
