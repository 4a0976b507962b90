//! Codes of calls, their bodies aside.

use vistoria_schemas::code::Code;
use vistoria_schemas::contract::Level;

/// `call/unknown-status`
pub static UNKNOWN_STATUS: Code = Code {
    id: "call/unknown-status",
    level: Level::Error,
    title: "the contract has no response of this status",
    help: "Nothing of the response was checked. The finding lists the statuses that the contract has.",
    example: "a response 418",
};

/// `call/unexpected-body`
pub static UNEXPECTED_BODY: Code = Code {
    id: "call/unexpected-body",
    level: Level::Error,
    title: "a body where the contract describes none",
    help: "The body was not checked, because the contract describes none for this message.",
    example: "a 204 response with a body",
};

/// The codes of this family.
pub(super) const CODES: &[&Code] = &[&UNKNOWN_STATUS, &UNEXPECTED_BODY];
