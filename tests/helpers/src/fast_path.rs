//! Whether the fast path accepts a body.

use vistoria_validator::Checker;
use vistoria_validator::capture::{Captured, Headers};

/// Returns the event as which a body is counted that is not made a message; `None` when it is not counted.
pub fn counted(captured: &Captured, checker: &Checker<'_>) -> Option<String> {
    let bodies = checker.clean_bodies(None)?;
    let mut counts = bodies.of_source(captured)?;
    let is_counted = counts.add(std::str::from_utf8(&captured.body).ok()?) == Some(true);
    let counted = counts.counts().next();
    assert_eq!(counted.as_ref().map(|(_, count)| *count), is_counted.then_some(1));
    counted.map(|(label, _)| label.to_string())
}

/// Checks whether the fast path accepts a body, which it reads in two ways: in one pass, when the source tells which event
/// the body is, and after splitting it, when the body has to tell. Fails when the two disagree.
#[track_caller]
pub fn accepts(captured: &Captured, checker: &Checker<'_>) -> bool {
    let payload = checker.check(captured);
    let in_one_pass = payload.took_fast_path;
    let mut delivery = captured.clone();
    delivery.headers = Some(Headers::default());
    let after_splitting = checker.check(&delivery).took_fast_path;
    // A delivery is never a message of a call, and neither is a body that could be GraphQL.
    let is_call = in_one_pass && payload.label.as_ref().is_some_and(|label| label.operation.is_some())
        || captured.body.windows(7).any(|word| word == b"\"query\"");
    let body = String::from_utf8_lossy(&captured.body);
    let counted = counted(captured, checker);
    let label = payload.label.as_ref().map(ToString::to_string);
    assert!(counted.is_none() || in_one_pass && counted == label, "counted as {counted:?}, but {label:?}: {body}");
    assert!(is_call || in_one_pass == after_splitting, "accepted in only one of two ways: {body}");
    in_one_pass
}
