//! The finding about a message whose event or call is not known.

use super::dispatch::Candidates;
use super::misnamed::misnamed;
use super::shape;
use crate::body::Body;
use crate::code;
use crate::finding::{Fact, Finding, NearestEvent, UnidentifiedFact};
use crate::subject::Unidentified;

/// Returns the finding about a message that could not be identified; `None` when its bytes were reported already.
pub(super) fn finding(
    reason: &Unidentified<'_>,
    body: Option<&Body>,
    candidates: Candidates<'_, '_>,
) -> Option<Finding> {
    let (code, fact) = match reason {
        Unidentified::Event => return body.map(|body| unknown_event(body, candidates)),
        Unidentified::Operation(contract) => {
            let (vendor, is_shipped) = (contract.vendor().to_owned(), contract.is_shipped());
            (&code::UNKNOWN_OPERATION, UnidentifiedFact::UnknownOperation { vendor, is_shipped })
        }
        Unidentified::Preflight => (&code::PREFLIGHT, UnidentifiedFact::Preflight),
        Unidentified::Request => (&code::UNKNOWN_OPERATION, UnidentifiedFact::UnknownRequest),
        Unidentified::Call => (&code::UNKNOWN_OPERATION, UnidentifiedFact::ResponseAlone),
        Unidentified::Side(operation) => {
            (&code::UNKNOWN_SIDE, UnidentifiedFact::UnknownSide { operation: operation.id.clone() })
        }
        Unidentified::Status(operation) => {
            (&code::UNKNOWN_SIDE, UnidentifiedFact::UnknownResponseStatus { operation: operation.id.clone() })
        }
    };
    Some(Finding::own(code, Fact::Unidentified(fact)))
}

/// Returns the finding that nothing identifies the event of a body: at the field that names it, or about the whole body.
fn unknown_event(body: &Body, candidates: Candidates<'_, '_>) -> Finding {
    let Candidates { catalog, wanted, shapes } = candidates;
    let finding = |fact| Finding::own(&code::UNKNOWN_EVENT, Fact::Unidentified(fact));
    if let Some((pointer, name)) = misnamed(body, wanted.contracts(catalog)) {
        let offset = body.offset_of(&pointer);
        return finding(UnidentifiedFact::UnknownEvent(name)).at(pointer).in_body(offset);
    }
    let vendors = wanted.contracts(catalog).map(|contract| contract.vendor().to_owned()).collect();
    let nearest = shape::nearest(body, wanted.contracts(catalog), shapes).map(|candidate| NearestEvent {
        vendor: candidate.contract.vendor().to_owned(),
        event: candidate.event.id.clone(),
        present: candidate.overlap.present,
        required: candidate.overlap.required,
    });
    finding(UnidentifiedFact::NoEvent { vendors, nearest }).in_body(body.node.at.offset)
}
