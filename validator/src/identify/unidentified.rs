//! The finding about a message whose event or call is not known.

use crate::body::Body;
use crate::code;
use crate::contract::Catalog;
use crate::finding::{Fact, Finding, UnidentifiedFact};
use crate::subject::Unidentified;
use crate::wanted::Wanted;

/// Returns the finding about a message that could not be identified; `None` when its bytes were reported already.
pub fn finding(reason: &Unidentified<'_>, body: Option<&Body>, catalog: &Catalog, wanted: &Wanted) -> Option<Finding> {
    let (code, fact) = match reason {
        Unidentified::Event => {
            let body = body?;
            let fact = Fact::Unidentified(unknown_event(body, catalog, wanted));
            return Some(Finding::own(&code::UNKNOWN_EVENT, fact).in_body(body.node.at.offset));
        }
        Unidentified::Operation(contract) => {
            let vendor = contract.vendor().to_owned();
            (&code::UNKNOWN_OPERATION, UnidentifiedFact::UnknownOperation { vendor })
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

/// Returns the reason why nothing identifies the event of a body.
fn unknown_event(body: &Body, catalog: &Catalog, wanted: &Wanted) -> UnidentifiedFact {
    let mut events = wanted.events(catalog);
    let named = events.find_map(|(contract, event)| {
        let field = event.identification.body.as_ref()?;
        let is_named = field.text_of(&body.value).is_some();
        is_named.then(|| UnidentifiedFact::UnknownEvent {
            vendor: contract.vendor().to_owned(),
            pointer: field.pointer.clone(),
        })
    });
    named.unwrap_or_else(|| {
        let vendors = wanted.contracts(catalog).map(|contract| contract.vendor().to_owned());
        UnidentifiedFact::NoEvent { vendors: vendors.collect() }
    })
}
