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

/// `call/http-status`
pub static HTTP_STATUS: Code = Code {
    id: "call/http-status",
    level: Level::Note,
    title: "a response of a status that HTTP defines for every call",
    help: "Servers and proxies answer with interim responses, redirections and \"not modified\" whatever the contract says. Nothing of the response was checked.",
    example: "a response 304 that the contract does not list",
};

/// `call/unknown-media-type`
pub static UNKNOWN_MEDIA_TYPE: Code = Code {
    id: "call/unknown-media-type",
    level: Level::Error,
    title: "a body of a media type that the contract does not have",
    help: "The body was not checked. Compare its Content-Type with the media types that the finding lists.",
    example: "text/html where application/json is expected",
};

/// `call/unread-media-type`
pub static UNREAD_MEDIA_TYPE: Code = Code {
    id: "call/unread-media-type",
    level: Level::Note,
    title: "a body of a media type that is not read",
    help: "The contract describes the body, but only JSON, forms and text are read, so it was not checked.",
    example: "an XML document",
};

/// `call/malformed-body`
pub static MALFORMED_BODY: Code = Code {
    id: "call/malformed-body",
    level: Level::Error,
    title: "a body that is not what its media type says",
    help: "The body cannot be read as its Content-Type says, so it was not checked.",
    example: "multipart/form-data without a boundary",
};

/// The codes of this family.
pub(super) const CODES: &[&Code] =
    &[&UNKNOWN_STATUS, &HTTP_STATUS, &UNEXPECTED_BODY, &UNKNOWN_MEDIA_TYPE, &UNREAD_MEDIA_TYPE, &MALFORMED_BODY];
