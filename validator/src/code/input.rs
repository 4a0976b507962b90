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

/// `input/unreadable`
pub static UNREADABLE: Code = Code {
    id: "input/unreadable",
    level: Level::Error,
    title: "an input could not be read",
    help: "The other inputs were checked, and the exit code is 2.",
    example: "a path that does not exist",
};

/// The codes of this family.
pub(super) const CODES: &[&Code] = &[&TOO_MANY_FINDINGS, &UNREADABLE];
