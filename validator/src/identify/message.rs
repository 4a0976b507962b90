//! The message of a call: its request, or its response with a status.

use vistoria_schemas::contract::Operation;

use crate::capture::{Captured, Start};
use crate::subject::{Side, Subject, Unidentified};

/// Returns the message of `operation` that a capture is: as the capture itself says, else as the user does.
pub(super) fn message<'a>(
    operation: &'a Operation,
    captured: &Captured,
    side: Option<Side>,
    status: Option<u16>,
) -> Result<Subject<'a>, Unidentified<'a>> {
    let (side, status) = match &captured.start {
        Some(Start::Request(_)) => (Some(Side::Request), None),
        Some(Start::Response { status, .. }) => (Some(Side::Response), Some(*status)),
        None => (side.or(status.map(|_| Side::Response)), status),
    };
    match (side, status) {
        (Some(Side::Request), _) => Ok(Subject::Request(operation)),
        (Some(Side::Response), Some(status)) => Ok(Subject::Response(operation, status)),
        (Some(Side::Response), None) => Err(Unidentified::Status(operation)),
        (None, _) => Err(Unidentified::Side(operation)),
    }
}
