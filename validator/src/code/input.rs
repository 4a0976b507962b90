//! Codes of inputs.

use vistoria_schemas::code::Code;
use vistoria_schemas::contract::Level;

/// `input/too-many-findings`
pub static TOO_MANY_FINDINGS: Code = Code {
    id: "input/too-many-findings",
    level: Level::Error,
    title: "the payload has more findings than are reported",
    help: "The 1,000 most severe findings are reported. Fix those and check again.",
    example: "an array of 2,000 items of the wrong type",
};

/// `input/body-not-captured`
pub static BODY_NOT_CAPTURED: Code = Code {
    id: "input/body-not-captured",
    level: Level::Note,
    title: "the capture does not have the body",
    help: "The body was not checked, nor a signature over it. Browsers leave large bodies and those that they have dropped out of an archive, and recorders may write bodies to files of their own: save the archive with its content, and keep those files beside it.",
    example: "an entry of an archive whose content has a size and no text",
};

/// `input/unreadable`
pub static UNREADABLE: Code = Code {
    id: "input/unreadable",
    level: Level::Error,
    title: "an input could not be read",
    help: "The other inputs were checked, and the exit code is 2.",
    example: "a path that does not exist",
};

/// The codes of this family.
pub(super) const CODES: &[&Code] = &[&TOO_MANY_FINDINGS, &BODY_NOT_CAPTURED, &UNREADABLE];
