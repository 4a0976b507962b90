//! Codes of payloads whose event or call is not known.

use vistoria_schemas::code::Code;
use vistoria_schemas::contract::Level;

/// `identify/unknown-event`
pub static UNKNOWN_EVENT: Code = Code {
    id: "identify/unknown-event",
    level: Level::Error,
    title: "the event of the payload is unknown",
    help: "Nothing was checked. Pass --vendor and --event, or keep captures in folders that are named like events.",
    example: "a body that fits no event, in a file called body.json",
};

/// `identify/new-event`
pub static NEW_EVENT: Code = Code {
    id: "identify/new-event",
    level: Level::Warning,
    title: "the event of the payload is not in the contract, and was passed",
    help: "The body was not checked. Vendors add events; `vistoria listen --unknown-events pass` accepts and forwards them. Add the event to the contract.",
    example: "a signed delivery of an event that the vendor has added since the contract was written",
};

/// `identify/ambiguous`
pub static AMBIGUOUS: Code = Code {
    id: "identify/ambiguous",
    level: Level::Note,
    title: "the payload fits several events equally well",
    help: "The event was chosen by the shape of the body, which fits other events too. Pass --event, or keep captures in folders that are named like events.",
    example: "a body that satisfies two events of one vendor",
};

/// `identify/disagreement`
pub static DISAGREEMENT: Code = Code {
    id: "identify/disagreement",
    level: Level::Warning,
    title: "the path and the body name different events",
    help: "The payload was checked as the event that its path or header names. Move the capture to the folder of its event, or pass --vendor and --event.",
    example: "a BOOKING_CREATED kept in a folder that is called BOOKING_CANCELLED",
};

/// `identify/unknown-operation`
pub static UNKNOWN_OPERATION: Code = Code {
    id: "identify/unknown-operation",
    level: Level::Error,
    title: "the call is unknown",
    help: "Nothing was checked: the contract has no such operation, or a response has no preceding request. Pass --vendor and --operation, put the request before the response in the same file, or keep messages in folders such as <operation>/request and <operation>/response-200.",
    example: "GET /v1/unknown sent to a known host",
};

/// `identify/unknown-side`
pub static UNKNOWN_SIDE: Code = Code {
    id: "identify/unknown-side",
    level: Level::Error,
    title: "it is unknown whether the body is the request or the response",
    help: "Nothing was checked: the operation is known, but not whether this is its request or its response. Pass --side request, or --side response with --status.",
    example: "a body with --operation and without --side",
};

/// `identify/preflight`
pub static PREFLIGHT: Code = Code {
    id: "identify/preflight",
    level: Level::Note,
    title: "a request that asks for permission to make another one",
    help: "Browsers send OPTIONS before a request from another site (CORS). No contract describes it, so nothing was checked.",
    example: "OPTIONS /v1/patients",
};

/// `identify/other-host`
pub static OTHER_HOST: Code = Code {
    id: "identify/other-host",
    level: Level::Note,
    title: "the request went to a host that the contract does not name",
    help: "The call was identified by its method and path. Pass --server with the URL of the server to state where the API is.",
    example: "GET /v1/patients/7 sent to localhost",
};

/// The codes of this family.
pub(super) const CODES: &[&Code] = &[
    &UNKNOWN_EVENT,
    &NEW_EVENT,
    &AMBIGUOUS,
    &DISAGREEMENT,
    &UNKNOWN_OPERATION,
    &UNKNOWN_SIDE,
    &PREFLIGHT,
    &OTHER_HOST,
];
