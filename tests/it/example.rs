//! The example `generated/examples/medflow.rs`, which developers copy, over the examples of the deliveries that it handles.

#[path = "../../generated/examples/medflow.rs"]
#[allow(dead_code, unreachable_pub, clippy::print_stdout, reason = "it is a program of its own")]
mod medflow;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use medflow::calls::{Call, Calls, example};
use vistoria_generated::CONTRACTS;

const DELIVERIES: &[(&str, &str)] = &[
    ("twenty", "person.created"),
    ("twenty", "person.updated"),
    ("twenty", "opportunity.updated"),
    ("calcom", "BOOKING_CREATED"),
    ("calcom", "BOOKING_RESCHEDULED"),
    ("calcom", "BOOKING_CANCELLED"),
    ("calcom", "MEETING_ENDED"),
    ("chatwoot", "contact_created"),
    ("chatwoot", "message_created"),
    ("clinicarx", "new-attendance"),
];

/// Returns the calls that the valid examples of an event cause, a line each.
fn calls(vendor: &str, event: &str) -> String {
    let contract = CONTRACTS.iter().find(|contract| contract.vendor == vendor).expect("a shipped vendor");
    let examples: BTreeMap<String, String> = serde_json::from_str(contract.examples).expect("examples");
    let folder = format!("valid/{event}/");
    let mut text = String::new();
    for (name, body) in examples.iter().filter(|(name, _)| name.starts_with(&folder)) {
        writeln!(text, "{vendor} {event}/{}", &name[folder.len()..]).expect("a text");
        let mut send = |call: &Call| {
            writeln!(text, "  {call}").expect("a text");
            Ok((200, example(call)))
        };
        let mut calls = Calls { send: &mut send, account: 1, token: "made-up-token".to_owned(), agent_enabled: true };
        medflow::deliver(&mut calls, vendor, event, body.as_bytes()).expect("calls that their contracts accept");
    }
    assert!(!text.is_empty(), "{vendor} has no example of {event}");
    text
}

#[test]
fn calls_of_the_example() {
    let all: String = DELIVERIES.iter().map(|(vendor, event)| calls(vendor, event)).collect();
    insta::assert_snapshot!(all);
}

#[test]
fn the_example_is_short() {
    let lines = include_str!("../../generated/examples/medflow.rs").lines().count();
    assert!(lines < 150, "medflow.rs has {lines} lines");
}
