//! By folder: `…/<operation>/request/…` or `…/<operation>/response-200/…`, the last such pair of the path.

use vistoria_schemas::contract::Operation;

use super::message::message;
use crate::capture::Captured;
use crate::contract::Contract;
use crate::subject::{Identified, IdentifiedBy, Side, Unidentified};

/// Returns the message that the folders of a capture name.
pub(super) fn identify<'a>(
    captured: &Captured,
    operations: impl Iterator<Item = (&'a Contract, &'a Operation)>,
) -> Option<Result<Identified<'a>, Unidentified<'a>>> {
    let segments: Vec<&str> = captured.source.split(['/', '\\']).filter(|segment| !segment.is_empty()).collect();
    let marked = operations.filter_map(|(contract, operation)| {
        let pairs = segments.windows(2).enumerate().rev();
        let mut named = pairs.filter(|(_, pair)| pair[0] == operation.id);
        let (position, side, status) =
            named.find_map(|(at, pair)| side(pair[1]).map(|(side, status)| (at, side, status)))?;
        let vendor_named = segments.contains(&contract.vendor());
        Some(((position, vendor_named), (contract, operation, side, status)))
    });
    let best = marked.reduce(|best, next| if next.0 > best.0 { next } else { best });
    let (contract, operation, side, status) = best?.1;
    let subject = message(operation, captured, Some(side), status);
    Some(subject.map(|subject| Identified::new((contract, subject), IdentifiedBy::Path)))
}

/// Parses `request`, `response` or `response-200`.
fn side(segment: &str) -> Option<(Side, Option<u16>)> {
    match segment {
        "request" => Some((Side::Request, None)),
        "response" => Some((Side::Response, None)),
        _ => {
            let status = segment.strip_prefix("response-").filter(|digits| digits.len() == 3)?;
            Some((Side::Response, Some(status.parse().ok()?)))
        }
    }
}
