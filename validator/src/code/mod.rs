//! Every code that a check can report, as data: the table that findings, `vistoria explain` and the reference in
//! `validator/README.md` are made from. A family of codes is a file.

mod call;
mod identify;
mod input;
mod schema;
mod sequence;
mod signature;

pub use call::{HTTP_STATUS, MALFORMED_BODY, UNEXPECTED_BODY, UNKNOWN_MEDIA_TYPE, UNKNOWN_STATUS, UNREAD_MEDIA_TYPE};
pub use identify::{
    AMBIGUOUS, DISAGREEMENT, NEW_EVENT, OTHER_HOST, PREFLIGHT, UNKNOWN_EVENT, UNKNOWN_OPERATION, UNKNOWN_SIDE,
};
pub use input::{BODY_NOT_CAPTURED, TOO_MANY_FINDINGS, UNREADABLE};
pub use schema::{
    DISCRIMINATOR, OLDER_RELEASE, PARAMETER, READ_ONLY, UNDECLARED_KEY, UNDECLARED_PARAMETER, is_of_vendor, of_keyword,
};
pub use sequence::{AFTER_LAST, AGAIN, BEFORE, CHANGED, SET_EARLY};
pub use signature::{ENCODING, NOT_CHECKED, of_refusal};

pub use vistoria_schemas::code::Code;

use vistoria_schemas::changes::codes;
use vistoria_schemas::document_codes;
use vistoria_schemas::json::CODES;

/// The codes of findings by family, in the order of the reference.
pub const FAMILIES: &[(&str, &[&Code])] = &[
    ("The bytes of the body", CODES),
    ("The event or the call", identify::CODES),
    ("The schema of the body, without a rule of its own", schema::CODES),
    ("Calls", call::CODES),
    ("Signatures", signature::CODES),
    ("Several deliveries about one object", sequence::CODES),
    ("Inputs", input::CODES),
];

/// The codes of changes between two contracts.
const CHANGES: (&str, &[&Code]) = ("Changes between two contracts", codes::CODES);

/// Returns the families of all codes: those of findings, then those of diagnostics about documents.
pub fn families() -> impl Iterator<Item = (&'static str, &'static [&'static Code])> {
    FAMILIES.iter().chain([&CHANGES]).chain(document_codes::FAMILIES).copied()
}

/// Returns all codes.
pub fn all() -> impl Iterator<Item = &'static Code> {
    families().flat_map(|(_, codes)| codes.iter().copied())
}

/// Returns the code of an id as it is printed; a violation of a schema starts with a vendor's id, which is any word here, or none.
pub fn named(id: &str) -> Option<&'static Code> {
    let without_vendor = id.split_once('/').map(|(_, rest)| rest);
    all().find(|code| code.id == id || is_of_vendor(code) && Some(code.id) == without_vendor)
}
