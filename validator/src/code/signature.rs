//! Codes of signatures.

use vistoria_schemas::code::Code;
use vistoria_schemas::contract::Level;

use crate::verify::Refusal;

/// `signature/missing`
static MISSING: Code = Code {
    id: "signature/missing",
    level: Level::Error,
    title: "the delivery is not signed",
    help: "The vendor signs its deliveries and this one has no signature. It did not come from the vendor, or a proxy removed the header.",
    example: "a delivery without the signature header",
};

/// `signature/duplicate-header`
static DUPLICATE_HEADER: Code = Code {
    id: "signature/duplicate-header",
    level: Level::Error,
    title: "a header of the signature is present more than once",
    help: "Receivers differ in which header they use, so the delivery is rejected.",
    example: "two signature headers",
};

/// `signature/malformed`
static MALFORMED: Code = Code {
    id: "signature/malformed",
    level: Level::Error,
    title: "the signature header is malformed",
    help: "The header does not have the vendor's format, or the signature value in it has the wrong length.",
    example: "\"sha256=abc\" where 64 hexadecimal digits are expected",
};

/// `signature/wrong`
static WRONG: Code = Code {
    id: "signature/wrong",
    level: Level::Error,
    title: "the signature does not match",
    help: "The signature matches none of the configured secrets. The vendor uses a different secret, or the body was changed in transit: serialised again, re-encoded, or a newline added. `vistoria doctor` tries the usual causes.",
    example: "a delivery that is signed with another secret",
};

/// `signature/too-old`
static TOO_OLD: Code = Code {
    id: "signature/too-old",
    level: Level::Error,
    title: "the signature is too old",
    help: "The signature is valid but its timestamp is older than allowed: the delivery is late, or it is replayed. For old captures pass the time of capture with --at.",
    example: "a delivery that was signed an hour ago",
};

/// `signature/in-the-future`
static IN_THE_FUTURE: Code = Code {
    id: "signature/in-the-future",
    level: Level::Error,
    title: "the signature was made in the future",
    help: "The signature is valid but its timestamp is in the future: the clock of the sender or of the receiver is wrong.",
    example: "a delivery that is signed for the next hour",
};

/// `signature/no-vendor-secret`
static NO_VENDOR_SECRET: Code = Code {
    id: "signature/no-vendor-secret",
    level: Level::Error,
    title: "no secret is set for this webhook at the vendor",
    help: "The header states that the vendor has no secret, so its deliveries are unsigned. Set one in the vendor's settings.",
    example: "\"no-secret-provided\" in the signature header",
};

/// `signature/not-checked`
pub static NOT_CHECKED: Code = Code {
    id: "signature/not-checked",
    level: Level::Note,
    title: "the signature was not checked",
    help: "No secret is configured for the vendor, the capture omits the header because its value is a secret, or it has the body in another form than was signed. Configure a secret with --secrets or VISTORIA_SECRET_<VENDOR>.",
    example: "a capture with headers, without --secrets",
};

/// `signature/encoding`
pub static ENCODING: Code = Code {
    id: "signature/encoding",
    level: Level::Note,
    title: "the signature is valid; its encoding was detected",
    help: "The vendor's documentation does not state the encoding; this delivery uses the one reported.",
    example: "a signature in base64",
};

/// The codes of this family.
pub(super) const CODES: &[&Code] = &[
    &MISSING,
    &DUPLICATE_HEADER,
    &MALFORMED,
    &WRONG,
    &TOO_OLD,
    &IN_THE_FUTURE,
    &NO_VENDOR_SECRET,
    &NOT_CHECKED,
    &ENCODING,
];

/// Returns the code of a refused signature.
pub fn of_refusal(refusal: &Refusal) -> &'static Code {
    match refusal {
        Refusal::Missing { .. } => &MISSING,
        Refusal::Duplicate { .. } => &DUPLICATE_HEADER,
        Refusal::Malformed { .. } => &MALFORMED,
        Refusal::Wrong => &WRONG,
        Refusal::TooOld { .. } => &TOO_OLD,
        Refusal::InTheFuture { .. } => &IN_THE_FUTURE,
        Refusal::NoVendorSecret => &NO_VENDOR_SECRET,
    }
}
