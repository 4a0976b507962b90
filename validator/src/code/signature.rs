//! Codes of signatures.

use vistoria_schemas::code::Code;
use vistoria_schemas::contract::Level;

use crate::verify::Refusal;

/// `signature/missing`
static MISSING: Code = Code {
    id: "signature/missing",
    level: Level::Error,
    title: "the delivery is not signed",
    help: "The vendor signs its deliveries and this one has no signature. It did not come from the vendor, or something on the way removed the header.",
    example: "a delivery without the signature header",
};

/// `signature/duplicate-header`
static DUPLICATE_HEADER: Code = Code {
    id: "signature/duplicate-header",
    level: Level::Error,
    title: "a header of the signature is present more than once",
    help: "Programs disagree about which of them counts, so none does.",
    example: "two signature headers",
};

/// `signature/malformed`
static MALFORMED: Code = Code {
    id: "signature/malformed",
    level: Level::Error,
    title: "the signature header is not written as the vendor writes it",
    help: "The header has another format than the vendor's, or the code in it has the wrong length.",
    example: "\"sha256=abc\" where 64 hexadecimal digits are expected",
};

/// `signature/wrong`
static WRONG: Code = Code {
    id: "signature/wrong",
    level: Level::Error,
    title: "the signature does not match",
    help: "No known secret makes this signature for these bytes. The secret is another one, or the body was changed on the way: serialised again, re-encoded, or a newline added. `vistoria doctor` tries the usual causes.",
    example: "a delivery that is signed with another secret",
};

/// `signature/too-old`
static TOO_OLD: Code = Code {
    id: "signature/too-old",
    level: Level::Error,
    title: "the signature is too old",
    help: "The signature matches and was made too long ago: the delivery is late, or somebody sends it again. For old captures set the time with --at.",
    example: "a delivery that was signed an hour ago",
};

/// `signature/in-the-future`
static IN_THE_FUTURE: Code = Code {
    id: "signature/in-the-future",
    level: Level::Error,
    title: "the signature was made in the future",
    help: "The signature matches, and the clock of one of the two sides is wrong.",
    example: "a delivery that is signed for the next hour",
};

/// `signature/no-vendor-secret`
static NO_VENDOR_SECRET: Code = Code {
    id: "signature/no-vendor-secret",
    level: Level::Error,
    title: "the vendor has no secret for this webhook",
    help: "The vendor says in the header that it has no secret, so it signed nothing. Set one in the vendor's settings.",
    example: "\"no-secret-provided\" in the signature header",
};

/// `signature/not-checked`
pub static NOT_CHECKED: Code = Code {
    id: "signature/not-checked",
    level: Level::Note,
    title: "the signature was not checked",
    help: "The capture has headers, but no secret of the vendor is known or the capture does not keep the header. Pass a secret with --secrets or in the environment.",
    example: "a capture with headers, without --secrets",
};

/// `signature/encoding`
pub static ENCODING: Code = Code {
    id: "signature/encoding",
    level: Level::Note,
    title: "the signature matches and shows its encoding",
    help: "The vendor does not say which encoding it uses; this delivery shows it.",
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
