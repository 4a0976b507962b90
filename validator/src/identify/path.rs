//! By path: a folder or file that is named like the event, or the end of the event's URL.
//!
//! The name nearest to the end of the path counts. When several vendors have such an event, the vendor whose id is in the path too
//! is preferred.

use vistoria_schemas::contract::Event;

use crate::capture::stem;
use crate::contract::Contract;

/// Returns the event that a path names.
pub(super) fn identify<'a>(
    source: &str,
    events: impl Iterator<Item = (&'a Contract, &'a Event)>,
) -> Option<(&'a Contract, &'a Event)> {
    let segments = segments(source);
    let marked = events.filter_map(|(contract, event)| {
        let position = last_name(&segments, contract, event)?;
        let vendor_named = segments.contains(&contract.vendor());
        Some(((position, vendor_named), (contract, event)))
    });
    // `max_by_key` keeps the last of equals; the contract's order wants the first.
    marked.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, found)| found)
}

/// Splits a path into its folders and the file's name without extensions.
fn segments(source: &str) -> Vec<&str> {
    let mut segments: Vec<&str> = source.split(['/', '\\']).filter(|segment| !segment.is_empty()).collect();
    if let Some(name) = segments.pop() {
        segments.push(stem(name));
    }
    segments
}

/// Returns the index of the segment at which the last name of the event ends.
fn last_name(segments: &[&str], contract: &Contract, event: &Event) -> Option<usize> {
    let suffix: Vec<&str> = event.identification.path.as_deref().unwrap_or_default().split('/').collect();
    let by_id = segments.iter().rposition(|segment| *segment == event.id);
    let by_suffix = (event.identification.path.is_some())
        .then(|| segments.windows(suffix.len()).rposition(|window| window == suffix))
        .flatten()
        .map(|start| start + suffix.len() - 1);
    let appended = contract.bundle().event_path;
    let by_setting = appended.and_then(|path| segments.iter().rposition(|segment| path.fits(segment, &event.id)));
    by_id.max(by_suffix).max(by_setting)
}
