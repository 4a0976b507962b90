//! Codes of contracts that cannot be checked against.

use vistoria_schemas::code::Code;
use vistoria_schemas::contract::Level;

/// `contract/not-a-schema`
pub static NOT_COMPILED: Code = Code {
    id: "contract/not-a-schema",
    level: Level::Error,
    title: "the schema of the event or the call could not be compiled",
    help: "Nothing was checked. The contract refers to a schema that is not part of it, or has a pattern that no regular expression engine accepts.",
    example: "a $ref to a document that was not given",
};

/// The codes of this family.
pub(super) const CODES: &[&Code] = &[&NOT_COMPILED];
