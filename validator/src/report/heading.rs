//! The line that says which payload it is.

use super::words::subject_name;
use crate::escape::Escaped;
use crate::finding::Payload;
use crate::subject::IdentifiedBy;

/// Returns the file of a payload and what it was identified as.
pub(super) fn heading(payload: &Payload) -> String {
    whole(&payload.source, payload.entry, &after_entry(payload))
}

/// Returns the heading of an entry of a file.
pub(super) fn whole(source: &str, entry: Option<usize>, after_entry: &str) -> String {
    let entry = entry.map_or_else(String::new, |entry| format!("#{entry}"));
    format!("{}{entry}{after_entry}", Escaped(source))
}

/// Returns what stands in a heading after the file and the entry.
pub(super) fn after_entry(payload: &Payload) -> String {
    let request = payload.request.as_ref().map_or_else(String::new, |request| format!(" {}", Escaped(request)));
    let Some(label) = &payload.label else { return format!("{request}: {}", subject_name(None)) };
    let by = match label.by {
        IdentifiedBy::Option => "by option",
        IdentifiedBy::Path => "by path",
        IdentifiedBy::Request => "by its request",
        IdentifiedBy::Header => "by header",
        IdentifiedBy::Body => "by body",
        IdentifiedBy::Shape => "by shape",
    };
    format!("{request}: {label} ({by})")
}
