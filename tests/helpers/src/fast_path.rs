//! Whether the fast path accepts a body.

use vistoria_validator::capture::{Captured, Headers};
use vistoria_validator::identify::{Glance, Subject};
use vistoria_validator::prove::proved;

/// Checks whether the fast path accepts a body, which it reads in two ways: in one pass, when the source tells which event
/// the body is, and after splitting it, when the body has to tell. Fails when the two disagree.
#[track_caller]
pub fn accepts(captured: &Captured, glance: &Glance<'_>) -> bool {
    let in_one_pass = proved(captured, glance);
    let mut delivery = captured.clone();
    delivery.headers = Some(Headers::default());
    let after_splitting = proved(&delivery, glance).is_some();
    // A delivery is never a message of a call, and neither is a body that could be GraphQL.
    let is_call = in_one_pass.as_ref().is_some_and(|known| !matches!(known.subject, Subject::Event(_)))
        || captured.body.windows(7).any(|word| word == b"\"query\"");
    let in_one_pass = in_one_pass.is_some();
    let body = String::from_utf8_lossy(&captured.body);
    assert!(is_call || in_one_pass == after_splitting, "accepted in only one of two ways: {body}");
    in_one_pass
}
